/**
 * The corpus's own layout of JSON: one note, one group field and one test a line, so that a change is a small diff. `scripts/derive` writes the same bytes.
 * @module
 */
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Ledger, Manifest, VectorFile } from "./types.ts";

/** A test that is longer has its fields on lines of their own. */
const LINE = 240;

type Write = (value: Json) => string;

/** The text of a vector file. */
export function layoutVectors(document: VectorFile): string {
  const test: Write = (value) => {
    const text = line(value);
    return [...text].length <= LINE ? text : fields(value, 8);
  };
  const group: Write = (value) => fields(value, 4, { tests: (tests) => items(tests, 6, test) });
  return `${fields(document as unknown as Json, 0, { notes: (notes) => fields(notes, 2), groups: (groups) => items(groups, 2, group) })}\n`;
}

/** The text of a manifest. */
export function layoutManifest(manifest: Manifest): string {
  return `${fields(manifest as unknown as Json, 0, { files: (files) => items(files, 2, line) })}\n`;
}

/** The text of a ledger. */
export function layoutLedger(ledger: Ledger): string {
  const entries: Write = (value) => (Object.keys(value as JsonObject).length === 0 ? "{}" : fields(value, 2));
  return `${fields(ledger as unknown as Json, 0, { ids: (ids) => fields(ids, 2), gone: entries })}\n`;
}

/** An object with one field a line; `nested` writes the values of the fields it names. */
function fields(value: Json, indent: number, nested: Readonly<Record<string, Write>> = {}): string {
  const pad = " ".repeat(indent);
  const written = Object.entries(value as JsonObject).map(([key, item]) => `${pad}  ${line(key)}: ${(nested[key] ?? line)(item)}`);
  return `{\n${written.join(",\n")}\n${pad}}`;
}

function items(values: Json, indent: number, write: Write): string {
  const list = values as readonly Json[];
  const pad = " ".repeat(indent);
  return list.length === 0 ? "[]" : `[\n${list.map((value) => `${pad}  ${write(value)}`).join(",\n")}\n${pad}]`;
}

/** A value on one line, with a space behind colons and commas. */
function line(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(line).join(", ")}]`;
  if (isObject(value)) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${line(item)}`)
      .join(", ")}}`;
  }
  return typeof value === "number" ? number(value) : JSON.stringify(value);
}

/** Small fractions, which are tolerances, in the exponent form with two digits. */
function number(value: number): string {
  if (value === 0 || Math.abs(value) >= 1e-4) return String(value);
  const [digits, exponent] = value.toExponential().split("e-") as [string, string];
  return `${digits}e-${exponent.padStart(2, "0")}`;
}
