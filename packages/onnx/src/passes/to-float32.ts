/**
 * A float16, bfloat16 or float64 model in float32.
 * @module
 */
import { dataTypeCode, DATA_TYPES, type DataType } from "../data-types.ts";
import { InvalidArgument } from "../errors.ts";
import { capturedBy, describe } from "../graph.ts";
import { cloneModel, type Attribute, type Graph, type Model, type Node, type Tensor, type ValueInfo } from "../model.ts";
import { floatData } from "../tensor.ts";

const OTHER_FLOATS: ReadonlySet<DataType> = new Set<DataType>(["float16", "bfloat16", "float64"]);
const TYPE_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["Cast", "to"],
  ["RandomNormal", "dtype"],
  ["RandomUniform", "dtype"],
  ["EyeLike", "dtype"],
]);

/**
 * Turn every float16, bfloat16 and float64 tensor, constant, cast and stated type into float32, the model's inputs and outputs included.
 *
 * @returns number of tensors, attributes and types turned
 * @throws {InvalidArgument} where a node with a subgraph takes part, which this package does not look into
 */
export function toFloat32(model: Model): number {
  const { graph } = cloneModel(model);
  let changes = 0;
  const count = <T>(old: T, changed: T): T => {
    if (old !== changed) changes++;
    return changed;
  };
  const retype = (value: ValueInfo): ValueInfo => count(value, OTHER_FLOATS.has(value.type) ? { ...value, type: "float32" } : value);
  for (const [name, tensor] of graph.initializers) graph.initializers.set(name, count(tensor, widened(tensor)));
  graph.inputs = graph.inputs.map(retype);
  graph.outputs = graph.outputs.map(retype);
  for (const [name, value] of graph.values) graph.values.set(name, retype(value));
  for (const node of graph.nodes) for (const [name, attribute] of node.attributes) node.attributes.set(name, count(attribute, retyped(node, name, attribute)));
  if (changes > 0) refuseSubgraphs(graph);
  Object.assign(model.graph, graph); // only once all has gone well
  return changes;
}

function widened(tensor: Tensor): Tensor {
  return OTHER_FLOATS.has(tensor.dataType) ? { dataType: "float32", dims: tensor.dims, data: floatData(tensor) } : tensor;
}

function retyped(node: Node, name: string, attribute: Attribute): Attribute {
  if (attribute.type === "tensor") {
    const value = widened(attribute.value);
    return value === attribute.value ? attribute : { type: "tensor", value };
  }
  if (attribute.type !== "int" || TYPE_ATTRIBUTES.get(node.opType) !== name) return attribute;
  const type = DATA_TYPES[Number(attribute.value)]?.name;
  return type !== undefined && OTHER_FLOATS.has(type) ? { type: "int", value: BigInt(dataTypeCode("float32")) } : attribute;
}

function refuseSubgraphs(graph: Graph): void {
  const node = graph.nodes.find(({ attributes }) =>
    [...attributes.values()].some((attribute) => attribute.type === "opaque" && attribute.value.g !== undefined),
  );
  if (node !== undefined) {
    throw new InvalidArgument(
      `${describe(node)} has a subgraph (it reads ${capturedBy(node).join(", ") || "nothing"} from outside); convert the model where it was exported`,
    );
  }
}
