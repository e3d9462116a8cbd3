/**
 * vSPARQ: two neighbouring activations share one budget of 2n bits.
 *
 * If one of the two is zero its bits go to the other, which then keeps a 2n-bit window; otherwise each keeps n bits. Zero means the 8-bit quantized
 * activation, before any cut: a small value that a cut turns into zero frees nothing. spec/pair.md; vSPARQ in the paper.
 * @module
 */
import { InvalidParameter, InvalidShape } from "./errors.ts";
import { parseWindowSet, wideSet, type WindowSet } from "./window-sets.ts";
import { cut, cutTable, type Rounding } from "./window.ts";

/** How a pair of activations is cut: the window sets of an ordinary value and of a survivor, the rounding of both, and whether pairs share bits at all. */
export interface PairRule {
  readonly set: WindowSet;
  readonly wide: WindowSet;
  readonly rounding: Rounding;
  readonly share: boolean;
}

/** The two lookup tables of a rule, 256 bytes each: `narrow` cuts to n bits, `wide` to the survivor's 2n. */
export interface PairTables {
  readonly narrow: Uint8Array;
  readonly wide: Uint8Array;
}

/**
 * Make a pair rule; without sharing it is bSPARQ alone. [PAIR-1]
 *
 * @throws InvalidWindowSet if the set breaks [WINDOW-2]
 * @throws InvalidParameter if `rounding` is neither "trim" nor "round"
 * @example
 * pairRule(W3_6OPT, "round").wide; // { bits: 6, shifts: [0, 1, 2] }
 */
export function pairRule(set: WindowSet, rounding: Rounding, share: boolean = true): PairRule {
  if (rounding !== "trim" && rounding !== "round") throw new InvalidParameter("rounding", rounding, '"trim" or "round"');
  const checked = parseWindowSet(set);
  return Object.freeze({ set: checked, wide: wideSet(checked), rounding, share });
}

/**
 * Cut a pair of activations, each 0..255. [PAIR-2], [PAIR-3], [PAIR-4], [PAIR-6]
 *
 * @throws InvalidParameter if an activation is not an integer from 0 to 255
 * @example
 * const rule = pairRule(W4_5OPT, "trim");
 * cutPair(27, 33, rule); // [26, 32]: 4 bits each
 * cutPair(27, 0, rule);  // [27, 0]: the survivor has all 8
 */
export function cutPair(a1: number, a2: number, { set, wide, rounding, share }: PairRule): [number, number] {
  if (share && a2 === 0) return [cut(a1, wide, rounding), 0];
  if (share && a1 === 0) return [0, cut(a2, wide, rounding)];
  return [cut(a1, set, rounding), cut(a2, set, rounding)];
}

const tablesOf = new WeakMap<PairRule, PairTables>();

/**
 * The lookup tables of a rule, made once per rule object; do not write to them.
 *
 * Without sharing both tables are the narrow one, so a loop over them needs no second case.
 */
export function pairTables(rule: PairRule): PairTables {
  let tables = tablesOf.get(rule);
  if (tables === undefined) {
    const narrow = cutTable(rule.set, rule.rounding);
    tables = { narrow, wide: rule.share ? cutTable(rule.wide, rule.rounding) : narrow };
    tablesOf.set(rule, tables);
  }
  return tables;
}

/**
 * Cut a row of activations in consecutive pairs (0, 1), (2, 3), …; an odd leftover is paired with zero and so keeps the survivor's window. [PAIR-5]
 *
 * @param out receives the result, as long as `row`, and may be `row` itself
 * @returns `out`
 * @throws InvalidShape if `out` has another length than `row`
 * @example
 * cutRow(Uint8Array.of(27, 33, 0, 27, 27), pairRule(W4_5OPT, "trim")); // 26, 32, 0, 27, 27
 */
export function cutRow(row: Uint8Array, rule: PairRule, out: Uint8Array = new Uint8Array(row.length)): Uint8Array {
  return cutRows(row, row.length, rule, out);
}

/**
 * Cut every row of a row-major matrix of `length` columns; pairs do not cross rows. [PAIR-5]
 *
 * @throws InvalidShape if the matrix does not divide into rows, or `out` has another size
 */
export function cutRows(matrix: Uint8Array, length: number, rule: PairRule, out: Uint8Array = new Uint8Array(matrix.length)): Uint8Array {
  if (out.length !== matrix.length) throw new InvalidShape("out", out.length, `${matrix.length}, as many as the activations`);
  if (matrix.length === 0) return out;
  if (!(Number.isInteger(length) && length > 0 && matrix.length % length === 0))
    throw new InvalidShape("activations", matrix.length, `whole rows of ${length}`);
  const { narrow, wide } = pairTables(rule);
  const even = length & ~1;
  for (let row = 0; row < matrix.length; row += length) {
    for (let i = row; i < row + even; i += 2) {
      const a1 = matrix[i]!;
      const a2 = matrix[i + 1]!;
      out[i] = (a2 === 0 ? wide : narrow)[a1]!; // zero maps to zero in both tables
      out[i + 1] = (a1 === 0 ? wide : narrow)[a2]!;
    }
    if (even < length) out[row + even] = wide[matrix[row + even]!]!;
  }
  return out;
}
