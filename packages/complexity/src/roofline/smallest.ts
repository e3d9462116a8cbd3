/** The smallest grid for a rate. @module */
import type { LayerWork } from "./time.ts";

/** A rate to reach, and what it is to be reached with. */
export interface RateQuestion {
  /** Images that the layers' work is for. */
  readonly images: number;
  /** Images a second. */
  readonly rate: number;
  readonly gbitPerSecond: number;
  readonly clockMHz: number;
  /** um2 of an element. */
  readonly element: number;
  /** Multipliers of an element. */
  readonly multipliers: number;
}

/** A grid and its silicon, um2; both 0 where memory forbids the rate. */
export interface SmallestGrid {
  readonly side: number;
  readonly area: number;
}

/** The least side of a square grid that reaches a rate. [ROOFLINE-14] */
export function smallestGrid(_layers: readonly LayerWork[], _question: RateQuestion): SmallestGrid {
  throw new Error("not there yet");
}
