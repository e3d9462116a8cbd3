/**
 * What is known of a value while a training graph is lowered: where it stands, or how it would be made.
 *
 * Elementwise operators are not run when they are met: what they say is collected, and one pass makes it once something needs it in memory.
 * @module
 */
import type { Bound, Id, Located, Source } from "./program.ts";

/** A term of a sum; null: as it is. */
export interface Term {
  readonly at: Located;
  readonly affine: Id | null;
}

/** clamp(sum of gain x + shift): BatchNormalization, residual, ReLU. */
export interface Sum {
  readonly kind: "sum";
  readonly terms: readonly Term[];
  readonly low: Bound;
  readonly high: Bound;
}

/** A gradient past a ReLU or Clip. */
export interface Masked {
  readonly kind: "masked";
  readonly source: Source;
}

/** A gradient past a normalization: a g + b x + c. */
export interface Projected {
  readonly kind: "projected";
  readonly source: Source;
  readonly x: Located;
  readonly factors: Id;
}

export type Lazy = Sum | Masked | Projected;

/** A value of the graph. */
export interface Held {
  readonly dims: readonly number[];
  /** Row-major. */
  plain: Id | null;
  /** Grids it stands in. */
  readonly blocked: Located[];
  /** Planes on a grid, for values of few channels that convolutions read. */
  planes: Located | null;
  /** How it is made; kept after it is made, for masks. */
  lazy: Lazy | null;
  /** Sums by channel of this shard, float32, where a pass has made them. */
  total: Id | null;
}

export function held(dims: readonly number[], parts: Partial<Held> = {}): Held {
  return { dims, plain: null, blocked: [], planes: null, lazy: null, total: null, ...parts };
}

/** Whether a sum is one as it is: no clamp. */
export function isOpen({ low, high }: Sum): boolean {
  return low === -Infinity && high === Infinity;
}
