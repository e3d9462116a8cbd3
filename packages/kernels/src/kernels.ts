/**
 * SPARQ over whole tensors: one WebAssembly instance, its memory and its kernels.
 * @module
 */
import { finishers } from "./finish.ts";
import { instantiate } from "./instance.ts";
import { Arena } from "./memory.ts";
import { narrow } from "./narrow.ts";
import { products } from "./product.ts";
import { squeezers } from "./squeeze.ts";
import { statistics } from "./statistics.ts";
import type { Kernels, KernelsOptions } from "./types.ts";

/**
 * A new instance of the kernels, synchronously. Each worker thread makes its own.
 *
 * @example
 * const kernels = createKernels();
 * const x = kernels.allocate(4 * 32);
 * kernels.f32(x, 32).fill(27.2);
 * kernels.squeeze(x, x, { images: 1, channels: 2, plane: 16 }, "nchw", { scale: 1, bits: 8, rule: pairRule(W4_5OPT, "round") });
 * kernels.f32(x, 1)[0]; // 28: 27 rounds to seven units of 4
 */
export function createKernels(options: KernelsOptions = {}): Kernels {
  const exports = instantiate();
  const { memory } = exports;
  const arena = new Arena(memory, exports.heap());
  const tails = finishers(exports, options.fused ?? true);
  return {
    memory,
    allocate: (bytes) => arena.allocate(bytes),
    mark: () => arena.mark(),
    release: (mark) => arena.release(mark),
    f32: (pointer, length) => new Float32Array(memory.buffer, pointer, length),
    u8: (pointer, length) => new Uint8Array(memory.buffer, pointer, length),
    i8: (pointer, length) => new Int8Array(memory.buffer, pointer, length),
    i32: (pointer, length) => new Int32Array(memory.buffer, pointer, length),
    ...squeezers(exports),
    ...tails,
    ...products(exports, arena),
    ...narrow(exports, arena, tails.fused),
    ...statistics(exports, arena),
  };
}
