/**
 * Checks of scalar arguments, shared by the functions that take single values instead of typed arrays.
 * @module
 */
import { InvalidParameter } from "./errors.ts";

/** @throws InvalidParameter unless `value` is an integer from `low` to `high` */
export function checkInteger(parameter: string, value: number, low: number, high: number): void {
  if (!(Number.isInteger(value) && value >= low && value <= high)) throw new InvalidParameter(parameter, value, `an integer from ${low} to ${high}`);
}
