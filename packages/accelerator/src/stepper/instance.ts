/**
 * The fast stepper's WebAssembly module: compiled once a thread, instantiated once a product.
 * @module
 */
import { SparqkitError } from "@sparqkit/core";
import { WASM } from "../gen/wasm.ts";

/** TypeScript declares this global only together with the whole DOM. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** The functions of assembly/index.ts; pointers and sizes are unsigned 32-bit numbers, results come back signed. */
export interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  heap(): number;
  configure(dataflow: number, kind: number, rows: number, columns: number, base: number): void;
  registers(which: number): number;
  registerRow(which: number): number;
  fold(
    moving: number,
    movingLane: number,
    movingStep: number,
    movingLanes: number,
    movingLength: number,
    still: number,
    stillLane: number,
    stillStep: number,
    stillLanes: number,
    stillLength: number,
    target: number,
    targetLane: number,
    targetStep: number,
  ): void;
  drain(used: number): void;
  step(limit: number): number;
}

/** A product, or a unit, too large for the 4 GiB of WebAssembly's memory; the definition has the same limit. */
export class StepperOutOfMemory extends SparqkitError {
  /** Bytes that its operands, registers and product would take. */
  readonly bytes: number;

  constructor(bytes: number) {
    super(
      "STEPPER_OUT_OF_MEMORY",
      `Stepping this product takes ${bytes} bytes, more than the memory there is (at most 4 GiB). Split the product, by rows for example, or take a smaller unit.`,
    );
    this.bytes = bytes;
  }
}

const PAGE = 65_536;

let compiled: object | undefined;

/** A new instance with a memory of at least `bytes` bytes behind `heap()`. Throws StepperOutOfMemory. */
export function instantiate(bytes: number): Exports {
  compiled ??= new WebAssembly.Module(Buffer.from(WASM, "base64"));
  const exports = new WebAssembly.Instance(compiled).exports as Exports;
  const missing = Math.ceil((exports.heap() + bytes - exports.memory.buffer.byteLength) / PAGE);
  try {
    if (missing > 0) exports.memory.grow(missing);
  } catch {
    throw new StepperOutOfMemory(bytes);
  }
  return exports;
}
