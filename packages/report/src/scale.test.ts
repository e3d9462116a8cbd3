import fc from "fast-check";
import { expect, it } from "vitest";
import { linearScale } from "./scale.ts";

it("widens a range to round ends", () => {
  const { low, high, ticks, digits } = linearScale(87.9, 95.8, 6);
  expect({ low, high, digits }).toEqual({ low: 86, high: 96, digits: 0 });
  expect(ticks).toEqual([86, 88, 90, 92, 94, 96]);
});

it("names enough decimals for its ticks", () => {
  expect(linearScale(94.91, 94.99, 4)).toMatchObject({ digits: 2 });
});

it("holds every value of its range between 0 and 100 percent, in order, and stays inside its bounds", () => {
  const value = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(to - from > 1e-6);
      const scale = linearScale(from, to, 6, [0, 100]);
      const places = [scale.low, from, to, scale.high].map((v) => Number.parseFloat(scale.at(v)));
      expect(places).toEqual(places.toSorted((x, y) => x - y));
      expect(places[0]).toBe(0);
      expect(places[3]).toBe(100);
      expect(scale.low).toBeGreaterThanOrEqual(0);
      expect(scale.high).toBeLessThanOrEqual(100);
      expect(scale.ticks.length).toBeLessThanOrEqual(9);
    }),
  );
});

it("makes an axis where all values are equal", () => {
  const scale = linearScale(100, 100, 6, [0, 100]);
  expect(scale.high).toBe(100);
  expect(scale.low).toBeLessThan(100);
  expect(scale.at(100)).toBe("100%");
});
