/**
 * Pairs in a row: the partner of an activation is its neighbour, as in a blocked layout (NCHWc) and in the rows of a matrix. Also every pass
 * without partners. An odd leftover at the end of a row is paired with a zero.
 * @module
 */
import { Alone, ROUND, Round, SHARE, Trim, Uncut, WINDOWED, Whole, Windowed, nibbles, ones, pairRule } from "./cut";
import { copyElements, loadLanes, magic, storeLanes } from "./lanes";
import { SCRATCH } from "./static";

@inline
function loop<S, T, B, R>(source: usize, target: usize, rows: usize, length: usize, scale: f32, top: i32, step: f32): void {
  const scales = f32x4.splat(scale);
  const tops = i8x16.splat(<i8>top);
  const steps = f32x4.splat(step);
  const round = magic();
  const low = nibbles();
  const one = ones();
  for (; rows; rows--) {
    for (let p: usize = 0; p < length; p += 16) {
      let s = source + p * sizeof<S>();
      const u = target + p * sizeof<T>();
      let t = u;
      const left = length - p;
      if (left < 16) {
        memory.fill(SCRATCH, 0, 64);
        copyElements<S>(s, SCRATCH, left);
        s = SCRATCH;
        t = SCRATCH + 128;
      }
      const a = loadLanes<S>(s, scales, round, tops);
      const partner = i8x16.shuffle(a, a, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14); // not computed where it is not used
      storeLanes<T>(t, pairRule<B, R>(a, partner, low, one), steps);
      if (left < 16) copyElements<T>(t, u, left);
    }
    source += length * sizeof<S>();
    target += length * sizeof<T>();
  }
}

@inline
function dispatch<S, T>(source: usize, target: usize, rows: usize, length: usize, scale: f32, top: i32, mode: i32, step: f32): void {
  if (!mode) loop<S, T, Uncut, Trim>(source, target, rows, length, scale, top, step);
  else if (!(mode & SHARE)) {
    if (mode & ROUND) loop<S, T, Alone, Round>(source, target, rows, length, scale, top, step);
    else loop<S, T, Alone, Trim>(source, target, rows, length, scale, top, step);
  } else if (mode & WINDOWED) {
    if (mode & ROUND) loop<S, T, Windowed, Round>(source, target, rows, length, scale, top, step);
    else loop<S, T, Windowed, Trim>(source, target, rows, length, scale, top, step);
  } else if (mode & ROUND) loop<S, T, Whole, Round>(source, target, rows, length, scale, top, step);
  else loop<S, T, Whole, Trim>(source, target, rows, length, scale, top, step);
}

/** float32 to float32 holding the SPARQ values times `step`, `rows` rows of `length` elements. */
export function squeezeRows(source: usize, target: usize, rows: usize, length: usize, scale: f32, top: i32, mode: i32, step: f32): void {
  dispatch<f32, f32>(source, target, rows, length, scale, top, mode, step);
}

/** float32 to bytes. */
export function squeezeRowsToBytes(source: usize, target: usize, rows: usize, length: usize, scale: f32, top: i32, mode: i32): void {
  dispatch<f32, u8>(source, target, rows, length, scale, top, mode, 1);
}

/** Bytes to bytes: the pair rule alone. */
export function pairRows(source: usize, target: usize, rows: usize, length: usize, mode: i32): void {
  dispatch<u8, u8>(source, target, rows, length, 1, 255, mode, 1);
}
