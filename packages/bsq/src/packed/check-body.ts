/**
 * Whether a runtime would unpack weights as this package does.
 * @module
 */
import type { Attribute, LocalFunction, Node } from "@sparqkit/onnx";
import { InvalidPackedWeights } from "../errors.ts";
import { DOMAIN, EMPTY, emptyFunction, OLDEST_OPSET, unpackFunction } from "./functions.ts";

/**
 * Check the function behind a node of packed weights: this package reads the tensors themselves, a runtime does what the function says.
 *
 * @param weight the tensor it gives, for errors
 * @throws {InvalidPackedWeights} where the function is missing or another than `packWeights` writes
 */
export function checkBody({ opType }: Node, weight: string, functions: readonly LocalFunction[]): void {
  const local = functions.find(({ domain, name }) => domain === DOMAIN && name === opType);
  if (local === undefined) throw new InvalidPackedWeights(weight, `the model does not define the operator ${opType}`);
  const opset = local.opsets.get("") ?? OLDEST_OPSET;
  const expected = opType === EMPTY ? emptyFunction(opset) : unpackFunction(opset);
  if (described(local) !== described(expected)) throw new InvalidPackedWeights(weight, `the function ${opType} in the model was changed`);
}

/** What a function computes, as text; names of nodes do not matter. */
function described({ inputs, outputs, attributes, nodes }: LocalFunction): string {
  const body = nodes.map((node) => [
    node.domain,
    node.opType,
    node.inputs,
    node.outputs,
    [...node.attributes].toSorted().map(([name, value]) => [name, content(value)]),
  ]);
  return JSON.stringify([inputs, outputs, [...attributes.keys()], body], (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

function content({ type, value }: Attribute): unknown {
  if (type !== "tensor") return [type, type === "opaque" ? value.name : value];
  const { dataType, dims, data } = value;
  return [type, dataType, dims, Array.from(data as Iterable<number | bigint>)];
}
