import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideFloat32, nearestEven } from "../../test/exact.ts";
import { fraction, trainedPlanes } from "../../test/bits.ts";
import { InvalidParameter, InvalidShape, NonFiniteValue } from "../errors.ts";
import { planesToWeights, weightsToPlanes } from "./convert.ts";

const finite = fc.float({ noNaN: true, noDefaultInfinity: true });
const weights = fc.float32Array({ minLength: 1, maxLength: 12, noNaN: true, noDefaultInfinity: true });
const bits = fc.integer({ min: 1, max: 16 });

/** Magnitude of an integer that stands in one sign's planes, by its binary digits. */
const magnitude = (plane: Uint8Array, bits: number, count: number, i: number): number =>
  Number.parseInt(Array.from({ length: bits }, (_, b) => plane[(bits - 1 - b) * count + i]).join(""), 2);

/** Planes of zeros, of any sizes. */
const planes = (bits: number, positive: number, negative: number) => ({
  bits,
  positive: new Uint8Array(positive),
  negative: new Uint8Array(negative),
  scale: 1,
});

describe("weightsToPlanes", () => {
  it("puts the largest magnitude on the largest integer, and signs apart [BITPLANE-1] [BITPLANE-3]", () => {
    const { scale, positive, negative } = weightsToPlanes(Float32Array.of(1, -0.5, 0.25), 2);
    expect(scale).toBe(1);
    expect([...positive]).toEqual([1, 0, 1, 1, 0, 0]);
    expect([...negative]).toEqual([0, 0, 0, 0, 1, 0]);
  });

  it("rounds the exact quotient half to even [BITPLANE-2]", () => {
    const { positive } = weightsToPlanes(Float32Array.of(2, 1), 2); // 3 x 1 / 2 is a tie: 1.5 to 2
    expect([...positive]).toEqual([1, 0, 1, 1]);
    fc.assert(
      fc.property(weights, bits, (w, bits) => {
        const { scale, positive, negative } = weightsToPlanes(w, bits);
        expect(scale).toBe(Math.max(...w.map(Math.abs)));
        w.forEach((weight, i) => {
          const expected = scale === 0 ? 0 : nearestEven((Math.abs(weight) * (2 ** bits - 1)) / scale);
          expect([magnitude(positive, bits, w.length, i), magnitude(negative, bits, w.length, i)]).toEqual(weight < 0 ? [0, expected] : [expected, 0]);
        });
      }),
    );
  });

  it("divides last, so that a quotient in float32 does not move a tie", () => {
    const { positive } = weightsToPlanes(Float32Array.of(6, 1), 2); // 1 x 3 / 6 is a tie and goes to 0; float32(1 / 6) x 3 is above it
    expect([...positive]).toEqual([1, 0, 1, 0]);
  });

  it("makes empty planes of zeros, -0 among them", () => {
    const { scale, positive, negative } = weightsToPlanes(Float32Array.of(0, -0), 3);
    expect(scale).toBe(0);
    expect([...positive, ...negative].every((element) => element === 0)).toBe(true);
  });

  it("refuses NaN, infinities, no weights and a senseless width", () => {
    expect(() => weightsToPlanes(Float32Array.of(1, NaN), 8)).toThrow(NonFiniteValue);
    expect(() => weightsToPlanes(Float32Array.of(-Infinity), 8)).toThrow(NonFiniteValue);
    expect(() => weightsToPlanes(new Float32Array(0), 8)).toThrow(InvalidShape);
    for (const bits of [0, 17, 1.5]) expect(() => weightsToPlanes(Float32Array.of(1), bits)).toThrow(InvalidParameter);
  });
});

describe("planesToWeights", () => {
  it("gives back weights within half a step, and the largest exactly", () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 12 }), bits, (list, bits) => {
        const w = Float32Array.from(list);
        const planes = weightsToPlanes(w, bits);
        const step = planes.scale / (2 ** bits - 1);
        planesToWeights(planes).forEach((weight, i) => {
          expect(Math.abs(weight - w[i]!)).toBeLessThanOrEqual(step / 2 + planes.scale * 2 ** -23 + 2 ** -149);
          if (Math.abs(w[i]!) === planes.scale) expect(weight).toBe(w[i]);
        });
      }),
    );
  });

  it("rounds, clips and scales trained planes, with one rounding to float32 at the end [BITPLANE-4] [BITPLANE-5]", () => {
    fc.assert(
      fc.property(trainedPlanes, (planes) => {
        const top = 2 ** planes.bits - 1;
        planesToWeights(planes).forEach((weight, i) => {
          const value = fraction(planes, i) * top;
          if (Math.abs(Math.abs(value % 1) - 0.5) < 1e-6) return; // sums in another order fall on either side of a tie
          expect(weight).toBeCloseTo(divideFloat32(planes.scale * Math.max(-top, Math.min(top, nearestEven(value))), top), 5);
        });
      }),
    );
  });

  it("never gives -0", () => {
    const planes = { bits: 1, positive: Float32Array.of(0), negative: Float32Array.of(0.4), scale: 1 };
    expect(planesToWeights(planes)[0]).toBe(0);
  });

  it.each([-0.001, 2.001, NaN, Infinity])("refuses an element of %s", (element) => {
    const planes = { bits: 1, positive: Float32Array.of(1, element), negative: new Float32Array(2), scale: 1 };
    expect(() => planesToWeights(planes)).toThrow(expect.objectContaining({ code: "INVALID_PARAMETER", parameter: "positive[1]" }));
    expect(() => planesToWeights({ ...planes, positive: planes.negative, negative: planes.positive })).toThrow("negative[1]");
  });

  it.each([NaN, Infinity, -1, 1e39])("refuses a scale of %s", (scale) => {
    expect(() => planesToWeights({ bits: 1, positive: new Float32Array(1), negative: new Float32Array(1), scale })).toThrow(InvalidParameter);
  });

  it("refuses planes that are empty, torn or of different sizes", () => {
    expect(() => planesToWeights(planes(2, 0, 0))).toThrow(InvalidShape);
    expect(() => planesToWeights(planes(2, 3, 3))).toThrow(InvalidShape);
    expect(() => planesToWeights(planes(2, 4, 6))).toThrow(InvalidShape);
  });
});
