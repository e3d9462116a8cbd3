/**
 * Which weights 2:4 pruning keeps: of every four along the reduction, in the order of im2col, the two of the largest magnitude. [GATHER-1]
 *
 * A last group of fewer than four keeps two as well, so that a pair still holds it.
 * @module
 */
import { floatData, getInt, type Model } from "@sparqkit/onnx";
import { candidates, type FloatReason, type Prepared, type QuantizableLayer, type Selection } from "@sparqkit/quantizer";

const GROUP = 4;
const KEPT = 2;

/** A layer and what becomes of its weights. */
export type PrunedLayer =
  | {
      readonly name: string;
      readonly status: "pruned";
      /** The initializer. */
      readonly weights: string;
      readonly count: number;
      /** Weights of a sum; where four does not divide it, the last group is short. */
      readonly length: number;
      /** For each weight as it is stored, 1 where it is kept. */
      readonly mask: Uint8Array;
    }
  | { readonly name: string; readonly status: "dense"; readonly reason: FloatReason; readonly detail: string };

/**
 * Look at every layer, and choose the weights of those that a -stc configuration would quantize.
 *
 * @throws NoSuchLayer where a pattern matches nothing
 */
export function chooseWeights({ model, shapes }: Prepared, selection: Selection): PrunedLayer[] {
  return candidates(model, shapes, selection).map((candidate): PrunedLayer => {
    const { name } = candidate;
    if (candidate.status === "float") return { name, status: "dense", reason: candidate.reason, detail: candidate.detail };
    const { mask, length } = maskOf(candidate, model);
    return { name, status: "pruned", weights: candidate.weights, count: mask.length, length, mask };
  });
}

function maskOf({ name, weights, geometry }: QuantizableLayer, model: Model): { mask: Uint8Array; length: number } {
  const node = model.graph.nodes.find((each) => each.name === name)!;
  const tensor = model.graph.initializers.get(weights)!;
  const { filters, channels, group, kernel } = geometry;
  const data = floatData(tensor);
  const length = data.length / filters;
  const columns = node.opType === "MatMul" || (node.opType === "Gemm" && getInt(node, "transB", 0) === 0);
  const [perGroup, taps] = [channels / group, kernel[0] * kernel[1]];
  /** Where term k of a filter's sum is stored: sums run over channels, then taps [IM2COL-3]; convolutions are stored the other way round. */
  const place = (filter: number, k: number): number => {
    if (columns) return k * filters + filter;
    return filter * length + (k % perGroup) * taps + Math.floor(k / perGroup);
  };
  const mask = new Uint8Array(data.length);
  for (let filter = 0; filter < filters; filter++) {
    for (let k = 0; k < length; k += GROUP) {
      const places = Array.from({ length: Math.min(GROUP, length - k) }, (_, i) => place(filter, k + i));
      for (const kept of largest(places, data)) mask[kept] = 1;
    }
  }
  return { mask, length };
}

/** The places of the largest magnitudes; of equal ones the first. */
function largest(places: readonly number[], data: Float32Array): number[] {
  return places.toSorted((a, b) => Math.abs(data[b]!) - Math.abs(data[a]!)).slice(0, KEPT);
}
