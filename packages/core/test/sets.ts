/** Window sets for the tests: the named ones, and custom ones with what those lack (gaps, no shift 0, one bit, five bits). */
import { WINDOW_SETS, type Rounding, type WindowSet } from "../src/index.ts";

export const sets: readonly (readonly [string, WindowSet])[] = [
  ...Object.entries(WINDOW_SETS),
  ["4 bits at 4", { bits: 4, shifts: [4] }],
  ["4 bits at 0, 3, 4", { bits: 4, shifts: [0, 3, 4] }],
  ["5 bits at 0, 2, 3", { bits: 5, shifts: [0, 2, 3] }],
  ["2 bits at 0, 6", { bits: 2, shifts: [0, 6] }],
  ["1 bit everywhere", { bits: 1, shifts: [0, 1, 2, 3, 4, 5, 6, 7] }],
];

/** The cut read off the binary digits: the window is digits, what falls out of it another string, and a tie looks at the last digit kept. */
export function cutByDigits(a: number, { bits, shifts }: WindowSet, rounding: Rounding): number {
  const digits = a.toString(2).padStart(8, "0");
  const shift = shifts.find((s) => !digits.slice(0, 8 - s - bits).includes("1"))!;
  const kept = digits.slice(8 - shift - bits, 8 - shift);
  const dropped = digits.slice(8 - shift);
  const tie = `1${"0".repeat(Math.max(shift - 1, 0))}`;
  const up = rounding === "round" && shift > 0 && (dropped > tie || (dropped === tie && kept.endsWith("1")));
  const top = "1".repeat(bits);
  const rounded = up && kept !== top ? Number.parseInt(kept, 2) + 1 : Number.parseInt(kept, 2);
  return rounded * 2 ** shift;
}
