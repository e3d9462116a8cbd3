/** Faults in windows and rounding. @module */
import { type Mutant, mutantsOf } from "./mutant.ts";

const CARRY = "(value + (1 << (shift - 1)) - 1 + odd) >> shift";
const TOP = "Math.min(shiftHalfEven(value, shift), top)";

export const windowMutants: readonly Mutant[] = [
  ...mutantsOf("core/src/round.ts", [
    ["window-ties-up", "ties are rounded up", "TieToEvenDown", CARRY, "(value + (1 << (shift - 1))) >> shift"],
    ["window-ties-down", "ties are rounded down", "TieToEvenUp", CARRY, "(value + (1 << (shift - 1)) - 1) >> shift"],
    ["window-ties-to-odd", "ties are rounded to odd", "TieToEvenDown TieToEvenUp", CARRY, "(value + (1 << (shift - 1)) - odd) >> shift"],
    ["window-round-up", "whatever is dropped rounds up", "BelowTie", CARRY, "(value + (1 << shift) - 1) >> shift"],
    ["window-round-is-trim", "round drops the low bits", "AboveTie", CARRY, "value >> shift"],
    ["window-guard-bit", "a carry needs the bit above the guard bit too", "AboveTie", CARRY, "(value >> shift) + (((value >> (shift - 1)) & 1) & odd)"],
    ["window-odd-of-value", "the value's own lowest bit decides ties", "TieToEvenUp", "(value >> shift) & 1", "value & 1"],
    [
      "window-one-too-far",
      "half a unit too much is added at wide shifts",
      "BelowTie TieToEvenDown",
      CARRY,
      "(value + (1 << (shift - 1)) + (shift > 2 ? 1 : 0) - 1 + odd) >> shift",
    ],
  ]),
  ...mutantsOf("core/src/window.ts", [
    ["window-promotes", "a value that rounds past its window takes the next one", "Saturation TopSaturation", TOP, "shiftHalfEven(value, shift)"],
    [
      "window-promotes-below-top",
      "promotes except in the last window",
      "Saturation",
      TOP,
      "(shift + set.bits === 8 ? Math.min(shiftHalfEven(value, shift), top) : shiftHalfEven(value, shift))",
    ],
    ["window-wraps", "a value that rounds past its window wraps to zero", "Saturation TopSaturation", TOP, "shiftHalfEven(value, shift) & top"],
    [
      "window-saturates-early",
      "saturates one below the top",
      "LastOfWindow Saturation TopSaturation",
      TOP,
      "Math.min(shiftHalfEven(value, shift), set.bits > 1 ? top - 1 : top)",
    ],
    [
      "window-one-too-high",
      "the window is left one value too early",
      "LastOfWindow",
      "value < 1 << (shift + bits)",
      "value < (1 << (shift + bits)) - (shift + bits < 8 ? 1 : 0)",
    ],
    ["window-one-too-low", "the window is chosen one value too late", "FirstOfWindow", "value < 1 << (shift + bits)", "value <= 1 << (shift + bits)"],
    [
      "window-highest",
      "the highest window is always taken",
      "BottomExact",
      "shifts.find((shift) => value < 1 << (shift + bits))",
      "shifts.findLast((shift) => value < 1 << (shift + bits))",
    ],
    [
      "window-any-shift",
      "windows may stand at any position",
      "SkippedShift",
      "shifts.find((shift) => value < 1 << (shift + bits))",
      "Array.from({ length: 9 - bits }, (_, s) => s).find((shift) => value < 1 << (shift + bits))",
    ],
    [
      "window-skips-third",
      "the third window is forgotten",
      "FirstOfWindow LastOfWindow",
      "shifts.find((shift) => value < 1 << (shift + bits))",
      "shifts.find((shift, i) => i !== 2 && value < 1 << (shift + bits)) ?? shifts.at(-1)",
    ],
    ["window-kept-unshifted", "the kept bits are not put back", "AllActivations Ordinary FirstOfWindow", "return kept << shift", "return kept"],
    [
      "window-trim-rounds",
      "trim rounds",
      "TrimDropsMost",
      'rounding === "trim" ? value >> shift : Math.min',
      'rounding === "trim" ? Math.min(shiftHalfEven(value, shift), top) : Math.min',
    ],
    [
      "window-accepts-256",
      "256 is taken for an activation",
      "ActivationOutside",
      'checkInteger("activation", value, 0, 255)',
      'checkInteger("activation", value, 0, 256)',
    ],
    [
      "window-accepts-minus-1",
      "-1 is taken for an activation",
      "ActivationOutside",
      'checkInteger("activation", value, 0, 255)',
      'checkInteger("activation", value, -1, 255)',
    ],
  ]),
  ...mutantsOf("core/src/window-sets.ts", [
    ["set-3opt-is-5opt", "3opt has the windows of 5opt", "NamedSet", "windows(4, 0, 2, 4)", "windows(4, 0, 1, 2, 3, 4)"],
    ["set-7opt-short", "7opt lacks its highest window", "NamedSet", "windows(2, 0, 1, 2, 3, 4, 5, 6)", "windows(2, 0, 1, 2, 3, 4, 5)"],
    ["set-wide-not-capped", "the wide set of 5 bits has 9", "WideStopsAt8 SurvivorWhole", "Math.min(2 * set.bits, 8)", "Math.min(2 * set.bits, 9)"],
    ["set-wide-one-more", "the survivor gets one bit more, not twice", "WideDoubles SurvivorWhole", "Math.min(2 * set.bits, 8)", "Math.min(set.bits + 1, 8)"],
    [
      "set-wide-same-step",
      "the wide set keeps even shifts only",
      "WideHasEveryShift",
      "Array.from({ length: 9 - bits }, (_, shift) => shift)",
      "Array.from({ length: 9 - bits }, (_, shift) => shift).filter((shift) => shift % 2 === 0 || shift === 8 - bits)",
    ],
    ["set-accepts-low-top", "the last window may end below bit 7", "TopBelowBit7", "if (top < 8)", "if (top < 0)"],
    ["set-accepts-high-top", "the last window may end above bit 7", "TopAboveBit7", "if (top > 8)", "if (top > 99)"],
    ["set-accepts-repeats", "a shift may repeat", "ShiftsRepeat", "shift <= checked[index - 1]!", "shift < checked[index - 1]!"],
    ["set-accepts-any-order", "shifts may stand in any order", "ShiftsNotAscending", "index > 0 && shift <= checked[index - 1]!", "checked.includes(shift)"],
    ["set-accepts-no-shifts", "an empty list of shifts is accepted", "NoShifts", "|| shifts.length === 0", ""],
    [
      "set-unknown-name",
      "an unknown name is read as 5opt",
      "UnknownName",
      "throw new InvalidWindowSet(input, `unknown name",
      "if (input.length < 40) return W4_5OPT; throw new InvalidWindowSet(input, `unknown name",
    ],
  ]),
];
