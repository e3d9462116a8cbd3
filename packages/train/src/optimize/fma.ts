/**
 * The fused multiply-add of float32, which tensor libraries update parameters with.
 * @module
 */

/**
 * a b + c, rounded to float32 once.
 *
 * The product of two float32 is exact in float64. Rounding the sum to float64 and then to float32 differs from rounding once only where the float64 lies
 * exactly between two float32, so only there the error of the sum decides.
 *
 * @param a float32, as b and c
 * @example
 * fma(1 + 2 ** -23, 1 - 2 ** -23, -1); // -(2 ** -46); 0 where the product is rounded first
 */
export function fma(a: number, b: number, c: number): number {
  const product = a * b;
  const sum = product + c;
  const rounded = Math.fround(sum);
  const rest = sum - rounded;
  const other = rounded + 2 * rest; // a float32 only if the sum is halfway to it
  return rest === 0 || Math.fround(other) !== other ? rounded : settle(product, c, sum, rounded, other);
}

/** Of the two float32 the float64 sum lies between, the one on the side of the exact sum; on none, the even one. */
function settle(product: number, c: number, sum: number, rounded: number, other: number): number {
  const part = sum - product;
  const error = product - (sum - part) + (c - part); // exact [Knuth, TwoSum]
  if (error === 0) return rounded;
  return error > 0 ? Math.max(rounded, other) : Math.min(rounded, other);
}
