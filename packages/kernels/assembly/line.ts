/**
 * Chains of fused multiply-adds for pixels in a line that see the same taps. Lanes are filters; six pixels by two vectors of filters are twelve chains, enough to
 * hide the latency of each, and with two weights and an input they fill the fifteen registers that the engine has.
 * @module
 */
import { SCRATCH } from "./static";

/** Pixels of a tile: the shortest line. */
export const PIXELS: usize = 6;

/** Distances between the inputs of neighbours as types, so that usual strides are immediates: one float32, two, any. */
export type One = i8;
export type Two = i16;
export type Any = i32;

/** Where `line` keeps the masks of its filters, behind the sums of a tile. */
const MASKS: usize = SCRATCH + 32 * PIXELS;

/** All ones in the lanes of the filters from `filter` on that exist. */
@inline
export function existing(filter: usize, filters: usize): v128 {
  return i32x4.gt_s(i32x4.splat(<i32>(filters - filter)), i32x4(0, 1, 2, 3));
}

/** Bytes from the start of an image's output to a filter of a pixel. */
@inline
export function place(filter: usize, pixel: usize, plane: usize, block: usize): usize {
  return (((filter / block) * plane + pixel) * block + (filter & (block - 1))) << 2;
}

/** Store four filters of `count` pixels, `apart` pixels apart, from SCRATCH + `from`, where a block is narrower than a vector. */
export function scatter(
  from: usize, count: usize, target: usize, filter: usize, stored: usize, pixel: usize, apart: usize, plane: usize, block: usize,
): void {
  for (let lane: usize = 0; lane < 4 && filter + lane < stored; lane++) {
    const to = target + place(filter + lane, pixel, plane, block);
    for (let p: usize = 0; p < count; p++) store<f32>(to + ((p * apart * block) << 2), load<f32>(SCRATCH + from + (p << 4) + (lane << 2)));
  }
}

/** Store four filters of six pixels, or as many of the filters as exist, into planes of `bytes` bytes. */
@inline
function transpose(to: usize, bytes: usize, count: usize, s0: v128, s1: v128, s2: v128, s3: v128, s4: v128, s5: v128): void {
  const low0 = i32x4.shuffle(s0, s1, 0, 4, 1, 5);
  const low1 = i32x4.shuffle(s2, s3, 0, 4, 1, 5);
  const low2 = i32x4.shuffle(s4, s5, 0, 4, 1, 5);
  v128.store(to, i64x2.shuffle(low0, low1, 0, 2));
  v128.store64_lane(to, low2, 0, 16);
  if (count < 2) return;
  to += bytes;
  v128.store(to, i64x2.shuffle(low0, low1, 1, 3));
  v128.store64_lane(to, low2, 1, 16);
  if (count < 3) return;
  to += bytes;
  const high0 = i32x4.shuffle(s0, s1, 2, 6, 3, 7);
  const high1 = i32x4.shuffle(s2, s3, 2, 6, 3, 7);
  const high2 = i32x4.shuffle(s4, s5, 2, 6, 3, 7);
  v128.store(to, i64x2.shuffle(high0, high1, 0, 2));
  v128.store64_lane(to, high2, 0, 16);
  if (count < 4) return;
  to += bytes;
  v128.store(to, i64x2.shuffle(high0, high1, 1, 3));
  v128.store64_lane(to, high2, 1, 16);
}

/** Store four filters of six pixels `distance` bytes apart. */
@inline
function spread(to: usize, distance: usize, mask: v128, s0: v128, s1: v128, s2: v128, s3: v128, s4: v128, s5: v128): void {
  v128.store(to, v128.and(s0, mask));
  to += distance;
  v128.store(to, v128.and(s1, mask));
  to += distance;
  v128.store(to, v128.and(s2, mask));
  to += distance;
  v128.store(to, v128.and(s3, mask));
  to += distance;
  v128.store(to, v128.and(s4, mask));
  to += distance;
  v128.store(to, v128.and(s5, mask));
}

/**
 * `count` pixels, at least six, `apart` pixels apart in the output and `step` bytes in the input, with all filters. The last tile may overlap the one before it,
 * whose pixels come out the same.
 *
 * @param at the first pixel's first tap, whether inside the image or not
 * @param taps offsets of the taps from it: `segments` runs of `length` bytes of offsets, `rowTaps` bytes from start to start
 * @param weights of the first of these taps
 */
export function line<S>(
  at: usize, step: usize, count: usize, taps: usize, length: usize, segments: usize, rowTaps: usize, weights: usize, padded: usize,
  target: usize, pixel: usize, apart: usize, filters: usize, stored: usize, plane: usize, block: usize,
): void {
  const row = padded << 2;
  const skip = ((rowTaps - length) >> 2) * row;
  const wide = block >= 4;
  const distance = (apart * block) << 2;
  for (let f: usize = 0; f < filters; f += 8) {
    const filter = f + 4 < filters || f == 0 ? f : f - 4;
    const second = filter + 4 < filters ? filter + 4 : filter;
    const next = (second - filter) << 2;
    const to = target + place(filter, pixel, plane, block);
    const between = place(second, 0, plane, block) - place(filter, 0, plane, block);
    v128.store(MASKS, existing(filter, filters));
    v128.store(MASKS, existing(second, filters), 16);
    for (let tile: usize = 0; tile < count; tile += PIXELS) {
      const p = min(tile, count - PIXELS);
      const start = at + p * step;
      let a0 = f32x4.splat(0);
      let a1 = a0;
      let a2 = a0;
      let a3 = a0;
      let a4 = a0;
      let a5 = a0;
      let b0 = a0;
      let b1 = a0;
      let b2 = a0;
      let b3 = a0;
      let b4 = a0;
      let b5 = a0;
      let w = weights + (filter << 2);
      let tap = taps;
      for (let segment: usize = 0; segment < segments; segment++) {
        for (const end = tap + length; tap < end; tap += 4, w += row) {
          const x = start + load<u32>(tap);
          const u = v128.load(w);
          const v = v128.load(w + next);
          const x0 = v128.load32_splat(x);
          a0 = f32x4.relaxed_madd(x0, u, a0);
          b0 = f32x4.relaxed_madd(x0, v, b0);
          const x1 = sizeof<S>() == 1 ? v128.load32_splat(x, 4) : sizeof<S>() == 2 ? v128.load32_splat(x, 8) : v128.load32_splat(x + step);
          a1 = f32x4.relaxed_madd(x1, u, a1);
          b1 = f32x4.relaxed_madd(x1, v, b1);
          const x2 = sizeof<S>() == 1 ? v128.load32_splat(x, 8) : sizeof<S>() == 2 ? v128.load32_splat(x, 16) : v128.load32_splat(x + 2 * step);
          a2 = f32x4.relaxed_madd(x2, u, a2);
          b2 = f32x4.relaxed_madd(x2, v, b2);
          const x3 = sizeof<S>() == 1 ? v128.load32_splat(x, 12) : sizeof<S>() == 2 ? v128.load32_splat(x, 24) : v128.load32_splat(x + 3 * step);
          a3 = f32x4.relaxed_madd(x3, u, a3);
          b3 = f32x4.relaxed_madd(x3, v, b3);
          const x4 = sizeof<S>() == 1 ? v128.load32_splat(x, 16) : sizeof<S>() == 2 ? v128.load32_splat(x, 32) : v128.load32_splat(x + 4 * step);
          a4 = f32x4.relaxed_madd(x4, u, a4);
          b4 = f32x4.relaxed_madd(x4, v, b4);
          const x5 = sizeof<S>() == 1 ? v128.load32_splat(x, 20) : sizeof<S>() == 2 ? v128.load32_splat(x, 40) : v128.load32_splat(x + 5 * step);
          a5 = f32x4.relaxed_madd(x5, u, a5);
          b5 = f32x4.relaxed_madd(x5, v, b5);
        }
        tap += rowTaps - length;
        w += skip;
      }
      const out = to + p * distance;
      if (wide) {
        spread(out, distance, v128.load(MASKS), a0, a1, a2, a3, a4, a5);
        spread(out + between, distance, v128.load(MASKS, 16), b0, b1, b2, b3, b4, b5);
      } else if (distance == 4) {
        transpose(out, plane << 2, filters - filter, a0, a1, a2, a3, a4, a5);
        transpose(out + between, plane << 2, filters - second, b0, b1, b2, b3, b4, b5);
      } else {
        spread(SCRATCH, 16, v128.load(MASKS), a0, a1, a2, a3, a4, a5);
        spread(SCRATCH + 16 * PIXELS, 16, v128.load(MASKS, 16), b0, b1, b2, b3, b4, b5);
        scatter(0, PIXELS, target, filter, stored, pixel + p * apart, apart, plane, block);
        scatter(16 * PIXELS, PIXELS, target, second, stored, pixel + p * apart, apart, plane, block);
      }
    }
  }
}
