/**
 * Validate preprocessing where it enters: a preset's name, or a document or options with the fields of {@link Preprocess}.
 * @module
 */
import { readFile } from "node:fs/promises";
import { DataError } from "./errors.ts";
import { PREPROCESS_PRESETS, type Preprocess } from "./preprocess.ts";

const LARGEST_SIDE = 8192;
const FIELDS = ["pixelScale", "mean", "std", "channels", "resize", "crop"];
const DEFAULTS: Preprocess = PREPROCESS_PRESETS.raw;

/**
 * Parse preprocessing from a preset's name or an object; fields that are missing are those of `base`, which is `raw` unless given.
 *
 * @param where the file or option it is from, for messages
 * @throws {DataError} `PREPROCESS_INVALID` naming the field, what it may be, and what it was
 * @example
 * parsePreprocess({ pixelScale: 255, crop: 224 }).mean; // [0]
 */
export function parsePreprocess(input: unknown, where = "", base: Preprocess = DEFAULTS): Preprocess {
  if (typeof input === "string") return preset(input, where);
  if (typeof input !== "object" || input === null || Array.isArray(input)) throw invalid(where, "preprocessing is an object or a preset's name", input);
  for (const field of Object.keys(input)) if (!FIELDS.includes(field)) throw invalid(where, `there is no field ${field}; the fields are ${FIELDS.join(", ")}`);
  // A null or undefined field stands for "not given", so that options can be passed through as they are.
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null));
  const { pixelScale, mean, std, channels, resize, crop } = { ...base, ...given } as Record<string, unknown>;
  if (pixelScale !== 1 && pixelScale !== 255) throw invalid(where, "pixelScale is 255 (pixels 0 to 1) or 1 (pixels 0 to 255)", pixelScale);
  if (channels !== "rgb" && channels !== "bgr") throw invalid(where, 'channels is "rgb" or "bgr"', channels);
  const means = numbers(mean, "mean", where);
  const deviations = numbers(std, "std", where);
  if (deviations.some((value) => Math.fround(value) <= 0)) throw invalid(where, "std is above 0 in every channel", std);
  if (means.length !== deviations.length && means.length !== 1 && deviations.length !== 1) {
    throw invalid(where, `mean has ${means.length} channels and std ${deviations.length}; they have as many, or one for all`);
  }
  const sides = { ...side(resize, "resize", where), ...side(crop, "crop", where) };
  if (sides.resize !== undefined && sides.crop !== undefined && sides.crop > sides.resize)
    throw invalid(where, `crop is at most resize, ${sides.resize}`, crop);
  return { pixelScale, mean: means, std: deviations, channels, ...sides };
}

/**
 * Preprocessing by a preset's name or from a JSON file.
 *
 * @throws {DataError} `PREPROCESS_INVALID` for an unknown name, broken JSON or a field out of range; `DATA_MISSING` where the file can not be read
 */
export async function readPreprocess(nameOrPath: string): Promise<Preprocess> {
  if (!nameOrPath.endsWith(".json")) return preset(nameOrPath, "");
  let text: string;
  try {
    text = await readFile(nameOrPath, "utf8");
  } catch (cause) {
    throw new DataError("DATA_MISSING", { path: nameOrPath, problem: "cannot be read", remedy: "Check the path given to --preprocess", cause });
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw invalid(nameOrPath, `it is not JSON (${(cause as Error).message})`);
  }
  return parsePreprocess(document, nameOrPath);
}

function preset(name: string, where: string): Preprocess {
  if (Object.hasOwn(PREPROCESS_PRESETS, name)) return PREPROCESS_PRESETS[name as keyof typeof PREPROCESS_PRESETS];
  throw invalid(where, `there is no preset ${name}; the presets are ${Object.keys(PREPROCESS_PRESETS).join(", ")}, anything else is a .json file`);
}

function numbers(value: unknown, field: string, where: string): number[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  if (list.length > 0 && list.every((entry): entry is number => typeof entry === "number" && Number.isFinite(entry))) return [...list];
  throw invalid(where, `${field} is a list of finite numbers, one per channel or one for all`, value);
}

function side<F extends "resize" | "crop">(value: unknown, field: F, where: string): { [K in F]?: number } {
  if (value === undefined) return {};
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= LARGEST_SIDE) return { [field]: value } as { [K in F]: number };
  throw invalid(where, `${field} is a whole number of pixels from 1 to ${LARGEST_SIDE}`, value);
}

function invalid(path: string, rule: string, ...found: unknown[]): DataError {
  const problem = found.length === 0 ? rule : `${rule}, found ${JSON.stringify(found[0]) ?? String(found[0])}`;
  return new DataError("PREPROCESS_INVALID", { path, problem, remedy: "Correct the preprocessing" });
}
