/**
 * The arena: memory of one WebAssembly instance, handed out in order and given back in blocks.
 * @module
 */
import { InvalidOperand, OutOfMemory } from "./errors.ts";
import type { WasmMemory } from "./instance.ts";

const PAGE = 65_536;
const ALIGNMENT = 64; // a cache line
const LIMIT = 65_536 * PAGE;

/** Hands out 64-byte aligned blocks of a WebAssembly memory, growing it up to 4 GiB. Pointers are byte offsets, 0 to 2^32 - 1. */
export class Arena {
  readonly memory: WasmMemory;
  #top: number;
  readonly #bottom: number;

  /** @param bottom first free byte */
  constructor(memory: WasmMemory, bottom: number) {
    this.memory = memory;
    this.#bottom = align(bottom);
    this.#top = this.#bottom;
  }

  /** A block of `bytes` bytes with whatever was there before; growing detaches every earlier view. Throws OutOfMemory. */
  allocate(bytes: number): number {
    if (!Number.isSafeInteger(bytes) || bytes < 0) throw new InvalidOperand("allocate", `${bytes} is not a number of bytes`);
    const start = this.#top;
    const end = align(start + bytes);
    if (end > LIMIT) throw new OutOfMemory(bytes, start);
    const missing = Math.ceil((end - this.memory.buffer.byteLength) / PAGE);
    if (missing > 0) {
      try {
        this.memory.grow(missing);
      } catch {
        throw new OutOfMemory(bytes, start);
      }
    }
    this.#top = end;
    return start;
  }

  /** Where the arena stands now, to go back to with `release`. */
  mark(): number {
    return this.#top;
  }

  /** Give back everything allocated after `mark`. */
  release(mark: number): void {
    if (!Number.isSafeInteger(mark) || mark < this.#bottom || mark > this.#top || mark % ALIGNMENT !== 0)
      throw new InvalidOperand("release", `${mark} is not a mark of this arena`);
    this.#top = mark;
  }
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
