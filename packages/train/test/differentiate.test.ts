import { readFileSync } from "node:fs";
import {
  cloneModel,
  floatTensor,
  inferTypes,
  model,
  node,
  parseModel,
  serializeModel,
  toFloat32,
  valueInfo,
  type Model,
  type Node,
  type Shape,
  type Tensor,
} from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { differentiate, NoLogits, NothingToTrain, UnsupportedGraph, type BatchNormMode } from "../src/index.ts";
import { BATCH, branchedBatch, branchedNetwork, CLASSES } from "./support/network.ts";
import { relativeError, runStep } from "./support/run.ts";

interface Golden {
  readonly loss: number;
  readonly logits: readonly number[];
  readonly gradients: Readonly<Record<string, readonly number[]>>;
  readonly running?: Readonly<Record<string, readonly number[]>>;
}
const golden = JSON.parse(readFileSync(new URL("goldens/branched-network.json", import.meta.url), "utf8")) as Record<BatchNormMode, Golden>;
const { images, labels } = branchedBatch();

describe("a network of branches, a shared weight, groups and pools", () => {
  it.each(["batch", "running"] as const)("has PyTorch's loss, logits and gradients under %s statistics", async (batchNorm) => {
    const graph = differentiate(branchedNetwork(), { batch: BATCH, batchNorm });
    const step = await runStep(graph, images, labels);
    const expected = golden[batchNorm];
    expect(Math.abs(step.loss - expected.loss)).toBeLessThan(1e-5);
    expect(relativeError(step.logits, expected.logits)).toBeLessThan(1e-5);
    expect([...step.gradients.keys()].toSorted()).toEqual(Object.keys(expected.gradients).toSorted());
    for (const [name, gradient] of step.gradients) expect(relativeError(gradient, expected.gradients[name]!), name).toBeLessThan(1e-4);
  });

  it("hands out statistics that lead to PyTorch's running averages", async () => {
    const graph = differentiate(branchedNetwork(), { batch: BATCH });
    const { statistics } = await runStep(graph, images, labels);
    for (const { momentum, count, mean, variance, meanValue, varianceValue } of graph.batchNorms) {
      const average = (old: Float32Array, batch: Float32Array, factor: number): number[] =>
        Array.from(old, (value, i) => value * momentum + batch[i]! * factor * (1 - momentum));
      expect(relativeError(average(meanValue, statistics.get(mean)!, 1), golden.batch.running![mean]!)).toBeLessThan(1e-6);
      expect(relativeError(average(varianceValue, statistics.get(variance)!, count / (count - 1)), golden.batch.running![variance]!)).toBeLessThan(1e-6);
    }
  });

  it("says what its parameters are and which layers they belong to", () => {
    const { parameters, batchNorms, classes, batch, notes } = differentiate(branchedNetwork(), { batch: BATCH });
    expect(parameters.map(({ name, role, layer }) => `${name} ${role} ${layer}`)).toEqual([
      "one.weight weight one",
      "oneNorm.scale scale oneNorm",
      "oneNorm.shift shift oneNorm",
      "two.weight weight two",
      "two.bias bias two",
      "twoNorm.scale scale twoNorm",
      "twoNorm.shift shift twoNorm",
      "shared.weight weight left",
      "classes.weight weight classes",
      "classes.bias bias classes",
    ]);
    expect(parameters[0]!.shape).toEqual([8, 3, 3, 3]);
    expect(batchNorms.map(({ name, momentum, count, channels }) => [name, Math.round(momentum * 10), count, channels])).toEqual([
      ["oneNorm", 8, BATCH * 16, 8],
      ["twoNorm", 9, BATCH * 16, 8],
    ]);
    expect([batch, classes]).toEqual([BATCH, CLASSES]);
    expect(notes).toEqual([expect.stringContaining("Softmax")]);
  });

  it("leaves the model it was given as it was", () => {
    const before = branchedNetwork();
    const bytes = serializeModel(before);
    differentiate(before, { batch: BATCH });
    expect(serializeModel(before)).toEqual(bytes);
  });

  it.each(["batch", "running"] as const)("has a static shape for every value, and survives being written and read, under %s statistics", (batchNorm) => {
    const graph = differentiate(branchedNetwork(), { batch: BATCH, batchNorm });
    const { types, unknown } = inferTypes(parseModel(serializeModel(graph.model)));
    expect(unknown).toEqual([]);
    expect([...types].filter(([, { shape }]) => shape === null || shape.some((dim) => typeof dim !== "number"))).toEqual([]);
    for (const { name, gradient, shape } of graph.parameters) {
      expect(types.get(name)!.shape).toEqual(shape);
      expect(types.get(gradient)!.shape).toEqual(shape);
    }
  });
});

const names = (trainable?: (name: string) => boolean): string[] =>
  differentiate(branchedNetwork(), { batch: BATCH, ...(trainable === undefined ? {} : { trainable }) }).parameters.map(({ name }) => name);

describe("what is trained", () => {
  it("is what is chosen; nothing is computed before it", async () => {
    const graph = differentiate(branchedNetwork(), { batch: BATCH, batchNorm: "running", trainable: (name) => name.startsWith("classes.") });
    expect(graph.parameters.map(({ name }) => name)).toEqual(["classes.weight", "classes.bias"]);
    expect(graph.model.graph.nodes.some(({ opType }) => opType === "ConvTranspose" || opType === "ConvWeightGradient")).toBe(false);
    const { gradients } = await runStep(graph, images, labels);
    expect(relativeError(gradients.get("classes.weight")!, golden.running.gradients["classes.weight"]!)).toBeLessThan(1e-4);
  });

  it("may be the scale alone of a normalization, whose input then gets no gradient", async () => {
    const graph = differentiate(branchedNetwork(), { batch: BATCH, trainable: (name) => name === "oneNorm.scale" });
    const { gradients } = await runStep(graph, images, labels);
    expect(relativeError(gradients.get("oneNorm.scale")!, golden.batch.gradients["oneNorm.scale"]!)).toBeLessThan(1e-4);
  });

  it("is not the bound of a Clip unless asked for", () => {
    expect(names()).not.toContain("six");
    expect(names(() => true)).toContain("six");
  });

  it("must be something", () => {
    expect(() => differentiate(branchedNetwork(), { batch: BATCH, trainable: () => false })).toThrow(NothingToTrain);
    expect(() => differentiate(net([node("Relu", ["x"], ["y"])], {}))).toThrow(/no parameters/);
  });
});

/** A model of [2, 6] values; the last node's output is its output. */
function net(nodes: readonly Node[], initializers: Record<string, Tensor>, input: Shape = [2, 6], opset = 17): Model {
  return model({ inputs: [valueInfo("x", "float32", input)], outputs: [valueInfo(nodes.at(-1)!.outputs[0]!, "float32", null)], nodes, initializers, opset });
}
const w = floatTensor(
  [6, 3],
  new Float32Array(18).map((_, i) => Math.sin(i)),
);
const square = floatTensor(
  [6, 6],
  new Float32Array(36).map((_, i) => Math.sin(i)),
);

const twoLayers = (second: string): Node[] => [
  node("Identity", ["a"], ["copy"]),
  node("MatMul", ["x", "a"], ["m"]),
  node("MatMul", ["m", second], ["n"]),
  node("MatMul", ["n", "w"], ["y"]),
];

const trained = (second: string): string[] => differentiate(net(twoLayers(second), { a: square, w })).parameters.map(({ name }) => name);

describe("models of all kinds", () => {
  it("names every operator in the way at once, and none that is not", () => {
    const nodes = [
      node("Erf", ["x"], ["e"], {}, "before"), // no parameter before it: no gradient passes
      node("MatMul", ["e", "a"], ["m"], {}, "first"),
      node("Sin", ["m"], ["s"], {}, "sine"),
      node("Relu", ["s"], ["r"]),
      node("CumSum", ["r", "axis"], ["c"], {}, "sums"),
      node("MatMul", ["c", "w"], ["y"], {}, "second"),
    ];
    const broken = net(nodes, { a: square, w, axis: { dataType: "int64", dims: [], data: BigInt64Array.of(1n) } });
    try {
      differentiate(broken);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UnsupportedGraph);
      expect((error as UnsupportedGraph).obstacles.map(({ node: name, operator }) => [name, operator])).toEqual([
        ["sine", "Sin"],
        ["sums", "CumSum"],
      ]);
      expect((error as UnsupportedGraph).message).toMatch(/Sin "sine".*CumSum "sums".*Replace/);
    }
    expect(differentiate(broken, { trainable: (name) => name === "w" }).parameters).toHaveLength(1);
  });

  it("refuses by attribute, saying why", () => {
    const nodes = [node("MatMul", ["x", "a"], ["m"]), node("Pad", ["m", "pads"], ["p"], { mode: "edge" }, "edge"), node("MatMul", ["p", "w"], ["y"])];
    const broken = net(nodes, { a: square, w, pads: { dataType: "int64", dims: [4], data: BigInt64Array.of(0n, 0n, 0n, 0n) } });
    expect(() => differentiate(broken)).toThrow(/Pad "edge": only padding by a constant/);
  });

  it("asks for the batch where it is open, and takes any", () => {
    const open = net([node("MatMul", ["x", "w"], ["y"])], { w }, ["N", 6]);
    expect(() => differentiate(open)).toThrow(/option batch/);
    expect(differentiate(open, { batch: 7 }).model.graph.inputs[0]!.shape).toEqual([7, 6]);
    expect(differentiate(net([node("MatMul", ["x", "w"], ["y"])], { w }), { batch: 7 }).batch).toBe(7);
    expect(() => differentiate(open, { batch: 0 })).toThrow(/positive/);
  });

  it("refuses several inputs and losses it does not know", () => {
    const two = net([node("Add", ["x", "z"], ["s"]), node("MatMul", ["s", "w"], ["y"])], { w });
    two.graph.inputs.push(valueInfo("z", "float32", [2, 6]));
    expect(() => differentiate(two)).toThrow(/2 inputs.*one input/);
    expect(() => differentiate(branchedNetwork(), { batch: BATCH, loss: "hinge" as "cross-entropy" })).toThrow(/hinge/);
    expect(() => differentiate(branchedNetwork(), { batch: BATCH, batchNorm: "frozen" as "batch" })).toThrow(/frozen/);
  });

  it("refuses an output that holds no class scores", () => {
    expect(() => differentiate(net([node("MatMul", ["x", "w"], ["y"])], { w }, [4, 2, 6]))).toThrow(NoLogits);
    expect(() => differentiate(net([node("MatMul", ["x", "w"], ["y"])], { w }), { output: "z" })).toThrow(/"z".*outputs are y/);
  });

  it("takes scores with axes of size 1 behind the classes, and a Softmax behind reshapes", async () => {
    const scores = floatTensor([3, 6, 1, 1], square.data.slice(0, 18) as Float32Array);
    const nodes = [node("Conv", ["x", "k"], ["c"]), node("GlobalAveragePool", ["c"], ["g"]), node("Softmax", ["g"], ["s"], { axis: 1 })];
    const pixels = Float32Array.from({ length: 48 }, (_, i) => Math.cos(i));
    const flat = await runStep(differentiate(net([...nodes, node("Flatten", ["s"], ["y"])], { k: scores }, [2, 6, 2, 2])), pixels, BigInt64Array.of(0n, 2n));
    const deep = await runStep(differentiate(net(nodes, { k: scores }, [2, 6, 2, 2])), pixels, BigInt64Array.of(0n, 2n));
    expect(deep.loss).toBe(flat.loss);
    expect(deep.gradients).toEqual(flat.gradients);
  });

  it("does not overflow where one score is large", async () => {
    const graph = differentiate(net([node("MatMul", ["x", "w"], ["y"])], { w: floatTensor([6, 3], new Float32Array(18).fill(0).with(0, 500)) }));
    const { loss, gradients } = await runStep(graph, new Float32Array(12).fill(0).with(0, 1), BigInt64Array.of(1n, 1n));
    expect(loss).toBeCloseTo((500 + Math.log(3)) / 2, 3); // the second image scores 0 everywhere
    expect([...gradients.get("w")!.subarray(0, 3)]).toEqual([0.5, -0.5, 0]);
  });

  it("leaves Dropout out and says so", () => {
    const nodes = [node("MatMul", ["x", "a"], ["m"]), node("Dropout", ["m"], ["d"], { ratio: 0.5 }, "drop"), node("MatMul", ["d", "w"], ["y"])];
    const graph = differentiate(net(nodes, { a: square, w }, [2, 6], 10));
    expect(graph.notes).toEqual(["Dropout is left out while training: drop."]);
    expect(graph.model.graph.nodes.some(({ opType }) => opType === "Dropout")).toBe(false);
  });

  it("names layers whose weights the graph computes, and no product of activations", () => {
    const nodes = [
      node("Mul", ["a", "a"], ["squared"]),
      node("MatMul", ["x", "squared"], ["m"], {}, "fixed"),
      node("Transpose", ["m"], ["t"]),
      node("MatMul", ["t", "m"], ["o"], {}, "products"),
      node("MatMul", ["x", "o"], ["p"], {}, "by activations"),
      node("MatMul", ["p", "w"], ["y"], {}, "trained"),
    ];
    const graph = differentiate(net(nodes, { a: square, w }, [2, 6]));
    expect(graph.notes).toEqual(["Weights that the graph computes from constants are not trained: fixed."]);
    expect(graph.parameters.map(({ name }) => name)).toEqual(["w"]);
  });

  it("trains float16 models in float32", () => {
    const half = cloneModel(net([node("MatMul", ["x", "w"], ["y"])], { w: { dataType: "float16", dims: [6, 3], data: new Uint16Array(18).fill(0x3c00) } }));
    half.graph.inputs = [valueInfo("x", "float16", [2, 6])];
    const graph = differentiate(half);
    expect([...graph.parameters[0]!.value]).toEqual(Array(18).fill(1));
    expect(graph.notes[0]).toMatch(/float32/);
    expect(toFloat32(cloneModel(graph.model))).toBe(0);
  });

  it("treats what an Identity copies as a parameter of its own, and one name as one parameter", () => {
    expect(trained("copy")).toEqual(["a", "copy", "w"]);
    expect(trained("a")).toEqual(["a", "w"]);
  });

  it("finds weights behind a Transpose, and biases behind a MatMul", async () => {
    const nodes = [node("Transpose", ["t"], ["w"]), node("MatMul", ["x", "w"], ["m"]), node("Add", ["b", "m"], ["y"])];
    const graph = differentiate(net(nodes, { t: floatTensor([3, 6], new Float32Array(18).fill(0.1)), b: floatTensor([3], [0, 1, 2]) }));
    expect(graph.parameters.map(({ name, role, shape }) => [name, role, shape])).toEqual([
      ["t", "weight", [3, 6]],
      ["b", "bias", [3]],
    ]);
    const { gradients } = await runStep(graph, new Float32Array(12).fill(1), BigInt64Array.of(0n, 0n));
    expect(gradients.get("t")!.subarray(0, 6)).toEqual(new Float32Array(6).fill(gradients.get("b")![0]!));
  });

  it("gives two parameters with the same gradient an output each", async () => {
    const nodes = [
      node("MatMul", ["x", "w"], ["m"]),
      node("Add", ["m", "b"], ["n"]),
      node("MatMul", ["x", "v"], ["o"]),
      node("Add", ["o", "c"], ["p"]),
      node("Add", ["n", "p"], ["y"]),
    ];
    const bias = floatTensor([2, 3], new Float32Array(6));
    const graph = differentiate(net(nodes, { w, v: w, b: bias, c: bias }));
    expect(new Set(graph.parameters.map(({ gradient }) => gradient)).size).toBe(4);
    const { gradients } = await runStep(graph, new Float32Array(12).fill(1), BigInt64Array.of(0n, 1n));
    expect(gradients.get("b")).toEqual(gradients.get("c"));
  });

  it("ignores parameters that do not reach the loss", () => {
    const shape = { dataType: "int64" as const, dims: [], data: BigInt64Array.of(0n) };
    const nodes = [
      node("MatMul", ["x", "a"], ["m"]),
      node("Shape", ["m"], ["size"]), // integers carry no gradient
      node("Gather", ["size", "zero"], ["batch"]),
      node("Cast", ["batch"], ["factor"], { to: 1 }),
      node("MatMul", ["x", "w"], ["n"]),
      node("Mul", ["n", "factor"], ["y"]),
    ];
    expect(differentiate(net(nodes, { a: square, w, zero: shape })).parameters.map(({ name }) => name)).toEqual(["w"]);
  });
});
