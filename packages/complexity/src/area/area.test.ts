import { InvalidParameter } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import { areaOfBits, areaOfBops } from "./area.ts";
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
