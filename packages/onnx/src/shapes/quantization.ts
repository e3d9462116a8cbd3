/**
 * Quantization operators of ONNX, and the 8-bit arithmetic of ONNX Runtime (domain com.microsoft).
 * @module
 */
import { getInt } from "../attributes.ts";
import { DATA_TYPES } from "../data-types.ts";
import { broadcast } from "./dims.ts";
import { like, required, shapeOf, typed, type Rule } from "./operation.ts";

const quantize: Rule = (operation) => {
  const stated = DATA_TYPES[getInt(operation.node, "output_dtype", 0)];
  const type = operation.inputs[2]?.type ?? (stated === undefined || stated.name === "undefined" ? "uint8" : stated.name);
  return typed(type, shapeOf(operation, 0));
};

const dynamicQuantize: Rule = (operation) => [
  { type: "uint8", shape: shapeOf(operation, 0) },
  { type: "float32", shape: [] },
  { type: "uint8", shape: [] },
];

const binary: Rule = (operation) => like(operation, broadcast(operation, [shapeOf(operation, 0), shapeOf(operation, 3)]));

/** Quantize, dequantize. */
export const QUANTIZATION_RULES: Readonly<Record<string, Rule>> = {
  QuantizeLinear: quantize,
  DequantizeLinear: (operation) => typed(required(operation, 1).type, shapeOf(operation, 0)),
  DynamicQuantizeLinear: dynamicQuantize,
};

/** Operators of ONNX Runtime's own domain that quantized models hold. */
export const MICROSOFT_RULES: Readonly<Record<string, Rule>> = {
  QLinearAdd: binary,
  QLinearMul: binary,
  QLinearSigmoid: (operation) => like(operation, shapeOf(operation, 0)),
  QLinearLeakyRelu: (operation) => like(operation, shapeOf(operation, 0)),
  QLinearGlobalAveragePool: (operation) => {
    const input = shapeOf(operation, 0);
    return like(operation, input === null ? null : input.map((dim, axis) => (axis < 2 ? dim : 1)));
  },
  QuantizeLinear: quantize,
  DequantizeLinear: QUANTIZATION_RULES["DequantizeLinear"]!,
  Gelu: (operation) => like(operation, shapeOf(operation, 0)),
};
