/**
 * The same product with 2:4 sparse weights: the pair is made of the two activations of a group of four that meet the filter's weights. There are only six such
 * pairs and four single activations in a group, so all ten are cut once and every filter picks by its pattern.
 * @module
 */
import { storeSums } from "./accumulate";
import { pairRuleBy, wideCutBy } from "./cut";
import { gatherLanes, pixelStep, storePairs } from "./gather";

/** Ten patterns of sixteen pairs of int16. */
const GROUP_BYTES: usize = 640;

/**
 * Pack int8 weights `[filters][length]` as `[filters][ceil(length / 4)]` of a table offset and a pair of int16. Returns -1, or the number of the first group
 * (filter x groups + group) that has more than two weights.
 */
export function packSparse(weights: usize, target: usize, filters: usize, length: usize): i32 {
  const groups = (length + 3) >> 2;
  for (let f: usize = 0; f < filters; f++, weights += length) {
    for (let g: usize = 0; g < groups; g++, target += 8) {
      let found = 0;
      let first = 0;
      let second = 0;
      let pair: u32 = 0;
      for (let i = 0; i < 4; i++) {
        const k = (g << 2) + i;
        if (k >= length) break;
        const weight = load<i8>(weights + k);
        if (!weight) continue;
        if (found == 0) {
          first = i;
          pair = <u32>(<u16>weight);
        } else if (found == 1) {
          second = i;
          pair |= (<u32>(<u16>weight)) << 16;
        } else return <i32>(f * groups + g);
        found++;
      }
      // Pairs in the order 01 02 03 12 13 23, then the singles; without a weight any pattern will do.
      const pattern = found == 2 ? first + second - 1 + <i32>(first > 0) : 6 + first;
      store<u32>(target, <u32>(g * GROUP_BYTES + ((<usize>pattern) << 6)));
      store<u32>(target, pair, 4);
    }
  }
  return -1;
}

@inline
function storeCut(at: usize, a: v128, b: v128, mode: i32): void {
  storePairs(at, pairRuleBy(a, b, mode), pairRuleBy(b, a, mode));
}

function multiply(block: usize, weights: usize, filters: usize, groups: usize, target: usize, filterStride: usize, pixelStride: usize, count: usize, float: bool): void {
  for (let f: usize = 0; f < filters; f++) {
    let s0 = i32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    const end = weights + (groups << 3);
    for (; weights < end; weights += 8) {
      const pair = block + load<u32>(weights);
      const v = v128.load32_splat(weights, 4);
      s0 = i32x4.add(s0, i32x4.dot_i16x8_s(v128.load(pair), v));
      s1 = i32x4.add(s1, i32x4.dot_i16x8_s(v128.load(pair, 16), v));
      s2 = i32x4.add(s2, i32x4.dot_i16x8_s(v128.load(pair, 32), v));
      s3 = i32x4.add(s3, i32x4.dot_i16x8_s(v128.load(pair, 48), v));
    }
    storeSums(target + ((f * filterStride) << 2), pixelStride, count, float, s0, s1, s2, s3);
  }
}

/** One group of one image, as `dense`; `weights` packed by `packSparse`, `block` has room for `ceil(length / 4)` x 640 bytes. */
export function sparse(
  image: usize, rows: usize, length: usize, places: usize, pixels: usize, weights: usize, filters: usize,
  block: usize, target: usize, filterStride: usize, pixelStride: usize, float: bool, mode: i32,
): void {
  const groups = (length + 3) >> 2;
  const none = i8x16.splat(0);
  for (let p: usize = 0; p < pixels; p += 16, places += 64) {
    const step = pixelStep(places);
    for (let k: usize = 0; k < length; k += 4) {
      const row = rows + (k << 2);
      const a0 = gatherLanes(image + load<u32>(row), places, step);
      let a1 = none;
      let a2 = none;
      let a3 = none;
      if (k + 1 < length) a1 = gatherLanes(image + load<u32>(row, 4), places, step);
      if (k + 2 < length) a2 = gatherLanes(image + load<u32>(row, 8), places, step);
      if (k + 3 < length) a3 = gatherLanes(image + load<u32>(row, 12), places, step);
      const at = block + (k >> 2) * GROUP_BYTES;
      storeCut(at, a0, a1, mode);
      storeCut(at + 64, a0, a2, mode);
      storeCut(at + 128, a0, a3, mode);
      storeCut(at + 192, a1, a2, mode);
      storeCut(at + 256, a1, a3, mode);
      storeCut(at + 320, a2, a3, mode);
      storePairs(at + 384, wideCutBy(a0, mode), none);
      storePairs(at + 448, wideCutBy(a1, mode), none);
      storePairs(at + 512, wideCutBy(a2, mode), none);
      storePairs(at + 576, wideCutBy(a3, mode), none);
    }
    multiply(block, weights, filters, groups, target + ((p * pixelStride) << 2), filterStride, pixelStride, min<usize>(16, pixels - p), float);
  }
}
