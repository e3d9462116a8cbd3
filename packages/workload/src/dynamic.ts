/**
 * Which values change with the input, and which are constants a graph computes once.
 * @module
 */
import { readsOf, sortedNodes, type Model } from "@sparqkit/onnx";

/** Names of all values that depend on a graph input, the inputs among them. */
export function dynamicValues({ graph }: Model): Set<string> {
  const dynamic = new Set(graph.inputs.map(({ name }) => name));
  for (const node of sortedNodes(graph)) {
    if (readsOf(node).some((name) => dynamic.has(name))) for (const output of node.outputs) if (output !== "") dynamic.add(output);
  }
  return dynamic;
}
