/**
 * What crosses the edge between the unit and its SRAMs, in elements. docs/accelerator.md, Traffic.
 * @module
 */
import type { Dataflow } from "../systolic/dataflow.ts";

/** Elements of each operand that the unit reads and writes, and that DRAM fills and drains. */
export interface SramAccesses {
  readonly ifmapReads: number;
  readonly filterReads: number;
  /** Sums that come back to be added to. */
  readonly ofmapReads: number;
  /** Sums, finished or not. */
  readonly ofmapWrites: number;
  /** Elements that DRAM fills in. */
  readonly ifmapWrites: number;
  readonly filterWrites: number;
  /** Outputs and spilled sums that go to DRAM, spilled sums coming back left out. */
  readonly ofmapDrains: number;
}

/** A group's product as the unit does it. */
export interface Crossing {
  readonly M: number;
  readonly N: number;
  readonly K: number;
  /** Weights stored for a filter. */
  readonly stored: number;
  readonly slots: number;
  readonly rows: number;
  readonly columns: number;
}

/** Elements that a product reads and writes; tensor cores as `os`. */
export function unitAccesses(
  dataflow: Dataflow,
  { M, N, K, stored, slots, rows, columns }: Crossing,
): Pick<SramAccesses, "ifmapReads" | "filterReads" | "ofmapReads" | "ofmapWrites"> {
  if (dataflow === "os")
    return { ifmapReads: M * K * Math.ceil(N / columns), filterReads: N * stored * Math.ceil(M / rows), ofmapReads: 0, ofmapWrites: M * N };
  const slices = Math.ceil(slots / rows);
  const sums = { ofmapReads: M * N * (slices - 1), ofmapWrites: M * N * slices };
  if (dataflow === "ws") return { ifmapReads: M * K * Math.ceil(N / columns), filterReads: N * stored, ...sums };
  return { ifmapReads: M * K, filterReads: N * stored * Math.ceil(M / columns), ...sums };
}
