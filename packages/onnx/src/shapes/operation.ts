/**
 * What a shape rule sees: one node, the types of its inputs, and where small integer tensors are known, their values.
 * @module
 */
import { isFloat, type DataType } from "../data-types.ts";
import { ShapeMismatch } from "../errors.ts";
import type { Node, Shape, Tensor, TensorType } from "../model.ts";
import { floatData, integerData } from "../tensor.ts";

/** Largest integer tensor whose values are followed: shapes, axes, pads and indices are far smaller. */
export const VALUE_LIMIT = 128;

/** Type of a value, the constant behind it, and for small integer tensors (rank 0 or 1) the values, symbols included. */
export interface Inferred extends TensorType {
  readonly values?: Shape | undefined;
  readonly tensor?: Tensor | undefined;
}

/** One node at inference: inputs that are left out are undefined. */
export interface Operation {
  readonly node: Node;
  readonly opset: number;
  readonly inputs: readonly (Inferred | undefined)[];
}

/** Types of a node's outputs, in order; throws {@link ShapeMismatch} where the inputs contradict each other. */
export type Rule = (operation: Operation) => Inferred[];

/** A value of which nothing is known. */
export const UNKNOWN: Inferred = { type: "undefined", shape: null };

/** Stop because the shapes at this node can not be. */
export function mismatch({ node }: Operation, why: string): never {
  throw new ShapeMismatch(node.name === "" ? (node.outputs[0] ?? "") : node.name, node.opType, why);
}

/** An input the operator can not do without. */
export function required(operation: Operation, index: number): Inferred {
  const input = operation.inputs[index];
  return input ?? mismatch(operation, `input ${index} is missing`);
}

/** Shape of a required input, null where unknown; with `rank`, that rank is demanded. */
export function shapeOf(operation: Operation, index: number, rank?: number): Shape | null {
  const { shape } = required(operation, index);
  if (rank !== undefined && shape !== null && shape.length !== rank) mismatch(operation, `input ${index} has shape ${show(shape)}, rank ${rank} is needed`);
  return shape;
}

/** Integer values of an input where they are known, symbols as names; null where unknown, undefined where the input is left out. */
export function valuesOf(operation: Operation, index: number): Shape | null | undefined {
  const input = operation.inputs[index];
  if (input === undefined) return undefined;
  if (input.values !== undefined) return input.values;
  const { tensor } = input;
  if (tensor === undefined || isFloat(tensor.dataType) || !/^(u?int(8|16|32|64)|bool)$/.test(tensor.dataType)) return null;
  return tensor.data.length > VALUE_LIMIT ? null : integerData(tensor);
}

/** As {@link valuesOf}, with null also where one value is a symbol. */
export function integersOf(operation: Operation, index: number): readonly number[] | null | undefined {
  const values = valuesOf(operation, index);
  if (values === null || values === undefined) return values;
  return values.every((value) => typeof value === "number") ? values : null;
}

/** Floating-point values of a constant input; null where it is no constant, undefined where it is left out or empty. */
export function floatsOf(operation: Operation, index: number): Float32Array | null | undefined {
  const input = operation.inputs[index];
  if (input === undefined || input.tensor?.data.length === 0) return undefined;
  return input.tensor !== undefined && isFloat(input.tensor.dataType) ? floatData(input.tensor) : null;
}

/** One output with the type of input 0, and its integer values where they are known. */
export function like(operation: Operation, shape: Shape | null, values?: Shape): Inferred[] {
  return [{ type: required(operation, 0).type, shape, values }];
}

/** One output of a given type. */
export function typed(type: DataType, shape: Shape | null): Inferred[] {
  return [{ type, shape }];
}

/** A shape as messages show it, `?` for an unknown dimension. */
export function show(shape: Shape | null): string {
  return shape === null ? "unknown" : `[${shape.map((dim) => (dim === "" ? "?" : dim)).join(", ")}]`;
}
