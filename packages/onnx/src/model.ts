/**
 * An ONNX model as plain, editable data: a graph of nodes between named values.
 *
 * Values are joined by name alone, as in the file: editing a graph means editing the name lists of its nodes. Whatever this package does not
 * interpret (subgraphs, annotations, unknown fields) rides along in `kept` and is written back unchanged.
 * @module
 */
import type { DataType, TensorData } from "./data-types.ts";
import type { AttributeProto, FunctionProto, GraphProto, ModelProto, NodeProto, TensorProto, ValueInfoProto } from "./gen/onnx_pb.js";

/** A model: one graph, the operator sets its nodes are written in (domain `""` is ONNX itself), and operators it defines itself. */
export interface Model {
  irVersion: number;
  opsets: Map<string, number>;
  producer: string;
  metadata: Map<string, string>;
  graph: Graph;
  functions: LocalFunction[];
  readonly kept?: ModelProto;
}

/** The graph: `inputs` are what a caller must feed (initializers are not among them), `values` the types the file states for inner values. */
export interface Graph {
  name: string;
  inputs: ValueInfo[];
  outputs: ValueInfo[];
  nodes: Node[];
  initializers: Map<string, Tensor>;
  values: Map<string, ValueInfo>;
  readonly kept?: GraphProto;
}

/**
 * An operator defined inside the model (IR version 8): a body of nodes between named inputs and outputs, in an order in which they can run.
 *
 * A runtime without a kernel for it puts the body in place of each node that calls it. A caller may leave out inputs and outputs at the end.
 */
export interface LocalFunction {
  domain: string;
  name: string;
  inputs: string[];
  outputs: string[];
  /** What nodes of the body refer to, with the value it has where the caller gives none; null where the caller must give one. */
  attributes: Map<string, Attribute | null>;
  opsets: Map<string, number>;
  nodes: Node[];
  readonly kept?: FunctionProto;
}

/** One operator; an input `""` is an optional input left out. */
export interface Node {
  name: string;
  opType: string;
  domain: string;
  inputs: string[];
  outputs: string[];
  attributes: Map<string, Attribute>;
  readonly kept?: NodeProto;
}

/** A constant tensor, row-major. `data` may be a view into the model file: replace a tensor, do not write into it. Empty for string tensors. */
export interface Tensor {
  readonly dataType: DataType;
  readonly dims: readonly number[];
  readonly data: TensorData;
  readonly kept?: TensorProto;
}

/** Dimensions of a value: a number where static, a name where symbolic, `""` where unknown. */
export type Shape = readonly (number | string)[];

/** Element type and shape of a value; `shape` is null where even the rank is unknown. */
export interface TensorType {
  readonly type: DataType;
  readonly shape: Shape | null;
}

/** A named value with its type, as graphs state it for inputs, outputs and inner values. */
export interface ValueInfo extends TensorType {
  readonly name: string;
  readonly kept?: ValueInfoProto;
}

/** An attribute value. Subgraphs, types and sparse tensors are `opaque`: carried, not interpreted. A `reference` stands in the body of a function. */
export type Attribute =
  | { readonly type: "int"; readonly value: bigint }
  | { readonly type: "ints"; readonly value: readonly bigint[] }
  | { readonly type: "float"; readonly value: number }
  | { readonly type: "floats"; readonly value: readonly number[] }
  | { readonly type: "string"; readonly value: string }
  | { readonly type: "strings"; readonly value: readonly string[] }
  | { readonly type: "tensor"; readonly value: Tensor }
  | { readonly type: "reference"; readonly value: AttributeReference }
  | { readonly type: "opaque"; readonly value: AttributeProto };

/** In the body of a function: the value of attribute `name` of the node that calls it, which is an attribute of kind `of`. */
export interface AttributeReference {
  readonly name: string;
  readonly of: "int" | "ints" | "float" | "floats" | "string" | "strings" | "tensor";
}

/** Elements of a shape; 1 for a scalar. */
export function sizeOf(dims: readonly number[]): number {
  return dims.reduce((product, dim) => product * dim, 1);
}

/**
 * A model that can be edited without touching the original: structure is copied, tensor data and functions shared.
 *
 * @example
 * const copy = cloneModel(model);
 * copy.graph.nodes.pop(); // model keeps its last node
 */
export function cloneModel(model: Model): Model {
  const { graph } = model;
  return {
    ...model,
    opsets: new Map(model.opsets),
    metadata: new Map(model.metadata),
    functions: [...model.functions],
    graph: {
      ...graph,
      inputs: [...graph.inputs],
      outputs: [...graph.outputs],
      nodes: graph.nodes.map(cloneNode),
      initializers: new Map(graph.initializers),
      values: new Map(graph.values),
    },
  };
}

/** A node that can be edited without touching the original; attribute values are immutable and shared. */
export function cloneNode(node: Node): Node {
  return { ...node, inputs: [...node.inputs], outputs: [...node.outputs], attributes: new Map(node.attributes) };
}
