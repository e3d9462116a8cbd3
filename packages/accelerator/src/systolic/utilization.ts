/**
 * How much of a systolic array a matrix product uses.
 *
 * spec/systolic.md [SYSTOLIC-5]. SCALE-Sim v2's overall utilization divides by the index of the last cycle, one less than the cycles here.
 * @module
 */
import type { GemmSize, SystolicArray } from "./array.ts";
import { systolicCycles } from "./cycles.ts";
import { place, type Dataflow } from "./dataflow.ts";

/** Parts of 1. */
export interface SystolicUtilization {
  /** Units that hold something, averaged over the folds. */
  readonly mapping: number;
  /** Multiply-accumulates done, of those that the array could have done in the same cycles. */
  readonly utilization: number;
}

/**
 * Mapping and overall utilization of an M x N product over K. [SYSTOLIC-5]
 *
 * @throws InvalidParameter, CountOverflow as `systolicCycles`
 * @example
 * systolicUtilization("os", { rows: 2, columns: 2 }, { M: 3, N: 2, K: 3 }); // { mapping: 0.75, utilization: 0.45 }: 18 products in 40 places
 */
export function systolicUtilization(dataflow: Dataflow, array: SystolicArray, size: GemmSize): SystolicUtilization {
  const { folds, cycles } = systolicCycles(dataflow, array, size);
  const { alongRows, alongColumns } = place(dataflow, size);
  const units = array.rows * array.columns;
  return { mapping: (alongRows * alongColumns) / (folds * units), utilization: (size.M * size.N * size.K) / (units * cycles) };
}
