/**
 * A pair rule as the sixteen-entry tables the kernels look up.
 *
 * The window of an activation of 16 or more follows from its high nibble, because the windows are chosen by comparison with powers of two from 16 up
 * (SPARQ sec. 3.1); the sixteen smaller values are listed finished.
 * @module
 */
import { cut, parseWindowSet, windowShift, type PairRule, type Rounding, type WindowSet } from "@sparqkit/core";

/** Bits of a kernel's `mode`; the same constants as in assembly/cut.ts. */
export const MODE = { rule: 1, share: 2, windowed: 4, round: 8 } as const;

/** Bytes of the tables of one window set: keep, half, top, low. */
const SET_BYTES = 64;

/** A rule as a kernel takes it. */
export interface CompiledRule {
  /** Sum of MODE bits. */
  readonly mode: number;
  /** Two sets of four tables of 16 bytes: narrow, wide. */
  readonly tables: Uint8Array;
}

const compiled = new WeakMap<PairRule, CompiledRule>();

/** Compile a pair rule, once for each object. Throws InvalidWindowSet. */
export function compileRule(rule: PairRule): CompiledRule {
  const known = compiled.get(rule);
  if (known) return known;
  parseWindowSet(rule.set); // a rule may have been put together by hand
  parseWindowSet(rule.wide);
  const small = Array.from({ length: 16 }, (_, value) => value);
  const plainLow = small.every((value) => cut(value, rule.set, rule.rounding) === value);
  const plainWide = rule.wide.bits >= 8;
  // Four-bit windows beside a whole partner, the usual case, have loops of their own; the general loop serves every other valid set.
  const usual = rule.share && plainLow && plainWide;
  const tables = new Uint8Array(2 * SET_BYTES);
  fillTables(tables.subarray(0, SET_BYTES), rule.set, rule.rounding, !usual);
  fillTables(tables.subarray(SET_BYTES), rule.wide, rule.rounding, !usual);
  let mode: number = MODE.rule;
  if (rule.share) mode |= MODE.share;
  if (rule.rounding === "round") mode |= MODE.round;
  if (!usual) mode |= MODE.windowed;
  const result = { mode, tables };
  compiled.set(rule, result);
  return result;
}

function fillTables(tables: Uint8Array, set: WindowSet, rounding: Rounding, low: boolean): void {
  const [keep, half, top, finished] = [0, 16, 32, 48].map((start) => tables.subarray(start, start + 16)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  for (let nibble = 0; nibble < 16; nibble++) {
    finished[nibble] = cut(nibble, set, rounding);
    if (nibble === 0 && low) continue; // all zeros: the finished value stands alone
    const shift = nibble === 0 ? 0 : windowShift(nibble << 4, set);
    keep[nibble] = 0xff << shift;
    half[nibble] = (1 << shift) >> 1;
    top[nibble] = ((1 << set.bits) - 1) << shift;
  }
}
