/**
 * A processing element's multipliers, over a vector of elements.
 * @module
 */

/** Products of two fields and their weights, summed: four elements of two 16-bit halves each. src/stepper/words.ts says what is where. */
// @ts-ignore: decorator
@inline
export function fields(activation: v128, weight: v128): v128 {
  const data = v128.and(activation, i16x8.splat(15));
  const lines = v128.and(i16x8.shr_u(activation, 8), i16x8.splat(0x7f));
  const mux = i16x8.shr_s(activation, 15); // all ones: the second weight
  const first = v128.shuffle<u16>(weight, weight, 0, 0, 2, 2, 4, 4, 6, 6);
  const second = v128.shuffle<u16>(weight, weight, 1, 1, 3, 3, 5, 5, 7, 7);
  const product = i16x8.mul(data, v128.bitselect(second, first, mux)); // n x 8 bits
  return i32x4.dot_i16x8_s(product, lines); // a select line is a power of two: both shifters and the adder
}

/** Two threads on one multiplier: four elements. */
// @ts-ignore: decorator
@inline
export function threads(activation: v128, weight: v128): v128 {
  const zero = i16x8.splat(0);
  const whole = v128.and(activation, i16x8.splat(0xff));
  const reduced = i16x8.shr_u(activation, 8);
  const idle = v128.or(i16x8.eq(whole, zero), i16x8.eq(weight, zero));
  const alone = v128.or(idle, v128.shuffle<u16>(idle, idle, 1, 0, 3, 2, 5, 4, 7, 6));
  return i32x4.dot_i16x8_s(v128.bitselect(whole, reduced, alone), weight);
}
