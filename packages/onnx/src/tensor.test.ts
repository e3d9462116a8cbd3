import { create, toBinary } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { ModelProtoSchema, TensorProtoSchema, type TensorProto } from "./gen/onnx_pb.js";
import { encodeFloats, floatData, fromBfloat16, fromFloat16, InvalidModel, OnnxError, parseModel, toBfloat16, toFloat16, type Model } from "./index.ts";
import type { ExternalData } from "./external.ts";

const same = (a: number, b: number): boolean => Object.is(a, b) || (Number.isNaN(a) && Number.isNaN(b));

/** A model with one initializer, as bytes made by the protobuf library alone. */
function withTensor(tensor: Partial<Omit<TensorProto, "$typeName" | "$unknown">>, external?: ExternalData): Model {
  const proto = create(ModelProtoSchema, {
    irVersion: 8n,
    opsetImport: [{ domain: "", version: 17n }],
    graph: { name: "g", initializer: [create(TensorProtoSchema, { name: "t", ...tensor })] },
  });
  return parseModel(toBinary(ModelProtoSchema, proto), external === undefined ? {} : { external });
}

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof OnnxError) return error.code;
    throw error;
  }
  return "none";
};

describe("16-bit floats", () => {
  const view = new DataView(new ArrayBuffer(8));

  it("decode every float16 as the platform does", () => {
    for (let word = 0; word < 65536; word++) {
      view.setUint16(0, word);
      if (!same(fromFloat16(word), view.getFloat16(0))) expect.fail(`word ${word}: ${fromFloat16(word)}`);
    }
  });

  it("encode to the nearest float16, ties to even, as the platform does", () => {
    const values = [
      0,
      -0,
      1 / 3,
      65504,
      65519.99,
      65520,
      1e9,
      -1e9,
      2 ** -24,
      2 ** -25,
      1.5 * 2 ** -25,
      2 ** -14,
      2 ** -14 - 2 ** -25,
      2049,
      2051,
      1 - 2 ** -12,
      Infinity,
    ];
    for (let word = 0; word < 0x7bff; word++) values.push((fromFloat16(word) + fromFloat16(word + 1)) / 2, fromFloat16(word) * 1.0001); // every tie
    for (const value of values) {
      view.setFloat16(0, value);
      if (toFloat16(value) !== view.getUint16(0)) expect.fail(`${value}: ${toFloat16(value)} is not ${view.getUint16(0)}`);
    }
  });

  it("hold bfloat16 as the upper half of a float32, rounding ties to even", () => {
    expect(fromBfloat16(0x3f80)).toBe(1);
    expect(toBfloat16(1 + 2 ** -8)).toBe(0x3f80); // a tie: the even one is below
    expect(toBfloat16(1 + 3 * 2 ** -8)).toBe(0x3f82);
    expect(toBfloat16(3.4e38)).toBe(0x7f80);
  });
});

describe("tensor data", () => {
  it("is read from typed fields as from raw_data", () => {
    expect(floatData(withTensor({ dims: [2n], dataType: 1, floatData: [1.5, -2] }).graph.initializers.get("t")!)).toEqual(Float32Array.of(1.5, -2));
    expect(floatData(withTensor({ dims: [2n], dataType: 10, int32Data: [0x3c00, 0xc000] }).graph.initializers.get("t")!)).toEqual(Float32Array.of(1, -2));
    expect(floatData(withTensor({ dims: [1n], dataType: 11, doubleData: [0.25] }).graph.initializers.get("t")!)).toEqual(Float32Array.of(0.25));
    expect(floatData(withTensor({ dims: [1n], dataType: 16, rawData: Uint8Array.of(0x80, 0x3f) }).graph.initializers.get("t")!)).toEqual(Float32Array.of(1));
    expect(withTensor({ dims: [2n], dataType: 7, int64Data: [5n, -1n] }).graph.initializers.get("t")!.data).toEqual(BigInt64Array.of(5n, -1n));
    expect(withTensor({ dims: [3n], dataType: 22, rawData: Uint8Array.of(0x21, 0x03) }).graph.initializers.get("t")!.data).toEqual(Uint8Array.of(0x21, 0x03));
  });

  it.each<[string, string, Partial<TensorProto>]>([
    ["negative dimensions", "tensor-dims", { dims: [-1n], dataType: 1 }],
    ["more elements than any file holds", "tensor-size", { dims: [1n << 40n, 1n << 40n], dataType: 1 }],
    ["too little raw_data", "tensor-data", { dims: [2n], dataType: 1, rawData: new Uint8Array(7) }],
    ["dimensions without data", "tensor-data", { dims: [1000n, 1000n, 1000n], dataType: 1 }],
    ["data in another type's field", "tensor-data", { dims: [1n], dataType: 1, int32Data: [1] }],
    ["data twice", "tensor-data", { dims: [1n], dataType: 1, floatData: [1], rawData: new Uint8Array(4) }],
    ["values outside their type", "tensor-data", { dims: [1n], dataType: 2, int32Data: [256] }],
    ["a type that does not exist", "data-type", { dims: [1n], dataType: 99, rawData: new Uint8Array(4) }],
  ])("is refused with %s", (_, code, tensor) => {
    expect(codeOf(() => withTensor(tensor))).toBe(code);
  });

  it("encodes floats into a narrower type", () => {
    expect([...encodeFloats("float16", [2], [0.1, 1e6]).data]).toEqual([0x2e66, 0x7c00]);
  });
});

const entries = (facts: Record<string, string>): TensorProto["externalData"] =>
  Object.entries(facts).map(([key, value]) => ({ $typeName: "onnx.StringStringEntryProto", key, value }));

describe("external data", () => {
  const file = Uint8Array.from({ length: 16 }, (_, i) => i);
  const read = (facts: Record<string, string>, dims = [4n]): Model =>
    withTensor({ dims, dataType: 2, dataLocation: 1, externalData: entries(facts) }, () => file);

  it("is read at its offset", () => {
    expect(read({ location: "a/weights.bin", offset: "8", length: "4" }).graph.initializers.get("t")!.data).toEqual(Uint8Array.of(8, 9, 10, 11));
  });

  it.each(["/etc/passwd", "../x", "a/../../x", "a\\..\\x", "C:\\x", "", "file:x", "a\0b"])("never leaves the model's folder: %j", (location) => {
    expect(codeOf(() => read({ location }))).toBe("external-location");
  });

  it.each([{ offset: "13" }, { offset: "-1" }, { offset: "1e3" }, { length: "5" }, { offset: "99999999999999999999" }])(
    "stays inside the file: %j",
    (facts) => {
      expect(codeOf(() => read({ location: "x", ...facts }))).toBe("external-range");
    },
  );

  it("says what to do where nobody reads it", () => {
    expect(() => withTensor({ dims: [1n], dataType: 2, dataLocation: 1, externalData: entries({ location: "w.bin" }) })).toThrow(InvalidModel);
    expect(() => withTensor({ dims: [1n], dataType: 2, dataLocation: 1, externalData: entries({ location: "w.bin" }) })).toThrow(/external option/);
  });
});
