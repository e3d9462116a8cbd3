import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideFloat32, nearestEven } from "../test/exact.ts";
import { InvalidParameter, InvalidShape, NonFiniteValue } from "./errors.ts";
import { activationScale, quantizeActivations, quantizeBias, quantizeWeights } from "./quantize.ts";

const clip = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x) + 0;
const ordinary = fc.float({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 });
const vector = fc.array(ordinary, { minLength: 1, maxLength: 12 }).map((values) => Float32Array.from(values));

describe("activationScale [QUANT-3]", () => {
  it("is the float32 quotient of the maximum and the largest integer", () => {
    fc.assert(
      fc.property(fc.float({ noNaN: true, noDefaultInfinity: true, min: Math.fround(1e-30) }), fc.integer({ min: 1, max: 8 }), (max, bits) => {
        expect(activationScale(max, bits)).toBe(divideFloat32(max, 2 ** bits - 1));
      }),
    );
    expect(activationScale(255)).toBe(1);
  });

  it("is 1 where it would be zero [QUANT-6]", () => {
    expect(activationScale(0)).toBe(1);
    expect(activationScale(1.401298464324817e-45)).toBe(1); // the smallest float32; a 255th of it underflows
    expect(activationScale(1e-50)).toBe(1); // zero in float32
  });

  it.each([NaN, Infinity, -1, 1e39])("refuses a maximum of %s [QUANT-2]", (max) => {
    expect(() => activationScale(max)).toThrow(InvalidParameter);
  });

  it.each([0, 9, 4.5, NaN])("refuses %s bits", (bits) => {
    expect(() => activationScale(1, bits)).toThrow(InvalidParameter);
  });
});

describe("quantizeActivations [QUANT-4]", () => {
  it("sends ties to even and clips at both ends", () => {
    const x = Float32Array.of(-7, -0.5, 0.5, 1.5, 2.5, 253.5, 254.5, 255.5, 1000);
    expect([...quantizeActivations(x, 1)]).toEqual([0, 0, 0, 2, 2, 254, 254, 255, 255]);
    expect([...quantizeActivations(x, 1, 4)]).toEqual([0, 0, 0, 2, 2, 15, 15, 15, 15]);
  });

  it("rounds the float32 quotient, not the real one", () => {
    // 0.35 / 0.1 in float32: the real quotient of the two float32 numbers is just below 3.5, its float32 is 3.5 and goes to 4.
    const [x, scale] = [Math.fround(0.35), Math.fround(0.1)];
    expect(x / scale).toBeLessThan(3.5);
    expect(divideFloat32(x, scale)).toBe(3.5);
    expect([...quantizeActivations(Float32Array.of(x), scale)]).toEqual([4]);
  });

  it("equals the derivation in exact integers", () => {
    fc.assert(
      fc.property(vector, fc.float({ min: Math.fround(0.001), max: 10, noNaN: true }), fc.integer({ min: 1, max: 8 }), (x, scale, bits) => {
        const expected = Array.from(x, (value) => clip(nearestEven(divideFloat32(value, scale)), 0, 2 ** bits - 1));
        expect([...quantizeActivations(x, scale, bits)]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("saturates where the quotient overflows float32", () => {
    expect([...quantizeActivations(Float32Array.of(3e38, -3e38), 1e-10)]).toEqual([255, 0]);
  });

  it.each([NaN, Infinity, -Infinity])("refuses %s and says where [QUANT-2]", (bad) => {
    expect(() => quantizeActivations(Float32Array.of(1, 2, bad), 1)).toThrow(
      expect.objectContaining({ constructor: NonFiniteValue, code: "NON_FINITE_VALUE", index: 2, value: bad }),
    );
  });

  it.each([0, -1, NaN, Infinity, 1e-50, 1e39])("refuses a scale of %s", (scale) => {
    expect(() => quantizeActivations(Float32Array.of(1), scale)).toThrow(InvalidParameter);
  });
});

describe("quantizeWeights [QUANT-5]", () => {
  it("scales each filter by its own largest magnitude", () => {
    const { values, scales } = quantizeWeights(Float32Array.of(1, -1, 0.5, 0.25, -127.5, 127.5), 3);
    expect([...scales]).toEqual([Math.fround(2 / 255), Math.fround(1 / 255), 1]);
    expect([...values]).toEqual([127, -127, 127, 64, -128, 127]); // the last row: ties at 127.5 go to 128, and clip on the positive side
  });

  it("equals the derivation in exact integers at every width", () => {
    fc.assert(
      fc.property(vector, fc.integer({ min: 2, max: 8 }), (w, bits) => {
        const { values, scales } = quantizeWeights(w, 1, bits);
        const scale = divideFloat32(2 * Math.max(...w.map(Math.abs)), 2 ** bits - 1) || 1;
        expect([...scales]).toEqual([scale]);
        expect([...values]).toEqual(Array.from(w, (value) => clip(nearestEven(divideFloat32(value, scale)), -(2 ** (bits - 1)), 2 ** (bits - 1) - 1)));
      }),
      { numRuns: 500 },
    );
  });

  it("turns an all-zero filter into zeros at scale 1, beside ordinary ones [QUANT-6]", () => {
    const { values, scales } = quantizeWeights(Float32Array.of(0, -0, 1, -1), 2);
    expect([...values]).toEqual([0, 0, 127, -127]);
    expect(scales[0]).toBe(1);
  });

  it("stays finite at the largest float32", () => {
    const largest = 3.4028234663852886e38;
    const { values, scales } = quantizeWeights(Float32Array.of(largest, -largest), 1);
    expect(scales[0]).toBe(Math.fround((2 * largest) / 255));
    expect(Math.abs(values[0]!)).toBe(127);
  });

  it("refuses NaN, weights that do not divide into filters, no filters, and one bit", () => {
    expect(() => quantizeWeights(Float32Array.of(1, NaN), 2)).toThrow(expect.objectContaining({ code: "NON_FINITE_VALUE", index: 1 }));
    expect(() => quantizeWeights(new Float32Array(5), 2)).toThrow(InvalidShape);
    expect(() => quantizeWeights(new Float32Array(5), 0)).toThrow(InvalidParameter);
    expect(() => quantizeWeights(new Float32Array(4), 2, 1)).toThrow(InvalidParameter);
  });
});

describe("quantizeBias [QUANT-7]", () => {
  it("is the weights' rule over the whole vector", () => {
    fc.assert(
      fc.property(vector, fc.integer({ min: 2, max: 8 }), (b, bits) => {
        const { values, scales } = quantizeWeights(b, 1, bits);
        expect(quantizeBias(b, bits)).toEqual({ values, scale: scales[0] });
      }),
    );
  });

  it("refuses an infinity", () => {
    expect(() => quantizeBias(Float32Array.of(Infinity))).toThrow(NonFiniteValue);
  });
});
