/**
 * Constants as initializers, where every reader looks for them.
 * @module
 */
import { capturedBy } from "../graph.ts";
import type { Model, Node } from "../model.ts";
import { constantTensor } from "../shapes/contents.ts";

/**
 * Turn Constant nodes into initializers of the same name. Sparse and string constants stay nodes.
 *
 * @returns number of nodes turned
 */
export function liftConstants({ graph }: Model): number {
  const before = graph.nodes.length;
  graph.nodes = graph.nodes.filter((node) => {
    const tensor = isConstant(node) ? constantTensor({ node }) : null;
    if (tensor === null || tensor.dataType === "string") return true;
    graph.initializers.set(node.outputs[0]!, tensor);
    return false;
  });
  return before - graph.nodes.length;
}

function isConstant(node: Node): boolean {
  return node.opType === "Constant" && node.domain === "" && node.outputs.length === 1 && node.outputs[0] !== "" && capturedBy(node).length === 0;
}
