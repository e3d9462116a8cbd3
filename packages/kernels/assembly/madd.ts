/**
 * v * gain + shift in float32 with one rounding, as the fused multiply-add of a CPU does it.
 * @module
 */

/** Ways to do it, told apart by `isFloat`: `Fused` where the engine's relaxed operation is a fused one, `Emulated` where it rounds twice. */
export type Fused = f32;
export type Emulated = i32;

/** Whether `relaxed_madd` rounds once: called with (1 + 2^-12, -1 - 2^-11), whose product-sum 2^-24 is lost by a second rounding. */
export function madd(a: f32, c: f32): f32 {
  const v = f32x4.splat(a);
  return f32x4.extract_lane(f32x4.relaxed_madd(v, v, f32x4.splat(c)), 0);
}

@inline
export function multiplyAdd<F>(v: v128, gain: v128, shift: v128): v128 {
  if (isFloat<F>()) return f32x4.relaxed_madd(v, gain, shift);
  const low = oddSum(f64x2.mul(f64x2.promote_low_f32x4(v), f64x2.promote_low_f32x4(gain)), f64x2.promote_low_f32x4(shift));
  const high = oddSum(f64x2.mul(upper(v), upper(gain)), upper(shift));
  return i32x4.shuffle(f32x4.demote_f64x2_zero(low), f32x4.demote_f64x2_zero(high), 0, 1, 4, 5);
}

/** The upper two float32 as float64. */
@inline
export function upper(v: v128): v128 {
  return f64x2.promote_low_f32x4(i32x4.shuffle(v, v, 2, 3, 2, 3));
}

/**
 * a + b in float64, rounded to odd: where the sum is inexact, the neighbour whose last bit is 1. Rounding that to float32 gives what one rounding of the exact
 * sum gives, because float64 has more than two bits to spare (Boldo and Melquiond 2008). The product of two float32 is exact in float64.
 */
function oddSum(a: v128, b: v128): v128 {
  const sum = f64x2.add(a, b);
  const rounded = f64x2.sub(sum, a);
  const error = f64x2.add(f64x2.sub(a, f64x2.sub(sum, rounded)), f64x2.sub(b, rounded)); // TwoSum; NaN beside an infinite sum
  const inexact = f64x2.gt(f64x2.abs(error), f64x2.splat(0));
  const even = i64x2.eq(v128.and(sum, i64x2.splat(1)), i64x2.splat(0));
  // One unit in the last place away from zero where the error has the sign of the sum, otherwise towards it.
  const unit = v128.or(i64x2.shr_s(v128.xor(error, sum), 63), i64x2.splat(1));
  return i64x2.add(sum, v128.and(unit, v128.and(inexact, even)));
}
