/**
 * Batches of preprocessed images: decoded side by side, one batch ahead of the one in use.
 *
 * At most two batches exist at a time, so the memory a pass takes depends on the batch and not on the number of images.
 * @module
 */
import type { Dataset } from "./dataset.ts";
import { DataError } from "./errors.ts";
import type { ImageShape } from "./geometry.ts";
import { normalization, normalizeImage, type Layout } from "./normalize.ts";
import { imageOrder } from "./order.ts";
import { openPixels, type PixelSource } from "./pixels.ts";
import type { Preprocess } from "./preprocess.ts";

/** Which images to load, and how. */
export interface BatchOptions {
  /** Position of the first image in the order taken; 0 unless given. */
  readonly start?: number;
  /** How many images; all that follow unless given. */
  readonly count?: number;
  /** Images a batch; the last one may have fewer. 32 unless given. */
  readonly batch?: number;
  readonly layout?: Layout;
  /** Images decoded side by side; 2 unless given. */
  readonly threads?: number;
  /** Shuffle the whole data set by this seed before `start` and `count` choose; stored order unless given. */
  readonly seed?: number;
  /** The memory a batch of so many values goes to, asked for once a batch and up to one batch ahead; a new array unless given. */
  readonly buffer?: (length: number) => Float32Array;
  /** Stops between images; the iteration then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** {@link BatchOptions} with the model's input. */
export interface LoadOptions extends BatchOptions {
  readonly shape: ImageShape;
}

/** Preprocessed images and where they are from. */
export interface Batch {
  /** Position of the first one in the order taken. */
  readonly start: number;
  /** Their indices in the data set. */
  readonly indices: Uint32Array;
  /** images x channels x height x width float32 values, or images x height x width x channels. */
  readonly data: Float32Array;
  /** Their classes, where the data set has them. */
  readonly labels: Int32Array | null;
}

/**
 * Load images of a data set, batch after batch.
 *
 * @throws {DataError} from the iteration: what is wrong with an image, or with its size, names the image
 * @example
 * for await (const batch of loadImages(dataset, PREPROCESS_PRESETS.cifar10, { shape: [3, 32, 32], batch: 16 })) batch.data.length; // 49152
 */
export function loadImages(dataset: Dataset, preprocess: Preprocess, options: LoadOptions): AsyncGenerator<Batch, void, undefined> {
  return loadBatches(openPixels(dataset, preprocess, options.shape), options);
}

/** {@link loadImages} from pixels that several passes share, so that images are decoded once: see {@link openPixels}. */
export async function* loadBatches(pixels: PixelSource, options: BatchOptions = {}): AsyncGenerator<Batch, void, undefined> {
  const { start = 0, batch = 32 } = options;
  const count = options.count ?? pixels.dataset.length - start;
  checkRange(pixels.dataset, start, count, batch);
  const order = imageOrder(pixels.dataset.length, options.seed).subarray(start, start + count);
  const loop = { left: false };
  const prepare = (at: number): Promise<Batch> | null => (at < count ? settled(fill(pixels, order.slice(at, at + batch), start + at, options, loop)) : null);
  let next = prepare(0);
  try {
    for (let at = 0; next !== null;) {
      const ready = await next;
      at += batch;
      next = prepare(at);
      yield ready;
    }
  } finally {
    // Left early: the batch under way stops at its next image, and is waited for so that nothing outlives the loop.
    loop.left = true;
    await next?.catch(() => {});
  }
}

async function fill(pixels: PixelSource, indices: Uint32Array, start: number, options: BatchOptions, loop: { readonly left: boolean }): Promise<Batch> {
  const { layout = "nchw", threads = 2, buffer = (length: number) => new Float32Array(length) } = options;
  options.signal?.throwIfAborted();
  const { dataset, shape } = pixels;
  const values = shape[0] * shape[1] * shape[2];
  const data = buffer(indices.length * values);
  const normal = normalization(pixels.preprocess, shape[0]);
  const progress = { taken: 0, failed: false };
  const worker = async (): Promise<void> => {
    while (progress.taken < indices.length && !progress.failed && !loop.left) {
      options.signal?.throwIfAborted();
      const place = progress.taken++;
      normalizeImage(await pixels.pixels(indices[place]), normal, shape, layout, data, place * values);
    }
  };
  const workers = Array.from({ length: Math.max(1, Math.min(threads, indices.length)) }, worker);
  try {
    await Promise.all(workers);
  } catch (error) {
    progress.failed = true;
    await Promise.allSettled(workers); // none may write into the buffer after this
    throw error;
  }
  const { labels } = dataset;
  return { start, indices, data, labels: labels === null ? null : Int32Array.from(indices, (index) => labels[index]) };
}

// A batch that fails while another one is in use is reported when its turn comes, not as an unhandled rejection.
function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

function checkRange({ path, length }: Dataset, start: number, count: number, batch: number): void {
  const natural = [start, count].every((number) => Number.isInteger(number) && number >= 0);
  if (!natural || start + count > length) {
    throw new DataError("DATA_INDEX", {
      path,
      problem: `${count} images from image ${start} were asked for, and it holds ${length}`,
      remedy: `Ask for at most ${Math.max(0, length - (natural ? start : 0))} images`,
    });
  }
  if (Number.isInteger(batch) && batch >= 1) return;
  throw new DataError("DATA_INDEX", { path, problem: `a batch of ${batch} images`, remedy: "Ask for a whole number of images from 1" });
}
