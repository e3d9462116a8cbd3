/**
 * Constants that a graph makes by filling a shape, as initializers.
 * @module
 */
import { getTensor } from "../attributes.ts";
import { dataTypeInfo } from "../data-types.ts";
import { sizeOf, type Model, type Node, type Tensor } from "../model.ts";
import { floatTensor } from "../build.ts";
import { integerData } from "../tensor.ts";

const DEFAULT_LIMIT = 1 << 26;

/**
 * Turn ConstantOfShape nodes whose shape is an initializer into initializers: models without weights, which only show a structure, store them so.
 *
 * @param limit largest tensor made, in elements; 2^26 unless given
 * @returns number of nodes turned
 */
export function materializeConstants({ graph }: Model, limit: number = DEFAULT_LIMIT): number {
  const before = graph.nodes.length;
  graph.nodes = graph.nodes.filter((node) => {
    const shape = graph.initializers.get(node.inputs[0] ?? "");
    const filled = node.opType === "ConstantOfShape" && node.domain === "" && shape?.dataType === "int64" ? fill(node, integerData(shape), limit) : null;
    if (filled === null) return true;
    graph.initializers.set(node.outputs[0]!, filled);
    return false;
  });
  return before - graph.nodes.length;
}

function fill(node: Node, dims: readonly number[], limit: number): Tensor | null {
  const elements = sizeOf(dims);
  const { dataType, data } = getTensor(node, "value") ?? floatTensor([1], [0]);
  const { array, bits, perElement } = dataTypeInfo(dataType);
  if (dims.some((dim) => dim < 0) || !(elements <= limit) || data.length !== 1 || bits < 8 || perElement !== 1) return null;
  const filled = new array(elements);
  (filled.fill as (value: number | bigint) => unknown)(data[0]!); // one element of the same type of array
  return { dataType, dims, data: filled };
}
