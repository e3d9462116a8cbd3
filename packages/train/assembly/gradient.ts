/**
 * The backward pass of everything elementwise. The gradient g = (d + e) where low < v gain + shift < high, and 0 elsewhere: the sum of what two readers of an
 * activation send back, past its ReLU or Clip. `reduce` sums g and g (z - mean) by channel, `apply` makes a g + b z + c of it: BatchNormalization's gradient.
 * @module
 */
import { Absent, Extent, Given, Lines, rowOf, VECTOR } from "./lines";
import { widen } from "./statistics";

/** What g is made of: `e` and `mask` may be 0. */
@unmanaged
export class Source {
  d!: Lines;
  e!: usize;
  mask!: usize;
  affine!: usize;
  low!: f32;
  high!: f32;
}

@inline
function gradient<E, M>(d: usize, e: usize, m: usize, gain: v128, shift: v128, low: v128, high: v128): v128 {
  let g = v128.load(d);
  if (isFloat<E>()) g = f32x4.add(g, v128.load(e));
  if (!isFloat<M>()) return g;
  const v = f32x4.relaxed_madd(v128.load(m), gain, shift); // as in combine, to the bit
  return v128.and(g, v128.and(f32x4.gt(v, low), f32x4.lt(v, high)));
}

function reduceAll<E, M, Z, O>(extent: Extent, source: Source, z: Lines, means: usize, sums: usize, out: Lines): void {
  const zero = f32x4.splat(0);
  const low = f32x4.splat(source.low);
  const high = f32x4.splat(source.high);
  const second = changetype<Lines>(source.e);
  const masks = changetype<Lines>(source.mask);
  memory.fill(sums, 0, extent.blocks << 8);
  for (let b: usize = 0; b < extent.blocks; b++) {
    for (let n: usize = 0; n < extent.images; n++) {
      for (let h: usize = 0; h < extent.height; h++) {
        for (let v: usize = 0; v < 64; v += 2 * VECTOR) { // two sums at a time: one waits for its own last addition
          let d = rowOf(source.d, b, n, h) + v;
          let e: usize = isFloat<E>() ? rowOf(second, b, n, h) + v : 0;
          let m: usize = isFloat<M>() ? rowOf(masks, b, n, h) + v : 0;
          let x: usize = isFloat<Z>() ? rowOf(z, b, n, h) + v : 0;
          let o: usize = isFloat<O>() ? rowOf(out, b, n, h) + v : 0;
          const affine = source.affine + (b << 7) + v;
          const gain0 = isFloat<M>() ? v128.load(affine) : zero;
          const gain1 = isFloat<M>() ? v128.load(affine, 16) : zero;
          const shift0 = isFloat<M>() ? v128.load(affine, 64) : zero;
          const shift1 = isFloat<M>() ? v128.load(affine, 80) : zero;
          const mean0 = isFloat<Z>() ? v128.load(means + (b << 6) + v) : zero;
          const mean1 = isFloat<Z>() ? v128.load(means + (b << 6) + v, 16) : zero;
          let sum0 = zero;
          let sum1 = zero;
          let product0 = zero;
          let product1 = zero;
          for (let w = extent.width; w; w--) {
            const g0 = gradient<E, M>(d, e, m, gain0, shift0, low, high);
            const g1 = gradient<E, M>(d + 16, e + 16, m + 16, gain1, shift1, low, high);
            if (isFloat<O>()) {
              v128.store(o, g0);
              v128.store(o, g1, 16);
            }
            sum0 = f32x4.add(sum0, g0);
            sum1 = f32x4.add(sum1, g1);
            if (isFloat<Z>()) {
              product0 = f32x4.relaxed_madd(g0, f32x4.sub(v128.load(x), mean0), product0);
              product1 = f32x4.relaxed_madd(g1, f32x4.sub(v128.load(x, 16), mean1), product1);
            }
            d += 64;
            if (isFloat<E>()) e += 64;
            if (isFloat<M>()) m += 64;
            if (isFloat<Z>()) x += 64;
            if (isFloat<O>()) o += out.step;
          }
          const to = sums + (b << 8) + (v << 1);
          widen(to, sum0);
          widen(to + 32, sum1);
          if (isFloat<Z>()) {
            widen(to + 128, product0);
            widen(to + 160, product1);
          }
        }
      }
    }
  }
}

function reduceOf<E, M>(extent: Extent, source: Source, z: usize, means: usize, sums: usize, out: usize): void {
  const x = changetype<Lines>(z);
  const o = changetype<Lines>(out);
  if (z) {
    if (out) reduceAll<E, M, Given, Given>(extent, source, x, means, sums, o);
    else reduceAll<E, M, Given, Absent>(extent, source, x, means, sums, o);
  } else if (out) reduceAll<E, M, Absent, Given>(extent, source, x, means, sums, o);
  else reduceAll<E, M, Absent, Absent>(extent, source, x, means, sums, o);
}

/** For each block sixteen sums of g, then sixteen of g (z - mean), as float64; without `z` only the first. `out` is given g, unless it is 0. */
export function reduce(extent: Extent, source: Source, z: usize, means: usize, sums: usize, out: usize): void {
  if (source.e) {
    if (source.mask) reduceOf<Given, Given>(extent, source, z, means, sums, out);
    else reduceOf<Given, Absent>(extent, source, z, means, sums, out);
  } else if (source.mask) reduceOf<Absent, Given>(extent, source, z, means, sums, out);
  else reduceOf<Absent, Absent>(extent, source, z, means, sums, out);
}

function applyAll<E, M>(extent: Extent, source: Source, z: Lines, factors: usize, out: Lines): void {
  const zero = f32x4.splat(0);
  const low = f32x4.splat(source.low);
  const high = f32x4.splat(source.high);
  const second = changetype<Lines>(source.e);
  const masks = changetype<Lines>(source.mask);
  for (let b: usize = 0; b < extent.blocks; b++) {
    for (let n: usize = 0; n < extent.images; n++) {
      for (let h: usize = 0; h < extent.height; h++) {
        for (let v: usize = 0; v < 64; v += VECTOR) {
          let d = rowOf(source.d, b, n, h) + v;
          let e: usize = isFloat<E>() ? rowOf(second, b, n, h) + v : 0;
          let m: usize = isFloat<M>() ? rowOf(masks, b, n, h) + v : 0;
          let x = rowOf(z, b, n, h) + v;
          let o = rowOf(out, b, n, h) + v;
          const affine = source.affine + (b << 7) + v;
          const gain = isFloat<M>() ? v128.load(affine) : zero;
          const shift = isFloat<M>() ? v128.load(affine, 64) : zero;
          const at = factors + b * 192 + v;
          const forG = v128.load(at);
          const forZ = v128.load(at, 64);
          const constant = v128.load(at, 128);
          for (let w = extent.width; w; w--) {
            const g = gradient<E, M>(d, e, m, gain, shift, low, high);
            v128.store(o, f32x4.relaxed_madd(g, forG, f32x4.relaxed_madd(v128.load(x), forZ, constant)));
            d += 64;
            if (isFloat<E>()) e += 64;
            if (isFloat<M>()) m += 64;
            x += 64;
            o += out.step;
          }
        }
      }
    }
  }
}

/** out = a g + b z + c; `factors`: for each block sixteen a, sixteen b, sixteen c. */
export function apply(extent: Extent, source: Source, z: Lines, factors: usize, out: Lines): void {
  if (source.e) {
    if (source.mask) applyAll<Given, Given>(extent, source, z, factors, out);
    else applyAll<Given, Absent>(extent, source, z, factors, out);
  } else if (source.mask) applyAll<Absent, Given>(extent, source, z, factors, out);
  else applyAll<Absent, Absent>(extent, source, z, factors, out);
}
