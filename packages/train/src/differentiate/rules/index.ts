/**
 * The gradient rules, by operator.
 * @module
 */
import type { Node } from "@sparqkit/onnx";
import { DOMAIN } from "../functions/define.ts";
import { hardSigmoid, hardSwish, leakyRelu, relu, sigmoid, tanh } from "./activations.ts";
import { add, div, mul, sub, sum } from "./arithmetic.ts";
import { batchNormalizationByBatch, batchNormalizationByRunning } from "./batch-normalization.ts";
import { clip } from "./clip.ts";
import { conv } from "./conv.ts";
import { gemm } from "./gemm.ts";
import { concat, identity, reshape, transpose } from "./layout.ts";
import { lrn } from "./lrn.ts";
import { matmul } from "./matmul.ts";
import { pad, slice, split } from "./parts.ts";
import { averagePool, globalAveragePool, maxPool } from "./pools.ts";
import { quantizeActivations } from "./quantize-activations.ts";
import { reduceMean } from "./reduce-mean.ts";
import type { Rule } from "./rule.ts";

/** Which statistics BatchNormalization uses. */
export type BatchNormMode = "batch" | "running";

const STANDARD: Readonly<Record<string, Rule>> = {
  Add: add,
  AveragePool: averagePool,
  BatchNormalization: batchNormalizationByRunning,
  Clip: clip,
  Concat: concat,
  Conv: conv,
  Div: div,
  Flatten: reshape,
  Gemm: gemm,
  GlobalAveragePool: globalAveragePool,
  HardSigmoid: hardSigmoid,
  HardSwish: hardSwish,
  Identity: identity,
  LRN: lrn,
  LeakyRelu: leakyRelu,
  MatMul: matmul,
  MaxPool: maxPool,
  Mul: mul,
  Pad: pad,
  ReduceMean: reduceMean,
  Relu: relu,
  Reshape: reshape,
  Sigmoid: sigmoid,
  Slice: slice,
  Split: split,
  Squeeze: reshape,
  Sub: sub,
  Sum: sum,
  Tanh: tanh,
  Transpose: transpose,
  Unsqueeze: reshape,
};

const OURS: Readonly<Record<string, Rule>> = {
  QuantizeActivations: quantizeActivations,
};

/** Operators that can be differentiated, sorted; those of other domains with their domain in front. */
export const DIFFERENTIABLE: readonly string[] = [...Object.keys(STANDARD), ...Object.keys(OURS).map((name) => `${DOMAIN}:${name}`)].toSorted();

/** The rule of a node's operator, or undefined. */
export function ruleOf({ domain, opType }: Node, batchNorm: BatchNormMode): Rule | undefined {
  if (domain === "" && opType === "BatchNormalization" && batchNorm === "batch") return batchNormalizationByBatch;
  const table = domain === "" ? STANDARD : domain === DOMAIN ? OURS : {};
  return Object.hasOwn(table, opType) ? table[opType] : undefined;
}
