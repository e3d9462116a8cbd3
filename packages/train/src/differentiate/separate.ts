/**
 * Every parameter under a name of its own.
 *
 * Exporters store equal tensors once (PyTorch puts an Identity in front of the second reader), and some keep weights in Constant and ConstantOfShape nodes. Training moves
 * such tensors apart. A tensor that two layers read under one name is shared on purpose and stays so, except as running statistics.
 * @module
 */
import { liftConstants, materializeConstants, type Model, type Node } from "@sparqkit/onnx";

/** Edits the model so that every trainable tensor is an initializer, and running statistics belong to one BatchNormalization each. */
export function separate(model: Model): void {
  liftConstants(model);
  materializeConstants(model);
  copyIdentities(model);
  copyStatistics(model);
}

function copyIdentities({ graph }: Model): void {
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  graph.nodes = graph.nodes.filter((node) => {
    const [result] = node.outputs;
    const tensor = node.opType === "Identity" && node.domain === "" ? graph.initializers.get(node.inputs[0]!) : undefined;
    if (tensor === undefined || result === undefined || outputs.has(result)) return true;
    graph.initializers.set(result, tensor);
    return false;
  });
}

function copyStatistics({ graph }: Model): void {
  const reads = new Map<string, number>();
  for (const node of graph.nodes) for (const name of node.inputs) reads.set(name, (reads.get(name) ?? 0) + 1);
  const copy = (node: Node, index: number, suffix: string): void => {
    const name = node.inputs[index] ?? "";
    const tensor = graph.initializers.get(name);
    if (tensor === undefined || reads.get(name) === 1) return;
    const own = `${node.outputs[0]}/${suffix}`;
    graph.initializers.set(own, tensor);
    node.inputs = node.inputs.with(index, own);
  };
  for (const node of graph.nodes) {
    if (node.opType !== "BatchNormalization" || node.domain !== "") continue;
    copy(node, 3, "running_mean");
    copy(node, 4, "running_variance");
  }
}
