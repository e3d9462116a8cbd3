/**
 * Float convolutions over few channels, in the order of summation of the reference.
 *
 * PyTorch's (oneDNN's) direct convolution sums kernel row, kernel column, channel, the channel innermost, in blocks of 16 channels. ONNX Runtime does the same
 * for blocked inputs, but goes channel by channel where an image has too few for a block. With the image padded to 16 channels both agree to the last bit (measured:
 * 0 of 77 % of values differ), and last bits decide roundings further on. It multiplies by zeros, so it is done only where that is a small part of the
 * network's work: 5 % for a 3 x 3 first layer of ResNet-20, but 28 % for the 7 x 7 one of ResNet-18, which stays as it is. Where a tail follows, a kernel of our
 * own does the same without the zeros (`NarrowConvolution`).
 * @module
 */
import { cloneModel, floatData, floatTensor, getInt, int64Tensor, node as makeNode, type Model, type Node } from "@sparqkit/onnx";
import { quantizedLayers, type Plan } from "./plan.ts";
import type { Shapes } from "./prepare.ts";

/** Channels of a block. */
const BLOCK = 16;
/** Extra multiplications allowed, as a share of the network's. */
const ALLOWANCE = 0.06;

/** The float convolutions over few channels that are cheap enough to be computed in the reference's order. */
export function narrowConvolutions(model: Model, shapes: Shapes, plan: Plan): Node[] {
  const { graph } = model;
  const quantized = quantizedLayers(plan);
  const total = graph.nodes.reduce((sum, node) => sum + multiplications(model, node, shapes), 0);
  return graph.nodes.filter((node) => {
    const weights = node.opType === "Conv" && !quantized.has(node.name) ? graph.initializers.get(node.inputs[1]!) : undefined;
    if (weights?.dims.length !== 4 || getInt(node, "group", 1) !== 1 || shapes.get(node.inputs[0]!)?.shape?.length !== 4) return false;
    const channels = weights.dims[1]!;
    return channels < BLOCK && multiplications(model, node, shapes) * (BLOCK / channels - 1) <= ALLOWANCE * total;
  });
}

/**
 * The model with inputs and weights of its narrow float convolutions padded with zero channels.
 *
 * @param except names of those to leave alone
 */
export function inReferenceOrder(source: Model, shapes: Shapes, plan: Plan, except: ReadonlySet<string> = new Set()): Model {
  const model = cloneModel(source);
  const targets = new Set(narrowConvolutions(model, shapes, plan).filter((node) => !except.has(node.name)));
  model.graph.nodes = model.graph.nodes.flatMap((node) => (targets.has(node) ? padChannels(node, model) : [node]));
  return model;
}

function padChannels(node: Node, model: Model): Node[] {
  const { initializers } = model.graph;
  const weights = initializers.get(node.inputs[1]!)!;
  const [filters, channels, rows, columns] = weights.dims as [number, number, number, number];
  const size = channels * rows * columns;
  const data = floatData(weights);
  const padded = new Float32Array(filters * BLOCK * rows * columns);
  for (let filter = 0; filter < filters; filter++) padded.set(data.subarray(filter * size, (filter + 1) * size), filter * BLOCK * rows * columns);
  const [wide, wideWeights] = [`${node.name}#wide`, `${node.name}#wide-weights`];
  initializers.set(wideWeights, floatTensor([filters, BLOCK, rows, columns], padded));
  const pads = [0, 0, 0, 0, 0, BLOCK - channels, 0, 0];
  const opset = model.opsets.get("") ?? model.opsets.get("ai.onnx") ?? 13;
  if (opset >= 11) initializers.set(`${wide}-pads`, int64Tensor([8], pads));
  const pad = opset >= 11 ? makeNode("Pad", [node.inputs[0]!, `${wide}-pads`], [wide], {}, wide) : makeNode("Pad", [node.inputs[0]!], [wide], { pads }, wide);
  return [pad, { ...node, inputs: [wide, wideWeights, ...node.inputs.slice(2)] }];
}

/** Multiplications of a convolution for one image; 0 for other nodes. */
function multiplications(model: Model, node: Node, shapes: Shapes): number {
  const weights = node.opType === "Conv" ? model.graph.initializers.get(node.inputs[1]!) : undefined;
  const shape = shapes.get(node.outputs[0]!)?.shape;
  if (!weights || !shape || shape.slice(2).some((dim) => typeof dim !== "number")) return 0;
  return weights.dims.reduce((a, b) => a * b, 1) * (shape.slice(2) as number[]).reduce((a, b) => a * b, 1);
}
