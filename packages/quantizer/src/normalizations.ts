/**
 * Normalizations and their statistics: reading and replacing them, virtual ones where BN was folded away, and the moments they refer to.
 *
 * Papers.md 1.2: the authors run calibration images through the network in training mode, so that BN statistics follow the quantized activations.
 * @module
 */
import { cloneModel, floatData, floatTensor, getFloat, int64Tensor, node as makeNode, valueInfo, type Model, type Node } from "@sparqkit/onnx";
import { InvalidPlan } from "./errors.ts";
import { checkStatistics, filtersOf } from "./fit.ts";
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
      checkStatistics(own, constant(model, node, 1).length);
      const [mean, variance] = [`${node.name}#mean`, `${node.name}#variance`];
      const [scale, shift] = own.reference ? referToMoments(model, node, own.reference) : [node.inputs[1]!, node.inputs[2]!];
      model.graph.initializers.set(mean, floatTensor([own.mean.length], Float32Array.from(own.mean)));
      model.graph.initializers.set(variance, floatTensor([own.variance.length], Float32Array.from(own.variance)));
      return [{ ...node, inputs: [node.inputs[0]!, scale, shift, mean, variance] }];
    }
    const filters = virtual?.reference ? filtersOf(node, model) : null;
    if (virtual && filters !== null) {
      byName.delete(virtual.name);
      checkStatistics(virtual, filters);
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

/** Where the moments of a tensor come out of a graph. */
export interface BatchStatistics {
  readonly name: string;
  /** Graph outputs `[1, C, 1, ...]`: batch mean and biased batch variance. */
  readonly mean: string;
  readonly variance: string;
}

/** Add outputs with the moments of some tensors, leaving the graph's results as they are. */
export function observeMoments(source: Model, shapes: Shapes, tensors: ReadonlyMap<string, string>): { model: Model; statistics: BatchStatistics[] } {
  const model = cloneModel(source);
  const statistics: BatchStatistics[] = [];
  for (const [name, tensor] of tensors) {
    const shape = shapes.get(tensor)?.shape as number[];
    const { nodes, ...own } = statisticsNodes(model, tensor, name, shape.length);
    model.graph.nodes.push(...nodes);
    statistics.push(own);
  }
  return { model, statistics };
}

function statisticsNodes(model: Model, tensor: string, name: string, rank: number): BatchStatistics & { nodes: Node[] } {
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
  return { name, mean, variance, nodes };
}
