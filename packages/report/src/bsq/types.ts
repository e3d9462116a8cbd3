/**
 * What a report of BSQ runs is made from: documents of `sparqkit/bsq-result@1` as they are, one for each run.
 * @module
 */

/** A tensor of weights with a precision of its own. */
export interface BsqReportLayer {
  readonly name: string;
  /** Of a magnitude; 0 where all weights are zero. */
  readonly bits: number;
  readonly weights: number;
}

/** An epoch; accuracies in percent. */
export interface BsqReportEpoch {
  /** Counted from 1. */
  readonly epoch: number;
  readonly crossEntropy: number;
  readonly penalty: number;
  readonly trainTop1: number;
  readonly testTop1: number | null;
  readonly learningRate: number;
  readonly seconds: number;
  /** Float32 bits over bits kept after a re-quantization; null or absent for epochs without. */
  readonly compression?: number | null;
}

/** One part of a run. */
export interface BsqReportPart {
  readonly log: readonly BsqReportEpoch[];
}

/** One run. */
export interface BsqReportRun {
  readonly model: { readonly name: string; readonly sha256?: string };
  /** The file that was written; tells runs of equal options apart. */
  readonly output?: { readonly name: string };
  readonly data?: { readonly format: string; readonly images: number } | null;
  readonly test: { readonly format?: string; readonly images: number } | null;
  readonly options: { readonly alpha: number; readonly pressure: number; readonly interval: number; readonly activations: number };
  readonly layers: readonly BsqReportLayer[];
  readonly size: {
    /** Null where nothing is kept. */
    readonly compression: number | null;
    readonly bitsAWeight: number;
    readonly weights: number;
    readonly fileBytes: number;
    readonly floatFileBytes: number;
  };
  /** Top-1 in percent; null where it was not measured. */
  readonly accuracies: {
    readonly float: number | null;
    readonly bits: number | null;
    readonly final: number | null;
    readonly baseline: number | null;
    readonly control: number | null;
  };
  readonly bitTraining: BsqReportPart;
  readonly finetuning: BsqReportPart | null;
}

/** Runs of one network, which differ in alpha or other options, with what the page says about itself. */
export interface BsqReportInput {
  readonly title?: string;
  readonly runs: readonly BsqReportRun[];
  /** What was run, as it would be typed. */
  readonly command?: string;
  /** Versions by package or tool. */
  readonly versions?: Readonly<Record<string, string>>;
}
