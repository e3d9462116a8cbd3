/**
 * A {@link Model} to the bytes of an .onnx file. What parsing did not interpret is written back as it was.
 * @module
 */
import { create, toBinary } from "@bufbuild/protobuf";
import { writeAttribute } from "./attributes.ts";
import { dataTypeCode } from "./data-types.ts";
import { InvalidModel } from "./errors.ts";
import {
  FunctionProtoSchema,
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  OperatorSetIdProtoSchema,
  StringStringEntryProtoSchema,
  TensorShapeProtoSchema,
  TypeProtoSchema,
  TypeProto_TensorSchema,
  ValueInfoProtoSchema,
  type FunctionProto,
  type GraphProto,
  type NodeProto,
  type OperatorSetIdProto,
  type TypeProto_Tensor,
  type ValueInfoProto,
} from "./gen/onnx_pb.js";
import type { Graph, LocalFunction, Model, Node, ValueInfo } from "./model.ts";
import { writeTensor } from "./tensor.ts";

const PROTOBUF_LIMIT = 2 ** 31 - 1;
const FIRST_IR_WITH_FREE_INITIALIZERS = 4; // before it every initializer had to be listed as an input too

/**
 * Write a model. Tensors are written as raw_data, also those that came from external files.
 *
 * @throws {InvalidModel} `too-large` where the tensors exceed the 2 GiB that protobuf can hold
 * @example
 * await writeFile("folded.onnx", serializeModel(model));
 */
export function serializeModel(model: Model): Uint8Array {
  const bytes = [...model.graph.initializers.values()].reduce((sum, { data }) => sum + data.byteLength, 0);
  if (bytes > PROTOBUF_LIMIT) throw new InvalidModel("too-large", "model", `${bytes} bytes of tensors do not fit a protobuf file of at most 2 GiB`);
  const proto = Object.assign(create(ModelProtoSchema), model.kept);
  proto.irVersion = BigInt(model.irVersion);
  if (model.producer !== "" || proto.producerName !== "") proto.producerName = model.producer; // an absent name stays absent
  proto.opsetImport = writeOpsets(model.opsets);
  proto.metadataProps = [...model.metadata].map(([key, value]) => create(StringStringEntryProtoSchema, { key, value }));
  proto.graph = writeGraph(model.graph, model.irVersion);
  proto.functions = model.functions.map(writeFunction);
  return toBinary(ModelProtoSchema, proto);
}

function writeOpsets(opsets: ReadonlyMap<string, number>): OperatorSetIdProto[] {
  return [...opsets].map(([domain, version]) => create(OperatorSetIdProtoSchema, { domain, version: BigInt(version) }));
}

function writeFunction(local: LocalFunction): FunctionProto {
  const proto = Object.assign(create(FunctionProtoSchema), local.kept);
  const { domain, name, inputs: input, outputs: output } = local;
  const defaults = [...local.attributes].filter(([, value]) => value !== null);
  return Object.assign(proto, {
    ...(domain !== "" || proto.domain !== "" ? { domain } : {}),
    ...(name !== "" || proto.name !== "" ? { name } : {}),
    input,
    output,
    attribute: [...local.attributes].flatMap(([key, value]) => (value === null ? [key] : [])),
    attributeProto: defaults.map(([key, value]) => writeAttribute(key, value!)),
    opsetImport: writeOpsets(local.opsets),
    node: local.nodes.map(writeNode),
  });
}

function writeGraph(graph: Graph, irVersion: number): GraphProto {
  const proto = Object.assign(create(GraphProtoSchema), graph.kept);
  const overridable = new Set(graph.kept?.input.map(({ name }) => name));
  const initializerInputs = [...graph.initializers]
    .filter(([name]) => irVersion < FIRST_IR_WITH_FREE_INITIALIZERS || overridable.has(name))
    .map(([name, { dataType, dims }]) => writeValueInfo({ name, type: dataType, shape: dims }));
  if (graph.name !== "" || proto.name !== "") proto.name = graph.name;
  proto.input = [...graph.inputs.map(writeValueInfo), ...initializerInputs];
  proto.output = graph.outputs.map(writeValueInfo);
  proto.valueInfo = [...graph.values.values()].map(writeValueInfo);
  proto.node = graph.nodes.map(writeNode);
  proto.initializer = [...graph.initializers].map(([name, tensor]) => writeTensor(tensor, name));
  return proto;
}

function writeNode(node: Node): NodeProto {
  const proto = Object.assign(create(NodeProtoSchema), node.kept);
  if (node.name !== "" || proto.name !== "") proto.name = node.name;
  proto.opType = node.opType;
  if (node.domain !== "" || proto.domain !== "") proto.domain = node.domain;
  proto.input = node.inputs;
  proto.output = node.outputs;
  proto.attribute = [...node.attributes].map(([name, attribute]) => writeAttribute(name, attribute));
  return proto;
}

/** Write a ValueInfo; the original message is used as long as it still says the same. */
export function writeValueInfo(info: ValueInfo): ValueInfoProto {
  const proto = Object.assign(create(ValueInfoProtoSchema), info.kept);
  proto.name = info.name;
  if (info.type === "undefined") return proto;
  proto.type = Object.assign(create(TypeProtoSchema), info.kept?.type, { value: { case: "tensorType", value: writeTensorType(info) } });
  return proto;
}

function writeTensorType({ type, shape, kept }: ValueInfo): TypeProto_Tensor {
  const tensor = create(TypeProto_TensorSchema, { elemType: dataTypeCode(type) });
  if (shape === null) return tensor;
  const old = kept?.type?.value.case === "tensorType" ? kept.type.value.value.shape?.dim : undefined;
  tensor.shape = create(TensorShapeProtoSchema, {
    dim: shape.map((dim, axis) => {
      const denotation = old?.[axis]?.denotation ?? "";
      const named = denotation === "" ? {} : { denotation };
      if (dim === "") return named;
      return { ...named, value: typeof dim === "number" ? { case: "dimValue" as const, value: BigInt(dim) } : { case: "dimParam" as const, value: dim } };
    }),
  });
  return tensor;
}
