/**
 * The nodes of one quantized layer, in the forms a graph needs them.
 *
 * - `raw`: the convolution alone, its scales, bias and normalization left to a tail
 * - `folded`: scales and bias inside the node, so that an ordinary convolution gives the layer's output
 * - taken out: the convolution runs elsewhere and its sums come in as a graph input
 * @module
 */
import { floatTensor, getFloat, node as makeNode, valueInfo, type Model, type Node } from "@sparqkit/onnx";
import type { QuantizedLayerPlan } from "./plan.ts";
import type { Shapes } from "./prepare.ts";
import { layerBias, type LayerWeights } from "./weights.ts";

const f = Math.fround;

/** The convolution alone: integer weights under SPARQ, dequantized ones otherwise; writes `output`. */
export function rawLayer(node: Node, model: Model, layer: QuantizedLayerPlan, weights: LayerWeights, input: string, output: string): Node {
  const values = weights.stored((q, filter) => (layer.sparq ? q : q * weights.scales[filter]!));
  return { ...node, inputs: [input, setWeights(node, model, weights.dims, values)], outputs: [output] };
}

/** Scales and bias inside the node. */
export function foldedLayer(node: Node, model: Model, layer: QuantizedLayerPlan, weights: LayerWeights, input: string): Node {
  const { scale } = layer.activations;
  const values = weights.stored((q, filter) => q * (layer.sparq ? f(weights.scales[filter]! * scale) : weights.scales[filter]!));
  const inputs = [input, setWeights(node, model, weights.dims, values)];
  const bias = quantizedBias(node, model, layer);
  if (bias) {
    model.graph.initializers.set(`${node.name}#bias`, floatTensor([bias.length], bias));
    inputs.push(`${node.name}#bias`);
  }
  return { ...node, inputs, attributes: new Map([...node.attributes].filter(([name]) => name !== "beta")) }; // beta is in the bias
}

/** The layer outside the graph: `sums * scale[filter] + bias[filter]` on the graph input `sums`. */
export function takenOutLayer(node: Node, model: Model, layer: QuantizedLayerPlan, weights: LayerWeights, sums: string, shapes: Shapes): Node[] {
  const { graph } = model;
  const batch = graph.inputs[0]!.shape?.[0] ?? "N";
  const typed = (name: string, tensor: string) => {
    const shape = shapes.get(tensor)?.shape;
    return valueInfo(name, "float32", shape ? [batch, ...shape.slice(1)] : null);
  };
  graph.inputs.push(typed(sums, node.outputs[0]!));
  const tensor = node.inputs[0]!;
  if (!graph.outputs.some((value) => value.name === tensor) && !graph.inputs.some((value) => value.name === tensor)) graph.outputs.push(typed(tensor, tensor));
  const dims = [1, weights.filters, 1, 1];
  const constant = (suffix: string, values: Float32Array): string => {
    graph.initializers.set(`${node.name}#${suffix}`, floatTensor(dims, values));
    return `${node.name}#${suffix}`;
  };
  const scale = constant(
    "scale",
    weights.scales.map((value) => value * layer.activations.scale),
  );
  const bias = quantizedBias(node, model, layer);
  const [output] = node.outputs as [string];
  if (!bias) return [makeNode("Mul", [sums, scale], [output], {}, `${node.name}#rescale`)];
  const scaled = `${sums}#scaled`;
  return [
    makeNode("Mul", [sums, scale], [scaled], {}, `${node.name}#rescale`),
    makeNode("Add", [scaled, constant("bias", bias)], [output], {}, `${node.name}#add-bias`),
  ];
}

/** The bias a layer adds in float, after its own quantization; null where it has none. */
export function quantizedBias(node: Node, model: Model, layer: QuantizedLayerPlan | null): Float32Array | null {
  const name = node.inputs[2];
  if (!name) return null;
  const tensor = model.graph.initializers.get(name)!;
  const values = layer?.bias ? layerBias(tensor, layer.bias.bits)!.values : (tensor.data as Float32Array);
  const beta = node.opType === "Gemm" ? getFloat(node, "beta", 1) : 1;
  return beta === 1 ? values : values.map((value) => value * beta);
}

function setWeights(node: Node, model: Model, dims: readonly number[], values: Float32Array): string {
  const name = `${node.name}#weights`;
  model.graph.initializers.set(name, floatTensor(dims, values));
  return name;
}
