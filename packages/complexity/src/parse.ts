/** What documents' problems say: for errors. @module */
import type { SchemaProblem } from "@sparqkit/schemas";

/** Problems as sentences, with the whole range of a field instead of the one bound that is broken. */
export function sentences(problems: readonly SchemaProblem[], ranges: Readonly<Record<string, string>>): string[] {
  return problems.map(({ path, message }) => `${path === "" ? "the document" : path} ${inRange(path, message, ranges)}`);
}

/** `is 0, less than 1` with the whole range. */
function inRange(path: string, message: string, ranges: Readonly<Record<string, string>>): string {
  const found = /^is .*?(?=, (?:less|more|not) )/s.exec(message)?.[0];
  return found !== undefined && Object.hasOwn(ranges, path) ? `${found}, not ${ranges[path]}` : message;
}

/** What stands at a JSON pointer; undefined where nothing does. */
export function valueAt(value: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce<unknown>((at, name) => (at as Record<string, unknown> | null | undefined)?.[name.replaceAll("~1", "/").replaceAll("~0", "~")], value);
}
