/**
 * Pairs in NCHW: the partner of an activation is at the same pixel of the next plane. Consecutive planes pair up, across images too, since an image
 * holds an even number of them.
 * @module
 */
import { ROUND, Round, Trim, WINDOWED, Whole, Windowed, nibbles, ones, pairRule } from "./cut";
import { copyElements, loadLanes, magic, storeLanes } from "./lanes";
import { SCRATCH } from "./static";

@inline
function loop<S, T, B, R>(source: usize, target: usize, pairs: usize, plane: usize, from: usize, to: usize, scale: f32, top: i32, step: f32): void {
  const scales = f32x4.splat(scale);
  const tops = i8x16.splat(<i8>top);
  const steps = f32x4.splat(step);
  const round = magic();
  const low = nibbles();
  const one = ones();
  for (; pairs; pairs--) {
    for (let p: usize = 0; p < plane; p += 16) {
      let s1 = source + p * sizeof<S>();
      let s2 = s1 + from;
      const u1 = target + p * sizeof<T>();
      const u2 = u1 + to;
      let t1 = u1;
      let t2 = u2;
      const left = plane - p;
      if (left < 16) {
        copyElements<S>(s1, SCRATCH, left);
        copyElements<S>(s2, SCRATCH + 64, left);
        s1 = SCRATCH;
        s2 = SCRATCH + 64;
        t1 = SCRATCH + 128;
        t2 = SCRATCH + 192;
      }
      const a1 = loadLanes<S>(s1, scales, round, tops);
      const a2 = loadLanes<S>(s2, scales, round, tops);
      storeLanes<T>(t1, pairRule<B, R>(a1, a2, low, one), steps);
      storeLanes<T>(t2, pairRule<B, R>(a2, a1, low, one), steps);
      if (left < 16) {
        copyElements<T>(t1, u1, left);
        copyElements<T>(t2, u2, left);
      }
    }
    source += 2 * from;
    target += 2 * to;
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
