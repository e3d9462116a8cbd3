/**
 * Builders: a model from nothing in a few lines.
 * @module
 */
import type { DataType } from "./data-types.ts";
import { InvalidArgument } from "./errors.ts";
import {
  sizeOf,
  type Attribute,
  type AttributeReference,
  type LocalFunction,
  type Model,
  type Node,
  type Shape,
  type Tensor,
  type ValueInfo,
} from "./model.ts";
import { encodeFloats } from "./tensor.ts";

/** A value {@link node} turns into an attribute; whole numbers become integers except under the names ONNX keeps for floats. */
export type AttributeValue = number | bigint | string | readonly number[] | readonly bigint[] | readonly string[] | Tensor | Attribute;

// Attributes that are floats in every ONNX operator that has them, so that `{ alpha: 1 }` means 1.0.
const FLOAT_NAMES: ReadonlySet<string> = new Set(
  "alpha beta gamma epsilon momentum bias lambd ratio threshold spatial_scale extrapolation_value cubic_coeff_a value_float value_floats scales high low mean scale".split(
    " ",
  ),
);

/**
 * A node.
 *
 * @example
 * node("Conv", ["x", "w"], ["y"], { pads: [1, 1, 1, 1], auto_pad: "NOTSET" });
 */
export function node(
  opType: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: Readonly<Record<string, AttributeValue>> = {},
  name = "",
): Node {
  const entries = Object.entries(attributes).map(([key, value]): [string, Attribute] => [key, attribute(key, value)]);
  return { name, opType, domain: "", inputs: [...inputs], outputs: [...outputs], attributes: new Map(entries) };
}

/** An attribute from a plain value; pass `{ type: "float", value: 2 }` where the guess would be wrong. */
export function attribute(name: string, value: AttributeValue): Attribute {
  if (typeof value === "string") return { type: "string", value };
  if (typeof value === "bigint") return { type: "int", value };
  if (typeof value === "number")
    return FLOAT_NAMES.has(name) || !Number.isSafeInteger(value) ? { type: "float", value } : { type: "int", value: BigInt(value) };
  if (!Array.isArray(value)) return "type" in value ? (value as Attribute) : { type: "tensor", value: value as Tensor };
  return listAttribute(name, value);
}

function listAttribute(name: string, list: readonly (number | bigint | string)[]): Attribute {
  if (list.every((item) => typeof item === "string") && list.length > 0) return { type: "strings", value: list };
  const floats = FLOAT_NAMES.has(name) || list.some((item) => typeof item === "number" && !Number.isSafeInteger(item));
  return floats ? { type: "floats", value: list.map(Number) } : { type: "ints", value: list.map(BigInt) };
}

/** A float32 tensor; throws {@link InvalidArgument} where `data` does not fill `dims`. */
export function floatTensor(dims: readonly number[], data: Float32Array | readonly number[]): Tensor {
  return encodeFloats("float32", dims, data);
}

/** An int64 tensor, as shapes, axes and indices are; throws {@link InvalidArgument} where `values` do not fill `dims`. */
export function int64Tensor(dims: readonly number[], values: readonly (number | bigint)[]): Tensor {
  if (values.length !== sizeOf(dims)) throw new InvalidArgument(`dimensions [${dims.join(", ")}] hold ${sizeOf(dims)} values, ${values.length} are given`);
  return { dataType: "int64", dims, data: BigInt64Array.from(values, BigInt) };
}

/** A value with its type, e.g. `valueInfo("x", "float32", ["N", 3, 32, 32])`. */
export function valueInfo(name: string, type: DataType, shape: Shape | null): ValueInfo {
  return { name, type, shape };
}

/** What {@link model} builds from. */
export interface ModelParts {
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  readonly nodes: readonly Node[];
  readonly initializers?: Readonly<Record<string, Tensor>>;
  readonly name?: string;
  readonly producer?: string;
  /** Operator set of ONNX itself, 17 by default. */
  readonly opset?: number;
  /** File format, 8 by default: what opset 17 came with. */
  readonly irVersion?: number;
  readonly functions?: readonly LocalFunction[];
}

/**
 * A model from its parts.
 *
 * @example
 * const relu = model({
 *   inputs: [valueInfo("x", "float32", ["N", 8])], outputs: [valueInfo("y", "float32", ["N", 8])],
 *   nodes: [node("Relu", ["x"], ["y"])],
 * });
 */
export function model(parts: ModelParts): Model {
  const { name = "graph", producer = "sparqkit", opset = 17, irVersion = 8 } = parts;
  const graph = {
    name,
    inputs: [...parts.inputs],
    outputs: [...parts.outputs],
    nodes: [...parts.nodes],
    initializers: new Map(Object.entries(parts.initializers ?? {})),
    values: new Map<string, ValueInfo>(),
  };
  const functions = [...(parts.functions ?? [])];
  const opsets = new Map([["", opset], ...functions.map(({ domain }): [string, number] => [domain, 1])]);
  return { irVersion, opsets, producer, metadata: new Map(), graph, functions };
}

/** What {@link localFunction} builds from. */
export interface FunctionParts {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly nodes: readonly Node[];
  /** Attributes by name; null for one that every caller must give. */
  readonly attributes?: Readonly<Record<string, AttributeValue | null>>;
  /** Operator set of ONNX itself, 17 by default; it must be the model's. */
  readonly opset?: number;
}

/**
 * An operator defined by a body of nodes, for the `functions` of a model. Refer to its attributes by {@link reference}.
 *
 * @example
 * localFunction("example", "Leak", {
 *   inputs: ["x"], outputs: ["y"], attributes: { slope: 0.1 },
 *   nodes: [node("LeakyRelu", ["x"], ["y"], { alpha: reference("slope", "float") })],
 * });
 */
export function localFunction(domain: string, name: string, parts: FunctionParts): LocalFunction {
  const entries = Object.entries(parts.attributes ?? {}).map(([key, value]): [string, Attribute | null] => [
    key,
    value === null ? null : attribute(key, value),
  ]);
  return {
    domain,
    name,
    inputs: [...parts.inputs],
    outputs: [...parts.outputs],
    attributes: new Map(entries),
    opsets: new Map([["", parts.opset ?? 17]]),
    nodes: [...parts.nodes],
  };
}

/** In the body of a function: the value of an attribute of the node that calls it, e.g. `reference("pads", "ints")`. */
export function reference(name: string, of: AttributeReference["of"]): Attribute {
  return { type: "reference", value: { name, of } };
}
