/**
 * Which tensors can be trained, and which values then lie between them and the loss.
 * @module
 */
import { producers, type Graph, type Node, type Tensor, type TensorType } from "@sparqkit/onnx";
import { ruleOf, type BatchNormMode } from "./rules/index.ts";
import type { Role, View } from "./rules/rule.ts";

/** A float32 initializer with the role it has in the first layer that reads it. */
export interface Candidate {
  readonly name: string;
  readonly role: Role;
  readonly layer: string;
  readonly tensor: Tensor;
}

/** A node as people know it: its name, or its first output where it has none. */
export function nameOf(node: Node): string {
  return node.name === "" ? (node.outputs[0] ?? "") : node.name;
}

// Weights may be transposed or reshaped before they are used, as exporters of MatMul do.
const CARRIERS: ReadonlySet<string> = new Set(["Transpose", "Reshape", "Flatten", "Squeeze", "Unsqueeze"]);

/** Every tensor of a graph that could be trained, in the order of the layers. */
export function findParameters(graph: Graph, view: View, batchNorm: BatchNormMode): Candidate[] {
  const makers = producers(graph);
  const found = new Map<string, Candidate>();
  for (const node of graph.nodes) {
    const slots = ruleOf(node, batchNorm)?.parameters?.(node, view) ?? [];
    for (const [index, role] of slots) {
      const name = sourceOf(node.inputs[index] ?? "", makers);
      const tensor = graph.initializers.get(name);
      if (tensor?.dataType === "float32" && !found.has(name)) found.set(name, { name, role, layer: nameOf(node), tensor });
    }
  }
  return [...found.values()];
}

/** Layers whose weights the graph computes from other constants: they stay as they are. Nodes must be in order. */
export function layersOfComputedWeights(graph: Graph, view: View, batchNorm: BatchNormMode): string[] {
  const makers = producers(graph);
  const ofImages = new Set(graph.inputs.map(({ name }) => name));
  const layers: string[] = [];
  for (const node of graph.nodes) {
    const slots = [...(ruleOf(node, batchNorm)?.parameters?.(node, view) ?? [])];
    const sources = slots.filter(([, role]) => role === "weight").map(([index]) => sourceOf(node.inputs[index] ?? "", makers));
    if (sources.some((name) => makers.has(name) && !ofImages.has(name))) layers.push(nameOf(node));
    if (node.inputs.some((name) => ofImages.has(name))) for (const name of node.outputs) ofImages.add(name);
  }
  return layers;
}

function sourceOf(value: string, makers: ReadonlyMap<string, Node>): string {
  let name = value;
  for (let node = makers.get(name); node !== undefined && node.domain === "" && CARRIERS.has(node.opType); node = makers.get(name)) name = node.inputs[0]!;
  return name;
}

/** The float32 values that depend on a parameter, parameters included: those that get gradients. Nodes must be in order. */
export function activeValues(nodes: readonly Node[], types: ReadonlyMap<string, TensorType>, parameters: Iterable<string>): Set<string> {
  const active = new Set(parameters);
  for (const { inputs, outputs } of nodes) {
    if (!inputs.some((name) => active.has(name))) continue;
    for (const name of outputs) {
      const type = types.get(name)?.type ?? "undefined"; // undefined: behind an operator without a rule, which will be refused
      if (name !== "" && (type === "float32" || type === "undefined")) active.add(name);
    }
  }
  return active;
}
