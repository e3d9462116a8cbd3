/**
 * What a training graph is compiled to: steps over values at fixed places in one memory. Plain data, so that worker threads can be sent it.
 * @module
 */
import type { DataType } from "@sparqkit/onnx";
import type { Grid } from "./grid.ts";
import type { Step } from "./steps.ts";

/** Index of a value. */
export type Id = number;

/** A blocked tensor. */
export interface Located {
  readonly value: Id;
  readonly grid: Grid;
}

/** Part of a value as a tensor of ONNX Runtime; `offset` in bytes. */
export interface View {
  readonly value: Id;
  readonly offset: number;
  readonly dims: readonly number[];
  readonly type: DataType;
}

/** A bound of a clamp: a number, or a float32 scalar that is a value itself (PACT). */
export type Bound = number | { readonly value: Id };

/** A gradient on its way: (d + e) where low < mask gain + shift < high, 0 elsewhere. */
export interface Source {
  readonly d: Located;
  readonly e: Located | null;
  readonly mask: { readonly at: Located; readonly affine: Id; readonly low: Bound; readonly high: Bound } | null;
}

/** Room in the memory all shards share: `length` float64 for each shard, from `offset`. */
export interface Meeting {
  readonly offset: number;
  readonly length: number;
}

/** A value that comes from outside: fed every step, or constant. */
export interface Fed {
  readonly name: string;
  readonly value: Id;
  readonly dims: readonly number[];
  readonly type: DataType;
}

/** A compiled training graph. */
export interface Program {
  /** Byte addresses of values, counted from the start of the arena. */
  readonly addresses: readonly number[];
  /** Bytes of the arena of one shard. */
  readonly bytes: number;
  readonly models: readonly {
    readonly bytes: Uint8Array;
    readonly inputs: readonly string[];
    readonly outputs: readonly string[];
    readonly optimize: boolean;
  }[];
  readonly steps: readonly Step[];
  readonly norms: number;
  readonly fed: readonly Fed[];
  readonly constants: readonly { readonly value: Id; readonly data: Uint8Array }[];
  /** Gradients, float32, each shard's own part of the sum. */
  readonly gradients: readonly { readonly name: string; readonly value: Id; readonly length: number; readonly offset: number }[];
  /** Batch statistics, the same in every shard; `offset` in the outputs. */
  readonly statistics: readonly { readonly name: string; readonly value: Id; readonly length: number; readonly offset: number }[];
  readonly loss: Meeting;
  /** float64 of all meetings, for one shard. */
  readonly meetings: number;
  /** float32 of all gradients, and of all statistics. */
  readonly gradientFloats: number;
  readonly statisticFloats: number;
  /** Operators that run as they are in ONNX Runtime, with how often. */
  readonly fallbacks: Readonly<Record<string, number>>;
}
