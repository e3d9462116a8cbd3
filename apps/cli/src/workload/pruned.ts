/** Whether weights are 2:4: at most two of every four along the input channels that are not zero. @module */
import { reorderWeights } from "@sparqkit/core";
import { floatData, type Model } from "@sparqkit/onnx";
import { convGeometry, layerWeights, type Shapes } from "@sparqkit/quantizer";
import type { Layer } from "@sparqkit/workload";

/** Bits of weights under a SPARQ configuration. */
const WEIGHT_BITS = 8;

/** Whether a topology says of a layer that half of its weights or more are gone from every four. */
export const statesPruned = ({ sparsity: [kept, of] = [1, 1] }: Pick<Layer, "sparsity">): boolean => 4 % of === 0 && 2 * kept <= of;

/** Whether the quantized weights of a model's layer are 2:4; not where the graph computes them or the layer has another form. */
export function isPruned(name: string, model: Model, shapes: Shapes): boolean {
  const node = model.graph.nodes.find((each) => each.name === name);
  const dims = node && model.graph.initializers.get(node.inputs[1] ?? "")?.dims;
  if (!node || !["Conv", "Gemm", "MatMul"].includes(node.opType) || !dims || dims.length !== (node.opType === "Conv" ? 4 : 2)) return false;
  const geometry = convGeometry(node, model, shapes);
  if (!geometry) return false;
  const ordered = reorderWeights(layerWeights(node, model, WEIGHT_BITS).values, geometry);
  const length = ordered.length / geometry.filters;
  for (let start = 0; start < ordered.length; start += length)
    for (let k = 0; k < length; k += 4)
      if (ordered.subarray(start + k, start + Math.min(k + 4, length)).reduce((kept, weight) => kept + (weight === 0 ? 0 : 1), 0) > 2) return false;
  return true;
}

/** Part of a layer's weights that is not zero, as the model stores them; null where the graph computes them. */
export function densityOf(name: string, model: Model): number | null {
  const node = model.graph.nodes.find((each) => each.name === name);
  const weights = node && ["Conv", "Gemm", "MatMul"].includes(node.opType) ? model.graph.initializers.get(node.inputs[1] ?? "") : undefined;
  if (!weights) return null;
  const data = floatData(weights);
  return data.length === 0 ? null : data.reduce((kept, weight) => kept + (weight === 0 ? 0 : 1), 0) / data.length;
}
