/**
 * Symmetric quantization of activations by their largest magnitude.
 * @module
 */
import { Extent, Lines, rowOf } from "./lines";

/** The largest magnitude of a blocked tensor; NaN where there is one. */
export function magnitude(extent: Extent, x: Lines): f32 {
  let most = f32x4.splat(0);
  for (let b: usize = 0; b < extent.blocks; b++) {
    for (let n: usize = 0; n < extent.images; n++) {
      for (let h: usize = 0; h < extent.height; h++) {
        let at = rowOf(x, b, n, h);
        for (let v = extent.width << 2; v; v--, at += 16) most = f32x4.max(most, f32x4.abs(v128.load(at)));
      }
    }
  }
  return max(max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)), max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)));
}

/** scale round(|x| levels / scale) / levels with the sign of x. */
export function quantize(extent: Extent, x: Lines, scale: f32, levels: f32, out: Lines): void {
  const scales = f32x4.splat(scale);
  const tops = f32x4.splat(levels);
  const sign = f32x4.splat(-0.0);
  for (let b: usize = 0; b < extent.blocks; b++) {
    for (let n: usize = 0; n < extent.images; n++) {
      for (let h: usize = 0; h < extent.height; h++) {
        let at = rowOf(x, b, n, h);
        let to = rowOf(out, b, n, h);
        for (let w = extent.width; w; w--, to += out.step) {
          for (let v: usize = 0; v < 64; v += 16, at += 16) {
            const value = v128.load(at);
            const integers = f32x4.nearest(f32x4.div(f32x4.mul(f32x4.abs(value), tops), scales));
            const quantized = f32x4.div(f32x4.mul(integers, scales), tops);
            v128.store(to + v, v128.or(quantized, v128.and(value, sign)));
          }
        }
      }
    }
  }
}
