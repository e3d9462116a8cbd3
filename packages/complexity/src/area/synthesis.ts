/** Synthesis results from CSV, and the area model they make. @module */
import type { AreaFit, AreaPoint } from "./fit.ts";
import type { AreaBasis, AreaModel } from "./model.ts";

/** An element that was synthesized. */
export interface SynthesisRow {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  /** um2. */
  readonly area: number;
  /** Equal width, or widths; null where the table has bit-operations only. */
  readonly weightBits: number | null;
  readonly activationBits: number | null;
  /** Channels in, channels out and taps along a side. */
  readonly inputs: number;
  readonly outputs: number;
  readonly kernel: number;
  /** Bit-operations in a step, from the table or from widths and sizes [COST-2]. */
  readonly bops: number;
}

/** A model with the fit it comes from. */
export interface FittedModel {
  readonly model: AreaModel;
  readonly fit: AreaFit;
  readonly points: readonly AreaPoint[];
}

/** How rows become a model. */
export interface FitOptions {
  readonly over: AreaBasis;
  /** By default 2 over bits and 1 over bit-operations. */
  readonly degree?: 1 | 2;
  readonly name?: string;
  readonly source?: string;
}

/** Read a table of synthesis results. */
export function parseSynthesis(_text: string, _file = "synthesis.csv"): SynthesisRow[] {
  throw new Error("not there yet");
}

/** Fit an area model to rows. */
export function fitSynthesis(_rows: readonly SynthesisRow[], _options: FitOptions): FittedModel {
  throw new Error("not there yet");
}
