/**
 * Silicon area of a processing element in TSMC 28 nm, by two published fits: over its bits and over its bit-operations.
 *
 * spec/cost.md [COST-3], [COST-4], [COST-9]; HCM, the captions of its area figures. The element has nine multipliers (3 x 3, one input and one output channel), weights
 * and activations of equal width, and an accumulator 4 bits wider.
 * @module
 */
import { checkInteger, InvalidParameter } from "@sparqkit/core";
import { checkFinite } from "../check.ts";

/** Widest element of the published fit. */
const MAX_BITS = 32;

/** Widths of an element's operands. */
export interface ElementWidths {
  /** Bits of a weight. */
  readonly weightBits: number;
  /** Bits of an activation. */
  readonly activationBits: number;
}

/**
 * Area of a processing element with weights and activations of `bits` bits, um2. [COST-3]
 *
 * @param bits 1..32; the published points are 2 to 32
 * @throws InvalidParameter for any other width
 * @example
 * areaOfBits(8).toFixed(1); // "1467.5"
 */
export function areaOfBits(bits: number): number {
  if (!(Number.isInteger(bits) && bits >= 1 && bits <= MAX_BITS)) throw new InvalidParameter("bits", bits, `an integer from 1 to ${MAX_BITS}`);
  return areaOfWidth(bits);
}

/** The fit itself, over any real width. */
function areaOfWidth(bits: number): number {
  return 12.39 * bits ** 2 + 86.07 * bits - 14.02; // R2 = 0.9999877
}

/**
 * Area of a processing element by its bit-operations, um2; at 4 bits and below `areaOfBits` is nearer. [COST-4]
 *
 * @param bops bit-operations of the element in one step, finite, at least 0
 * @throws InvalidParameter for any other number
 * @example
 * areaOfBops(bops({ outputs: 1, reduction: 9, weightBits: 8, activationBits: 8 })).toFixed(1); // "1421.5"
 */
export function areaOfBops(bops: number): number {
  if (!(bops >= 0 && bops < Infinity)) throw new InvalidParameter("bops", bops, "a finite number, at least 0");
  return checkFinite({ area: 1.694 * bops + 153.46 }).area; // R2 = 0.998
}

/**
 * The equal width with as many bit-operations as two widths that differ, not rounded: sqrt((b_w + 1) (b_a + 1)) - 1. [COST-9]
 *
 * @throws InvalidParameter if a width is not an integer from 1 to 32
 * @example
 * equivalentBits({ weightBits: 8, activationBits: 4 }); // 5.708203932499369
 */
export function equivalentBits({ weightBits, activationBits }: ElementWidths): number {
  checkInteger("weightBits", weightBits, 1, MAX_BITS);
  checkInteger("activationBits", activationBits, 1, MAX_BITS);
  return Math.sqrt((weightBits + 1) * (activationBits + 1)) - 1;
}

/**
 * Area of a processing element whose widths may differ, um2: that of the equal width with the same bit-operations. [COST-9]
 *
 * @throws InvalidParameter if a width is not an integer from 1 to 32
 * @example
 * elementArea({ weightBits: 8, activationBits: 8 }).toFixed(1); // "1467.5"
 * elementArea({ weightBits: 8, activationBits: 4 }).toFixed(1); // "881.0"
 */
export function elementArea(widths: ElementWidths): number {
  return areaOfWidth(equivalentBits(widths));
}
