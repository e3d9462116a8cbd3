import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestEven } from "../test/exact.ts";
import { roundHalfEven, shiftHalfEven } from "./round.ts";

describe("roundHalfEven", () => {
  it("sends every tie to the even neighbour, on both sides of zero", () => {
    for (let n = -1000; n <= 1000; n++) expect(roundHalfEven(n + 0.5)).toBe(n % 2 === 0 ? n + 0 : n + 1);
  });

  it("does not fall for the largest double below one half", () => {
    expect(roundHalfEven(0.49999999999999994)).toBe(0);
    expect(roundHalfEven(-0.49999999999999994)).toBe(0);
    expect(roundHalfEven(2.5000000000000004)).toBe(3);
  });

  it("stays exact where doubles run out of fractional bits", () => {
    const limit = 2 ** 51;
    for (const sign of [1, -1]) {
      for (let quarter = -40; quarter <= 40; quarter++) {
        for (const base of [limit / 2, limit, 2 * limit, 4 * limit]) {
          const x = sign * (base + quarter / 4);
          expect(roundHalfEven(x)).toBe(nearestEven(x));
        }
      }
    }
  });

  it("agrees with arbitrary-precision integers on any finite double, and never gives -0", () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ noNaN: true, min: -1000, max: 1000 })), (x) => {
        expect(roundHalfEven(x)).toBe(nearestEven(x));
      }),
      { numRuns: 1000 },
    );
  });

  it("passes infinities and NaN through", () => {
    expect(roundHalfEven(Infinity)).toBe(Infinity);
    expect(roundHalfEven(-Infinity)).toBe(-Infinity);
    expect(roundHalfEven(NaN)).toBeNaN();
  });
});

describe("shiftHalfEven", () => {
  it("equals the rounded quotient for every 12-bit value and shift", () => {
    for (let shift = 0; shift <= 8; shift++) {
      for (let value = 0; value < 4096; value++) expect(shiftHalfEven(value, shift)).toBe(nearestEven(value / 2 ** shift));
    }
  });
});
