/** The layers of a model with their multiply-accumulates and what becomes of them. @module */
import type { Selection } from "@sparqkit/quantizer";
import { layersOf, type Subject } from "@sparqkit/runner";
import { layers as workloadLayers } from "@sparqkit/workload";

/** A layer of the model: quantized, or why not. */
export interface DocumentLayer {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  readonly status: "quantized" | "float";
  readonly reason?: string;
  /** Multiply-accumulates for one image; absent where a shape is not known. */
  readonly macs?: number;
}

/** The layers of a subject in graph order. */
export function documentLayers(subject: Subject, selection: Selection = {}): DocumentLayer[] {
  const macs = macsOf(subject);
  return layersOf(subject, selection).map((layer) => {
    const { name, kind } = layer;
    const count = macs.get(name);
    const known = count === undefined ? {} : { macs: count };
    return layer.status === "float" ? { name, kind, status: "float", reason: layer.detail, ...known } : { name, kind, status: "quantized", ...known };
  });
}

function macsOf({ prepared: { model, shapes } }: Subject): Map<string, number> {
  try {
    return new Map(workloadLayers(model, shapes).map(({ name, macs }) => [name, macs]));
  } catch (error) {
    if (error instanceof Error && "code" in error) return new Map(); // a shape that is not known: counts are left out
    throw error;
  }
}
