/**
 * Nodes that pass their input on: Identity, Dropout at inference, Cast to the type a value already has.
 * @module
 */
import { getInt } from "../attributes.ts";
import { DATA_TYPES } from "../data-types.ts";
import { capturedBy, consumers, producers } from "../graph.ts";
import { inferShapes } from "../infer-shapes.ts";
import type { Model, Node, TensorType } from "../model.ts";

/**
 * Remove nodes that change nothing. A node between a graph input (or initializer) and a graph output stays: both names must remain.
 *
 * @returns number of nodes removed
 */
export function removeIdentities(model: Model): number {
  const { graph } = model;
  const types = graph.nodes.some(({ opType }) => opType === "Cast") ? inferShapes(model) : new Map<string, TensorType>();
  const fixed = new Set(graph.nodes.flatMap(capturedBy)); // names inside subgraphs can not be rewritten
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  const readers = consumers(graph);
  const makers = producers(graph);
  const removed = new Set<Node>();
  for (const node of graph.nodes) {
    const [source, result] = [node.inputs[0], node.outputs[0]];
    if (source === undefined || result === undefined || source === "" || result === "" || fixed.has(source) || fixed.has(result)) continue;
    if (!passesOn(model, node, types, readers, outputs)) continue;
    const maker = makers.get(source);
    if (outputs.has(result) && (maker === undefined || outputs.has(source))) continue;
    if (outputs.has(result)) {
      maker!.outputs = maker!.outputs.map((name) => (name === source ? result : name));
      makers.set(result, maker!);
      rename(readers, source, result);
      graph.values.delete(source);
    } else {
      rename(readers, result, source);
      graph.values.delete(result);
    }
    removed.add(node);
  }
  graph.nodes = graph.nodes.filter((node) => !removed.has(node));
  return removed.size;
}

function rename(readers: Map<string, Node[]>, from: string, to: string): void {
  const moved = readers.get(from) ?? [];
  for (const node of moved) node.inputs = node.inputs.map((name) => (name === from ? to : name));
  readers.set(to, [...new Set([...(readers.get(to) ?? []), ...moved])]);
  readers.delete(from);
}

function passesOn(
  { graph }: Model,
  node: Node,
  types: ReadonlyMap<string, TensorType>,
  readers: ReadonlyMap<string, Node[]>,
  outputs: ReadonlySet<string>,
): boolean {
  if (node.domain !== "") return false;
  switch (node.opType) {
    case "Identity":
      return true;
    case "Dropout": {
      const mask = node.outputs[1] ?? "";
      const training = node.inputs[2] ?? "";
      const inference = training === "" || graph.initializers.get(training)?.data[0] === 0; // an input since opset 12
      return inference && !readers.has(mask) && !outputs.has(mask);
    }
    case "Cast":
      return types.get(node.inputs[0]!)?.type === DATA_TYPES[getInt(node, "to", 0)]?.name;
    default:
      return false;
  }
}
