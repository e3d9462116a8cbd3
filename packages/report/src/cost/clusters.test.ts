import { describe, expect, it } from "vitest";
import { clusters, numbers } from "./clusters.ts";

describe("numbers of layers", () => {
  it.each([
    [[4], "4"],
    [[2, 3], "2, 3"],
    [[2, 3, 4, 5], "2–5"],
    [[7, 9, 10], "7, 9, 10"],
    [[1, 3, 5, 7, 9, 11, 13], "1, 3, 5, 7 +3"],
  ])("%j are written %s", (all, text) => {
    expect(numbers(all)).toBe(text);
  });

  it("share a label where their marks cover each other", () => {
    const points = [
      { x: 10, y: 10, number: 1 },
      { x: 40, y: 10, number: 2 },
      { x: 12, y: 13, number: 3 },
    ];
    expect(clusters(points).map((cluster) => cluster.numbers)).toEqual([[1, 3], [2]]);
  });
});
