/**
 * The tail of a layer in one loop, for the case that is everywhere in a network: blocked layout, affine first term, fused multiply-add, four-bit windows rounded,
 * beside a whole partner. Elsewhere `finish` goes over a tile twice.
 * @module
 */
import { Round, Whole, nibbles, ones, pairRule } from "./cut";
import { highFloats, highWords, lowFloats, lowWords, magic, quantized, zeros } from "./lanes";
import { PARAMETERS } from "./static";

/** The second term as a type: affine, as it is, absent. */
type Affine = f32;
type Plain = i32;
type None = i8;
/** Whether v is written too. */
type Kept = f32;
type Dropped = i32;

@inline
function affine(x: v128, inner: v128, outer: v128, gain: v128, shift: v128): v128 {
  return f32x4.relaxed_madd(f32x4.mul(f32x4.mul(x, inner), outer), gain, shift);
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

/** `count` elements, a multiple of 32: two vectors of each lane share the parameters, whose loads are otherwise what the loop waits for. */
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
  for (; count; count -= 32) {
    let inner0 = v128.load(PARAMETERS, 0);
    let outer0 = v128.load(PARAMETERS, 64);
    let gain0 = v128.load(PARAMETERS, 128);
    let shift0 = v128.load(PARAMETERS, 192);
    let a0 = affine(v128.load(x, 0), inner0, outer0, gain0, shift0);
    let b0 = affine(v128.load(x, 64), inner0, outer0, gain0, shift0);
    if (isFloat<Y>()) {
      inner0 = v128.load(PARAMETERS, 256);
      outer0 = v128.load(PARAMETERS, 320);
      gain0 = v128.load(PARAMETERS, 384);
      shift0 = v128.load(PARAMETERS, 448);
      a0 = f32x4.add(a0, affine(v128.load(y, 0), inner0, outer0, gain0, shift0));
      b0 = f32x4.add(b0, affine(v128.load(y, 64), inner0, outer0, gain0, shift0));
    } else if (sizeof<Y>() == sizeof<Plain>()) {
      a0 = f32x4.add(a0, v128.load(y, 0));
      b0 = f32x4.add(b0, v128.load(y, 64));
    }
    if (isFloat<V>()) {
      a0 = f32x4.pmax(a0, floors);
      b0 = f32x4.pmax(b0, floors);
      v128.store(floats, a0, 0);
      v128.store(floats, b0, 64);
    }
    let inner1 = v128.load(PARAMETERS, 16);
    let outer1 = v128.load(PARAMETERS, 80);
    let gain1 = v128.load(PARAMETERS, 144);
    let shift1 = v128.load(PARAMETERS, 208);
    let a1 = affine(v128.load(x, 16), inner1, outer1, gain1, shift1);
    let b1 = affine(v128.load(x, 80), inner1, outer1, gain1, shift1);
    if (isFloat<Y>()) {
      inner1 = v128.load(PARAMETERS, 272);
      outer1 = v128.load(PARAMETERS, 336);
      gain1 = v128.load(PARAMETERS, 400);
      shift1 = v128.load(PARAMETERS, 464);
      a1 = f32x4.add(a1, affine(v128.load(y, 16), inner1, outer1, gain1, shift1));
      b1 = f32x4.add(b1, affine(v128.load(y, 80), inner1, outer1, gain1, shift1));
    } else if (sizeof<Y>() == sizeof<Plain>()) {
      a1 = f32x4.add(a1, v128.load(y, 16));
      b1 = f32x4.add(b1, v128.load(y, 80));
    }
    if (isFloat<V>()) {
      a1 = f32x4.pmax(a1, floors);
      b1 = f32x4.pmax(b1, floors);
      v128.store(floats, a1, 16);
      v128.store(floats, b1, 80);
    }
    let inner2 = v128.load(PARAMETERS, 32);
    let outer2 = v128.load(PARAMETERS, 96);
    let gain2 = v128.load(PARAMETERS, 160);
    let shift2 = v128.load(PARAMETERS, 224);
    let a2 = affine(v128.load(x, 32), inner2, outer2, gain2, shift2);
    let b2 = affine(v128.load(x, 96), inner2, outer2, gain2, shift2);
    if (isFloat<Y>()) {
      inner2 = v128.load(PARAMETERS, 288);
      outer2 = v128.load(PARAMETERS, 352);
      gain2 = v128.load(PARAMETERS, 416);
      shift2 = v128.load(PARAMETERS, 480);
      a2 = f32x4.add(a2, affine(v128.load(y, 32), inner2, outer2, gain2, shift2));
      b2 = f32x4.add(b2, affine(v128.load(y, 96), inner2, outer2, gain2, shift2));
    } else if (sizeof<Y>() == sizeof<Plain>()) {
      a2 = f32x4.add(a2, v128.load(y, 32));
      b2 = f32x4.add(b2, v128.load(y, 96));
    }
    if (isFloat<V>()) {
      a2 = f32x4.pmax(a2, floors);
      b2 = f32x4.pmax(b2, floors);
      v128.store(floats, a2, 32);
      v128.store(floats, b2, 96);
    }
    let inner3 = v128.load(PARAMETERS, 48);
    let outer3 = v128.load(PARAMETERS, 112);
    let gain3 = v128.load(PARAMETERS, 176);
    let shift3 = v128.load(PARAMETERS, 240);
    let a3 = affine(v128.load(x, 48), inner3, outer3, gain3, shift3);
    let b3 = affine(v128.load(x, 112), inner3, outer3, gain3, shift3);
    if (isFloat<Y>()) {
      inner3 = v128.load(PARAMETERS, 304);
      outer3 = v128.load(PARAMETERS, 368);
      gain3 = v128.load(PARAMETERS, 432);
      shift3 = v128.load(PARAMETERS, 496);
      a3 = f32x4.add(a3, affine(v128.load(y, 48), inner3, outer3, gain3, shift3));
      b3 = f32x4.add(b3, affine(v128.load(y, 112), inner3, outer3, gain3, shift3));
    } else if (sizeof<Y>() == sizeof<Plain>()) {
      a3 = f32x4.add(a3, v128.load(y, 48));
      b3 = f32x4.add(b3, v128.load(y, 112));
    }
    if (isFloat<V>()) {
      a3 = f32x4.pmax(a3, floors);
      b3 = f32x4.pmax(b3, floors);
      v128.store(floats, a3, 48);
      v128.store(floats, b3, 112);
    }
    const a = quantized(a0, a1, a2, a3, scales, round, tops, none);
    const b = quantized(b0, b1, b2, b3, scales, round, tops, none);
    const partnerA = i8x16.shuffle(a, a, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
    const partnerB = i8x16.shuffle(b, b, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14);
    storeTimes(target, pairRule<Whole, Round>(a, partnerA, low, one, none), steps, offset, none);
    storeTimes(target + 64, pairRule<Whole, Round>(b, partnerB, low, one, none), steps, offset, none);
    x += 128;
    y += 128;
    floats += 128;
    target += 128;
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
