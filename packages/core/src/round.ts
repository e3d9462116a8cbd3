/**
 * Round half to even, the one rounding of this project: of real numbers (quantization) and of dropped low bits (windows).
 *
 * spec/quantization.md [QUANT-1], spec/window.md [WINDOW-4]; torch.round and IEEE 754 roundTiesToEven agree with it, Math.round (half up) does not.
 * @module
 */

/** 1.5 x 2^52: in [2^52, 2^53) doubles are the integers, so the addition itself rounds, in the default IEEE mode, half to even. */
const INTEGERS_ONLY = 6755399441055744;

/** Above 2^51 the sum would leave that interval; a double this large has at most one fractional bit. */
const SHORTCUT_LIMIT = 2251799813685248;

/**
 * Round to the nearest integer, ties to the even one; NaN and infinities pass through, and a zero result is +0.
 *
 * @example
 * roundHalfEven(2.5);  // 2
 * roundHalfEven(3.5);  // 4
 * roundHalfEven(-0.5); // 0
 */
export function roundHalfEven(x: number): number {
  if (Math.abs(x) <= SHORTCUT_LIMIT) return x + INTEGERS_ONLY - INTEGERS_ONLY;
  const floor = Math.floor(x);
  return x - floor === 0.5 ? floor + (floor % 2 === 0 ? 0 : 1) : x - floor > 0.5 ? floor + 1 : Number.isFinite(x) ? floor : x;
}

/**
 * Divide a non-negative integer below 2^30 by 2^shift and round half to even.
 *
 * @example
 * shiftHalfEven(27, 1); // 14: 13.5, a tie, goes to the even neighbour
 * shiftHalfEven(25, 1); // 12: 12.5, the same
 */
export function shiftHalfEven(value: number, shift: number): number {
  if (shift === 0) return value;
  const odd = (value >> shift) & 1;
  return (value + (1 << (shift - 1)) - 1 + odd) >> shift; // just under a half, or a half when the quotient is odd, so that only ties and above carry
}
