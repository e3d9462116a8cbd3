/** Hardware documents from JSON. @module */
import { checkDocument, type SchemaProblem } from "@sparqkit/schemas";
import { InvalidHardware } from "../errors.ts";
import type { Hardware } from "./hardware.ts";
import { RANGES } from "./ranges.ts";

/**
 * Check a hardware document.
 *
 * @param value what `JSON.parse` returned
 * @param source what people know the document by, as the file's name
 * @throws InvalidHardware naming source, field, value and what is allowed
 * @example
 * parseHardware({ ...PRESETS["tpu-16"], clockMHz: 0 }, "mine.json");
 * // InvalidHardware: mine.json: not a valid hardware document: /clockMHz is 0, not a number from 0.001 to 100000 (MHz). ...
 */
export function parseHardware(value: unknown, source = "hardware"): Hardware {
  const problems = ofKind(checkDocument("hardware", value));
  if (problems.length > 0) {
    const { path } = problems[0];
    const sentences = problems.map(({ path: at, message }) => `${at === "" ? "the document" : at} ${inRange(at, message)}`);
    throw new InvalidHardware(source, path, valueAt(value, path), sentences);
  }
  const hardware = value as Hardware;
  if (hardware.pe === "sysmt" && hardware.unit.kind !== "systolic-array") {
    throw new InvalidHardware(source, "/pe", "sysmt", [`/pe is "sysmt", which only a unit of kind "systolic-array" has, not "${hardware.unit.kind}"`]);
  }
  return hardware;
}

/** Problems without those of the unit's other fields where its kind is wrong: they are another kind's. */
function ofKind(problems: readonly SchemaProblem[]): readonly SchemaProblem[] {
  const kind = problems.find(({ path, message }) => path === "/unit/kind" || (path === "/unit" && message === 'has no field "kind"'));
  return kind === undefined ? problems : problems.filter((problem) => problem === kind || !(problem.path === "/unit" || problem.path.startsWith("/unit/")));
}

/** `is 0, less than 1` with the whole range instead of the one bound that is broken. */
function inRange(path: string, message: string): string {
  const found = /^is .*?(?=, (?:less|more|not) )/s.exec(message)?.[0];
  return found !== undefined && Object.hasOwn(RANGES, path) ? `${found}, not ${RANGES[path]}` : message;
}

/** What stands at a JSON pointer; undefined where nothing does. */
function valueAt(value: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name.replaceAll("~1", "/").replaceAll("~0", "~")], value);
}
