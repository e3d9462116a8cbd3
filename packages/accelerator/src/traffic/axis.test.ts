import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestTile, touched, touchedByTiles, widest, type Axis } from "./axis.ts";

/** Positions that outputs touch, one by one; padding included where `whole`. */
function positions({ size, kernel, stride, dilation, pad }: Axis, from: number, count: number, whole = false): Set<number> {
  const found = new Set<number>();
  for (let y = from; y < from + count; y++) {
    for (let j = 0; j < kernel; j++) {
      const at = y * stride + j * dilation - pad;
      if (whole || (at >= 0 && at < size)) found.add(at);
    }
  }
  return found;
}

const axes = fc.record({
  size: fc.integer({ min: 1, max: 30 }),
  out: fc.integer({ min: 1, max: 20 }),
  kernel: fc.integer({ min: 1, max: 6 }),
  stride: fc.integer({ min: 1, max: 7 }),
  dilation: fc.integer({ min: 1, max: 5 }),
  pad: fc.integer({ min: 0, max: 9 }),
});

describe("touched", () => {
  it("counts the positions under the taps, whatever stride, dilation and padding", () => {
    fc.assert(
      fc.property(axes, fc.nat(19), fc.integer({ min: 1, max: 20 }), (axis, from, count) => {
        expect(touched(axis, from, count)).toBe(positions(axis, from, count).size);
      }),
      { numRuns: 2000 },
    );
  });

  it("sums over tiles what each tile touches", () => {
    fc.assert(
      fc.property(axes, fc.integer({ min: 1, max: 20 }), (axis, tile) => {
        let sum = 0;
        for (let from = 0; from < axis.out; from += tile) sum += positions(axis, from, Math.min(tile, axis.out - from)).size;
        expect(touchedByTiles(axis, tile)).toBe(sum);
      }),
      { numRuns: 2000 },
    );
  });

  it("counts 10^9 outputs with padding of 10^5 without walking over them", () => {
    const axis = { size: 1e9, out: 1e9, kernel: 200001, stride: 1, dilation: 1, pad: 1e5 };
    expect(touched(axis, 0, axis.out)).toBe(1e9);
    expect(touchedByTiles(axis, 1e6)).toBe(1e3 * 1.2e6 - 2e5);
  });
});

describe("longestTile", () => {
  it("is the longest that fits, by trying all", () => {
    fc.assert(
      fc.property(axes, fc.integer({ min: 0, max: 40 }), (axis, limit) => {
        const all = positions(axis, 0, axis.out).size;
        let longest = 0;
        for (let tile = 1; tile <= axis.out; tile++) if (Math.min(all, positions(axis, 0, tile, true).size) <= limit) longest = tile;
        expect(longestTile(axis, limit, all)).toBe(longest);
        if (longest > 0) expect(widest(axis, longest, all)).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 2000 },
    );
  });
});
