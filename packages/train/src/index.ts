/**
 * Train ONNX models.
 * @module
 */
export {};
