/**
 * Open a data set of whatever format: detected from the path, or named.
 * @module
 */
import { readdir } from "node:fs/promises";
import { basename, extname } from "node:path";
import { openCifar } from "./cifar.ts";
import { DATASET_FORMATS, type Dataset, type DatasetFormat } from "./dataset.ts";
import { DataError } from "./errors.ts";
import { openBytes, statPath } from "./files.ts";
import { isIdxName, openIdx } from "./idx.ts";
import { IMAGE_EXTENSIONS, openImages } from "./images.ts";
import { openNpy } from "./npy-dataset.ts";

/** How to read a path: its format where it should not be detected, and a file of labels where they are not in the data. */
export interface OpenOptions {
  readonly format?: string | undefined;
  readonly labels?: string | undefined;
}

/**
 * Open a data set for reading.
 *
 * | format | path |
 * |---|---|
 * | `cifar10`, `cifar100` | a `.bin` or `.bin.gz` of 3,073-byte (3,074-byte) records, or a folder of them; `cifar100` only when named |
 * | `images` | a folder of JPEG, PNG or WebP files with a labels CSV, one folder per class, or without labels; or one image |
 * | `idx` | an IDX pair, plain or gzip: either file, or the folder of the one pair |
 * | `npy` | a .npy array of images, or a folder with `images.npy` |
 *
 * @throws {DataError} saying what is wrong with the path, where, and what to do
 * @example
 * const test = await openDataset("cifar10/test_batch.bin");
 * test.length; // 10000
 * (await test.image(0)).width; // 32
 */
export async function openDataset(path: string, options: OpenOptions = {}): Promise<Dataset> {
  const format = options.format === undefined ? await detectFormat(path) : checkFormat(options.format, path);
  switch (format) {
    case "cifar10":
    case "cifar100":
      if (options.labels !== undefined) {
        throw new DataError("DATA_AMBIGUOUS", { path, problem: "CIFAR files hold their labels, and --labels names others", remedy: "Leave --labels out" });
      }
      return openCifar(path, format);
    case "images":
      return openImages(path, options.labels);
    case "idx":
      return openIdx(path, options.labels);
    case "npy":
      return openNpy(path, options.labels);
  }
}

/**
 * The format of a file by its name, or of a folder by the names in it; a folder that reads as several formats is refused rather than guessed.
 *
 * @throws {DataError} `DATA_MISSING`, `DATA_EMPTY`, `DATA_FORMAT_UNKNOWN`, `DATA_AMBIGUOUS`
 */
export async function detectFormat(path: string): Promise<DatasetFormat> {
  if (!(await statPath(path)).isDirectory())
    return fileFormat(basename(path)) ?? (await magicFormat(path)) ?? unknown(path, "neither its name nor its first bytes say what it is");
  const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.name.startsWith("."));
  if (entries.length === 0) throw new DataError("DATA_EMPTY", { path, problem: "the folder is empty", remedy: "Name a folder that holds images" });
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const found = new Set(names.filter((name) => !name.endsWith(".npy") || name === "images.npy").map(fileFormat));
  found.delete(null);
  // Folders only count where no file decides: they are the classes.
  if (found.size === 0) return entries.some((entry) => !entry.isFile()) ? "images" : unknown(path, "no file in the folder is of a format that is read here");
  if (found.size === 1) return [...found][0]!;
  throw new DataError("DATA_AMBIGUOUS", { path, problem: `holds files of several formats (${[...found].join(", ")})`, remedy: "Choose one with --format" });
}

function fileFormat(name: string): DatasetFormat | null {
  const plain = name.replace(/\.gz$/i, "");
  const extension = extname(plain).toLowerCase();
  if (isIdxName(plain)) return "idx";
  if (extension === ".bin") return "cifar10";
  if (name === plain && extension === ".npy") return "npy";
  return name === plain && IMAGE_EXTENSIONS.has(extension) ? "images" : null;
}

const MAGIC: readonly (readonly [string, DatasetFormat])[] = [
  ["\x93NUMPY", "npy"],
  ["\0\0\x08\x03", "idx"],
  ["\0\0\x08\x01", "idx"],
  ["\xff\xd8\xff", "images"],
  ["\x89PNG\r\n", "images"],
];

/** The format of a file by its first bytes, where its name says nothing. */
async function magicFormat(path: string): Promise<DatasetFormat | null> {
  const source = await openBytes(path);
  const start = Buffer.from(source.read(0, Math.min(source.size, 16))).toString("latin1");
  source.close();
  const magic = MAGIC.find(([first]) => start.startsWith(first));
  return magic === undefined ? null : magic[1];
}

function checkFormat(format: string, path: string): DatasetFormat {
  const known = DATASET_FORMATS.find((name) => name === format);
  return known ?? unknown(path, `there is no data format ${format}`);
}

function unknown(path: string, problem: string): never {
  throw new DataError("DATA_FORMAT_UNKNOWN", { path, problem, remedy: `Name a format with --format: ${DATASET_FORMATS.join(", ")}` });
}
