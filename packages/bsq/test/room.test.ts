import { describe, expect, it } from "vitest";
import { BitTrainable, kernels, mostPlanes, TooManyPlanes } from "../src/index.ts";

describe("room for planes", () => {
  it.each([
    [268_346, 16],
    [25_000_000, 9], // (16 x 9 + 12) x 25 M = 3.9 GB
    [30_000_000, 8], // 140 x 30 M = 4.2 GB
    [31_000_000, 7], // 140 x 31 M = 4.34 GB, and a memory has 4.29
    [102_760_448, 1],
    [200_000_000, 0],
  ])("of %d weights: %i", (count, planes) => {
    expect(mostPlanes(count)).toBe(planes);
  });

  it("is refused by name, with the planes there could be", () => {
    const count = 2 ** 26;
    const sizes = [{ name: "small", count: 4, bits: 8 }, { name: "large", count, bits: 8 }]; // prettier-ignore
    expect(() => kernels().allocate(sizes)).toThrow(
      expect.objectContaining({ code: "TOO_MANY_PLANES", layer: "large", bytes: expect.closeTo(140 * count, -6) }),
    );
    expect(() => kernels().allocate(sizes)).toThrow(/"large".*9\.4 GB.*maximumBits/);
    expect(new TooManyPlanes("w", 5e9)).toBeInstanceOf(Error);
  });

  it("is asked for under the names of the parameters", () => {
    const value = new Float32Array(4).fill(1);
    const parameter = { name: "fc.weight", shape: [4], role: "weight", layer: "fc", gradient: "g", value } as const;
    const others = { values: new Map<string, Float32Array>(), update: () => undefined, state: () => ({ arrays: {}, json: null }), restore: () => undefined };
    const asked: unknown[] = [];
    const own = kernels();
    const arithmetic = { ...own, allocate: (sizes: Parameters<typeof own.allocate>[0]) => (asked.push(...sizes), own.allocate(sizes)) };
    expect(new BitTrainable([parameter], { names: ["fc.weight"], alpha: 0, interval: 1, epochs: 1, arithmetic }, others).values.size).toBe(1);
    expect(asked).toEqual([{ name: "fc.weight", count: 4, bits: 8 }]);
  });
});
