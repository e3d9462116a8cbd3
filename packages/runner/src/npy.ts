/**
 * The .npy format of NumPy, versions 1 to 3: a header that is a Python dictionary, then the values, little-endian, last axis fastest.
 *
 * Row-major arrays of numbers only; Fortran order, big-endian, structured, text and pickled arrays are refused by name.
 * @module
 */
import { DataError } from "./data/errors.ts";

/** NumPy's names of the element types read and written here; `|b1` is read as bytes 0 and 1. */
export type NpyType = "|u1" | "|b1" | "|i1" | "<u2" | "<i2" | "<u4" | "<i4" | "<f4" | "<f8" | "<u8" | "<i8";

/** A typed array a .npy file can hold. */
export type NpyData =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array
  | BigUint64Array
  | BigInt64Array;

interface TypedArrayConstructor {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, offset: number, length: number): NpyData;
}

const TYPES: Readonly<Record<NpyType, TypedArrayConstructor>> = {
  "|u1": Uint8Array,
  "|b1": Uint8Array,
  "|i1": Int8Array,
  "<u2": Uint16Array,
  "<i2": Int16Array,
  "<u4": Uint32Array,
  "<i4": Int32Array,
  "<f4": Float32Array,
  "<f8": Float64Array,
  "<u8": BigUint64Array,
  "<i8": BigInt64Array,
};

/** What a .npy file says about its values, and the byte where they start. */
export interface NpyHeader {
  readonly type: NpyType;
  readonly shape: readonly number[];
  readonly offset: number;
}

/** An array with its shape, last axis fastest. */
export interface NpyArray {
  readonly type: NpyType;
  readonly shape: readonly number[];
  readonly data: NpyData;
}

/** The longest header read: NumPy refuses longer ones by default. */
export const LONGEST_NPY_HEADER = 10_000;
const MAGIC = "\x93NUMPY";

/**
 * Parse the header of a .npy file.
 *
 * @param bytes the file, or at least its first `LONGEST_NPY_HEADER` bytes
 * @param path where they are from, for messages
 * @throws {DataError} `DATA_CORRUPT` for a wrong magic or header, `DATA_UNSUPPORTED` for Fortran order and types that are not plain numbers
 */
export function parseNpyHeader(bytes: Uint8Array, path = ""): NpyHeader {
  const latin = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  if (latin(0, 6) !== MAGIC) throw corrupt(path, "is not a .npy file: its magic is wrong");
  const version = bytes[6];
  if (!(version >= 1 && version <= 3))
    throw new DataError("DATA_UNSUPPORTED", { path, problem: `.npy version ${version}`, remedy: "Save it with a current NumPy" });
  const start = version === 1 ? 10 : 12;
  if (bytes.length < start) throw corrupt(path, "ends inside its header");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > LONGEST_NPY_HEADER) throw corrupt(path, `claims a header of ${length} bytes`);
  if (bytes.length < start + length) throw corrupt(path, "ends inside its header");
  return { ...parseDictionary(latin(start, start + length), path), offset: start + length };
}

/**
 * Parse a whole .npy file; the values are a view of `bytes` where their alignment allows it, else a copy.
 *
 * @throws {DataError} as {@link parseNpyHeader}, and `DATA_CORRUPT` unless the values fill the file exactly
 * @example
 * parseNpy(serializeNpy(Float32Array.of(1, 2, 3, 4), [2, 2])).shape; // [2, 2]
 */
export function parseNpy(bytes: Uint8Array, path = ""): NpyArray {
  const { type, shape, offset } = parseNpyHeader(bytes, path);
  const constructor = TYPES[type];
  const count = npySize({ type, shape, offset }, bytes.length, path);
  const start = bytes.byteOffset + offset;
  const aligned = start % constructor.BYTES_PER_ELEMENT === 0;
  const data = aligned ? new constructor(bytes.buffer, start, count) : new constructor(Uint8Array.from(bytes.subarray(offset)).buffer, 0, count);
  return { type, shape, data };
}

/** The number of values of a .npy file of `bytes` bytes; throws `DATA_CORRUPT` unless they fill it exactly. */
export function npySize(header: NpyHeader, bytes: number, path = ""): number {
  const count = header.shape.reduce((product, size) => product * size, 1);
  const expected = header.offset + count * TYPES[header.type].BYTES_PER_ELEMENT;
  if (expected === bytes) return count;
  throw corrupt(path, `${bytes} bytes, where shape (${header.shape.join(", ")}) of ${header.type} needs ${expected}`);
}

/** The type a typed array is written as. */
export function npyType(data: NpyData): NpyType {
  const found = (Object.keys(TYPES) as NpyType[]).find((type) => data instanceof TYPES[type]);
  if (found !== undefined) return found;
  throw new DataError("DATA_UNSUPPORTED", { path: "", problem: `a .npy of ${Object.prototype.toString.call(data)}`, remedy: "Pass a typed array of numbers" });
}

/**
 * The header of a .npy file, for values that are written after it piece by piece; its length is a multiple of 64 so that they are aligned.
 *
 * @example
 * npyHeader("<f4", [2, 1000, 10]).length; // 128
 */
export function npyHeader(type: NpyType, shape: readonly number[]): Uint8Array {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
  const dictionary = `{'descr': '${type}', 'fortran_order': False, 'shape': ${tuple}, }`;
  const length = Math.ceil((10 + dictionary.length + 1) / 64) * 64;
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(Array.from(`${MAGIC}\x01\x00`, (character) => character.charCodeAt(0)));
  new DataView(bytes.buffer).setUint16(8, length - 10, true);
  bytes.set(new TextEncoder().encode(dictionary), 10);
  bytes[length - 1] = 0x0a;
  return bytes;
}

/**
 * Write an array as a version 1 .npy file.
 *
 * @param shape the sizes of the axes, last fastest; their product is the length of `data`
 * @throws {DataError} `COUNT_MISMATCH` where it is not
 */
export function serializeNpy(data: NpyData, shape: readonly number[]): Uint8Array {
  const count = shape.reduce((product, size) => product * size, 1);
  if (count !== data.length) {
    throw new DataError("COUNT_MISMATCH", {
      path: "",
      problem: `${data.length} values do not fill shape (${shape.join(", ")})`,
      remedy: "Pass the shape the values have",
    });
  }
  const header = npyHeader(npyType(data), shape);
  const bytes = new Uint8Array(header.length + data.byteLength);
  bytes.set(header);
  bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), header.length);
  return bytes;
}

/** The values of an array of integers as numbers; throws `DATA_UNSUPPORTED` for other types. 64-bit values beyond 2^53 lose their last bits. */
export function integerValues(array: NpyArray, path = ""): number[] {
  if (/[ui]/.test(array.type[1]) && array.shape.length === 1) return Array.from(array.data as ArrayLike<number | bigint>, Number);
  throw new DataError("DATA_UNSUPPORTED", {
    path,
    problem: `expected one axis of integers, found ${array.type} with shape (${array.shape.join(", ")})`,
    remedy: "Save class indices, as in numpy.save(path, labels.astype('int64').ravel())",
  });
}

function parseDictionary(text: string, path: string): { type: NpyType; shape: number[] } {
  const type = /'descr'\s*:\s*'([^']*)'/.exec(text)?.[1];
  const order = /'fortran_order'\s*:\s*(True|False)/.exec(text)?.[1];
  const tuple = /'shape'\s*:\s*\(([\d\s,L]*)\)/.exec(text)?.[1];
  if (order === undefined || tuple === undefined) throw corrupt(path, "its header is not a NumPy array header");
  if (type === undefined || !(type in TYPES)) {
    throw new DataError("DATA_UNSUPPORTED", {
      path,
      problem: `values of type ${type ?? "(structured)"}`,
      remedy: "Save it as uint8 or float32, as in numpy.save(path, x.astype('<f4'))",
    });
  }
  if (order === "True")
    throw new DataError("DATA_UNSUPPORTED", { path, problem: "the array is in Fortran order", remedy: "Save it with numpy.ascontiguousarray" });
  const shape = tuple
    .split(",")
    .filter((size) => size.trim() !== "")
    .map((size) => Number.parseInt(size, 10));
  return { type: type as NpyType, shape };
}

function corrupt(path: string, problem: string): DataError {
  return new DataError("DATA_CORRUPT", { path, problem, remedy: "Save or download the file again" });
}
