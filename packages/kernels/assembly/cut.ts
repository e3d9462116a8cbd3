/**
 * The window cut and the pair rule on sixteen activations. The high nibble of an activation chooses its window, so one table look-up gives the
 * parameters of all sixteen lanes; values below 16 take their finished value from a sixteen-entry table, which is 0 for every other lane.
 * @module
 */
import { TABLES, WIDE } from "./static";

/** What a loop has to do; the sum of these is constant in each compiled loop, so nothing of it is decided inside. */
export const RULE: i32 = 1;
export const SHARE: i32 = 2;
export const WINDOWED: i32 = 4; // the 2n-bit budget is narrower than 8 bits
export const ROUND: i32 = 8;
export const LOW: i32 = 16; // some value below 16 is changed by the cut

/**
 * Cut to the windows whose tables start at `tables`. Rounding half to even adds half a unit, less one where the kept part is even, and clears the bits
 * below the window; the sum saturates inside the window at `top`.
 */
@inline
function cut(a: v128, tables: usize, mode: i32): v128 {
  const high = i8x16.shr_u(a, 4);
  const keep = i8x16.swizzle(v128.load(tables), high);
  let kept = a;
  if (mode & ROUND) {
    const even = i8x16.eq(v128.and(a, i8x16.swizzle(v128.load(tables, 32), high)), i8x16.splat(0));
    const sum = i8x16.add_sat_u(a, i8x16.add(i8x16.swizzle(v128.load(tables, 16), high), even));
    kept = i8x16.min_u(sum, i8x16.swizzle(v128.load(tables, 48), high));
  }
  kept = v128.and(kept, keep);
  // An index above 15 gives 0, and entry 0 of the high tables clears the rest: the two halves never meet.
  return mode & LOW ? v128.or(kept, i8x16.swizzle(v128.load(tables, 64), a)) : kept;
}

/** The activation after the pair rule, given its partner: the narrow cut, or the wide one beside a zero. */
@inline
export function pairRule(a: v128, partner: v128, mode: i32): v128 {
  if (!(mode & RULE)) return a;
  const narrow = cut(a, TABLES, mode);
  if (!(mode & SHARE)) return narrow;
  const wide = mode & WINDOWED ? cut(a, TABLES + WIDE, mode) : a;
  return v128.bitselect(wide, narrow, i8x16.eq(partner, i8x16.splat(0)));
}

/** The wide cut alone, for an activation known to stand beside a zero. */
@inline
export function wideCut(a: v128, mode: i32): v128 {
  if (!(mode & SHARE)) return mode & RULE ? cut(a, TABLES, mode) : a;
  return mode & WINDOWED ? cut(a, TABLES + WIDE, mode) : a;
}
