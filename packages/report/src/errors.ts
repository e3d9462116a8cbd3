/**
 * The error of a report that can not be made.
 * @module
 */
import { SparqkitError } from "@sparqkit/core";

/** The documents do not say what a report needs; `path` is where, e.g. `results[2].top1`. */
export class InvalidReportInput extends SparqkitError {
  readonly path: string;
  readonly value: unknown;

  constructor(path: string, value: unknown, expected: string) {
    super("INVALID_REPORT_INPUT", `Invalid report input at ${path}: expected ${expected}, got ${describe(value)}.`);
    this.path = path;
    this.value = value;
  }
}

function describe(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value) : Array.isArray(value) ? "an array" : String(value);
}
