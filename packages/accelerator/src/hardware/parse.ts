/** Hardware documents from JSON. @module */
import { checkDocument } from "@sparqkit/schemas";
import { InvalidHardware } from "../errors.ts";
import type { Hardware } from "./hardware.ts";

/**
 * Check a hardware document.
 *
 * @param value what `JSON.parse` returned
 * @param source what people know the document by, as the file's name
 * @throws InvalidHardware naming source, field, value and what is allowed
 * @example
 * parseHardware({ ...PRESETS["tpu-16"], clockMHz: 0 }, "mine.json");
 * // InvalidHardware: mine.json: not a valid hardware document: /clockMHz is 0, not more than 0. ...
 */
export function parseHardware(value: unknown, source = "hardware"): Hardware {
  const problems = checkDocument("hardware", value);
  if (problems.length > 0) {
    const field = problems[0].path;
    throw new InvalidHardware(
      source,
      field,
      valueAt(value, field),
      problems.map(({ path, message }) => `${path === "" ? "the document" : path} ${message}`),
    );
  }
  const hardware = value as Hardware;
  if (hardware.pe === "sysmt" && hardware.unit.kind !== "systolic-array") {
    throw new InvalidHardware(source, "/pe", "sysmt", [`/pe is "sysmt", which only a unit of kind "systolic-array" has, not "${hardware.unit.kind}"`]);
  }
  return hardware;
}

/** What stands at a JSON pointer; undefined where nothing does. */
function valueAt(value: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name.replaceAll("~1", "/").replaceAll("~0", "~")], value);
}
