/**
 * Pairs in NCHW: the partner of an activation is at the same pixel of the next plane. Consecutive planes pair up, across images too, since an image
 * holds an even number of them.
 * @module
 */
import { ROUND, Round, Trim, WINDOWED, Whole, Windowed, nibbles, ones, pairRule } from "./cut";
import { copyElements, loadLanes, magic, storeLanes, zeros } from "./lanes";
import { SCRATCH } from "./static";

/** `count` pixels, a multiple of sixteen, of two planes that begin `from` and `to` bytes apart; ordered as in `stream`, 28 % faster so. */
function run<S, T, B, R>(source: usize, target: usize, count: usize, from: usize, to: usize, scale: f32, top: i32, step: f32): void {
  const scales = f32x4.splat(scale);
  const tops = i8x16.splat(<i8>top);
  const steps = f32x4.splat(step);
  const none = zeros();
  const round = magic();
  const low = nibbles();
  const one = ones();
  if (!count) return;
  let a1 = loadLanes<S>(source, scales, round, tops, none);
  let a2 = loadLanes<S>(source + from, scales, round, tops, none);
  while (true) {
    count -= 16;
    source += 16 * sizeof<S>();
    const next1 = count ? loadLanes<S>(source, scales, round, tops, none) : a1;
    storeLanes<T>(target, pairRule<B, R>(a1, a2, low, one, none), steps, round, none);
    const next2 = count ? loadLanes<S>(source + from, scales, round, tops, none) : a2;
    storeLanes<T>(target + to, pairRule<B, R>(a2, a1, low, one, none), steps, round, none);
    if (!count) return;
    target += 16 * sizeof<T>();
    a1 = next1;
    a2 = next2;
  }
}

@inline
function loop<S, T, B, R>(source: usize, target: usize, pairs: usize, plane: usize, from: usize, to: usize, scale: f32, top: i32, step: f32): void {
  const left = plane & 15;
  const whole = plane - left;
  for (; pairs; pairs--, source += 2 * from, target += 2 * to) {
    run<S, T, B, R>(source, target, whole, from, to, scale, top, step);
    if (!left) continue;
    const s = source + whole * sizeof<S>();
    const t = target + whole * sizeof<T>();
    copyElements<S>(s, SCRATCH, left);
    copyElements<S>(s + from, SCRATCH + 64, left);
    run<S, T, B, R>(SCRATCH, SCRATCH + 128, 16, 64, 64, scale, top, step);
    copyElements<T>(SCRATCH + 128, t, left);
    copyElements<T>(SCRATCH + 192, t + to, left);
  }
}

/** One compiled loop for each kind of shared rule. Without sharing there are no pairs: `stream` does it. */
@inline
function dispatch<S, T>(source: usize, target: usize, pairs: usize, plane: usize, from: usize, to: usize, scale: f32, top: i32, mode: i32, step: f32): void {
  if (mode & WINDOWED) {
    if (mode & ROUND) loop<S, T, Windowed, Round>(source, target, pairs, plane, from, to, scale, top, step);
    else loop<S, T, Windowed, Trim>(source, target, pairs, plane, from, to, scale, top, step);
  } else if (mode & ROUND) loop<S, T, Whole, Round>(source, target, pairs, plane, from, to, scale, top, step);
  else loop<S, T, Whole, Trim>(source, target, pairs, plane, from, to, scale, top, step);
}

/** float32 to float32 holding the SPARQ values times `step`: `pairs` pairs of planes of `plane` elements that begin `from` and `to` bytes apart. */
export function squeezePlanes(source: usize, target: usize, pairs: usize, plane: usize, from: usize, to: usize, scale: f32, top: i32, mode: i32, step: f32): void {
  dispatch<f32, f32>(source, target, pairs, plane, from, to, scale, top, mode, step);
}

/** float32 to bytes, contiguous planes. */
export function squeezePlanesToBytes(source: usize, target: usize, pairs: usize, plane: usize, scale: f32, top: i32, mode: i32): void {
  dispatch<f32, u8>(source, target, pairs, plane, plane << 2, plane, scale, top, mode, 1);
}

/** Bytes to bytes: the pair rule alone. */
export function pairPlanes(source: usize, target: usize, pairs: usize, plane: usize, mode: i32): void {
  dispatch<u8, u8>(source, target, pairs, plane, plane, plane, 1, 255, mode, 1);
}
