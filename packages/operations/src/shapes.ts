/** Checks of tensors against the shapes their operation demands. @module */
import { InvalidShape } from "@sparqkit/core";
import { readTensor, type Tensor } from "./values.ts";

/** @throws InvalidShape unless the tensor has exactly this shape */
export function checkShape(what: string, { shape }: Tensor, expected: readonly number[]): void {
  if (shape.length === expected.length && shape.every((size, axis) => size === expected[axis])) return;
  const count = shape.reduce((product, size) => product * size, 1);
  throw new InvalidShape(what, count, `shape [${expected.join(", ")}], not [${shape.join(", ")}]`);
}

/** Activations and weights that are to be multiplied element by element, tensors [K]. */
export interface Operands {
  readonly activations: Tensor<"uint8">;
  readonly weights: Tensor<"int8">;
}

/**
 * The elements of two rows that are multiplied.
 *
 * @throws InvalidShape if they are empty [DOT-5] or do not agree in K
 */
export function readOperands({ activations, weights }: Operands): { activations: Uint8Array<ArrayBuffer>; weights: Int8Array<ArrayBuffer> } {
  const rows = { activations: readTensor("activations", activations), weights: readTensor("weights", weights) };
  checkShape("weights", weights, activations.shape);
  return rows;
}
