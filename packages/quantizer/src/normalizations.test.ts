import { floatData, node, type Model } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { classifier, network } from "../test/networks.ts";
import {
  applyNormalizations,
  batchNormalizations,
  InvalidPlan,
  momentsName,
  prepareModel,
  readNormalizations,
  withoutStatistics,
  type Normalization,
} from "./index.ts";

const { model } = prepareModel(classifier());
const vector = (length: number, value: number): number[] => Array.from({ length }, () => value);

/** The parameters of a normalization by name: gain, shift, mean, variance. */
function parametersOf(own: Model, name: string): number[][] {
  const { inputs } = own.graph.nodes.find((each) => each.name === name)!;
  return inputs.slice(1).map((input) => [...floatData(own.graph.initializers.get(input)!)]);
}

describe("readNormalizations", () => {
  it("reads the statistics a model holds", () => {
    expect(readNormalizations(model)).toEqual([{ name: "bn1", mean: vector(6, 0), variance: vector(6, 2) }]);
  });

  it("passes over normalizations whose parameters are computed, and those of other domains", () => {
    const own = node("BatchNormalization", ["x", "a", "b", "c", "d"], ["y"], {}, "bn");
    expect(batchNormalizations(network([own], {}, "y"))).toEqual([]);
    expect(readNormalizations({ ...model, graph: { ...model.graph, nodes: model.graph.nodes.map((each) => ({ ...each, domain: "other" })) } })).toEqual([]);
  });
});

describe("withoutStatistics", () => {
  it("finds normalizations with mean 0 and variance 1 throughout, with the tensors they read", () => {
    expect(withoutStatistics(model)).toEqual(new Map());
    const bare = applyNormalizations(model, [{ name: "bn1", mean: vector(6, 0), variance: vector(6, 1) }]);
    expect(withoutStatistics(bare)).toEqual(new Map([["bn1", "c1"]]));
    const almost = applyNormalizations(model, [{ name: "bn1", mean: [0, 0, 0, 0, 0, 1e-9], variance: vector(6, 1) }]);
    expect(withoutStatistics(almost).size).toBe(0);
  });
});

const functionOf = (own: Model) => (x: number, c: number) => {
  const [gain, shift, mean, variance] = parametersOf(own, "bn1") as [number[], number[], number[], number[]];
  return ((x - mean[c]!) / Math.sqrt(variance[c]! + 1e-5)) * gain[c]! + shift[c]!;
};

describe("applyNormalizations", () => {
  it("replaces statistics and leaves the model it is given as it is", () => {
    const own: Normalization = { name: "bn1", mean: [1, 2, 3, 4, 5, 6], variance: vector(6, 3) };
    const applied = applyNormalizations(model, [own]);
    expect(readNormalizations(applied)).toEqual([own]);
    expect(parametersOf(applied, "bn1").slice(0, 2)).toEqual(parametersOf(model, "bn1").slice(0, 2));
    expect(readNormalizations(model)[0]!.variance).toEqual(vector(6, 2));
  });

  it("undoes itself: the model's own statistics give the model's own function", () => {
    const there = applyNormalizations(model, [{ name: "bn1", mean: vector(6, 9), variance: vector(6, 9) }]);
    const back = applyNormalizations(there, readNormalizations(model));
    expect(parametersOf(back, "bn1")).toEqual(parametersOf(model, "bn1"));
  });

  it("puts a virtual normalization behind a layer, an identity where its moments are the reference", () => {
    const moments = { mean: [1, -2, 3, 0, 0.5, 0], variance: [1, 4, 0.25, 100, 1e-6, 0] };
    const applied = applyNormalizations(model, [{ name: momentsName("conv2"), ...moments, reference: moments }]);
    const added = applied.graph.nodes.find(({ name }) => name === momentsName("conv2"))!;
    expect(added.opType).toBe("BatchNormalization");
    expect(added.outputs).toEqual(["c2"]); // what read the layer reads the normalization now
    expect(applied.graph.nodes.find(({ name }) => name === "conv2")!.outputs).toEqual([added.inputs[0]]);
    const [gain, shift, mean, variance] = parametersOf(applied, added.name) as [number[], number[], number[], number[]];
    for (const [c, m] of mean.entries()) {
      for (const x of [-3, 0, 7]) expect(((x - m) / Math.sqrt(variance[c]! + 1e-5)) * gain[c]! + shift[c]!).toBeCloseTo(x, 5);
    }
  });

  it("maps the layer's own moments to the reference", () => {
    const reference = { mean: vector(6, 5), variance: vector(6, 4) };
    const own = { mean: vector(6, -1), variance: vector(6, 0.25) };
    const applied = applyNormalizations(model, [{ name: momentsName("conv2"), ...own, reference }]);
    const [gain, shift, mean, variance] = parametersOf(applied, momentsName("conv2")) as [number[], number[], number[], number[]];
    const y = (x: number): number => ((x - mean[0]!) / Math.sqrt(variance[0]! + 1e-5)) * gain[0]! + shift[0]!;
    expect(y(-1)).toBeCloseTo(5, 5); // mean to mean
    expect(y(-0.5) - y(-1)).toBeCloseTo(2, 3); // one deviation to one deviation
  });

  it("gives a normalization without statistics the reference as its statistics, its function unchanged", () => {
    const bare = applyNormalizations(model, [{ name: "bn1", mean: vector(6, 0), variance: vector(6, 1) }]);
    const reference = { mean: [1, 2, 3, 4, 5, 6], variance: [1, 2, 3, 4, 5, 6] };
    const referred = applyNormalizations(bare, [{ name: "bn1", ...reference, reference }]);
    for (let c = 0; c < 6; c++) for (const x of [-4, 0, 1.5]) expect(functionOf(referred)(x, c)).toBeCloseTo(functionOf(bare)(x, c), 5);
  });

  it("throws InvalidPlan for a normalization the model does not have", () => {
    for (const name of ["bn2", momentsName("conv9"), "conv2"]) {
      expect(() => applyNormalizations(model, [{ name, mean: [0], variance: [1], reference: { mean: [0], variance: [1] } }])).toThrow(InvalidPlan);
    }
  });

  it("throws InvalidPlan where the number of channels is not the layer's", () => {
    expect(() => applyNormalizations(model, [{ name: "bn1", mean: [0], variance: [1] }])).toThrow(InvalidPlan);
    const moments = { mean: [0], variance: [1] };
    expect(() => applyNormalizations(model, [{ name: momentsName("conv2"), ...moments, reference: moments }])).toThrow(InvalidPlan);
  });
});
