/**
 * What bit planes take in a memory of WebAssembly, of which one holds a layer.
 * @module
 */
import type { Size } from "./arithmetic.ts";

/** Bytes between arrays, so that those of a size that is a power of two do not meet in one set of the cache. */
export const STAGGER = 1088;
/** Most planes of a layer. */
export const MOST_PLANES = 16;
/** A memory has 4 GiB; its first page is left to what is no layer's. */
const ROOM = 2 ** 32 - 2 ** 16;

/** Bytes that a layer takes at most: two signs, values and momentum of every plane; gradient, levels and weights. */
export const bytesOf = ({ count, bits }: Size): number => (4 * bits + 3) * (4 * Math.ceil(count / 4)) * 4 + 8 * bits + 8 * (STAGGER + 16);

/**
 * The most planes that a layer of so many weights can have, 0 to 16: one layer is in one memory of 4 GiB.
 *
 * @param count weights of the layer
 * @example
 * mostPlanes(25_000_000); // 9
 * mostPlanes(102_760_448); // 1: the first fully connected layer of VGG-16
 */
export function mostPlanes(count: number): number {
  let bits = MOST_PLANES;
  while (bits > 0 && bytesOf({ count, bits }) > ROOM) bits--;
  return bits;
}
