/** What can be wrong with what an accelerator is asked. @module */
import { SparqkitError } from "@sparqkit/core";

/** A count above 2^53 - 1, the largest integer that a number holds exactly. [SYSTOLIC-6] */
export class CountOverflow extends SparqkitError {
  readonly what: string;

  constructor(what: string) {
    super("COUNT_OVERFLOW", `There are more ${what} than 2^53 - 1, the most that can be counted exactly. Split the product.`);
    this.what = what;
  }
}

/** @throws CountOverflow if `count`, a sum or product of non-negative integers, is above 2^53 - 1 */
export function checkCount(what: string, count: number): number {
  if (count > Number.MAX_SAFE_INTEGER) throw new CountOverflow(what); // an exact count this large never rounds down to the limit
  return count;
}
