/**
 * Float32 convolution over few channels: each output is one chain of fused multiply-adds over kernel row, kernel column, channel, so lanes are filters and
 * independent chains are filters and pixels. Six pixels by two vectors of filters, two weights and an input fill the fifteen registers the engine has.
 * @module
 */
import { Emulated, Fused, multiplyAdd } from "./madd";
import { SCRATCH } from "./static";

/** Pixels of a tile. */
const PIXELS: usize = 6;
/** Bytes of an entry in `rows` and `columns`. */
const ENTRY: usize = 12;

/** Distances between the pixels of a tile as types, so that usual strides are immediates: one float32, two, any. */
type One = i8;
type Two = i16;
type Any = i32;

/** Input of pixel `i` of a tile. */
@inline
function pixel<S>(at: usize, step: usize, i: usize): v128 {
  if (sizeof<S>() == sizeof<One>()) return v128.load32_splat(at + (i << 2));
  if (sizeof<S>() == sizeof<Two>()) return v128.load32_splat(at + (i << 3));
  return v128.load32_splat(at + i * step);
}

/** All ones in the lanes of the filters from `filter` on that exist. */
@inline
function existing(filter: usize, filters: usize): v128 {
  return i32x4.gt_s(i32x4.splat(<i32>(filters - filter)), i32x4(0, 1, 2, 3));
}

/** Bytes from the start of an image's output to a filter of a pixel. */
@inline
function place(filter: usize, pixel: usize, plane: usize, block: usize): usize {
  return (((filter / block) * plane + pixel) * block + (filter & (block - 1))) << 2;
}

/** Store four filters of `count` pixels, which lie at SCRATCH + `from`, where a block is narrower than a vector. */
function scatter(from: usize, count: usize, target: usize, filter: usize, stored: usize, pixel: usize, plane: usize, block: usize): void {
  for (let lane: usize = 0; lane < 4 && filter + lane < stored; lane++) {
    const to = target + place(filter + lane, pixel, plane, block);
    for (let p: usize = 0; p < count; p++) store<f32>(to + ((p * block) << 2), load<f32>(SCRATCH + from + (p << 4) + (lane << 2)));
  }
}

/**
 * Six pixels with the whole kernel width, from `pixel` on, eight filters from `filter` on (four where there are no more).
 * `at` is the input at the first tap of the first pixel, `taps` to `end` the offsets of the others from it.
 */
@inline
function tile<S>(
  at: usize, step: usize, taps: usize, end: usize, weights: usize, padded: usize, target: usize, filter: usize, filters: usize, stored: usize,
  pixels: usize, plane: usize, block: usize,
): void {
  const second = filter + 4 < filters ? filter + 4 : filter;
  const next = (second - filter) << 2;
  const row = padded << 2;
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
  for (let w = weights + (filter << 2); taps < end; taps += 4, w += row) {
    const input = at + load<u32>(taps);
    const u = v128.load(w);
    const v = v128.load(w + next);
    const x0 = pixel<S>(input, step, 0);
    a0 = f32x4.relaxed_madd(x0, u, a0);
    b0 = f32x4.relaxed_madd(x0, v, b0);
    const x1 = pixel<S>(input, step, 1);
    a1 = f32x4.relaxed_madd(x1, u, a1);
    b1 = f32x4.relaxed_madd(x1, v, b1);
    const x2 = pixel<S>(input, step, 2);
    a2 = f32x4.relaxed_madd(x2, u, a2);
    b2 = f32x4.relaxed_madd(x2, v, b2);
    const x3 = pixel<S>(input, step, 3);
    a3 = f32x4.relaxed_madd(x3, u, a3);
    b3 = f32x4.relaxed_madd(x3, v, b3);
    const x4 = pixel<S>(input, step, 4);
    a4 = f32x4.relaxed_madd(x4, u, a4);
    b4 = f32x4.relaxed_madd(x4, v, b4);
    const x5 = pixel<S>(input, step, 5);
    a5 = f32x4.relaxed_madd(x5, u, a5);
    b5 = f32x4.relaxed_madd(x5, v, b5);
  }
  const wide = block >= 4;
  const m = existing(filter, filters);
  const n = existing(second, filters);
  const distance = wide ? block << 2 : 16;
  let to = wide ? target + place(filter, pixels, plane, block) : SCRATCH;
  v128.store(to, v128.and(a0, m));
  v128.store((to += distance), v128.and(a1, m));
  v128.store((to += distance), v128.and(a2, m));
  v128.store((to += distance), v128.and(a3, m));
  v128.store((to += distance), v128.and(a4, m));
  v128.store((to += distance), v128.and(a5, m));
  to = wide ? target + place(second, pixels, plane, block) : SCRATCH + 16 * PIXELS;
  v128.store(to, v128.and(b0, n));
  v128.store((to += distance), v128.and(b1, n));
  v128.store((to += distance), v128.and(b2, n));
  v128.store((to += distance), v128.and(b3, n));
  v128.store((to += distance), v128.and(b4, n));
  v128.store((to += distance), v128.and(b5, n));
  if (wide) return;
  scatter(0, PIXELS, target, filter, stored, pixels, plane, block);
  scatter(16 * PIXELS, PIXELS, target, second, stored, pixels, plane, block);
}

/** One vector of filters of one pixel. */
@inline
function finish(index: usize, sum: v128, target: usize, filter: usize, filters: usize, stored: usize, pixel: usize, plane: usize, block: usize): void {
  const kept = v128.and(sum, existing(filter, filters));
  if (block >= 4) {
    v128.store(target + place(filter, pixel, plane, block), kept);
    return;
  }
  v128.store(SCRATCH + index, kept);
  scatter(index, 1, target, filter, stored, pixel, plane, block);
}

/** One pixel, wherever it is, sixteen filters at a time. The taps it has are those of rows `y` to `bottom` and, in each, of `left` to `right`, in bytes. */
@inline
function single<F>(
  at: usize, taps: usize, rowTaps: usize, y: usize, bottom: usize, left: usize, right: usize, weights: usize, padded: usize, target: usize,
  filters: usize, stored: usize, pixel: usize, plane: usize, block: usize,
): void {
  const row = padded << 2;
  const last = (filters - 1) & ~3;
  for (let filter: usize = 0; filter < filters; filter += 16) {
    const f1 = min<usize>(filter + 4, last);
    const f2 = min<usize>(filter + 8, last);
    const f3 = min<usize>(filter + 12, last);
    let s0 = f32x4.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let ky = y; ky < bottom; ky++) {
      const first = ky * rowTaps + left;
      const end = taps + ky * rowTaps + right;
      let w = weights + (first >> 2) * row;
      for (let tap = taps + first; tap < end; tap += 4, w += row) {
        const x = v128.load32_splat(at + load<u32>(tap));
        s0 = multiplyAdd<F>(x, v128.load(w + (filter << 2)), s0);
        s1 = multiplyAdd<F>(x, v128.load(w + (f1 << 2)), s1);
        s2 = multiplyAdd<F>(x, v128.load(w + (f2 << 2)), s2);
        s3 = multiplyAdd<F>(x, v128.load(w + (f3 << 2)), s3);
      }
    }
    finish(0, s0, target, filter, filters, stored, pixel, plane, block);
    if (f1 > filter) finish(16, s1, target, f1, filters, stored, pixel, plane, block);
    if (f2 > f1) finish(32, s2, target, f2, filters, stored, pixel, plane, block);
    if (f3 > f2) finish(48, s3, target, f3, filters, stored, pixel, plane, block);
  }
}

function singleFused(
  at: usize, taps: usize, rowTaps: usize, y: usize, bottom: usize, left: usize, right: usize, weights: usize, padded: usize, target: usize,
  filters: usize, stored: usize, pixel: usize, plane: usize, block: usize,
): void {
  single<Fused>(at, taps, rowTaps, y, bottom, left, right, weights, padded, target, filters, stored, pixel, plane, block);
}

function singleEmulated(
  at: usize, taps: usize, rowTaps: usize, y: usize, bottom: usize, left: usize, right: usize, weights: usize, padded: usize, target: usize,
  filters: usize, stored: usize, pixel: usize, plane: usize, block: usize,
): void {
  single<Emulated>(at, taps, rowTaps, y, bottom, left, right, weights, padded, target, filters, stored, pixel, plane, block);
}

/** The pixels of a row that have the whole kernel width, six at a time; the last six may have been done in part, and come out the same. */
function tiles(
  at: usize, columns: usize, first: usize, last: usize, step: usize, taps: usize, end: usize, weights: usize, padded: usize, target: usize,
  filters: usize, stored: usize, pixels: usize, plane: usize, block: usize,
): void {
  for (let f: usize = 0; f < filters; f += 8) {
    const filter = f + 4 < filters || f == 0 ? f : f - 4;
    for (let c = first; c < last; c += PIXELS) {
      const x = min(c, last - PIXELS);
      const input = at + load<u32>(columns + x * ENTRY);
      if (step == 4) tile<One>(input, step, taps, end, weights, padded, target, filter, filters, stored, pixels + x, plane, block);
      else if (step == 8) tile<Two>(input, step, taps, end, weights, padded, target, filter, filters, stored, pixels + x, plane, block);
      else tile<Any>(input, step, taps, end, weights, padded, target, filter, filters, stored, pixels + x, plane, block);
    }
  }
}

/**
 * A batch.
 *
 * @param imageBytes of an input image
 * @param taps byte offset of every kernel row, kernel column, channel, `rowTaps` bytes of them for each kernel row
 * @param tapBytes bytes of them for each kernel column
 * @param rows for each output row: the byte offset of its first tap, which may lie outside the image, the first kernel row that is inside, and the end of those
 * @param columns likewise for output columns
 * @param first output columns from here on, up to `last`, have the whole kernel width, `step` bytes apart
 * @param weights `[kernel rows][kernel columns][channels][padded]`
 */
export function narrow(
  source: usize, target: usize, images: usize, imageBytes: usize, taps: usize, rowTaps: usize, tapBytes: usize, rows: usize, outHeight: usize,
  columns: usize, outWidth: usize, first: usize, last: usize, step: usize, weights: usize, filters: usize, padded: usize, block: usize, fused: bool,
): void {
  const plane = outHeight * outWidth;
  const stored = block == 1 ? filters : ((filters + block - 1) / block) * block;
  const tiled = fused && last >= first + PIXELS;
  for (; images; images--, source += imageBytes, target += (stored * plane) << 2) {
    for (let y: usize = 0; y < outHeight; y++) {
      const entry = rows + y * ENTRY;
      const at = source + load<u32>(entry);
      const top = load<u32>(entry, 4);
      const bottom = load<u32>(entry, 8);
      const pixels = y * outWidth;
      if (tiled) {
        tiles(
          at, columns, first, last, step, taps + top * rowTaps, taps + bottom * rowTaps, weights + top * (rowTaps >> 2) * (padded << 2), padded, target,
          filters, stored, pixels, plane, block,
        );
      }
      for (let x: usize = 0; x < outWidth; x++) {
        if (tiled && x == first) {
          x = last - 1;
          continue;
        }
        const column = columns + x * ENTRY;
        const input = at + load<u32>(column);
        const left = load<u32>(column, 4) * tapBytes;
        const right = load<u32>(column, 8) * tapBytes;
        if (fused) singleFused(input, taps, rowTaps, top, bottom, left, right, weights, padded, target, filters, stored, pixels + x, plane, block);
        else singleEmulated(input, taps, rowTaps, top, bottom, left, right, weights, padded, target, filters, stored, pixels + x, plane, block);
      }
    }
    // Whole vectors of filters that do not exist; those that exist in part were masked.
    if (block < 4) continue;
    for (let filter = (filters + 3) & ~3; filter < stored; filter += 4) {
      for (let p: usize = 0; p < plane; p++) v128.store(target + place(filter, p, plane, block), f32x4.splat(0));
    }
  }
}
