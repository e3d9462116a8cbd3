/** The operations of spec/dot.md. @module */
import { accumulatorBits, cutRow, cutRows, dot, gemm, InvalidShape, type GemmShape } from "@sparqkit/core";
import { operation, type Operations } from "./json.ts";
import { ruleOf, type RuleParams } from "./rule.ts";
import { readOperands, type Operands } from "./shapes.ts";
import { readTensor, writeTensor } from "./values.ts";

/** The elements of two matrices that are multiplied, [M, K] and [N, K]. @throws InvalidShape if they are empty [DOT-5] or do not agree in K */
export function readMatrices({ activations, weights }: Operands): { activations: Uint8Array<ArrayBuffer>; weights: Int8Array<ArrayBuffer>; shape: GemmShape } {
  const matrices = { activations: readTensor("activations", activations), weights: readTensor("weights", weights) };
  const [M, K] = activations.shape as [number, number];
  const [N, length] = weights.shape as [number, number];
  if (length !== K) throw new InvalidShape("weights", N * length, `${N} rows of K = ${K}, as long as those of the activations`);
  return { ...matrices, shape: { M, N, K } };
}

export const dotOperations: Operations = {
  dot: operation((_: unknown, input: Operands) => {
    const { activations, weights } = readOperands(input);
    return { dot: dot(activations, weights) };
  }),
  "dot.pairs": operation((params: RuleParams, input: Operands) => {
    const rule = ruleOf(params);
    const { activations, weights } = readOperands(input);
    return { dot: dot(cutRow(activations, rule), weights) };
  }),
  "dot.gemm": operation((params: RuleParams, input: Operands) => {
    const rule = ruleOf(params);
    const { activations, weights, shape } = readMatrices(input);
    const product = gemm(cutRows(activations, shape.K, rule), weights, shape);
    return { product: writeTensor("int32", [shape.M, shape.N], product) };
  }),
  "dot.accumulator": operation((_: unknown, { length }: { length: number }) => ({ bits: accumulatorBits(length) })),
};
