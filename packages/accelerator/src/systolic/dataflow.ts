/**
 * Dataflows: what stays in place, and so what lies along the array's rows, along its columns and in time.
 *
 * spec/systolic.md [SYSTOLIC-1].
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import type { GemmSize } from "./array.ts";

/** Output, weight or input stationary: the sums, the weights or the activations stay where they are. */
export type Dataflow = "os" | "ws" | "is";

/** A matrix product laid on an array. [SYSTOLIC-1] */
export interface Placement {
  /** A: what is divided among the array's rows. */
  readonly alongRows: number;
  /** B: what is divided among its columns. */
  readonly alongColumns: number;
  /** T: what streams past, an element a cycle. */
  readonly inTime: number;
  /** Whether something stays that has to be loaded first; the sums of `os` start from zero. */
  readonly loads: boolean;
}

const PLACEMENTS: Readonly<Record<Dataflow, (size: GemmSize) => Placement>> = {
  os: ({ M, N, K }) => ({ alongRows: M, alongColumns: N, inTime: K, loads: false }),
  ws: ({ M, N, K }) => ({ alongRows: K, alongColumns: N, inTime: M, loads: true }),
  is: ({ M, N, K }) => ({ alongRows: K, alongColumns: M, inTime: N, loads: true }),
};

/** Every dataflow. */
export const DATAFLOWS: readonly Dataflow[] = ["os", "ws", "is"];

/**
 * Lay a matrix product on an array. [SYSTOLIC-1]
 *
 * @throws InvalidParameter if the dataflow is none of the three
 * @example
 * place("ws", { M: 3136, N: 64, K: 576 }); // { alongRows: 576, alongColumns: 64, inTime: 3136, loads: true }
 */
export function place(dataflow: Dataflow, size: GemmSize): Placement {
  if (!Object.hasOwn(PLACEMENTS, dataflow)) throw new InvalidParameter("dataflow", dataflow, `one of ${DATAFLOWS.join(", ")}`);
  return PLACEMENTS[dataflow](size);
}
