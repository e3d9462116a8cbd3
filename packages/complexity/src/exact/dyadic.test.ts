import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atMost, dyadic, minus, plus, ratio, ratioFloor, times } from "./dyadic.ts";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const integer = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
const ONE = dyadic(1);

describe("dyadic numbers", () => {
  it("are the floating-point numbers they come from, subnormal ones too", () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(ratio(dyadic(value), ONE) + 0).toBe(value + 0); // -0 has no mantissa of its own
      }),
    );
    for (const value of [5e-324, -5e-324, 2.2e-308, Number.MAX_VALUE, 2 ** 53 + 2, 0.1]) expect(ratio(dyadic(value), ONE)).toBe(value);
  });

  it("add, multiply and compare exactly", () => {
    fc.assert(
      fc.property(integer, integer, fc.integer({ min: -80, max: 80 }), (a, b, exponent) => {
        const [x, y] = [dyadic(a * 2 ** exponent), dyadic(b * 2 ** exponent)];
        expect(ratio(plus(x, y), dyadic(2 ** exponent)) + 0).toBe(a + b + 0);
        expect(ratio(minus(x, y), dyadic(2 ** exponent)) + 0).toBe(a - b + 0);
        expect(atMost(x, y)).toBe(a <= b);
      }),
    );
    expect(atMost(times(dyadic(0.1), dyadic(3)), dyadic(0.3))).toBe(false); // as floats 0.1 is a little above a tenth, 0.3 below three
    expect(0.1 * 3 <= 0.3).toBe(false);
    expect(atMost(times(dyadic(0.1), dyadic(10)), ONE)).toBe(false);
    expect(0.1 * 10 <= 1).toBe(true); // rounding hides it
  });

  it("divide to the last digit, and to an integer", () => {
    fc.assert(
      fc.property(integer, fc.integer({ min: 1, max: 2 ** 40 }), (a, b) => {
        expect(ratio(dyadic(a), dyadic(b)) + 0).toBe(a / b + 0);
      }),
    );
    expect(ratio(dyadic(1e300), dyadic(1e-300))).toBe(Infinity);
    expect(ratio(dyadic(1), dyadic(-3))).toBe(-1 / 3);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (a, b) => {
        expect(ratioFloor(dyadic(a), dyadic(b), 20)).toBe(Math.min(20, Math.floor(a / b)));
      }),
    );
  });
});
