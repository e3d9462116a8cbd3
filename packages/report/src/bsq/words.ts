/** Words and orders that plots and tables of BSQ share. @module */
import type { BsqReportRun } from "./types.ts";

/** A run and what it is called. */
export interface Named {
  readonly run: BsqReportRun;
  /** Alpha, and what else it takes to tell it from the others. */
  readonly name: string;
}

/** Runs from the largest network to the smallest, each with a name of its own. */
export function named(runs: readonly BsqReportRun[]): Named[] {
  const sorted = runs.toSorted((a, b) => b.size.bitsAWeight - a.size.bitsAWeight);
  const short = sorted.map(nameOf);
  const long = sorted.map((run, i) => (isTwice(short, i) ? `${short[i]!}, ${run.output?.name ?? "unnamed"}` : short[i]!));
  return sorted.map((run, i) => ({ run, name: isTwice(long, i) ? `${long[i]!}, ${long.slice(0, i + 1).filter((one) => one === long[i]).length}` : long[i]! }));
}

const isTwice = (names: readonly string[], i: number): boolean => names.indexOf(names[i]!) !== names.lastIndexOf(names[i]!);

function nameOf({ options: { alpha, activations } }: BsqReportRun): string {
  return `α ${Number(alpha.toPrecision(4))}${activations === 32 ? "" : `, ${activations}-bit activations`}`;
}

/** Every layer of some runs: in the order of the first, those of others behind the layer they follow there. */
export function layersOf(runs: readonly Named[]): { readonly name: string; readonly weights: number }[] {
  const all: { readonly name: string; readonly weights: number }[] = [];
  for (const { run } of runs) {
    let at = 0;
    for (const { name, weights } of run.layers) {
      const known = all.findIndex((layer) => layer.name === name);
      if (known < 0) all.splice(at, 0, { name, weights });
      at = (known < 0 ? at : known) + 1;
    }
  }
  return all;
}

/** How many times smaller than float32: `14.5 ×`. */
export const times = (compression: number | null): string => (compression === null ? "nothing is left" : `${compression.toFixed(2)} ×`);

/** A percentage with two decimals, or a dash. */
export const top1 = (value: number | null): string => (value === null ? "–" : value.toFixed(2));
