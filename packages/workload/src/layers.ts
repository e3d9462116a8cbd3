/**
 * The layers of an ONNX graph that multiply and accumulate, in the order they run.
 * @module
 */
import { getInt, getInts, getString, sortedNodes, staticShape, type Model, type Node, type TensorType } from "@sparqkit/onnx";
import { dynamicValues } from "./dynamic.ts";
import type { GemmShape, Layer } from "./layer.ts";

/** Positions of weights and bias among the inputs; quantized forms carry scales in between. */
interface Operands {
  readonly kind: "conv" | "gemm";
  readonly weight: number;
  readonly bias?: number;
}

const OPERANDS: ReadonlyMap<string, Operands> = new Map([
  ["Conv", { kind: "conv", weight: 1, bias: 2 }],
  ["ConvInteger", { kind: "conv", weight: 1 }],
  ["QLinearConv", { kind: "conv", weight: 3, bias: 8 }],
  ["Gemm", { kind: "gemm", weight: 1, bias: 2 }],
  ["MatMul", { kind: "gemm", weight: 1 }],
  ["MatMulInteger", { kind: "gemm", weight: 1 }],
  ["QLinearMatMul", { kind: "gemm", weight: 3 }],
]);

/** Whether {@link layers} counts a node. */
export function isLayer(node: Node): boolean {
  return node.domain === "" && OPERANDS.has(node.opType);
}

/**
 * Convolutions and matrix products of a model. Products of constants alone, which run once and not for each input, are left out.
 *
 * @param shapes from `inferShapes(model, inputShapes)`; all dimensions of the layers must be numbers
 * @throws {InvalidArgument} of `@sparqkit/onnx` where a shape is not known
 * @example
 * layers(resnet18, inferShapes(resnet18, { input: [1, 3, 224, 224] })).reduce((sum, { macs }) => sum + macs, 0); // 1814073344
 */
export function layers(model: Model, shapes: ReadonlyMap<string, TensorType>): Layer[] {
  const dynamic = dynamicValues(model);
  return sortedNodes(model.graph)
    .filter((node) => isLayer(node) && node.outputs.some((name) => dynamic.has(name)))
    .map((node) => layerOf(node, OPERANDS.get(node.opType)!, shapes, dynamic));
}

function layerOf(node: Node, { kind, weight, bias }: Operands, shapes: ReadonlyMap<string, TensorType>, dynamic: ReadonlySet<string>): Layer {
  const shape = (index: number): number[] => staticShape(shapes, node.inputs[index]!);
  const [inputShape, weightShape, outputShape] = [shape(0), shape(weight), staticShape(shapes, node.outputs[0]!)];
  const constants = [weight, bias].filter((index) => index !== undefined && (node.inputs[index] ?? "") !== "" && !dynamic.has(node.inputs[index]!)) as number[];
  const parameters = constants.reduce((sum, index) => sum + product(shape(index)), 0);
  const parts = kind === "conv" ? convolution(node, inputShape, weightShape, outputShape) : matrix(node, inputShape, weightShape, outputShape);
  const { M, N, K, groups } = parts.gemm;
  const name = node.name === "" ? node.outputs[0]! : node.name;
  return { name, kind, inputShape, outputShape, ...parts, macs: M * N * K * groups, parameters };
}

type Parts = Pick<Layer, "filters" | "kernel" | "group" | "strides" | "dilations" | "pads" | "gemm">;

function convolution(node: Node, input: readonly number[], weight: readonly number[], output: readonly number[]): Parts {
  const kernel = weight.slice(2);
  const ones = kernel.map(() => 1);
  const group = getInt(node, "group", 1);
  const strides = getInts(node, "strides", ones);
  const dilations = getInts(node, "dilations", ones);
  const filters = weight[0]!;
  const gemm: GemmShape = { M: output[0]! * product(output.slice(2)), N: filters / group, K: product(weight.slice(1)), groups: group };
  return { filters, kernel, group, strides, dilations, pads: padsOf(node, input, output, { kernel, strides, dilations }), gemm };
}

/** Padding as it is done: SAME asks for what the last window needs, the odd element behind (UPPER) or in front (LOWER). */
function padsOf(
  node: Node,
  input: readonly number[],
  output: readonly number[],
  { kernel, strides, dilations }: Pick<Parts, "kernel" | "strides" | "dilations">,
): readonly number[] {
  const mode = getString(node, "auto_pad", "NOTSET");
  const none = [...kernel, ...kernel].map(() => 0);
  if (mode === "NOTSET") return getInts(node, "pads", none);
  if (mode === "VALID") return none;
  const total = kernel.map((taps, axis) => Math.max((output[axis + 2]! - 1) * strides[axis]! + (taps - 1) * dilations[axis]! + 1 - input[axis + 2]!, 0));
  const small = total.map((pad) => Math.floor(pad / 2));
  const large = total.map((pad) => Math.ceil(pad / 2));
  return mode === "SAME_UPPER" ? [...small, ...large] : [...large, ...small];
}

function matrix(node: Node, input: readonly number[], weight: readonly number[], output: readonly number[]): Parts {
  const gemm = node.opType === "Gemm" ? gemmOf(node, input, output) : matMulOf(input, weight, output);
  return { filters: gemm.N, kernel: [], group: 1, strides: [], dilations: [], pads: [], gemm };
}

function gemmOf(node: Node, input: readonly number[], output: readonly number[]): GemmShape {
  const K = input[getInt(node, "transA", 0) === 0 ? 1 : 0]!;
  return { M: output[0]!, N: output[1]!, K, groups: 1 };
}

/** One matrix for all of a batch is one product with more rows; a matrix for each is a product for each. */
function matMulOf(input: readonly number[], weight: readonly number[], output: readonly number[]): GemmShape {
  const N = weight.length === 1 ? 1 : weight.at(-1)!;
  const K = input.at(-1)!;
  const groups = weight.length > 2 ? product(weight.slice(0, -2)) : 1;
  const all = product(output);
  return { M: all === 0 ? 0 : all / (N * groups), N, K, groups };
}

function product(dims: readonly number[]): number {
  return dims.reduce((size, dim) => size * dim, 1);
}
