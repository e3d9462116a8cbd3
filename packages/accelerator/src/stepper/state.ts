/**
 * What can be seen of a unit after a cycle: its registers.
 * @module
 */
import type { Dataflow } from "../systolic/dataflow.ts";
import type { WordKind } from "./words.ts";

/** No operand: the register is empty. */
export const BUBBLE = 0;
/** An operand of the product. */
export const OPERAND = 1;
/** The last operand of its row in a fold, or the last step of a tile. */
export const LAST = 2;

/** Registers of a systolic array, row-major. They are live: copy what is to be kept. */
export interface ArrayState {
  readonly unit: "systolic-array";
  readonly dataflow: Dataflow;
  readonly kind: WordKind;
  /** Cycles so far, this one included. */
  readonly cycle: number;
  /** Number of the fold, from 0. */
  readonly fold: number;
  /** Whether what stays is being loaded, or operands flow. */
  readonly phase: "load" | "flow";
  readonly rows: number;
  readonly columns: number;
  /** Operand registers; `fieldsOf` and `weightsOf` read their words. */
  readonly activation: Int32Array;
  readonly weight: Int32Array;
  /** Accumulators under `os`; under `ws` and `is` the partial sums on their way down. */
  readonly sum: Int32Array;
  /** BUBBLE, OPERAND or LAST: what the moving operand register holds. */
  readonly tag: Uint8Array;
}

/** Registers of one tensor core. */
export interface CoreState {
  /** Number of the tile whose operands are in the core, -1 without. */
  readonly tile: number;
  /** BUBBLE, OPERAND or LAST: what the operand registers hold. */
  readonly tag: number;
  /** Operand registers, `[rows][columns][width]`; within a row the same for every column, except where weights gather. */
  readonly activation: Int32Array;
  /** `[columns][width]`. */
  readonly weight: Int32Array;
  /** Dot products on their way to the accumulators, `[latency][rows][columns]`, the youngest first. */
  readonly pipeline: Int32Array;
  /** Accumulators, `[rows][columns]`. */
  readonly sum: Int32Array;
}

/** Registers of all tensor cores, live. */
export interface CoresState {
  readonly unit: "tensor-core" | "sparse-tensor-core";
  readonly kind: WordKind;
  readonly cycle: number;
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly cores: readonly CoreState[];
}

/** What can be seen after a cycle. */
export type UnitState = ArrayState | CoresState;

/** What stepping gives. */
export interface StepResult {
  /** `[M][N]`. */
  readonly product: Int32Array;
  /** Cycles that were stepped. */
  readonly cycles: number;
  /** How often an array was filled anew; of tensor cores, the tiles of the busiest one. */
  readonly folds: number;
}
