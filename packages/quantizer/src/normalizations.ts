/**
 * Normalizations and their statistics: reading and replacing them, virtual ones where BN was folded away, and the graph that normalizes with the
 * statistics of the batch, as a network in training mode does.
 *
 * Papers.md 1.2: the authors run calibration images through the network in training mode, so that BN statistics follow the quantized activations.
 * @module
 */
import { cloneModel, floatData, floatTensor, getFloat, int64Tensor, node as makeNode, valueInfo, type Model, type Node } from "@sparqkit/onnx";
import { InvalidPlan } from "./errors.ts";
import type { Normalization } from "./plan.ts";
import type { Shapes } from "./prepare.ts";

/** Epsilon of a virtual normalization: ONNX's default. */
const EPSILON = 1e-5;

/** Whether a model has BatchNormalization nodes whose statistics can be recalibrated. */
export function batchNormalizations(model: Model): Node[] {
  return model.graph.nodes.filter((node) => isNormalization(node) && node.inputs.slice(1, 5).every((name) => model.graph.initializers.has(name)));
}

function isNormalization(node: Node): boolean {
  return node.opType === "BatchNormalization" && (node.domain === "" || node.domain === "ai.onnx");
}

/** The statistics a model holds now, in graph order. */
export function readNormalizations(model: Model): Normalization[] {
  return batchNormalizations(model).map((node) => ({ name: node.name, mean: [...constant(model, node, 3)], variance: [...constant(model, node, 4)] }));
}

function constant(model: Model, node: Node, input: number): Float32Array {
  return floatData(model.graph.initializers.get(node.inputs[input]!)!);
}

/**
 * The input tensors of normalizations that carry no statistics: mean 0 and variance 1 throughout, the training statistics long moved into scale and
 * shift (some exporters and compressors do). Normalizing those with batch statistics would change the function; they need a reference first.
 */
export function withoutStatistics(model: Model): Map<string, string> {
  const bare = batchNormalizations(model).filter(
    (node) => constant(model, node, 3).every((mean) => mean === 0) && constant(model, node, 4).every((variance) => variance === 1),
  );
  return new Map(bare.map((node) => [node.name, node.inputs[0]!]));
}

/** Name of the virtual normalization behind a layer. */
export const momentsName = (layer: string): string => `${layer}#moments`;

/**
 * The model with the statistics of a plan: those of its BatchNormalization nodes replaced, virtual ones (with `reference`) inserted behind their layers.
 *
 * A virtual normalization maps the layer's own moments (mean, variance) to the float layer's (reference): scale sqrt(reference variance), shift
 * reference mean. With equal moments it is the identity.
 */
export function applyNormalizations(source: Model, normalizations: readonly Normalization[]): Model {
  const model = cloneModel(source);
  const byName = new Map(normalizations.map((normalization) => [normalization.name, normalization]));
  model.graph.nodes = model.graph.nodes.flatMap((node) => {
    const own = isNormalization(node) ? byName.get(node.name) : undefined;
    const virtual = byName.get(momentsName(node.name));
    if (own) {
      byName.delete(node.name);
      const [mean, variance] = [`${node.name}#mean`, `${node.name}#variance`];
      const [scale, shift] = own.reference ? referToMoments(model, node, own.reference) : [node.inputs[1]!, node.inputs[2]!];
      model.graph.initializers.set(mean, floatTensor([own.mean.length], Float32Array.from(own.mean)));
      model.graph.initializers.set(variance, floatTensor([own.variance.length], Float32Array.from(own.variance)));
      return [{ ...node, inputs: [node.inputs[0]!, scale, shift, mean, variance] }];
    }
    if (virtual?.reference) {
      byName.delete(virtual.name);
      return insertVirtual(model, node, virtual);
    }
    return [node];
  });
  const unknown = [...byName.keys()][0];
  if (unknown !== undefined) throw new InvalidPlan(`normalization "${unknown}"`, "the model has no such BatchNormalization node or layer");
  return model;
}

/** Scale and shift under which a normalization without statistics computes the same with `reference` as its statistics. */
function referToMoments(model: Model, node: Node, reference: NonNullable<Normalization["reference"]>): [string, string] {
  const epsilon = getFloat(node, "epsilon", EPSILON);
  const gain = constant(model, node, 1).map((value) => value / Math.sqrt(1 + epsilon));
  const scale = gain.map((value, c) => value * Math.sqrt(reference.variance[c]! + epsilon));
  const shift = constant(model, node, 2).map((value, c) => value + gain[c]! * reference.mean[c]!);
  const names: [string, string] = [`${node.name}#scale`, `${node.name}#shift`];
  model.graph.initializers.set(names[0], floatTensor([scale.length], scale));
  model.graph.initializers.set(names[1], floatTensor([shift.length], shift));
  return names;
}

function insertVirtual(model: Model, node: Node, { name, mean, variance, reference }: Normalization): Node[] {
  const [output, raw] = [node.outputs[0]!, `${name}#input`];
  const parts = {
    scale: reference!.variance.map((value) => Math.sqrt(value + EPSILON)),
    shift: reference!.mean,
    mean,
    variance,
  };
  for (const [part, values] of Object.entries(parts)) model.graph.initializers.set(`${name}#${part}`, floatTensor([values.length], Float32Array.from(values)));
  const inputs = [raw, ...Object.keys(parts).map((part) => `${name}#${part}`)];
  return [{ ...node, outputs: [raw] }, makeNode("BatchNormalization", inputs, [output], { epsilon: EPSILON }, name)];
}

/** A normalization in a graph that normalizes with batch statistics: where its statistics come out, and how many values each is taken over. */
export interface BatchStatistics {
  readonly name: string;
  /** Graph outputs `[1, C, 1, ...]`: batch mean and biased batch variance. */
  readonly mean: string;
  readonly variance: string;
  /** Values per image and channel (height x width). */
  readonly plane: number;
}

/**
 * Replace every BatchNormalization by the same with batch statistics, which come out as graph outputs.
 *
 * @param names the normalizations to replace; all unless given
 *
 * mean = average over batch and pixels, variance = average of (x - mean)^2 (two passes: E[x^2] - mean^2 cancels in float32).
 */
export function normalizeWithBatch(source: Model, shapes: Shapes, names?: ReadonlySet<string>): { model: Model; statistics: BatchStatistics[] } {
  const model = cloneModel(source);
  const targets = new Set(batchNormalizations(model).filter((node) => names?.has(node.name) ?? true));
  const statistics: BatchStatistics[] = [];
  model.graph.nodes = model.graph.nodes.flatMap((node) => {
    if (!targets.has(node)) return [node];
    const form = rankAndPlane(node, shapes);
    const { nodes, ...own } = statisticsNodes(model, node.inputs[0]!, node.name, form);
    statistics.push(own);
    return [...nodes, ...affineNodes(model, node, own, form.rank)];
  });
  return { model, statistics };
}

/** Add outputs with the moments of some tensors, leaving the graph's results as they are. */
export function observeMoments(source: Model, shapes: Shapes, tensors: ReadonlyMap<string, string>): { model: Model; statistics: BatchStatistics[] } {
  const model = cloneModel(source);
  const statistics: BatchStatistics[] = [];
  for (const [name, tensor] of tensors) {
    const shape = shapes.get(tensor)?.shape as number[];
    const { nodes, ...own } = statisticsNodes(model, tensor, name, { rank: shape.length, plane: shape.slice(2).reduce((a, b) => a * b, 1) });
    model.graph.nodes.push(...nodes);
    statistics.push(own);
  }
  return { model, statistics };
}

function rankAndPlane(node: Node, shapes: Shapes): { rank: number; plane: number } {
  const shape = shapes.get(node.inputs[0]!)?.shape ?? shapes.get(node.outputs[0]!)?.shape;
  if (!shape || shape.slice(2).some((dim) => typeof dim !== "number"))
    throw new InvalidPlan(`normalization "${node.name}"`, "the shape of its input is not known");
  return { rank: shape.length, plane: (shape.slice(2) as number[]).reduce((a, b) => a * b, 1) };
}

function statisticsNodes(model: Model, tensor: string, name: string, { rank, plane }: { rank: number; plane: number }): BatchStatistics & { nodes: Node[] } {
  const { graph } = model;
  const axes = [0, ...Array.from({ length: rank - 2 }, (_, i) => i + 2)];
  const [mean, centred, squares, variance] = ["mean", "centred", "squares", "variance"].map((part) => `${name}#batch-${part}`) as [
    string,
    string,
    string,
    string,
  ];
  const opset = model.opsets.get("") ?? model.opsets.get("ai.onnx") ?? 13;
  const reduce = (input: string, output: string): Node => {
    if (opset < 18) return makeNode("ReduceMean", [input], [output], { axes, keepdims: 1 });
    graph.initializers.set(`sparqkit:axes${rank}`, int64Tensor([axes.length], axes));
    return makeNode("ReduceMean", [input, `sparqkit:axes${rank}`], [output], { keepdims: 1 });
  };
  const nodes = [reduce(tensor, mean), makeNode("Sub", [tensor, mean], [centred]), makeNode("Mul", [centred, centred], [squares]), reduce(squares, variance)];
  for (const output of [mean, variance]) graph.outputs.push(valueInfo(output, "float32", null));
  return { name, mean, variance, plane, nodes };
}

/** y = (x - mean) / sqrt(variance + epsilon) * scale + shift */
function affineNodes(model: Model, node: Node, { name, variance }: BatchStatistics, rank: number): Node[] {
  const { initializers } = model.graph;
  const part = (suffix: string): string => `${name}#batch-${suffix}`;
  const set = (suffix: string, values: Float32Array): string => {
    initializers.set(part(suffix), floatTensor([1, values.length, ...Array.from({ length: rank - 2 }, () => 1)], values));
    return part(suffix);
  };
  const [scale, shift] = [set("scale", constant(model, node, 1)), set("shift", constant(model, node, 2))];
  initializers.set(part("epsilon"), floatTensor([], [getFloat(node, "epsilon", EPSILON)]));
  return [
    makeNode("Add", [variance, part("epsilon")], [part("padded")]),
    makeNode("Sqrt", [part("padded")], [part("deviation")]),
    makeNode("Div", [scale, part("deviation")], [part("gain")]), // per channel, so that the tensor is passed over once for it
    makeNode("Mul", [part("centred"), part("gain")], [part("scaled")]),
    makeNode("Add", [part("scaled"), shift], [node.outputs[0]!]),
  ];
}
