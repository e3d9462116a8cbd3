/**
 * Which parameters become bits. The authors count the weights of convolutions and fully connected layers and the biases of the latter; BatchNormalization and
 * the 1x1 convolutions on shortcuts stay float32.
 * @module
 */
import { consumers, producers, type Model, type Node } from "@sparqkit/onnx";
import type { Parameter } from "@sparqkit/train";

/** What becomes bits besides the weights of convolutions and fully connected layers. */
export interface ChoiceOptions {
  /** The 1x1 convolutions that adapt a shortcut to its block's output; false unless given, as in released code. */
  readonly shortcuts?: boolean;
  /** The biases of fully connected layers; true unless given, as in released code. */
  readonly biases?: boolean;
  /** The biases of convolutions, which released networks do not have; false unless given. */
  readonly convolutionBiases?: boolean;
}

/**
 * The names of the parameters that become bits.
 *
 * @param model the inference model that was differentiated
 * @param parameters of the training graph; those that are zero throughout have no scale to start from and are left out
 * @example
 * const names = bitParameters(model, graph.parameters); // ["conv1.weight", "layer1.0.conv1.weight", ..., "fc.weight", "fc.bias"]
 */
export function bitParameters(model: Model, parameters: readonly Parameter[], options: ChoiceOptions = {}): string[] {
  const { shortcuts = false, biases = true, convolutionBiases = false } = options;
  const nodes = new Map(model.graph.nodes.map((node) => [node.name === "" ? (node.outputs[0] ?? "") : node.name, node]));
  const adapters = shortcuts ? new Set<Node>() : shortcutConvolutions(model);
  const chosen = parameters.filter(({ role, layer, value }) => {
    const node = nodes.get(layer);
    if (node === undefined || !value.some((weight) => weight !== 0)) return false;
    if (role === "weight") return !adapters.has(node);
    return role === "bias" && (node.opType === "Conv" ? convolutionBiases : biases);
  });
  return chosen.map(({ name }) => name);
}

/**
 * The 1x1 convolutions that adapt a shortcut: with at most a BatchNormalization behind it, such a convolution goes into a sum whose other summand comes, by
 * way of at least one layer, from the same tensor. The last 1x1 convolution of a bottleneck is none: its input is inside the block.
 */
function shortcutConvolutions({ graph }: Model): Set<Node> {
  const makers = producers(graph);
  const readers = consumers(graph);
  const found = new Set<Node>();
  for (const node of graph.nodes) {
    const kernel = graph.initializers.get(node.inputs[1] ?? "")?.dims.slice(2);
    if (node.opType !== "Conv" || kernel === undefined || kernel.some((size) => size !== 1)) continue;
    const end = passNormalization(node.outputs[0]!, readers);
    const sum = (readers.get(end) ?? []).find(({ opType }) => opType === "Add" || opType === "Sum");
    const others = sum?.inputs.filter((name) => name !== end) ?? [];
    if (others.some((name) => name !== node.inputs[0] && comesFrom(name, node.inputs[0]!, makers))) found.add(node);
  }
  return found;
}

function passNormalization(value: string, readers: ReadonlyMap<string, readonly Node[]>): string {
  const [only, ...more] = readers.get(value) ?? [];
  return only?.opType === "BatchNormalization" && more.length === 0 ? only.outputs[0]! : value;
}

/** Whether a value depends on another. */
function comesFrom(value: string, source: string, makers: ReadonlyMap<string, Node>): boolean {
  const open = [value];
  const seen = new Set<string>();
  while (open.length > 0) {
    const name = open.pop()!;
    if (name === source) return true;
    if (name === "" || seen.has(name)) continue;
    seen.add(name);
    open.push(...(makers.get(name)?.inputs ?? []));
  }
  return false;
}
