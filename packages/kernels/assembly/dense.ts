/**
 * Matrix product of quantized activations, cut along the im2col row, with 8-bit weights: sixteen pixels by two filters at a time.
 * @module
 */
import { storeSums } from "./accumulate";
import { pairRuleBy } from "./cut";
import { gatherLanes, pixelStep, storePairs } from "./gather";

/** Widen int8 weights `[filters][length]` to pairs of int16 `[filters][ceil(length / 2)]`; an odd leftover is paired with zero. */
export function packDense(weights: usize, target: usize, filters: usize, length: usize): void {
  for (; filters; filters--) {
    for (let k: usize = 0; k < length; k += 2, target += 4) {
      store<i16>(target, load<i8>(weights + k));
      store<i16>(target, k + 1 < length ? load<i8>(weights + k, 1) : 0, 2);
    }
    weights += length;
  }
}

/** The sums of one block of sixteen pixels with every filter, two filters at a time: eight sums, four loads and two weights fit the sixteen registers. */
function multiply(block: usize, weights: usize, filters: usize, pairs: usize, target: usize, filterStride: usize, pixelStride: usize, count: usize, float: bool): void {
  const end = block + (pairs << 6);
  for (let f: usize = 0; f < filters; f += 2) {
    let w = weights + f * (pairs << 2);
    const alone = f + 1 == filters;
    const next = alone ? 0 : pairs << 2;
    let s0 = i32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    let t0 = s0;
    let t1 = s0;
    let t2 = s0;
    let t3 = s0;
    for (let b = block; b < end; b += 64, w += 4) {
      const a0 = v128.load(b);
      const a1 = v128.load(b, 16);
      const a2 = v128.load(b, 32);
      const a3 = v128.load(b, 48);
      const v = v128.load32_splat(w);
      const u = v128.load32_splat(w + next);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(a0, v));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(a1, v));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(a2, v));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(a3, v));
      t0 = i32x4.add(t0, i32x4.dot_i16x8_s(a0, u));
      t1 = i32x4.add(t1, i32x4.dot_i16x8_s(a1, u));
      t2 = i32x4.add(t2, i32x4.dot_i16x8_s(a2, u));
      t3 = i32x4.add(t3, i32x4.dot_i16x8_s(a3, u));
    }
    const at = target + ((f * filterStride) << 2);
    storeSums(at, pixelStride, count, float, s0, s1, s2, s3);
    if (!alone) storeSums(at + (filterStride << 2), pixelStride, count, float, t0, t1, t2, t3);
  }
}

/**
 * One group of one image (or one matrix).
 *
 * @param image quantized bytes
 * @param rows `length` offsets into the image, one for each element of an im2col row
 * @param places offsets of the pixels, padded to a multiple of sixteen
 * @param weights packed by `packDense`
 * @param block room for `ceil(length / 2)` x 64 bytes
 */
export function dense(
  image: usize, rows: usize, length: usize, places: usize, pixels: usize, weights: usize, filters: usize,
  block: usize, target: usize, filterStride: usize, pixelStride: usize, float: bool, mode: i32,
): void {
  const pairs = (length + 1) >> 1;
  for (let p: usize = 0; p < pixels; p += 16, places += 64) {
    const step = pixelStep(places);
    for (let k: usize = 0; k < length; k += 2) {
      const a1 = gatherLanes(image + load<u32>(rows + (k << 2)), places, step);
      let a2 = i8x16.splat(0);
      if (k + 1 < length) a2 = gatherLanes(image + load<u32>(rows + (k << 2), 4), places, step);
      storePairs(block + (k << 5), pairRuleBy(a1, a2, mode), pairRuleBy(a2, a1, mode));
    }
    multiply(block, weights, filters, pairs, target + ((p * pixelStride) << 2), filterStride, pixelStride, min<usize>(16, pixels - p), float);
  }
}
