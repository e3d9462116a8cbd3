/**
 * Give every node a name of its own.
 * @module
 */
import type { Model } from "../model.ts";

/**
 * Name nodes that have no name, or one that is taken: operator and first output, `Conv_conv1_1`, which editing elsewhere in the graph does not change.
 *
 * @returns number of nodes named
 */
export function nameNodes({ graph }: Model): number {
  const taken = new Set<string>();
  let changes = 0;
  const free = (name: string): boolean => name !== "" && !taken.has(name);
  const unnamed = graph.nodes.filter((node) => {
    if (!free(node.name)) return true;
    taken.add(node.name);
    return false;
  });
  for (const node of unnamed) {
    const base = `${node.opType}_${node.outputs[0] ?? ""}`;
    let name = base;
    for (let i = 2; !free(name); i++) name = `${base}_${i}`;
    node.name = name;
    taken.add(name);
    changes++;
  }
  return changes;
}
