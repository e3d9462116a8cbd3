/**
 * Matrix products: MatMul and its integer forms, Gemm.
 * @module
 */
import { getInt } from "../attributes.ts";
import type { Shape } from "../model.ts";
import { broadcast, sameDim } from "./dims.ts";
import { like, mismatch, required, shapeOf, show, typed, type Operation, type Rule } from "./operation.ts";

/** numpy.matmul: a vector on the left is a row, on the right a column, and its axis falls away. */
function product(operation: Operation, left: number, right: number): Shape | null {
  const a = shapeOf(operation, left);
  const b = shapeOf(operation, right);
  if (a === null || b === null) return null;
  if (a.length === 0 || b.length === 0) mismatch(operation, "a scalar has no matrix product");
  const rows = a.length === 1 ? [1, a[0]!] : a;
  const columns = b.length === 1 ? [b[0]!, 1] : b;
  sameDim(operation, rows.at(-1)!, columns.at(-2)!, `inner dimensions of ${show(a)} and ${show(b)}`);
  const outer = broadcast(operation, [rows.slice(0, -2), columns.slice(0, -2)])!;
  return [...outer, ...(a.length === 1 ? [] : [rows.at(-2)!]), ...(b.length === 1 ? [] : [columns.at(-1)!])];
}

const gemm: Rule = (operation) => {
  const a = shapeOf(operation, 0, 2);
  const b = shapeOf(operation, 1, 2);
  if (a === null || b === null) return like(operation, null);
  const [rows, inner] = getInt(operation.node, "transA", 0) === 0 ? a : a.toReversed();
  const [depth, columns] = getInt(operation.node, "transB", 0) === 0 ? b : b.toReversed();
  sameDim(operation, inner!, depth!, `inner dimensions of ${show(a)} and ${show(b)}`);
  const shape = [rows!, columns!];
  if (operation.inputs[2] !== undefined) broadcast(operation, [shape, shapeOf(operation, 2)]);
  return like(operation, shape);
};

/** Matrix products. */
export const MATRIX_RULES: Readonly<Record<string, Rule>> = {
  MatMul: (operation) => like(operation, product(operation, 0, 1)),
  MatMulInteger: (operation) => typed("int32", product(operation, 0, 1)),
  QLinearMatMul: (operation) => typed(required(operation, 7).type, product(operation, 0, 3)),
  Gemm: gemm,
};
