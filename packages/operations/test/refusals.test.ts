/** What operations refuse beyond what the corpus asks, and that their results are what the functions they stand for return. */
import { describe, expect, it } from "vitest";
import { operations, writeFloat32, writeTensor, type JsonObject } from "../src/index.ts";
import { differences } from "./compare.ts";

const rule = { set: { bits: 4, shifts: [0, 1, 2, 3, 4] }, rounding: "round", share: true };
const bytes = (...values: number[]) => writeTensor("uint8", [values.length], Uint8Array.from(values));
const signed = (...values: number[]) => writeTensor("int8", [values.length], Int8Array.from(values));
const planes = (bits: number, count: number, length = bits * count) => writeTensor("float32", [bits, count], new Float32Array(length));

const REFUSED: readonly (readonly [string, JsonObject, JsonObject, string])[] = [
  ["pair", rule, { a: [300, 0] }, "INVALID_PARAMETER"],
  ["pair", rule, { a: [0, -1] }, "INVALID_PARAMETER"],
  ["encode", { ...rule, share: false }, { a: [0, 256] }, "INVALID_PARAMETER"],
  ["pair.row", rule, { a: bytes() }, "INVALID_SHAPE"],
  ["dot", {}, { activations: bytes(1, 2), weights: signed(1) }, "INVALID_SHAPE"],
  ["dot.gemm", rule, { activations: writeTensor("uint8", [1, 2], Uint8Array.of(1, 2)), weights: writeTensor("int8", [2, 1], Int8Array.of(1, 2)) }, "INVALID_SHAPE"],
  ["gather", {}, { weights: signed() }, "INVALID_SHAPE"],
  ["quantize.round", {}, { value: writeFloat32(2 ** 54) }, "INVALID_PARAMETER"],
  ["bitplane.weights", { bits: 0 }, { positive: planes(0, 1), negative: planes(0, 1), scale: writeFloat32(1) }, "INVALID_PARAMETER"],
  ["bitplane.weights", { bits: 2 }, { positive: planes(1, 4), negative: planes(1, 4), scale: writeFloat32(1) }, "INVALID_SHAPE"],
  ["bitplane.weights", { bits: 2 }, { positive: planes(2, 2), negative: planes(2, 3), scale: writeFloat32(1) }, "INVALID_SHAPE"],
  ["bitplane.weights", { bits: 2 }, { positive: planes(2, 0), negative: planes(2, 0), scale: writeFloat32(1) }, "INVALID_SHAPE"],
  ["bitplane.weights", { bits: 1 }, { positive: planes(1, 1), negative: planes(1, 1), scale: writeFloat32(-1) }, "INVALID_PARAMETER"],
  ["systolic", { dataflow: "os", rows: 1, columns: 0 }, { M: 1, N: 1, K: 1 }, "INVALID_PARAMETER"],
  ["systolic", { dataflow: "ws", rows: 1, columns: 1 }, { M: 2 ** 40, N: 2 ** 20, K: 1 }, "COUNT_OVERFLOW"],
]; // prettier-ignore

describe("operations", () => {
  it.each(REFUSED)("%s %j refuses %j", (name, params, input, code) => {
    expect(() => operations[name]!(params, input)).toThrow(expect.objectContaining({ code }));
  });
});

describe("the comparison with the corpus", () => {
  it("sees a wrong bit, a wrong shape, a missing field, one too many and a wrong length", () => {
    const expected = { a: [1, 2], t: planes(1, 2), f: "0x3f800000" };
    expect(differences(expected, { ...expected }, {})).toEqual([]);
    expect(differences(expected, { ...expected, f: "0x3f800001" }, {})).toEqual(["/f"]);
    expect(differences(expected, { ...expected, f: "0x3f800001" }, { rel: 1e-6 })).toEqual([]);
    expect(differences(expected, { ...expected, t: planes(2, 1) }, {})).toEqual(["/t/shape"]);
    expect(differences(expected, { a: [1, 2], f: expected.f }, {})).toEqual(["/t"]);
    expect(differences(expected, { ...expected, more: 1 }, {})).toEqual(["/more"]);
    expect(differences(expected, { ...expected, a: [1] }, {})).toEqual(["/a"]);
    expect(differences({ f: "0x00000000" }, { f: "0x80000000" }, {})).toEqual(["/f"]);
    expect(differences({ f: "0x7fc00000" }, { f: "0xffc00001" }, {})).toEqual([]);
  });
});
