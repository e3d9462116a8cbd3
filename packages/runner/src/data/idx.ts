/**
 * IDX, the format of MNIST: two zero bytes, a type byte, the number of axes, their sizes as big-endian 32-bit integers, then the values.
 *
 * Unsigned bytes only: images of three axes (image, row, column), labels of one. Plain or gzip.
 * @module
 */
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { checkIndex, type Dataset, type RawImage } from "./dataset.ts";
import { DataError } from "./errors.ts";
import { memorySource, openBytes, readBytes, statPath, type ByteSource } from "./files.ts";
import { readLabelVector } from "./labels.ts";

/**
 * Open an IDX pair, given its images file, its labels file, or the folder that holds the one pair.
 *
 * The labels of `train-images-idx3-ubyte` are `train-labels-idx1-ubyte` beside it (with or without `.gz`), unless `labels` names another file.
 *
 * @throws {DataError} `DATA_CORRUPT` (wrong magic, or sizes the file does not have), `COUNT_MISMATCH`, `DATA_AMBIGUOUS` for a folder of several pairs
 */
export async function openIdx(path: string, labelsPath?: string): Promise<Dataset> {
  const pair = await findPair(path);
  const source = await openBytes(pair.images);
  try {
    const [count, height, width] = parseHeader(source, 3);
    const labels = await readLabels(labelsPath ?? pair.labels, count);
    const name = (index: number): string => `${basename(pair.images)} image ${index}`;
    const image = async (index: number): Promise<RawImage> => {
      checkIndex(index, count, path);
      return { width, height, channels: 1, data: source.read(16 + index * height * width, height * width) };
    };
    return { path, format: "idx", length: count, labels, classNames: null, notes: [], name, image, close: () => source.close() };
  } catch (error) {
    source.close();
    throw error;
  }
}

/** Whether a file name follows MNIST's: `images-idx3` or `labels-idx1` in it, with a dash, dot or underscore. */
export const isIdxName = (name: string): boolean => /(images|labels)[-._]idx[13]/i.test(name);

async function findPair(path: string): Promise<{ images: string; labels: string | null }> {
  if ((await statPath(path)).isDirectory()) return findPair(join(path, onlyImages(path, await readdir(path))));
  const name = basename(path);
  const siblings = new Set(await readdir(dirname(path)));
  const beside = (other: string): string | null => {
    const plain = other.replace(/\.gz$/, "");
    const found = other === name ? undefined : [other, plain, `${plain}.gz`].find((candidate) => siblings.has(candidate));
    return found === undefined ? null : join(dirname(path), found);
  };
  if (!/labels/i.test(name)) return { images: path, labels: beside(name.replace(/images/i, "labels").replace(/idx3/i, "idx1")) };
  const images = beside(name.replace(/labels/i, "images").replace(/idx1/i, "idx3"));
  if (images !== null) return { images, labels: path };
  throw new DataError("DATA_MISSING", {
    path,
    problem: "no images file stands beside these labels",
    remedy: "Name the images file, and the labels with --labels",
  });
}

function onlyImages(path: string, names: readonly string[]): string {
  const found = names.filter((name) => isIdxName(name) && /images/i.test(name)).sort();
  // t10k-images-idx3-ubyte and its .gz are one pair.
  const distinct = found.filter((name) => !(name.endsWith(".gz") && found.includes(name.slice(0, -3))));
  if (distinct.length === 1) return distinct[0];
  if (distinct.length === 0) throw new DataError("DATA_EMPTY", { path, problem: "holds no images-idx3 file", remedy: "Name the images file itself" });
  throw new DataError("DATA_AMBIGUOUS", { path, problem: `holds several image sets (${distinct.join(", ")})`, remedy: "Name one of these files" });
}

async function readLabels(path: string | null, count: number): Promise<Int32Array | null> {
  if (path === null) return null;
  if (/\.(npy|csv|txt)$/i.test(path)) return readLabelVector(path, count);
  const bytes = await readBytes(path);
  const [labels] = parseHeader(memorySource(path, bytes), 1);
  if (labels === count) return Int32Array.from(bytes.subarray(8));
  throw new DataError("COUNT_MISMATCH", { path, problem: `${labels} labels for ${count} images`, remedy: "Name images and labels of the same set" });
}

function parseHeader(source: ByteSource, axes: number): number[] {
  const { path, size } = source;
  const offset = 4 + 4 * axes;
  const bytes = source.read(0, Math.min(offset, size));
  const kind = axes === 3 ? "images" : "labels";
  const corrupt = (problem: string): DataError => new DataError("DATA_CORRUPT", { path, problem, remedy: `Name an IDX file of ${kind}, or download it again` });
  const magic = [0, 0, 8, axes];
  if (magic.some((byte, index) => byte !== bytes[index])) {
    const found = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    throw corrupt(`starts with ${found || "nothing"}, where IDX ${kind} of unsigned bytes start with 00 00 08 0${axes}`);
  }
  if (size < offset) throw corrupt("ends inside its header");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const sizes = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis));
  const expected = offset + sizes.reduce((product, length) => product * length, 1);
  if (expected !== size) throw corrupt(`${size} bytes, where ${sizes.join(" x ")} values need ${expected}`);
  if (sizes.includes(0)) throw new DataError("DATA_EMPTY", { path, problem: `holds ${sizes.join(" x ")} values`, remedy: "Name a file with images" });
  return sizes;
}
