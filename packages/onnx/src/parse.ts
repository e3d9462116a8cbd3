/**
 * Bytes of an .onnx file to a {@link Model}. Every fault of the file is an {@link InvalidModel}; tensor data is not copied.
 * @module
 */
import { fromBinary } from "@bufbuild/protobuf";
import { readAttribute, readReference } from "./attributes.ts";
import { DATA_TYPES } from "./data-types.ts";
import { InvalidModel, UnsupportedOpset } from "./errors.ts";
import type { ExternalData } from "./external.ts";
import {
  ModelProtoSchema,
  type FunctionProto,
  type GraphProto,
  type ModelProto,
  type NodeProto,
  type OperatorSetIdProto,
  type ValueInfoProto,
} from "./gen/onnx_pb.js";
import type { Attribute, Graph, LocalFunction, Model, Node, Tensor, ValueInfo } from "./model.ts";
import { readTensor, toSafeInteger } from "./tensor.ts";
import { checkWire } from "./wire.ts";

/** Oldest operator set this package reads: the first with numpy broadcasting and inference-only BatchNormalization. */
export const OLDEST_OPSET = 7;

/** Options of {@link parseModel}. */
export interface ParseOptions {
  /** Gives the bytes of a file that holds tensor data, by its location relative to the model. */
  readonly external?: ExternalData;
}

/**
 * Read an ONNX model.
 *
 * The model may hold views into `bytes`: leave them unchanged as long as the model is in use.
 *
 * @throws {InvalidModel} where the bytes are no ONNX model, are damaged or contradict themselves
 * @throws {UnsupportedOpset} for operator sets before 7
 * @example
 * const model = parseModel(await readFile("resnet20.onnx"));
 * model.graph.nodes[0].opType; // "Conv"
 */
export function parseModel(bytes: Uint8Array, options: ParseOptions = {}): Model {
  if (!(bytes instanceof Uint8Array)) throw new InvalidModel("not-bytes", "model", "a Uint8Array is needed");
  if (bytes.length === 0) throw new InvalidModel("empty", "model", "the file is empty");
  checkWire(bytes, ModelProtoSchema);
  const proto = decode(bytes);
  if (proto.graph === undefined) throw new InvalidModel("no-graph", "model", "there is no graph; the bytes are no ONNX model");
  const opsets = readOpsets(proto.opsetImport);
  const opset = opsets.get("") ?? 1; // files of IR version 1 and 2 have no imports and mean opset 1
  if (opset < OLDEST_OPSET) throw new UnsupportedOpset(opset);
  const graph = readGraph(proto.graph, options.external);
  const metadata = new Map(proto.metadataProps.map(({ key, value }) => [key, value]));
  return {
    irVersion: toSafeInteger(proto.irVersion),
    opsets,
    producer: proto.producerName,
    metadata,
    graph,
    functions: readFunctions(proto.functions, options.external),
    kept: { ...proto, graph: undefined, functions: [] as ModelProto["functions"] } as ModelProto,
  };
}

function decode(bytes: Uint8Array): ModelProto {
  try {
    return fromBinary(ModelProtoSchema, bytes);
  } catch (error) {
    throw new InvalidModel("wire", "model", error instanceof Error ? error.message : String(error));
  }
}

function readOpsets(imports: readonly OperatorSetIdProto[]): Map<string, number> {
  const opsets = new Map<string, number>();
  for (const { domain, version } of imports) {
    const name = domain === "ai.onnx" ? "" : domain;
    if (opsets.has(name)) throw new InvalidModel("opset", "model", `domain ${JSON.stringify(name)} is imported twice`);
    if (version < 1n || version > 1_000_000n)
      throw new InvalidModel("opset", "model", `operator set version ${version} of domain ${JSON.stringify(name)} does not exist`);
    opsets.set(name, Number(version));
  }
  return opsets;
}

function readGraph(proto: GraphProto, external: ExternalData | undefined): Graph {
  const initializers = new Map<string, Tensor>();
  for (const tensor of proto.initializer) {
    const where = `initializer ${JSON.stringify(tensor.name)}`;
    if (tensor.name === "") throw new InvalidModel("duplicate-name", where, "an initializer has no name");
    if (initializers.has(tensor.name)) throw new InvalidModel("duplicate-name", where, "the name is used twice");
    initializers.set(tensor.name, readTensor(tensor, where, external));
  }
  const inputs = proto.input.filter(({ name }) => !initializers.has(name)).map((value) => readValueInfo(value, "input"));
  const outputs = proto.output.map((value) => readValueInfo(value, "output"));
  const values = new Map(proto.valueInfo.map((value) => [value.name, readValueInfo(value, "value")]));
  const nodes = proto.node.map((node, index) => readNode(node, index, external));
  const kept = { ...proto, node: [], initializer: [], valueInfo: [], output: [], input: proto.input.filter(({ name }) => initializers.has(name)) };
  return { name: proto.name, inputs, outputs, nodes, initializers, values, kept };
}

/** A node; in the body of a function, attributes may refer to those of the node that calls it. */
function readNode(proto: NodeProto, index: number, external: ExternalData | undefined, inFunction = false): Node {
  const where = `node ${index} (${proto.opType} ${JSON.stringify(proto.name)})`;
  if (proto.opType === "") throw new InvalidModel("attribute", where, "the node has no operator");
  const attributes = new Map<string, Attribute>();
  for (const attribute of proto.attribute) {
    if (attributes.has(attribute.name)) throw new InvalidModel("attribute", where, `attribute ${JSON.stringify(attribute.name)} is given twice`);
    attributes.set(attribute.name, (inFunction ? readReference(attribute) : undefined) ?? readAttribute(attribute, where, external));
  }
  const { name, opType, input, output } = proto;
  const domain = proto.domain === "ai.onnx" ? "" : proto.domain;
  return { name, opType, domain, inputs: [...input], outputs: [...output], attributes, kept: { ...proto, attribute: [], input: [], output: [] } };
}

function readFunctions(protos: readonly FunctionProto[], external: ExternalData | undefined): LocalFunction[] {
  return protos.map((proto) => {
    const where = `function ${JSON.stringify(proto.name)}`;
    const attributes = new Map<string, Attribute | null>(proto.attribute.map((name) => [name, null]));
    for (const attribute of proto.attributeProto) attributes.set(attribute.name, readAttribute(attribute, where, external));
    return {
      domain: proto.domain,
      name: proto.name,
      inputs: [...proto.input],
      outputs: [...proto.output],
      attributes,
      opsets: readOpsets(proto.opsetImport),
      nodes: proto.node.map((node, index) => readNode(node, index, external, true)),
      kept: { ...proto, node: [], attribute: [], attributeProto: [], opsetImport: [] },
    };
  });
}

/** Read a ValueInfoProto; values that are no tensor (sequences, maps) have type `"undefined"` and ride along in `kept`. */
export function readValueInfo(proto: ValueInfoProto, what: string): ValueInfo {
  const { name } = proto;
  const where = `${what} ${JSON.stringify(name)}`;
  const type = proto.type?.value;
  if (type?.case !== "tensorType") return { name, type: "undefined", shape: null, kept: proto };
  const info = DATA_TYPES[type.value.elemType];
  if (info === undefined) throw new InvalidModel("data-type", where, `data type ${type.value.elemType} does not exist in ONNX`);
  const shape = type.value.shape?.dim.map(({ value }) => {
    if (value.case === "dimParam") return value.value;
    if (value.case === undefined || value.value === -1n) return ""; // some exporters write -1 for unknown
    if (value.value < 0n || value.value > Number.MAX_SAFE_INTEGER) throw new InvalidModel("value-info", where, `dimension ${value.value} is impossible`);
    return Number(value.value);
  });
  return { name, type: info.name, shape: shape ?? null, kept: proto };
}
