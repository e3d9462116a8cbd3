import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  floatTensor,
  inferShapes,
  inferTypes,
  int64Tensor,
  model,
  node,
  ShapeMismatch,
  staticShape,
  valueInfo,
  type AttributeValue,
  type Shape,
  type Tensor,
} from "./index.ts";

type Input = Shape | Tensor | null;
const isTensor = (input: Input): input is Tensor => input !== null && "data" in input;

/** Shapes of the outputs of one operator; an input is a shape, a constant, or null where it is left out. */
function infer(opType: string, inputs: readonly Input[], attributes: Record<string, AttributeValue> = {}, { opset = 13, outputs = 1 } = {}): (Shape | null)[] {
  const names = inputs.map((input, i) => (input === null ? "" : `i${i}`));
  const results = Array.from({ length: outputs }, (_, i) => `o${i}`);
  const types = inferShapes(
    model({
      opset,
      inputs: inputs.flatMap((input, i) => (input === null || isTensor(input) ? [] : [valueInfo(`i${i}`, "float32", input)])),
      outputs: [],
      nodes: [node(opType, names, results, attributes, "here")],
      initializers: Object.fromEntries(inputs.flatMap((input, i) => (input !== null && isTensor(input) ? [[`i${i}`, input]] : []))),
    }),
  );
  return results.map((name) => types.get(name)!.shape);
}

const ints = (...values: number[]): Tensor => int64Tensor([values.length], values);
const floats = (...values: number[]): Tensor => floatTensor([values.length], values);
const image: Shape = ["N", 4, 15, 15];
type Row = [string, string, Input[], Record<string, AttributeValue>, Shape, { opset?: number }?];

describe("shape rules", () => {
  it.each<Row>([
    ["pads and strides", "Conv", [image, [8, 4, 3, 3]], { pads: [1, 1, 1, 1], strides: [2, 2] }, ["N", 8, 8, 8]],
    ["dilation widens the kernel", "Conv", [image, [8, 4, 3, 3]], { dilations: [3, 3] }, ["N", 8, 9, 9]],
    ["groups", "Conv", [image, [8, 2, 1, 1]], { group: 2 }, ["N", 8, 15, 15]],
    ["SAME rounds up", "Conv", [image, [8, 4, 3, 3]], { auto_pad: "SAME_LOWER", strides: [4, 4] }, ["N", 8, 4, 4]],
    [
      "one axis",
      "Conv",
      [
        [1, 2, 9],
        [3, 2, 4],
      ],
      {},
      [1, 3, 6],
    ],
    [
      "unknown sizes stay unknown",
      "Conv",
      [
        ["N", 4, "", ""],
        [8, 4, 3, 3],
      ],
      {},
      ["N", 8, "", ""],
    ],
    ["transposed", "ConvTranspose", [image, [4, 6, 3, 3]], { strides: [2, 2], pads: [1, 1, 1, 1], output_padding: [1, 1] }, ["N", 6, 30, 30]],
    ["quantized", "QLinearConv", [image, floats(1), floats(0), [8, 4, 3, 3], floats(1), floats(0), floats(1), floats(0)], {}, ["N", 8, 13, 13]],
    ["floor", "MaxPool", [image], { kernel_shape: [2, 2], strides: [2, 2] }, ["N", 4, 7, 7]],
    ["ceil_mode", "MaxPool", [image], { kernel_shape: [2, 2], strides: [2, 2], ceil_mode: 1 }, ["N", 4, 8, 8]],
    [
      "ceil_mode without a window that starts in the padding",
      "AveragePool",
      [[1, 1, 4, 4]],
      { kernel_shape: [2, 2], strides: [2, 2], pads: [0, 0, 1, 1], ceil_mode: 1 },
      [1, 1, 2, 2],
    ],
    ["global", "GlobalAveragePool", [image], {}, ["N", 4, 1, 1]],
    [
      "numpy broadcasting",
      "Add",
      [
        ["N", 1, 5],
        [7, 1],
      ],
      {},
      ["N", 7, 5],
    ],
    ["three inputs", "Sum", [[1, 4], [3, 1], [1]], {}, [3, 4]],
    [
      "an axis",
      "Concat",
      [
        ["N", 3, 2],
        ["N", 4, 2],
      ],
      { axis: -2 },
      ["N", 7, 2],
    ],
    ["0 and -1", "Reshape", [["N", 4, 3, 3], ints(0, -1)], {}, ["N", 36]],
    ["allowzero", "Reshape", [[0, 4], ints(4, 0)], { allowzero: 1 }, [4, 0], { opset: 14 }],
    ["-1 takes the batch", "Reshape", [["N", 4], ints(-1, 4)], {}, ["N", 4]],
    ["to two axes", "Flatten", [["N", 4, 3, 3]], {}, ["N", 36]],
    ["at the end", "Flatten", [[2, 3]], { axis: 2 }, [6, 1]],
    ["negative axes as attribute", "Squeeze", [[1, 3, 1]], { axes: [-1] }, [1, 3], { opset: 11 }],
    ["axes as input", "Squeeze", [[1, 3, 1], ints(0)], {}, [3, 1]],
    ["several axes", "Unsqueeze", [[3, 4], ints(0, -1)], {}, [1, 3, 4, 1]],
    ["reversing by default", "Transpose", [["N", 4, 7]], {}, [7, 4, "N"]],
    ["as attribute", "Slice", [[10, 8]], { starts: [-3], ends: [100], axes: [0] }, [3, 8], { opset: 9 }],
    ["backwards", "Slice", [[10, 8], ints(9, 7), ints(0, -100), ints(0, 1), ints(-2, -3)], {}, [5, 3]],
    ["to the end of a symbol", "Slice", [["N", 8], ints(0), ints(Number.MAX_SAFE_INTEGER), ints(0)], {}, ["N", 8]],
    ["a scalar index", "Gather", [["N", 8], int64Tensor([], [3])], { axis: 1 }, ["N"]],
    ["as attribute", "Pad", [image], { pads: [0, 0, 1, 2, 0, 0, 3, 4] }, ["N", 4, 19, 21], { opset: 10 }],
    ["as input", "Pad", [image, ints(0, 0, 1, 1, 0, 0, -1, 1)], {}, ["N", 4, 15, 17]],
    ["both ways", "Expand", [[3, 1], ints(2, 1, 6)], {}, [2, 3, 6]],
    ["repeats", "Tile", [["N", 3], ints(1, 4)], {}, ["N", 12]],
    ["vectors", "MatMul", [[3], [5, 3, 4]], {}, [5, 4]],
    [
      "stacks",
      "MatMul",
      [
        ["N", 1, 2, 3],
        [6, 3, 4],
      ],
      {},
      ["N", 6, 2, 4],
    ],
    ["transposed weights", "Gemm", [["N", 6], [10, 6], [10]], { transB: 1 }, ["N", 10]],
    ["keepdims", "ReduceMean", [["N", 4, 7, 7]], { axes: [2, 3] }, ["N", 4, 1, 1]],
    ["axes as input", "ReduceSum", [["N", 4, 7], ints(-1)], { keepdims: 0 }, ["N", 4]],
    ["all axes", "ReduceMax", [[3, 4]], { keepdims: 0 }, []],
    ["an index", "ArgMax", [["N", 10]], { axis: 1, keepdims: 0 }, ["N"]],
    ["scales", "Resize", [image, null, floats(1, 1, 1.5, 2)], {}, ["N", 4, 22, 30]],
    ["sizes", "Resize", [image, null, null, ints(1, 4, 9, 9)], {}, [1, 4, 9, 9]],
    ["opset 10", "Resize", [image, floats(1, 1, 2, 2)], {}, ["N", 4, 30, 30], { opset: 10 }],
    ["opset 7", "Upsample", [image], { scales: [1, 1, 2, 2] }, ["N", 4, 30, 30], { opset: 7 }],
    ["blocks", "DepthToSpace", [[1, 8, 2, 3]], { blocksize: 2 }, [1, 2, 4, 6]],
    ["a fill", "ConstantOfShape", [ints(2, 3)], {}, [2, 3]],
    ["a comparison", "Where", [[3, 1], [1, 4], [1]], {}, [3, 4]],
    ["per-axis scales", "QuantizeLinear", [image, floats(1, 1, 1, 1), floats(0, 0, 0, 0)], { axis: 1 }, image],
  ])("%s: %s", (_, opType, inputs, attributes, expected, options) => {
    expect(infer(opType, inputs, attributes, options)).toEqual([expected]);
  });

  it("Split gives its parts, the last one smaller where it does not come out even", () => {
    expect(infer("Split", [["N", 6]], { axis: 1, split: [2, 4] }, { opset: 11, outputs: 2 })).toEqual([
      ["N", 2],
      ["N", 4],
    ]);
    expect(infer("Split", [[7]], { num_outputs: 3 }, { opset: 18, outputs: 3 })).toEqual([[3], [3], [1]]);
  });

  it.each<[string, Input[], Record<string, AttributeValue>]>([
    ["Conv", [image, [8, 5, 3, 3]], {}],
    ["Conv", [image, [8, 4, 30, 3]], {}],
    ["Conv", [image, [8, 2, 3, 3]], { group: 2, strides: [0, 1] }],
    ["Add", [[3], [4]], {}],
    [
      "Concat",
      [
        [1, 2],
        [3, 4],
      ],
      { axis: 0 },
    ],
    ["Reshape", [[3, 4], ints(5, -1)], {}],
    ["Reshape", [[3, 4], ints(3, 5)], {}],
    [
      "MatMul",
      [
        [2, 3],
        [4, 5],
      ],
      {},
    ],
    [
      "Gemm",
      [
        [2, 3],
        [4, 5],
      ],
      {},
    ],
    ["Transpose", [[2, 3]], { perm: [0, 0] }],
    ["Squeeze", [[2, 3]], { axes: [0] }],
    ["Gather", [[2, 3], ints(7)], {}],
    ["Split", [[5]], { split: [2, 2] }],
    ["Softmax", [], {}],
  ])("%s of contradicting shapes names the node (%#)", (opType, inputs, attributes) => {
    expect(() => infer(opType, inputs, attributes)).toThrow(ShapeMismatch);
    expect(() => infer(opType, inputs, attributes)).toThrow(/"here"/);
  });
});

describe("shape arithmetic", () => {
  it("is followed from Shape to Reshape, symbols included", () => {
    const graph = model({
      inputs: [valueInfo("x", "float32", ["N", 3, 4, 5])],
      outputs: [valueInfo("y", "float32", null)],
      nodes: [
        node("Shape", ["x"], ["s"]),
        node("Gather", ["s", "zero"], ["n"]),
        node("Slice", ["s", "two", "four"], ["hw"]),
        node("ReduceProd", ["hw"], ["area"], { keepdims: 1 }),
        node("Unsqueeze", ["n", "axes"], ["n1"]),
        node("Concat", ["n1", "minus", "area"], ["target"], { axis: 0 }),
        node("Reshape", ["x", "target"], ["y"]),
      ],
      initializers: { zero: int64Tensor([], [0]), two: ints(2), four: ints(4), axes: ints(0), minus: ints(-1) },
    });
    expect(inferShapes(graph).get("y")!.shape).toEqual(["N", 3, 20]);
    expect(inferShapes(graph, { x: [7, 3, 4, 5] }).get("y")!.shape).toEqual([7, 3, 20]);
  });

  it("lists operators it does not know and goes on behind them", () => {
    const graph = model({
      inputs: [valueInfo("x", "float32", [2])],
      outputs: [],
      nodes: [node("Mystery", ["x"], ["m"]), node("Relu", ["m"], ["r"]), node("Relu", ["x"], ["y"])],
    });
    const { types, unknown } = inferTypes(graph);
    expect(unknown.map(({ opType }) => opType)).toEqual(["Mystery"]);
    expect([types.get("r")!.shape, types.get("y")!.shape]).toEqual([null, [2]]);
    expect(() => staticShape(types, "r")).toThrow(/unknown/);
  });

  it("Slice agrees with walking along the axis", () => {
    const near = fc.integer({ min: -14, max: 14 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        near,
        near,
        near.filter((step) => step !== 0),
        (size, start, end, step) => {
          // An independent definition: clamp as the operator's text says (starts never before 0), then count by walking.
          const wrap = (value: number): number => (value < 0 ? value + size : value);
          let at = step > 0 ? Math.min(Math.max(wrap(start), 0), size) : Math.min(Math.max(wrap(start), 0), size - 1);
          const stop = step > 0 ? Math.min(Math.max(wrap(end), 0), size) : Math.min(Math.max(wrap(end), -1), size - 1);
          let count = 0;
          for (; step > 0 ? at < stop : at > stop; at += step) count++;
          expect(infer("Slice", [[size], ints(start), ints(end), ints(0), ints(step)])).toEqual([[count]]);
        },
      ),
    );
  });

  it("a convolution has as many outputs as its window has places", () => {
    const small = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), small, small, small, fc.nat(4), fc.nat(4), (size, kernel, stride, dilation, begin, end) => {
        let places = 0;
        for (let at = -begin; at + (kernel - 1) * dilation < size + end; at += stride) places++;
        fc.pre(places > 0);
        expect(
          infer(
            "Conv",
            [
              [1, 1, size],
              [1, 1, kernel],
            ],
            { strides: [stride], dilations: [dilation], pads: [begin, end] },
          ),
        ).toEqual([[1, 1, places]]);
      }),
    );
  });
});
