/**
 * bSPARQ windows: which n bits of an 8-bit activation survive.
 *
 * An activation keeps the n bits of the lowest allowed window that still holds its leading one; the bits below the window are dropped or rounded
 * half to even, and a value that rounds past the window's top saturates there (it is never promoted to the next window). spec/window.md; bSPARQ in the paper.
 * @module
 */
import { checkInteger } from "./check.ts";
import { InvalidParameter, InvalidWindowSet } from "./errors.ts";
import { shiftHalfEven } from "./round.ts";
import type { WindowSet } from "./window-sets.ts";

/** What becomes of the bits below the window: `trim` drops them, `round` rounds half to even. [WINDOW-4] */
export type Rounding = "trim" | "round";

/**
 * The shift of the window an activation falls in: the smallest allowed s with value < 2^(s + bits). [WINDOW-3]
 *
 * @param value unsigned 8-bit activation, 0..255
 * @throws InvalidParameter for any other value; InvalidWindowSet if the set breaks [WINDOW-2] so that no window holds it
 * @example
 * windowShift(27, W4_5OPT); // 1: bits 4..1
 * windowShift(27, W4_2OPT); // 4: the low nibble can not hold 27
 */
export function windowShift(value: number, { bits, shifts }: WindowSet): number {
  checkInteger("activation", value, 0, 255);
  const lowest = shifts.find((shift) => value < 1 << (shift + bits));
  if (lowest === undefined) throw new InvalidWindowSet({ bits, shifts }, `no window holds ${value}`);
  return lowest;
}

/**
 * Cut an activation to the window that holds it.
 *
 * @param value unsigned 8-bit activation, 0..255
 * @returns the value after the cut, still on the 8-bit scale, 0..255 [WINDOW-7]
 * @throws InvalidParameter, InvalidWindowSet as `windowShift`
 * @example
 * cut(27, W4_5OPT, "trim");   // 26: window 4..1 keeps 1101, the last bit is dropped
 * cut(127, W4_5OPT, "round"); // 120: rounds to 16 x 8, saturates at 15 x 8 [WINDOW-5]
 */
export function cut(value: number, set: WindowSet, rounding: Rounding): number {
  const shift = windowShift(value, set);
  const top = (1 << set.bits) - 1;
  const kept = rounding === "trim" ? value >> shift : Math.min(shiftHalfEven(value, shift), top);
  return kept << shift;
}

/**
 * Every cut of a window set: entry v is `cut(v, set, rounding)`, 256 bytes.
 *
 * @throws InvalidParameter if `rounding` is neither "trim" nor "round"
 * @example
 * cutTable(W4_3OPT, "round")[27]; // 28
 */
export function cutTable(set: WindowSet, rounding: Rounding): Uint8Array {
  if (rounding !== "trim" && rounding !== "round") throw new InvalidParameter("rounding", rounding, '"trim" or "round"');
  return Uint8Array.from({ length: 256 }, (_, value) => cut(value, set, rounding));
}
