import { checkModel, encodeFloats, floatData, floatTensor, int64Tensor, model, node, serializeModel, valueInfo, type Model, type Node } from "@sparqkit/onnx";
import fc from "fast-check";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import { QuantizeActivations } from "../src/differentiate/functions/quantize-activations.ts";
import { applyParameters, differentiate, DOMAIN, insertQuantizers } from "../src/index.ts";
import { BATCH, branchedBatch, branchedNetwork } from "./support/network.ts";
import { Random } from "./support/random.ts";
import { runStep } from "./support/run.ts";

async function quantize(values: Float32Array, bits: number): Promise<Float32Array> {
  const dims = [values.length];
  const graph = model({
    inputs: [valueInfo("x", "float32", dims)],
    outputs: [valueInfo("y", "float32", dims)],
    nodes: [{ ...node("QuantizeActivations", ["x"], ["y"], { bits }), domain: DOMAIN }],
    functions: [QuantizeActivations],
  });
  checkModel(graph);
  const session = await InferenceSession.create(serializeModel(graph), { intraOpNumThreads: 1 });
  const { y } = await session.run({ x: new Tensor("float32", values, dims) });
  await session.release();
  return y!.data as Float32Array;
}

const f = Math.fround;
const halfEven = (x: number): number => (Math.abs(x % 1) === 0.5 ? 2 * Math.round(x / 2) : Math.round(x));

describe("QuantizeActivations", () => {
  it("puts values on 2^bits - 1 steps up to the largest magnitude, ties to even, keeping signs", async () => {
    expect([...(await quantize(Float32Array.of(3, 1.4, 1.6, 0.4, -3, -1.6, 0), 2))]).toEqual([3, 1, 2, 0, -3, -2, 0]);
    expect([...(await quantize(Float32Array.of(6, 1, 3, 5), 2))]).toEqual([6, 0, 4, 4]); // 0.5, 1.5 and 2.5 steps of 2
  });

  it("keeps a tensor of zeros", async () => {
    expect([...(await quantize(new Float32Array(4), 4))]).toEqual([0, 0, 0, 0]);
  });

  it("follows the formula in float32, in its order", async () => {
    const value = fc.float({ noNaN: true, min: f(-1000), max: f(1000) });
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 8 }), async (list, bits) => {
        const levels = 2 ** bits - 1;
        const largest = Math.max(...list.map(Math.abs)) || 1;
        const expected = list.map((x) => Math.sign(x) * f(f(halfEven(f(f(Math.abs(x) * levels) / largest)) * largest) / levels));
        expect(Array.from(await quantize(Float32Array.from(list), bits), (x) => x + 0)).toEqual(expected.map((x) => x + 0));
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});

/** A residual network as ResNets for CIFAR are: stem, one block, pool, classifier. */
function residual(opset = 13): Model {
  const random = new Random(9);
  const weight = (name: string, dims: readonly number[]): [string, ReturnType<typeof floatTensor>] => [
    name,
    floatTensor(dims, random.normals(dims.reduce((a, b) => a * b, 1))),
  ];
  const nodes: Node[] = [
    node("Conv", ["x", "stem"], ["c0"], { pads: [1, 1, 1, 1] }, "stem"),
    node("Relu", ["c0"], ["r0"], {}, "stemRelu"),
    node("Conv", ["r0", "one"], ["c1"], { pads: [1, 1, 1, 1] }, "one"),
    node("Relu", ["c1"], ["r1"], {}, "oneRelu"),
    node("Conv", ["r1", "two"], ["c2"], { pads: [1, 1, 1, 1] }, "two"),
    node("Add", ["c2", "r0"], ["sum"]),
    node("Relu", ["sum"], ["r2"], {}, "blockRelu"),
    node("GlobalAveragePool", ["r2"], ["pool"]),
    node("Flatten", ["pool"], ["flat"]),
    node("Gemm", ["flat", "classes"], ["g"], { transB: 1 }, "classes"),
    node("Relu", ["g"], ["scores"], {}, "last"), // feeds no layer
  ];
  return model({
    opset,
    inputs: [valueInfo("x", "float32", [2, 3, 6, 6])],
    outputs: [valueInfo("scores", "float32", [2, 5])],
    nodes,
    initializers: Object.fromEntries([weight("stem", [4, 3, 3, 3]), weight("one", [4, 4, 3, 3]), weight("two", [4, 4, 3, 3]), weight("classes", [5, 4])]),
  });
}
const input = new Random(4).normals(216);
const labels = BigInt64Array.of(1n, 3n);

const channels = (value: number): ReturnType<typeof floatTensor> => floatTensor([4], new Float32Array(4).fill(value));

/** A network as an opset writes it, with the operators that were written otherwise once. */
function written(opset: number): Model {
  const random = new Random(2);
  const normal = (...dims: number[]): ReturnType<typeof floatTensor> => floatTensor(dims, random.normals(dims.reduce((a, b) => a * b, 1)));
  const pads = [0, 0, 1, 1, 0, 0, 1, 1];
  return model({
    opset,
    inputs: [valueInfo("x", "float32", ["N", 3, 6, 6])],
    outputs: [valueInfo("scores", "float32", ["N", 5])],
    nodes: [
      opset < 11 ? node("Pad", ["x"], ["padded"], { pads, value: { type: "float", value: 0.5 } }) : node("Pad", ["x", "pads", "half"], ["padded"]),
      opset < 10 ? node("Slice", ["padded"], ["cut"], { starts: [1], ends: [6], axes: [2] }) : node("Slice", ["padded", "1s", "6s", "2s"], ["cut"]),
      node("Conv", ["cut", "stem"], ["c0"], {}, "stem"),
      node("BatchNormalization", ["c0", "gamma", "beta", "mean", "variance"], ["n0"], opset < 9 ? { spatial: 1 } : {}, "norm"),
      node("Conv", ["n0", "one"], ["c1"], { pads: [1, 1, 1, 1] }, "one"),
      opset < 11
        ? node("Clip", ["c1"], ["six"], { min: { type: "float", value: 0 }, max: { type: "float", value: 6 } })
        : node("Clip", ["c1", "zero", "6"], ["six"]),
      node("Conv", ["six", "two"], ["c2"], {}, "two"),
      node("Relu", ["c2"], ["relu"], {}, "relu"),
      node("GlobalAveragePool", ["relu"], ["pool"]),
      node("Dropout", ["pool"], ["dropped", "mask"], opset < 12 ? { ratio: 0.5 } : {}, "drop"),
      node("Flatten", ["dropped"], ["flat"]),
      node("Gemm", ["flat", "last", "bias"], ["scores"], { transB: 1 }, "last"),
    ],
    initializers: {
      stem: normal(4, 3, 3, 3),
      one: normal(4, 4, 3, 3),
      two: normal(4, 4, 3, 3),
      last: normal(5, 4),
      bias: normal(5),
      gamma: channels(2),
      beta: channels(0.5),
      mean: channels(0.1),
      variance: channels(4),
      ...(opset < 11 ? {} : { pads: int64Tensor([8], pads), half: floatTensor([], [0.5]), zero: floatTensor([], [0]), "6": floatTensor([], [6]) }),
      ...(opset < 10 ? {} : { "1s": int64Tensor([1], [1]), "6s": int64Tensor([1], [6]), "2s": int64Tensor([1], [2]) }),
    },
  });
}

/** What a network gives for two images. */
async function scoresOf(network: Model): Promise<Float32Array> {
  const session = await InferenceSession.create(serializeModel(network), { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const x = Float32Array.from({ length: 216 }, (_, i) => Math.sin(i * i));
  const results = await session.run({ [session.inputNames[0]!]: new Tensor("float32", x, [2, 3, 6, 6]) });
  await session.release();
  return results[session.outputNames[0]!]!.data as Float32Array;
}

describe("insertQuantizers", () => {
  it("quantizes what layers read behind a ReLU, except the first convolution's output", () => {
    const { activations, bounds, model: narrow } = insertQuantizers(residual(), { bits: 4 });
    expect(activations).toEqual(["r1", "r2"]);
    expect(bounds).toEqual([]);
    expect(narrow.graph.nodes.filter(({ opType }) => opType === "Clip")).toHaveLength(2);
  });

  it("gives what it adds names that nothing has", async () => {
    const crowded = residual();
    const half = floatTensor([], [0.5]);
    for (const name of ["r1/zero", "r1/six"]) crowded.graph.initializers.set(name, half);
    crowded.graph.nodes.push(node("Mul", ["scores", "r1/zero"], ["r1/unbounded"]), node("Mul", ["r1/unbounded", "r1/six"], ["r1/bounded"]));
    crowded.graph.outputs.push(valueInfo("r1/bounded", "float32", [2, 5]));
    const { graph } = insertQuantizers(crowded, { bits: 4 }).model;
    for (const name of ["r1/zero", "r1/six"]) expect(graph.initializers.get(name)).toEqual(half);
    expect(graph.nodes.find(({ opType }) => opType === "Clip")!.inputs).toEqual(["r1/unbounded/2", "r1/zero/2", "r1/six/2"]);
    const names = graph.nodes.flatMap(({ outputs }) => outputs);
    expect(new Set(names).size).toBe(names.length);
    await expect(scoresOf(insertQuantizers(crowded, { bits: 4 }).model)).resolves.toHaveLength(10);
  });

  it("leaves out what is not chosen", () => {
    expect(insertQuantizers(residual(), { bits: 4, choose: (name) => name !== "oneRelu" }).activations).toEqual(["r2"]);
  });

  it("makes a model that ONNX Runtime runs and that can be trained", async () => {
    const { model: narrow } = insertQuantizers(residual(), { bits: 4 });
    const session = await InferenceSession.create(serializeModel(narrow), { intraOpNumThreads: 1 });
    const { scores } = await session.run({ x: new Tensor("float32", input, [2, 3, 6, 6]) });
    await session.release();
    const { logits } = await runStep(differentiate(narrow), input, labels);
    expect(logits).toEqual(scores!.data);
  });

  it("learns the bounds of narrow activations: a bound's gradient is the slope of the loss", async () => {
    const { model: narrow, bounds } = insertQuantizers(residual(), { bits: 8, bound: "pact", start: 2.5 });
    expect(bounds).toEqual(["r1/bound", "r2/bound"]);
    const graph = differentiate(narrow, { trainable: (name, role) => role !== "clip" || bounds.includes(name) });
    const { gradients } = await runStep(graph, input, labels);
    for (const bound of bounds) {
      // the quantizer's scale is the bound, so its own slope is not 0; without it the difference is exact
      const plain = insertQuantizers(residual(), { bits: 8, bound: "pact", start: 2.5 }).model;
      plain.graph.nodes = plain.graph.nodes.map((each) => (each.domain === DOMAIN ? node("Identity", each.inputs, each.outputs) : each));
      const smooth = differentiate(plain, { trainable: (name, role) => role === "clip" && bounds.includes(name) });
      const at = async (value: number): Promise<number> => (await runStep(smooth, input, labels, new Map([[bound, Float32Array.of(value)]]))).loss;
      const step = 0.01;
      const slope = ((await at(2.5 + step)) - (await at(2.5 - step))) / (2 * step);
      const derived = (await runStep(smooth, input, labels)).gradients.get(bound)![0]!;
      expect(Math.abs(slope - derived)).toBeLessThan(2e-2 * Math.max(Math.abs(slope), 0.1));
      expect(Number.isFinite(gradients.get(bound)![0])).toBe(true);
    }
  });

  it("does not touch the model it was given, and does nothing twice", () => {
    const before = residual();
    const bytes = serializeModel(before);
    const once = insertQuantizers(before, { bits: 3 });
    expect(serializeModel(before)).toEqual(bytes);
    expect(insertQuantizers(once.model, { bits: 3, bound: "none" }).activations).toEqual([]);
  });

  it.each([0, 9, 2.5, NaN])("refuses %d bits", (bits) => {
    expect(() => insertQuantizers(residual(), { bits })).toThrow(/bits/);
  });

  it.each([7, 9, 10, 11, 12])("makes a model of opset %i that ONNX Runtime loads, with the values of opset 17", async (opset) => {
    const narrow = insertQuantizers(written(opset), { bits: 3, bound: "none" });
    expect(narrow.activations).toEqual(["six", "relu"]);
    expect(narrow.model.opsets.get("")).toBe(12);
    expect(await scoresOf(narrow.model)).toEqual(await scoresOf(insertQuantizers(written(17), { bits: 3, bound: "none" }).model));
    expect(differentiate(narrow.model, { batch: 2 }).parameters.map(({ name }) => name)).toContain("last");
  });

  it("finds a Clip whose bounds are Constant nodes", () => {
    const constant = written(17);
    const zero = constant.graph.initializers.get("zero")!;
    constant.graph.initializers.delete("zero");
    constant.graph.nodes.unshift(node("Constant", [], ["zero"], { value: zero }));
    expect(insertQuantizers(constant, { bits: 4 }).activations).toEqual(["six", "relu"]);
  });

  it("names what can not be written in the operator set it needs", () => {
    const old = written(9);
    old.graph.nodes.splice(1, 0, node("Upsample", ["x", "scales"], ["large"], {}, "grow"));
    old.graph.initializers.set("scales", floatTensor([4], [1, 1, 2, 2]));
    expect(() => insertQuantizers(old, { bits: 4 })).toThrow(/opset 9, and 12 is needed.*Upsample.*grow/);
  });

  it("refuses activations that are not float32", () => {
    const half = residual();
    half.graph.inputs = half.graph.inputs.map((value) => ({ ...value, type: "float16" }));
    for (const [name, tensor] of half.graph.initializers) half.graph.initializers.set(name, encodeFloats("float16", tensor.dims, floatData(tensor)));
    expect(() => insertQuantizers(half, { bits: 4 })).toThrow(/activation oneRelu.*float16.*float32/);
  });
});

describe("applyParameters", () => {
  it("puts values where differentiation found them", async () => {
    const network = branchedNetwork();
    const graph = differentiate(network, { batch: BATCH, batchNorm: "running" });
    const { images, labels: answers } = branchedBatch();
    const values = new Map([
      ...graph.parameters.map(({ name, value }): [string, Float32Array] => [name, value.map((v) => v * 1.25)]),
      ...graph.batchNorms.map(({ mean, meanValue }): [string, Float32Array] => [mean, meanValue.map((v) => v + 0.5)]),
    ]);
    const changed = await runStep(graph, images, answers, values);
    const again = await runStep(differentiate(applyParameters(network, values), { batch: BATCH, batchNorm: "running" }), images, answers);
    expect(again.logits).toEqual(changed.logits);
    expect(again.logits).not.toEqual((await runStep(graph, images, answers)).logits);
  });

  it.each(["float32", "float16"] as const)("puts values in place of %s weights and statistics that only fill a shape", (type) => {
    const ones = encodeFloats(type, [4], [1, 1, 1, 1]);
    const network = model({
      inputs: [valueInfo("x", type, [1, 2, 1, 1])],
      outputs: [valueInfo("y", type, [1, 4, 1, 1])],
      nodes: [
        node("ConstantOfShape", ["shape"], ["w"], { value: encodeFloats(type, [1], [0.5]) }),
        node("ConstantOfShape", ["channels"], ["mean"], { value: encodeFloats(type, [1], [0]) }),
        node("Conv", ["x", "w"], ["c"], {}, "conv"),
        node("BatchNormalization", ["c", "gamma", "beta", "mean", "variance"], ["b"], {}, "one"),
        node("BatchNormalization", ["b", "gamma", "beta", "mean", "variance"], ["y"], {}, "two"),
      ],
      initializers: { shape: int64Tensor([4], [4, 2, 1, 1]), channels: int64Tensor([1], [4]), gamma: ones, beta: ones, variance: ones },
    });
    const { parameters, batchNorms } = differentiate(network, { batch: 2 });
    expect(batchNorms.map(({ mean }) => mean)).toEqual(["b/running_mean", "y/running_mean"]); // one for each
    const names = [...parameters.map(({ name, value }) => [name, value.length] as const), ...batchNorms.map(({ mean }) => [mean, 4] as const)];
    const trained = applyParameters(network, new Map(names.map(([name, length], i) => [name, new Float32Array(length).fill(i + 2)])));
    checkModel(trained);
    for (const [i, [name]] of names.entries()) {
      const tensor = trained.graph.initializers.get(name)!;
      expect([name, tensor.dataType, new Set(floatData(tensor))]).toEqual([name, type, new Set([i + 2])]);
    }
    expect(trained.graph.nodes.map(({ opType }) => opType)).toEqual(["Conv", "BatchNormalization", "BatchNormalization"]);
  });

  it("refuses names the model does not have and values of another size", () => {
    expect(() => applyParameters(branchedNetwork(), new Map([["none", new Float32Array(1)]]))).toThrow(/none/);
    expect(() => applyParameters(branchedNetwork(), new Map([["two.bias", new Float32Array(1)]]))).toThrow(/two.bias.*1 elements, expected 8/);
  });
});
