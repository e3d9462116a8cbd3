import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidWindowSet, SparqkitError } from "./errors.ts";
import { parseWindowSet, W2_7OPT, W3_6OPT, W4_2OPT, W4_3OPT, W4_5OPT, W6_3OPT, W8_1OPT, wideSet, WINDOW_SETS } from "./window-sets.ts";

describe("the table of window sets [WINDOW-1]", () => {
  it("holds every set under its name, and the table can not be changed", () => {
    expect(WINDOW_SETS).toEqual({ "5opt": W4_5OPT, "3opt": W4_3OPT, "2opt": W4_2OPT, "6opt": W3_6OPT, "7opt": W2_7OPT, wide6: W6_3OPT, whole: W8_1OPT });
    expect(() => (W4_5OPT.shifts as number[]).push(9)).toThrow(TypeError);
  });
});

describe("parseWindowSet [WINDOW-2]", () => {
  it("knows the names", () => {
    for (const [name, set] of Object.entries(WINDOW_SETS)) expect(parseWindowSet(name)).toBe(set);
  });

  it("keeps a valid custom set, detached from its input", () => {
    const input = { bits: 4, shifts: [0, 3, 4] };
    const set = parseWindowSet(input);
    input.shifts[1] = 1;
    expect(set).toEqual({ bits: 4, shifts: [0, 3, 4] });
  });

  it.each([
    ["4opt", "unknown name"],
    ["toString", "unknown name"],
    [null, "a name or an object"],
    [4, "a name or an object"],
    [{ shifts: [0] }, "bits must be an integer from 1 to 8, got undefined"],
    [{ bits: 0, shifts: [8] }, "bits must be"],
    [{ bits: 9, shifts: [0] }, "bits must be"],
    [{ bits: 3.5, shifts: [4.5] }, "bits must be"],
    [{ bits: "4", shifts: [4] }, "bits must be"],
    [{ bits: 4 }, "at least one position"],
    [{ bits: 4, shifts: [] }, "at least one position"],
    [{ bits: 4, shifts: "04" }, "at least one position"],
    [{ bits: 4, shifts: [-1, 4] }, "shifts[0]"],
    [{ bits: 4, shifts: [0, 1.5, 4] }, "shifts[1]"],
    [{ bits: 4, shifts: [0, NaN, 4] }, "shifts[1]"],
    [{ bits: 4, shifts: Array(2) }, "shifts[0]"],
    [{ bits: 4, shifts: [0, 4, 2] }, "2 follows 4"],
    [{ bits: 4, shifts: [0, 4, 4] }, "4 follows 4"],
    [{ bits: 4, shifts: [0, 2] }, "values from 64 up have none; the last shift must be 4"],
    [{ bits: 4, shifts: [0, 5] }, "above the 8-bit activation; the last shift must be 4"],
  ])("refuses %j and says why", (input, reason) => {
    let error: unknown;
    try {
      parseWindowSet(input);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(InvalidWindowSet);
    expect(error).toBeInstanceOf(SparqkitError);
    expect(error).toMatchObject({ name: "InvalidWindowSet", code: "INVALID_WINDOW_SET", input });
    expect((error as InvalidWindowSet).reason).toContain(reason);
    expect((error as InvalidWindowSet).message).toContain(reason);
  });

  it("accepts exactly the sets that cover 0..255 and stay within it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1 }), (bits, unordered) => {
        const shifts = unordered.toSorted((a, b) => a - b);
        const covers = shifts.some((shift) => 255 < 2 ** (shift + bits)) && shifts.every((shift) => shift + bits <= 8);
        if (covers) expect(parseWindowSet({ bits, shifts })).toEqual({ bits, shifts });
        else expect(() => parseWindowSet({ bits, shifts })).toThrow(InvalidWindowSet);
      }),
    );
  });
});

describe("wideSet [WINDOW-6]", () => {
  it("doubles the bits, up to the whole value, at every position", () => {
    expect(wideSet(W4_2OPT)).toEqual(W8_1OPT);
    expect(wideSet(W3_6OPT)).toEqual(W6_3OPT);
    expect(wideSet(W2_7OPT)).toEqual(W4_5OPT);
    expect(wideSet({ bits: 1, shifts: [7] })).toEqual({ bits: 2, shifts: [0, 1, 2, 3, 4, 5, 6] });
    expect(wideSet({ bits: 6, shifts: [2] })).toEqual(W8_1OPT);
  });

  it("is always a valid set", () => {
    for (let bits = 1; bits <= 8; bits++) {
      const wide = wideSet({ bits, shifts: [8 - bits] });
      expect(parseWindowSet({ ...wide })).toEqual(wide);
    }
  });
});
