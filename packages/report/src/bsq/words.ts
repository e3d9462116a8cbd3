/** Words and orders that plots and tables of BSQ share. @module */
import type { BsqReportRun } from "./types.ts";

/** Runs from the largest network to the smallest. */
export const bySize = (runs: readonly BsqReportRun[]): BsqReportRun[] => runs.toSorted((a, b) => b.size.bitsAWeight - a.size.bitsAWeight);

/** What tells a run from the others: alpha, and the activations where they have few bits. */
export function nameOf({ options: { alpha, activations } }: BsqReportRun): string {
  return `α ${Number(alpha.toPrecision(4))}${activations === 32 ? "" : `, ${activations}-bit activations`}`;
}

/** How many times smaller than float32: `14.5 x`. */
export const times = (compression: number | null): string => (compression === null ? "nothing is left" : `${compression.toFixed(2)} ×`);

/** A percentage with two decimals, or a dash. */
export const top1 = (value: number | null): string => (value === null ? "–" : value.toFixed(2));
