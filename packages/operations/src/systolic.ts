/** The operations of spec/systolic.md. @module */
import {
  slots,
  systolicCycles,
  systolicUtilization,
  tensorCoreCycles,
  type Dataflow,
  type GemmSize,
  type SlotOptions,
  type SystolicArray,
  type TensorCore,
} from "@sparqkit/accelerator";
import { cutRows, gatherDot24, gemm, type PairRule } from "@sparqkit/core";
import { readMatrices } from "./dot.ts";
import { operation, type Json, type Operations } from "./json.ts";
import { ruleOf, type RuleParams } from "./rule.ts";
import type { Operands } from "./shapes.ts";
import { writeFloat64, writeTensor } from "./values.ts";

type Matrices = ReturnType<typeof readMatrices>;

/** The product of cut rows, or of gathered ones, and its shape as a tensor. [SYSTOLIC-8] [SYSTOLIC-10] */
function productOf({ activations, weights, shape }: Matrices, rule: PairRule, sparse: boolean): Json {
  const { M, N, K } = shape;
  const product = sparse ? gathered(activations, weights, shape, rule) : gemm(cutRows(activations, K, rule), weights, shape);
  return writeTensor("int32", [M, N], product);
}

function gathered(activations: Uint8Array, weights: Int8Array, { M, N, K }: Matrices["shape"], rule: PairRule): Int32Array {
  const product = new Int32Array(M * N);
  for (let m = 0; m < M; m++) {
    const row = activations.subarray(m * K, (m + 1) * K);
    for (let n = 0; n < N; n++) product[m * N + n] = gatherDot24(row, weights.subarray(n * K, (n + 1) * K), rule);
  }
  return product;
}

export const systolicOperations: Operations = {
  systolic: operation(({ dataflow, ...array }: SystolicArray & { dataflow: Dataflow }, size: GemmSize) => {
    const cycles = systolicCycles(dataflow, array, size);
    const { mapping, utilization } = systolicUtilization(dataflow, array, size);
    return { ...cycles, mapping: writeFloat64(mapping), utilization: writeFloat64(utilization) };
  }),
  "systolic.slots": operation((params: SlotOptions, { K }: { K: number }) => ({ slots: slots(K, params) })),
  "systolic.gemm": operation((params: RuleParams & SystolicArray & { dataflow: Dataflow; paired: boolean }, input: Operands) => {
    const rule = ruleOf(params);
    const matrices = readMatrices(input);
    const { M, N, K } = matrices.shape;
    const { dataflow, rows, columns, paired } = params;
    const cycles = systolicCycles(dataflow, { rows, columns }, { M, N, K: slots(K, { paired, sparse: false }) });
    return { product: productOf(matrices, rule, false), ...cycles };
  }),
  "systolic.tensorCore": operation((params: RuleParams & TensorCore & SlotOptions, input: Operands) => {
    const rule = ruleOf(params);
    const matrices = readMatrices(input);
    const { M, N, K } = matrices.shape;
    const cycles = tensorCoreCycles(params, { M, N, S: slots(K, params) });
    return { product: productOf(matrices, rule, params.sparse), ...cycles };
  }),
};
