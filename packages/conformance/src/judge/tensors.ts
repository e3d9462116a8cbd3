/** Tensors as vectors write them: a type, a shape, and bytes in hexadecimal, row-major and little-endian. spec/operations.md, Values. @module */
import { isObject } from "../json.ts";

/** A tensor. */
export interface Tensor {
  readonly dtype: "uint8" | "int8" | "int32" | "float32";
  readonly shape: readonly number[];
  readonly hex: string;
}

/** Bytes of an element. */
const BYTES: Readonly<Record<string, number>> = { uint8: 1, int8: 1, int32: 4, float32: 4 };

/** The number of elements of a shape. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, dimension) => product * dimension, 1);
}

/** Why a value is no tensor, in words that follow "is"; null where it is one. */
export function tensorProblem(value: unknown): string | null {
  if (!isObject(value)) return "no tensor";
  const { dtype, shape, hex, ...others } = value as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return `a tensor with an unknown field ${unknown.slice(0, 40)}`;
  if (typeof dtype !== "string" || !Object.hasOwn(BYTES, dtype)) return "a tensor whose dtype is not uint8, int8, int32 or float32";
  if (!Array.isArray(shape) || !shape.every((dimension) => Number.isSafeInteger(dimension) && dimension >= 0)) {
    return "a tensor whose shape is no list of integers";
  }
  if (typeof hex !== "string") return "a tensor without hex";
  const digits = 2 * BYTES[dtype]! * sizeOf(shape as number[]);
  if (hex.length !== digits) return `a tensor of shape [${shape.slice(0, 8).join(", ")}] with ${hex.length} hexadecimal digits where ${digits} fit`;
  return /[^0-9a-fA-F]/.test(hex) ? "a tensor whose hex holds other characters than hexadecimal digits" : null;
}

/** The elements of a tensor in their order. */
export function elements({ dtype, hex }: Tensor): readonly number[] {
  const bytes = Uint8Array.from({ length: hex.length / 2 }, (_, index) => parseInt(hex.slice(2 * index, 2 * index + 2), 16));
  if (dtype === "uint8") return [...bytes];
  const view = new DataView(bytes.buffer);
  const width = BYTES[dtype]!;
  return Array.from({ length: bytes.length / width }, (_, index) => {
    if (dtype === "int8") return view.getInt8(index);
    return dtype === "int32" ? view.getInt32(4 * index, true) : view.getFloat32(4 * index, true);
  });
}

/** The place of the element with a number, by dimension: element 5 of shape [2, 4] is [1, 1]. */
export function placeOf(index: number, shape: readonly number[]): number[] {
  const place: number[] = [];
  for (let d = shape.length - 1, rest = index; d >= 0; d--) {
    place.unshift(rest % shape[d]!);
    rest = Math.floor(rest / shape[d]!);
  }
  return place;
}
