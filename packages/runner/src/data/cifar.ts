/**
 * CIFAR-10 and CIFAR-100 in their binary layout: records of the label, then 1,024 red, 1,024 green and 1,024 blue bytes, row by row.
 *
 * CIFAR-10 has one label byte (0..9), CIFAR-100 two, of which the second is the class (0..99). Krizhevsky 2009.
 * @module
 */
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { checkIndex, type Dataset, type RawImage } from "./dataset.ts";
import { DataError } from "./errors.ts";
import { openBytes, statPath, type ByteSource } from "./files.ts";

const SIDE = 32;
const PLANE = SIDE * SIDE;
const KINDS = { cifar10: { labelBytes: 1, classes: 10 }, cifar100: { labelBytes: 2, classes: 100 } } as const;

/**
 * Open a CIFAR file, plain or gzip, or a folder of them.
 *
 * Of a folder the training batches are read (`data_batch_1` first, by number), or the `test*.bin` files where there are no batches: the two are never
 * mixed, and a note says what was left out. Labels are checked for all records before the first image is handed out.
 *
 * @throws {DataError} `DATA_EMPTY`, `DATA_CORRUPT` (not a whole number of records), `LABEL_INVALID` (a label byte above the last class)
 */
export async function openCifar(path: string, kind: "cifar10" | "cifar100" = "cifar10"): Promise<Dataset> {
  const { labelBytes, classes } = KINDS[kind];
  const recordBytes = labelBytes + 3 * PLANE;
  const { files, notes } = await cifarFiles(path);
  const sources: ByteSource[] = [];
  const close = (): void => sources.forEach((source) => source.close());
  try {
    for (const file of files) {
      const source = await openBytes(file);
      sources.push(source);
      checkSize(source, recordBytes, kind);
    }
    const records = sources.flatMap((source) => Array.from({ length: source.size / recordBytes }, (_, record) => ({ source, record })));
    const labels = Int32Array.from(sources.flatMap((source) => readLabels(source, recordBytes, labelBytes - 1, classes)));
    const name = (index: number): string => `${basename(records[index].source.path)} record ${records[index].record}`;
    const image = async (index: number): Promise<RawImage> => {
      checkIndex(index, records.length, path);
      const { source, record } = records[index];
      return { width: SIDE, height: SIDE, channels: 3, data: interleave(source.read(record * recordBytes + labelBytes, 3 * PLANE)) };
    };
    return { path, format: kind, length: records.length, labels, classNames: null, notes, name, image, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** The CIFAR files of a folder in stored order, or the one file itself. */
export async function cifarFiles(path: string): Promise<{ files: string[]; notes: string[] }> {
  if (!(await statPath(path)).isDirectory()) return { files: [path], notes: [] };
  const names = (await readdir(path)).filter((name) => /\.bin(\.gz)?$/.test(name) && !name.startsWith(".")).sort(byNumber);
  const batches = names.filter((name) => name.startsWith("data_batch"));
  const tests = names.filter((name) => name.startsWith("test"));
  const chosen = [batches, tests, names].find((group) => group.length > 0) ?? [];
  if (chosen.length === 0) {
    throw new DataError("DATA_EMPTY", { path, problem: "holds no .bin file", remedy: "Name a folder of CIFAR data_batch_*.bin or test*.bin files" });
  }
  const left = names.filter((name) => !chosen.includes(name));
  const notes = left.length === 0 ? [] : [`${path}: read ${chosen.join(", ")}; left out ${left.join(", ")}. Name a file to read it alone.`];
  return { files: chosen.map((name) => join(path, name)), notes };
}

// data_batch_10 after data_batch_9, independent of the locale.
const byNumber = (a: string, b: string): number => batchNumber(a) - batchNumber(b) || (a < b ? -1 : 1);
const batchNumber = (name: string): number => Number(/(\d+)(?=\.bin)/.exec(name)?.[1] ?? 0);

function checkSize({ path, size }: ByteSource, recordBytes: number, kind: string): void {
  if (size === 0) throw new DataError("DATA_EMPTY", { path, problem: "the file is empty", remedy: "Download it again" });
  if (size % recordBytes === 0) return;
  const other = kind === "cifar10" && size % 3074 === 0;
  throw new DataError("DATA_CORRUPT", {
    path,
    problem: `${size} bytes are not a whole number of ${recordBytes}-byte ${kind} records: ${size % recordBytes} bytes are left over`,
    remedy: other
      ? "They are whole CIFAR-100 records: pass --format cifar100 if that is what it is"
      : "The file is truncated or of another format: download it again, or name its format with --format",
  });
}

function readLabels(source: ByteSource, recordBytes: number, offset: number, classes: number): number[] {
  const labels: number[] = [];
  const count = source.size / recordBytes;
  const block = 256; // records a read: 0.8 MB, so that opening 50,000 images takes as long as reading them once
  for (let first = 0; first < count; first += block) {
    const records = Math.min(block, count - first);
    const bytes = source.read(first * recordBytes, records * recordBytes);
    for (let r = 0; r < records; r++) labels.push(checkLabel(bytes[r * recordBytes + offset], classes, source.path, first + r));
  }
  return labels;
}

function checkLabel(label: number, classes: number, path: string, record: number): number {
  if (label < classes) return label;
  throw new DataError("LABEL_INVALID", {
    path,
    problem: `record ${record} has label ${label}; labels are 0 to ${classes - 1}`,
    remedy: "The file is damaged or of another format: name its format with --format",
  });
}

function interleave(planes: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(planes.length);
  for (let p = 0; p < PLANE; p++) {
    pixels[3 * p] = planes[p];
    pixels[3 * p + 1] = planes[PLANE + p];
    pixels[3 * p + 2] = planes[2 * PLANE + p];
  }
  return pixels;
}
