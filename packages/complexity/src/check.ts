/** Checks that several formulas share. @module */
import { InvalidParameter } from "@sparqkit/core";

/** @throws InvalidParameter unless `value` is an integer of at least 1 */
export function checkCount(parameter: string, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 1)) throw new InvalidParameter(parameter, value, "an integer of at least 1");
}
