/**
 * The checks at the door, so that no kernel reads or writes outside its tensors.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { InvalidOperand } from "./errors.ts";
import type { WasmMemory } from "./instance.ts";
import type { ActivationShape, Layout } from "./types.ts";

/** A scale as the float32 the kernels divide by, or a step they multiply with. */
export function checkScale(scale: number, name = "scale"): number {
  const single = Math.fround(scale);
  if (!(single > 0 && single < Infinity)) throw new InvalidParameter(name, scale, "a positive number in the range of float32");
  return single;
}

/** The largest quantized value of `bits` bits. */
export function checkBits(bits: number): number {
  if (!Number.isInteger(bits) || bits < 1 || bits > 8) throw new InvalidParameter("bits", bits, "an integer from 1 to 8");
  return 2 ** bits - 1;
}

/** Every value a whole number, at least 0 (sizes). */
export function checkSizes(operation: string, sizes: Record<string, number>): void {
  for (const [name, size] of Object.entries(sizes)) {
    if (!Number.isSafeInteger(size) || size < 0) throw new InvalidOperand(operation, `${name} is ${size}: it must be a whole number, 0 or more.`);
  }
}

/** A block of memory that lies inside the buffer and starts on an element. */
export function checkBlock(operation: string, name: string, memory: WasmMemory, pointer: number, count: number, elementBytes: number): void {
  const inside = Number.isSafeInteger(pointer) && pointer >= 0 && pointer % elementBytes === 0 && pointer + count * elementBytes <= memory.buffer.byteLength;
  if (!inside) {
    throw new InvalidOperand(
      operation,
      `${name}: ${count} elements of ${elementBytes} bytes at ${pointer} do not lie in the kernels' memory of ${memory.buffer.byteLength} bytes. Get the pointer from allocate().`,
    );
  }
}

/** Elements in a batch as it lies in memory (a blocked layout holds whole blocks), after checking that the layout can pair it. */
export function checkActivations(operation: string, { images, channels, plane }: ActivationShape, layout: Layout, share: boolean): number {
  checkSizes(operation, { images, channels, plane });
  if (share && channels % 2 !== 0) {
    throw new InvalidOperand(operation, `${channels} channels do not form pairs; an odd count pairs across kernel taps, which convolution() does.`);
  }
  if (layout === "nchw") return images * channels * plane;
  if (!Number.isInteger(layout.block) || layout.block < 2 || layout.block % 2 !== 0)
    throw new InvalidOperand(operation, `a block of ${layout.block} channels: it must be even (4, 8 or 16 in practice).`);
  return images * Math.ceil(channels / layout.block) * layout.block * plane;
}

/** Channels as they lie in memory and the block they lie in, 1 in NCHW, for kernels whose parameters differ from channel to channel. */
export function checkChannels(operation: string, channels: number, layout: Layout): { channels: number; block: number } {
  const block = layout === "nchw" ? 1 : layout.block;
  if (16 % block !== 0) throw new InvalidOperand(operation, `a block of ${block} channels: it must be 2, 4, 8 or 16.`);
  return { channels: Math.ceil(channels / block) * block, block };
}
