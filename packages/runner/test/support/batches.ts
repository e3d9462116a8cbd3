/** Calibration images. @module */
import type { CalibrationOptions, ImageBatch } from "../../src/engine/calibrate.ts";
import { Random } from "./networks.ts";

/** One image: channels, height, width. */
export const SHAPE: readonly [number, number, number] = [3, 8, 8];
/** Values of one image. */
export const SIZE = 192;
/** Observing calibration without training. */
export const work: CalibrationOptions = { observe: true, train: false, shape: SHAPE, threads: 1 };

/** Images of uniform noise in -2..2. */
export const imagesOf = (count: number, seed: number = 1): Float32Array[] =>
  Array.from({ length: count }, (_, i) => {
    const random = new Random(seed * 1000 + i);
    return Float32Array.from({ length: SIZE }, () => 4 * random.next() - 2);
  });

/** Images in batches of these sizes, the last size repeated. */
export async function* inBatches(images: readonly Float32Array[], ...sizes: number[]): AsyncGenerator<ImageBatch> {
  let start = 0;
  for (let i = 0; start < images.length; i++) {
    const own = images.slice(start, start + sizes[Math.min(i, sizes.length - 1)]!);
    start += own.length;
    const data = new Float32Array(own.length * SIZE);
    for (const [k, image] of own.entries()) data.set(image, k * SIZE);
    yield Promise.resolve({ data, count: own.length });
  }
}
