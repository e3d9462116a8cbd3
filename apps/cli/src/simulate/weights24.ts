/** Whether the weights that a `-stc` configuration counts as 2:4 are: at most two of every four along the input channels that are not zero. @module */
import { useOf } from "@sparqkit/accelerator";
import { reorderWeights } from "@sparqkit/core";
import type { Model } from "@sparqkit/onnx";
import { convGeometry, layerWeights, type Shapes } from "@sparqkit/quantizer";
import type { Layer } from "@sparqkit/workload";
import type { Point } from "./points.ts";
import type { Workload } from "./workload.ts";

/** Layers that are counted with 2:4 weights, and those of them whose weights are not, or are not known to be. */
export interface Weights24 {
  readonly counted: number;
  readonly dense: readonly string[];
}

/** Bits of weights under a SPARQ configuration. */
const WEIGHT_BITS = 8;

/** Compare what is counted with what the workload's weights are; null where nothing is counted as 2:4. */
export function weights24Of({ layers, pruned }: Workload, { hardware, configuration, whole }: Point): Weights24 | null {
  if (configuration.kind !== "sparq" || !configuration.sparse24) return null;
  const counted = layers.filter(({ name }) => useOf(hardware, configuration, { whole: whole.has(name) }).sparse).map(({ name }) => name);
  return counted.length === 0 ? null : { counted: counted.length, dense: counted.filter((name) => !pruned(name)) };
}

/** What a reader has to know about it; nothing where all weights are 2:4. */
export function weights24Note({ counted, dense }: Weights24, kind: Workload["kind"]): string[] {
  if (dense.length === 0) return [];
  const first = `${dense.slice(0, 3).join(", ")}${dense.length > 3 ? ", ..." : ""}`;
  return kind === "topology"
    ? [`counted as if pruned to 2:4: ${dense.length} of ${counted} layers state no such sparsity (N:M in the last column): ${first}`]
    : [`counted as if pruned to 2:4: ${dense.length} of ${counted} layers are dense, and eval refuses -stc for them: ${first}`];
}

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
