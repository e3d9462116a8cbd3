/**
 * Tensors and floating-point numbers as JSON carries them: bytes in hexadecimal, bit patterns.
 *
 * spec/operations.md, Values. Elements are little-endian, as in the memory of every machine that runs JavaScript engines today.
 * @module
 */
import { InvalidShape } from "@sparqkit/core";

/** A float32 as `0x` and 8 hexadecimal digits, a float64 as `0x` and 16. */
export type FloatBits = string;

interface Elements {
  readonly uint8: Uint8Array<ArrayBuffer>;
  readonly int8: Int8Array<ArrayBuffer>;
  readonly int32: Int32Array<ArrayBuffer>;
  readonly float32: Float32Array<ArrayBuffer>;
}

/** Element types of tensors. */
export type Dtype = keyof Elements;

/** A tensor in JSON; the type of its elements is known where it is read. */
export interface Tensor<D extends Dtype = Dtype> {
  readonly dtype: D;
  readonly shape: readonly number[];
  readonly hex: string;
  readonly [field: string]: string | readonly number[];
}

const views: { readonly [D in Dtype]: new (buffer: ArrayBuffer) => Elements[D] } = {
  uint8: Uint8Array,
  int8: Int8Array,
  int32: Int32Array,
  float32: Float32Array,
};

const DIGITS: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The value of a hexadecimal digit by its character code. */
const DIGIT_OF = new Uint8Array(128);
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16);
  for (const character of [digit, digit.toUpperCase()]) DIGIT_OF[character.charCodeAt(0)] = value;
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (DIGIT_OF[hex.charCodeAt(2 * i)]! << 4) | DIGIT_OF[hex.charCodeAt(2 * i + 1)]!;
  return bytes;
}

function toHex(bytes: Uint8Array): string {
  let hex = "";
  for (const byte of bytes) hex += DIGITS[byte];
  return hex;
}

/**
 * Elements of a tensor, row-major.
 *
 * @param what name of the tensor, for the error
 * @throws InvalidShape if a dimension is 0 [DOT-5]
 * @example
 * readTensor("weights", { dtype: "int8", shape: [2], hex: "ff01" }); // Int8Array -1, 1
 */
export function readTensor<D extends Dtype>(what: string, { dtype, shape, hex }: Tensor<D>): Elements[D] {
  if (shape.includes(0)) throw new InvalidShape(what, 0, "at least one in every dimension");
  return new views[dtype](fromHex(hex).buffer);
}

/**
 * A tensor in JSON.
 *
 * @example
 * writeTensor("uint8", [2], Uint8Array.of(27, 255)); // { dtype: "uint8", shape: [2], hex: "1bff" }
 */
export function writeTensor<D extends Dtype>(dtype: D, shape: readonly number[], elements: Elements[D] | ArrayBufferView): Tensor<D> {
  return { dtype, shape, hex: toHex(new Uint8Array(elements.buffer, elements.byteOffset, elements.byteLength)) };
}

const scratch = new DataView(new ArrayBuffer(8));

/** The float32 of a bit pattern: `"0x3fc00000"` is 1.5. */
export function readFloat32(bits: FloatBits): number {
  scratch.setUint32(0, Number(bits));
  return scratch.getFloat32(0);
}

/** The bit pattern of the nearest float32: 1.5 is `"0x3fc00000"`. */
export function writeFloat32(value: number): FloatBits {
  scratch.setFloat32(0, value);
  return `0x${scratch.getUint32(0).toString(16).padStart(8, "0")}`;
}

/** The float64 of a bit pattern: `"0x3ff8000000000000"` is 1.5. */
export function readFloat64(bits: FloatBits): number {
  scratch.setBigUint64(0, BigInt(bits));
  return scratch.getFloat64(0);
}

/** The bit pattern of a float64: 1.5 is `"0x3ff8000000000000"`. */
export function writeFloat64(value: number): FloatBits {
  scratch.setFloat64(0, value);
  return `0x${scratch.getBigUint64(0).toString(16).padStart(16, "0")}`;
}
