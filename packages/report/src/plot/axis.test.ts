import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearAxis, logAxis } from "./axis.ts";

describe("a logarithmic axis", () => {
  it("puts equal factors at equal distances", () => {
    const axis = logAxis([1, 1000], [0, 300], [1, 1]);
    expect([1, 10, 100, 1000].map((value) => axis.at(value))).toEqual([0, 100, 200, 300]);
    expect(axis.ticks).toEqual([1, 10, 100, 1000]);
  });

  it("holds every value, with room, and at least two ticks", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-4, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 9 }), (values) => {
        const axis = logAxis(values, [460, 40]);
        for (const value of values) expect(axis.at(value) > 40 && axis.at(value) < 460).toBe(true);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        for (const tick of axis.ticks) expect(tick >= axis.low && tick <= axis.high).toBe(true);
      }),
    );
  });

  it("writes prefixes where numbers are long, and the rest in full", () => {
    expect([1000, 1e6].map(logAxis([20, 3e6], [0, 1]).write)).toEqual(["1 k", "1 M"]);
    expect([0.2, 5, 5000].map(logAxis([0.2, 5408], [0, 1]).write)).toEqual(["0.2", "5", "5\u202f000"]);
  });
});

describe("a linear axis", () => {
  it("ends on whole steps, or exactly where it is told", () => {
    expect(linearAxis(3, 33, [0, 100], 6)).toMatchObject({ low: 0, high: 35 });
    const exact = linearAxis(3, 33, [0, 100], 6, true);
    expect(exact).toMatchObject({ low: 3, high: 33, ticks: [5, 10, 15, 20, 25, 30] });
    expect(exact.at(18)).toBe(50);
  });

  it("has room for a single value", () => {
    const axis = linearAxis(4, 4, [0, 100], 6, true);
    expect(axis.at(4)).toBe(50);
  });
});
