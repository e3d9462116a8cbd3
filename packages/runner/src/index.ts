/**
 * Run SPARQ plans on ONNX Runtime: data sets, calibration, accuracy.
 * @module
 */
export * from "./data/index.ts";
export * from "./npy.ts";
export * from "./accuracy.ts";
export * from "./progress.ts";
export { RuntimeFailure, UnsupportedModel } from "./engine/errors.ts";
export { openSubject, type ImageInput, type Subject, type SubjectOptions } from "./subject.ts";
export { calibrateBase, defaultRecalibration, inputDims, layersOf, planConfiguration, type Base, type BaseOptions } from "./configurations.ts";
export { evaluateFloat, evaluatePlan, type EvaluationOptions, type EvaluationResult } from "./evaluate/evaluate.ts";
export { FloatModel } from "./evaluate/float-model.ts";
export { EvaluationPool, WorkerFailure } from "./evaluate/pool.ts";
export { collectStatistics, type ActivationStatistics, type StatisticsOptions } from "./engine/statistics.ts";
export { quantizedWeights, visitQuantizedTensors, type QuantizedTensor, type QuantizedWeights } from "./engine/quantized-tensors.ts";
export type { VisitOptions } from "./engine/visit-cuts.ts";
