import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDotLength, dot, MAX_DOT_LENGTH } from "./dot.ts";
import { AccumulatorOverflow, InvalidShape } from "./errors.ts";

const length = fc.integer({ min: 0, max: 40 });

describe("dot [DOT-1]", () => {
  it("is the exact sum, by arbitrary-precision integers", () => {
    fc.assert(
      fc.property(
        length.chain((n) => fc.tuple(fc.uint8Array({ minLength: n, maxLength: n }), fc.int8Array({ minLength: n, maxLength: n }))),
        ([activations, weights]) => {
          let sum = 0n;
          activations.forEach((a, i) => (sum += BigInt(a) * BigInt(weights[i]!)));
          expect(BigInt(dot(activations, weights))).toBe(sum);
        },
      ),
    );
  });

  it("is exact at the longest length with the largest products", () => {
    const weights = new Int8Array(MAX_DOT_LENGTH).fill(-128);
    expect(dot(new Uint8Array(MAX_DOT_LENGTH).fill(255), weights)).toBe(-2147483520);
  });

  it("refuses lengths that differ", () => {
    expect(() => dot(new Uint8Array(3), new Int8Array(4))).toThrow(InvalidShape);
  });
});

describe("the length limit [DOT-2]", () => {
  it("is the last one that fits in int32", () => {
    expect(MAX_DOT_LENGTH * 255 * 128).toBeLessThanOrEqual(2 ** 31 - 1);
    expect((MAX_DOT_LENGTH + 1) * 255 * 128).toBeGreaterThan(2 ** 31 - 1);
    expect(() => checkDotLength(MAX_DOT_LENGTH)).not.toThrow();
    expect(() => dot(new Uint8Array(MAX_DOT_LENGTH + 1), new Int8Array(MAX_DOT_LENGTH + 1))).toThrow(AccumulatorOverflow);
  });
});
