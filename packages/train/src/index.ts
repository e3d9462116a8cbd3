/**
 * Train ONNX models.
 * @module
 */
export * from "./differentiate/index.ts";
export * from "./optimize/index.ts";
export type { Json, State, Trainable } from "./loop/trainable.ts";
export * from "./data/index.ts";
export * from "./engine/index.ts";
