/** The layers of a model with their multiply-accumulates and what becomes of them. @module */
import { candidates, type Candidate, type FloatReason, type Prepared, type Selection } from "@sparqkit/quantizer";
import { layers as workloadLayers, type Layer } from "@sparqkit/workload";

/** A layer of the model: quantized, or why not. */
export interface DocumentLayer {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  readonly status: "quantized" | "float";
  readonly reason?: FloatReason;
  /** The reason in words. */
  readonly detail?: string;
  /** Multiply-accumulates for one image; absent where a shape is not known. */
  readonly macs?: number;
}

/** The layers of a prepared model in graph order. */
export function documentLayers(prepared: Prepared, selection: Selection = {}): DocumentLayer[] {
  const shapes = shapesOf(prepared);
  return candidates(prepared.model, prepared.shapes, selection).map((candidate) => documentLayer(candidate, shapes.get(candidate.name)));
}

function documentLayer(candidate: Candidate, layer: Layer | undefined): DocumentLayer {
  const { name, kind } = candidate;
  const macs = layer === undefined ? {} : { macs: layer.macs };
  if (candidate.status === "float") return { name, kind, status: "float", reason: candidate.reason, detail: candidate.detail, ...macs };
  return { name, kind, status: "quantized", ...macs };
}

/** Shapes and multiply-accumulates of a model's layers by name; none where a shape is not known. */
export function shapesOf({ model, shapes }: Prepared): Map<string, Layer> {
  try {
    return new Map(workloadLayers(model, shapes).map((layer) => [layer.name, layer]));
  } catch (error) {
    if (error instanceof Error && "code" in error) return new Map();
    throw error;
  }
}
