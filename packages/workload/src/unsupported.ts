/**
 * What {@link layers} does not count, so that nothing is silently free.
 * @module
 */
import type { Model, TensorType } from "@sparqkit/onnx";
import { dynamicValues } from "./dynamic.ts";
import type { UnsupportedOperator } from "./layer.ts";
import { isLayer } from "./layers.ts";

/**
 * Operators that depend on the input and are no layer, most elements first.
 *
 * @example
 * unsupportedOperators(resnet18, shapes)[0]; // { opType: "BatchNormalization", count: 20, elements: 2483712 }
 */
export function unsupportedOperators(model: Model, shapes: ReadonlyMap<string, TensorType>): UnsupportedOperator[] {
  const dynamic = dynamicValues(model);
  const found = new Map<string, { count: number; elements: number | null }>();
  for (const node of model.graph.nodes) {
    if (isLayer(node) || !node.outputs.some((name) => dynamic.has(name))) continue;
    const opType = node.domain === "" ? node.opType : `${node.domain}.${node.opType}`;
    const entry = found.get(opType) ?? { count: 0, elements: 0 };
    for (const output of node.outputs) if (output !== "") entry.elements = add(entry.elements, shapes.get(output)?.shape ?? null);
    entry.count++;
    found.set(opType, entry);
  }
  return [...found]
    .map(([opType, { count, elements }]) => ({ opType, count, elements }))
    .toSorted((a, b) => (b.elements ?? Infinity) - (a.elements ?? Infinity) || (a.opType < b.opType ? -1 : 1));
}

function add(sum: number | null, shape: readonly (number | string)[] | null): number | null {
  if (sum === null || shape === null) return null;
  const size = shape.reduce<number>((product, dim) => (typeof dim === "number" ? product * dim : NaN), 1);
  return Number.isNaN(size) ? null : sum + size;
}
