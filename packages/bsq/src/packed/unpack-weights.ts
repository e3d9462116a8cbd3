/**
 * Packed weights back as float tensors, for whatever reads weights from initializers.
 * @module
 */
import { cloneModel, consumers, DATA_TYPES, encodeFloats, getInt, integerData, isFloat, sizeOf, type DataType, type Model, type Node } from "@sparqkit/onnx";
import { InvalidPackedWeights } from "../errors.ts";
import { layerWeights, type Scheme, type SchemeLayer } from "../scheme.ts";
import { planeBytes, unpackLevels } from "./format.ts";
import { checkBody } from "./check-body.ts";
import { DOMAIN, EMPTY, UNPACK } from "./functions.ts";

/** More weights than a tensor of any model has: 1 GiB of float32. */
const MOST_WEIGHTS = 2 ** 28;

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
 * A copy of a model with float initializers in place of packed weights; a model without packed weights comes back as it is, with an empty scheme.
 *
 * @throws {InvalidPackedWeights} where a node's tensors are missing or of other sizes than its shape says, or its function is not as `packWeights` writes it
 * @example
 * const { model, scheme } = unpackWeights(parseModel(readFileSync("small.onnx")));
 * bitsOf(scheme).get("conv1.weight"); // 5
 */
export function unpackWeights(packed: Model): UnpackedModel {
  if (!hasPackedWeights(packed)) return { model: packed, scheme: { layers: [] } };
  const model = cloneModel(packed);
  const { graph } = model;
  const readers = consumers(graph);
  const found = graph.nodes.filter(isPacked).map((node) => ({ node, ...resultOf(node, readers) }));
  const layers = found.map(({ node, name }) => readLayer(node, name, packed));
  const gone = new Set(found.flatMap(({ node, cast }) => (cast === null ? [node] : [node, cast])));
  graph.nodes = graph.nodes.filter((node) => !gone.has(node));
  const read = new Set(graph.nodes.flatMap(({ inputs }) => inputs));
  for (const name of found.flatMap(({ node }) => node.inputs)) if (!read.has(name)) graph.initializers.delete(name);
  layers.forEach((layer, i) => graph.initializers.set(layer.name, encodeFloats(found[i]!.type, layer.shape, layerWeights(layer))));
  model.functions = model.functions.filter(({ domain }) => domain !== DOMAIN);
  model.opsets.delete(DOMAIN);
  return { model, scheme: { layers } };
}

/** The tensor that a node stands for: what it gives, or what a Cast makes of that in models of another type. */
function resultOf(node: Node, readers: ReadonlyMap<string, readonly Node[]>): { readonly name: string; readonly type: DataType; readonly cast: Node | null } {
  const [output = ""] = node.outputs;
  const [cast, ...others] = readers.get(output) ?? [];
  const type = cast?.opType === "Cast" && cast.domain === "" && others.length === 0 ? DATA_TYPES[getInt(cast, "to", 0)]?.name : undefined;
  if (cast === undefined || type === undefined || !isFloat(type)) return { name: output, type: "float32", cast: null };
  return { name: cast.outputs[0] ?? "", type, cast };
}

const isPacked = ({ domain, opType }: Node): boolean => domain === DOMAIN && (opType === UNPACK || opType === EMPTY);

function readLayer(node: Node, name: string, { graph, functions }: Model): SchemeLayer {
  checkBody(node, name, functions);
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
  if (count > MOST_WEIGHTS) throw new InvalidPackedWeights(name, `its dimensions [${shape.join(", ")}] are ${count} weights, more than any tensor has`);
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
