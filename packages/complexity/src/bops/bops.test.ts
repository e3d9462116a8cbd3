import { InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resnet18, vgg16, type NetworkLayer } from "../../test/networks.ts";
import { accumulatorBits, bops } from "./bops.ts";

const count = fc.integer({ min: 1, max: 1_000_000 });
const width = fc.integer({ min: 1, max: 32 });

function networkBops(layers: readonly NetworkLayer[], bits: number): number {
  return layers.reduce((sum, layer) => sum + bops({ ...layer, weightBits: bits, activationBits: bits }), 0);
}

describe("accumulatorBits [COST-1]", () => {
  it("adds both widths and the logarithm of the reduction, not rounded", () => {
    expect(accumulatorBits({ outputs: 5, reduction: 1, weightBits: 3, activationBits: 4 })).toBe(7);
    expect(accumulatorBits({ outputs: 5, reduction: 1024, weightBits: 8, activationBits: 2 })).toBe(20);
    expect(accumulatorBits({ outputs: 5, reduction: 9, weightBits: 4, activationBits: 4 })).toBeCloseTo(11.169925, 6);
  });
});

describe("bops [COST-2]", () => {
  it("prices each product's multiplication and addition", () => {
    fc.assert(
      fc.property(count, count, width, width, (outputs, reduction, weightBits, activationBits) => {
        const expected = outputs * reduction * (weightBits * activationBits + weightBits + activationBits + Math.log(reduction) / Math.LN2);
        expect(bops({ outputs, reduction, weightBits, activationBits }) / expected).toBeCloseTo(1, 12);
      }),
    );
  });

  it.each([[2, "33.1"], [4, "62.2"], [8, "163.7"], [16, "541.1"]] as const)("of ResNet-18 at %i bits come to %s G", (bits, giga) => {
    expect((networkBops(resnet18, bits) / 1e9).toFixed(1)).toBe(giga);
  }); // prettier-ignore

  it.each([[2, "290.4"], [4, "535.9"]] as const)("of the convolutions of VGG-16 at %i bits come to %s G", (bits, giga) => {
    expect((networkBops(vgg16, bits) / 1e9).toFixed(1)).toBe(giga);
  }); // prettier-ignore

  it("of wide networks come to the known figures too", () => {
    expect(Math.round(networkBops(resnet18, 32) / 1e9)).toBe(1992);
    expect([8, 16, 32].map((bits) => Math.round(networkBops(vgg16, bits) / 1e9))).toEqual([1395, 4587, 16865]);
  });

  it("leaves out the multiplications of weights that are not kept, and no additions [COST-6]", () => {
    const layer = { outputs: 10, reduction: 16, weightBits: 8, activationBits: 4 };
    expect([1, 0.5, 0].map((density) => bops({ ...layer, density }))).toEqual([160 * (32 + 16), 160 * (16 + 16), 160 * 16]);
  });

  it("adds on the scale of what was cut [COST-7]", () => {
    const layer = { outputs: 1, reduction: 16, weightBits: 8, activationBits: 4, accumulatedBits: 8 };
    expect(accumulatorBits(layer)).toBe(20);
    expect(bops(layer)).toBe(16 * (32 + 20));
    expect(bops({ ...layer, density: 0.5 })).toBe(16 * (16 + 20));
  });

  it("grows with every size and width", () => {
    fc.assert(
      fc.property(
        count,
        count,
        width,
        width,
        fc.constantFrom("outputs", "reduction", "weightBits", "activationBits"),
        (outputs, reduction, weightBits, activationBits, field) => {
          const layer = { outputs, reduction, weightBits, activationBits };
          expect(bops({ ...layer, [field]: layer[field] + 1 })).toBeGreaterThan(bops(layer));
        },
      ),
    );
  });

  it.each([["density", -0.1], ["density", 1.1], ["density", NaN], ["accumulatedBits", 3], ["accumulatedBits", 8.5]] as const)("refuses %s of %s", (field, value) => {
    const layer = { outputs: 1, reduction: 1, weightBits: 4, activationBits: 4, [field]: value };
    expect(() => bops(layer)).toThrow(expect.objectContaining({ constructor: InvalidParameter, parameter: field }));
  }); // prettier-ignore

  it.each(["outputs", "reduction", "weightBits", "activationBits"])("refuses %s that are not a positive integer", (field) => {
    for (const value of [0, -1, 1.5, NaN, 2 ** 53]) {
      const layer = { outputs: 1, reduction: 1, weightBits: 1, activationBits: 1, [field]: value };
      expect(() => bops(layer)).toThrow(expect.objectContaining({ constructor: InvalidParameter, parameter: field }));
    }
  });
});
