/**
 * Pairs in a row: the partner of an activation is its neighbour, as in a blocked layout (NCHWc) and in the rows of a matrix. Also every pass
 * without partners. An odd leftover at the end of a row is paired with a zero.
 * @module
 */
import { Alone, ROUND, Round, SHARE, Trim, Uncut, WINDOWED, Whole, Windowed, nibbles, ones, pairRule } from "./cut";
import { copyElements, loadLanes, magic, storeLanes, zeros } from "./lanes";
import { SCRATCH } from "./static";

/**
 * `count` elements, a multiple of sixteen: nothing in the loop but the work, since what a partial vector needs would spill registers here. The next sixteen are
 * quantized before the pair rule of these: the CPU does not see far enough to overlap such long chains by itself, and it is 25 % faster so.
 */
function run<S, T, B, R>(source: usize, target: usize, count: usize, scale: f32, top: i32, step: f32): void {
  const scales = f32x4.splat(scale);
  const tops = i8x16.splat(<i8>top);
  const steps = f32x4.splat(step);
  const none = zeros();
  const round = magic();
  const low = nibbles();
  const one = ones();
  if (!count) return;
  let a = loadLanes<S>(source, scales, round, tops, none);
  while (true) {
    count -= 16;
    source += 16 * sizeof<S>();
    const next = count ? loadLanes<S>(source, scales, round, tops, none) : a;
    const partner = i8x16.shuffle(a, a, 1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14); // not computed where it is not used
    storeLanes<T>(target, pairRule<B, R>(a, partner, low, one, none), steps, round, none);
    if (!count) return;
    target += 16 * sizeof<T>();
    a = next;
  }
}

@inline
function loop<S, T, B, R>(source: usize, target: usize, rows: usize, length: usize, scale: f32, top: i32, step: f32): void {
  const left = length & 15;
  const whole = length - left;
  for (; rows; rows--) {
    run<S, T, B, R>(source, target, whole, scale, top, step);
    source += whole * sizeof<S>();
    target += whole * sizeof<T>();
    if (!left) continue;
    memory.fill(SCRATCH, 0, 64);
    copyElements<S>(source, SCRATCH, left);
    run<S, T, B, R>(SCRATCH, SCRATCH + 128, 16, scale, top, step);
    copyElements<T>(SCRATCH + 128, target, left);
    source += left * sizeof<S>();
    target += left * sizeof<T>();
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
