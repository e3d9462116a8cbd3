/**
 * Models that `bsq` wrote, as every other model is: weights in float32 instead of packed bits, activations that nothing rounds.
 *
 * BSQ's package, and with it ONNX Runtime, is loaded only for models that have packed weights.
 * @module
 */
import type { Scheme } from "@sparqkit/bsq";
import { cloneModel, getInt, producers, serializeModel, type Model, type Node } from "@sparqkit/onnx";
import type { ModelFile } from "./model.ts";

const WEIGHTS = "sparqkit.bsq";
const ACTIVATIONS = "sparqkit.train";
const LAYERS: ReadonlySet<string> = new Set(["Conv", "Gemm", "MatMul"]);
const NO_SCHEME: Scheme = { layers: [] };

/** A model with float weights, and what they are packed as; the scheme is empty where they are not. */
export interface FloatModel {
  readonly model: Model;
  readonly scheme: Scheme;
}

/** @throws InvalidPackedWeights */
export async function floatWeights(model: Model): Promise<FloatModel> {
  if (!model.graph.nodes.some(({ domain }) => domain === WEIGHTS)) return { model, scheme: NO_SCHEME };
  const { unpackWeights } = await import("@sparqkit/bsq");
  return unpackWeights(model);
}

/** The bytes of a model with float weights: those of the file where it has no others. */
export function bytesOf({ model, scheme }: FloatModel, { bytes }: Pick<ModelFile, "bytes">): Uint8Array {
  return scheme.layers.length === 0 ? bytes : serializeModel(model);
}

/** Whether a node rounds activations to few bits. */
export const isQuantizer = ({ domain, opType }: Node): boolean => domain === ACTIVATIONS && opType === "QuantizeActivations";

/** A layer as `inspect` names it. */
export const layerName = ({ name, opType, outputs }: Node): string => name || `${opType}_${outputs[0] ?? ""}`;

/** Whether activations are rounded to few bits inside the model. */
export const roundsActivations = ({ graph }: Model): boolean => graph.nodes.some(isQuantizer);

/** A copy that leaves activations whole, for what quantizes them itself; their bounds stay. */
export function withWholeActivations(model: Model): Model {
  const copy = cloneModel(model);
  for (const node of copy.graph.nodes) if (isQuantizer(node)) Object.assign(node, { domain: "", opType: "Identity", attributes: new Map() });
  return copy;
}

/** Bits of what the layers of a model read, by the layer's name, where the model rounds it; through pools and reshapes. */
export function activationBits({ graph }: Model): Map<string, number> {
  const makers = producers(graph);
  const found = new Map<string, number>();
  for (const layer of graph.nodes.filter(({ opType }) => LAYERS.has(opType))) {
    let maker = makers.get(layer.inputs[0] ?? "");
    while (maker && !isQuantizer(maker) && !LAYERS.has(maker.opType) && maker.inputs.length > 0) maker = makers.get(maker.inputs[0]!);
    if (maker && isQuantizer(maker)) found.set(layerName(layer), getInt(maker, "bits", 0));
  }
  return found;
}

/** Bits of a magnitude of the weights of each layer, by the layer's name. */
export function weightBits({ model: { graph }, scheme }: FloatModel): Map<string, number> {
  const bits = new Map(scheme.layers.map((layer) => [layer.name, layer.bits]));
  return new Map(
    graph.nodes.flatMap((node): [string, number][] => {
      const own = LAYERS.has(node.opType) ? bits.get(node.inputs[1] ?? "") : undefined;
      return own === undefined ? [] : [[layerName(node), own]];
    }),
  );
}
