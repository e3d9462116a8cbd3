/**
 * Checks of arguments that several functions share.
 * @module
 */
import { InvalidParameter, InvalidShape } from "./errors.ts";

/**
 * Refuse a value that is not an integer from `low` to `high`.
 *
 * @throws InvalidParameter naming the parameter, the value and the range
 * @example
 * checkInteger("activation", 256, 0, 255); // throws: Invalid activation: got 256, expected an integer from 0 to 255.
 */
export function checkInteger(parameter: string, value: number, low: number, high: number): void {
  if (!(Number.isInteger(value) && value >= low && value <= high)) throw new InvalidParameter(parameter, value, `an integer from ${low} to ${high}`);
}

/** @throws InvalidShape if an operand has no elements: an empty sum is more often a mistake than meant. [DOT-5] */
export function checkNotEmpty(what: string, length: number): void {
  if (length === 0) throw new InvalidShape(what, 0, "at least one");
}
