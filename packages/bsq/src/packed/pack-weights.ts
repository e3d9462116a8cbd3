/**
 * A model whose weights are stored at the bits they have.
 * @module
 */
import {
  cloneModel,
  dataTypeCode,
  floatTensor,
  freshNames,
  int64Tensor,
  liftConstants,
  node,
  raiseOpset,
  type DataType,
  type Model,
  type Node,
} from "@sparqkit/onnx";
import { SchemeMismatch } from "../errors.ts";
import { checkLayer, type Scheme, type SchemeLayer } from "../scheme.ts";
import { packLevels, planeBytes } from "./format.ts";
import { DOMAIN, EMPTY, emptyFunction, OLDEST_OPSET, UNPACK, unpackFunction } from "./functions.ts";

const FUNCTIONS_SINCE = 8; // IR version
/** Types that weights can be unpacked to; those but float32 by a Cast behind. */
const UNPACKED: ReadonlySet<DataType> = new Set<DataType>(["float32", "float16", "float64"]);

/**
 * A copy of a model with the layers of a scheme as packed bits, n + 1 for each weight of n (one holds the sign), and a node that unpacks them, defined by a
 * function inside the model: any ONNX Runtime loads it and evaluates these nodes once. Weights come out equal to `layerWeights`, bit for bit, in a float16 model
 * rounded to that.
 *
 * @param model of floats; its other parameters should be those trained with the scheme, see `applyParameters`
 * @throws {SchemeMismatch} for a layer that is no float tensor of that size in the model, or is packed already
 * @throws {CannotRaiseOpset} of @sparqkit/onnx for a model before opset 10 with nodes that can not be written in it, as Upsample
 * @example
 * const small = packWeights(applyParameters(model, tuned.values), tuned.scheme);
 * writeFileSync("small.onnx", serializeModel(small));
 */
export function packWeights(model: Model, scheme: Scheme): Model {
  const copy = cloneModel(model);
  liftConstants(copy);
  const { graph } = copy;
  const opset = raiseOpset(copy, OLDEST_OPSET);
  const fresh = freshNames(graph);
  const nodes = scheme.layers.flatMap((layer): Node[] => {
    checkLayer(layer);
    const tensor = graph.initializers.get(layer.name);
    if (tensor === undefined || !UNPACKED.has(tensor.dataType))
      throw new SchemeMismatch(layer.name, `the model has no float tensor of this name${tensor ? `, it is ${tensor.dataType}` : ""}`);
    if (tensor.data.length !== layer.levels.length)
      throw new SchemeMismatch(layer.name, `it has ${layer.levels.length} levels, the tensor ${tensor.data.length} weights`);
    graph.initializers.delete(layer.name);
    return packedNodes(copy, { ...layer, shape: tensor.dims }, tensor.dataType, (suffix) => fresh(`${layer.name}/${suffix}`));
  });
  graph.nodes.unshift(...nodes);
  const used = new Set(nodes.map(({ opType }) => opType));
  const had = new Set(copy.functions.map(({ domain, name }) => `${domain}.${name}`));
  for (const make of [unpackFunction, emptyFunction]) {
    const local = make(opset);
    if (used.has(local.name) && !had.has(`${DOMAIN}.${local.name}`)) copy.functions.push(local);
  }
  if (nodes.length > 0) {
    copy.opsets.set(DOMAIN, 1);
    copy.irVersion = Math.max(copy.irVersion, FUNCTIONS_SINCE);
  }
  return copy;
}

/** Bytes of a scheme's packed weights: fields with their signs, and scales. */
export function packedBytes({ layers }: Scheme): number {
  return layers.reduce((sum, { bits, levels }) => sum + (bits === 0 ? 0 : (bits + 1) * planeBytes(levels.length) + 4), 0);
}

function packedNodes(model: Model, layer: SchemeLayer, type: DataType, own: (suffix: string) => string): Node[] {
  if (type === "float32") return [packedNode(model, layer, layer.name, own)];
  const wide = own("float32");
  return [packedNode(model, layer, wide, own), node("Cast", [wide], [layer.name], { to: dataTypeCode(type) }, own("cast"))];
}

function packedNode({ graph }: Model, { shape, bits, scale, levels }: SchemeLayer, output: string, own: (suffix: string) => string): Node {
  const shapeName = own("shape");
  graph.initializers.set(shapeName, int64Tensor([shape.length], shape));
  const named = { domain: DOMAIN, name: own("unpack") };
  if (bits === 0) return { ...node(EMPTY, [shapeName], [output]), ...named };
  const [planes, scaleName] = [own("planes"), own("scale")];
  graph.initializers.set(planes, { dataType: "uint8", dims: [bits + 1, planeBytes(levels.length)], data: packLevels(levels, bits) });
  graph.initializers.set(scaleName, floatTensor([], [scale]));
  return { ...node(UNPACK, [planes, scaleName, shapeName], [output]), ...named };
}
