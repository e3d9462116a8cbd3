/** Counts that stay exact. @module */
import { CountOverflow } from "@sparqkit/core";

/** @throws CountOverflow if `count`, a sum or product of non-negative integers, is above 2^53 - 1 [SYSTOLIC-6] */
export function checkCount(what: string, count: number, advice = "Split the product."): number {
  if (count > Number.MAX_SAFE_INTEGER) throw new CountOverflow(what, advice); // an exact count above it never rounds down to the limit
  return count;
}
