import { InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "../../test/least-squares.ts";
import { areaOfBits } from "./area.ts";
import { fitArea, type AreaPoint } from "./fit.ts";
import { elementBops } from "./model.ts";

const degree = fc.constantFrom<1 | 2>(1, 2);
const points = fc
  .uniqueArray(fc.integer({ min: 1, max: 64 }), { minLength: 4, maxLength: 12 })
  .chain((xs) => fc.tuple(...xs.map((x) => fc.integer({ min: 100, max: 20_000 }).map((y) => ({ x, y })))))
  .filter((list) => new Set(list.map(({ y }) => y)).size > 1);

const close = (found: number, expected: number, size = Math.abs(expected)): void => expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * size);

describe("fitArea [COST-10]", () => {
  it("finds the line through three points worked by hand", () => {
    const fit = fitArea([{ x: 1, y: 3 }, { x: 2, y: 5 }, { x: 3, y: 8 }], 1); // prettier-ignore
    expect(fit.coefficients).toEqual([1 / 3, 2.5]); // slope 5 / 2, mean 16 / 3
    expect(fit.residuals).toEqual([1 / 6, -1 / 3, 1 / 6]);
    expect(fit.r2).toBe(75 / 76); // 1 - (1 / 6) / (38 / 3)
    expect(fit.maxRelativeError).toBeCloseTo(1 / 15, 15);
    expect(fit.range).toEqual([1, 3]);
    expect(fit.standardErrors[1]).toBeCloseTo(Math.sqrt(1 / 12), 15); // sqrt((1 / 6) / 1 / 2)
    expect(fit.standardErrors[0]).toBeCloseTo(Math.sqrt((1 / 6) * (14 / 6)), 15);
  });

  it("gives back the published polynomial from its own points", () => {
    const fit = fitArea([2, 3, 4, 6, 8, 12, 16, 24, 32].map((x) => ({ x, y: areaOfBits(x) })), 2); // prettier-ignore
    for (const [i, expected] of [-14.02, 86.07, 12.39].entries()) close(fit.coefficients[i]!, expected);
    expect(fit.r2).toBeGreaterThan(1 - 1e-12);
    expect(fit.maxRelativeError).toBeLessThan(1e-12);
  });

  it.each([[16, "1.705", "141", "0.9986"], [32, "1.557", "330", "0.9993"]] as const)(
    "of the published areas against bit-operations from 2 to %i bits has slope %s, intercept %s and R2 %s",
    (high, ...expected) => {
      const widths = Array.from({ length: high - 1 }, (_, i) => i + 2);
      const fit = fitArea(widths.map((bits) => ({ x: elementBops({ weightBits: bits, activationBits: bits }), y: areaOfBits(bits) })), 1);
      expect([fit.coefficients[1]!.toFixed(3), fit.coefficients[0]!.toFixed(0), fit.r2.toFixed(4)]).toEqual(expected);
    },
  ); // prettier-ignore

  it("agrees with Householder reflections", () => {
    fc.assert(
      fc.property(points, degree, (list, power) => {
        const { coefficients } = fitArea(list, power);
        for (const [i, expected] of leastSquares(list, power).entries()) close(coefficients[i]!, expected, 1e5);
      }),
    );
  });

  it("leaves residuals that no power of x explains, and a larger sum of squares beside the minimum", () => {
    fc.assert(
      fc.property(points, degree, (list, power) => {
        const { residuals, coefficients, r2 } = fitArea(list, power);
        for (let k = 0; k <= power; k++) {
          const along = list.reduce((sum, { x }, i) => sum + residuals[i]! * x ** k, 0);
          expect(Math.abs(along)).toBeLessThanOrEqual(1e-9 * list.reduce((sum, { x, y }) => sum + y * x ** k, 0));
        }
        const squares = (of: readonly number[]): number => list.reduce((sum, { x, y }) => sum + (y - of.reduce((at, c, k) => at + c * x ** k, 0)) ** 2, 0);
        const mean = list.reduce((sum, { y }) => sum + y, 0) / list.length;
        const spread = list.reduce((sum, { y }) => sum + (y - mean) ** 2, 0);
        close(r2, 1 - squares(coefficients) / spread, 1);
        for (const [k, step] of [
          [0, 1],
          [0, -1],
          [power, 0.01],
          [power, -0.01],
        ] as const)
          // prettier-ignore
          expect(squares(coefficients.map((c, i) => (i === k ? c + step : c)))).toBeGreaterThan(squares(coefficients) - 1e-6);
      }),
    );
  });

  it("loses no digit where x is far from 1", () => {
    const list = Array.from({ length: 6 }, (_, i): AreaPoint => ({ x: 1e9 + i, y: 5 + 2 ** -20 * i ** 2 }));
    // about x0 = 1e9 the curve is 5 + 2^-20 (x - x0)^2 exactly
    expect(fitArea(list, 2).coefficients).toEqual([5 + 2 ** -20 * 1e18, -(2 ** -19) * 1e9, 2 ** -20]);
    for (const scale of [1e-150, 1e100]) {
      const scaled = list.map(({ x, y }) => ({ x: x - 1e9 + 1, y: y * scale }));
      expect(fitArea(scaled, 2).coefficients[2]! / scale / 2 ** -20).toBeCloseTo(1, 9);
    }
  });

  const line = [{ x: 1, y: 1 }, { x: 2, y: 3 }, { x: 3, y: 4 }, { x: 4, y: 4 }]; // prettier-ignore
  it.each<readonly [string, readonly AreaPoint[], number, string]>([
    ["another degree", line, 3, "degree"],
    ["as many points as coefficients", line.slice(0, 3), 2, "points"],
    ["no points", [], 1, "points"],
    ["too few different x", line.map(({ y }, i) => ({ x: (i % 2) + 1, y })), 2, "x"],
    ["equal areas", line.map(({ x }) => ({ x, y: 7 })), 1, "y"],
    ["an x of 0", [{ x: 0, y: 1 }, ...line], 1, "x of point 1"],
    ["an area that is not finite", [...line, { x: 5, y: Infinity }], 1, "y of point 5"],
    ["a negative area", [...line, { x: 5, y: -1 }], 1, "y of point 5"],
  ])("refuses %s", (_, list, power, parameter) => {
    expect(() => fitArea(list, power)).toThrow(expect.objectContaining({ constructor: InvalidParameter, parameter }));
  });
});
