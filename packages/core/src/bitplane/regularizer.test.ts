import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trainedPlanes } from "../../test/bits.ts";
import { InvalidShape } from "../errors.ts";
import { groupLasso, networkRegularizer, weightedGroupLasso } from "./regularizer.ts";

const planes = (bits: number, positive: number[], negative: number[] = positive.map(() => 0)) => ({
  bits,
  positive: Float32Array.from(positive),
  negative: Float32Array.from(negative),
  scale: 1,
});

describe("groupLasso [BITPLANE-6]", () => {
  it("takes one root a plane, over both signs", () => {
    expect(groupLasso(planes(2, [1, 1, 0, 0], [0, 0, 0, 2]))).toBeCloseTo(Math.SQRT2 + 2, 7);
    expect(groupLasso(planes(1, [1, 0], [0, 1]))).toBeCloseTo(Math.SQRT2, 7); // not 1 + 1
  });

  it("is 1e-4 for an empty plane, so that its gradient stays finite", () => {
    expect(groupLasso(planes(3, [0, 0, 0]))).toBeCloseTo(3e-4, 12);
  });

  it("is the sum of the planes' Euclidean norms but for the constant", () => {
    fc.assert(
      fc.property(trainedPlanes, ({ bits, positive, negative, scale }) => {
        const count = positive.length / bits;
        const norms = Array.from({ length: bits }, (_, b) =>
          Math.hypot(...positive.subarray(b * count, (b + 1) * count), ...negative.subarray(b * count, (b + 1) * count)),
        );
        const sum = norms.reduce((total, norm) => total + norm, 0);
        const difference = groupLasso({ bits, positive, negative, scale }) - sum;
        expect(difference).toBeGreaterThan(-1e-9);
        expect(difference).toBeLessThanOrEqual(bits * 1e-4 + 1e-9);
      }),
    );
  });
});

describe("the memory-aware weight [BITPLANE-7]", () => {
  it("is bits x parameters for a layer, and over all parameters for the network", () => {
    const small = planes(2, [1, 0]);
    const large = planes(1, [1, 1, 1, 1]);
    expect(weightedGroupLasso(small)).toBeCloseTo(2 * 1 * groupLasso(small), 12);
    expect(weightedGroupLasso(large)).toBeCloseTo(1 * 4 * groupLasso(large), 12);
    expect(networkRegularizer([small, large])).toBeCloseTo((2 * groupLasso(small) + 4 * groupLasso(large)) / 5, 12);
    expect(() => networkRegularizer([])).toThrow(InvalidShape);
  });
});
