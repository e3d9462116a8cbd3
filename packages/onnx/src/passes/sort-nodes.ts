/**
 * Nodes in the order in which they can run, as ONNX wants them.
 * @module
 */
import { sortedNodes } from "../graph.ts";
import type { Model } from "../model.ts";

/**
 * Sort nodes so that each stands behind what it reads; a sorted graph stays as it is.
 *
 * @returns number of nodes that changed place
 * @throws {InvalidModel} `cycle`
 */
export function sortNodes({ graph }: Model): number {
  const sorted = sortedNodes(graph);
  const changes = sorted.filter((node, index) => node !== graph.nodes[index]).length;
  graph.nodes = sorted;
  return changes;
}
