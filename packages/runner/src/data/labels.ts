/**
 * Class labels from files: `name,class` for folders of images, one class a line or `.npy` for data sets by index.
 * @module
 */
import { extname } from "node:path";
import { integerValues, parseNpy } from "../npy.ts";
import { DataError } from "./errors.ts";
import { readBytes } from "./files.ts";

/**
 * Parse a labels CSV of `name,class` lines; a first line whose class is not a number is a header.
 *
 * Names may hold commas, with or without quotes: the last comma separates. Blank lines are skipped.
 *
 * @param path where the text is from, for messages
 * @throws {DataError} `LABEL_INVALID` naming the line: no comma, a class that is not a non-negative integer, or a name that stands twice
 * @example
 * parseLabels("name,class\ncat.jpg,3\n", "labels.csv").get("cat.jpg"); // 3
 */
export function parseLabels(text: string, path: string): Map<string, number> {
  const labels = new Map<string, number>();
  for (const { line, fields } of rows(text)) {
    const name = fields
      .slice(0, -1)
      .join(",")
      .trim()
      .replace(/^"(.*)"$/, "$1");
    const value = fields.at(-1)!;
    if (fields.length < 2 || name === "") throw badLine(path, line, "is not name,class");
    if (line === 1 && !/^\s*"?[-+.\d]/.test(value)) continue;
    if (labels.has(name)) throw badLine(path, line, `names ${name} a second time`);
    labels.set(name, parseClass(value, path, line));
  }
  return labels;
}

/**
 * Read one label per image in stored order: a `.npy` of integers, or a CSV of one class a line or `index,class` lines counted from 0.
 *
 * @throws {DataError} `LABEL_INVALID` for what is not a non-negative integer or not in order, `COUNT_MISMATCH` unless there are `count` of them
 */
export async function readLabelVector(path: string, count: number): Promise<Int32Array> {
  const bytes = await readBytes(path);
  const values = extname(path) === ".npy" ? npyLabels(bytes, path) : csvLabels(new TextDecoder().decode(bytes), path);
  if (values.length !== count) {
    throw new DataError("COUNT_MISMATCH", {
      path,
      problem: `${values.length} labels for ${count} images`,
      remedy: "Give one label per image, in the order of the images",
    });
  }
  return values;
}

/**
 * Throw unless every label is a class the model has: an integer from 0 to `classes` - 1.
 *
 * @throws {DataError} `LABEL_MISSING` where the data set has no labels at all, `LABEL_INVALID` naming the first image whose label is out of range
 */
export function checkLabels(dataset: { path: string; labels: Int32Array | null; name(index: number): string }, classes: number): Int32Array {
  const { path, labels } = dataset;
  if (labels === null) {
    throw new DataError("LABEL_MISSING", {
      path,
      problem: "the data set has no labels, so its accuracy is unknown",
      remedy: "Name a file of labels with --labels, or sort the images into one folder per class; without labels it can only calibrate",
    });
  }
  const bad = labels.findIndex((label) => label < 0 || label >= classes);
  if (bad < 0) return labels;
  throw new DataError("LABEL_INVALID", {
    path,
    problem: `${dataset.name(bad)} has label ${labels[bad]}, and the model has ${classes} classes, 0 to ${classes - 1}`,
    remedy: "Check that the labels belong to this model and count from 0",
  });
}

function csvLabels(text: string, path: string): Int32Array {
  const labels: number[] = [];
  for (const { line, fields } of rows(text)) {
    const value = fields.at(-1)!;
    if (line === 1 && !/^\s*"?[-+.\d]/.test(value)) continue;
    if (fields.length > 2) throw badLine(path, line, "has more than index,class");
    if (fields.length === 2 && Number(fields[0]) !== labels.length) throw badLine(path, line, `has index ${fields[0]} where ${labels.length} is due`);
    labels.push(parseClass(value, path, line));
  }
  return Int32Array.from(labels);
}

function npyLabels(bytes: Uint8Array, path: string): Int32Array {
  return Int32Array.from(integerValues(parseNpy(bytes, path), path), (label, index) => {
    if (label >= 0 && label < 2 ** 31) return label;
    throw new DataError("LABEL_INVALID", { path, problem: `label ${index} is ${label}; a label is a class index from 0`, remedy: "Correct the labels" });
  });
}

function* rows(text: string): Generator<{ line: number; fields: string[] }> {
  let line = 0;
  for (const row of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    line++;
    if (row.trim() !== "") yield { line, fields: row.split(",") };
  }
}

function parseClass(value: string, path: string, line: number): number {
  const digits = value.trim().replace(/^"(.*)"$/, "$1");
  const label = Number(digits);
  if (/^\d+$/.test(digits) && label < 2 ** 31) return label;
  throw badLine(path, line, `has class ${value.trim() || "(nothing)"}; a class is an integer from 0`);
}

function badLine(path: string, line: number, problem: string): DataError {
  return new DataError("LABEL_INVALID", { path, problem: `line ${line} ${problem}`, remedy: "Correct the labels file" });
}
