/** Checks that several formulas share. @module */
import { InvalidParameter } from "@sparqkit/core";

/** @throws InvalidParameter unless `value` is an integer of at least 1 */
export function checkCount(parameter: string, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 1)) throw new InvalidParameter(parameter, value, "an integer of at least 1");
}

/** @throws InvalidParameter unless `value` is finite and above 0 */
export function checkPositive(parameter: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new InvalidParameter(parameter, value, "a finite number above 0");
}

/**
 * Results, if they are numbers at all: products of what floating point can just hold may not be.
 *
 * @throws InvalidParameter naming the first that is not finite
 */
export function checkFinite<Results extends object>(results: Results): Results {
  for (const [name, value] of Object.entries(results)) {
    if (typeof value === "number" && !Number.isFinite(value)) throw new InvalidParameter(name, value, "figures from which it comes out finite");
  }
  return results;
}
