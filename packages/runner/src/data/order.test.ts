import fc from "fast-check";
import { expect, it } from "vitest";
import { imageOrder, randomIntegers } from "./order.ts";

// The first values from an independent implementation in arbitrary-precision integers.
it("draws the numbers of mulberry32", () => {
  const [one, answer] = [randomIntegers(1), randomIntegers(42)];
  expect([one(), one(), one()]).toEqual([2693262067, 11749833, 2265367787]);
  expect([answer(), answer(), answer()]).toEqual([2581720956, 1925393290, 3661312704]);
});

it("shuffles the same way everywhere", () => {
  expect([...imageOrder(10, 1)]).toEqual([7, 8, 3, 2, 1, 5, 9, 4, 0, 6]);
  expect([...imageOrder(10, 42)]).toEqual([0, 7, 3, 5, 2, 1, 8, 9, 4, 6]);
});

it("keeps stored order without a seed, and every image once with one", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer(), (length, seed) => {
      const stored = [...imageOrder(length)];
      expect(stored).toEqual(Array.from({ length }, (_, index) => index));
      expect([...imageOrder(length, seed)].sort((a, b) => a - b)).toEqual(stored);
    }),
  );
});

it("puts every image in every place about equally often", () => {
  const counts = new Int32Array(25);
  for (let seed = 0; seed < 5000; seed++) imageOrder(5, seed).forEach((image, place) => counts[5 * place + image]++);
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150); // 5 standard deviations of 28
});
