import { describe, expect, it } from "vitest";
import { sets } from "../test/sets.ts";
import { decodePair, encodedBits, encodedDot, encodePair, shiftTable, type EncodedPair } from "./encoding.ts";
import { InvalidParameter } from "./errors.ts";
import { cutPair, pairRule } from "./pair.ts";
import { W2_7OPT, W3_6OPT, W4_2OPT, W4_3OPT, W4_5OPT } from "./window-sets.ts";
import type { Rounding } from "./window.ts";

const configurations = sets.flatMap(([name, set]) =>
  (["trim", "round"] as Rounding[]).flatMap((rounding) =>
    [true, false].map((share) => ({ name: `${name} ${rounding}${share ? "" : " novs"}`, set, rounding, share })),
  ),
);

/** Deterministic weights, the extremes among them. */
const WEIGHTS: readonly [number, number][] = [[-128, 127], [127, -128], [-1, 1], [0, 55], [-77, 0], [-128, -128], [127, 127], [3, -90]]; // prettier-ignore

describe("encodePair", () => {
  it.each(configurations)(
    "fits its fields and stands for the cut pair, in values and in products, for every pair under $name [ENCODE-5]",
    ({ set, rounding, share }) => {
      const rule = pairRule(set, rounding, share);
      const entries = shiftTable(set).length;
      const failures: unknown[] = [];
      for (let a1 = 0; a1 < 256; a1++) {
        for (let a2 = 0; a2 < 256; a2++) {
          const encoded = encodePair(a1, a2, rule);
          const [v1, v2] = cutPair(a1, a2, rule);
          const [d1, d2] = decodePair(encoded, set);
          const weights = WEIGHTS[(a1 + 3 * a2) % WEIGHTS.length]!;
          const fits = encoded.data.every((field) => field >= 0 && field < 2 ** set.bits) && encoded.shiftCtrl.every((index) => index >= 0 && index < entries);
          const equal = d1 === v1 && d2 === v2 && encodedDot(encoded, weights, set) === v1 * weights[0] + v2 * weights[1];
          if (!fits || !equal) failures.push({ a1, a2, encoded, decoded: [d1, d2], expected: [v1, v2] });
        }
      }
      expect(failures).toEqual([]);
    },
  );

  it("sends both halves of a survivor to its own weight [ENCODE-4]", () => {
    expect(encodePair(0, 27, pairRule(W4_5OPT, "trim"))).toEqual({ data: [1, 11], shiftCtrl: [4, 0], muxCtrl: [1, 1] });
    expect(encodePair(0xb5, 0, pairRule(W3_6OPT, "trim"))).toEqual({ data: [0b101, 0b101], shiftCtrl: [5, 2], muxCtrl: [0, 0] });
    expect(encodePair(0b1011, 0, pairRule(W2_7OPT, "trim"))).toEqual({ data: [0b10, 0b11], shiftCtrl: [2, 0], muxCtrl: [0, 0] });
    expect(encodePair(0xb5, 0, pairRule(W4_2OPT, "trim"))).toEqual({ data: [0xb, 0x5], shiftCtrl: [1, 0], muxCtrl: [0, 0] });
  });

  it("keeps each activation on its own weight otherwise [ENCODE-3]", () => {
    expect(encodePair(27, 33, pairRule(W4_3OPT, "trim"))).toEqual({ data: [6, 8], shiftCtrl: [1, 1], muxCtrl: [0, 1] });
    expect(encodePair(0, 0, pairRule(W4_3OPT, "trim"))).toEqual({ data: [0, 0], shiftCtrl: [0, 0], muxCtrl: [0, 1] });
    expect(encodePair(27, 0, pairRule(W4_5OPT, "trim", false))).toEqual({ data: [13, 0], shiftCtrl: [1, 0], muxCtrl: [0, 1] });
  });
});

describe("decodePair and encodedDot", () => {
  const valid = encodePair(27, 33, pairRule(W4_3OPT, "trim"));

  it.each([{ data: [16, 0] }, { data: [0, -1] }, { shiftCtrl: [3, 0] }, { shiftCtrl: [0, 0.5] }, { muxCtrl: [2, 0] }] as unknown as Partial<EncodedPair>[])(
    "refuse the field %j",
    (field) => {
      expect(() => decodePair({ ...valid, ...field }, W4_3OPT)).toThrow(InvalidParameter);
      expect(() => encodedDot({ ...valid, ...field }, [1, 1], W4_3OPT)).toThrow(InvalidParameter);
    },
  );

  it("refuse a weight beyond 8 bits", () => {
    expect(() => encodedDot(valid, [128, 0], W4_3OPT)).toThrow(InvalidParameter);
  });
});

describe("shiftTable [ENCODE-2]", () => {
  it("adds nothing to the named sets", () => {
    for (const set of [W4_5OPT, W4_3OPT, W4_2OPT, W3_6OPT, W2_7OPT]) expect(shiftTable(set)).toEqual(set.shifts);
  });

  it("adds the halves' shifts a custom set lacks", () => {
    expect(shiftTable({ bits: 4, shifts: [4] })).toEqual([0, 4]);
    expect(shiftTable({ bits: 8, shifts: [0] })).toEqual([0]);
  });
});

describe("encodedBits [ENCODE-6]", () => {
  it("counts the published window sets", () => {
    const perActivation = [W4_5OPT, W4_3OPT, W4_2OPT, W3_6OPT, W2_7OPT].map((set) => Object.values(encodedBits(set)).map((bits) => bits / 2));
    expect(perActivation).toEqual([[4, 3, 1], [4, 2, 1], [4, 1, 1], [3, 3, 1], [2, 3, 1]]); // prettier-ignore
  });
});
