/**
 * The window cut and the pair rule on sixteen activations. The high nibble of an activation chooses its window, so one table look-up gives the
 * parameters of all sixteen lanes; values below 16 take their finished value from a sixteen-entry table, which is 0 for every other lane.
 * The relaxed operations are defined here: indices are nibbles, below 16, and the masks that select are all ones or all zeros in each byte.
 * @module
 */
import { CONSTANTS, TABLES, WIDE } from "./static";

/** Bits of the `mode` in which the host says what to do. */
export const RULE: i32 = 1;
export const SHARE: i32 = 2;
export const WINDOWED: i32 = 4; // some table has a `low` part, and the 2n-bit budget may be narrower than 8 bits
export const ROUND: i32 = 8;

/**
 * The same as types, so that each combination compiles to a loop of its own (constant arguments would not do: the optimizer folds such loops into one again).
 * Budgets are told apart by their size. `Uncut`: no rule. `Alone`: windows without sharing. `Whole`: a survivor keeps all 8 bits, and values below 16 are
 * exact. `Windowed`: any other rule.
 */
export type Uncut = i8;
export type Alone = i16;
export type Whole = i32;
export type Windowed = i64;
/** Roundings are told apart by `isFloat`. */
export type Trim = i32;
export type Round = f32;

/** The mask of a low nibble, to be loaded before the loop. */
@inline
export function nibbles(): v128 {
  return v128.load(CONSTANTS, 16);
}

/** Sixteen ones, likewise. */
@inline
export function ones(): v128 {
  return v128.load(CONSTANTS, 32);
}

/**
 * Round half to even to the window's unit and saturate at its top: add half a unit, less one where the kept part is even, and clear what is below the unit.
 * The unit is twice its half; at shift 0 both are 0 and nothing happens.
 */
@inline
function round(a: v128, high: v128, tables: usize, one: v128): v128 {
  const half = i8x16.relaxed_swizzle(v128.load(tables, 16), high);
  const unit = i8x16.add(half, half);
  const even = i8x16.min_u(v128.andnot(unit, a), one);
  // Where the sum saturates at 255 it is in the top window, and taking one away does not reach its kept bits.
  const sum = i8x16.sub(i8x16.add_sat_u(a, half), even);
  const top = i8x16.relaxed_swizzle(v128.load(tables, 32), high);
  return v128.andnot(i8x16.min_u(sum, top), i8x16.sub_sat_u(unit, one));
}

@inline
function trim(a: v128, high: v128, tables: usize): v128 {
  return v128.and(a, i8x16.relaxed_swizzle(v128.load(tables), high));
}

/** An index above 15 gives 0, and entry 0 of the high tables clears the rest: the two halves never meet. */
@inline
function withLow(cut: v128, a: v128, tables: usize): v128 {
  return v128.or(cut, i8x16.swizzle(v128.load(tables, 48), a));
}

@inline
function cut<B, R>(a: v128, high: v128, tables: usize, one: v128): v128 {
  const kept = isFloat<R>() ? round(a, high, tables, one) : trim(a, high, tables);
  return sizeof<B>() == sizeof<Whole>() ? kept : withLow(kept, a, tables);
}

@inline
function highNibbles(a: v128, nibbles: v128): v128 {
  return v128.and(i16x8.shr_u(a, 4), nibbles);
}

/** The activation after the pair rule, given its partner: the narrow cut, or the wide one beside a zero. */
@inline
export function pairRule<B, R>(a: v128, partner: v128, nibbles: v128, one: v128, zero: v128): v128 {
  if (sizeof<B>() == sizeof<Uncut>()) return a;
  const high = highNibbles(a, nibbles);
  const narrow = cut<B, R>(a, high, TABLES, one);
  if (sizeof<B>() == sizeof<Alone>()) return narrow;
  const wide = sizeof<B>() == sizeof<Windowed>() ? cut<B, R>(a, high, TABLES + WIDE, one) : a;
  return i8x16.relaxed_laneselect(wide, narrow, i8x16.eq(partner, zero));
}

function cutBy(a: v128, tables: usize, mode: i32): v128 {
  const high = highNibbles(a, nibbles());
  const kept = mode & ROUND ? round(a, high, tables, ones()) : trim(a, high, tables);
  return mode & WINDOWED ? withLow(kept, a, tables) : kept;
}

/** The wide cut alone, for an activation known to stand beside a zero; the mode is looked at here, where the time goes into products. */
export function wideCutBy(a: v128, mode: i32): v128 {
  if (!(mode & SHARE)) return mode & RULE ? cutBy(a, TABLES, mode) : a;
  return mode & WINDOWED ? cutBy(a, TABLES + WIDE, mode) : a;
}

/** `pairRule` with the mode looked at here. */
@inline
export function pairRuleBy(a: v128, partner: v128, mode: i32): v128 {
  if (!(mode & RULE)) return a;
  const narrow = cutBy(a, TABLES, mode);
  if (!(mode & SHARE)) return narrow;
  return v128.bitselect(mode & WINDOWED ? cutBy(a, TABLES + WIDE, mode) : a, narrow, i8x16.eq(partner, i8x16.splat(0)));
}
