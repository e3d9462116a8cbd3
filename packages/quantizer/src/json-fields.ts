/** Fields of a parsed JSON document, read with their place, so that an error can name it. @module */
import { InvalidPlan } from "./errors.ts";

/** An object of the document and where it stands. */
export interface Fields {
  readonly value: Readonly<Record<string, unknown>>;
  /** As `layers[3].activations`; "document" for the whole. */
  readonly where: string;
}

const show = (value: unknown): string => (value === undefined ? "missing" : (JSON.stringify(value)?.slice(0, 60) ?? String(value)));
const within = ({ where }: Fields, name: string): string => (where === "document" ? name : `${where}.${name}`);

/** The value as an object; throws InvalidPlan where it is none. */
export function objectOf(value: unknown, where: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new InvalidPlan(where, `is ${show(value)}, not an object`);
  return { value: value as Record<string, unknown>, where };
}

/** A field for which `holds`; throws InvalidPlan saying what was expected. */
export function checkOf(fields: Fields, name: string, holds: (value: unknown) => boolean, expected: string): unknown {
  return check(fields.value[name], within(fields, name), holds, expected);
}

function check(value: unknown, where: string, holds: (value: unknown) => boolean, expected: string): unknown {
  if (!holds(value)) throw new InvalidPlan(where, `is ${show(value)}, not ${expected}`);
  return value;
}

/** A field that is a string. */
export function text(fields: Fields, name: string): string {
  return checkOf(fields, name, (value) => typeof value === "string", "a string") as string;
}

/** A field that is one of some words. */
export function oneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  return checkOf(fields, name, (value) => words.includes(value as Word), words.map((word) => `"${word}"`).join(" or ")) as Word;
}

/** A field that is an integer from `low` to `high`. */
export function integer(fields: Fields, name: string, low: number, high: number): number {
  const holds = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high;
  return checkOf(fields, name, holds, high === Number.MAX_SAFE_INTEGER ? `an integer of at least ${low}` : `an integer from ${low} to ${high}`) as number;
}

/** A field that is a finite number. */
export function finite(fields: Fields, name: string): number {
  return checkOf(fields, name, Number.isFinite, "a finite number") as number;
}

/** A number that is positive and finite in float32: a scale. */
export function positive(value: unknown, where: string): number {
  const holds = (): boolean => typeof value === "number" && Math.fround(value) > 0 && Math.fround(value) < Infinity;
  return check(value, where, holds, "a positive, finite float32 number") as number;
}

/** A number that is at least 0 and finite in float32: a maximum, a variance. */
export function nonNegative(value: unknown, where: string): number {
  const holds = (): boolean => typeof value === "number" && value >= 0 && Math.fround(value) < Infinity;
  return check(value, where, holds, "a finite number of at least 0") as number;
}

/** A number that is finite in float32: a mean. */
export function number(value: unknown, where: string): number {
  return check(value, where, () => typeof value === "number" && Math.abs(Math.fround(value)) < Infinity, "a finite number") as number;
}

/** A field that is an array, each element read by `read` with its place. */
export function eachOf<Item>(fields: Fields, name: string, read: (value: unknown, where: string) => Item): Item[] {
  const array = checkOf(fields, name, Array.isArray, "an array") as unknown[];
  return Array.from(array, (value, index) => read(value, `${within(fields, name)}[${index}]`));
}
