/**
 * From a model and a plan to the graph that runs: quantized weights in place, cuts marked, normalizations replaced.
 *
 * Two graphs. The evaluation graph folds every scale into float32 weights, so that an ordinary convolution over the integers of the cut gives the
 * layer's output at no extra cost. The calibration graph keeps integers in the weights and multiplies by scales that are graph inputs, because
 * during calibration they change with every batch.
 * @module
 */
import { reorderWeights } from "@sparqkit/core";
import { cloneModel, floatTensor, getFloat, node as makeNode, valueInfo, type Model, type Node } from "@sparqkit/onnx";
import { cutName, markerName, scaleName, sumsName, type Cut } from "./cuts.ts";
import { convGeometry } from "./geometry.ts";
import { InvalidPlan, NotSparse24 } from "./errors.ts";
import { quantizedLayers, type Plan, type QuantizedLayerPlan } from "./plan.ts";
import { layerBias, layerWeights, type LayerWeights } from "./weights.ts";
import type { Shapes } from "./prepare.ts";

/** A graph with its cuts; inputs and outputs of the model keep their names. */
export interface CutGraph {
  readonly model: Model;
  readonly cuts: readonly Cut[];
}

/** How a graph treats scales. */
type Scales = "folded" | "fed";

/**
 * The graph that evaluates a plan.
 *
 * @param model prepared and normalized (`prepareModel`, `applyNormalizations`)
 * @throws InvalidPlan where the plan names layers the model does not have
 */
export function evaluationGraph(model: Model, shapes: Shapes, plan: Plan): CutGraph {
  return build(model, shapes, plan, "folded");
}

/** The graph that calibrates a plan: scalar `<layer>#scale` inputs carry the activation scales. */
export function calibrationGraph(model: Model, shapes: Shapes, plan: Plan): CutGraph {
  return build(model, shapes, plan, "fed");
}

function build(source: Model, shapes: Shapes, plan: Plan, scales: Scales): CutGraph {
  const model = cloneModel(source);
  const layers = quantizedLayers(plan);
  const cuts = new Map<string, Cut>();
  const notSparse: string[] = [];
  model.graph.nodes = model.graph.nodes.flatMap((node) => {
    const layer = layers.get(node.name);
    if (!layer) return [node];
    layers.delete(node.name);
    const weights = layerWeights(node, model, layer.weights.bits);
    const geometry = convGeometry(node, model, shapes);
    if (!geometry) throw new InvalidPlan(node.name, "the shape of its input is not known");
    if (layer.sparq?.sparse24 && !isSparse24(weights, geometry)) notSparse.push(node.name);
    const perGroup = geometry.channels / geometry.group;
    const acrossTaps = node.opType === "Conv" && (layer.sparq?.sparse24 || (layer.sparq?.share && perGroup % 2 === 1));
    if (!acrossTaps) {
      const marker = markPlanes(node, layer, geometry.channels, cuts);
      return [...marker, ...readCut(node, model, layer, weights, scales)];
    }
    const order = reorderWeights(weights.values, geometry);
    const cut: Cut = {
      kind: "im2col",
      tensor: node.inputs[0]!,
      target: sumsName(node.name),
      layers: [node.name],
      geometry,
      weights: order,
      sparse24: layer.sparq!.sparse24,
    };
    cuts.set(cut.target, cut);
    return takeOut(node, model, layer, weights, scales, shapes);
  });
  if (notSparse.length > 0) throw new NotSparse24(notSparse);
  const unknown = [...layers.keys()][0];
  if (unknown !== undefined) throw new InvalidPlan(`layer "${unknown}"`, "the model has no such layer");
  return { model, cuts: [...cuts.values()] };
}

/** The marker before the first layer that reads a tensor; later ones share it. */
function markPlanes(node: Node, layer: QuantizedLayerPlan, channels: number, cuts: Map<string, Cut>): Node[] {
  const tensor = node.inputs[0]!;
  const target = cutName(tensor);
  const earlier = cuts.get(target);
  if (earlier) {
    cuts.set(target, { ...earlier, layers: [...earlier.layers, layer.name] } as Cut);
    return [];
  }
  const marker = markerName(tensor);
  cuts.set(target, { kind: "planes", tensor, target, marker, of: layer.kind, channels, layers: [layer.name] });
  return [makeNode("Tanh", [tensor], [target], {}, marker)];
}

/** A layer that reads the cut: scales folded into its weights, or integer weights and a multiplication behind it. */
function readCut(node: Node, model: Model, layer: QuantizedLayerPlan, weights: LayerWeights, scales: Scales): Node[] {
  const { initializers } = model.graph;
  const [tensor, , bias] = node.inputs as [string, string, string | undefined];
  const weightName = `${node.name}#weights`;
  const biasValues = quantizedBias(node, model, layer);
  if (scales === "folded") {
    const { scale } = layer.activations;
    initializers.set(
      weightName,
      floatTensor(
        weights.dims,
        weights.stored((q, filter) => q * Math.fround(weights.scales[filter]! * scale)),
      ),
    );
    const inputs = [cutName(tensor), weightName];
    if (bias) inputs.push(biasName(node, model, biasValues!));
    return [{ ...node, inputs, attributes: new Map([...node.attributes].filter(([name]) => name !== "beta")) }]; // beta is in the bias
  }
  initializers.set(
    weightName,
    floatTensor(
      weights.dims,
      weights.stored((q) => q),
    ),
  );
  const raw = sumsName(node.name);
  const inputs = [cutName(tensor), weightName];
  if (node.opType === "Gemm" && bias) inputs.push(biasName(node, model, new Float32Array(biasValues!.length))); // opset < 11 wants a bias
  return [{ ...node, inputs, outputs: [raw] }, ...scaleAndBias(node, raw, model, weights, layer, "fed")];
}

/** A layer that leaves the graph: its sums come in as an input. */
function takeOut(node: Node, model: Model, layer: QuantizedLayerPlan, weights: LayerWeights, scales: Scales, shapes: Shapes): Node[] {
  const { graph } = model;
  const output = shapes.get(node.outputs[0]!);
  const raw = sumsName(node.name);
  graph.inputs.push(valueInfo(raw, "float32", output?.shape ? [batchOf(model), ...output.shape.slice(1)] : null));
  const tensor = node.inputs[0]!;
  if (!graph.outputs.some((value) => value.name === tensor)) {
    const shape = shapes.get(tensor)?.shape;
    graph.outputs.push(valueInfo(tensor, "float32", shape ? [batchOf(model), ...shape.slice(1)] : null));
  }
  return scaleAndBias(node, raw, model, weights, layer, scales);
}

const batchOf = (model: Model): number | string => model.graph.inputs[0]!.shape?.[0] ?? "N";

/** `output = sums * scale[filter] + bias[filter]`, the scale a constant or a graph input. */
function scaleAndBias(node: Node, raw: string, model: Model, weights: LayerWeights, layer: QuantizedLayerPlan, scales: Scales): Node[] {
  const { graph } = model;
  const dims = node.opType === "Conv" ? [1, weights.filters, 1, 1] : [1, weights.filters];
  const scale = `${node.name}#weight-scale`;
  const nodes: Node[] = [];
  let sums = raw;
  if (scales === "fed") {
    const activationScale = scaleName(node.name);
    graph.inputs.push(valueInfo(activationScale, "float32", []));
    graph.initializers.set(scale, floatTensor(dims, weights.scales));
    sums = `${raw}#scaled`;
    nodes.push(makeNode("Mul", [raw, activationScale], [sums], {}, `${node.name}#rescale-activations`));
  } else {
    graph.initializers.set(
      scale,
      floatTensor(
        dims,
        weights.scales.map((value) => Math.fround(value * layer.activations.scale)),
      ),
    );
  }
  const output = node.outputs[0]!;
  const bias = quantizedBias(node, model, layer);
  if (!bias) return [...nodes, makeNode("Mul", [sums, scale], [output], {}, `${node.name}#rescale`)];
  const name = `${node.name}#bias`;
  graph.initializers.set(name, floatTensor(dims, bias));
  nodes.push(makeNode("Mul", [sums, scale], [`${raw}#rescaled`], {}, `${node.name}#rescale`));
  return [...nodes, makeNode("Add", [`${raw}#rescaled`, name], [output], {}, `${node.name}#add-bias`)];
}

function quantizedBias(node: Node, model: Model, layer: QuantizedLayerPlan): Float32Array | null {
  const name = node.inputs[2];
  if (!name) return null;
  const tensor = model.graph.initializers.get(name)!;
  const values = layer.bias ? layerBias(tensor, layer.bias.bits)!.values : (tensor.data as Float32Array);
  const beta = node.opType === "Gemm" ? getFloat(node, "beta", 1) : 1;
  return beta === 1 ? values : values.map((value) => value * beta);
}

function biasName(node: Node, model: Model, values: Float32Array): string {
  const name = `${node.name}#bias`;
  model.graph.initializers.set(name, floatTensor([values.length], values));
  return name;
}

/** At most two non-zero quantized weights in every four along (tap, channel). [GATHER] */
function isSparse24(weights: LayerWeights, geometry: Parameters<typeof reorderWeights>[1]): boolean {
  const ordered = reorderWeights(weights.values, geometry);
  const size = ordered.length / weights.filters;
  for (let filter = 0; filter < weights.filters; filter++) {
    for (let start = 0; start < size; start += 4) {
      let nonZero = 0;
      for (let k = start; k < Math.min(start + 4, size); k++) if (ordered[filter * size + k] !== 0) nonZero++;
      if (nonZero > 2) return false;
    }
  }
  return true;
}
