/**
 * What no output depends on.
 * @module
 */
import { producers, readsOf } from "../graph.ts";
import type { Model, Node } from "../model.ts";

/**
 * Remove nodes, initializers and value infos that no graph output depends on. Graph inputs stay: they are the model's interface.
 *
 * @returns number of nodes and initializers removed
 */
export function pruneUnused({ graph }: Model): number {
  const makers = producers(graph);
  const used = new Set<Node>();
  const read = new Set<string>();
  const open = graph.outputs.map(({ name }) => name);
  while (open.length > 0) {
    const name = open.pop()!;
    read.add(name);
    const maker = makers.get(name);
    if (maker === undefined || used.has(maker)) continue;
    used.add(maker);
    for (const input of readsOf(maker)) open.push(input);
  }
  const before = graph.nodes.length + graph.initializers.size;
  graph.nodes = graph.nodes.filter((node) => used.has(node));
  const made = new Set(graph.nodes.flatMap(({ outputs }) => outputs));
  for (const name of graph.initializers.keys()) if (!read.has(name)) graph.initializers.delete(name);
  for (const name of graph.values.keys()) if (!made.has(name)) graph.values.delete(name);
  return before - graph.nodes.length - graph.initializers.size;
}
