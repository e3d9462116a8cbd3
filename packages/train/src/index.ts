/**
 * Train ONNX models.
 * @module
 */
export * from "./differentiate/index.ts";
export * from "./optimize/index.ts";
export * from "./loop/index.ts";
export { CheckpointFailure, CheckpointMismatch, InvalidCheckpoint } from "./checkpoint/index.ts";
export * from "./engine-plain/index.ts";
export * from "./data/index.ts";
export * from "./engine/index.ts";
