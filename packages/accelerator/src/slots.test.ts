import { InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slots } from "./slots.ts";

describe("slots [SYSTOLIC-7]", () => {
  it("is what dealing out one by one comes to", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.boolean(), fc.boolean(), (K, paired, sparse) => {
        const places: number[] = [];
        if (sparse) for (let group = 0; group < K; group += 4) places.push(group, group + 1);
        else for (let k = 0; k < K; k++) places.push(k);
        let count = 0;
        while (places.splice(0, paired ? 2 : 1).length > 0) count++;
        expect(slots(K, { paired, sparse })).toBe(count);
      }),
    );
  });

  it("refuses sums of nothing", () => {
    for (const K of [0, -1, 1.5, NaN, 2 ** 53]) expect(() => slots(K, { paired: true, sparse: false })).toThrow(InvalidParameter);
  });
});
