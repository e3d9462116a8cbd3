/**
 * How many elements silicon holds, and what they do.
 *
 * spec/roofline.md [ROOFLINE-4], [ROOFLINE-5].
 * @module
 */
import { CountOverflow, InvalidParameter } from "@sparqkit/core";
import { checkCount, checkFinite, checkPositive } from "../check.ts";

/** Elements on silicon: those that fit, the side of the largest square of them, and those in the square. */
export interface Grid {
  readonly fit: number;
  readonly side: number;
  readonly used: number;
}

/**
 * The square grid of elements that silicon holds. [ROOFLINE-4]
 *
 * @param silicon um2
 * @param element um2 of an element
 * @throws InvalidParameter unless both are finite and above 0 and an element fits
 * @throws CountOverflow if more than 2^53 - 1 fit
 * @example
 * grid(1e6, 528.5); // { fit: 1892, side: 43, used: 1849 }
 */
export function grid(silicon: number, element: number): Grid {
  checkPositive("silicon", silicon);
  checkPositive("element", element);
  const fit = Math.floor(silicon / element);
  if (fit > Number.MAX_SAFE_INTEGER) throw new CountOverflow("number of elements", "Take less silicon or larger elements.");
  if (fit < 1) throw new InvalidParameter("silicon", silicon, `at least the ${element} um2 of one element`);
  return square(fit);
}

/**
 * The largest square of elements that are counted already, as in a layout. [ROOFLINE-4]
 *
 * @throws InvalidParameter unless `fit` is an integer from 1 to 2^53 - 1
 * @example
 * square(60); // { fit: 60, side: 7, used: 49 }
 */
export function square(fit: number): Grid {
  checkCount("elements", fit);
  let side = Math.floor(Math.sqrt(fit));
  if (side * side > fit) side--; // the root of a large n^2 - 1 rounds up to n
  return { fit, side, used: side * side };
}

/**
 * What elements do at most, GOPS/s: T multiplications and one accumulation each, every cycle. [ROOFLINE-5]
 *
 * @throws InvalidParameter unless counts are integers of at least 1, the clock is finite and above 0, and so is the roof
 * @example
 * computeRoof({ elements: 676, multipliers: 9, clockMHz: 800 }); // 5408
 */
export function computeRoof({
  elements,
  multipliers,
  clockMHz,
}: {
  readonly elements: number;
  readonly multipliers: number;
  readonly clockMHz: number;
}): number {
  checkCount("elements", elements);
  checkCount("multipliers", multipliers);
  checkPositive("clockMHz", clockMHz);
  return checkFinite({ gops: (elements * (multipliers + 1) * clockMHz) / 1000 }).gops;
}
