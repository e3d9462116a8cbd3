/**
 * One step of a layer of bit planes in a single pass, and the weights they stand for. src/bits/definition.ts is the definition, equal bit for bit.
 *
 * A block of elements goes through all planes before the next one: its gradients and values then stay in the first-level cache, and every plane is read and
 * written once.
 * @module
 */

const BLOCK: usize = 1024; // elements: 4 KiB of gradients and 8 KiB of values
const PLANES: usize = 16;

// Where a block's values stand, [BLOCK] f64; and the four partial sums of squares of each plane.
const VALUES: usize = memory.data(8192, 16);
const SQUARES: usize = memory.data(512, 16);

// @ts-ignore: decorator
@inline
function high(x: v128): v128 {
  return f64x2.promote_low_f32x4(v128.shuffle<u64>(x, x, 1, 1));
}

/** New element of a plane: momentum, step, and back into [0, 2]. */
// @ts-ignore: decorator
@inline
function step(plane: usize, momentum: usize, push: v128, decay: v128, keep: v128, rate: v128): v128 {
  const old = v128.load(plane);
  const speed = f32x4.add(f32x4.mul(keep, v128.load(momentum)), f32x4.add(push, f32x4.mul(decay, old)));
  v128.store(momentum, speed);
  const moved = f32x4.sub(old, f32x4.mul(rate, speed));
  const clamped = f32x4.pmin(f32x4.pmax(moved, f32x4.splat(0)), f32x4.splat(2)); // a NaN stays one
  v128.store(plane, clamped);
  return clamped;
}

/** Take a plane's elements into values and sums of squares. */
// @ts-ignore: decorator
@inline
function take(p: v128, n: v128, weight: v128, value: usize): v128 {
  const lower = f64x2.mul(f64x2.sub(f64x2.promote_low_f32x4(p), f64x2.promote_low_f32x4(n)), weight);
  const upper = f64x2.mul(f64x2.sub(high(p), high(n)), weight);
  v128.store(value, f64x2.add(v128.load(value), lower));
  v128.store(value, f64x2.add(v128.load(value, 16), upper), 16);
  return f32x4.add(f32x4.mul(p, p), f32x4.mul(n, n));
}

/** Levels and weights of a block from its values. [BITPLANE-5] */
// @ts-ignore: decorator
@inline
function finish(levels: usize, weights: usize, length: usize, scale: f64, top: f64): void {
  const most = f64x2.splat(top);
  const least = f64x2.splat(-top);
  const zero = f64x2.splat(0);
  const factor = f64x2.splat(scale);
  for (let i: usize = 0; i < length; i += 2) {
    const value = v128.load(VALUES + (i << 3));
    const level = f64x2.add(f64x2.pmin(f64x2.pmax(f64x2.nearest(value), least), most), zero); // -0 becomes +0
    const weight = f64x2.div(f64x2.mul(factor, level), most);
    v128.store64_lane(levels + (i << 2), f32x4.demote_f64x2_zero(level), 0);
    v128.store64_lane(weights + (i << 2), f32x4.demote_f64x2_zero(weight), 0);
  }
}

function collect(bits: usize, squares: usize): void {
  for (let b: usize = 0; b < bits; b++) {
    const from = SQUARES + (b << 5);
    store<f64>(squares + (b << 3), load<f64>(from) + load<f64>(from, 8) + (load<f64>(from, 16) + load<f64>(from, 24)));
  }
}

/** Weights, levels and sums of squares of planes as they are; `stride` elements a plane, a multiple of 4. */
export function forward(bits: usize, stride: usize, positive: usize, negative: usize, levels: usize, weights: usize, squares: usize, scale: f64): void {
  memory.fill(SQUARES, 0, PLANES << 5);
  for (let start: usize = 0; start < stride; start += BLOCK) {
    const length = min(BLOCK, stride - start);
    memory.fill(VALUES, 0, length << 3);
    for (let b: usize = 0; b < bits; b++) {
      const at = (b * stride + start) << 2;
      const weight = f64x2.splat(<f64>(<u32>1 << <u32>b));
      let lower = v128.load(SQUARES + (b << 5));
      let upper = v128.load(SQUARES + (b << 5), 16);
      for (let i: usize = 0; i < length << 2; i += 16) {
        const square = take(v128.load(positive + at + i), v128.load(negative + at + i), weight, VALUES + (i << 1));
        lower = f64x2.add(lower, f64x2.promote_low_f32x4(square));
        upper = f64x2.add(upper, high(square));
      }
      v128.store(SQUARES + (b << 5), lower);
      v128.store(SQUARES + (b << 5), upper, 16);
    }
    finish(levels + (start << 2), weights + (start << 2), length, scale, <f64>((<u32>1 << <u32>bits) - 1));
  }
  collect(bits, squares);
}

/** Sum of gradient times level, in four partial sums. */
export function correlate(gradient: usize, levels: usize, stride: usize): f64 {
  let lower = f64x2.splat(0);
  let upper = f64x2.splat(0);
  for (let i: usize = 0; i < stride << 2; i += 16) {
    const g = v128.load(gradient + i);
    const level = v128.load(levels + i);
    lower = f64x2.add(lower, f64x2.mul(f64x2.promote_low_f32x4(g), f64x2.promote_low_f32x4(level)));
    upper = f64x2.add(upper, f64x2.mul(high(g), high(level)));
  }
  return f64x2.extract_lane(lower, 0) + f64x2.extract_lane(lower, 1) + (f64x2.extract_lane(upper, 0) + f64x2.extract_lane(upper, 1));
}

/** A step of the optimizer on every plane, then as `forward`. Of plane b, `chain` [bits] holds s 2^b / (2^n - 1), `decay` [bits] what an element adds of itself. */
export function update(
  bits: usize, stride: usize, positive: usize, negative: usize, positiveMomentum: usize, negativeMomentum: usize, gradient: usize,
  levels: usize, weights: usize, squares: usize, chain: usize, decay: usize, momentum: f32, rate: f32, scale: f64,
): void {
  const keep = f32x4.splat(momentum);
  const pace = f32x4.splat(rate);
  memory.fill(SQUARES, 0, PLANES << 5);
  for (let start: usize = 0; start < stride; start += BLOCK) {
    const length = min(BLOCK, stride - start);
    memory.fill(VALUES, 0, length << 3);
    for (let b: usize = 0; b < bits; b++) {
      const at = (b * stride + start) << 2;
      const weight = f64x2.splat(<f64>(<u32>1 << <u32>b));
      const share = f32x4.splat(load<f32>(chain + (b << 2)));
      const own = f32x4.splat(load<f32>(decay + (b << 2)));
      const g = gradient + (start << 2);
      const p = positive + at;
      const n = negative + at;
      const pm = positiveMomentum + at;
      const nm = negativeMomentum + at;
      let lower = v128.load(SQUARES + (b << 5));
      let upper = v128.load(SQUARES + (b << 5), 16);
      for (let i: usize = 0; i < length << 2; i += 16) {
        const push = f32x4.mul(share, v128.load(g + i));
        const left = step(p + i, pm + i, push, own, keep, pace);
        const right = step(n + i, nm + i, f32x4.neg(push), own, keep, pace);
        const square = take(left, right, weight, VALUES + (i << 1));
        lower = f64x2.add(lower, f64x2.promote_low_f32x4(square));
        upper = f64x2.add(upper, high(square));
      }
      v128.store(SQUARES + (b << 5), lower);
      v128.store(SQUARES + (b << 5), upper, 16);
    }
    finish(levels + (start << 2), weights + (start << 2), length, scale, <f64>((<u32>1 << <u32>bits) - 1));
  }
  collect(bits, squares);
}

/** First free byte. */
export function heap(): usize {
  return __heap_base;
}
