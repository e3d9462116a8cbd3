/**
 * Which tensors can not be negative, from the graph alone.
 *
 * SPARQ's activations are unsigned (papers: SPARQ sec. 2; the authors' code stops where an input is negative), so a layer qualifies only where its
 * input is provably >= 0: a ReLU, or operators that keep the sign of such a tensor. An operator not in the table below proves nothing.
 * @module
 */
import { getFloat, getString, type Model, type Node, type Tensor } from "@sparqkit/onnx";

type Known = (name: string) => boolean;
type Rule = (node: Node, known: Known, constant: (name: string) => Tensor | undefined) => boolean;

const always: Rule = () => true;
const ifFirst: Rule = (node, known) => known(node.inputs[0]!);
const ifAll: Rule = (node, known) => node.inputs.every((input) => input === "" || known(input));
const ifAny: Rule = (node, known) => node.inputs.some((input) => known(input));

const RULES: Record<string, Rule> = {
  Relu: always,
  Sigmoid: always,
  HardSigmoid: always,
  Softmax: always,
  Softplus: always,
  Exp: always,
  Abs: always,
  ReduceL1: always,
  ReduceL2: always,
  ReduceSumSquare: always,
  Clip: (node, known, constant) => !clipsBelowZero(node, known) && (clipMinimum(node, constant) >= 0 || known(node.inputs[0]!)),
  Pad: (node, known, constant) => ifFirst(node, known, constant) && padValue(node, constant) >= 0,
  Resize: (node, known, constant) =>
    getString(node, "mode", "nearest") !== "cubic" && getFloat(node, "extrapolation_value", 0) >= 0 && ifFirst(node, known, constant),
  Upsample: ifFirst,
  MaxPool: ifFirst,
  AveragePool: ifFirst,
  LpPool: always,
  GlobalMaxPool: ifFirst,
  GlobalAveragePool: ifFirst,
  LRN: ifFirst,
  Sqrt: ifFirst,
  Identity: ifFirst,
  Dropout: ifFirst,
  Cast: ifFirst,
  Reshape: ifFirst,
  Flatten: ifFirst,
  Squeeze: ifFirst,
  Unsqueeze: ifFirst,
  Transpose: ifFirst,
  Slice: ifFirst,
  Split: ifFirst,
  Gather: ifFirst,
  Expand: ifFirst,
  Tile: ifFirst,
  DepthToSpace: ifFirst,
  SpaceToDepth: ifFirst,
  ReduceMean: ifFirst,
  ReduceSum: ifFirst,
  ReduceMax: ifFirst,
  ReduceMin: ifFirst,
  Floor: ifFirst,
  Ceil: ifFirst,
  Round: ifFirst,
  Add: ifAll,
  Sum: ifAll,
  Mean: ifAll,
  Mul: ifAll,
  Div: ifAll,
  Concat: ifAll,
  Min: ifAll,
  Max: ifAny,
  Where: (node, known) => known(node.inputs[1]!) && known(node.inputs[2]!),
};

function clipMinimum(node: Node, constant: (name: string) => Tensor | undefined): number {
  const attribute = getFloat(node, "min", undefined); // opset < 11
  if (attribute !== undefined) return attribute;
  return scalar(node.inputs[1], constant) ?? -Infinity;
}

/** A maximum below zero wins over everything else. */
function clipsBelowZero(node: Node, known: Known): boolean {
  if (getFloat(node, "max", 0) < 0) return true; // opset < 11
  const input = node.inputs[2];
  return input !== undefined && input !== "" && !known(input);
}

function padValue(node: Node, constant: (name: string) => Tensor | undefined): number {
  if (getString(node, "mode", "constant") !== "constant") return 0;
  const input = node.inputs[2];
  if (input !== undefined && input !== "") return scalar(input, constant) ?? -Infinity;
  return getFloat(node, "value", 0);
}

function scalar(name: string | undefined, constant: (name: string) => Tensor | undefined): number | undefined {
  const tensor = name ? constant(name) : undefined;
  return tensor && tensor.data.length === 1 && (tensor.dataType === "float32" || tensor.dataType === "float64") ? Number(tensor.data[0]) : undefined;
}

function constantIsNonNegative(tensor: Tensor): boolean {
  if (tensor.dataType !== "float32" && tensor.dataType !== "float64") return true; // integers here are shapes and indices
  for (const value of tensor.data as Float32Array) if (!(value >= 0)) return false;
  return true;
}

/**
 * The names of all tensors of a sorted graph that are >= 0 whatever the input.
 *
 * @param model float32 weights, nodes in topological order
 */
export function nonNegativeTensors(model: Model): Set<string> {
  const { graph } = model;
  const proven = new Set<string>();
  const constants = new Map<string, boolean>();
  const known: Known = (name) => {
    if (proven.has(name)) return true;
    const tensor = graph.initializers.get(name);
    if (!tensor) return false;
    if (!constants.has(name)) constants.set(name, constantIsNonNegative(tensor));
    return constants.get(name)!;
  };
  for (const node of graph.nodes) {
    const rule = node.domain === "" || node.domain === "ai.onnx" ? RULES[node.opType] : undefined;
    if (rule?.(node, known, (name) => graph.initializers.get(name))) for (const output of node.outputs) proven.add(output);
  }
  return proven;
}
