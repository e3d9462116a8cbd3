/**
 * Sixteen activations at a time: float32 to unsigned bytes and back.
 * @module
 */
import { CONSTANTS } from "./static";

/** 2^23: adding it to a float32 in [0, 2^23) leaves the integer, rounded half to even, in the low mantissa bits. */
@inline
export function magic(): v128 {
  return v128.load(CONSTANTS);
}

/**
 * Four quotients x / scale as int32, rounded half to even, at least 0. NaN and negatives give 0; anything above 2^23 stays above, infinity included.
 * True division: a product with the reciprocal differs from it next to the ties, and was only 5 % faster. Adding 2^23 rounds as `nearest` does and
 * costs two instructions where `nearest` and a saturating truncation cost seven.
 */
@inline
function quotients(x: v128, scale: v128, magic: v128): v128 {
  const q = f32x4.pmax(f32x4.splat(0), f32x4.div(x, scale));
  return i32x4.sub(f32x4.add(q, magic), magic);
}

/** Sixteen activations from float32 (quantized: divided by `scale`, rounded half to even, clipped to 0..`top`) or from bytes (as they are). */
@inline
export function loadLanes<S>(at: usize, scale: v128, magic: v128, top: v128): v128 {
  if (sizeof<S>() == 1) return v128.load(at);
  const low = i16x8.narrow_i32x4_s(quotients(v128.load(at), scale, magic), quotients(v128.load(at, 16), scale, magic));
  const high = i16x8.narrow_i32x4_s(quotients(v128.load(at, 32), scale, magic), quotients(v128.load(at, 48), scale, magic));
  return i8x16.min_u(i8x16.narrow_i16x8_u(low, high), top);
}

/** Sixteen activations to bytes, or to float32: the same integers times `step`. */
@inline
export function storeLanes<T>(at: usize, lanes: v128, step: v128): void {
  if (sizeof<T>() == 1) {
    v128.store(at, lanes);
    return;
  }
  const low = i16x8.extend_low_i8x16_u(lanes);
  const high = i16x8.extend_high_i8x16_u(lanes);
  v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low)), step));
  v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low)), step), 16);
  v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high)), step), 32);
  v128.store(at, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high)), step), 48);
}

/** Copy the `count` (less than 16) elements of a partial vector. */
@inline
export function copyElements<E>(from: usize, to: usize, count: usize): void {
  for (let i: usize = 0; i < count; i++) store<E>(to + i * sizeof<E>(), load<E>(from + i * sizeof<E>()));
}
