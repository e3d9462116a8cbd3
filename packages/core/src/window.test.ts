import { describe, expect, it } from "vitest";
import { cutByDigits, sets } from "../test/sets.ts";
import { InvalidParameter, InvalidWindowSet } from "./errors.ts";
import { W4_2OPT, W4_5OPT, WINDOW_SETS, type WindowSet, type WindowSetName } from "./window-sets.ts";
import { cut, cutTable, windowShift, type Rounding } from "./window.ts";

const NAMES: WindowSetName[] = ["5opt", "3opt", "2opt", "6opt", "7opt", "wide6"];

/** Trimmed/rounded values, agreeing with the authors' released bit tables. */
const GOLDEN = `
27  26/28   24/28   16/32   24/28   24/24   27/27
33  32/32   32/32   32/32   32/32   32/32   33/33
39  36/40   36/40   32/32   32/40   32/32   39/39
41  40/40   40/40   32/48   40/40   32/48   41/41
63  60/60   60/60   48/64   56/56   48/48   63/63
127 120/120 112/128 112/128 112/112 96/96   126/126
143 128/144 128/144 128/144 128/128 128/128 140/144
152 144/160 144/160 144/160 128/160 128/128 152/152
168 160/160 160/160 160/160 160/160 128/192 168/168
255 240/240 240/240 240/240 224/224 192/192 252/252`;

/** Over all of 0..255: mean squared and mean error of trim and of round, and the number of distinct values. */
const STATISTICS: Record<string, [number, number, number, number, number]> = {
  "5opt": [43.594, 16.25, -4.844, -0.664, 48],
  "3opt": [58.781, 19.938, -5.906, -0.531, 40],
  "2opt": [72.656, 23.656, -7.031, -0.469, 31],
  "6opt": [184.547, 82.828, -10.172, -2.664, 28],
  "7opt": [759.023, 477.117, -20.836, -10.664, 16],
  wide6: [1.875, 0.906, -0.875, -0.039, 128],
};

function errors(set: WindowSetName, rounding: Rounding): { squared: number; mean: number } {
  const differences = Array.from(cutTable(WINDOW_SETS[set], rounding), (value, a) => value - a);
  return { squared: differences.reduce((sum, d) => sum + d * d, 0) / 256, mean: differences.reduce((sum, d) => sum + d, 0) / 256 };
}

/** The values whose window differs from that of the value below them. */
const changes = (set: WindowSet): number[] =>
  Array.from({ length: 255 }, (_, i) => i + 1).filter((value) => windowShift(value, set) !== windowShift(value - 1, set));

describe("cut", () => {
  it.each(GOLDEN.trim().split("\n"))("gives the golden values %s", (line) => {
    const [value, ...expected] = line.trim().split(/\s+/);
    const actual = NAMES.map((name) => `${cut(Number(value), WINDOW_SETS[name], "trim")}/${cut(Number(value), WINDOW_SETS[name], "round")}`);
    expect(actual).toEqual(expected);
  });

  it("has the known error and number of distinct values under each set", () => {
    for (const name of NAMES) {
      const trim = errors(name, "trim");
      const round = errors(name, "round");
      const actual = [trim.squared, round.squared, trim.mean, round.mean].map((x) => x.toFixed(3));
      const [distinct, ...expected] = STATISTICS[name]!.toReversed();
      expect([name, ...actual]).toEqual([name, ...expected.toReversed().map((x) => x.toFixed(3))]);
      expect(new Set(cutTable(WINDOW_SETS[name], "trim")).size).toBe(distinct);
      expect(new Set(cutTable(WINDOW_SETS[name], "round")).size).toBe(distinct);
    }
  });

  it.each(sets)("equals a reading of the binary digits on all 256 values under %s", (_, set) => {
    for (const rounding of ["trim", "round"] as const) {
      expect([...cutTable(set, rounding)]).toEqual(Array.from({ length: 256 }, (_, a) => cutByDigits(a, set, rounding)));
    }
  });

  it("saturates inside the window instead of promoting", () => {
    expect(cut(127, W4_5OPT, "round")).toBe(120);
    expect(cut(255, W4_2OPT, "round")).toBe(240);
  });

  it("is exact in the bottom window", () => {
    for (let value = 0; value < 16; value++) expect(cut(value, W4_5OPT, "round")).toBe(value);
  });

  it("is idempotent when trimming, under every set", () => {
    for (const [, set] of sets) {
      const table = cutTable(set, "trim");
      expect(table.map((value) => table[value]!)).toEqual(table);
    }
  });
});

describe("windowShift [WINDOW-3]", () => {
  it.each([-1, 256, 1.5, NaN, Infinity])("refuses %s as an activation", (value) => {
    expect(() => windowShift(value, W4_5OPT)).toThrow(InvalidParameter);
    expect(() => cut(value, W4_5OPT, "trim")).toThrow(InvalidParameter);
  });

  it("refuses a set without a window for the value", () => {
    expect(() => windowShift(100, { bits: 4, shifts: [0, 2] })).toThrow(InvalidWindowSet);
  });

  it("changes exactly where a leading one leaves a window", () => {
    expect(changes(W4_5OPT)).toEqual([16, 32, 64, 128]);
    expect(changes(WINDOW_SETS["3opt"])).toEqual([16, 64]);
    expect(changes(W4_2OPT)).toEqual([16]);
  });
});

describe("cutTable", () => {
  it("refuses a rounding it does not know", () => {
    expect(() => cutTable(W4_5OPT, "nearest" as Rounding)).toThrow(InvalidParameter);
  });
});
