/** Whether a plan fits the model it meets: what a plan made for another model would otherwise turn into wrong numbers. @module */
import { getInt, type Model, type Node } from "@sparqkit/onnx";
import { InvalidPlan } from "./errors.ts";
import type { Normalization, QuantizedLayerPlan } from "./plan.ts";

/** The number of filters of a layer with constant weights; null where a node is no such layer. */
export function filtersOf(node: Node, { graph }: Model): number | null {
  const dims = graph.initializers.get(node.inputs[1] ?? "")?.dims;
  if (dims === undefined || (node.domain !== "" && node.domain !== "ai.onnx")) return null;
  if (node.opType === "Conv") return dims[0] ?? null;
  if (node.opType === "MatMul") return dims[1] ?? null;
  return node.opType === "Gemm" ? (dims[getInt(node, "transB", 0) === 0 ? 1 : 0] ?? null) : null;
}

/** @throws InvalidPlan unless the node is the layer the plan speaks of */
export function checkLayer(layer: QuantizedLayerPlan, node: Node | undefined, model: Model): void {
  const where = `layer "${layer.name}"`;
  if (!node) throw new InvalidPlan(where, "the model has no such layer");
  const filters = filtersOf(node, model);
  if (filters === null) throw new InvalidPlan(where, `the model's node of this name is a ${node.opType} without constant weights to quantize`);
  const { length } = layer.weights.scales;
  if (length !== filters) throw new InvalidPlan(where, `the plan has ${length} weight scales, the model's layer has ${filters} filters`);
}

/** @throws InvalidPlan unless the statistics, and the reference where there is one, have `channels` values */
export function checkStatistics({ name, mean, variance, reference }: Normalization, channels: number): void {
  for (const values of [mean, variance, ...(reference ? [reference.mean, reference.variance] : [])]) {
    if (values.length === channels) continue;
    throw new InvalidPlan(`normalization "${name}"`, `the plan has statistics of ${values.length} channels, the model has ${channels}`);
  }
}
