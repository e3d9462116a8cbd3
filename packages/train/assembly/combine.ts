/**
 * The forward pass of everything elementwise: out = clamp(x gainX + shiftX + y gainY + shiftY), which is BatchNormalization, residual sum and ReLU in one.
 * @module
 */
import { Absent, Extent, Given, Lines, rowOf, VECTOR } from "./lines";

/** One vector of channels along a row. */
@inline
function line<Y>(x: usize, y: usize, out: usize, step: usize, width: usize, gainX: v128, shiftX: v128, gainY: v128, shiftY: v128, low: v128, high: v128): void {
  for (; width; width--) {
    let v = f32x4.relaxed_madd(v128.load(x), gainX, shiftX);
    if (isFloat<Y>()) {
      v = f32x4.add(v, f32x4.relaxed_madd(v128.load(y), gainY, shiftY));
      y += 64;
    }
    v128.store(out, f32x4.pmin(f32x4.pmax(v, low), high)); // in this order NaN stays NaN
    x += 64;
    out += step;
  }
}

function all<Y>(extent: Extent, out: Lines, x: Lines, affineX: usize, y: Lines, affineY: usize, low: f32, high: f32): void {
  const lows = f32x4.splat(low);
  const highs = f32x4.splat(high);
  const zero = f32x4.splat(0);
  for (let b: usize = 0; b < extent.blocks; b++) {
    for (let n: usize = 0; n < extent.images; n++) {
      for (let h: usize = 0; h < extent.height; h++) {
        const from = rowOf(x, b, n, h);
        const other: usize = isFloat<Y>() ? rowOf(y, b, n, h) : 0;
        const to = rowOf(out, b, n, h);
        for (let v: usize = 0; v < 64; v += VECTOR) {
          const atX = affineX + (b << 7) + v;
          const atY = affineY + (b << 7) + v;
          const gainY = isFloat<Y>() ? v128.load(atY) : zero;
          const shiftY = isFloat<Y>() ? v128.load(atY, 64) : zero;
          line<Y>(from + v, other + v, to + v, out.step, extent.width, v128.load(atX), v128.load(atX, 64), gainY, shiftY, lows, highs);
        }
      }
    }
  }
}

/** `affineX` and `affineY`: for each block sixteen gains, then sixteen shifts. `y` 0: no second term. */
export function combine(extent: Extent, out: Lines, x: Lines, affineX: usize, y: usize, affineY: usize, low: f32, high: f32): void {
  if (y) all<Given>(extent, out, x, affineX, changetype<Lines>(y), affineY, low, high);
  else all<Absent>(extent, out, x, affineX, changetype<Lines>(y), affineY, low, high);
}
