import fc from "fast-check";
import { roundHalfEven } from "@sparqkit/core";
import { floatTensor, model, node, valueInfo } from "@sparqkit/onnx";
import { candidates, makePlan, parseConfiguration, prepareModel, validatePlan } from "@sparqkit/quantizer";
import { describe, expect, it } from "vitest";
import { layerWeights, planWeights, roundWeights, SchemeMismatch, withSchemeWeights } from "../src/index.ts";
import { waves } from "./layers.ts";

/** One layer with weights of 3 filters, stored in rows (Conv, Gemm transposed) or columns. */
const network = (kind: "conv" | "rows" | "columns", weights: Float32Array) =>
  model({
    inputs: [valueInfo("x", "float32", kind === "conv" ? ["N", 4, 1, 1] : ["N", 4])],
    outputs: [valueInfo("y", "float32", null)],
    nodes: [kind === "conv" ? node("Conv", ["x", "w"], ["y"], {}, "layer") : node("Gemm", ["x", "w"], ["y"], { transB: kind === "rows" ? 1 : 0 }, "layer")],
    initializers: { w: floatTensor(kind === "conv" ? [3, 4, 1, 1] : kind === "rows" ? [3, 4] : [4, 3], weights) },
  });

const schemeOf = (weights: Float32Array, bits: number) => roundWeights([{ name: "w", shape: [weights.length], value: weights }], new Map([["w", bits]]));
const filterOf = (kind: string, i: number) => (kind === "columns" ? i % 3 : Math.floor(i / 4));

describe("planWeights", () => {
  it("gives scales on which weights of up to 7 bits are integers, exactly, and within 8 bits", () => {
    const weights = fc.float32Array({ min: Math.fround(-1e6), max: Math.fround(1e6), minLength: 12, maxLength: 12, noNaN: true });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 7 }), fc.constantFrom("conv" as const, "rows" as const, "columns" as const), (w, bits, kind) => {
        fc.pre(Math.max(...w.map(Math.abs)) > 1e-30);
        const scheme = schemeOf(w, bits);
        const values = layerWeights(scheme.layers[0]!);
        const { bits: width, scales } = planWeights(network(kind, values), scheme).get("layer")!;
        expect(width).toBe(Math.max(2, bits + 1));
        expect(scales.length).toBe(3);
        values.forEach((value, i) => {
          const level = roundHalfEven(Math.fround(value / scales[filterOf(kind, i)]!));
          expect(level).toBe(scheme.layers[0]!.levels[i]! + 0);
          expect(Math.abs(level)).toBeLessThan(2 ** (width - 1));
        });
      }),
    );
  });

  it("rounds only the filters of 8 bits that have levels above 127", () => {
    const weights = Float32Array.of(1, -0.9, 0.8, 0.7, 0.49, -0.4, 0.3, 0, 0.001, 0.002, 0, 0);
    const scheme = schemeOf(weights, 8);
    const { bits, scales } = planWeights(network("conv", weights), scheme).get("layer")!;
    const step = Math.fround(1 / 255);
    expect([bits, ...scales]).toEqual([8, Math.fround(2 / 255), step, step]);
  });

  it("refuses a model whose tensor has another size, and passes over layers without a scheme", () => {
    expect(() => planWeights(network("conv", waves(12)), schemeOf(waves(8), 3))).toThrow(SchemeMismatch);
    expect(planWeights(network("conv", waves(12)), { layers: [] }).size).toBe(0);
  });
});

describe("withSchemeWeights", () => {
  it("puts BSQ's weights under SPARQ's activations, and leaves a valid plan", () => {
    const net = model({
      inputs: [valueInfo("images", "float32", ["N", 2, 6, 6])],
      outputs: [valueInfo("y", "float32", ["N", 3, 6, 6])],
      nodes: [node("Conv", ["images", "w1"], ["a"], {}, "stem"), node("Relu", ["a"], ["b"], {}, "relu"), node("Conv", ["b", "w2"], ["y"], {}, "conv")],
      initializers: { w1: floatTensor([4, 2, 1, 1], waves(8)), w2: floatTensor([3, 4, 1, 1], waves(12, 2)) },
    });
    const scheme = roundWeights([{ name: "w2", shape: [3, 4, 1, 1], value: waves(12, 2) }], new Map([["w2", 3]]));
    net.graph.initializers.set("w2", floatTensor([3, 4, 1, 1], layerWeights(scheme.layers[0]!)));
    const prepared = prepareModel(net);
    const parts = {
      identity: { name: "net", sha256: "" },
      candidates: candidates(prepared.model, prepared.shapes),
      maxima: new Map([["conv", 2.5]]),
      normalizations: [],
      calibration: null,
    };
    const plan = makePlan(parseConfiguration("4b-5opt"), prepared, parts);
    const composed = withSchemeWeights(plan, net, scheme);
    expect(validatePlan(JSON.parse(JSON.stringify(composed)))).toEqual(composed);
    const layer = composed.layers[1]!;
    const step = Math.fround(scheme.layers[0]!.scale / 7);
    expect(layer).toEqual({ ...plan.layers[1], weights: { bits: 4, scales: [step, step, step] } });
    expect(composed.layers[0]).toBe(plan.layers[0]);
  });
});
