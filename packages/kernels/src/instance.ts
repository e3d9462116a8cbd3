/**
 * The WebAssembly module: compiled once a thread, instantiated as often as wanted.
 * @module
 */
import { WASM } from "./gen/wasm.ts";

/** A WebAssembly memory, as much of it as is needed here; `WebAssembly.Memory` in the vocabulary of browsers. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** TypeScript declares this global only together with the whole DOM. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** A product of one group of one image with packed weights: assembly/dense.ts and assembly/sparse24.ts. */
export type Multiply = (
  image: number,
  rows: number,
  length: number,
  places: number,
  pixels: number,
  weights: number,
  filters: number,
  block: number,
  target: number,
  filterStride: number,
  pixelStride: number,
  float: number,
  mode: number,
) => void;

/** The functions of assembly/index.ts. Every pointer and size is an unsigned 32-bit number; results come back signed. */
export interface Exports {
  readonly memory: WasmMemory;
  tables(): number;
  heap(): number;
  squeezePlanes(
    source: number,
    target: number,
    pairs: number,
    plane: number,
    from: number,
    to: number,
    scale: number,
    top: number,
    mode: number,
    step: number,
  ): void;
  squeezePlanesToBytes(source: number, target: number, pairs: number, plane: number, scale: number, top: number, mode: number): void;
  pairPlanes(source: number, target: number, pairs: number, plane: number, mode: number): void;
  squeezeRows(source: number, target: number, rows: number, length: number, scale: number, top: number, mode: number, step: number): void;
  squeezeRowsToBytes(source: number, target: number, rows: number, length: number, scale: number, top: number, mode: number): void;
  pairRows(source: number, target: number, rows: number, length: number, mode: number): void;
  finish(
    x: number,
    y: number,
    affineX: number,
    affineY: number,
    floats: number,
    target: number,
    images: number,
    channels: number,
    plane: number,
    block: number,
    kind: number,
    floor: number,
    scale: number,
    top: number,
    mode: number,
    step: number,
  ): void;
  madd(a: number, c: number): number;
  moments(
    source: number,
    affine: number,
    means: number,
    images: number,
    channels: number,
    plane: number,
    block: number,
    sums: number,
    divisor: number,
    target: number,
  ): void;
  extrema(source: number, count: number, target: number): void;
  histogram(source: number, length: number, scale: number, top: number, counts: number): void;
  countPairs(source: number, pairs: number, plane: number, distance: number, counts: number): void;
  clear(target: number, count: number): void;
  pad(
    source: number,
    target: number,
    channels: number,
    height: number,
    width: number,
    top: number,
    left: number,
    paddedHeight: number,
    paddedWidth: number,
  ): void;
  packDense(weights: number, target: number, filters: number, length: number): void;
  packSparse(weights: number, target: number, filters: number, length: number): number;
  narrow(
    source: number,
    target: number,
    images: number,
    imageBytes: number,
    taps: number,
    kernelRows: number,
    rowTaps: number,
    tapBytes: number,
    rows: number,
    outHeight: number,
    upper: number,
    lower: number,
    columns: number,
    outWidth: number,
    first: number,
    last: number,
    weights: number,
    filters: number,
    padded: number,
    block: number,
    fused: number,
  ): void;
  readonly dense: Multiply;
  readonly sparse: Multiply;
}

let compiled: object | undefined;

/** A new instance with a memory of its own. */
export function instantiate(): Exports {
  compiled ??= new WebAssembly.Module(Buffer.from(WASM, "base64"));
  return new WebAssembly.Instance(compiled).exports as Exports;
}
