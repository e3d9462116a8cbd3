import fc from "fast-check";
import { expect, it } from "vitest";
import { AccuracyCounter, InvalidLogits, rank, standardError } from "./accuracy.ts";

const count = (classes: number, logits: readonly number[], labels: readonly number[]): AccuracyCounter["result"] => {
  const counter = new AccuracyCounter(classes);
  counter.add(logits, labels);
  return counter.result;
};

it("ranks a class as a stable sort by descending logit does", () => {
  const logits = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(logits, fc.nat(), (row, pick) => {
      const label = pick % row.length;
      const sorted = row.map((_, c) => c).sort((a, b) => row[b] - row[a]);
      expect(rank([99, ...row], 1, row.length, label)).toBe(sorted.indexOf(label));
    }),
  );
});

it("gives a tie to the lowest index", () => {
  expect(count(3, [5, 5, 5, 5, 5, 5], [0, 1]).top1).toBe(50);
});

it("counts over batches, in percent", () => {
  const counter = new AccuracyCounter(7);
  counter.add([7, 6, 5, 4, 3, 2, 1], [0]);
  counter.add([7, 6, 5, 4, 3, 2, 1, 7, 6, 5, 4, 3, 2, 1, 7, 6, 5, 4, 3, 2, 1], [4, 5, 6]);
  expect(counter.result).toEqual({ images: 4, top1: 25, top5: 50, standardError: standardError(0.25, 4) });
});

it("takes all classes for the top five where there are fewer", () => {
  expect(count(3, [1, 2, 3, 1, 2, 3], [0, 1])).toMatchObject({ top1: 0, top5: 100 });
});

it("orders infinities as numbers", () => {
  expect(count(2, [-Infinity, Infinity], [1]).top1).toBe(100);
});

it("refuses NaN, labels that are no class and logits of another shape, and counts nothing of that batch", () => {
  const counter = new AccuracyCounter(2);
  counter.add([1, 0], [0]);
  const bad: [number[], number[], RegExp, number][] = [
    [[1, 0, 0, Number.NaN], [0, 0], /logit 1 of image 1 .* NaN/, 1],
    [[Number.NaN, 0], [0], /logit 0 of image 0/, 0],
    [[1, 0], [2], /label 2, and the classes are 0 to 1/, 0],
    [[1, 0, 1, 0], [0, -1], /label -1/, 1],
    [[1, 0], [0.5], /label 0\.5/, 0],
    [[1, 0, 1], [0], /3 logits are not those of 1 images/, -1],
  ];
  for (const [logits, labels, message, image] of bad) {
    expect(() => counter.add(logits, labels)).toThrow(
      expect.objectContaining({ name: "InvalidLogits", code: "INVALID_LOGITS", message: expect.stringMatching(message), image }),
    );
  }
  expect(counter.result).toMatchObject({ images: 1, top1: 100 });
  expect(() => new AccuracyCounter(0)).toThrow(InvalidLogits);
  expect(() => new AccuracyCounter(3).result).toThrow(/no image/);
});

it("knows how far chance moves an accuracy", () => {
  expect(standardError(0.91, 1000)).toBeCloseTo(0.905, 3);
  expect(standardError(0.5, 100)).toBe(5);
  expect([standardError(0, 9), standardError(1, 9)]).toEqual([0, 0]);
});
