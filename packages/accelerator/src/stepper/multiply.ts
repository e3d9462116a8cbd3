/**
 * The combinational part of a processing element: an activation word and a weight word to a product, in one cycle.
 * @module
 */
import { weightsOf, type WordKind } from "./words.ts";

/** A processing element's multipliers, up to its accumulator. */
export type Multiply = (activation: number, weight: number) => number;

/** One 8-bit by 8-bit multiplier. */
export const multiplyWhole: Multiply = (activation, weight) => activation * weight;

/**
 * Two n x 8-bit multipliers, a weight multiplexer before each and a shifter behind. [ENCODE-5]
 *
 * @example
 * multiplyFields(sparqWord(27, 0, pairRule(W4_5OPT, "trim")), weightWord(-3, 100)); // -81: 1 x -3 x 16 + 11 x -3
 */
export const multiplyFields: Multiply = (activation, weight) => {
  const low = multiplyHalf(activation & 0xffff, weight);
  const high = multiplyHalf(activation >>> 16, weight);
  return low + high;
};

function multiplyHalf(half: number, weight: number): number {
  const chosen = half & 0x8000 ? weight >> 16 : (weight << 16) >> 16; // mux
  const product = (half & 15) * chosen; // multiplier
  return product * ((half >> 8) & 0x7f); // shifter: one select line is high, or none where there is no data
}

/**
 * SySMT: one 8-bit multiplier for two threads; it splits in two where both have a product to do. Recalled from its publication, not verified.
 *
 * @example
 * multiplyThreads(threadsWord(27, 33), weightWord(1, 0)); // 27: the second thread has nothing to do
 * multiplyThreads(threadsWord(27, 33), weightWord(1, 1)); // 64: both are reduced to 32
 */
export const multiplyThreads: Multiply = (activation, weight) => {
  const [w0, w1] = weightsOf(weight);
  const [a0, a1] = [activation & 0xff, (activation >>> 16) & 0xff];
  if (a0 === 0 || a1 === 0 || w0 === 0 || w1 === 0) return a0 * w0 + a1 * w1;
  return ((activation >>> 8) & 0xff) * w0 + (activation >>> 24) * w1;
};

/** The multipliers by kind of word. */
export const MULTIPLY: Readonly<Record<WordKind, Multiply>> = { whole: multiplyWhole, fields: multiplyFields, threads: multiplyThreads };
