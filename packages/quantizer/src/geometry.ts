/** The geometry of a layer in numbers: channels, kernel, strides, explicit pads, dilations, groups. @module */
import type { ConvGeometry } from "@sparqkit/core";
import { getInt, getInts, getString, type Model, type Node, type TensorType } from "@sparqkit/onnx";

/**
 * The geometry of a 2-D convolution (`auto_pad` resolved to explicit pads), or of a fully connected layer as a 1 x 1 one.
 *
 * @returns null where the input's shape is not known
 */
export function convGeometry(node: Node, model: Model, shapes: ReadonlyMap<string, TensorType>): ConvGeometry | null {
  const weights = model.graph.initializers.get(node.inputs[1]!)!;
  if (node.opType !== "Conv") {
    const transposed = node.opType === "Gemm" && getInt(node, "transB", 0) !== 0;
    const [channels, filters] = transposed ? [weights.dims[1]!, weights.dims[0]!] : [weights.dims[0]!, weights.dims[1]!];
    return { channels, height: 1, width: 1, filters, kernel: [1, 1], strides: [1, 1], pads: [0, 0, 0, 0], dilations: [1, 1], group: 1 };
  }
  const shape = shapes.get(node.inputs[0]!)?.shape;
  if (!shape || shape.length !== 4 || shape.slice(1).some((dim) => typeof dim !== "number")) return null;
  const [, channels, height, width] = shape as number[];
  const kernel: [number, number] = [weights.dims[2]!, weights.dims[3]!];
  const strides = pair(getInts(node, "strides", [1, 1]));
  const dilations = pair(getInts(node, "dilations", [1, 1]));
  const pads = explicitPads(node, [height!, width!], kernel, strides, dilations);
  return { channels: channels!, height: height!, width: width!, filters: weights.dims[0]!, kernel, strides, pads, dilations, group: getInt(node, "group", 1) };
}

const pair = (values: readonly number[]): [number, number] => [values[0]!, values[1]!];

/** `SAME_UPPER` puts the odd pad at the end, `SAME_LOWER` at the start (ONNX Conv). */
function explicitPads(
  node: Node,
  size: [number, number],
  kernel: [number, number],
  strides: [number, number],
  dilations: [number, number],
): [number, number, number, number] {
  const mode = getString(node, "auto_pad", "NOTSET");
  if (mode === "VALID") return [0, 0, 0, 0];
  if (mode === "NOTSET" || mode === "") {
    const pads = getInts(node, "pads", [0, 0, 0, 0]);
    return [pads[0]!, pads[1]!, pads[2]!, pads[3]!];
  }
  const totals = [0, 1].map((axis) => {
    const reach = (kernel[axis]! - 1) * dilations[axis]! + 1;
    return Math.max(0, (Math.ceil(size[axis]! / strides[axis]!) - 1) * strides[axis]! + reach - size[axis]!);
  });
  const [before, after] = mode === "SAME_LOWER" ? [Math.ceil, Math.floor] : [Math.floor, Math.ceil];
  return [before(totals[0]! / 2), before(totals[1]! / 2), after(totals[0]! / 2), after(totals[1]! / 2)];
}
