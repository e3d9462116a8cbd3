/** Build a plan: the layers that can be quantized, the observed maxima and a configuration become scales. @module */
import { activationScale } from "@sparqkit/core";
import type { Candidate, QuantizableLayer } from "./candidates.ts";
import type { Configuration } from "./configuration.ts";
import { NothingToQuantize, UnusableActivations } from "./errors.ts";
import type { CalibrationRecord, LayerPlan, Normalization, Plan, QuantizedLayerPlan } from "./plan.ts";
import type { Prepared } from "./prepare.ts";
import { layerBias, layerWeights } from "./weights.ts";

/** What a plan is made from. */
export interface PlanParts {
  readonly identity: { readonly name: string; readonly sha256: string };
  readonly candidates: readonly Candidate[];
  /** Mean over calibration images of each image's maximum, by layer. */
  readonly maxima: ReadonlyMap<string, number>;
  readonly normalizations: readonly Normalization[];
  readonly calibration: CalibrationRecord | null;
  /** Bits of the bias, or null to keep it in float; the authors quantize it to 8. */
  readonly biasBits?: number | null;
}

/**
 * The plan of a configuration. Under `fp32` every layer stays float.
 *
 * @throws NothingToQuantize where no layer qualifies; UnusableActivations where a maximum is not finite
 */
export function makePlan(configuration: Configuration, prepared: Prepared, parts: PlanParts): Plan {
  const { identity, candidates, normalizations, calibration } = parts;
  const nodes = new Map(prepared.model.graph.nodes.map((node) => [node.name, node]));
  const layers = candidates.map((candidate): LayerPlan => {
    if (candidate.status === "float") return candidate;
    if (configuration.kind === "fp32") return { name: candidate.name, kind: candidate.kind, status: "float", reason: "excluded", detail: "fp32" };
    const activations = activationPlan(candidate, configuration, parts.maxima.get(candidate.name) ?? 0);
    const weightBits = configuration.kind === "uniform" ? configuration.weightBits : 8;
    const { scales } = layerWeights(nodes.get(candidate.name)!, prepared.model, weightBits);
    const biasBits = parts.biasBits === undefined ? 8 : parts.biasBits;
    const bias =
      candidate.bias && biasBits ? { bits: biasBits, scale: layerBias(prepared.model.graph.initializers.get(candidate.bias), biasBits)!.scale } : null;
    const sparq = configuration.kind === "sparq" ? sparqPlan(configuration) : null;
    return { name: candidate.name, kind: candidate.kind, status: "quantized", weights: { bits: weightBits, scales: [...scales] }, bias, activations, sparq };
  });
  if (configuration.kind !== "fp32" && !layers.some((layer) => layer.status === "quantized")) {
    throw new NothingToQuantize(candidates.map((layer) => `${layer.name}: ${layer.status === "float" ? layer.detail : ""}`));
  }
  return { schema: "sparqkit/plan@1", model: identity, config: configuration.name, calibration, layers, normalizations };
}

function activationPlan(layer: QuantizableLayer, configuration: Configuration, max: number): QuantizedLayerPlan["activations"] {
  if (!(max >= 0 && max < Infinity)) throw new UnusableActivations(layer.name, max);
  const bits = configuration.kind === "uniform" ? configuration.activationBits : 8;
  return { bits, max, scale: activationScale(max, bits), signed: false };
}

function sparqPlan({ window, rounding, share, sparse24 }: Extract<Configuration, { kind: "sparq" }>): QuantizedLayerPlan["sparq"] {
  return { window: { bits: window.bits, shifts: [...window.shifts] }, rounding, share, sparse24 };
}
