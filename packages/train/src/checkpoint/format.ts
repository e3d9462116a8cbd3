/**
 * A checkpoint as bytes.
 *
 * ```
 *  0  magic     89 53 50 51 0d 0a 1a 0a   (as PNG's: a copy that changes line ends or drops the eighth bit shows)
 *  8  length    of the whole file, u64
 * 16  header    its length, u32; then 4 bytes 0
 * 24  header    JSON, padded with spaces to a multiple of 8
 *     arrays    one after the other, each padded with 0 to a multiple of 8
 *     digest    SHA-256 of everything before
 * ```
 * Numbers are little-endian; so are the arrays, as on every machine that ONNX Runtime runs on.
 * @module
 */
import type { Json } from "../loop/trainable.ts";

/** What a checkpoint holds. */
export interface Snapshot {
  /** What the run is of, and the options that lead to its numbers: only an equal one may resume. */
  readonly run: Readonly<Record<string, Json>>;
  /** How far it is. */
  readonly progress: Json;
  readonly arrays: Readonly<Record<string, SavedArray>>;
}

export type SavedArray = Float32Array | Float64Array | Uint8Array;

export const SCHEMA: string = "sparqkit/train-state@1";
export const MAGIC: Uint8Array = Uint8Array.of(0x89, 0x53, 0x50, 0x51, 0x0d, 0x0a, 0x1a, 0x0a);
/** Bytes before the header. */
export const PREAMBLE = 24;
/** Bytes behind the arrays. */
export const DIGEST = 32;
/** What arrays are made by. */
export const TYPES: {
  readonly float32: Float32ArrayConstructor;
  readonly float64: Float64ArrayConstructor;
  readonly uint8: Uint8ArrayConstructor;
} = { float32: Float32Array, float64: Float64Array, uint8: Uint8Array };

/** An array, as the header has it. */
export interface Entry {
  readonly name: string;
  readonly type: keyof typeof TYPES;
  readonly length: number;
}

/** What the header says. */
export interface Header extends Omit<Snapshot, "arrays"> {
  readonly schema: string;
  readonly arrays: readonly Entry[];
}

/** A size up to a multiple of 8. */
export const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;
/** A view. */
export const bytesOf = ({ buffer, byteOffset, byteLength }: SavedArray): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);
