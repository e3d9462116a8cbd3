/**
 * The eval document, `sparqkit/eval-result@1`.
 * @module
 */
import { availableParallelism, cpus } from "node:os";
import { env } from "onnxruntime-common";
import { defaultRecalibration, type EvaluationResult } from "@sparqkit/runner";
import type { Evaluation } from "./evaluate-all.ts";
import { documentLayers, type DocumentLayer } from "./layers.ts";

/** What `eval --json` prints; percentages in `top1` and `top5`, percentage points in `standardError`. */
export interface EvalDocument {
  readonly schema: "sparqkit/eval-result@1";
  readonly model: { readonly name: string; readonly sha256: string };
  readonly data: { readonly format: string; readonly images: number };
  /** Null where only fp32 was evaluated. */
  readonly calibration: CalibrationFacts | null;
  readonly engine: "exact";
  readonly threads: number;
  readonly batch: number;
  readonly preprocess: Evaluation["test"]["preprocess"];
  readonly layers: readonly DocumentLayer[];
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly onnxruntime: string };
  /** Seconds of the whole run: loading, calibration, decoding and evaluation. */
  readonly seconds: number;
  readonly results: readonly EvaluationResult[];
}

/** How the 8-bit base was made. */
export interface CalibrationFacts {
  readonly images: number;
  readonly batch: number;
  readonly order: "stored" | { readonly seed: number };
  readonly recalibrate: string;
  readonly scope: string;
  readonly biasBits: number | null;
}

/** What the calibration options come to for this model. */
export function calibrationFacts({ subject, calibration }: Evaluation): CalibrationFacts | null {
  if (calibration === null) return null;
  const { images, batch, seed, recalibrate = defaultRecalibration(subject), scope = "each", biasBits = 8 } = calibration.options;
  return { images, batch, order: seed === undefined ? "stored" : { seed }, recalibrate, scope: recalibrate === "none" ? "base" : scope, biasBits };
}

/** Make the document of an evaluation. */
export function evalDocument(evaluation: Evaluation, results: readonly EvaluationResult[], seconds: number): EvalDocument {
  const { subject, test, images, batch, threads, calibration } = evaluation;
  return {
    schema: "sparqkit/eval-result@1",
    model: { name: subject.name, sha256: subject.sha256 },
    data: { format: test.dataset.format, images },
    calibration: calibrationFacts(evaluation),
    engine: "exact",
    threads,
    batch,
    preprocess: test.preprocess,
    layers: documentLayers(subject.prepared, calibration?.options.selection),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? "unknown",
      cores: availableParallelism(),
      node: process.version,
      onnxruntime: env.versions.node ?? env.versions.common,
    },
    seconds,
    results,
  };
}
