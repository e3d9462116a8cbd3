/**
 * The table of window sets: the five of SPARQ (named by their number of positions), the two wide ones of pair sharing, and how custom ones are read.
 *
 * spec/window.md [WINDOW-1], [WINDOW-2], [WINDOW-6].
 * @module
 */
import { InvalidWindowSet } from "./errors.ts";

/** Window positions by the shift of their least significant bit, lowest first: `{ bits: 4, shifts: [0, 2, 4] }` is 3opt. [WINDOW-1] */
export interface WindowSet {
  /** Width of a window, 1..8. */
  readonly bits: number;
  /** Allowed positions of the window's least significant bit, ascending; the last window ends at bit 7. */
  readonly shifts: readonly number[];
}

/** Names of the window sets in the table. */
export type WindowSetName = "5opt" | "3opt" | "2opt" | "6opt" | "7opt" | "wide6" | "whole";

const windows = (bits: number, ...shifts: number[]): WindowSet => Object.freeze({ bits, shifts: Object.freeze(shifts) });

/** 4-bit windows at every position: 7:4, 6:3, 5:2, 4:1, 3:0. */
export const W4_5OPT: WindowSet = windows(4, 0, 1, 2, 3, 4);
/** 4-bit windows at every other position: 7:4, 5:2, 3:0. */
export const W4_3OPT: WindowSet = windows(4, 0, 2, 4);
/** The high or the low nibble: 7:4, 3:0. */
export const W4_2OPT: WindowSet = windows(4, 0, 4);
/** 3-bit windows at every position: 7:5 to 2:0. */
export const W3_6OPT: WindowSet = windows(3, 0, 1, 2, 3, 4, 5);
/** 2-bit windows at every position: 7:6 to 1:0. */
export const W2_7OPT: WindowSet = windows(2, 0, 1, 2, 3, 4, 5, 6);
/** 6-bit windows at every position, 7:2, 6:1, 5:0: the survivor's budget under 6opt. */
export const W6_3OPT: WindowSet = windows(6, 0, 1, 2);
/** The whole value: the survivor's budget under every 4-bit set. */
export const W8_1OPT: WindowSet = windows(8, 0);

/** The window sets by name. */
export const WINDOW_SETS: Readonly<Record<WindowSetName, WindowSet>> = Object.freeze({
  "5opt": W4_5OPT,
  "3opt": W4_3OPT,
  "2opt": W4_2OPT,
  "6opt": W3_6OPT,
  "7opt": W2_7OPT,
  wide6: W6_3OPT,
  whole: W8_1OPT,
});

const isInteger = (value: unknown, low: number, high: number): value is number =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

/**
 * Read a window set from its name or from an object of the shape of `WindowSet`, checking every rule of [WINDOW-2].
 *
 * @throws InvalidWindowSet naming the rule that is broken
 * @example
 * parseWindowSet("3opt");                        // W4_3OPT
 * parseWindowSet({ bits: 4, shifts: [0, 3, 4] }); // a custom set
 * parseWindowSet({ bits: 4, shifts: [0, 2] });    // throws: windows reach up to bit 5, so values from 64 up have none
 */
export function parseWindowSet(input: unknown): WindowSet {
  if (typeof input === "string") {
    if (Object.hasOwn(WINDOW_SETS, input)) return WINDOW_SETS[input as WindowSetName];
    throw new InvalidWindowSet(input, `unknown name "${input}"; known names are ${Object.keys(WINDOW_SETS).join(", ")}`);
  }
  if (typeof input !== "object" || input === null) throw new InvalidWindowSet(input, "expected a name or an object { bits, shifts }");
  const { bits, shifts } = input as { bits?: unknown; shifts?: unknown };
  if (!isInteger(bits, 1, 8)) throw new InvalidWindowSet(input, `bits must be an integer from 1 to 8, got ${String(bits)}`);
  if (!Array.isArray(shifts) || shifts.length === 0) throw new InvalidWindowSet(input, "shifts must be an array with at least one position");
  const positions = [...(shifts as unknown[])]; // spread: a hole becomes undefined and is refused below
  const checked: number[] = [];
  for (const [index, shift] of positions.entries()) {
    if (!isInteger(shift, 0, 7)) throw new InvalidWindowSet(input, `shifts[${index}] must be an integer from 0 to 7, got ${String(shift)}`);
    if (index > 0 && shift <= checked[index - 1]!)
      throw new InvalidWindowSet(input, `shifts must be distinct and ascending, but ${shift} follows ${checked[index - 1]}`);
    checked.push(shift);
  }
  const top = checked.at(-1)! + bits;
  if (top < 8)
    throw new InvalidWindowSet(input, `windows reach up to bit ${top - 1}, so values from ${1 << top} up have none; the last shift must be ${8 - bits}`);
  if (top > 8) throw new InvalidWindowSet(input, `the last window ends at bit ${top - 1}, above the 8-bit activation; the last shift must be ${8 - bits}`);
  return windows(bits, ...checked);
}

/**
 * The window set of a pair's survivor: twice the bits, at most 8, at every position. [WINDOW-6]
 *
 * @example
 * wideSet(W4_5OPT); // { bits: 8, shifts: [0] }: the survivor stays whole
 * wideSet(W3_6OPT); // { bits: 6, shifts: [0, 1, 2] }
 */
export function wideSet(set: WindowSet): WindowSet {
  const bits = Math.min(2 * set.bits, 8);
  return windows(bits, ...Array.from({ length: 9 - bits }, (_, shift) => shift));
}
