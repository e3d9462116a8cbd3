/**
 * What the accuracy figures say beside themselves: their standard error, and their distance from the float and the 8-bit model.
 * @module
 */
import type { ReportResult } from "./types.ts";

/** A result with what follows from it. */
export interface Accuracy extends ReportResult {
  readonly kind: "fp32" | "uniform" | "sparq";
  /** Standard error of top-1, in percentage points. */
  readonly error: number;
  /** Top-1 less that of fp32, in percentage points; null where fp32 was not run. */
  readonly fromFloat: number | null;
  /** Top-1 less that of a8w8, in percentage points; null where a8w8 was not run. */
  readonly fromBase: number | null;
}

/**
 * Standard error of a percentage measured on n images: 100 sqrt(p (1 - p) / n), the binomial one.
 *
 * @example
 * standardError(90, 1000); // 0.949 percentage points
 */
export function standardError(top1: number, images: number): number {
  const p = top1 / 100;
  return 100 * Math.sqrt((p * (1 - p)) / images);
}

/** What a configuration is, by its name. */
export function kindOf(config: string): Accuracy["kind"] {
  if (config === "fp32") return "fp32";
  return /^a\d+w\d+/.test(config) ? "uniform" : "sparq";
}

/** Every result with its kind, error and distances. */
export function accuracies(results: readonly ReportResult[]): Accuracy[] {
  const float = results.find(({ config }) => config === "fp32");
  const base = results.find(({ config }) => config === "a8w8");
  return results.map((result) => ({
    ...result,
    kind: kindOf(result.config),
    error: standardError(result.top1, result.images),
    fromFloat: float && result !== float ? result.top1 - float.top1 : null,
    fromBase: base && result !== base && result !== float ? result.top1 - base.top1 : null,
  }));
}
