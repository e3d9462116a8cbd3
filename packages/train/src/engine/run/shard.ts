/**
 * The memory of one shard: values at their places, and descriptions of blocked tensors for the kernels.
 * @module
 */
import { dataTypeInfo, sizeOf } from "@sparqkit/onnx";
import { Tensor } from "onnxruntime-node";
import { ALIGNMENT } from "../allocate.ts";
import { bytesOf, guardOf, PIXEL, pixelsOf, type Grid } from "../grid.ts";
import { EngineFailure } from "../errors.ts";
import type { Bound, Id, Located, Program, Source, View } from "../program.ts";
import { instantiate, type Kernels } from "./instance.ts";

const DESCRIPTIONS = 1024; // bytes a step, on average at most

/** Sums of a normalization, as long as the step lasts. */
export interface NormState {
  mean: Float64Array;
  variance: Float64Array;
  epsilon: number;
}

/** Bytes of one shard's memory. */
export function shardBytes({ bytes, steps }: Program): number {
  return bytes + steps.length * DESCRIPTIONS + 2 * ALIGNMENT;
}

/** One shard. */
export class Shard {
  readonly index: number;
  readonly kernels: Kernels;
  readonly norms: NormState[] = [];
  readonly #addresses: readonly number[];
  readonly #base: number;
  readonly #known: Map<string, number> = new Map();
  #next: number;

  constructor(program: Program, index: number) {
    this.index = index;
    this.kernels = instantiate(shardBytes(program));
    this.#addresses = program.addresses;
    this.#next = align(this.kernels.heap());
    this.#base = align(this.#next + program.steps.length * DESCRIPTIONS);
  }

  at(id: Id): number {
    return this.#base + this.#addresses[id]!;
  }

  f32(id: Id, length: number): Float32Array {
    return new Float32Array(this.kernels.memory.buffer, this.at(id), length);
  }

  f64(id: Id, length: number): Float64Array {
    return new Float64Array(this.kernels.memory.buffer, this.at(id), length);
  }

  i64(id: Id, length: number): BigInt64Array {
    return new BigInt64Array(this.kernels.memory.buffer, this.at(id), length);
  }

  bytes(id: Id, length: number): Uint8Array {
    return new Uint8Array(this.kernels.memory.buffer, this.at(id), length);
  }

  tensor({ value, offset, dims, type }: View): Tensor {
    const data = new (dataTypeInfo(type).array)(this.kernels.memory.buffer, this.at(value) + offset, sizeOf(dims));
    return new Tensor(type as "float32", data as Float32Array, dims);
  }

  /** A bound, now: it may be a parameter. */
  bound(bound: Bound): number {
    return typeof bound === "number" ? bound : this.f32(bound.value, 1)[0]!;
  }

  /** Lines of assembly/lines.ts. */
  lines({ value, grid }: Located): number {
    const { top, left, pitch, imageRows, step } = grid;
    const first = this.at(value) + (top * pitch + left) * PIXEL;
    return this.words([first, pixelsOf(grid) * PIXEL, imageRows * pitch * PIXEL, step * pitch * PIXEL, step * PIXEL]);
  }

  /** Extent of assembly/lines.ts. */
  extent({ blocks, images, height, width }: Grid): number {
    return this.words([blocks, images, height, width]);
  }

  /** Source of assembly/gradient.ts; `bounds` writes the bounds anew. */
  source({ d, e, mask }: Source): { pointer: number; bounds: () => void } {
    const words = [this.lines(d), e === null ? 0 : this.lines(e), mask === null ? 0 : this.lines(mask.at), mask === null ? 0 : this.at(mask.affine), 0, 0];
    const pointer = this.#fresh(words);
    const floats = new Float32Array(this.kernels.memory.buffer, pointer + 16, 2);
    const bounds = (): void => {
      if (mask === null) return;
      floats[0] = this.bound(mask.low);
      floats[1] = this.bound(mask.high);
    };
    bounds();
    return { pointer, bounds };
  }

  /** Write zeros around the pixels of a tensor that is about to be written. */
  frame(located: Located): () => void {
    const { grid, value } = located;
    const start = this.at(value) - guardOf(grid);
    const end = this.at(value) + bytesOf(grid) + guardOf(grid);
    const [extent, lines] = [this.extent(grid), this.lines(located)];
    return () => this.kernels.frame(extent, lines, start, end);
  }

  /** Unsigned numbers in the kernels' memory; equal lists are one. */
  words(words: readonly number[]): number {
    const key = words.join();
    let pointer = this.#known.get(key);
    if (pointer === undefined) this.#known.set(key, (pointer = this.#fresh(words)));
    return pointer;
  }

  #fresh(words: readonly number[]): number {
    const pointer = this.#next;
    if (pointer + words.length * 4 > this.#base)
      throw new EngineFailure("describe the steps of the training graph", new Error("they need more room than foreseen"));
    new Uint32Array(this.kernels.memory.buffer, pointer, words.length).set(words);
    this.#next += words.length * 4;
    return pointer;
  }
}

const align = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
