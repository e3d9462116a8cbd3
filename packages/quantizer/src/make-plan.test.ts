import { activationScale, quantizeWeights } from "@sparqkit/core";
import { node } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { classifier, network, planOf, weights } from "../test/networks.ts";
import { candidates, makePlan, NothingToQuantize, parseConfiguration, quantizedLayers, UnusableActivations, validatePlan } from "./index.ts";

describe("makePlan", () => {
  it("leaves every layer in float under fp32", () => {
    const { plan } = planOf("fp32", classifier());
    expect(plan.config).toBe("fp32");
    expect(plan.layers.map((layer) => layer.status)).toEqual(["float", "float", "float", "float"]);
  });

  it.each([
    ["a8w8", 8, 8],
    ["a4w8", 4, 8],
    ["a3w5", 3, 5],
  ] as const)("gives scales of the widths of %s", (name, activationBits, weightBits) => {
    const { plan, prepared } = planOf(name, classifier());
    const layer = quantizedLayers(plan).get("conv2")!;
    expect(layer.activations).toEqual({ bits: activationBits, max: 2.55, scale: activationScale(2.55, activationBits), signed: false });
    const { scales } = quantizeWeights(prepared.model.graph.initializers.get("w2")!.data as Float32Array, 6, weightBits);
    expect(layer.weights).toEqual({ bits: weightBits, scales: [...scales] });
    expect(layer.bias).toEqual({ bits: 8, scale: Math.fround(2 / 255) });
    expect(layer.sparq).toBeNull();
    expect(quantizedLayers(plan).get("conv3")!.bias).toBeNull();
  });

  it("puts the windows of a SPARQ configuration on 8-bit scales", () => {
    const { plan } = planOf("3b-6opt-trim-novs", classifier());
    expect(plan.config).toBe("3b-6opt-trim-novs");
    const layer = quantizedLayers(plan).get("conv3")!;
    expect(layer.activations).toEqual(quantizedLayers(planOf("a8w8", classifier()).plan).get("conv3")!.activations);
    expect(layer.sparq).toEqual({ window: { bits: 3, shifts: [0, 1, 2, 3, 4, 5] }, rounding: "trim", share: false, sparse24: false });
  });

  it("carries the reasons of float layers, and the calibration", () => {
    const { plan } = planOf("a8w8", classifier());
    expect(plan.layers[0]).toMatchObject({ name: "conv1", status: "float", reason: "first-layer" });
    expect(plan.layers[3]).toMatchObject({ name: "fc", status: "float", reason: "fully-connected" });
    expect(plan.calibration).toMatchObject({ images: 8, batch: 4 });
  });

  it("leaves the bias in float where asked to", () => {
    const { prepared } = planOf("a8w8", classifier());
    const layers = candidates(prepared.model, prepared.shapes);
    const parts = { identity: { name: "n", sha256: "" }, candidates: layers, maxima: new Map<string, number>(), normalizations: [], calibration: null };
    const bias = (biasBits: number | null) => quantizedLayers(makePlan(parseConfiguration("a8w8"), prepared, { ...parts, biasBits })).get("conv2")!.bias;
    expect(bias(null)).toBeNull();
    expect(bias(4)).toEqual({ bits: 4, scale: Math.fround(2 / 15) });
  });

  it("survives JSON: nothing is lost or rounded", () => {
    for (const name of ["fp32", "a8w8", "a4w8", "4b-5opt", "4b-3opt-trim", "3b-6opt-novs", "2b-7opt", "4b-5opt-stc", "4b-s0.3.4"]) {
      const { plan } = planOf(name, classifier(), {}, Math.fround(1 / 3));
      expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
      expect(validatePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    }
  });

  it("throws NothingToQuantize with the reason of every layer", () => {
    const model = network([node("Conv", ["x", "w"], ["y"], {}, "only")], { w: weights(2, 4, 1, 1) }, "y");
    expect(() => planOf("a8w8", model)).toThrow(NothingToQuantize);
    expect(() => planOf("a8w8", model)).toThrow(/only: the first layer stays in float/);
    expect(() => planOf("fp32", model)).not.toThrow();
    const none = network([node("Relu", ["x"], ["y"])], {}, "y");
    expect(() => planOf("a8w8", none)).toThrow(/no convolution/);
  });

  it.each([Infinity, NaN, -1])("throws UnusableActivations for a maximum of %s", (max) => {
    expect(() => planOf("a8w8", classifier(), {}, max)).toThrow(UnusableActivations);
    try {
      planOf("a8w8", classifier(), {}, max);
    } catch (error) {
      expect(error).toMatchObject({ code: "UNUSABLE_ACTIVATIONS", layer: "conv2", value: max });
    }
  });
});
