/**
 * The WebAssembly kernels: compiled once a thread, one instance and one memory for each shard.
 * @module
 */
import { WASM } from "../../gen/wasm.ts";
import { EngineFailure } from "../errors.ts";

/** TypeScript declares this global only together with the whole DOM. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** The functions of assembly/index.ts; pointers are unsigned 32-bit numbers. */
export interface Kernels {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  heap(): number;
  frame(extent: number, out: number, start: number, end: number): void;
  combine(extent: number, out: number, x: number, affineX: number, y: number, affineY: number, low: number, high: number): void;
  pivots(extent: number, x: number, target: number): void;
  statistics(extent: number, x: number, pivots: number, sums: number): void;
  reduce(extent: number, source: number, z: number, means: number, sums: number, out: number): void;
  apply(extent: number, source: number, z: number, factors: number, out: number): void;
  byPixels(source: number, blockBytes: number, rowBytes: number, width: number, pixelBytes: number, groups: number, channels: number, target: number): void;
  columns(
    source: number,
    planeBytes: number,
    rowBytes: number,
    width: number,
    pixelBytes: number,
    groups: number,
    channels: number,
    offsets: number,
    count: number,
    target: number,
  ): void;
  toPlanes(
    source: number,
    images: number,
    channels: number,
    height: number,
    width: number,
    first: number,
    planeBytes: number,
    imageBytes: number,
    rowBytes: number,
    start: number,
    end: number,
  ): void;
  toPlain(extent: number, x: number, channels: number, target: number): void;
  toBlocked(extent: number, source: number, channels: number, out: number): void;
  pack(weights: number, filters: number, channels: number, kernel: number, taps: number, count: number, target: number): void;
  packBack(weights: number, filters: number, channels: number, kernel: number, taps: number, count: number, target: number): void;
  packNarrow(weights: number, filters: number, channels: number, kernel: number, target: number): void;
  unpack(gradient: number, filters: number, channels: number, taps: number, tapBytes: number, blockBytes: number, target: number): void;
  magnitude(extent: number, x: number): number;
  quantize(extent: number, x: number, scale: number, levels: number, out: number): void;
}

const PAGE = 65_536;

let compiled: object | undefined;

/** A new instance whose memory has `bytes` behind the heap's start, all zero. */
export function instantiate(bytes: number): Kernels {
  compiled ??= new WebAssembly.Module(Buffer.from(WASM, "base64"));
  const kernels = new WebAssembly.Instance(compiled).exports as Kernels;
  const missing = Math.ceil((kernels.heap() + bytes - kernels.memory.buffer.byteLength) / PAGE);
  try {
    if (missing > 0) kernels.memory.grow(missing);
  } catch (error) {
    throw new EngineFailure(`reserve ${(bytes / 2 ** 20).toFixed(0)} MiB for the values of one shard`, error);
  }
  return kernels;
}
