import { createHash } from "node:crypto";
import { floatTensor, InvalidModel, model, node, serializeModel, valueInfo, type DataType, type Shape } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { UnsupportedModel } from "./engine/errors.ts";
import { openSubject, type Subject } from "./subject.ts";

/** A model that averages its images over their pixels. */
function bytesOf(shape: Shape | null, { type = "float32" as DataType, inputs = 1, outputs = 1 } = {}): Uint8Array {
  const names = Array.from({ length: inputs }, (_, i) => `x${i}`);
  return serializeModel(
    model({
      inputs: names.map((name) => valueInfo(name, type, shape)),
      outputs: Array.from({ length: outputs }, (_, i) => valueInfo(`y${i}`, type, null)),
      nodes: [
        node("Sum", names, ["sum"]),
        node("GlobalAveragePool", ["sum"], ["p"]),
        ...Array.from({ length: outputs }, (_, i) => node("Flatten", ["p"], [`y${i}`])),
      ],
    }),
  );
}

const open = (shape: Shape | null, options: Parameters<typeof bytesOf>[1] = {}, size?: [number, number]): Subject =>
  openSubject({ name: "net.onnx", bytes: bytesOf(shape, options), ...(size ? { size } : {}) });

describe("openSubject", () => {
  it("says how a model takes images and how many classes it tells apart", () => {
    const bytes = bytesOf(["N", 3, 32, 24]);
    const subject = openSubject({ name: "net.onnx", bytes });
    expect(subject.input).toEqual({ name: "x0", shape: [3, 32, 24], layout: "nchw", type: "float32", batch: null });
    expect(subject).toMatchObject({ name: "net.onnx", output: "y0", classes: 3, sha256: createHash("sha256").update(bytes).digest("hex") });
  });

  it("tells channels last from channels first by where 1 or 3 channels stand", () => {
    expect(open(["N", 28, 28, 1]).input).toMatchObject({ layout: "nhwc", shape: [1, 28, 28] });
    expect(open(["N", 30, 20, 3]).input).toMatchObject({ layout: "nhwc", shape: [3, 30, 20] });
    expect(open(["N", 1, 28, 28]).input).toMatchObject({ layout: "nchw", shape: [1, 28, 28] });
    expect(open(["N", 3, 3, 3]).input.layout).toBe("nchw");
    expect(open(["N", 4, 16, 16]).input).toMatchObject({ layout: "nchw", shape: [4, 16, 16] });
  });

  it("keeps a fixed batch in mind and prepares the model for any", () => {
    const subject = open([8, 3, 16, 16]);
    expect(subject.input.batch).toBe(8);
    expect(subject.prepared.model.graph.inputs[0]!.shape![0]).toBe("N");
    expect(subject.prepared.shapes.get("p")!.shape).toEqual([1, 3, 1, 1]);
    expect(subject.model.graph.inputs[0]!.shape![0]).toBe(8);
  });

  it("takes float16 models and prepares them in float32", () => {
    const subject = open(["N", 3, 16, 16], { type: "float16" });
    expect(subject.input.type).toBe("float16");
    expect(subject.prepared.model.graph.inputs[0]!.type).toBe("float32");
  });

  it("takes the image size where the model leaves it open", () => {
    expect(open(["N", 3, "h", "w"], {}, [40, 50]).input.shape).toEqual([3, 40, 50]);
    expect(() => open(["N", 3, "h", "w"])).toThrow(/leaves the image size open.*--crop/);
  });

  it.each([
    ["two inputs", () => open(["N", 3, 8, 8], { inputs: 2 }), /2 inputs \(x0, x1\)/],
    ["two outputs", () => open(["N", 3, 8, 8], { outputs: 2 }), /2 outputs \(y0, y1\)/],
    ["bytes as its input", () => open(["N", 3, 8, 8], { type: "uint8" }), /"x0" is uint8/],
    ["a vector as its input", () => open(["N", 192]), /\[N, 192\].*four dimensions/],
    ["an input of unknown shape", () => open(null), /unknown/],
    ["open channels", () => open(["N", "c", 8, 8]), /leaves the image size open/],
  ])("refuses a model with %s, and says what to do", (_what, opening, message) => {
    expect(opening).toThrow(UnsupportedModel);
    expect(opening).toThrow(message);
  });

  it("refuses a model exported in training mode, whose results depend on the batch", () => {
    const ones = floatTensor([3], [1, 1, 1]);
    const bytes = serializeModel(
      model({
        inputs: [valueInfo("x", "float32", ["N", 3, 8, 8])],
        outputs: [valueInfo("y", "float32", null)],
        nodes: [node("BatchNormalization", ["x", "s", "b", "m", "v"], ["n", "rm", "rv"], { training_mode: 1 }, "bn"), node("GlobalAveragePool", ["n"], ["y"])],
        initializers: { s: ones, b: ones, m: ones, v: ones },
      }),
    );
    expect(() => openSubject({ name: "net.onnx", bytes })).toThrow(UnsupportedModel);
    expect(() => openSubject({ name: "net.onnx", bytes })).toThrow(/training mode: BatchNormalization "bn"/);
  });

  it("refuses bytes that are no model", () => {
    expect(() => openSubject({ name: "x", bytes: Uint8Array.of(1, 2, 3) })).toThrow(InvalidModel);
    expect(() => openSubject({ name: "x", bytes: bytesOf(["N", 3, 8, 8]).slice(0, 60) })).toThrow(InvalidModel);
  });
});
