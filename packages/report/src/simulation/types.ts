/** What a report of simulations is made from: one sim document (`sparqkit/sim-result@1`), or two that are compared. @module */

/** Counts over the quantized activations of real images, as in the sim document. */
interface SimReportStatistics {
  readonly images: number;
  readonly values: number;
  readonly zeros: number;
  readonly pairs: { readonly none: number; readonly one: number; readonly both: number };
  readonly multipliers: { readonly slots: number; readonly active: number };
  readonly products?: { readonly slots: number; readonly active: number } | null;
  /** Of all images: multipliers with a product, and all of them. */
  readonly energyPj: { readonly mac: number; readonly ungated: number };
}

/** One layer on some hardware, as in the sim document. */
export interface SimReportLayer {
  readonly name: string;
  readonly macs: number;
  readonly gemm?: { readonly M: number; readonly N: number; readonly K: number; readonly groups?: number };
  readonly cycles: { readonly total: number; readonly compute: number; readonly fillDrain: number; readonly stall: number };
  /** Shares, 0..1. */
  readonly utilization: { readonly mapping: number; readonly compute: number; readonly overall: number };
  readonly dramBytes: { readonly ifmap: number; readonly filter: number; readonly ofmap: number; readonly metadata: number };
  readonly energyPj: { readonly mac: number; readonly sram: number; readonly dram: number };
  readonly statistics?: SimReportStatistics;
  /** Why it is slower than the hardware's best. */
  readonly notes?: readonly string[];
}

/** A network on some hardware under some configuration. */
export interface SimReportRun {
  readonly hardware: {
    readonly name: string;
    readonly description?: string;
    readonly clockMHz?: number;
    /** Multiply-accumulates a cycle with nothing idle, under this configuration. */
    readonly peakMacsPerCycle?: number;
    /** Bytes a cycle from and to DRAM; null for no limit. */
    readonly dramBytesPerCycle?: number | null;
  };
  readonly config: string;
  /** Where the energies come from. */
  readonly energyTable?: { readonly technology: string; readonly source: string; readonly verified: boolean };
  readonly layers: readonly SimReportLayer[];
}

/** Everything a report of simulations can show. */
export interface SimReportInput {
  readonly title?: string;
  readonly model?: { readonly name?: string; readonly sha256?: string };
  /** One run, or two of the same layers in the same order. */
  readonly runs: readonly [SimReportRun] | readonly [SimReportRun, SimReportRun];
  /** Operators that are not simulated, with the elements they write. */
  readonly unsupported?: readonly { readonly opType: string; readonly count: number; readonly elements: number | null }[];
  readonly notes?: readonly string[];
  readonly command?: string;
  readonly versions?: Readonly<Record<string, string>>;
}
