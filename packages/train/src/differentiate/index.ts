/**
 * Reverse-mode differentiation of ONNX models.
 * @module
 */
export { applyParameters } from "./apply-parameters.ts";
export { differentiate, type DifferentiateOptions } from "./differentiate.ts";
export { NoLogits, NothingToTrain, UnsupportedGraph, type Obstacle } from "./errors.ts";
export { DOMAIN } from "./functions/define.ts";
export { insertQuantizers, type QuantizedModel, type QuantizerOptions } from "./insert-quantizers.ts";
export { DIFFERENTIABLE, type BatchNormMode } from "./rules/index.ts";
export type { Role } from "./rules/rule.ts";
export type { BatchNorm, Parameter, TrainingGraph } from "./training-graph.ts";
