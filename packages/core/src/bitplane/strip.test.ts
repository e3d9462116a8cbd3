import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactPlanes } from "../../test/bits.ts";
import { InvalidParameter } from "../errors.ts";
import { planesToWeights } from "./convert.ts";
import { stripPlanes } from "./strip.ts";

const planes = (bits: number, positive: number[], scale: number, negative: number[] = positive.map(() => 0)) => ({
  bits,
  positive: Uint8Array.from(positive),
  negative: Uint8Array.from(negative),
  scale,
});

describe("stripPlanes", () => {
  it("takes empty planes off both ends and leaves those inside [BITPLANE-10]", () => {
    const { bits, positive, scale, effectiveBits } = stripPlanes(planes(5, [0, 1, 0, 1, 0], 31));
    expect({ bits, positive: [...positive], scale, effectiveBits }).toEqual({ bits: 3, positive: [1, 0, 1], scale: 14, effectiveBits: 3 });
  });

  it("doubles the scale for every plane off the low end, but not for the high end [BITPLANE-11]", () => {
    expect(stripPlanes(planes(3, [0, 0, 1], 7)).scale).toBe(4);
    expect(stripPlanes(planes(3, [1, 0, 0], 7)).scale).toBe(1);
  });

  it("counts a plane as empty where both signs hold the same bits", () => {
    const { bits, positive } = stripPlanes(planes(2, [1, 0, 1, 1], 3, [0, 0, 1, 1]));
    expect({ bits, positive: [...positive] }).toEqual({ bits: 1, positive: [1, 0] });
  });

  it("keeps the least significant plane of an empty layer, which then costs 0 bits [BITPLANE-12]", () => {
    const { bits, effectiveBits, scale, positive } = stripPlanes(planes(3, [1, 0, 0], 7, [1, 0, 0]));
    expect({ bits, effectiveBits, scale, positive: [...positive] }).toEqual({ bits: 1, effectiveBits: 0, scale: 1, positive: [1] });
  });

  it("leaves represented weights where they are, up to that rounding, and no empty end", () => {
    fc.assert(
      fc.property(exactPlanes, (layer) => {
        const stripped = stripPlanes(layer);
        const after = planesToWeights(stripped);
        planesToWeights(layer).forEach((weight, i) => expect(Math.abs(after[i]! - weight)).toBeLessThanOrEqual(Math.abs(weight) * 2 ** -23));
        const { effectiveBits: _, ...again } = stripPlanes(stripped);
        expect(again).toEqual({ bits: stripped.bits, positive: stripped.positive, negative: stripped.negative, scale: stripped.scale });
      }),
    );
  });

  it("refuses planes that are not exact", () => {
    expect(() => stripPlanes(planes(1, [2], 1))).toThrow(InvalidParameter);
    expect(() => stripPlanes(planes(1, [1], 1, [2]))).toThrow("0 or 1");
  });
});
