/**
 * Images as one .npy array of uint8 or float32, read image by image from disk.
 *
 * Which axis holds the channels, of shape [N, a, b, c]: the last where c is 1 or 3 and a is neither; else the second. A shape [N, H, W] is greyscale.
 * @module
 */
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { LONGEST_NPY_HEADER, npySize, parseNpyHeader } from "../npy.ts";
import { checkIndex, type Dataset, type RawImage } from "./dataset.ts";
import { DataError } from "./errors.ts";
import { openBytes, statPath } from "./files.ts";
import { readLabelVector } from "./labels.ts";

/**
 * Open a .npy array of images, or a folder with `images.npy` and, if it is there, `labels.npy`.
 *
 * @throws {DataError} `DATA_UNSUPPORTED` (other types or axes), `DATA_CORRUPT`, `COUNT_MISMATCH`; an image with a NaN or infinite value is `DATA_CORRUPT`
 */
export async function openNpy(path: string, labelsPath?: string): Promise<Dataset> {
  const folder = (await statPath(path)).isDirectory();
  const file = folder ? join(path, "images.npy") : path;
  const source = await openBytes(file);
  try {
    const header = parseNpyHeader(source.read(0, Math.min(source.size, LONGEST_NPY_HEADER + 12)), file);
    npySize(header, source.size, file);
    const layout = imageLayout(header.shape, file);
    if (header.type !== "|u1" && header.type !== "<f4") {
      throw new DataError("DATA_UNSUPPORTED", { path: file, problem: `images of type ${header.type}`, remedy: "Save them as uint8 (0 to 255) or float32" });
    }
    const beside = folder && (await readdir(path)).includes("labels.npy") ? join(path, "labels.npy") : undefined;
    const labelsFile = labelsPath ?? beside;
    const labels = labelsFile === undefined ? null : await readLabelVector(labelsFile, layout.count);
    const values = layout.width * layout.height * layout.channels;
    const bytesPerImage = values * (header.type === "<f4" ? 4 : 1);
    const name = (index: number): string => `${basename(file)} image ${index}`;
    const image = async (index: number): Promise<RawImage> => {
      checkIndex(index, layout.count, path);
      const bytes = source.read(header.offset + index * bytesPerImage, bytesPerImage);
      const stored = header.type === "<f4" ? finite(new Float32Array(bytes.buffer, bytes.byteOffset, values), name(index), file) : bytes;
      return { width: layout.width, height: layout.height, channels: layout.channels, data: layout.planar ? interleave(stored, layout.channels) : stored };
    };
    return { path, format: "npy", length: layout.count, labels, classNames: null, notes: [], name, image, close: () => source.close() };
  } catch (error) {
    source.close();
    throw error;
  }
}

interface ImageLayout {
  readonly count: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** Channels before rows. */
  readonly planar: boolean;
}

/** Read the axes of an array of images by the rule of this module. */
export function imageLayout(shape: readonly number[], path = ""): ImageLayout {
  if (shape.length < 3 || shape.length > 4) {
    throw new DataError("DATA_UNSUPPORTED", {
      path,
      problem: `shape (${shape.join(", ")}) is not that of images`,
      remedy: "Save images as [N, C, H, W], [N, H, W, C] or [N, H, W]",
    });
  }
  if (shape.includes(0)) throw new DataError("DATA_EMPTY", { path, problem: `shape (${shape.join(", ")}) holds no values`, remedy: "Save at least one image" });
  if (shape.length === 3) return { count: shape[0], height: shape[1], width: shape[2], channels: 1, planar: false };
  const [count, a, b, c] = shape;
  const planar = !(isChannels(c) && !isChannels(a));
  return planar ? { count, channels: a, height: b, width: c, planar } : { count, height: a, width: b, channels: c, planar };
}

const isChannels = (size: number): boolean => size === 1 || size === 3;

function finite(values: Float32Array, image: string, path: string): Float32Array {
  const bad = values.findIndex((value) => !Number.isFinite(value));
  if (bad < 0) return values;
  throw new DataError("DATA_CORRUPT", { path, problem: `${image} holds ${values[bad]}`, remedy: "Images must be finite numbers: save them again" });
}

function interleave<T extends Uint8Array | Float32Array>(planes: T, channels: number): T {
  if (channels === 1) return planes;
  const pixels = planes.slice() as T;
  const plane = planes.length / channels;
  for (let c = 0; c < channels; c++) for (let p = 0; p < plane; p++) pixels[p * channels + c] = planes[c * plane + p];
  return pixels;
}
