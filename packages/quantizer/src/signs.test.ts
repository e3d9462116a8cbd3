import { floatTensor, int64Tensor, model, node, valueInfo, type AttributeValue, type Tensor } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { nonNegativeTensors } from "./index.ts";

/** Whether `op` of a tensor behind a ReLU (`p`), or of any tensor (`x`), is proven to be >= 0. */
function proves(op: string, inputs: string[], attributes: Record<string, AttributeValue> = {}, initializers: Record<string, Tensor> = {}): boolean {
  const graph = model({
    inputs: [valueInfo("x", "float32", ["N", 4])],
    outputs: [valueInfo("y", "float32", null)],
    nodes: [node("Relu", ["x"], ["p"]), node("Sigmoid", ["x"], ["q"]), node(op, inputs, ["y"], attributes)],
    initializers: { one: floatTensor([], [1]), zero: floatTensor([], [0]), minus: floatTensor([], [-1]), ...initializers },
  });
  return nonNegativeTensors(graph).has("y");
}

const half = (value: number): { clip: Tensor } => ({ clip: floatTensor([], [value]) });

describe("nonNegativeTensors", () => {
  it.each(["Relu", "Sigmoid", "HardSigmoid", "Softmax", "Softplus", "Exp", "Abs", "ReduceL1", "ReduceL2", "ReduceSumSquare", "LpPool"])(
    "%s gives no negative value whatever it reads",
    (op) => expect(proves(op, ["x"])).toBe(true),
  );

  it.each(
    [
      "MaxPool AveragePool GlobalMaxPool GlobalAveragePool LRN Sqrt Identity Dropout Cast Reshape Flatten Squeeze Unsqueeze Transpose Slice Split Gather Expand Tile",
      "DepthToSpace SpaceToDepth ReduceMean ReduceSum ReduceMax ReduceMin Floor Ceil Round Upsample",
    ].flatMap((line) => line.split(" ")),
  )("%s keeps the sign of what it reads", (op) => {
    expect(proves(op, ["p"])).toBe(true);
    expect(proves(op, ["x"])).toBe(false);
  });

  it.each(["Add", "Sum", "Mean", "Mul", "Div", "Concat", "Min"])("%s needs all its inputs, constants included", (op) => {
    expect(proves(op, ["p", "q"])).toBe(true);
    expect(proves(op, ["p", "one"])).toBe(true);
    expect(proves(op, ["p", "zero"])).toBe(true);
    expect(proves(op, ["p", "minus"])).toBe(false);
    expect(proves(op, ["p", "x"])).toBe(false);
    expect(proves(op, ["x", "p"])).toBe(false);
  });

  it("Max needs one of its inputs", () => {
    expect(proves("Max", ["x", "p"])).toBe(true);
    expect(proves("Max", ["x", "zero"])).toBe(true);
    expect(proves("Max", ["x", "minus"])).toBe(false);
  });

  it("Where needs both of its branches, not its condition", () => {
    expect(proves("Where", ["x", "p", "q"])).toBe(true);
    expect(proves("Where", ["p", "p", "x"])).toBe(false);
    expect(proves("Where", ["p", "x", "p"])).toBe(false);
  });

  it("Clip proves it by its minimum, as an input or, before opset 11, as an attribute", () => {
    expect(proves("Clip", ["x", "zero"])).toBe(true); // ReLU6 as exporters write it
    expect(proves("Clip", ["x", "clip", "six"], {}, { ...half(0), six: floatTensor([], [6]) })).toBe(true);
    expect(proves("Clip", ["x", "clip"], {}, half(-0.5))).toBe(false);
    expect(proves("Clip", ["x"], {})).toBe(false);
    expect(proves("Clip", ["p"], {})).toBe(true);
    expect(proves("Clip", ["p", "minus"], {})).toBe(true);
    expect(proves("Clip", ["x", "", "one"], {})).toBe(false);
    expect(proves("Clip", ["x", "q"], {})).toBe(false); // a minimum computed in the graph
    expect(proves("Clip", ["x"], { min: { type: "float", value: 0 }, max: { type: "float", value: 6 } })).toBe(true);
    expect(proves("Clip", ["x"], { min: { type: "float", value: -6 } })).toBe(false);
    expect(proves("Clip", ["x"], { max: { type: "float", value: 6 } })).toBe(false);
  });

  it("Clip with a negative maximum proves nothing, whatever it reads", () => {
    expect(proves("Clip", ["p", "", "minus"])).toBe(false);
    expect(proves("Clip", ["x", "zero", "minus"])).toBe(false); // the maximum wins over the minimum
    expect(proves("Clip", ["p"], { max: { type: "float", value: -1 } })).toBe(false);
    expect(proves("Clip", ["p", "", "x"])).toBe(false); // a maximum computed in the graph
  });

  it("Pad proves it unless it pads with a negative constant", () => {
    const sizes = { sizes: int64Tensor([4], [0, 1, 0, 1]) };
    expect(proves("Pad", ["p", "sizes"], {}, sizes)).toBe(true);
    expect(proves("Pad", ["p", "sizes", ""], {}, sizes)).toBe(true);
    expect(proves("Pad", ["p", "sizes", "one"], {}, sizes)).toBe(true);
    expect(proves("Pad", ["p", "sizes", "minus"], {}, sizes)).toBe(false);
    expect(proves("Pad", ["p", "sizes", "x"], {}, sizes)).toBe(false);
    expect(proves("Pad", ["p", "sizes", "minus"], { mode: "reflect" }, sizes)).toBe(true); // the constant is not used
    expect(proves("Pad", ["x", "sizes"], { mode: "edge" }, sizes)).toBe(false);
    expect(proves("Pad", ["p"], { pads: [0, 1, 0, 1], value: { type: "float", value: -1 } })).toBe(false); // before opset 11
    expect(proves("Pad", ["p"], { pads: [0, 1, 0, 1], value: { type: "float", value: 1 } })).toBe(true);
  });

  it("Resize proves it where it does not overshoot", () => {
    expect(proves("Resize", ["p", "", "scales"], {}, { scales: floatTensor([2], [1, 2]) })).toBe(true);
    expect(proves("Resize", ["p", "", "scales"], { mode: "linear" }, { scales: floatTensor([2], [1, 2]) })).toBe(true);
    expect(proves("Resize", ["p", "", "scales"], { mode: "cubic" }, { scales: floatTensor([2], [1, 2]) })).toBe(false);
    const outside = { mode: "linear", coordinate_transformation_mode: "tf_crop_and_resize", extrapolation_value: { type: "float", value: -1 } } as const;
    expect(proves("Resize", ["p", "roi", "scales"], outside, { scales: floatTensor([2], [1, 2]), roi: floatTensor([4], [0, 0, 2, 2]) })).toBe(false);
  });

  it.each(["Conv", "MatMul", "BatchNormalization", "LeakyRelu", "Sub", "Neg", "Tanh", "HardSwish", "Unknown"])("%s proves nothing", (op) =>
    expect(proves(op, ["p", "q", "q", "q", "q"])).toBe(false),
  );

  it("an operator of another domain proves nothing, even under a known name", () => {
    const custom = { ...node("Relu", ["x"], ["y"]), domain: "my.domain" };
    const graph = model({ inputs: [valueInfo("x", "float32", ["N", 4])], outputs: [valueInfo("y", "float32", null)], nodes: [custom] });
    expect(nonNegativeTensors(graph).size).toBe(0);
    expect(nonNegativeTensors({ ...graph, graph: { ...graph.graph, nodes: [{ ...custom, domain: "ai.onnx" }] } }).has("y")).toBe(true);
  });

  it("a constant with NaN is not known to be non-negative", () => {
    expect(proves("Add", ["p", "odd"], {}, { odd: floatTensor([2], [1, NaN]) })).toBe(false);
  });
});
