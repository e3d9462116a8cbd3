import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../json.ts";
import { compareOutputs } from "./compare.ts";

const tensor = (hex: string, shape: number[], dtype = "uint8"): Json => ({ dtype, shape, hex });
const differing = (expected: Json, got: unknown, tolerance = {}): number => compareOutputs("any", expected, got, tolerance).differing;
const first = (expected: Json, got: unknown, operation = "any"): unknown => compareOutputs(operation, expected, got).differences[0];

describe("comparing outputs", () => {
  it("finds any JSON equal to itself", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => differing(value as Json, structuredClone(value)) === 0));
  });

  it("takes integers exactly, whatever way they are written", () => {
    expect(differing({ cut: 27 }, JSON.parse('{"cut": 2.7e1}'))).toBe(0);
    expect(first({ cut: 27 }, { cut: 27.000001 })).toEqual({ at: "cut", expected: "27", got: "27.000001" });
    expect(first({ cut: 27 }, { cut: "27" })).toEqual({ at: "cut", expected: "27", got: '"27"' });
  });

  it("names the element of a list, and says where lengths differ", () => {
    expect(first({ cut: [26, 0] }, { cut: [26, 1] })).toEqual({ at: "cut[1]", expected: "0", got: "1" });
    expect(first({ cut: [26, 0] }, { cut: [26] })).toEqual({ at: "cut", expected: "2 elements: [26, 0]", got: "1 elements: [26]" });
  });

  it("finds fields that are missing or too many, also inside", () => {
    expect(first({ cut: 1 }, {})).toEqual({ at: "cut", expected: "1", got: "nothing" });
    expect(first({ bits: { data: 4 } }, { bits: { data: 4, more: 1 } })).toEqual({ at: "bits.more", expected: "no such field", got: "1" });
    expect(first({ cut: 1 }, JSON.parse('{"cut": 1, "__proto__": 2}'))).toMatchObject({ at: "__proto__" });
  });

  it("does not take what every object has for a field", () => {
    expect(differing({ constructor: 1 }, {})).toBe(1);
  });
});

describe("comparing tensors", () => {
  it("takes hexadecimal digits of either case", () => {
    expect(differing(tensor("1bff", [2]), tensor("1BFF", [2]))).toBe(0);
  });

  it("names the element by its place and the pair of a table", () => {
    expect(first({ t: tensor("00010203", [2, 2]) }, { t: tensor("00010303", [2, 2]) })).toEqual({ at: "t[1, 0]", expected: "2", got: "3" });
    const zeros = "00".repeat(131072);
    const row = 2 * (256 * 27 + 3);
    const one = `${zeros.slice(0, 2 * row)}05${zeros.slice(2 * row + 2)}`;
    expect(first({ cut: tensor(zeros, [65536, 2]) }, { cut: tensor(one, [65536, 2]) }, "pair.table")).toEqual({
      at: "cut[6915, 0], c0 of the pair (27, 3)",
      expected: "0",
      got: "5",
    });
  });

  it("counts all differing elements and keeps the first few", () => {
    const comparison = compareOutputs("any", tensor("00".repeat(9), [9]), tensor("01".repeat(9), [9]));
    expect(comparison.differing).toBe(9);
    expect(comparison.differences.length).toBe(5);
  });

  it("decodes signed and little-endian elements", () => {
    expect(first(tensor("80", [1], "int8"), tensor("7f", [1], "int8"))).toMatchObject({ expected: "-128", got: "127" });
    expect(first(tensor("01000080", [1], "int32"), tensor("00010000", [1], "int32"))).toMatchObject({ expected: "-2147483647", got: "256" });
    expect(first(tensor("0000c03f", [1], "float32"), tensor("00000080", [1], "float32"))).toMatchObject({
      expected: "1.5 (0x3fc00000)",
      got: "-0 (0x80000000)",
    });
  });

  it.each([
    ["another type", tensor("00", [1], "int8"), /int8 \[1\]/],
    ["another shape", tensor("00", [1, 1]), /uint8 \[1, 1\]/],
    ["bytes that do not fit", tensor("0000", [1]), /4 hexadecimal digits where 2 fit/],
    ["other characters", tensor("0g", [1]), /other characters than hexadecimal/],
    ["an unknown type", tensor("00", [1], "uint4"), /dtype is not/],
    ["a field too many", { ...(tensor("00", [1]) as object), order: "C" }, /unknown field order/],
    ["a list instead", [0], /no tensor: \[0\]/],
    ["nothing", undefined, /nothing/],
  ])("finds %s", (_, got, says) => {
    expect((first(tensor("00", [1]), got) as { got: string }).got).toMatch(says);
  });
});

describe("comparing floats", () => {
  it("is bit by bit without a tolerance, but any NaN is any NaN", () => {
    expect(differing("0x3f800000", "0x3F800000")).toBe(0);
    expect(differing("0x3f800000", "0x3f800001")).toBe(1);
    expect(differing("0x00000000", "0x80000000")).toBe(1);
    expect(differing("0x7fc00000", "0xffc12345")).toBe(0);
    expect(differing(tensor("0000c07f", [1], "float32"), tensor("0100c0ff", [1], "float32"))).toBe(0);
    expect(differing("0x3f800000", "0x3ff0000000000000")).toBe(1);
  });

  it("takes a relative, an absolute or a tolerance in last places", () => {
    expect(differing("0x3ff0000000000000", "0x3ff0000000001000", { rel: 1e-12 })).toBe(0);
    expect(differing("0x3ff0000000000000", "0x3ff0000000002000", { rel: 1e-12 })).toBe(1);
    expect(differing("0x00000000", "0x3a83126f", { abs: 0.002 })).toBe(0);
    expect(differing("0x00000000", "0x3a83126f", { rel: 0.5 })).toBe(1);
    expect(differing("0x3f800000", "0x3f800002", { ulp: 2 })).toBe(0);
    expect(differing("0x3f800000", "0x3f800003", { ulp: 2 })).toBe(1);
    expect(differing(tensor("0000803f", [1], "float32"), tensor("0100803f", [1], "float32"), { rel: 1e-6 })).toBe(0);
  });

  it("never takes an infinity or a NaN for a number", () => {
    const loose = { rel: 1e9, abs: 1e300, ulp: 2 ** 40 };
    expect(differing("0x7f7fffff", "0x7f800000", loose)).toBe(1);
    expect(differing("0x7f800000", "0xff800000", loose)).toBe(1);
    expect(differing("0x3f800000", "0x7fc00000", loose)).toBe(1);
    expect(differing("0x7f800000", "0x7f800000", loose)).toBe(0);
  });

  it("takes no tolerance for integers", () => {
    expect(differing({ bits: 8 }, { bits: 9 }, { abs: 5, rel: 5, ulp: 5 })).toBe(1);
  });
});
