/**
 * Train ONNX models.
 * @module
 */
export * from "./differentiate/index.ts";
