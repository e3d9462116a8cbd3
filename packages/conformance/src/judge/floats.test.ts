import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, floatBits, formatFloatBits, parseFloatBits, ulps } from "./floats.ts";

describe("a float's bits", () => {
  it("are 8 or 16 hexadecimal digits of either case behind 0x", () => {
    expect(["0x3fc00000", "0x3FC00000", "0x3ff8000000000000"].map(floatBits)).toEqual([32, 32, 64]);
    expect(["3fc00000", "0x3fc0000", "0x3fc00000 ", "0x3fc0000g", 1.5, null].map(floatBits)).toEqual([null, null, null, null, null, null]);
  });

  it("come back from the number they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (bits) => {
        const pattern = `0x${bits.toString(16).padStart(8, "0")}`;
        const value = parseFloatBits(pattern);
        fc.pre(!Number.isNaN(value));
        expect(formatFloatBits(value, 32)).toBe(pattern);
        expect(Math.fround(Number(decimal(value, 32)))).toBe(value);
      }),
    );
    fc.assert(fc.property(fc.double({ noNaN: true }), (value) => Object.is(parseFloatBits(formatFloatBits(value, 64)), value)));
  });

  it("read as the shortest decimal", () => {
    expect(["0x3dcccccd", "0x80000000", "0x00000001", "0x7f800000", "0x7fc00001", "0x4b800001"].map((bits) => decimal(parseFloatBits(bits), 32))).toEqual([
      "0.1",
      "-0",
      "1e-45",
      "Infinity",
      "NaN",
      "16777218",
    ]);
  });
});

describe("units in the last place", () => {
  it("count the floats between two", () => {
    expect(ulps(1, parseFloatBits("0x3f800001"), 32)).toBe(1n);
    expect(ulps(parseFloatBits("0x00000001"), parseFloatBits("0x80000001"), 32)).toBe(2n);
    expect(ulps(0, -0, 64)).toBe(0n);
    expect(ulps(1, 1 + 2 ** -52, 64)).toBe(1n);
    expect(ulps(-1, 1, 64)).toBe(2n * BigInt(parseBits(1)));
  });
});

const parseBits = (value: number): string => formatFloatBits(value, 64);
