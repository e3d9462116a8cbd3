/**
 * The tail of a layer between two convolutions: scale, batch normalization, residual sum, ReLU and the next layer's activations in one pass over memory.
 *
 * Every step rounds to float32 as the separate operators would: v = f(f(x * inner) * outer), then FMA(v, gain, shift), then f(v + w), then max(v, floor).
 * @module
 */
import { ROUND, RULE, SHARE } from "./cut";
import { copyElements } from "./lanes";
import { Emulated, Fused } from "./madd";
import { squeezePlanes } from "./planes";
import { FINISHED, PARAMETERS, SCRATCH, TILE } from "./static";
import { squeezeRows } from "./stream";
import { Affine, None, Plain, ROWS, sum } from "./term";
import { usual } from "./usual";

/** What the terms are, as bits of `kind`: whether each goes through its affine steps, whether there is a second, and whether the engine's multiply-add is fused. */
const FIRST: i32 = 1;
const SECOND: i32 = 2;
const SUM: i32 = 4;
const FUSED: i32 = 8;

/** No pointer. */
const NONE: usize = -1;

/** 2^100: 2^23 steps of less are finite. */
const LARGE_STEP: f32 = 1.2676506002282294e30;

/** `pmax` keeps NaN and the sign of a zero, as ReLU does. */
@inline
function finished<X, Y, F>(x: usize, y: usize, parameters: usize, floor: v128): v128 {
  return f32x4.pmax(sum<X, Y, F>(x, y, parameters), floor);
}

/** `count` elements, a multiple of sixteen. */
@inline
function loop<X, Y, F>(x: usize, y: usize, target: usize, count: usize, parameters: usize, floor: f32): void {
  const floors = f32x4.splat(floor);
  for (; count; count -= 16, target += 64, x += 64, y += 64) {
    v128.store(target, finished<X, Y, F>(x, y, parameters, floors));
    v128.store(target, finished<X, Y, F>(x + 16, y + 16, parameters + 16, floors), 16);
    v128.store(target, finished<X, Y, F>(x + 32, y + 32, parameters + 32, floors), 32);
    v128.store(target, finished<X, Y, F>(x + 48, y + 48, parameters + 48, floors), 48);
  }
}

function terms(x: usize, y: usize, target: usize, count: usize, parameters: usize, floor: f32, kind: i32): void {
  if (!(kind & FIRST)) {
    if (kind & SUM) loop<Plain, Plain, Fused>(x, y, target, count, parameters, floor);
    else loop<Plain, None, Fused>(x, y, target, count, parameters, floor);
  } else if (kind & FUSED) {
    if (!(kind & SUM)) loop<Affine, None, Fused>(x, y, target, count, parameters, floor);
    else if (kind & SECOND) loop<Affine, Affine, Fused>(x, y, target, count, parameters, floor);
    else loop<Affine, Plain, Fused>(x, y, target, count, parameters, floor);
  } else if (!(kind & SUM)) loop<Affine, None, Emulated>(x, y, target, count, parameters, floor);
  else if (kind & SECOND) loop<Affine, Affine, Emulated>(x, y, target, count, parameters, floor);
  else loop<Affine, Plain, Emulated>(x, y, target, count, parameters, floor);
}

/** Any number of elements whose first lane is the first of `parameters`. */
function tile(x: usize, y: usize, target: usize, count: usize, parameters: usize, floor: f32, kind: i32): void {
  const left = count & 15;
  const whole = count - left;
  terms(x, y, target, whole, parameters, floor, kind);
  if (!left) return;
  const done = whole << 2;
  copyElements<f32>(x + done, SCRATCH, left);
  if (kind & SUM) copyElements<f32>(y + done, SCRATCH + 64, left);
  terms(SCRATCH, SCRATCH + 64, SCRATCH + 128, 16, parameters, floor, kind);
  copyElements<f32>(SCRATCH + 128, target + done, left);
}

/** The four parameters of `block` channels from `channel` on, repeated to sixteen lanes. */
export function repeat(affine: usize, channels: usize, channel: usize, block: usize, rows: usize, target: usize): void {
  for (let row: usize = 0; row < rows; row++) {
    const from = affine + ((row * channels + channel) << 2);
    for (let lane: usize = 0; lane < 16; lane++) store<f32>(target + (row << 6) + (lane << 2), load<f32>(from + ((lane & (block - 1)) << 2)));
  }
}

@inline
function load4(x: usize, y: usize, channels: usize, channel: usize, block: usize, kind: i32, target: usize): void {
  if (kind & FIRST) repeat(x, channels, channel, block, 4, target);
  if (kind & SECOND) repeat(y, channels, channel, block, 4, target + ROWS);
}

/**
 * Finish `images` of `channels` in memory. A row is a block of channels at every pixel, or a plane (block 1); two planes at a time where pairs share.
 * `floats` and `target`, the places of v and of its SPARQ values, may be NONE and may be the sources: a tile is finished in the first-level cache, then squeezed.
 */
export function finish(
  x: usize, y: usize, affineX: usize, affineY: usize, floats: usize, target: usize, images: usize, channels: usize, plane: usize, block: usize,
  kind: i32, floor: f32, scale: f32, top: i32, mode: i32, step: f32,
): void {
  const length = plane * block;
  const stride = length << 2;
  const planes = block == 1 && (mode & SHARE) != 0 && target != NONE;
  const fast = block != 1 && target != NONE && mode == (RULE | SHARE | ROUND) && (kind & (FIRST | FUSED)) == (FIRST | FUSED) && step < LARGE_STEP;
  const together: usize = planes ? 2 : 1;
  for (; images; images--) {
    for (let channel: usize = 0; channel < channels; channel += block * together) {
      load4(affineX, affineY, channels, channel, block, kind, PARAMETERS);
      if (planes) load4(affineX, affineY, channels, channel + 1, block, kind, PARAMETERS + 2 * ROWS);
      let done: usize = 0;
      if (fast) {
        done = length & ~15;
        if (done) usual(x, y, floats, target, done, kind & SUM ? (kind & SECOND ? 2 : 1) : 0, floats != NONE, floor, scale, top, step);
      }
      for (let p = done; p < length; p += TILE) {
        const count = min(TILE, length - p);
        const at = p << 2;
        const out = floats == NONE ? FINISHED : floats + at;
        tile(x + at, y + at, out, count, PARAMETERS, floor, kind);
        if (planes) {
          const outStride = floats == NONE ? TILE << 2 : stride;
          tile(x + at + stride, y + at + stride, out + outStride, count, PARAMETERS + 2 * ROWS, floor, kind);
          squeezePlanes(out, target + at, 1, count, outStride, stride, scale, top, mode, step);
        } else if (target != NONE) squeezeRows(out, target + at, 1, count, scale, top, mode, step);
      }
      x += stride * together;
      y += stride * together;
      if (floats != NONE) floats += stride * together;
      if (target != NONE) target += stride * together;
    }
  }
}
