/** Hardware that an option names: a preset, or a document in a file. @module */
import { readFile } from "node:fs/promises";
import { parseHardware, PRESETS, type Hardware } from "@sparqkit/accelerator";
import { InputError } from "../errors.ts";
import { explainSystemError } from "../files/system-errors.ts";

/** Whether a name is a preset. */
export const isPreset = (name: string): name is keyof typeof PRESETS => Object.hasOwn(PRESETS, name);

/** Whether a name can only be hardware: a preset, or a file. */
export const isHardware = (name: string): boolean => isPreset(name) || /[./\\]/.test(name.replace(/^\d+b-s[\d.]+/, ""));

/**
 * Read hardware.
 *
 * @throws InputError where there is no such preset or file, or no JSON in it; InvalidHardware naming file, field, value and what is allowed
 */
export async function readHardware(name: string): Promise<Hardware> {
  if (isPreset(name)) return PRESETS[name];
  const text = await readFile(name, "utf8").catch((error: unknown) => {
    const explained = explainSystemError(error, name);
    if (explained instanceof InputError && explained.code === "ENOENT")
      throw new InputError("ENOENT", name, "is neither a file nor a preset", `The presets are ${Object.keys(PRESETS).join(", ")}`, error);
    throw explained;
  });
  return parseHardware(jsonOf(name, text), name);
}

/** JSON from a file. */
export function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InputError("INVALID_JSON", path, `is not JSON: ${(error as Error).message}`, "Correct it", error);
  }
}
