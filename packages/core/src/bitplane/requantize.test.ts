import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction, trainedPlanes } from "../../test/bits.ts";
import { InvalidParameter } from "../errors.ts";
import { planesToWeights, weightsToPlanes } from "./convert.ts";
import { requantizePlanes } from "./requantize.ts";

const one = (bits: number, ...positive: number[]) => ({ bits, positive: Float32Array.from(positive), negative: new Float32Array(positive.length), scale: 1 });

describe("requantizePlanes", () => {
  it("grows by one plane where a value has outgrown them, and the scale with it [BITPLANE-8]", () => {
    const { bits, positive, scale } = requantizePlanes(one(1, 1.6, 1), 8);
    expect({ bits, positive: [...positive], scale }).toEqual({ bits: 2, positive: [0, 1, 1, 0], scale: 3 });
  });

  it("clips at the maximum instead", () => {
    const { bits, positive, scale } = requantizePlanes(one(1, 1.6, 1), 1);
    expect({ bits, positive: [...positive], scale }).toEqual({ bits: 1, positive: [1, 1], scale: 1 });
  });

  it("keeps the width where every rounded value fits, a tie at the edge to the even side", () => {
    expect(requantizePlanes(one(2, 1.4, 1), 8).bits).toBe(2); // 3.4 rounds to 3
    expect(requantizePlanes(one(2, 1.5, 1), 8).bits).toBe(3); // 3.5 is a tie and rounds to 4
    expect(requantizePlanes(one(1, 1.5), 8).bits).toBe(2); // 1.5 rounds to 2
  });

  it("carries bits upwards and cancels the signs' common part [BITPLANE-9]", () => {
    const trained = { bits: 3, positive: Float32Array.of(2, 1, 0), negative: Float32Array.of(1, 0, 1), scale: 1 }; // 1 + 2 - 4 = -1
    const { positive, negative } = requantizePlanes(trained, 3);
    expect([[...positive], [...negative]]).toEqual([[0, 0, 0], [1, 0, 0]]); // prettier-ignore
  });

  it("leaves represented weights where they are, up to one float32 rounding, unless it clips", () => {
    fc.assert(
      fc.property(trainedPlanes, (trained) => {
        const exact = requantizePlanes(trained, 16);
        const [before, after] = [trained, exact].map(planesToWeights) as [Float32Array, Float32Array];
        after.forEach((weight, i) => {
          const outgrown = Math.abs(fraction(trained, i)) > 1;
          if (!outgrown) expect(Math.abs(weight - before[i]!)).toBeLessThanOrEqual(Math.abs(before[i]!) * 2 ** -22);
          else expect(Math.abs(weight)).toBeGreaterThanOrEqual(Math.abs(before[i]!) * (1 - 2 ** -22));
        });
      }),
    );
  });

  it("changes nothing about what conversion made", () => {
    fc.assert(
      fc.property(fc.float32Array({ minLength: 1, maxLength: 9, noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 1, max: 15 }), (weights, bits) => {
        const planes = weightsToPlanes(weights, bits);
        for (const maximum of [bits, bits + 1]) expect(requantizePlanes(planes, maximum)).toEqual(planes);
      }),
    );
  });

  it("refuses a maximum below the planes or above 16, and a scale that would leave float32", () => {
    for (const maximum of [1, 17, 2.5]) expect(() => requantizePlanes(one(2, 1, 1), maximum)).toThrow(InvalidParameter);
    expect(() => requantizePlanes({ ...one(1, 2), scale: 3e38 }, 8)).toThrow(InvalidParameter);
  });
});
