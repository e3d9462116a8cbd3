import {
  floatTensor,
  inferShapes,
  int64Tensor,
  model,
  node,
  valueInfo,
  type AttributeValue,
  type LocalFunction,
  type Model,
  type Node,
  type Tensor,
} from "@sparqkit/onnx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuantizeActivations } from "../src/differentiate/functions/quantize-activations.ts";
import { DIFFERENTIABLE, DOMAIN } from "../src/index.ts";
import { Random } from "./support/random.ts";
import { worstDifference, type Trial } from "./support/finite-differences.ts";

interface Options {
  readonly initializers?: Record<string, Tensor>;
  readonly opset?: number;
  readonly functions?: readonly LocalFunction[];
}

/** A model of these nodes whose last output is differentiated by all of `inputs`. */
function build(inputs: Record<string, readonly number[]>, nodes: readonly Node[], { initializers = {}, opset = 17, functions = [] }: Options = {}): Model {
  const built = model({
    inputs: Object.entries(inputs).map(([name, shape]) => valueInfo(name, "float32", shape)),
    outputs: [valueInfo(nodes.at(-1)!.outputs[0]!, "float32", null)],
    nodes,
    initializers,
    opset,
    functions,
  });
  inferShapes(built);
  return built;
}

const one = (opType: string, inputs: Record<string, readonly number[]>, attributes: Record<string, AttributeValue> = {}, options: Options = {}): Model =>
  build(inputs, [node(opType, [...Object.keys(inputs), ...Object.keys(options.initializers ?? {})], ["y"], attributes)], options);

const covered = new Set<string>();
async function check(trial: Trial): Promise<void> {
  for (const { opType } of trial.model.graph.nodes) covered.add(opType);
  expect(await worstDifference(trial)).toBeLessThan(1e-3);
}

const spaced = (count: number, gap = 0.1): { at: { x: Float32Array }; step: number } => ({ at: { x: new Random(5).spaced(count, gap) }, step: gap / 5 });
const axes = (...values: number[]): Tensor => int64Tensor([values.length], values);

describe("central differences agree with the rule of", () => {
  it.each<[string, Trial]>([
    ["Conv with bias", { model: one("Conv", { x: [2, 3, 6, 5], w: [4, 3, 3, 3], b: [4] }, { pads: [1, 1, 1, 1] }) }],
    ["Conv with a stride that leaves a remainder", { model: one("Conv", { x: [2, 3, 8, 9], w: [4, 3, 3, 2] }, { strides: [3, 2] }) }],
    ["Conv with groups and asymmetric pads", { model: one("Conv", { x: [2, 4, 7, 6], w: [6, 2, 3, 2] }, { group: 2, pads: [0, 1, 2, 0], strides: [2, 1] }) }],
    ["Conv depthwise and dilated", { model: one("Conv", { x: [1, 3, 9, 8], w: [3, 1, 2, 3] }, { group: 3, dilations: [3, 2], strides: [2, 1] }) }],
    ["Conv in one dimension", { model: one("Conv", { x: [2, 3, 11], w: [5, 3, 4], b: [5] }, { strides: [2], pads: [1, 2] }) }],
    ["Conv with auto_pad SAME_UPPER", { model: one("Conv", { x: [1, 2, 7, 8], w: [3, 2, 4, 3] }, { auto_pad: "SAME_UPPER", strides: [2, 3] }) }],
    ["Conv with auto_pad SAME_LOWER", { model: one("Conv", { x: [1, 2, 7, 8], w: [3, 2, 4, 2] }, { auto_pad: "SAME_LOWER", strides: [2, 1] }) }],
    ["Conv with auto_pad VALID", { model: one("Conv", { x: [1, 2, 5, 5], w: [3, 2, 2, 3] }, { auto_pad: "VALID" }) }],
    ["Conv 1x1 with pads wider than the kernel", { model: one("Conv", { x: [1, 2, 3, 4], w: [3, 2, 1, 1] }, { pads: [1, 2, 0, 1], strides: [2, 2] }) }],
    ["Relu", { model: one("Relu", { x: [3, 40] }), ...spaced(120) }],
    ["LeakyRelu", { model: one("LeakyRelu", { x: [3, 40] }, { alpha: 0.2 }), ...spaced(120) }],
    ["Sigmoid", { model: one("Sigmoid", { x: [3, 7] }), step: 0.02 }],
    ["Tanh", { model: one("Tanh", { x: [3, 7] }), step: 0.02 }],
    [
      "Clip by constants",
      {
        model: build({ x: [4, 30] }, [node("Clip", ["x", "a", "b"], ["y"])], { initializers: { a: floatTensor([], [-2]), b: floatTensor([], [3]) } }),
        ...spaced(120),
      },
    ],
    [
      "Clip by attributes, before opset 11",
      { model: one("Clip", { x: [4, 30] }, { min: { type: "float", value: 0 }, max: { type: "float", value: 3 } }, { opset: 10 }), ...spaced(120) },
    ],
    [
      "Clip with one bound",
      { model: build({ x: [4, 30] }, [node("Clip", ["x", "", "b"], ["y"])], { initializers: { b: floatTensor([], [1]) } }), ...spaced(120) },
    ],
    [
      "Clip up to a learned bound",
      {
        model: build({ x: [4, 30], b: [] }, [node("Clip", ["x", "a", "b"], ["y"])], { initializers: { a: floatTensor([], [0]) } }),
        at: { ...spaced(120).at, b: Float32Array.of(2) },
        step: 0.02,
      },
    ],
    ["Add", { model: one("Add", { a: [2, 3, 4], b: [2, 3, 4] }) }],
    ["Add of a value to itself", { model: build({ x: [2, 3] }, [node("Add", ["x", "x"], ["y"])]) }],
    ["Add with broadcasting both ways", { model: one("Add", { a: [2, 1, 4], b: [3, 1] }) }],
    ["Sub with broadcasting", { model: one("Sub", { a: [4], b: [2, 3, 4] }) }],
    ["Mul with broadcasting", { model: one("Mul", { a: [2, 3, 4], b: [3, 1] }) }],
    ["Mul by a scalar", { model: one("Mul", { a: [], b: [2, 3] }) }],
    ["Mul of a value with itself", { model: build({ x: [2, 3] }, [node("Mul", ["x", "x"], ["y"])]) }],
    ["Div with broadcasting", { model: one("Div", { a: [2, 3, 4], b: [3, 1] }), at: { b: Float32Array.of(1.5, -2, 1) }, step: 0.02 }],
    ["Sum of three with broadcasting", { model: one("Sum", { a: [2, 3], b: [3], c: [1, 1] }) }],
    ["Sum of one", { model: one("Sum", { a: [2, 3] }) }],
    ["MatMul of matrices", { model: one("MatMul", { a: [3, 4], b: [4, 5] }) }],
    ["MatMul of batches", { model: one("MatMul", { a: [2, 3, 4], b: [2, 4, 5] }) }],
    ["MatMul of batches that broadcast", { model: one("MatMul", { a: [2, 1, 3, 4], b: [3, 4, 2] }) }],
    ["MatMul of a batch by a matrix", { model: one("MatMul", { a: [2, 3, 4], b: [4, 5] }) }],
    ["MatMul of vectors", { model: one("MatMul", { a: [4], b: [4] }) }],
    ["MatMul of a vector by a batch", { model: one("MatMul", { a: [4], b: [3, 4, 2] }) }],
    ["MatMul of a batch by a vector", { model: one("MatMul", { a: [3, 2, 4], b: [4] }) }],
    ["MatMul of a matrix with itself", { model: build({ x: [3, 3] }, [node("MatMul", ["x", "x"], ["y"])]) }],
    ["ReduceMean", { model: one("ReduceMean", { x: [2, 3, 4, 5] }, { axes: [2, -1] }) }],
    ["ReduceMean without kept axes", { model: one("ReduceMean", { x: [2, 3, 4, 5] }, { axes: [-2, 3], keepdims: 0 }) }],
    ["ReduceMean over everything", { model: one("ReduceMean", { x: [2, 3] }, { keepdims: 0 }) }],
    [
      "ReduceMean with axes as an input, since opset 18",
      { model: one("ReduceMean", { x: [2, 3, 4] }, { keepdims: 0 }, { opset: 18, initializers: { axes: axes(1) } }) },
    ],
    ["GlobalAveragePool", { model: one("GlobalAveragePool", { x: [2, 3, 4, 5] }) }],
    ["Flatten", { model: build({ x: [2, 3, 4] }, [node("Flatten", ["x"], ["f"]), node("Mul", ["f", "f"], ["y"])]), step: 0.02 }],
    ["Reshape", { model: one("Reshape", { x: [2, 3, 4] }, {}, { initializers: { shape: axes(0, -1) } }) }],
    ["Squeeze", { model: one("Squeeze", { x: [2, 1, 4] }, {}, { initializers: { axes: axes(1) } }) }],
    ["Squeeze by an attribute, before opset 13", { model: one("Squeeze", { x: [2, 1, 4] }, { axes: [1] }, { opset: 11 }) }],
    ["Unsqueeze", { model: one("Unsqueeze", { x: [2, 4] }, {}, { initializers: { axes: axes(0, 3) } }) }],
    ["Transpose", { model: one("Transpose", { x: [2, 3, 4] }, { perm: [1, 2, 0] }) }],
    ["Transpose without perm", { model: one("Transpose", { x: [2, 3, 4] }) }],
    ["Concat", { model: one("Concat", { a: [2, 1, 3], b: [2, 4, 3], c: [2, 2, 3] }, { axis: 1 }) }],
    ["Concat of a value with itself, axis from the end", { model: build({ x: [2, 3] }, [node("Concat", ["x", "x"], ["y"], { axis: -1 })]) }],
    ["HardSigmoid", { model: one("HardSigmoid", { x: [3, 40] }, { alpha: 0.25, beta: 0.55 }), ...spaced(120) }],
    ["HardSwish", { model: one("HardSwish", { x: [3, 40] }), ...spaced(120) }],
    ["Pad", { model: one("Pad", { x: [2, 3, 4] }, {}, { initializers: { pads: axes(0, 1, 2, 1, 0, 3) } }) }],
    [
      "Pad by attributes, before opset 11, that cuts",
      { model: one("Pad", { x: [2, 3, 4] }, { pads: [0, -1, 1, 1, 0, -2], value: { type: "float", value: 3 } }, { opset: 10 }) },
    ],
    ["Slice", { model: one("Slice", { x: [3, 5, 4] }, {}, { initializers: { starts: axes(1, -3), ends: axes(9, -1), axes: axes(0, 2) } }) }],
    ["Slice by attributes, before opset 10", { model: one("Slice", { x: [3, 5] }, { starts: [1], ends: [4], axes: [1] }, { opset: 9 }) }],
    [
      "Slice with steps, as shortcuts of residual networks are",
      {
        model: one(
          "Slice",
          { x: [2, 3, 7, 8] },
          {},
          { initializers: { starts: axes(0, 1), ends: axes(2 ** 31 - 1, 8), axes: axes(-2, -1), steps: axes(2, 3) } },
        ),
      },
    ],
    [
      "Split of which one part is used",
      {
        model: build({ x: [2, 6] }, [node("Split", ["x", "sizes"], ["a", "b", "c"], { axis: -1 }), node("Mul", ["b", "b"], ["y"])], {
          initializers: { sizes: axes(1, 3, 2) },
        }),
        step: 0.02,
      },
    ],
    [
      "Split by an attribute, before opset 13",
      { model: build({ x: [5, 2] }, [node("Split", ["x"], ["a", "b"], { split: [2, 3] }), node("Concat", ["b", "a"], ["y"], { axis: 0 })], { opset: 11 }) },
    ],
    ["LRN", { model: one("LRN", { x: [2, 7, 3, 2] }, { size: 3, alpha: 0.8, beta: 0.6, bias: 1.5 }), step: 0.02 }],
    ["Identity", { model: one("Identity", { x: [2, 3] }) }],
    [
      "MaxPool with overlapping windows and pads",
      { model: one("MaxPool", { x: [2, 3, 7, 6] }, { kernel_shape: [3, 2], strides: [2, 1], pads: [1, 0, 1, 1] }), ...spaced(252) },
    ],
    ["MaxPool with ceil_mode", { model: one("MaxPool", { x: [1, 2, 6, 7] }, { kernel_shape: [3, 3], strides: [2, 2], ceil_mode: 1 }), ...spaced(84) }],
    ["MaxPool dilated", { model: one("MaxPool", { x: [1, 2, 7, 7] }, { kernel_shape: [2, 3], dilations: [2, 1] }), ...spaced(98) }],
    [
      "MaxPool in one dimension, SAME_UPPER",
      { model: one("MaxPool", { x: [2, 2, 9] }, { kernel_shape: [3], strides: [2], auto_pad: "SAME_UPPER" }), ...spaced(36) },
    ],
    ["AveragePool", { model: one("AveragePool", { x: [2, 3, 7, 6] }, { kernel_shape: [3, 2], strides: [2, 1], pads: [1, 0, 1, 1] }) }],
    [
      "AveragePool that counts pads",
      { model: one("AveragePool", { x: [2, 3, 7, 6] }, { kernel_shape: [3, 2], strides: [2, 3], pads: [1, 0, 1, 1], count_include_pad: 1 }) },
    ],
    ["AveragePool with ceil_mode", { model: one("AveragePool", { x: [1, 2, 6, 7] }, { kernel_shape: [3, 2], strides: [2, 2], ceil_mode: 1 }) }],
    [
      "AveragePool with ceil_mode that counts pads",
      { model: one("AveragePool", { x: [1, 2, 6, 7] }, { kernel_shape: [3, 3], strides: [2, 3], pads: [1, 1, 1, 1], ceil_mode: 1, count_include_pad: 1 }) },
    ],
    ["AveragePool in one dimension, SAME_LOWER", { model: one("AveragePool", { x: [2, 2, 9] }, { kernel_shape: [4], strides: [2], auto_pad: "SAME_LOWER" }) }],
  ])("%s", async (_, trial) => {
    await check(trial);
  });

  it.each([0, 1].flatMap((transA) => [0, 1].flatMap((transB) => [[], [5], [3, 1], [3, 5]].map((c) => ({ transA, transB, c })))))(
    "Gemm transA $transA transB $transB with C $c",
    async ({ transA, transB, c }) => {
      const shapes = { a: transA ? [4, 3] : [3, 4], b: transB ? [5, 4] : [4, 5], c };
      await check({ model: one("Gemm", shapes, { transA, transB, alpha: 0.5, beta: -2 }) });
    },
  );

  it("Gemm without C", async () => {
    await check({ model: one("Gemm", { a: [3, 4], b: [4, 5] }) });
  });

  it.each([[[3, 4]], [[3, 4, 5]], [[3, 4, 2, 3]]])("BatchNormalization by batch statistics of %j", async (shape) => {
    const channels = shape[1]!;
    const constant = floatTensor([channels], new Float32Array(channels).fill(1));
    const nodes = [node("BatchNormalization", ["x", "scale", "shift", "mean", "variance"], ["y"], { epsilon: 0.1 })];
    await check({
      model: build({ x: shape, scale: [channels], shift: [channels] }, nodes, { initializers: { mean: constant, variance: constant } }),
      step: 0.02,
    });
  });

  it("BatchNormalization by running statistics", async () => {
    const nodes = [node("BatchNormalization", ["x", "scale", "shift", "mean", "variance"], ["y"], { epsilon: 0.1 })];
    const initializers = { mean: floatTensor([3], [0.5, -1, 2]), variance: floatTensor([3], [0.2, 1, 4]) };
    await check({ model: build({ x: [2, 3, 4, 2], scale: [3], shift: [3] }, nodes, { initializers }) });
  });

  it("every operator in the table", () => {
    expect(DIFFERENTIABLE.filter((name) => !covered.has(name) && !name.includes(":"))).toEqual([]);
  });
});

describe("central differences agree for any geometry of", () => {
  const axis = fc.record({
    size: fc.integer({ min: 1, max: 9 }),
    kernel: fc.integer({ min: 1, max: 4 }),
    stride: fc.integer({ min: 1, max: 4 }),
    dilation: fc.integer({ min: 1, max: 3 }),
    begin: fc.integer({ min: 0, max: 3 }),
    end: fc.integer({ min: 0, max: 3 }),
  });
  type Axis = typeof axis extends fc.Arbitrary<infer T> ? T : never;
  const space = fc.array(axis, { minLength: 1, maxLength: 2 });
  const fits = ({ size, kernel, dilation, begin, end }: Axis): boolean => size + begin + end >= (kernel - 1) * dilation + 1;
  const window = (list: readonly Axis[]): Record<string, readonly number[]> => ({
    strides: list.map(({ stride }) => stride),
    dilations: list.map(({ dilation }) => dilation),
    pads: [...list.map(({ begin }) => begin), ...list.map(({ end }) => end)],
  });
  const ceil = fc.integer({ min: 0, max: 1 });
  const runs = { numRuns: 60, seed: 7 };

  it("Conv", async () => {
    const channels = fc.record({ group: fc.integer({ min: 1, max: 3 }), into: fc.integer({ min: 1, max: 3 }), out: fc.integer({ min: 1, max: 3 }) });
    await fc.assert(
      fc.asyncProperty(space, channels, async (list, { group, into, out }) => {
        fc.pre(list.every(fits));
        const shapes = { x: [2, group * into, ...list.map(({ size }) => size)], w: [group * out, into, ...list.map(({ kernel }) => kernel)] };
        await check({ model: one("Conv", shapes, { ...window(list), group }) });
      }),
      runs,
    );
  });

  it("MaxPool", async () => {
    await fc.assert(
      fc.asyncProperty(space, ceil, async (list, ceilMode) => {
        fc.pre(list.every(fits) && list.every(({ kernel, begin, end }) => begin < kernel && end < kernel)); // a runtime refuses wider pads
        const shape = [2, 2, ...list.map(({ size }) => size)];
        const attributes = { ...window(list), kernel_shape: list.map(({ kernel }) => kernel), ceil_mode: ceilMode };
        await check({ model: one("MaxPool", { x: shape }, attributes), ...spaced(shape.reduce((a, b) => a * b)) });
      }),
      runs,
    );
  });

  it("AveragePool, whatever the operator set says", async () => {
    await fc.assert(
      fc.asyncProperty(space, ceil, ceil, fc.constantFrom(11, 17, 19, 22), async (list, ceilMode, withPads, opset) => {
        const plain = list.map((each) => ({ ...each, dilation: 1 }));
        fc.pre(plain.every(fits) && list.every(({ kernel, begin, end }) => begin < kernel && end < kernel));
        const { dilations: _, ...sliding } = window(plain);
        const attributes = { ...sliding, kernel_shape: list.map(({ kernel }) => kernel), ceil_mode: ceilMode, count_include_pad: withPads };
        await check({ model: one("AveragePool", { x: [2, 2, ...list.map(({ size }) => size)] }, attributes, { opset }) });
      }),
      runs,
    );
  });

  it("arithmetic", async () => {
    const dims = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 });
    const mask = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("Add", "Sub", "Mul"), dims, mask, mask, fc.nat({ max: 3 }), async (op, shape, ones, others, drop) => {
        const shrink = (flags: readonly boolean[]): number[] => shape.map((size, i) => (flags[i] ? 1 : size));
        await check({ model: one(op, { a: shrink(ones), b: shrink(others).slice(drop) }) });
      }),
      runs,
    );
  });
});

describe("the checker itself", () => {
  it("sees a gradient that is not the derivative", async () => {
    // rounding to {-S, 0, S}, which the straight-through gradient takes for the identity
    const wrong = build({ x: [2, 3] }, [{ ...node("QuantizeActivations", ["x"], ["y"], { bits: 1 }), domain: DOMAIN }], { functions: [QuantizeActivations] });
    expect(await worstDifference({ model: wrong, step: 0.02 })).toBeGreaterThan(1e-2);
  });
});
