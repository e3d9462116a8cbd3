/**
 * Who makes and who reads a value, and an order in which nodes can run.
 * @module
 */
import { InvalidModel } from "./errors.ts";
import type { GraphProto } from "./gen/onnx_pb.js";
import type { Graph, Node } from "./model.ts";

/** The node that makes each value. */
export function producers(graph: Graph): Map<string, Node> {
  const result = new Map<string, Node>();
  for (const node of graph.nodes) for (const output of node.outputs) if (output !== "") result.set(output, node);
  return result;
}

/** The nodes that read each value, in graph order, one entry for each node; nodes whose subgraph reads it are among them. */
export function consumers(graph: Graph): Map<string, Node[]> {
  const result = new Map<string, Node[]>();
  for (const node of graph.nodes) {
    for (const input of new Set(readsOf(node))) {
      const list = result.get(input);
      if (list === undefined) result.set(input, [node]);
      else list.push(node);
    }
  }
  return result;
}

/** Every value a node reads: its inputs that are not left out, and what its subgraphs (If, Loop) take from around them. */
export function readsOf(node: Node): string[] {
  return [...node.inputs.filter((name) => name !== ""), ...capturedBy(node)];
}

/** The values that subgraphs of a node take from the graph around them; these names can not be changed from outside. */
export function capturedBy(node: Node): string[] {
  const captured: string[] = [];
  for (const attribute of node.attributes.values()) {
    if (attribute.type !== "opaque") continue;
    if (attribute.value.g !== undefined) captured.push(...freeNames(attribute.value.g));
    for (const graph of attribute.value.graphs) captured.push(...freeNames(graph));
  }
  return captured;
}

function freeNames(graph: GraphProto): string[] {
  const bound = new Set<string>(["", ...graph.input.map(({ name }) => name), ...graph.initializer.map(({ name }) => name)]);
  for (const { output } of graph.node) for (const name of output) bound.add(name);
  const inner = graph.node.flatMap(({ input, attribute }) => [
    ...input,
    ...attribute.flatMap(({ g, graphs }) => [...(g === undefined ? [] : freeNames(g)), ...graphs.flatMap(freeNames)]),
  ]);
  return [...inner, ...graph.output.map(({ name }) => name)].filter((name) => !bound.has(name));
}

/**
 * The nodes in an order in which each runs after what it reads; the graph's own order where that already does.
 *
 * @throws {InvalidModel} `cycle`, naming a node on it
 */
export function sortedNodes(graph: Graph): Node[] {
  const makers = producers(graph);
  const state = new Map<Node, "open" | "done">();
  const order: Node[] = [];
  for (const root of graph.nodes) {
    const stack = [root]; // depth first with an own stack: graphs may be deeper than the call stack
    while (stack.length > 0) {
      const node = stack.at(-1)!;
      if (!state.has(node)) {
        state.set(node, "open");
        for (const name of readsOf(node)) {
          const maker = makers.get(name);
          if (maker === undefined || state.get(maker) === "done") continue;
          if (state.get(maker) === "open") throw new InvalidModel("cycle", describe(node), `it reads ${JSON.stringify(name)}, which depends on its own output`);
          stack.push(maker);
        }
        continue;
      }
      stack.pop();
      if (state.get(node) === "done") continue;
      state.set(node, "done");
      order.push(node);
    }
  }
  return order;
}

/** A node as messages name it: operator and name, or its first output where it has no name. */
export function describe(node: Node): string {
  return `${node.opType} ${JSON.stringify(node.name === "" ? (node.outputs[0] ?? "") : node.name)}`;
}
