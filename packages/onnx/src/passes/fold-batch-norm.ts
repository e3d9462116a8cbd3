/**
 * BatchNormalization folded into the weights before it.
 *
 * At inference it is a scale and a shift for each channel, s = gamma / sqrt(variance + epsilon) and beta - mean s, so a convolution that feeds nothing
 * else can take them in: w' = s w and b' = s (b - mean) + beta.
 * @module
 */
import { getFloat, getInt, getInts } from "../attributes.ts";
import { isFloat } from "../data-types.ts";
import { freshNames } from "../fresh-names.ts";
import { consumers, producers } from "../graph.ts";
import { sizeOf, type Graph, type Model, type Node, type Tensor } from "../model.ts";
import { encodeFloats, floatData, integerData } from "../tensor.ts";

interface Affine {
  readonly scale: Float64Array;
  readonly shift: Float64Array;
}

/**
 * Fold BatchNormalization into the Conv or Gemm before it, in the weights' own float type.
 *
 * Left alone: statistics that are no constants, training mode, `spatial = 0`, weights another node shares through a computed value, a convolution whose
 * output is also read elsewhere or is a graph output, ConvTranspose, and folds whose weights would leave the range of their type.
 *
 * @returns number of normalizations folded
 */
export function foldBatchNorm(model: Model): number {
  const { graph } = model;
  const makers = producers(graph);
  const readers = consumers(graph);
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  const folded = new Set<Node>();
  for (const norm of graph.nodes) {
    if (norm.opType !== "BatchNormalization" || norm.domain !== "") continue;
    const affine = affineOf(graph, norm);
    const onlyReader = (name: string): boolean => readers.get(name)?.length === 1 && !outputs.has(name);
    const layer = affine === null ? null : layerBefore(graph, norm, makers, onlyReader);
    if (affine === null || layer === null || !fold(graph, layer, affine, readers)) continue;
    const [source, result] = [norm.inputs[0]!, norm.outputs[0]!];
    const last = makers.get(source)!;
    last.outputs = last.outputs.map((name) => (name === source ? result : name));
    makers.set(result, last);
    graph.values.delete(source);
    folded.add(norm);
  }
  graph.nodes = graph.nodes.filter((node) => !folded.has(node));
  dropUnread(graph, folded);
  return folded.size;
}

/** Scale and shift of a normalization, or null where it is no constant affine map for each channel. */
function affineOf(graph: Graph, norm: Node): Affine | null {
  const training = getInt(norm, "training_mode", 0) !== 0 || norm.outputs.slice(1).some((name) => name !== "");
  if (training || getInt(norm, "spatial", 1) === 0) return null;
  const parameters = norm.inputs.slice(1).map((name) => graph.initializers.get(name));
  if (parameters.length !== 4 || parameters.some((tensor) => tensor === undefined || !isFloat(tensor.dataType) || tensor.dims.length !== 1)) return null;
  const [gamma, beta, mean, variance] = (parameters as Tensor[]).map(floatData);
  const channels = gamma!.length;
  if ([beta, mean, variance].some((list) => list!.length !== channels)) return null;
  const epsilon = getFloat(norm, "epsilon", 1e-5);
  const scale = Float64Array.from(gamma!, (value, c) => value / Math.sqrt(variance![c]! + epsilon));
  return { scale, shift: scale.map((value, c) => beta![c]! - mean![c]! * value) };
}

/** The Conv or Gemm that feeds a normalization alone; old exporters put an Unsqueeze between Gemm and BatchNorm1d. */
function layerBefore(graph: Graph, norm: Node, makers: ReadonlyMap<string, Node>, onlyReader: (name: string) => boolean): Node | null {
  let name = norm.inputs[0]!;
  let maker = makers.get(name);
  while (maker?.opType === "Unsqueeze" && maker.domain === "" && onlyReader(name) && axesBehindChannels(graph, maker)) {
    name = maker.inputs[0]!;
    maker = makers.get(name);
  }
  if (maker === undefined || maker.domain !== "" || !onlyReader(name)) return null;
  return maker.opType === "Conv" || maker.opType === "Gemm" ? maker : null;
}

function axesBehindChannels(graph: Graph, node: Node): boolean {
  const stated = graph.initializers.get(node.inputs[1] ?? "");
  const axes = getInts(node, "axes", undefined) ?? (stated === undefined ? undefined : integerData(stated));
  return axes !== undefined && axes.every((axis) => axis >= 2);
}

function fold(graph: Graph, layer: Node, affine: Affine, readers: ReadonlyMap<string, readonly Node[]>): boolean {
  const weight = graph.initializers.get(layer.inputs[1] ?? "");
  const biasName = layer.inputs[2] ?? "";
  const bias = graph.initializers.get(biasName);
  const filters = affine.scale.length;
  if (weight === undefined || !isFloat(weight.dataType) || (biasName !== "" && (bias === undefined || !isFloat(bias.dataType)))) return false;
  if (bias !== undefined && !(bias.data.length === filters && bias.dims.at(-1) === filters)) return false;
  const filterOf = filterIndex(layer, weight, filters);
  if (filterOf === null) return false;

  const weights = new Float64Array(floatData(weight));
  for (let i = 0; i < weights.length; i++) weights[i]! *= affine.scale[filterOf(i)]!;
  const old = bias === undefined ? new Float32Array(filters) : floatData(bias);
  const biases = affine.shift.map((shift, c) => old[c]! * affine.scale[c]! + shift);
  const newWeight = encodeFloats(weight.dataType, weight.dims, weights);
  const newBias = encodeFloats(weight.dataType, [filters], biases);
  if (!isFinite(newWeight) || !isFinite(newBias)) return false;

  const place = (name: string, tensor: Tensor): string => {
    const shared = name === "" || (readers.get(name)?.length ?? 0) > 1 || graph.outputs.some((output) => output.name === name);
    const target = shared ? freshNames(graph)(name === "" ? `${layer.inputs[1]}_bias` : `${name}_folded`) : name;
    graph.initializers.set(target, tensor);
    return target;
  };
  layer.inputs = [layer.inputs[0]!, place(layer.inputs[1]!, newWeight), place(biasName, newBias)];
  return true;
}

function isFinite(tensor: Tensor): boolean {
  let sum = 0;
  for (const value of floatData(tensor)) sum += value - value; // NaN as soon as one value is NaN or infinite
  return sum === 0;
}

/** Output channel of a weight by its flat index, or null where the layer does not keep channels apart. */
function filterIndex(layer: Node, weight: Tensor, filters: number): ((index: number) => number) | null {
  if (layer.opType === "Conv") {
    if (weight.dims[0] !== filters) return null;
    const taps = sizeOf(weight.dims) / filters;
    return (index) => Math.floor(index / taps);
  }
  if (weight.dims.length !== 2 || getFloat(layer, "alpha", 1) !== 1 || getFloat(layer, "beta", 1) !== 1) return null;
  const [rows, columns] = weight.dims as [number, number];
  if (getInt(layer, "transB", 0) !== 0) return rows === filters ? (index) => Math.floor(index / columns) : null;
  return columns === filters ? (index) => index % columns : null;
}

/** Parameters of folded normalizations that nothing reads any more. */
function dropUnread(graph: Graph, folded: ReadonlySet<Node>): void {
  const readers = consumers(graph);
  const outputs = new Set(graph.outputs.map(({ name }) => name));
  for (const norm of folded) {
    for (const name of norm.inputs.slice(1)) if (!readers.has(name) && !outputs.has(name)) graph.initializers.delete(name);
  }
}
