/**
 * ONNX element types: their codes in the file, their size, and the typed array that holds them.
 *
 * float16 and bfloat16 are held as their 16 bits, 8-bit floats as bytes, and types narrower than a byte packed, as in the file.
 * @module
 */

/** Element type of a tensor, by the name ONNX Runtime uses; `"undefined"` for values that are no tensor. */
export type DataType =
  | "undefined"
  | "float32"
  | "uint8"
  | "int8"
  | "uint16"
  | "int16"
  | "int32"
  | "int64"
  | "string"
  | "bool"
  | "float16"
  | "float64"
  | "uint32"
  | "uint64"
  | "complex64"
  | "complex128"
  | "bfloat16"
  | "float8e4m3fn"
  | "float8e4m3fnuz"
  | "float8e5m2"
  | "float8e5m2fnuz"
  | "uint4"
  | "int4"
  | "float4e2m1"
  | "float8e8m0"
  | "uint2"
  | "int2"
  | "float6e2m3"
  | "float6e3m2";

/** The array behind a tensor; little-endian, as in the file. */
export type TensorData =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

/** The repeated field of TensorProto that holds a type where raw_data does not. */
export type TypedField = "floatData" | "doubleData" | "int32Data" | "int64Data" | "uint64Data" | "stringData";

interface ArrayType {
  new (length: number): TensorData;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): TensorData;
  readonly BYTES_PER_ELEMENT: number;
}

/** One row of {@link DATA_TYPES}: `bits` of an element in the file, `perElement` array entries of a complex number. */
export interface DataTypeInfo {
  readonly name: DataType;
  readonly bits: number;
  readonly array: ArrayType;
  readonly perElement: number;
  readonly field: TypedField;
}

const row = (name: DataType, bits: number, array: ArrayType, field: TypedField, perElement = 1): DataTypeInfo => ({ name, bits, array, perElement, field });

/** Every ONNX element type; the index is its code in TensorProto.DataType. */
export const DATA_TYPES: readonly DataTypeInfo[] = [
  row("undefined", 0, Uint8Array, "int32Data"),
  row("float32", 32, Float32Array, "floatData"),
  row("uint8", 8, Uint8Array, "int32Data"),
  row("int8", 8, Int8Array, "int32Data"),
  row("uint16", 16, Uint16Array, "int32Data"),
  row("int16", 16, Int16Array, "int32Data"),
  row("int32", 32, Int32Array, "int32Data"),
  row("int64", 64, BigInt64Array, "int64Data"),
  row("string", 0, Uint8Array, "stringData"),
  row("bool", 8, Uint8Array, "int32Data"),
  row("float16", 16, Uint16Array, "int32Data"),
  row("float64", 64, Float64Array, "doubleData"),
  row("uint32", 32, Uint32Array, "uint64Data"),
  row("uint64", 64, BigUint64Array, "uint64Data"),
  row("complex64", 64, Float32Array, "floatData", 2),
  row("complex128", 128, Float64Array, "doubleData", 2),
  row("bfloat16", 16, Uint16Array, "int32Data"),
  row("float8e4m3fn", 8, Uint8Array, "int32Data"),
  row("float8e4m3fnuz", 8, Uint8Array, "int32Data"),
  row("float8e5m2", 8, Uint8Array, "int32Data"),
  row("float8e5m2fnuz", 8, Uint8Array, "int32Data"),
  row("uint4", 4, Uint8Array, "int32Data"),
  row("int4", 4, Uint8Array, "int32Data"),
  row("float4e2m1", 4, Uint8Array, "int32Data"),
  row("float8e8m0", 8, Uint8Array, "int32Data"),
  row("uint2", 2, Uint8Array, "int32Data"),
  row("int2", 2, Uint8Array, "int32Data"),
  row("float6e2m3", 6, Uint8Array, "int32Data"),
  row("float6e3m2", 6, Uint8Array, "int32Data"),
];

const CODES: ReadonlyMap<DataType, number> = new Map(DATA_TYPES.map(({ name }, code) => [name, code]));

/** Code of a type in the file, e.g. 1 for `"float32"`. */
export function dataTypeCode(type: DataType): number {
  return CODES.get(type)!;
}

/** Row of {@link DATA_TYPES} for a type. */
export function dataTypeInfo(type: DataType): DataTypeInfo {
  return DATA_TYPES[CODES.get(type)!]!;
}

/** Array entries that hold `elements` elements: two for a complex number, one byte for two 4-bit integers. */
export function entriesOf(type: DataType, elements: number): number {
  const { bits, perElement } = dataTypeInfo(type);
  return bits > 0 && bits < 8 ? Math.ceil((elements * bits) / 8) : elements * perElement;
}

/** Whether a type is a real floating-point type that {@link floatData} reads. */
export function isFloat(type: DataType): type is "float32" | "float16" | "float64" | "bfloat16" {
  return type === "float32" || type === "float16" || type === "float64" || type === "bfloat16";
}
