import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALIGNMENT, allocate } from "../../src/engine/allocate.ts";

const lifetime = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .map(([bytes, a, b]) => ({ bytes, first: Math.min(a, b), last: Math.max(a, b) }));

const block = (first: number, last: number, bytes = 640): { bytes: number; first: number; last: number } => ({ bytes, first, last });

describe("places in memory", () => {
  it("never overlap while two blocks are alive", () => {
    fc.assert(
      fc.property(fc.array(lifetime, { maxLength: 30 }), (blocks) => {
        const { starts, bytes } = allocate(blocks);
        blocks.forEach((a, i) => {
          expect(starts[i]! % ALIGNMENT).toBe(0);
          expect(starts[i]! + a.bytes).toBeLessThanOrEqual(bytes);
          blocks.forEach((b, j) => {
            const together = i < j && a.first <= b.last && b.first <= a.last && a.bytes > 0 && b.bytes > 0;
            if (together) expect(starts[i]! + a.bytes <= starts[j]! || starts[j]! + b.bytes <= starts[i]!).toBe(true);
          });
        });
      }),
    );
  });

  it("are shared by blocks that follow each other", () => {
    expect(allocate([block(0, 1), block(2, 3), block(4, 9)]).bytes).toBe(640);
    expect(allocate([block(0, 2), block(2, 3)]).bytes).toBe(1280);
    expect(allocate([block(0, 9), block(0, 1, 64), block(3, 4, 64)]).bytes).toBe(704);
    expect(allocate([])).toEqual({ starts: [], bytes: 0 });
  });
});
