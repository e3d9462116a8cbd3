/**
 * A data set: images by index, in stored order, and their labels where there are any.
 * @module
 */
import { DataError } from "./errors.ts";

/** One decoded image before preprocessing; `data` runs over rows, columns, channels. Bytes are 0..255, floats are whatever the file holds. */
export interface RawImage {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array | Float32Array;
}

/** The formats `--format` takes; the first four and `npy` are detected, `cifar100` only when asked for. */
export const DATASET_FORMATS: readonly ["cifar10", "cifar100", "images", "idx", "npy"] = ["cifar10", "cifar100", "images", "idx", "npy"];

/** The name of a format a data set can be read as. */
export type DatasetFormat = (typeof DATASET_FORMATS)[number];

/** Images by index, read on demand, so that the memory a data set takes does not grow with its images. */
export interface Dataset {
  /** Where it was opened. */
  readonly path: string;
  readonly format: DatasetFormat;
  /** Number of images. */
  readonly length: number;
  /** One class index per image in stored order, or null where the data has none: enough to calibrate, not to evaluate. */
  readonly labels: Int32Array | null;
  /** Class names by index where the data set carries them: the folders of a folder per class. */
  readonly classNames: readonly string[] | null;
  /** What the user should know about how the path was read, one sentence each: files left out, a folder order that was assumed. */
  readonly notes: readonly string[];
  /** Where image `index` comes from, for messages: a file name, or a file and a record number. */
  name(index: number): string;
  /** Decode image `index`. Throws {@link DataError} when the index is outside the data set or the image is unreadable. */
  image(index: number): Promise<RawImage>;
  /** Close the files it holds; the data set can not be read afterwards. */
  close(): void;
}

/** Throw unless `index` is an image of a data set of `length` images. */
export function checkIndex(index: number, length: number, path: string): void {
  if (Number.isInteger(index) && index >= 0 && index < length) return;
  throw new DataError("DATA_INDEX", {
    path,
    problem: `there is no image ${index}; it holds images 0 to ${length - 1}`,
    remedy: "Ask for fewer images with --limit",
  });
}
