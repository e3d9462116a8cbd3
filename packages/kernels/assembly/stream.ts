/**
 * Pairs in a row: the partner of an activation is its neighbour, as in a blocked layout (NCHWc) and in the rows of a matrix. Also every pass
 * without partners. An odd leftover at the end of a row is paired with a zero.
 * @module
 */
import { LOW, ROUND, RULE, SHARE, WINDOWED, pairRule } from "./cut";
import { copyElements, loadLanes, storeLanes } from "./lanes";
import { SCRATCH } from "./static";

@inline
function loop<S, T>(source: usize, target: usize, rows: usize, length: usize, scale: f32, top: i32, mode: i32): void {
  const scales = f32x4.splat(scale);
  const tops = i8x16.splat(<i8>top);
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
      const a = loadLanes<S>(s, scales, tops);
      const partner = mode & SHARE ? i8x16.shuffle(a, a, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14) : a;
      storeLanes<T>(t, pairRule(a, partner, mode));
      if (left < 16) copyElements<T>(t, u, left);
    }
    source += length * sizeof<S>();
    target += length * sizeof<T>();
  }
}

@inline
function dispatch<S, T>(source: usize, target: usize, rows: usize, length: usize, scale: f32, top: i32, mode: i32): void {
  const base = RULE | SHARE;
  if (!mode) loop<S, T>(source, target, rows, length, scale, top, 0);
  else if (mode == base) loop<S, T>(source, target, rows, length, scale, top, base);
  else if (mode == (base | ROUND)) loop<S, T>(source, target, rows, length, scale, top, base | ROUND);
  else if (mode & SHARE) {
    if (mode & ROUND) loop<S, T>(source, target, rows, length, scale, top, base | ROUND | WINDOWED | LOW);
    else loop<S, T>(source, target, rows, length, scale, top, base | WINDOWED | LOW);
  } else if (mode & ROUND) loop<S, T>(source, target, rows, length, scale, top, RULE | ROUND | LOW);
  else loop<S, T>(source, target, rows, length, scale, top, RULE | LOW);
}

/** float32 to float32 holding the SPARQ values, `rows` rows of `length` elements. */
export function squeezeRows(source: usize, target: usize, rows: usize, length: usize, scale: f32, top: i32, mode: i32): void {
  dispatch<f32, f32>(source, target, rows, length, scale, top, mode);
}

/** float32 to bytes. */
export function squeezeRowsToBytes(source: usize, target: usize, rows: usize, length: usize, scale: f32, top: i32, mode: i32): void {
  dispatch<f32, u8>(source, target, rows, length, scale, top, mode);
}

/** Bytes to bytes: the pair rule alone. */
export function pairRows(source: usize, target: usize, rows: usize, length: usize, mode: i32): void {
  dispatch<u8, u8>(source, target, rows, length, 1, 255, mode);
}
