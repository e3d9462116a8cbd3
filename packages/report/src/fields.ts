/** What fields of a document are checked for; each throws InvalidReportInput with the field's place. @module */
import { InvalidReportInput } from "./errors.ts";

/** An object. */
export function object(at: string, value: unknown): void {
  if (typeof value !== "object" || value === null) throw new InvalidReportInput(at, value, "an object");
}

/** A list that is not empty; `expected` says of what. */
export function list(at: string, value: unknown, expected: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new InvalidReportInput(at, value, expected);
}

/** A text. */
export function text(at: string, value: unknown): void {
  if (typeof value !== "string") throw new InvalidReportInput(at, value, "a text");
}

/** One of some texts. */
export function choice(at: string, value: unknown, among: readonly string[]): void {
  if (!among.includes(value as string)) throw new InvalidReportInput(at, value, among.map((one) => JSON.stringify(one)).join(" or "));
}

/** A finite number. */
export function finite(at: string, value: unknown): asserts value is number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new InvalidReportInput(at, value, "a finite number");
}

/** A finite number of at least 0. */
export function number(at: string, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 0) throw new InvalidReportInput(at, value, "a finite number of at least 0");
}

/** A finite number above 0. */
export function positive(at: string, value: unknown): void {
  if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) throw new InvalidReportInput(at, value, "a finite number above 0");
}

/** A number of at least 0, or nothing. */
export function optional(at: string, value: unknown): void {
  if (value !== undefined && value !== null) number(at, value);
}
