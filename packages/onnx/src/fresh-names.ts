/**
 * Names for what is added to a graph.
 * @module
 */
import { readsOf } from "./graph.ts";
import type { Graph } from "./model.ts";

/**
 * A giver of names that nothing in a graph has, neither value nor node: the one wished for, or the same with the first number that is free behind it.
 *
 * @param graph as it is now; names that are given are known, what is added otherwise is not
 * @example
 * const fresh = freshNames(graph); // of a graph with an initializer "y/min"
 * fresh("y/min"); // "y/min/2"
 * fresh("y/min"); // "y/min/3"
 */
export function freshNames(graph: Graph): (base: string) => string {
  const { nodes, inputs, outputs, initializers, values } = graph;
  const taken = new Set([...initializers.keys(), ...values.keys(), ...[...inputs, ...outputs].map(({ name }) => name)]);
  for (const node of nodes) for (const name of [node.name, ...node.outputs, ...readsOf(node)]) taken.add(name);
  return (base) => {
    let name = base;
    for (let i = 2; taken.has(name); i++) name = `${base}/${i}`;
    taken.add(name);
    return name;
  };
}
