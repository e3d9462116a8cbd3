import { cutTable, WINDOW_SETS } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import { cutError } from "./curves.ts";

describe("the error over a uniform 0..255 input", () => {
  // Mean squared error, mean error and distinct outputs, computed apart from this code from the definition of the windows.
  it.each([
    ["5opt", "round", 16.25, -0.664, 48],
    ["3opt", "round", 19.938, -0.531, 40],
    ["2opt", "round", 23.656, -0.469, 31],
    ["6opt", "round", 82.828, -2.664, 28],
    ["7opt", "round", 477.117, -10.664, 16],
    ["5opt", "trim", 43.594, -4.844, 48],
    ["7opt", "trim", 759.023, -20.836, 16],
  ] as const)("of %s, %s, is the known one", (name, rounding, mse, mean, distinct) => {
    const error = cutError(cutTable(WINDOW_SETS[name], rounding));
    expect(error.rms ** 2).toBeCloseTo(mse, 2);
    expect(error.mean).toBeCloseTo(mean, 3);
    expect(error.distinct).toBe(distinct);
  });
});
