/**
 * Zeros around the pixels of a blocked tensor: the padding that convolutions read.
 * @module
 */
import { Extent, Lines, PIXEL, rowOf } from "./lines";

/** Zero everything from `start` to `end` that is no pixel. Where pixels stand apart (`step` above 64) that is everything, pixels included. */
export function frame(extent: Extent, out: Lines, start: usize, end: usize): void {
  if (out.step != PIXEL) {
    memory.fill(start, 0, end - start);
    return;
  }
  const length = extent.width * PIXEL;
  for (let b: usize = 0; b < extent.blocks; b++) {
    for (let n: usize = 0; n < extent.images; n++) {
      for (let h: usize = 0; h < extent.height; h++) {
        const row = rowOf(out, b, n, h);
        if (row - start == PIXEL) zeroPixel(start);
        else memory.fill(start, 0, row - start);
        start = row + length;
      }
    }
  }
  memory.fill(start, 0, end - start);
}

@inline
function zeroPixel(at: usize): void {
  const zero = i32x4.splat(0);
  v128.store(at, zero);
  v128.store(at, zero, 16);
  v128.store(at, zero, 32);
  v128.store(at, zero, 48);
}
