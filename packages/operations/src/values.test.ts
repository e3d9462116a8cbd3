import { InvalidShape } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFloat32, readFloat64, readTensor, writeFloat32, writeFloat64, writeTensor } from "./values.ts";

describe("floating-point numbers", () => {
  it.each([[1.5, "0x3fc00000"], [-0, "0x80000000"], [0, "0x00000000"], [2 ** -149, "0x00000001"], [Infinity, "0x7f800000"]] as const)("%s is the float32 %s", (value, bits) => {
    expect(writeFloat32(value)).toBe(bits);
    expect(readFloat32(bits)).toBe(value);
  }); // prettier-ignore

  it("survive both ways, NaN as some NaN", () => {
    fc.assert(
      fc.property(fc.float(), fc.double(), (single, double) => {
        expect(readFloat32(writeFloat32(single))).toBe(single);
        expect(readFloat64(writeFloat64(double))).toBe(double);
      }),
    );
    expect(writeFloat64(-1.5)).toBe("0xbff8000000000000");
    expect(readFloat32("0x7fc00001")).toBeNaN();
  });
});

describe("tensors", () => {
  it("hold elements little-endian, in digits of either case", () => {
    expect(writeTensor("int32", [2], Int32Array.of(1, -2))).toEqual({ dtype: "int32", shape: [2], hex: "01000000feffffff" });
    expect([...readTensor("x", { dtype: "float32", shape: [1, 1], hex: "0000C03f" })]).toEqual([1.5]);
    expect([...readTensor("x", { dtype: "int8", shape: [3], hex: "80FF7f" })]).toEqual([-128, -1, 127]);
  });

  it("survive both ways", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        const tensor = writeTensor("uint8", [bytes.length], bytes);
        expect(tensor.hex).toBe(Buffer.from(bytes).toString("hex"));
        expect(readTensor("x", tensor)).toEqual(bytes);
      }),
    );
  });

  it("write only the part of memory that a view shows", () => {
    expect(writeTensor("uint8", [2], Uint8Array.of(1, 2, 3, 4).subarray(1, 3)).hex).toBe("0203");
  });

  it.each([[[0]], [[0, 5]], [[3, 0]]])("of shape %j are refused: they are empty [DOT-5]", (shape) => {
    expect(() => readTensor("weights", { dtype: "int8", shape, hex: "" })).toThrow(InvalidShape);
  });
});
