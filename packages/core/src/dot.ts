/**
 * The dot product of unsigned 8-bit activations and signed 8-bit weights, exact in int32.
 *
 * spec/dot.md. A product is at most 255 x 128 in magnitude, so the length alone decides whether a sum can leave int32; the check costs nothing per element.
 * @module
 */
import { checkInteger, checkNotEmpty } from "./check.ts";
import { AccumulatorOverflow, InvalidShape } from "./errors.ts";

/** 255 x 128. */
const LARGEST_PRODUCT = 32640n;

/** The longest reduction that can not overflow int32: floor((2^31 - 1) / (255 x 128)). [DOT-2] */
export const MAX_DOT_LENGTH = 65793;

/**
 * Refuse a reduction that could overflow its accumulator. [DOT-2]
 *
 * @throws AccumulatorOverflow if `length` is above `MAX_DOT_LENGTH`
 */
export function checkDotLength(length: number): void {
  if (length > MAX_DOT_LENGTH) throw new AccumulatorOverflow(length, MAX_DOT_LENGTH);
}

/**
 * Bits of the smallest two's complement accumulator that no reduction of this length can leave. [DOT-4]
 *
 * @param length number of products, at least 1; not limited to `MAX_DOT_LENGTH`
 * @throws InvalidParameter if `length` is not a positive integer
 * @example
 * accumulatorBits(1);   // 16: 255 x -128 is just above -2^15
 * accumulatorBits(576); // 26: a 3 x 3 kernel over 64 channels
 */
export function accumulatorBits(length: number): number {
  checkInteger("length", length, 1, Number.MAX_SAFE_INTEGER);
  const magnitude = LARGEST_PRODUCT * BigInt(length);
  return magnitude.toString(2).length + 1; // a multiple of 255 is no power of two, so its own bits and a sign are the least
}

/**
 * Sum of activations[i] x weights[i], exact. [DOT-1]
 *
 * @throws InvalidShape if the lengths differ or are 0 [DOT-5]
 * @throws AccumulatorOverflow if the length is above `MAX_DOT_LENGTH`
 * @example
 * dot(Uint8Array.of(255, 2), Int8Array.of(-128, 3)); // -32634
 */
export function dot(activations: Uint8Array, weights: Int8Array): number {
  const length = activations.length;
  checkNotEmpty("activations", length);
  if (weights.length !== length) throw new InvalidShape("weights", weights.length, `${length}, as many as the activations`);
  checkDotLength(length);
  let sum = 0;
  for (let i = 0; i < length; i++) sum = (sum + activations[i]! * weights[i]!) | 0;
  return sum;
}
