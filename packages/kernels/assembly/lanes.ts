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

/** Zeros, likewise. */
@inline
export function zeros(): v128 {
  return v128.load(CONSTANTS, 48);
}

/**
 * Four quotients x / scale as int32, rounded half to even, at least 0. NaN and negatives give 0; anything above 2^23 stays above, infinity included.
 * True division: a product with the reciprocal differs from it next to the ties, and was only 5 % faster. Adding 2^23 rounds as `nearest` does and
 * costs two instructions where `nearest` and a saturating truncation cost seven.
 */
@inline
function quotients(x: v128, scale: v128, magic: v128, zero: v128): v128 {
  const q = f32x4.pmax(zero, f32x4.div(x, scale));
  return i32x4.sub(f32x4.add(q, magic), magic);
}

/** Sixteen float32 quantized: divided by `scale`, rounded half to even, clipped to 0..`top`. */
@inline
export function quantized(x0: v128, x1: v128, x2: v128, x3: v128, scale: v128, magic: v128, top: v128, zero: v128): v128 {
  const low = i16x8.narrow_i32x4_s(quotients(x0, scale, magic, zero), quotients(x1, scale, magic, zero));
  const high = i16x8.narrow_i32x4_s(quotients(x2, scale, magic, zero), quotients(x3, scale, magic, zero));
  return i8x16.min_u(i8x16.narrow_i16x8_u(low, high), top);
}

/** Sixteen activations from float32 (quantized) or from bytes (as they are). */
@inline
export function loadLanes<S>(at: usize, scale: v128, magic: v128, top: v128, zero: v128): v128 {
  if (sizeof<S>() == 1) return v128.load(at);
  return quantized(v128.load(at), v128.load(at, 16), v128.load(at, 32), v128.load(at, 48), scale, magic, top, zero);
}

/** The first and the last eight of sixteen bytes as 16-bit words. */
@inline
export function lowWords(lanes: v128, zero: v128): v128 {
  return i8x16.shuffle(lanes, zero, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
}
@inline
export function highWords(lanes: v128, zero: v128): v128 {
  return i8x16.shuffle(lanes, zero, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
}

/** The first and the last four of eight words w as the float32 2^23 + w: the word below the upper half of the bits of 2^23. */
@inline
export function lowFloats(words: v128): v128 {
  return i16x8.shuffle(words, v128.load(CONSTANTS, 64), 0, 8, 1, 9, 2, 10, 3, 11);
}
@inline
export function highFloats(words: v128): v128 {
  return i16x8.shuffle(words, v128.load(CONSTANTS, 64), 4, 12, 5, 13, 6, 14, 7, 15);
}

/** Sixteen activations to bytes, or to float32: the same integers times `step`. Cheaper than widening to int32 and converting. */
@inline
export function storeLanes<T>(at: usize, lanes: v128, step: v128, magic: v128, zero: v128): void {
  if (sizeof<T>() == 1) {
    v128.store(at, lanes);
    return;
  }
  const low = lowWords(lanes, zero);
  const high = highWords(lanes, zero);
  v128.store(at, f32x4.mul(f32x4.sub(lowFloats(low), magic), step));
  v128.store(at, f32x4.mul(f32x4.sub(highFloats(low), magic), step), 16);
  v128.store(at, f32x4.mul(f32x4.sub(lowFloats(high), magic), step), 32);
  v128.store(at, f32x4.mul(f32x4.sub(highFloats(high), magic), step), 48);
}

/** Copy the `count` (less than 16) elements of a partial vector. */
@inline
export function copyElements<E>(from: usize, to: usize, count: usize): void {
  for (let i: usize = 0; i < count; i++) store<E>(to + i * sizeof<E>(), load<E>(from + i * sizeof<E>()));
}
