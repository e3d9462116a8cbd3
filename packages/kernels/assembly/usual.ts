/**
 * The tail of a layer in one loop, for the case that is everywhere in a network: blocked layout, affine first term, fused multiply-add, four-bit windows rounded,
 * beside a whole partner. Elsewhere `finish` goes over a tile twice, which reads 6.8 GB/s where this reads 7.9.
 * @module
 */
import { Round, Whole, nibbles, ones, pairRule } from "./cut";
import { Fused } from "./madd";
import { highFloats, highWords, lowFloats, lowWords, magic, quantized, zeros } from "./lanes";
import { PARAMETERS } from "./static";
import { Affine, None, Plain, sum } from "./term";

/** Whether v is written too. */
type Kept = f32;
type Dropped = i32;

/** Four lanes. The floor shows in `floats` alone: quantization takes negatives to 0 by itself. */
@inline
function finished<Y, V>(x: usize, y: usize, floats: usize, lane: usize, floor: v128): v128 {
  const v = sum<Affine, Y, Fused>(x + lane, y + lane, PARAMETERS + lane);
  if (!isFloat<V>()) return v;
  const kept = f32x4.pmax(v, floor);
  v128.store(floats + lane, kept);
  return kept;
}

/** As `storeLanes`, where one fused operation takes 2^23 away and multiplies: (2^23 + q) * step - 2^23 * step rounds once, to q * step. */
@inline
function storeTimes(at: usize, lanes: v128, step: v128, offset: v128, zero: v128): void {
  const low = lowWords(lanes, zero);
  const high = highWords(lanes, zero);
  v128.store(at, f32x4.relaxed_madd(lowFloats(low), step, offset));
  v128.store(at, f32x4.relaxed_madd(highFloats(low), step, offset), 16);
  v128.store(at, f32x4.relaxed_madd(lowFloats(high), step, offset), 32);
  v128.store(at, f32x4.relaxed_madd(highFloats(high), step, offset), 48);
}

/** Sixteen lanes. */
@inline
function activations<Y, V>(x: usize, y: usize, floats: usize, floors: v128, scales: v128, tops: v128, round: v128, none: v128): v128 {
  const v0 = finished<Y, V>(x, y, floats, 0, floors);
  const v1 = finished<Y, V>(x, y, floats, 16, floors);
  const v2 = finished<Y, V>(x, y, floats, 32, floors);
  const v3 = finished<Y, V>(x, y, floats, 48, floors);
  return quantized(v0, v1, v2, v3, scales, round, tops, none);
}

/**
 * `count` elements, a multiple of sixteen, at least one such. The quantization of the next sixteen stands before the pair rule of these, because the CPU does not
 * see far enough to overlap such long chains by itself: 20 % faster.
 */
@inline
function loop<Y, V>(x: usize, y: usize, floats: usize, target: usize, count: usize, floor: f32, scale: f32, top: i32, step: f32): void {
  const floors = f32x4.splat(floor);
  const scales = f32x4.splat(scale);
  const tops = i8x16.splat(<i8>top);
  const steps = f32x4.splat(step);
  const offset = f32x4.splat(-8388608 * step); // -2^23 steps
  const none = zeros();
  const round = magic();
  const low = nibbles();
  const one = ones();
  let a = activations<Y, V>(x, y, floats, floors, scales, tops, round, none);
  while (true) {
    count -= 16;
    x += 64;
    y += 64;
    floats += 64;
    const next = count ? activations<Y, V>(x, y, floats, floors, scales, tops, round, none) : a;
    const partner = i8x16.shuffle(a, a, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
    storeTimes(target, pairRule<Whole, Round>(a, partner, low, one, none), steps, offset, none);
    if (!count) return;
    target += 64;
    a = next;
  }
}

/** `kept`: whether v goes to `floats`; `second` 0: no second term, 1: as it is, 2: affine. */
export function usual(
  x: usize, y: usize, floats: usize, target: usize, count: usize, second: i32, kept: bool, floor: f32, scale: f32, top: i32, step: f32,
): void {
  if (kept) {
    if (second == 2) loop<Affine, Kept>(x, y, floats, target, count, floor, scale, top, step);
    else if (second == 1) loop<Plain, Kept>(x, y, floats, target, count, floor, scale, top, step);
    else loop<None, Kept>(x, y, floats, target, count, floor, scale, top, step);
  } else if (second == 2) loop<Affine, Dropped>(x, y, floats, target, count, floor, scale, top, step);
  else if (second == 1) loop<Plain, Dropped>(x, y, floats, target, count, floor, scale, top, step);
  else loop<None, Dropped>(x, y, floats, target, count, floor, scale, top, step);
}
