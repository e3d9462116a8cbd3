/** Documents in files. @module */
import { readFile } from "node:fs/promises";
import { InputError } from "../errors.ts";
import { explainSystemError } from "./system-errors.ts";

/**
 * Read JSON from a file.
 *
 * @throws InputError where it can not be read, or is no JSON
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw explainSystemError(error, path);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InputError("INVALID_JSON", path, `is not JSON: ${(error as Error).message}`, "Correct it", error);
  }
}

/**
 * The same of a file that might have been meant as a preset.
 *
 * @param presets their names, for the error where there is no such file
 * @throws InputError
 */
export async function readDocument(path: string, presets: readonly string[]): Promise<unknown> {
  return readJson(path).catch((error: unknown) => {
    if (error instanceof InputError && error.code === "ENOENT")
      throw new InputError("ENOENT", path, "is neither a file nor a preset", `The presets are ${presets.join(", ")}`, error);
    throw error;
  });
}
