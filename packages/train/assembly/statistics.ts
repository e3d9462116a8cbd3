/**
 * Sums of a batch by channel: in float32 along a row, in float64 over rows.
 * @module
 */
import { Extent, Lines, rowOf } from "./lines";

/** The first row of each channel averaged: a value near the mean, to take away before squaring. */
export function pivots(extent: Extent, x: Lines, target: usize): void {
  const share = f32x4.splat(1 / <f32>extent.width);
  for (let b: usize = 0; b < extent.blocks; b++) {
    for (let v: usize = 0; v < 64; v += 16) {
      let sum = f32x4.splat(0);
      for (let w: usize = 0, at = rowOf(x, b, 0, 0) + v; w < extent.width; w++, at += 64) sum = f32x4.add(sum, v128.load(at));
      v128.store(target + (b << 6) + v, f32x4.mul(sum, share));
    }
  }
}

/** Add four float32 sums to four in float64. */
@inline
export function widen(at: usize, sum: v128): void {
  v128.store(at, f64x2.add(v128.load(at), f64x2.promote_low_f32x4(sum)));
  v128.store(at, f64x2.add(v128.load(at, 16), f64x2.promote_low_f32x4(i32x4.shuffle(sum, sum, 2, 3, 2, 3))), 16);
}

/** For each block sixteen sums of x - pivot, then sixteen of its square, as float64. */
export function statistics(extent: Extent, x: Lines, pivot: usize, sums: usize): void {
  memory.fill(sums, 0, extent.blocks << 8);
  for (let b: usize = 0; b < extent.blocks; b++) {
    for (let n: usize = 0; n < extent.images; n++) {
      for (let h: usize = 0; h < extent.height; h++) {
        const row = rowOf(x, b, n, h);
        for (let v: usize = 0; v < 64; v += 32) {
          const p0 = v128.load(pivot + (b << 6) + v);
          const p1 = v128.load(pivot + (b << 6) + v, 16);
          let s0 = f32x4.splat(0);
          let s1 = f32x4.splat(0);
          let q0 = f32x4.splat(0);
          let q1 = f32x4.splat(0);
          for (let w: usize = extent.width, at = row + v; w; w--, at += 64) {
            const d0 = f32x4.sub(v128.load(at), p0);
            const d1 = f32x4.sub(v128.load(at, 16), p1);
            s0 = f32x4.add(s0, d0);
            s1 = f32x4.add(s1, d1);
            q0 = f32x4.relaxed_madd(d0, d0, q0);
            q1 = f32x4.relaxed_madd(d1, d1, q1);
          }
          const to = sums + (b << 8) + (v << 1);
          widen(to, s0);
          widen(to + 32, s1);
          widen(to + 128, q0);
          widen(to + 160, q1);
        }
      }
    }
  }
}
