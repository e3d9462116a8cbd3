import { cutRow, pairRule, quantizeActivations, quantizeBias, quantizeWeights } from "@sparqkit/core";
import { floatTensor, model, node, valueInfo, type AttributeValue, type Model } from "@sparqkit/onnx";
import { candidates, makePlan, parseConfiguration, prepareModel, quantizedLayers, type QuantizedLayerPlan } from "@sparqkit/quantizer";
import { describe, expect, it } from "vitest";
import { gridImages, Random } from "./support/networks.ts";
import { runPlan } from "./support/plans.ts";

const SIZE = 3 * 5 * 5; // odd: the last activation of a row has no partner
const FILTERS = 6;
const images = Array.from({ length: 3 }, (_, i) => gridImages(new Random(i), 1, SIZE));
const random = new Random(4);
const weights = Float32Array.from({ length: FILTERS * SIZE }, (_, i) => (i % SIZE === 3 ? 127.5 : random.integer(-127, 127)) / 1024);
const bias = Float32Array.of(127.5, -64, 32, 0, 1, -127).map((value) => value / 64);

interface Form {
  readonly op: "Gemm" | "MatMul";
  readonly transposed: boolean;
  readonly attributes?: Record<string, AttributeValue>;
  readonly biasDims?: readonly number[];
}

/** relu - flatten - one fully connected layer; `weights` stand filter by filter, or column by column. */
function network({ op, transposed, attributes = {}, biasDims }: Form): Model {
  const stored = transposed ? weights : Float32Array.from({ length: weights.length }, (_, i) => weights[(i % FILTERS) * SIZE + Math.floor(i / FILTERS)]!);
  const length = biasDims?.reduce((a, b) => a * b, 1) ?? 0;
  return model({
    inputs: [valueInfo("images", "float32", ["N", 3, 5, 5])],
    outputs: [valueInfo("y", "float32", null)],
    nodes: [
      node("Relu", ["images"], ["p"]),
      node("Flatten", ["p"], ["f"]),
      node(op, ["f", "w", ...(biasDims ? ["b"] : [])], ["y"], { ...attributes, ...(op === "Gemm" && transposed ? { transB: 1 } : {}) }, "fc"),
    ],
    initializers: {
      w: floatTensor(transposed ? [FILTERS, SIZE] : [SIZE, FILTERS], stored),
      ...(biasDims ? { b: floatTensor(biasDims, bias.slice(0, length)) } : {}),
    },
  });
}

/** alpha times the integer product on its scales, plus beta times the quantized bias. */
function expected(image: Float32Array, layer: QuantizedLayerPlan, { attributes = {}, biasDims }: Form): number[] {
  const [alpha, beta] = [(attributes["alpha"] as number | undefined) ?? 1, (attributes["beta"] as number | undefined) ?? 1];
  const { values, scales } = quantizeWeights(weights, FILTERS, layer.weights.bits);
  const quantized = quantizeActivations(
    image.map((value) => Math.max(0, value)),
    layer.activations.scale,
    layer.activations.bits,
  );
  const { sparq } = layer;
  const row = sparq ? cutRow(quantized, pairRule(sparq.window, sparq.rounding, sparq.share)) : quantized;
  const length = biasDims?.reduce((a, b) => a * b, 1) ?? 0;
  const own = biasDims ? quantizeBias(bias.slice(0, length)) : null;
  return Array.from({ length: FILTERS }, (_, f) => {
    const sum = row.reduce((total, a, k) => total + a * values[f * SIZE + k]!, 0);
    return alpha * sum * scales[f]! * layer.activations.scale + (own ? beta * own.values[length === 1 ? 0 : f]! * own.scale : 0);
  });
}

describe("fully connected layers equal the definitions of core, asked for by name", () => {
  const forms: Record<string, Form> = {
    "Gemm, a filter a row": { op: "Gemm", transposed: true, biasDims: [FILTERS] },
    "Gemm, a filter a column": { op: "Gemm", transposed: false, biasDims: [FILTERS] },
    "Gemm without bias": { op: "Gemm", transposed: true },
    "Gemm with alpha and beta": { op: "Gemm", transposed: true, biasDims: [FILTERS], attributes: { alpha: 0.5, beta: 4 } },
    "Gemm with a bias of one row": { op: "Gemm", transposed: true, biasDims: [1, FILTERS] },
    "Gemm with one bias for all": { op: "Gemm", transposed: true, biasDims: [1] },
    MatMul: { op: "MatMul", transposed: false },
  };

  for (const [name, form] of Object.entries(forms)) {
    it.each(["a8w8", "4b-5opt", "3b-6opt-trim", "2b-7opt-novs"])(`${name}: %s`, async (configuration) => {
      const prepared = prepareModel(network(form));
      const layers = candidates(prepared.model, prepared.shapes, { layers: ["fc"] });
      const parts = { identity: { name: "fc.onnx", sha256: "" }, candidates: layers, normalizations: [], calibration: null };
      const plan = makePlan(parseConfiguration(configuration), prepared, { ...parts, maxima: new Map([["fc", 3.9]]) });
      const layer = quantizedLayers(plan).get("fc")!;
      for (const blocked of [true, false]) {
        const { y } = Object.fromEntries(await runPlan(plan, prepared, images, { blocked, batch: 2 }));
        for (const [i, image] of images.entries()) {
          for (const [f, value] of expected(image, layer, form).entries())
            expect(Math.abs(y![i]![f]! - value)).toBeLessThan(1e-5 * Math.max(1, Math.abs(value)));
        }
      }
    });
  }
});
