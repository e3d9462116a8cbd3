import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accumulatorBits, checkDotLength, dot, MAX_DOT_LENGTH } from "./dot.ts";
import { AccumulatorOverflow, InvalidParameter, InvalidShape } from "./errors.ts";

const length = fc.integer({ min: 1, max: 40 });

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

  it("refuses empty operands and lengths that differ [DOT-5]", () => {
    expect(() => dot(new Uint8Array(0), new Int8Array(0))).toThrow(InvalidShape);
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

describe("accumulatorBits [DOT-4]", () => {
  it("is 16 for one product and 32 at the length limit", () => {
    expect([1, 2, 3, 64, 576, MAX_DOT_LENGTH, MAX_DOT_LENGTH + 1].map(accumulatorBits)).toEqual([16, 17, 18, 22, 26, 32, 33]);
  });

  it("is the least width that holds the most negative sum", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 1, max: 100_000 }),
          fc.maxSafeNat().filter((n) => n > 0),
        ),
        (length) => {
          const lowest = -255n * 128n * BigInt(length);
          const bits = accumulatorBits(length);
          expect(BigInt.asIntN(bits, lowest)).toBe(lowest);
          expect(BigInt.asIntN(bits - 1, lowest)).not.toBe(lowest);
        },
      ),
    );
  });

  it.each([0, -1, 1.5, NaN, 2 ** 53])("refuses a length of %s", (length) => {
    expect(() => accumulatorBits(length)).toThrow(InvalidParameter);
  });
});
