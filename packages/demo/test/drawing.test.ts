import { describe, expect, it } from "vitest";
import { randomOf } from "../scripts/images/random.ts";
import { CLASSES, SHAPES } from "../scripts/images/shapes.ts";

const draws = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("random numbers", () => {
  it("are uniform over their range", () => {
    const random = randomOf(1, 0);
    const counts = Array.from({ length: 10 }, () => 0);
    for (const value of draws(100_000, () => random.below(10))) counts[value]!++;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(28); // 99.9 % of fair draws with 9 degrees of freedom stay below 27.9
  });

  it("have mean 0 and variance 1 where they are to be normal", () => {
    const random = randomOf(2, 0);
    const values = draws(50_000, () => random.normal());
    expect(Math.abs(mean(values))).toBeLessThan(0.02);
    expect(Math.abs(mean(values.map((value) => value * value)) - 1)).toBeLessThan(0.03);
  });

  it("point in every direction alike", () => {
    const random = randomOf(3, 0);
    const vectors = draws(20_000, () => random.direction());
    for (const [x, y] of vectors) expect(x * x + y * y).toBeCloseTo(1, 12);
    expect(Math.abs(mean(vectors.map(([x]) => x)))).toBeLessThan(0.02);
    expect(mean(vectors.map(([x]) => x * x))).toBeCloseTo(0.5, 1);
  });

  it("differ from image to image", () => {
    expect(new Set(Array.from({ length: 1000 }, (_, index) => randomOf(1, index).below(2 ** 32))).size).toBe(1000);
  });
});

describe("shapes", () => {
  const STEP = 0.04;
  const axis = Array.from({ length: 64 }, (_, i) => (i - 31.5) * STEP);
  const masks = CLASSES.map((name) => axis.flatMap((y) => axis.map((x) => SHAPES[name]!(x, y))));
  const area = (mask: readonly boolean[]): number => mask.filter(Boolean).length * STEP * STEP;

  it("have the areas that geometry gives them", () => {
    const areas = Object.fromEntries(CLASSES.map((name, i) => [name, area(masks[i]!)]));
    expect(areas.circle).toBeCloseTo(Math.PI * 0.86 ** 2, 1);
    expect(areas.ring).toBeCloseTo(Math.PI * (0.92 ** 2 - 0.46 ** 2), 1);
    expect(areas.square).toBeCloseTo(1.52 ** 2, 1);
    expect(areas.triangle).toBeCloseTo(0.95 * 1.72, 1);
    expect(areas.pentagon).toBeCloseTo(2.5 * Math.sin((2 * Math.PI) / 5), 1);
  });

  it("keep inside the unit disc, but for a corner", () => {
    for (const mask of masks) {
      const outside = mask.filter((inside, i) => inside && Math.hypot(axis[i % 64]!, axis[Math.floor(i / 64)]!) > 1.2).length;
      expect(outside).toBe(0);
    }
  });

  it("differ from each other in more than a twentieth of the disc", () => {
    for (const [i, a] of masks.entries()) {
      for (const b of masks.slice(i + 1)) expect(area(a.map((inside, k) => inside !== b[k]))).toBeGreaterThan(Math.PI / 20);
    }
  });
});
