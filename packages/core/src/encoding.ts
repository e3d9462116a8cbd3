/**
 * What travels to the multipliers: two n-bit fields a pair, each with the shift of its product (ShiftCtrl) and the weight it meets (MuxCtrl).
 *
 * Both activations non-zero: field i is activation i's window and meets weight i. One zero: the survivor's 2n-bit window splits into a high and a low field,
 * both meet the survivor's weight. So two n-bit x 8-bit multipliers serve every case. spec/encoding.md.
 * @module
 */
import { checkInteger } from "./check.ts";
import { type PairRule, cutPair } from "./pair.ts";
import { wideSet, type WindowSet } from "./window-sets.ts";
import { windowShift } from "./window.ts";

/** Weight selector of a field: the first or the second of the pair. */
export type MuxCtrl = 0 | 1;

/** A pair as the array's front end sends it; index 0 and 1 are the two multipliers. [ENCODE-1] */
export interface EncodedPair {
  /** The n-bit fields. */
  readonly data: readonly [number, number];
  /** Index of each field's shift in `shiftTable`. */
  readonly shiftCtrl: readonly [number, number];
  /** Which weight each field is multiplied with. */
  readonly muxCtrl: readonly [MuxCtrl, MuxCtrl];
}

/** Bits a pair costs in each of its parts, both fields together. [ENCODE-6] */
export interface EncodedBits {
  readonly data: number;
  readonly shiftCtrl: number;
  readonly muxCtrl: number;
}

const tableOf = new WeakMap<WindowSet, readonly number[]>();

/**
 * The shifts a product can need, ascending: the windows of the set and both halves of the survivor's. [ENCODE-2]
 *
 * For each of SPARQ's five sets this is the set itself: the survivor's halves fall on windows that exist anyway.
 *
 * @example
 * shiftTable(W4_2OPT);                        // [0, 4]
 * shiftTable({ bits: 4, shifts: [4] });       // [0, 4]: the survivor's low nibble needs a shift the set lacks
 */
export function shiftTable(set: WindowSet): readonly number[] {
  let table = tableOf.get(set);
  if (table === undefined) {
    const low = wideSet(set).shifts;
    const high = low.map((shift) => shift + set.bits).filter((shift) => shift < 8);
    table = Object.freeze([...new Set([...set.shifts, ...low, ...high])].sort((a, b) => a - b));
    tableOf.set(set, table);
  }
  return table;
}

/**
 * Encode a pair of activations, each 0..255. [ENCODE-3], [ENCODE-4]
 *
 * @throws InvalidParameter if an activation is not an integer from 0 to 255
 * @example
 * encodePair(27, 0, pairRule(W4_5OPT, "trim"));
 * // { data: [1, 11], shiftCtrl: [4, 0], muxCtrl: [0, 0] }: 27 = 1 x 16 + 11, both on the first weight
 */
export function encodePair(a1: number, a2: number, rule: PairRule): EncodedPair {
  const { set, wide, share } = rule;
  const table = shiftTable(set);
  const values = cutPair(a1, a2, rule);
  if (share && (a1 === 0) !== (a2 === 0)) {
    const survivor: MuxCtrl = a1 === 0 ? 1 : 0;
    const low = windowShift(survivor === 0 ? a1 : a2, wide);
    const high = low + set.bits;
    const field = values[survivor] >> low;
    return {
      data: [field >> set.bits, field & ((1 << set.bits) - 1)],
      shiftCtrl: [Math.max(table.indexOf(high), 0), table.indexOf(low)], // a set of 8 bits has an empty high field; its shift is idle
      muxCtrl: [survivor, survivor],
    };
  }
  const s1 = windowShift(a1, set);
  const s2 = windowShift(a2, set);
  return { data: [values[0] >> s1, values[1] >> s2], shiftCtrl: [table.indexOf(s1), table.indexOf(s2)], muxCtrl: [0, 1] };
}

/** Refuse fields that the set's multipliers do not have; what is decoded may come from elsewhere. */
function checkEncoded({ data, shiftCtrl, muxCtrl }: EncodedPair, set: WindowSet, entries: number): void {
  for (const half of [0, 1] as const) {
    checkInteger(`data[${half}]`, data[half], 0, 2 ** set.bits - 1);
    checkInteger(`shiftCtrl[${half}]`, shiftCtrl[half], 0, entries - 1);
    checkInteger(`muxCtrl[${half}]`, muxCtrl[half], 0, 1);
  }
}

/**
 * Decode a pair to the activations it stands for: exactly what `cutPair` returned. [ENCODE-5]
 *
 * @throws InvalidParameter if a field does not fit the set
 * @example
 * decodePair({ data: [1, 11], shiftCtrl: [4, 0], muxCtrl: [0, 0] }, W4_5OPT); // [27, 0]
 */
export function decodePair(encoded: EncodedPair, set: WindowSet): [number, number] {
  const table = shiftTable(set);
  checkEncoded(encoded, set, table.length);
  const { data, shiftCtrl, muxCtrl } = encoded;
  const values: [number, number] = [0, 0];
  values[muxCtrl[0]] += data[0] << table[shiftCtrl[0]]!;
  values[muxCtrl[1]] += data[1] << table[shiftCtrl[1]]!;
  return values;
}

/**
 * The pair's part of a dot product as the hardware computes it: two n-bit x 8-bit products, each shifted, then added. [ENCODE-5]
 *
 * @param weights the two signed 8-bit weights, -128..127
 * @throws InvalidParameter if a field does not fit the set, or a weight not 8 bits
 * @example
 * encodedDot({ data: [1, 11], shiftCtrl: [4, 0], muxCtrl: [0, 0] }, [-3, 100], W4_5OPT); // -81: 27 x -3
 */
export function encodedDot(encoded: EncodedPair, weights: readonly [number, number], set: WindowSet): number {
  const table = shiftTable(set);
  checkEncoded(encoded, set, table.length);
  for (const weight of weights) checkInteger("weight", weight, -128, 127);
  const { data, shiftCtrl, muxCtrl } = encoded;
  return ((data[0] * weights[muxCtrl[0]]) << table[shiftCtrl[0]]!) + ((data[1] * weights[muxCtrl[1]]) << table[shiftCtrl[1]]!);
}

/**
 * Bits of an encoded pair; halve for the cost per activation. [ENCODE-6]
 *
 * @example
 * encodedBits(W4_5OPT); // { data: 8, shiftCtrl: 6, muxCtrl: 2 }: 16 bits a pair, no less than two plain 8-bit activations
 * encodedBits(W4_2OPT); // { data: 8, shiftCtrl: 2, muxCtrl: 2 }
 */
export function encodedBits(set: WindowSet): EncodedBits {
  return { data: 2 * set.bits, shiftCtrl: 2 * Math.ceil(Math.log2(shiftTable(set).length)), muxCtrl: 2 };
}
