/**
 * What a report is made from: an eval document ("sparqkit/eval-result@1") and, where they are known, layers, images and the machine.
 *
 * Every part but the results may be missing; its section is then left out, or says that it is missing.
 * @module
 */

/** One configuration's accuracy and speed, as in the eval document. */
export interface ReportResult {
  /** Full configuration name: `fp32`, `a8w8`, `4b-5opt-round`. */
  readonly config: string;
  /** Number of images evaluated. */
  readonly images: number;
  /** Percent, 0..100. */
  readonly top1: number;
  /** Percent, 0..100; absent for fewer than five classes. */
  readonly top5?: number | null;
  /** The evaluation pass alone, in seconds. */
  readonly seconds?: number;
  readonly imagesPerSecond?: number;
}

/** Bit statistics of the activations that enter one layer, at 8 bits, before any cut. */
export interface LayerStatistics {
  /** Share of activations that are zero, 0..1. */
  readonly zeros: number;
  /** Pairs of neighbours by how many of the two are zero: counts or shares, only their proportions are shown. */
  readonly pairsBothZero: number;
  readonly pairsOneZero: number;
  readonly pairsNoZero: number;
  /** How many non-zero activations fell in each window, by its shift: counts or shares, only their proportions are shown. */
  readonly shifts: Readonly<Record<string, number>>;
}

/** One layer and what became of it; the layers of a plan ("sparqkit/plan@1") can stand here as they are. */
export interface ReportLayer {
  readonly name: string;
  readonly status: "quantized" | "float";
  /** Why a float layer was left alone: one of the plan's codes (`first-layer`), or any text. */
  readonly reason?: string;
  /** More about the reason. */
  readonly detail?: string;
  /** How a quantized layer is quantized: bits, and the activation that the largest integer stands for. */
  readonly weights?: { readonly bits: number };
  readonly activations?: { readonly bits: number; readonly max: number };
  /** Multiply-accumulate operations for one image. */
  readonly macs?: number;
  readonly statistics?: LayerStatistics;
}

/** One example image. */
export interface ReportImage {
  /** The picture: a PNG as a `data:image/png;base64,` address. */
  readonly png: string;
  /** Its true class. */
  readonly label: string;
  /** The predicted class by configuration. */
  readonly predictions: Readonly<Record<string, string>>;
}

/** Where the figures were measured. */
export interface ReportMachine {
  readonly cpu?: string;
  readonly cores?: number;
  readonly memoryGiB?: number;
  readonly os?: string;
}

/** Everything a report can show; an eval document as it is will do. */
export interface ReportInput {
  readonly schema?: string;
  /** Heading of the page; the model's name where absent. */
  readonly title?: string;
  readonly model?: { readonly name?: string; readonly sha256?: string };
  readonly data?: { readonly format?: string; readonly images?: number; readonly name?: string };
  readonly calibration?: { readonly images?: number; readonly recalibrate?: string };
  readonly engine?: string;
  readonly threads?: number;
  /** What was run, as it would be typed. */
  readonly command?: string;
  /** Versions by package or tool. */
  readonly versions?: Readonly<Record<string, string>>;
  readonly machine?: ReportMachine;
  readonly results: readonly ReportResult[];
  readonly layers?: readonly ReportLayer[];
  /** The configuration whose windows the layers' statistics count. */
  readonly statisticsConfig?: string;
  readonly images?: readonly ReportImage[];
}
