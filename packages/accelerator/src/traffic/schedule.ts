/** What a schedule of tiles moves to and from DRAM, and what it is chosen from. @module */
import type { Ifmap } from "./ifmap.ts";

/** What stays in its SRAM while the other operands pass by. */
export type Order = "ifmap-resident" | "filter-resident" | "streaming" | "ofmap-resident" | "sums-spilled";

/** A product and the memories it is done with; a group's, if there are several. */
export interface Task {
  readonly ifmap: Ifmap;
  readonly M: number;
  readonly N: number;
  readonly K: number;
  readonly slots: number;
  readonly rows: number;
  readonly columns: number;
  /** Products of a slot. */
  readonly perSlot: number;
  /** Weights stored for a filter; fewer than K under 2:4. */
  readonly stored: number;
  /** Bytes of an activation and a weight in memory, control bits and positions included. */
  readonly activationBytes: number;
  readonly weightBytes: number;
  /** Halves of the SRAMs, bytes. */
  readonly half: { readonly ifmap: number; readonly filter: number; readonly ofmap: number };
}

/** Elements to and from DRAM. */
export interface Schedule {
  readonly order: Order;
  readonly ifmap: number;
  readonly filter: number;
  /** Sums that leave unfinished and come back, each counted once for the way out; as many come in. */
  readonly spilled: number;
  /** Elements that the first fold waits for. */
  readonly first: { readonly ifmap: number; readonly filter: number };
}

/** Bytes of a sum between folds: int32. */
export const SUM_BYTES = 4;

/** Bytes that a schedule moves, outputs left out: those are the same under all. */
export function bytesOf(task: Task, { ifmap, filter, spilled }: Schedule): number {
  return ifmap * task.activationBytes + filter * task.weightBytes + 2 * spilled * SUM_BYTES;
}

/** The schedule that moves least; the first of several. */
export function leastOf(task: Task, schedules: readonly Schedule[]): Schedule {
  let best = schedules[0];
  let least = bytesOf(task, best);
  for (const schedule of schedules.slice(1)) {
    const bytes = bytesOf(task, schedule);
    if (bytes < least) [best, least] = [schedule, bytes];
  }
  return best;
}
