/**
 * The weights of a scheme as a quantization plan has them: integers of at most 8 bits and a scale a filter.
 * @module
 */
import { getInt, producers, sizeOf, type Model, type Node } from "@sparqkit/onnx";
import type { Plan, QuantizedLayerPlan } from "@sparqkit/quantizer";
import { SchemeMismatch } from "./errors.ts";
import { topLevel, type Scheme, type SchemeLayer } from "./scheme.ts";

/** What a plan says about the weights of a layer. */
export type PlanWeights = QuantizedLayerPlan["weights"];

/** Widest integers a plan may have, two's complement. */
const WIDEST = 8;
const NARROWEST = 2;

/**
 * Scales and widths for the layers of a model that read the weights of a scheme, by the layer's name.
 *
 * A layer of n bits has levels up to 2^n - 1 on both sides, so n + 1 bits in two's complement, and the step scale / (2^n - 1) as the scale of every filter:
 * rounding weight / scale gives the levels back exactly. Beyond 7 bits, filters with a level above 127 do not fit: those take the scale that ordinary 8-bit
 * quantization would, and are rounded; the others stay exact.
 *
 * @param model with float weights, as `unpackWeights` gives it; its nodes must have names
 * @throws {SchemeMismatch} where a tensor of another size has the name of one of the scheme
 */
export function planWeights(model: Model, scheme: Scheme): Map<string, PlanWeights> {
  const { graph } = model;
  const layers = new Map(scheme.layers.map((layer) => [layer.name, layer]));
  const makers = producers(graph);
  const found = new Map<string, PlanWeights>();
  for (const node of graph.nodes) {
    const weights = node.inputs[1] ?? "";
    const layer = layers.get(weights);
    if (layer === undefined || makers.has(weights) || !["Conv", "Gemm", "MatMul"].includes(node.opType)) continue;
    const dims = graph.initializers.get(weights)?.dims;
    if (dims === undefined || sizeOf(dims) !== layer.levels.length) {
      throw new SchemeMismatch(weights, `it has ${layer.levels.length} levels, the model's tensor is [${dims?.join(", ") ?? ""}]`);
    }
    found.set(node.name, weightsOf(layer, filterOf(node, dims), filters(node, dims)));
  }
  return found;
}

/**
 * A plan with the weights of a scheme in place of its own, for the layers it quantizes; activations and their windows stay.
 *
 * @param plan made for the model, with any configuration
 * @example
 * const composed = withSchemeWeights(plan, model, scheme); // SPARQ activations on BSQ weights
 */
export function withSchemeWeights(plan: Plan, model: Model, scheme: Scheme): Plan {
  const weights = planWeights(model, scheme);
  return {
    ...plan,
    layers: plan.layers.map((layer) => (layer.status === "quantized" ? { ...layer, weights: weights.get(layer.name) ?? layer.weights } : layer)),
  };
}

function weightsOf({ bits, scale, levels }: SchemeLayer, filterAt: (index: number) => number, count: number): PlanWeights {
  const largest = new Int32Array(count);
  for (let i = 0; i < levels.length; i++) {
    const filter = filterAt(i);
    largest[filter] = Math.max(largest[filter]!, Math.abs(levels[i]!));
  }
  const top = topLevel(bits);
  const step = bits === 0 ? 1 : Math.fround(scale / top);
  const width = Math.min(WIDEST, Math.max(NARROWEST, bits + 1));
  const limit = 2 ** (width - 1) - 1;
  const rounded = (level: number): number => Math.fround(Math.fround(2 * Math.fround((scale * level) / top)) / (2 ** width - 1)); // [QUANT-5]
  const scales = Array.from(largest, (level) => (level <= limit ? step : rounded(level)) || 1);
  return { bits: width, scales };
}

/** Whether filters are columns of the stored matrix. */
function isColumns(node: Node): boolean {
  return node.opType === "MatMul" || (node.opType === "Gemm" && getInt(node, "transB", 0) === 0);
}

function filters(node: Node, dims: readonly number[]): number {
  return dims[isColumns(node) ? 1 : 0]!;
}

function filterOf(node: Node, dims: readonly number[]): (index: number) => number {
  if (isColumns(node)) return (index) => index % dims[1]!;
  const size = sizeOf(dims.slice(1));
  return (index) => Math.floor(index / size);
}
