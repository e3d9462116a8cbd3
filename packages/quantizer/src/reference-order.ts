/**
 * Float convolutions over few channels, in the order of summation of the reference.
 *
 * PyTorch's (oneDNN's) direct convolution sums kernel row, kernel column, channel, the channel innermost, in blocks of 16 channels. ONNX Runtime does the same
 * for blocked inputs, but goes channel by channel where an image has too few for a block. With the image padded to 16 channels both agree to the last bit (measured:
 * 0 of 77 % of values differ), and last bits decide roundings further on. The cost is that of a 16-channel first layer: 6 % of ResNet-20, 3 % of ResNet-18.
 * @module
 */
import { floatData, floatTensor, getInt, int64Tensor, node as makeNode, type Model, type Node } from "@sparqkit/onnx";
import type { Shapes } from "./prepare.ts";

/** Channels of a block. */
const BLOCK = 16;

/** Pad inputs and weights of narrow float convolutions with zero channels; changes the model in place. */
export function padNarrowConvolutions(model: Model, shapes: Shapes, isFloat: (node: Node) => boolean): void {
  const { graph } = model;
  const opset = model.opsets.get("") ?? model.opsets.get("ai.onnx") ?? 13;
  graph.nodes = graph.nodes.flatMap((node) => {
    const weights = node.opType === "Conv" && isFloat(node) ? graph.initializers.get(node.inputs[1]!) : undefined;
    const channels = weights?.dims[1] ?? BLOCK;
    if (!weights || weights.dims.length !== 4 || channels >= BLOCK || getInt(node, "group", 1) !== 1 || shapes.get(node.inputs[0]!)?.shape?.length !== 4)
      return [node];
    const [filters, , rows, columns] = weights.dims as [number, number, number, number];
    const taps = rows * columns;
    const data = floatData(weights);
    const padded = new Float32Array(filters * BLOCK * taps);
    for (let filter = 0; filter < filters; filter++) padded.set(data.subarray(filter * channels * taps, (filter + 1) * channels * taps), filter * BLOCK * taps);
    const [wide, wideWeights] = [`${node.name}#wide`, `${node.name}#wide-weights`];
    graph.initializers.set(wideWeights, floatTensor([filters, BLOCK, rows, columns], padded));
    const pads = [0, 0, 0, 0, 0, BLOCK - channels, 0, 0];
    if (opset >= 11) graph.initializers.set(`${wide}-pads`, int64Tensor([8], pads));
    const pad = opset >= 11 ? makeNode("Pad", [node.inputs[0]!, `${wide}-pads`], [wide], {}, wide) : makeNode("Pad", [node.inputs[0]!], [wide], { pads }, wide);
    return [pad, { ...node, inputs: [wide, wideWeights, ...node.inputs.slice(2)] }];
  });
}
