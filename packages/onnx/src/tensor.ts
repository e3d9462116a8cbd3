/**
 * Constant tensors between file and memory: raw_data as views, typed fields, external data, and the floats inside.
 * @module
 */
import { create } from "@bufbuild/protobuf";
import { DATA_TYPES, dataTypeCode, dataTypeInfo, entriesOf, isFloat, type DataType, type DataTypeInfo, type TensorData } from "./data-types.ts";
import { InvalidArgument, InvalidModel } from "./errors.ts";
import { readExternal, type ExternalData } from "./external.ts";
import { fromBfloat16, fromFloat16, toBfloat16, toFloat16 } from "./floats.ts";
import { TensorProto_DataLocation, TensorProtoSchema, type TensorProto } from "./gen/onnx_pb.js";
import { sizeOf, type Tensor } from "./model.ts";

const ELEMENT_LIMIT = 2 ** 40;
const TYPED_FIELDS = ["floatData", "doubleData", "int32Data", "int64Data", "uint64Data", "stringData"] as const;

/**
 * Read a TensorProto. raw_data becomes a view of the file where it is aligned for its type and a copy where it is not.
 *
 * @throws {InvalidModel} where type, dimensions and data do not agree
 */
export function readTensor(proto: TensorProto, where: string, external?: ExternalData): Tensor {
  const info = DATA_TYPES[proto.dataType];
  if (info === undefined || proto.dataType === 0) throw new InvalidModel("data-type", where, `data type ${proto.dataType} does not exist in ONNX`);
  if (proto.segment !== undefined)
    throw new InvalidModel("tensor-data", where, "tensors stored in segments are not supported; save the model again with onnx.save");
  const dims = readDims(proto.dims, where);
  const data = readData(proto, info, sizeOf(dims), where, external);
  const kept = keep(proto);
  return kept === undefined ? { dataType: info.name, dims, data } : { dataType: info.name, dims, data, kept };
}

function readDims(dims: readonly bigint[], where: string): number[] {
  let size = 1;
  for (const dim of dims) {
    if (dim < 0n) throw new InvalidModel("tensor-dims", where, `dimensions [${dims.join(", ")}] are negative`);
    size *= Number(dim);
    if (dim > ELEMENT_LIMIT || size > ELEMENT_LIMIT)
      throw new InvalidModel("tensor-size", where, `dimensions [${dims.join(", ")}] hold more elements than any file`);
  }
  return dims.map(Number);
}

function readData(proto: TensorProto, info: DataTypeInfo, elements: number, where: string, external?: ExternalData): TensorData {
  const entries = entriesOf(info.name, elements);
  const typed = TYPED_FIELDS.filter((field) => proto[field].length > 0);
  if (proto.dataLocation === TensorProto_DataLocation.EXTERNAL) {
    if (info.name === "string") throw new InvalidModel("tensor-data", where, "string tensors can not be stored in an external file");
    return view(readExternal(proto.externalData, entries * info.array.BYTES_PER_ELEMENT, where, external), info, entries, where);
  }
  if (proto.rawData.length > 0) {
    if (typed.length > 0 || info.name === "string") throw new InvalidModel("tensor-data", where, "data is stored twice, as raw_data and in a typed field");
    return view(proto.rawData, info, entries, where);
  }
  if (typed.some((field) => field !== info.field)) throw new InvalidModel("tensor-data", where, `${info.name} data is stored in the field of another type`);
  const values = proto[info.field];
  if (values.length !== entries)
    throw new InvalidModel("tensor-data", where, `${entries} ${info.name} values belong to dimensions [${proto.dims.join(", ")}], ${values.length} are stored`);
  return info.name === "string" ? new Uint8Array(0) : fill(new info.array(entries), values as readonly (number | bigint)[], where);
}

function view(raw: Uint8Array, info: DataTypeInfo, entries: number, where: string): TensorData {
  const bytes = entries * info.array.BYTES_PER_ELEMENT;
  if (raw.length !== bytes) throw new InvalidModel("tensor-data", where, `${bytes} bytes belong to ${entries} ${info.name} values, ${raw.length} are stored`);
  const aligned = raw.byteOffset % info.array.BYTES_PER_ELEMENT === 0 ? raw : new Uint8Array(raw); // a Buffer's slice would not copy
  return new info.array(aligned.buffer, aligned.byteOffset, entries);
}

function fill(data: TensorData, values: readonly (number | bigint)[], where: string): TensorData {
  const target = data as unknown as (number | bigint)[];
  for (let i = 0; i < values.length; i++) {
    const value = data instanceof Uint32Array ? Number(values[i]!) : values[i]!; // uint32 is stored in uint64_data
    target[i] = value;
    if (!Object.is(target[i], value) && !(data instanceof Float32Array))
      throw new InvalidModel("tensor-data", where, `value ${value} does not fit its data type`);
  }
  return data;
}

/** What a tensor says besides type, dimensions and data; undefined where it says nothing. */
function keep(proto: TensorProto): TensorProto | undefined {
  if (proto.docString === "" && proto.metadataProps.length === 0 && proto.stringData.length === 0 && proto.$unknown === undefined) return undefined;
  const { docString, metadataProps, stringData, $unknown } = proto;
  const kept = create(TensorProtoSchema, { docString, metadataProps, stringData });
  if ($unknown !== undefined) kept.$unknown = $unknown;
  return kept;
}

/** Write a tensor as a TensorProto with raw_data, sharing its bytes. */
export function writeTensor(tensor: Tensor, name: string): TensorProto {
  const { data } = tensor;
  const proto = Object.assign(create(TensorProtoSchema), tensor.kept);
  proto.name = name;
  proto.dims = tensor.dims.map(BigInt);
  proto.dataType = dataTypeCode(tensor.dataType);
  if (tensor.dataType !== "string") proto.rawData = new Uint8Array(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);
  return proto;
}

/**
 * The values of a floating-point tensor as float32: the tensor's own array for float32, a new one for float16, bfloat16 and float64.
 *
 * @throws {InvalidArgument} for other data types
 */
export function floatData(tensor: Tensor): Float32Array {
  const { data, dataType } = tensor;
  if (dataType === "float32") return data as Float32Array;
  if (dataType === "float64") return new Float32Array(data as Float64Array);
  if (dataType === "float16") return decode(data as Uint16Array, fromFloat16);
  if (dataType === "bfloat16") return decode(data as Uint16Array, fromBfloat16);
  throw new InvalidArgument(`a ${dataType} tensor has no floating-point values`);
}

function decode(words: Uint16Array, value: (word: number) => number): Float32Array {
  const result = new Float32Array(words.length); // typedArray.from with a function is five times slower
  for (let i = 0; i < words.length; i++) result[i] = value(words[i]!);
  return result;
}

/** The values of an integer or bool tensor as numbers; 64-bit values beyond 2^53 are clamped to the nearest safe integer. */
export function integerData(tensor: Tensor): number[] {
  const { bits } = dataTypeInfo(tensor.dataType);
  if (isFloat(tensor.dataType) || bits < 8 || tensor.dataType.startsWith("complex") || tensor.dataType.startsWith("float8")) {
    throw new InvalidArgument(`a ${tensor.dataType} tensor has no integer values`);
  }
  return Array.from(tensor.data as ArrayLike<number | bigint>, toSafeInteger);
}

/** A 64-bit integer as a number, clamped to the safe range: INT64_MAX, which Slice uses for "to the end", stays far beyond any dimension. */
export function toSafeInteger(value: number | bigint): number {
  return Math.min(Math.max(Number(value), Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}

/** A tensor of a floating-point type from numbers, rounded to nearest even where the type is narrower. */
export function encodeFloats(dataType: DataType, dims: readonly number[], values: Float32Array | Float64Array | readonly number[]): Tensor {
  if (!isFloat(dataType)) throw new InvalidArgument(`${dataType} is not a floating-point type`);
  if (values.length !== sizeOf(dims)) throw new InvalidArgument(`dimensions [${dims.join(", ")}] hold ${sizeOf(dims)} values, ${values.length} are given`);
  if (dataType === "float16") return { dataType, dims, data: encode(values, toFloat16) };
  if (dataType === "bfloat16") return { dataType, dims, data: encode(values, toBfloat16) };
  if (dataType === "float64") return { dataType, dims, data: new Float64Array(values as ArrayLike<number>) };
  return { dataType, dims, data: values instanceof Float32Array ? values : new Float32Array(values as ArrayLike<number>) };
}

function encode(values: ArrayLike<number>, word: (value: number) => number): Uint16Array {
  const result = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) result[i] = word(values[i]!);
  return result;
}
