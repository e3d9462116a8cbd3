/**
 * Where shape arithmetic starts: constants, Shape, Size, ConstantOfShape, Range.
 * @module
 */
import { getFloat, getFloats, getInt, getInts, getTensor } from "../attributes.ts";
import type { DataType } from "../data-types.ts";
import { sizeOf, type Tensor } from "../model.ts";
import { encodeFloats, integerData } from "../tensor.ts";
import { productOf } from "./dims.ts";
import { integersOf, mismatch, required, shapeOf, valuesOf, VALUE_LIMIT, type Inferred, type Operation, type Rule } from "./operation.ts";

/** Whether shape arithmetic follows values of a type. */
export function integersType(type: DataType): boolean {
  return type === "int64" || type === "int32";
}

/** A constant as a rule's result. */
export function inferredTensor(tensor: Tensor): Inferred {
  const follow = integersType(tensor.dataType) && tensor.dims.length <= 1 && tensor.data.length <= VALUE_LIMIT;
  return { type: tensor.dataType, shape: tensor.dims, tensor, values: follow ? integerData(tensor) : undefined };
}

/** Tensor of a Constant node, null for the kinds that are none of int, float or tensor. */
export function constantTensor({ node }: Pick<Operation, "node">): Tensor | null {
  const tensor = getTensor(node, "value");
  if (tensor !== undefined) return tensor;
  const float = getFloat(node, "value_float", undefined);
  if (float !== undefined) return encodeFloats("float32", [], [float]);
  const floats = getFloats(node, "value_floats", undefined);
  if (floats !== undefined) return encodeFloats("float32", [floats.length], floats);
  const int = node.attributes.get("value_int");
  if (int?.type === "int") return { dataType: "int64", dims: [], data: BigInt64Array.of(int.value) };
  const ints = node.attributes.get("value_ints");
  return ints?.type === "ints" ? { dataType: "int64", dims: [ints.value.length], data: BigInt64Array.from(ints.value) } : null;
}

const constant: Rule = (operation) => {
  const tensor = constantTensor(operation);
  return tensor === null ? [] : [inferredTensor(tensor)];
};

const constantOfShape: Rule = (operation) => {
  const value = getTensor(operation.node, "value");
  const type = value?.dataType ?? "float32";
  const shape = valuesOf(operation, 0);
  if (shape === undefined || shape === null) {
    const rank = shapeOf(operation, 0)?.[0]; // an unknown shape of known rank
    return [{ type, shape: typeof rank === "number" && rank <= VALUE_LIMIT ? Array<string>(rank).fill("") : null }];
  }
  if (shape.some((dim) => typeof dim === "number" && dim < 0)) mismatch(operation, `the shape [${shape.join(", ")}] is negative`);
  const count = shape.length <= 1 ? productOf(shape) : "";
  const fill = value === undefined || !integersType(type) ? undefined : integerData(value)[0];
  const follow = typeof count === "number" && count <= VALUE_LIMIT && fill !== undefined;
  return [{ type, shape, values: follow ? Array<number>(count).fill(fill) : undefined }];
};

const shape: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  if (input === null) return [{ type: "int64", shape: [""] }];
  const values = input.slice(getInt(operation.node, "start", 0), getInt(operation.node, "end", input.length)); // slice counts and clamps as Shape does
  return [{ type: "int64", shape: [values.length], values }];
};

const size: Rule = (operation) => {
  const input = shapeOf(operation, 0);
  return [{ type: "int64", shape: [], values: input === null ? undefined : [productOf(input)] }];
};

const range: Rule = (operation) => {
  const { type } = required(operation, 0);
  const [start, limit, delta] = [0, 1, 2].map((i) => integersOf(operation, i)?.[0]);
  if (start === undefined || limit === undefined || delta === undefined) return [{ type, shape: [""] }];
  if (delta === 0) mismatch(operation, "delta is 0");
  const count = Math.max(Math.ceil((limit - start) / delta), 0);
  return [{ type, shape: [count], values: count <= VALUE_LIMIT ? Array.from({ length: count }, (_, i) => start + i * delta) : undefined }];
};

const randomNormal: Rule = (operation) => {
  const dims = getInts(operation.node, "shape", undefined);
  if (dims === undefined || dims.some((dim) => dim < 0) || !Number.isSafeInteger(sizeOf(dims))) return mismatch(operation, "attribute shape is no shape");
  return [{ type: "float32", shape: dims }];
};

/** Constants and the shapes of values. */
export const CONTENT_RULES: Readonly<Record<string, Rule>> = {
  Constant: constant,
  ConstantOfShape: constantOfShape,
  Shape: shape,
  Size: size,
  Range: range,
  RandomNormal: randomNormal,
  RandomUniform: randomNormal,
};
