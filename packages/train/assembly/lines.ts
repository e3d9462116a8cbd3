/**
 * How a kernel is told where the pixels of a blocked tensor stand: sixteen channels of a pixel are 64 bytes, pixels of a row `step` bytes apart.
 * @module
 */

/** Address of the first pixel, and the bytes from one block, image, row and pixel to the next. */
@unmanaged
export class Lines {
  first!: usize;
  block!: usize;
  image!: usize;
  row!: usize;
  step!: usize;
}

/** How many there are of each. */
@unmanaged
export class Extent {
  blocks!: usize;
  images!: usize;
  height!: usize;
  width!: usize;
}

/** Bytes of the channels of a pixel, and of the vectors in it. */
export const PIXEL: usize = 64;
export const VECTOR: usize = 16;

/** Address of a row. */
@inline
export function rowOf(lines: Lines, block: usize, image: usize, row: usize): usize {
  return lines.first + block * lines.block + image * lines.image + row * lines.row;
}

/** Variants of a kernel are told apart by types, `isFloat<T>()`: the part is there, or it is left out. */
export type Given = f32;
export type Absent = i32;

/** First free byte: the host's arena starts here. */
export function heap(): usize {
  return __heap_base;
}
