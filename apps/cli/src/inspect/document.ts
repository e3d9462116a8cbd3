/**
 * The inspect document, `sparqkit/inspect-result@1`: what a model is made of.
 * @module
 */
import { createHash } from "node:crypto";
import { isFloat, type Model, type TensorType, type ValueInfo } from "@sparqkit/onnx";
import { candidates, prepareModel, type FloatReason, type Prepared } from "@sparqkit/quantizer";
import { activationBits, weightBits, withWholeActivations, type FloatModel } from "../files/packed.ts";
import { unsupportedOperators, type UnsupportedOperator } from "@sparqkit/workload";
import { shapesOf } from "../evaluate/layers.ts";

/** A value that goes in or comes out. */
export interface InspectValue {
  readonly name: string;
  readonly type: string;
  /** Numbers, names of open dimensions, or null where nothing is known. */
  readonly shape: readonly (number | string)[] | null;
}

/** A convolution or fully connected layer; geometry and counts are absent where a shape is not known. */
export interface InspectLayer {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  readonly quantizable: boolean;
  readonly reason?: FloatReason;
  readonly detail?: string;
  readonly kernel?: readonly number[];
  readonly strides?: readonly number[];
  readonly group?: number;
  readonly inputShape?: readonly number[];
  readonly outputShape?: readonly number[];
  readonly macs?: number;
  readonly parameters?: number;
  /** Bits of a magnitude of packed weights; absent where they are not packed. */
  readonly weightBits?: number;
  /** Bits that the model rounds the layer's activations to; absent where it does not. */
  readonly activationBits?: number;
}

/** Packed weights of a model. */
export interface PackedFacts {
  readonly weights: number;
  /** Mean over the weights, signs apart. */
  readonly bitsAWeight: number;
  /** Against float32, signs apart, as published; null where every weight is zero. */
  readonly compression: number | null;
}

/** What `inspect --json` prints. */
export interface InspectDocument {
  readonly schema: "sparqkit/inspect-result@1";
  readonly model: { readonly name: string; readonly sha256: string; readonly bytes: number };
  readonly irVersion: number;
  readonly opsets: Readonly<Record<string, number>>;
  readonly producer: string;
  readonly inputs: readonly InspectValue[];
  readonly outputs: readonly InspectValue[];
  readonly nodes: number;
  /** Elements of constant floating-point weights and biases; running statistics of normalizations do not count. */
  readonly parameters: number;
  /** Multiply-accumulates of all layers for one image, or null where a shape is not known. */
  readonly macs: number | null;
  readonly layers: readonly InspectLayer[];
  /** Absent where no weights are packed. */
  readonly packed?: PackedFacts;
  /** Operators that are no layer and not counted in `macs`. */
  readonly others: readonly UnsupportedOperator[];
}

/**
 * Look at a model.
 *
 * @param model as it is in the file
 * @param float the same with float weights
 */
export function inspectModel(name: string, bytes: Uint8Array, model: Model, float: FloatModel, size?: readonly [number, number]): InspectDocument {
  const prepared = prepareModel(withWholeActivations(float.model), imageShape(model, size));
  const [ofWeights, ofActivations] = [weightBits(float), activationBits(float.model)];
  const layers = inspectLayers(prepared).map((layer): InspectLayer => {
    const [own, read] = [ofWeights.get(layer.name), ofActivations.get(layer.name)];
    return { ...layer, ...(own === undefined ? {} : { weightBits: own }), ...(read === undefined ? {} : { activationBits: read }) };
  });
  const macs = layers.every((layer) => layer.macs !== undefined) ? layers.reduce((sum, layer) => sum + layer.macs!, 0) : null;
  return {
    schema: "sparqkit/inspect-result@1",
    model: { name, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length },
    irVersion: model.irVersion,
    opsets: Object.fromEntries([...model.opsets].map(([domain, version]) => [domain || "ai.onnx", version])),
    producer: model.producer,
    inputs: model.graph.inputs.map(valueOf),
    outputs: model.graph.outputs.map(valueOf),
    nodes: model.graph.nodes.length,
    parameters: parametersOf(prepared),
    macs,
    layers,
    ...packedFacts(float),
    others: unsupportedOperators(prepared.model, prepared.shapes),
  };
}

/** The input's shape with the size filled in where it is open; undefined leaves the model's own. */
function imageShape({ graph }: Model, size: readonly [number, number] | undefined): number[] | undefined {
  const rest = graph.inputs[0]?.shape?.slice(1);
  if (!size || rest?.length !== 3) return undefined;
  const last = rest[2] === 1 || rest[2] === 3; // channels last
  const filled = last
    ? [rest[0], rest[1]].map((dim, i) => (typeof dim === "number" ? dim : size[i]))
    : rest.slice(1).map((dim, i) => (typeof dim === "number" ? dim : size[i]));
  const shape = last ? [...filled, rest[2]] : [rest[0], ...filled];
  return shape.every((dim) => typeof dim === "number") ? (shape as number[]) : undefined;
}

function packedFacts({ scheme: { layers } }: FloatModel): { readonly packed?: PackedFacts } {
  if (layers.length === 0) return {};
  const weights = layers.reduce((sum, { levels }) => sum + levels.length, 0);
  const bits = layers.reduce((sum, { bits: own, levels }) => sum + own * levels.length, 0);
  return { packed: { weights, bitsAWeight: bits / weights, compression: bits === 0 ? null : (32 * weights) / bits } };
}

const valueOf = ({ name, type, shape }: ValueInfo): InspectValue => ({ name, type, shape });

function inspectLayers(prepared: Prepared): InspectLayer[] {
  const shapes = shapesOf(prepared);
  return candidates(prepared.model, prepared.shapes).map((candidate): InspectLayer => {
    const { name, kind } = candidate;
    const layer = shapes.get(name);
    const why = candidate.status === "float" ? { reason: candidate.reason, detail: candidate.detail } : {};
    const common = { name, kind, quantizable: candidate.status === "quantizable" };
    if (!layer) return Object.assign(common, why);
    const { kernel, strides, group, inputShape, outputShape, macs, parameters } = layer;
    return Object.assign(common, why, { kernel, strides, group, inputShape, outputShape, macs, parameters });
  });
}

/** Constants that nodes read together with values of the input; those that a graph computes from constants are among them. */
function parametersOf({ model: { graph }, shapes }: Prepared): number {
  const dynamic = new Set(graph.inputs.map(({ name }) => name));
  const parameters = new Set<string>();
  for (const node of graph.nodes) {
    if (!node.inputs.some((name) => dynamic.has(name))) continue;
    for (const output of node.outputs) dynamic.add(output);
    const weights = node.opType === "BatchNormalization" ? node.inputs.slice(0, 3) : node.inputs;
    for (const name of weights) if (name !== "" && !dynamic.has(name)) parameters.add(name);
  }
  return [...parameters].reduce((sum, name) => sum + elementsOf(graph.initializers.get(name)?.dims, shapes.get(name)), 0);
}

function elementsOf(dims: readonly number[] | undefined, known: TensorType | undefined): number {
  if (known && !isFloat(known.type)) return 0;
  const shape = dims ?? known?.shape ?? [0];
  return shape.reduce<number>((size, dim) => size * (typeof dim === "number" ? dim : 0), 1);
}
