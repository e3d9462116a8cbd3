import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutByDigits, sets } from "../test/sets.ts";
import { InvalidParameter, InvalidShape, InvalidWindowSet } from "./errors.ts";
import { cutPair, cutRow, cutRows, pairRule, pairTables } from "./pair.ts";
import { W2_7OPT, W3_6OPT, W4_2OPT, W4_5OPT } from "./window-sets.ts";
import type { Rounding } from "./window.ts";

/** Every pair: a1 outer, a2 inner. */
const everyPair = Uint8Array.from({ length: 131072 }, (_, i) => (i % 2 === 0 ? i >> 9 : (i >> 1) & 255));

/** The width of a survivor's windows under 1, 2, 3, 4, ... bits; they stand at every position. */
const WIDE_BITS = [2, 4, 6, 8, 8, 8, 8, 8];

describe("cutPair", () => {
  it.each(sets.flatMap(([name, set]) => [true, false].flatMap((share) => (["trim", "round"] as const).map((rounding) => ({ name, set, rounding, share })))))(
    "cuts all 65,536 pairs as their binary digits say under $name, $rounding, sharing $share [PAIR-2] [PAIR-3] [PAIR-6]",
    ({ set, rounding, share }) => {
      const rule = pairRule(set, rounding, share);
      const wideBits = WIDE_BITS[set.bits - 1]!;
      const wide = { bits: wideBits, shifts: Array.from({ length: 9 - wideBits }, (_, shift) => shift) };
      const [narrowCuts, wideCuts] = [set, share ? wide : set].map((s) => Array.from({ length: 256 }, (_, a) => cutByDigits(a, s, rounding))) as [
        number[],
        number[],
      ];
      const wrong: unknown[] = [];
      for (let a1 = 0; a1 < 256; a1++) {
        for (let a2 = 0; a2 < 256; a2++) {
          const [c1, c2] = cutPair(a1, a2, rule);
          if (c1 !== (a2 === 0 ? wideCuts : narrowCuts)[a1] || c2 !== (a1 === 0 ? wideCuts : narrowCuts)[a2]) wrong.push({ a1, a2, c1, c2 });
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it("gives the survivor the whole value at 4 bits, 6 bits at 3, 4 bits at 2 [PAIR-3]", () => {
    expect(cutPair(255, 0, pairRule(W4_2OPT, "trim"))).toEqual([255, 0]);
    expect(cutPair(0, 255, pairRule(W3_6OPT, "trim"))).toEqual([0, 252]);
    expect(cutPair(255, 0, pairRule(W2_7OPT, "trim"))).toEqual([240, 0]);
  });

  it("looks for zero before the cut, not after [PAIR-4]", () => {
    const rule = pairRule({ bits: 4, shifts: [4] }, "trim"); // cuts 1..15 to zero
    expect(cutPair(255, 15, rule)).toEqual([240, 0]);
  });

  it("gives nothing away without sharing [PAIR-6]", () => {
    expect(cutPair(27, 0, pairRule(W4_5OPT, "trim", false))).toEqual([26, 0]);
  });
});

describe("pairRule", () => {
  it("refuses an invalid set and an unknown rounding", () => {
    expect(() => pairRule({ bits: 4, shifts: [0] }, "trim")).toThrow(InvalidWindowSet);
    expect(() => pairRule(W4_5OPT, "up" as Rounding)).toThrow(InvalidParameter);
  });
});

describe("cutRow", () => {
  it.each(sets)("equals cutPair through its tables, under %s", (_, set) => {
    for (const share of [true, false]) {
      const rule = pairRule(set, "round", share);
      const cut = cutRow(everyPair, rule);
      const wrong = Array.from({ length: 65536 }, (_, i) => i).filter((i) => {
        const [c1, c2] = cutPair(i >> 8, i & 255, rule);
        return cut[2 * i] !== c1 || cut[2 * i + 1] !== c2;
      });
      expect(wrong).toEqual([]);
    }
  });

  it("pairs an odd leftover with zero [PAIR-5]", () => {
    expect([...cutRow(Uint8Array.of(27, 33, 27), pairRule(W4_5OPT, "trim"))]).toEqual([26, 32, 27]);
    expect([...cutRow(Uint8Array.of(27, 33, 27), pairRule(W4_5OPT, "trim", false))]).toEqual([26, 32, 26]);
  });

  it("works in place and on nothing", () => {
    const row = Uint8Array.of(27, 33, 27);
    expect(cutRow(row, pairRule(W4_5OPT, "trim"), row)).toBe(row);
    expect([...row]).toEqual([26, 32, 27]);
    expect(cutRow(new Uint8Array(0), pairRule(W4_5OPT, "trim"))).toHaveLength(0);
  });

  it("refuses an output of another length", () => {
    expect(() => cutRow(new Uint8Array(3), pairRule(W4_5OPT, "trim"), new Uint8Array(2))).toThrow(InvalidShape);
  });
});

describe("cutRows", () => {
  it("is cutRow on each row: pairs do not cross rows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.constantFrom(0, 0, 27, 33, 255)),
        (length, rows, stream) => {
          const matrix = Uint8Array.from(stream.take(length * rows));
          const rule = pairRule(W3_6OPT, "round");
          const separately = Array.from({ length: rows }, (_, row) => [...cutRow(matrix.slice(row * length, (row + 1) * length), rule)]).flat();
          expect([...cutRows(matrix, length, rule)]).toEqual(separately);
        },
      ),
    );
  });

  it("refuses a matrix that does not divide into rows", () => {
    expect(() => cutRows(new Uint8Array(7), 3, pairRule(W4_5OPT, "trim"))).toThrow(InvalidShape);
    expect(() => cutRows(new Uint8Array(7), 0, pairRule(W4_5OPT, "trim"))).toThrow(InvalidShape);
  });
});

describe("pairTables", () => {
  it("are made once per rule and map zero to zero", () => {
    const rule = pairRule(W4_5OPT, "round");
    expect(pairTables(rule)).toBe(pairTables(rule));
    expect([pairTables(rule).narrow[0], pairTables(rule).wide[0]]).toEqual([0, 0]);
  });
});
