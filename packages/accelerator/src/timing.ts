/** How long a layer keeps its unit busy, whatever the memories do. @module */
import { checkCount } from "./count.ts";
import type { Unit } from "./hardware/hardware.ts";
import { place } from "./systolic/dataflow.ts";
import { tensorCoreCycles } from "./tensor-core/cycles.ts";

/** A layer's products on a unit. */
export interface Timing {
  /** Folds or, on tensor cores, rounds of tiles; those of all groups. */
  readonly folds: number;
  readonly cyclesPerFold: number;
  /** Cycles in which operands enter. */
  readonly compute: number;
  /** Cycles of loading, filling and draining. */
  readonly fillDrain: number;
  /** Parts of 1: elements that hold something, averaged over the folds. */
  readonly mapping: number;
  /** Slots that the unit has in a cycle. */
  readonly elements: number;
}

/** M x N sums of `slots` slots, `passes` cycles each slot, `groups` times. */
export interface Work {
  readonly M: number;
  readonly N: number;
  readonly slots: number;
  readonly passes: number;
  readonly groups: number;
}

/** @throws CountOverflow if there are more than 2^53 - 1 cycles [SYSTOLIC-6] */
export function timingOf(unit: Unit, work: Work): Timing {
  return unit.kind === "systolic-array" ? onArray(unit, work) : onTensorCore(unit, work);
}

function onArray({ rows, columns, dataflow }: Unit & { kind: "systolic-array" }, { M, N, slots, passes, groups }: Work): Timing {
  const { alongRows, alongColumns, inTime, loads } = place(dataflow, { M, N, K: slots });
  const perGroup = Math.ceil(alongRows / rows) * Math.ceil(alongColumns / columns);
  const folds = perGroup * groups;
  const filling = rows + columns - 2 + (loads ? rows : 0);
  const cyclesPerFold = inTime * passes + filling;
  checkCount("number of cycles", folds * cyclesPerFold);
  return {
    folds,
    cyclesPerFold,
    compute: folds * inTime * passes,
    fillDrain: folds * filling,
    mapping: (alongRows * alongColumns) / (perGroup * rows * columns),
    elements: rows * columns,
  };
}

function onTensorCore(core: Exclude<Unit, { kind: "systolic-array" }>, { M, N, slots, passes, groups }: Work): Timing {
  const { tiles, cyclesPerTile } = tensorCoreCycles(core, { M, N, S: slots * passes, groups });
  const rounds = Math.ceil(tiles / core.count);
  const elements = core.rows * core.columns * core.width * core.count;
  const compute = rounds * cyclesPerTile;
  return {
    folds: rounds,
    cyclesPerFold: cyclesPerTile,
    compute,
    fillDrain: core.latency,
    mapping: (M * N * slots * passes * groups) / (elements * compute),
    elements,
  };
}
