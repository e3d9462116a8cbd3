/** Plans for models with packed weights: their weights as the integers they are, under any configuration of activations. @module */
import type { Scheme } from "@sparqkit/bsq";
import type { Configuration, Plan } from "@sparqkit/quantizer";
import type { Subject } from "@sparqkit/runner";

/** The plan with the weights of a scheme; a configuration that asks for narrower weights than the scheme has keeps its own. */
export async function composed(plan: Plan, configuration: Configuration, { prepared }: Subject, scheme: Scheme = { layers: [] }): Promise<Plan> {
  if (scheme.layers.length === 0 || configuration.kind === "fp32") return plan;
  const { withSchemeWeights } = await import("@sparqkit/bsq");
  const packed = withSchemeWeights(plan, prepared.model, scheme);
  if (configuration.kind === "sparq") return packed;
  const fits = (layer: Plan["layers"][number]): boolean => layer.status !== "quantized" || layer.weights.bits <= configuration.weightBits;
  return { ...packed, layers: packed.layers.map((layer, i) => (fits(layer) ? layer : plan.layers[i]!)) };
}
