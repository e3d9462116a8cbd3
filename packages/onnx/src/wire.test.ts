import { create, toBinary } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { ModelProtoSchema } from "./gen/onnx_pb.js";
import { OnnxError, parseModel, serializeModel } from "./index.ts";

const codeOf = (bytes: unknown): string => {
  try {
    parseModel(bytes as Uint8Array);
  } catch (error) {
    if (error instanceof OnnxError) return error.code;
    throw error;
  }
  return "none";
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const imports = [{ domain: "", version: 13n }];

describe("bytes that are no model", () => {
  it.each<[string, unknown, string]>([
    ["no bytes", "text", "not-bytes"],
    ["nothing", new Uint8Array(0), "empty"],
    ["a text file", bytesOf("hello, this is no model"), "wire"],
    ["a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "truncated"],
    ["a length beyond the end", Uint8Array.of(0x3a, 0xff, 0xff, 0xff, 0xff, 0x0f), "truncated"],
    ["a model without a graph", toBinary(ModelProtoSchema, create(ModelProtoSchema, { irVersion: 8n, opsetImport: imports })), "no-graph"],
    ["a name that is no UTF-8", Uint8Array.of(0x3a, 4, 0x12, 2, 0xc3, 0x28), "utf8"],
    ["a graph nested without end", nested(200), "too-deep"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it("every proper prefix of a model is refused or has no graph to it", () => {
    const bytes = toBinary(
      ModelProtoSchema,
      create(ModelProtoSchema, { irVersion: 8n, opsetImport: imports, graph: { name: "g", node: [{ opType: "Relu", input: ["x"], output: ["y"] }] } }),
    );
    for (let length = 0; length < bytes.length; length++) expect(codeOf(bytes.subarray(0, length)), `${length} bytes`).not.toBe("none");
  });

  it("says where", () => {
    expect(() => parseModel(Uint8Array.of(0x3a, 4, 0x12, 2, 0xc3, 0x28))).toThrow(/byte 4 in graph.name: the text is not valid UTF-8/);
  });
});

describe("operator sets", () => {
  it("below 7 are refused with the remedy", () => {
    const bytes = toBinary(ModelProtoSchema, create(ModelProtoSchema, { irVersion: 3n, opsetImport: [{ domain: "", version: 6n }], graph: { name: "g" } }));
    expect(codeOf(bytes)).toBe("unsupported-opset");
    expect(() => parseModel(bytes)).toThrow(/opset 6.*convert_version/);
  });
});

describe("what is not interpreted", () => {
  it("survives a round trip: subgraphs, functions, annotations, training, unknown fields", () => {
    const proto = create(ModelProtoSchema, {
      irVersion: 8n,
      opsetImport: imports,
      docString: "about",
      functions: [{ name: "f", domain: "d" }],
      trainingInfo: [{ algorithm: { name: "a" } }],
      graph: {
        name: "g",
        docString: "graph",
        quantizationAnnotation: [{ tensorName: "x", quantParameterTensorNames: [{ key: "SCALE_TENSOR", value: "s" }] }],
        input: [
          {
            name: "c",
            docString: "flag",
            type: { denotation: "D", value: { case: "tensorType", value: { elemType: 9, shape: { dim: [{ denotation: "E" }] } } } },
          },
        ],
        node: [
          {
            opType: "If",
            docString: "if",
            input: ["c"],
            output: ["y"],
            attribute: [{ name: "then_branch", type: 5, g: { name: "sub", output: [{ name: "outer" }] } }],
          },
        ],
      },
    });
    const bytes = Uint8Array.of(...toBinary(ModelProtoSchema, proto), 0xc2, 0x3e, 2, 104, 105); // field 1000, which no schema knows
    const back = serializeModel(parseModel(bytes));
    expect(serializeModel(parseModel(back))).toEqual(back);
    expect([...back].toSorted()).toEqual([...bytes].toSorted()); // the same fields, perhaps in another order
  });
});

/** A field of a message with its length in front. */
function wrap(tag: number, body: readonly number[]): number[] {
  return [tag, ...(body.length < 128 ? [body.length] : [(body.length & 127) | 128, body.length >> 7]), ...body];
}

/** graph.node.attribute.g.node.attribute.g ..., as a subgraph in a subgraph would be. */
function nested(depth: number): Uint8Array {
  let inner: number[] = [];
  for (let i = 0; i < depth; i++) inner = wrap(0x0a, wrap(0x2a, wrap(0x32, inner)));
  return Uint8Array.from(wrap(0x3a, inner));
}
