/**
 * Cycles of a matrix product on a systolic array, in closed form.
 *
 * spec/systolic.md [SYSTOLIC-2] to [SYSTOLIC-4], [SYSTOLIC-6]. SCALE-Sim v2 prints the index of the last cycle, one less than the cycles here.
 * @module
 */
import { checkCount } from "../count.ts";
import { checkSizes, type GemmSize, type SystolicArray } from "./array.ts";
import { place, type Dataflow } from "./dataflow.ts";

/** How long a product takes. */
export interface SystolicCycles {
  /** How often the array is filled anew. */
  readonly folds: number;
  readonly cyclesPerFold: number;
  /** folds x cyclesPerFold: folds do not overlap. */
  readonly cycles: number;
}

/**
 * Cycles of an M x N product over K; operands enter skewed, a row and a column a cycle later each. [SYSTOLIC-2], [SYSTOLIC-3], [SYSTOLIC-4]
 *
 * The whole array counts, also where a fold fills only part of it.
 *
 * @throws InvalidParameter if a size is not an integer of at least 1; CountOverflow if there are more than 2^53 - 1 cycles
 * @example
 * systolicCycles("os", { rows: 2, columns: 2 }, { M: 2, N: 2, K: 3 }); // 5 cycles: 3, and 1 + 1 until the far corner has its last operand
 */
export function systolicCycles(dataflow: Dataflow, array: SystolicArray, size: GemmSize): SystolicCycles {
  checkSizes(array, size);
  const { alongRows, alongColumns, inTime, loads } = place(dataflow, size);
  const { rows, columns } = array;
  const folds = Math.ceil(alongRows / rows) * Math.ceil(alongColumns / columns);
  const cyclesPerFold = inTime + (rows - 1) + (columns - 1) + (loads ? rows : 0);
  const cycles = checkCount("number of cycles", folds * cyclesPerFold); // no smaller than either factor
  return { folds, cyclesPerFold, cycles };
}
