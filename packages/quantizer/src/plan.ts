/**
 * The plan: per layer, what is quantized and how, or why it was left alone. One JSON document that the runner, the simulator and the cost model read.
 * @module
 */
import type { Rounding, WindowSet } from "@sparqkit/core";
import type { FloatReason } from "./candidates.ts";

/** How batch statistics are brought in line with the quantized network. */
export type Recalibration = "batchnorm" | "moments" | "none";

/** The SPARQ choice of a layer. */
export interface SparqPlan {
  readonly window: WindowSet;
  readonly rounding: Rounding;
  readonly share: boolean;
  readonly sparse24: boolean;
}

/** A quantized layer; scales are float32 values. */
export interface QuantizedLayerPlan {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  readonly status: "quantized";
  /** Symmetric per-filter weights: `w ~ q * scales[filter]`. */
  readonly weights: { readonly bits: number; readonly scales: readonly number[] };
  /** Symmetric per-tensor bias, used in float; null where the layer has none. */
  readonly bias: { readonly bits: number; readonly scale: number } | null;
  /** Unsigned per-layer activations: `x ~ q * scale`, `max` the mean over calibration images of the per-image maximum. */
  readonly activations: { readonly bits: number; readonly max: number; readonly scale: number; readonly signed: false };
  readonly sparq: SparqPlan | null;
}

/** A layer left in float, with the reason. */
export interface FloatLayerPlan {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  readonly status: "float";
  readonly reason: FloatReason;
  readonly detail: string;
}

export type LayerPlan = QuantizedLayerPlan | FloatLayerPlan;

/**
 * Statistics of one normalization: a BatchNormalization node of the model, or a virtual one after a layer whose BN was folded away. `reference`
 * holds the float network's moments, where the model carries no statistics of its own: the quantized network's moments are mapped back to them.
 */
export interface Normalization {
  readonly name: string;
  readonly mean: readonly number[];
  readonly variance: readonly number[];
  readonly reference?: { readonly mean: readonly number[]; readonly variance: readonly number[] };
}

/** Where the numbers come from. */
export interface CalibrationRecord {
  readonly images: number;
  readonly batch: number;
  readonly order: "stored" | { readonly seed: number };
  readonly recalibrate: Recalibration;
  readonly scope: "base" | "each";
}

export interface Plan {
  readonly schema: "sparqkit/plan@1";
  readonly model: { readonly name: string; readonly sha256: string };
  readonly config: string;
  readonly calibration: CalibrationRecord | null;
  readonly layers: readonly LayerPlan[];
  readonly normalizations: readonly Normalization[];
}

/** The quantized layers of a plan, by name. */
export function quantizedLayers(plan: Plan): Map<string, QuantizedLayerPlan> {
  return new Map(plan.layers.filter((layer): layer is QuantizedLayerPlan => layer.status === "quantized").map((layer) => [layer.name, layer]));
}
