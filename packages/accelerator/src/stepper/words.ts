/**
 * What an operand register holds, by kind of processing element.
 *
 * A word is 32 bits: one operand of an 8b-8b element, or two halves of 16 bits, one for each multiplier. A word of zero multiplies to zero everywhere, so it
 * also stands for a bubble.
 *
 * | half of an activation word | bits 3..0 | 7..4 | 14..8 | 15 |
 * |---|---|---|---|---|
 * | fields (2x4b-8b, SPARQ) [ENCODE-1] | data | | the shifter's select lines, one of shifts 0 to 6 | mux: which weight |
 *
 * A half of `threads` (SySMT) has the activation in bits 7..0 and, in 15..8, the nibble it is reduced to if both threads collide, in place. A half of a
 * weight word is the weight, sign-extended.
 * @module
 */
import { encodePair, shiftTable, W4_2OPT, cutTable, type PairRule } from "@sparqkit/core";

/** How an element reads its words: `whole` 8-bit values (8b-8b), `fields` of n bits (2x4b-8b, SPARQ), `threads` (SySMT). */
export type WordKind = "whole" | "fields" | "threads";

/** One of the two fields of an activation word. */
export interface Field {
  readonly data: number;
  /** Shift of the product, 0 to 6. */
  readonly shift: number;
  /** Which of the two weights it meets. */
  readonly mux: 0 | 1;
}

const DATA = 15;
const LINES = 8;
const MUX = 0x8000;

const half = (data: number, shift: number, mux: number): number => data | ((1 << shift) << LINES) | (mux === 0 ? 0 : MUX);
const join = (low: number, high: number): number => low | (high << 16);

/**
 * A pair of activations as SPARQ's front end sends it. [ENCODE-3], [ENCODE-4]
 *
 * A pair of zeros is the word zero: with no data its control does not matter.
 *
 * @example
 * fieldsOf(sparqWord(27, 0, pairRule(W4_5OPT, "trim")));
 * // [{ data: 1, shift: 4, mux: 0 }, { data: 11, shift: 0, mux: 0 }]: 27 = 1 x 16 + 11, both on the first weight
 */
export function sparqWord(a0: number, a1: number, rule: PairRule): number {
  if (a0 === 0 && a1 === 0) return 0;
  const { data, shiftCtrl, muxCtrl } = encodePair(a0, a1, rule);
  const shifts = shiftTable(rule.set);
  return join(half(data[0], shifts[shiftCtrl[0]]!, muxCtrl[0]), half(data[1], shifts[shiftCtrl[1]]!, muxCtrl[1]));
}

/** A pair of activations of at most 4 bits, each with its own weight and without a shift. */
export function plainWord(a0: number, a1: number): number {
  return a0 === 0 && a1 === 0 ? 0 : join(half(a0, 0, 0), half(a1, 0, 1));
}

const nibbles = cutTable(W4_2OPT, "round");

/** Two threads' activations, and beside each the nibble it is reduced to. */
export function threadsWord(a0: number, a1: number): number {
  return join(a0 | (nibbles[a0]! << 8), a1 | (nibbles[a1]! << 8));
}

/** Two weights, -128..127. */
export function weightWord(w0: number, w1: number): number {
  return (w0 & 0xffff) | (w1 << 16);
}

/** The two fields of an activation word. */
export function fieldsOf(word: number): readonly [Field, Field] {
  return [field(word & 0xffff), field(word >>> 16)];
}

function field(bits: number): Field {
  const lines = (bits >> LINES) & 0x7f;
  return { data: bits & DATA, shift: lines === 0 ? 0 : 31 - Math.clz32(lines), mux: bits & MUX ? 1 : 0 };
}

/** Both weights of a weight word. */
export function weightsOf(word: number): readonly [number, number] {
  return [(word << 16) >> 16, word >> 16];
}
