/**
 * One cycle of a systolic array in WebAssembly SIMD: the same registers as src/stepper/array.ts, moved and multiplied eight or four elements at a time.
 *
 * Every row of registers has room for a multiple of sixteen elements and a guard of sixteen bytes before it, whose end is what enters at the left. An
 * unaligned load one element further left is then the shift to the right; rows are taken from the bottom and vectors from the right, so that every
 * load still sees the cycle before.
 * @module
 */
import { fields, threads } from "./product";

/** Kinds of words: one 8-bit operand in 16 bits; two fields, or two threads' operands, in 32. */
export const WHOLE = 0;
export const FIELDS = 1;

/** Bytes before each row. */
export const GUARD: usize = 16;

// @ts-ignore: decorator
@inline
function multiply(kind: i32, activation: v128, weight: v128): v128 {
  return kind == FIELDS ? fields(activation, weight) : threads(activation, weight);
}

/** Tags go right, bytes. */
// @ts-ignore: decorator
@inline
export function moveTags(tag: usize, padded: usize): void {
  for (let at = padded; at > 0; ) {
    at -= 16;
    v128.store(tag + at, v128.load(tag + at - 1));
  }
}

/** A row of registers takes what the row above holds. */
export function copyRow(above: usize, row: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) v128.store(row + at, v128.load(above + at));
}

/** A row under os, 16-bit words: what moves right, the weights that come from above, and the sums that stay. */
// @ts-ignore: decorator
@inline
export function outputRowWhole(right: usize, above: usize, down: usize, sum: usize, padded: usize): void {
  for (let at = padded << 1; at > 0; ) {
    at -= 16;
    const a = v128.load(right + at - 2);
    const w = v128.load(above + at);
    v128.store(right + at, a);
    v128.store(down + at, w);
    const product = i16x8.mul(a, w); // at most 255 x 128
    const target = sum + (at << 1);
    v128.store(target, i32x4.add(v128.load(target), i32x4.extend_low_i16x8_s(product)));
    v128.store(target, i32x4.add(v128.load(target, 16), i32x4.extend_high_i16x8_s(product)), 16);
  }
}

/** The same, 32-bit words. */
// @ts-ignore: decorator
@inline
export function outputRowPair(kind: i32, right: usize, above: usize, down: usize, sum: usize, padded: usize): void {
  for (let at = padded << 2; at > 0; ) {
    at -= 16;
    const a = v128.load(right + at - 4);
    const w = v128.load(above + at);
    v128.store(right + at, a);
    v128.store(down + at, w);
    v128.store(sum + at, i32x4.add(v128.load(sum + at), multiply(kind, a, w)));
  }
}

/** A row under ws or is, 16-bit words: what moves right, what stays, and the sums that come from above. */
// @ts-ignore: decorator
@inline
export function stationaryRowWhole(right: usize, held: usize, above: usize, sum: usize, padded: usize): void {
  for (let at = padded << 1; at > 0; ) {
    at -= 16;
    const moving = v128.load(right + at - 2);
    v128.store(right + at, moving);
    const product = i16x8.mul(moving, v128.load(held + at));
    const from = above + (at << 1);
    const target = sum + (at << 1);
    v128.store(target, i32x4.add(v128.load(from), i32x4.extend_low_i16x8_s(product)));
    v128.store(target, i32x4.add(v128.load(from, 16), i32x4.extend_high_i16x8_s(product)), 16);
  }
}

/** The same, 32-bit words; `swapped`: the weights move. */
// @ts-ignore: decorator
@inline
export function stationaryRowPair(kind: i32, swapped: bool, right: usize, held: usize, above: usize, sum: usize, padded: usize): void {
  for (let at = padded << 2; at > 0; ) {
    at -= 16;
    const moving = v128.load(right + at - 4);
    const still = v128.load(held + at);
    v128.store(right + at, moving);
    v128.store(sum + at, i32x4.add(v128.load(above + at), swapped ? multiply(kind, still, moving) : multiply(kind, moving, still)));
  }
}
