/**
 * Model files: bytes from disk, weights stored beside them, and errors that name the file.
 * @module
 */
import { readFileSync, realpathSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { SparqkitError } from "@sparqkit/core";
import { InvalidModel, OnnxError, ShapeMismatch, type ExternalData } from "@sparqkit/onnx";
import { InputError } from "../errors.ts";
import { explainSystemError } from "./system-errors.ts";

/** A model file as it was read. */
export interface ModelFile {
  /** File name without its folder. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Reads files with weights beside the model, each once. */
  readonly external: ExternalData;
}

/**
 * Read a model file.
 *
 * @throws InputError where it can not be read
 */
export async function readModelFile(path: string): Promise<ModelFile> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new InputError("EISDIR", path, "is a folder", "Name the .onnx file in it");
    if (found.isCharacterDevice() || found.isBlockDevice()) throw new InputError("DEVICE", path, "is a device", "Name an .onnx file");
    const bytes = await readFile(path);
    return { name: basename(path), path, bytes, external: externalData(path) };
  } catch (error) {
    throw explainSystemError(error, path);
  }
}

/** Files beside a model; the onnx package refuses locations that climb out, this refuses links that do. */
function externalData(model: string): ExternalData {
  const files = new Map<string, Uint8Array>();
  return (location) => {
    const known = files.get(location);
    if (known) return known;
    const folder = dirname(model);
    const path = join(folder, location);
    try {
      const home = realpathSync(folder);
      const real = realpathSync(path);
      if (!real.startsWith(home.endsWith(sep) ? home : home + sep)) {
        throw new InputError("EXTERNAL_DATA", path, "weights outside the model's folder are not read", "Put the file itself beside the model");
      }
      const bytes = readFileSync(real);
      files.set(location, bytes);
      return bytes;
    } catch (error) {
      throw explainSystemError(error, path);
    }
  };
}

/** {@link namingModel} for work that waits. */
export async function namingModelLater<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    return namingModel(path, () => {
      throw error;
    });
  }
}

/**
 * Work on a model, and put its path in front of what is wrong with it.
 *
 * @throws the error of `work` under the same code, naming the file
 */
export function namingModel<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError || !(error instanceof OnnxError || error instanceof SparqkitError)) throw error;
    const damaged = error instanceof InvalidModel || error instanceof ShapeMismatch;
    throw new SparqkitError(error.code, `${path}: ${error.message}${damaged ? ". Export or download the model again." : ""}`, { cause: error });
  }
}
