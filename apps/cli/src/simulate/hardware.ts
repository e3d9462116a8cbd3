/** Hardware that an option names: a preset, or a document in a file. @module */
import { parseHardware, PRESETS, type Hardware } from "@sparqkit/accelerator";
import { readDocument } from "../files/json.ts";

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
  return parseHardware(await readDocument(name, Object.keys(PRESETS)), name);
}
