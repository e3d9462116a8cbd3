/**
 * Our domain, and short forms for the bodies of its functions.
 * @module
 */
import { localFunction, node, reference, type AttributeValue, type FunctionParts, type LocalFunction, type Node } from "@sparqkit/onnx";

/** Domain of the operators that training needs and ONNX does not have, version 1. */
export const DOMAIN = "sparqkit.train";

/** Operator set of the training graph and of the functions in it. */
export const OPSET = 17;

/** A function of our domain. */
export function define(name: string, parts: FunctionParts): LocalFunction {
  return localFunction(DOMAIN, name, { opset: OPSET, ...parts });
}

/** One node of a body with one output: `op("y", "Add", ["a", "b"])`. */
export function op(output: string, opType: string, inputs: readonly string[], attributes: Readonly<Record<string, AttributeValue>> = {}): Node {
  return node(opType, inputs, [output], attributes);
}

/** An int64 vector in a body. */
export function ints(output: string, values: readonly number[]): Node {
  return node("Constant", [], [output], { value_ints: values });
}

/** A float32 scalar in a body. */
export function float(output: string, value: number): Node {
  return node("Constant", [], [output], { value_float: value });
}

/** An attribute of the caller as a value in a body: an int or float is a scalar, ints are a vector. */
export function attributeValue(output: string, name: string, of: "int" | "ints" | "float"): Node {
  return node("Constant", [], [output], { [`value_${of}`]: reference(name, of) });
}

/** Dimensions `start` up to `end` of a value as a vector; to the last where `end` is left out. */
export function dims(output: string, value: string, start: number, end?: number): Node {
  return node("Shape", [value], [output], end === undefined ? { start } : { start, end });
}
