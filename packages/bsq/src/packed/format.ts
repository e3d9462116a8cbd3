/**
 * Levels as bits in bytes: what a packed weight is stored as.
 *
 * A level of n bits is stored as level + 2^n - 1, an unsigned field of n + 1 bits, and fields as planes: byte k of plane b holds bit b of the fields of weights
 * 8 k to 8 k + 7, the first in its most significant bit. So eight weights take n + 1 bytes.
 * @module
 */
import { topLevel } from "../scheme.ts";

/** Bytes of one plane of `count` weights. */
export function planeBytes(count: number): number {
  return Math.ceil(count / 8);
}

/**
 * Pack levels.
 *
 * @param levels magnitudes up to 2^bits - 1
 * @param bits 1..16
 * @returns [bits + 1][bytes], least significant plane first; bits behind the last weight are 0
 * @example
 * packLevels(Int32Array.of(1, -1, 0), 1); // 0x20, 0x80: the fields are 2, 0 and 1, their least significant bits 001, the others 100
 */
export function packLevels(levels: Int32Array, bits: number): Uint8Array {
  const bytes = planeBytes(levels.length);
  const packed = new Uint8Array((bits + 1) * bytes);
  const zero = topLevel(bits);
  for (let i = 0; i < levels.length; i++) {
    const field = levels[i]! + zero;
    for (let b = 0; b <= bits; b++) packed[b * bytes + (i >> 3)]! |= ((field >> b) & 1) << (7 - (i & 7));
  }
  return packed;
}

/** The levels that {@link packLevels} packed. */
export function unpackLevels(packed: Uint8Array, bits: number, count: number): Int32Array {
  const bytes = planeBytes(count);
  const zero = topLevel(bits);
  return Int32Array.from({ length: count }, (_, i) => {
    let field = 0;
    for (let b = 0; b <= bits; b++) field |= ((packed[b * bytes + (i >> 3)]! >> (7 - (i & 7))) & 1) << b;
    return field - zero;
  });
}
