import { InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOfBits, areaOfBops, elementArea, equivalentBits } from "./area.ts";
import { bops } from "../bops/bops.ts";

/** Bits; area by bits and by bit-operations in um2; bit-operations of the element. */
const TABLE = [
  [2, "207.7", "323.8", "100.5"],
  [4, "528.5", "567.7", "244.5"],
  [8, "1467.5", "1421.5", "748.5"],
  [16, "4534.9", "4592.6", "2620.5"],
  [32, "15427.6", "16789.4", "9820.5"],
] as const;

describe("the area of a 3 x 3 processing element", () => {
  it.each(TABLE)("of %i bits is %s um2 by its bits, %s um2 by its %s bit-operations [COST-3] [COST-4]", (bits, byBits, byBops, operations) => {
    const element = bops({ outputs: 1, reduction: 9, weightBits: bits, activationBits: bits });
    expect([areaOfBits(bits), areaOfBops(element), element].map((x) => x.toFixed(1))).toEqual([byBits, byBops, operations]);
  });

  it("is within a tenth by either fit from 4 bits up", () => {
    for (let bits = 4; bits <= 32; bits++) {
      const ratio = areaOfBops(bops({ outputs: 1, reduction: 9, weightBits: bits, activationBits: bits })) / areaOfBits(bits);
      expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
    }
  });

  it("is refused where there is no such element", () => {
    for (const bits of [0, 33, 4.5, NaN]) expect(() => areaOfBits(bits)).toThrow(InvalidParameter);
    for (const operations of [-1, NaN, Infinity]) expect(() => areaOfBops(operations)).toThrow(InvalidParameter);
  });
});

describe("an element whose widths differ [COST-9]", () => {
  const width = fc.integer({ min: 1, max: 32 });

  it("has the area of the equal width with as many bit-operations", () => {
    fc.assert(
      fc.property(width, width, (weightBits, activationBits) => {
        const bits = equivalentBits({ weightBits, activationBits });
        const operations = bops({ outputs: 1, reduction: 9, weightBits, activationBits });
        expect((9 * (bits ** 2 + 2 * bits + Math.log2(9))) / operations).toBeCloseTo(1, 12);
        expect(elementArea({ weightBits, activationBits })).toBe(elementArea({ weightBits: activationBits, activationBits: weightBits }));
      }),
    );
  });

  it("is the published element where they are equal", () => {
    for (let bits = 1; bits <= 32; bits++) {
      expect(equivalentBits({ weightBits: bits, activationBits: bits })).toBe(bits);
      expect(elementArea({ weightBits: bits, activationBits: bits })).toBe(areaOfBits(bits));
    }
  });

  it("lies between its narrower and its wider one, and grows with either width", () => {
    expect(elementArea({ weightBits: 8, activationBits: 4 }).toFixed(1)).toBe("881.0");
    fc.assert(
      fc.property(width, fc.integer({ min: 1, max: 31 }), (weightBits, activationBits) => {
        expect(elementArea({ weightBits, activationBits: activationBits + 1 })).toBeGreaterThan(elementArea({ weightBits, activationBits }));
        const [low, high] = [Math.min(weightBits, activationBits), Math.max(weightBits, activationBits)];
        const bits = equivalentBits({ weightBits, activationBits });
        expect(bits).toBeGreaterThanOrEqual(low);
        expect(bits).toBeLessThanOrEqual(high);
      }),
    );
  });

  it.each(["weightBits", "activationBits"])("is refused where %s are not an integer from 1 to 32", (field) => {
    for (const bits of [0, 33, 2.5, NaN]) {
      const widths = { weightBits: 8, activationBits: 8, [field]: bits };
      expect(() => elementArea(widths)).toThrow(expect.objectContaining({ constructor: InvalidParameter, parameter: field }));
    }
  });
});
