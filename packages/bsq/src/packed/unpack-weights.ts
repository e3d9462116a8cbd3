/**
 * Packed weights back as float tensors, for whatever reads weights from initializers.
 * @module
 */
import { cloneModel, floatTensor, integerData, sizeOf, type Model, type Node } from "@sparqkit/onnx";
import { InvalidPackedWeights } from "../errors.ts";
import { layerWeights, type Scheme, type SchemeLayer } from "../scheme.ts";
import { planeBytes, unpackLevels } from "./format.ts";
import { DOMAIN, EMPTY, UNPACK } from "./functions.ts";

/** A model with float32 weights, and the scheme it was packed with. */
export interface UnpackedModel {
  readonly model: Model;
  readonly scheme: Scheme;
}

/** Whether a model has packed weights. */
export function hasPackedWeights({ graph }: Model): boolean {
  return graph.nodes.some(isPacked);
}

/**
 * A copy of a model with float32 initializers in place of packed weights; a model without packed weights comes back as it is, with an empty scheme.
 *
 * @throws {InvalidPackedWeights} where a node's tensors are missing or of other sizes than its shape says
 * @example
 * const { model, scheme } = unpackWeights(parseModel(readFileSync("small.onnx")));
 * bitsOf(scheme).get("conv1.weight"); // 5
 */
export function unpackWeights(packed: Model): UnpackedModel {
  if (!hasPackedWeights(packed)) return { model: packed, scheme: { layers: [] } };
  const model = cloneModel(packed);
  const { graph } = model;
  const found = graph.nodes.filter(isPacked);
  const layers = found.map((node) => readLayer(node, packed));
  graph.nodes = graph.nodes.filter((node) => !isPacked(node));
  const read = new Set(graph.nodes.flatMap(({ inputs }) => inputs));
  for (const name of found.flatMap(({ inputs }) => inputs)) if (!read.has(name)) graph.initializers.delete(name);
  for (const layer of layers) graph.initializers.set(layer.name, floatTensor(layer.shape, layerWeights(layer)));
  model.functions = model.functions.filter(({ domain }) => domain !== DOMAIN);
  model.opsets.delete(DOMAIN);
  return { model, scheme: { layers } };
}

const isPacked = ({ domain, opType }: Node): boolean => domain === DOMAIN && (opType === UNPACK || opType === EMPTY);

function readLayer(node: Node, { graph }: Model): SchemeLayer {
  const [name = ""] = node.outputs;
  const tensor = (index: number, what: string) => {
    const value = graph.initializers.get(node.inputs[index] ?? "");
    if (value === undefined) throw new InvalidPackedWeights(name, `its ${what} are not stored in the model`);
    return value;
  };
  const dims = tensor(node.opType === EMPTY ? 0 : 2, "dimensions");
  if (dims.dataType !== "int64") throw new InvalidPackedWeights(name, `its dimensions are ${dims.dataType}, not int64`);
  const shape = integerData(dims);
  const count = sizeOf(shape);
  if (shape.some((dim) => dim < 0)) throw new InvalidPackedWeights(name, `its dimensions [${shape.join(", ")}] are negative`);
  if (node.opType === EMPTY) return { name, shape, bits: 0, scale: 0, levels: new Int32Array(count) };
  const [planes, scale] = [tensor(0, "planes"), tensor(1, "scale")];
  const bits = planes.dims[0]! - 1;
  if (planes.dataType !== "uint8" || planes.dims.length !== 2 || !(bits >= 1 && bits <= 16) || planes.dims[1] !== planeBytes(count)) {
    throw new InvalidPackedWeights(name, `its planes are ${planes.dataType} [${planes.dims.join(", ")}], not uint8 [2 to 17, ${planeBytes(count)}]`);
  }
  const value = Number(scale.data[0]);
  if (scale.dataType !== "float32" || scale.data.length !== 1 || !(value >= 0 && value < Infinity))
    throw new InvalidPackedWeights(name, "its scale is no finite float32 of at least 0");
  const levels = unpackLevels(planes.data as Uint8Array, bits, count);
  if (levels.some((level) => level > 2 ** bits - 1)) throw new InvalidPackedWeights(name, `it has levels above ${2 ** bits - 1}`);
  return { name, shape, bits, scale: value, levels };
}
