import { InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { uniqAccumulatorBits, uniqBops } from "./uniq.ts";

const small = fc.record({
  outputs: fc.integer({ min: 1, max: 1000 }),
  reduction: fc.integer({ min: 1, max: 1000 }),
  weightBits: fc.integer({ min: 2, max: 16 }),
  activationBits: fc.integer({ min: 1, max: 16 }),
});

const widthOf = (reduction: number, weightBits: number, activationBits: number): number =>
  uniqAccumulatorBits({ outputs: 1, reduction, weightBits, activationBits });

describe("uniqBops [COST-8]", () => {
  it("counts a multiplication as b_w - 1 additions, and one accumulation less than products", () => {
    expect(uniqBops({ outputs: 1, reduction: 9, weightBits: 8, activationBits: 8 })).toBe(9 * 7 * 8 + 8 * 19); // 9 x 255 x 127 is 291465
    expect(uniqBops({ outputs: 10, reduction: 1, weightBits: 4, activationBits: 4 })).toBe(10 * 3 * 4);
    fc.assert(
      fc.property(small, (layer) => {
        const { outputs, reduction, weightBits, activationBits } = layer;
        expect(uniqBops(layer)).toBe(outputs * (reduction * (weightBits - 1) * activationBits + (reduction - 1) * uniqAccumulatorBits(layer)));
      }),
    );
  });

  it("takes the least width that the largest sum fits, also at powers of two", () => {
    expect([1, 2, 3, 4, 5, 8, 9, 2 ** 53 - 1].map((K) => widthOf(K, 2, 1))).toEqual([0, 1, 2, 2, 3, 3, 4, 53]);
    expect(widthOf(1, 64, 64)).toBe(127);
    fc.assert(
      fc.property(small, ({ reduction, weightBits, activationBits }) => {
        const largest = reduction * (2 ** activationBits - 1) * (2 ** (weightBits - 1) - 1);
        const width = widthOf(reduction, weightBits, activationBits);
        expect(2 ** width).toBeGreaterThanOrEqual(largest);
        if (width > 0) expect(2 ** (width - 1)).toBeLessThan(largest);
      }),
    );
  });

  it.each([["weightBits", 1], ["weightBits", 65], ["activationBits", 0], ["activationBits", 65], ["reduction", 0], ["outputs", 1.5]] as const)("refuses %s of %s", (field, value) => {
    const layer = { outputs: 1, reduction: 1, weightBits: 2, activationBits: 2, [field]: value };
    expect(() => uniqBops(layer)).toThrow(expect.objectContaining({ constructor: InvalidParameter, parameter: field }));
  }); // prettier-ignore
});
