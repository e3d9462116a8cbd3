/**
 * Float32 convolution over few channels, in one chain of fused multiply-adds an output: kernel row, kernel column, channel, without the taps outside the image.
 *
 * Pixels that see the same taps are computed as lines: the middle of each row, then the columns beside it from top to bottom. What is left is done one by one.
 * @module
 */
import { existing, line, Any, One, PIXELS, place, scatter, Two } from "./line";
import { Emulated, Fused, multiplyAdd } from "./madd";
import { SCRATCH } from "./static";

/** Bytes of an entry in `rows` and `columns`: offset of the first tap, the first tap inside, the end of those inside. */
const ENTRY: usize = 12;

/** One vector of filters of one pixel. */
@inline
function finish(index: usize, sum: v128, target: usize, filter: usize, filters: usize, stored: usize, pixel: usize, plane: usize, block: usize): void {
  const kept = v128.and(sum, existing(filter, filters));
  if (block >= 4) {
    v128.store(target + place(filter, pixel, plane, block), kept);
    return;
  }
  v128.store(SCRATCH + index, kept);
  scatter(index, 1, target, filter, stored, pixel, 1, plane, block);
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

/**
 * A batch.
 *
 * @param imageBytes of an input image
 * @param taps byte offset of every kernel row, kernel column, channel, `rowTaps` bytes of them for each kernel row, `tapBytes` for each kernel column
 * @param rows for each output row: the byte offset of its first tap, which may lie outside the image, the first kernel row that is inside, and the end of those
 * @param columns likewise for output columns
 * @param upper output rows from here on, up to `lower`, have the whole kernel height
 * @param first output columns from here on, up to `last`, have the whole kernel width
 * @param weights `[kernel rows][kernel columns][channels][padded]`
 */
export function narrow(
  source: usize, target: usize, images: usize, imageBytes: usize, taps: usize, kernelRows: usize, rowTaps: usize, tapBytes: usize,
  rows: usize, outHeight: usize, upper: usize, lower: usize, columns: usize, outWidth: usize, first: usize, last: usize,
  weights: usize, filters: usize, padded: usize, block: usize, fused: bool,
): void {
  const plane = outHeight * outWidth;
  const stored = block == 1 ? filters : ((filters + block - 1) / block) * block;
  if (!fused || last < first + PIXELS) last = first;
  if (!fused || lower < upper + PIXELS) lower = upper;
  const step = last == first ? 0 : load<u32>(columns + (first + 1) * ENTRY) - load<u32>(columns + first * ENTRY);
  const rowStep = lower == upper ? 0 : load<u32>(rows + (upper + 1) * ENTRY) - load<u32>(rows + upper * ENTRY);
  for (; images; images--, source += imageBytes, target += (stored * plane) << 2) {
    for (let y: usize = 0; y < outHeight; y++) {
      const entry = rows + y * ENTRY;
      const at = source + load<u32>(entry);
      const top = load<u32>(entry, 4);
      const bottom = load<u32>(entry, 8);
      const pixel = y * outWidth;
      if (last > first) {
        const from = at + load<u32>(columns + first * ENTRY);
        const length = (bottom - top) * rowTaps;
        const t = taps + top * rowTaps;
        const w = weights + top * rowTaps * padded; // a tap is four bytes of offset and a row of four-byte weights
        const p = pixel + first;
        if (step == 4) line<One>(from, step, last - first, t, length, 1, length, w, padded, target, p, 1, filters, stored, plane, block);
        else if (step == 8) line<Two>(from, step, last - first, t, length, 1, length, w, padded, target, p, 1, filters, stored, plane, block);
        else line<Any>(from, step, last - first, t, length, 1, length, w, padded, target, p, 1, filters, stored, plane, block);
      }
      if (y >= upper && y < lower) continue;
      for (let x: usize = 0; x < outWidth; x++) {
        if (x >= first && x < last) x = last;
        if (x == outWidth) break;
        const column = columns + x * ENTRY;
        const from = at + load<u32>(column);
        const left = load<u32>(column, 4) * tapBytes;
        const right = load<u32>(column, 8) * tapBytes;
        if (fused) singleFused(from, taps, rowTaps, top, bottom, left, right, weights, padded, target, filters, stored, pixel + x, plane, block);
        else singleEmulated(from, taps, rowTaps, top, bottom, left, right, weights, padded, target, filters, stored, pixel + x, plane, block);
      }
    }
    for (let x: usize = 0; lower > upper && x < outWidth; x++) {
      if (x >= first && x < last) x = last;
      if (x == outWidth) break;
      const column = columns + x * ENTRY;
      const from = source + load<u32>(rows + upper * ENTRY) + load<u32>(column);
      const left = load<u32>(column, 4) * tapBytes;
      const length = load<u32>(column, 8) * tapBytes - left;
      line<Any>(
        from, rowStep, lower - upper, taps + left, length, kernelRows, rowTaps, weights + left * padded, padded,
        target, upper * outWidth + x, outWidth, filters, stored, plane, block,
      );
    }
    // Whole vectors of filters that do not exist; those that exist in part were masked.
    if (block < 4) continue;
    for (let filter = (filters + 3) & ~3; filter < stored; filter += 4) {
      const to = target + place(filter, 0, plane, block);
      for (let p: usize = 0; p < plane; p++) v128.store(to + ((p * block) << 2), f32x4.splat(0));
    }
  }
}
