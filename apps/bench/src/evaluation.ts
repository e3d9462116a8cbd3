/** Images per second of a SPARQ evaluation against the model as it is in plain ONNX Runtime: same images, same batch, same threads. @module */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { createKernels } from "@sparqkit/kernels";
import { parseConfiguration } from "@sparqkit/quantizer";
import {
  calibrateBase,
  evaluateFloat,
  evaluatePlan,
  EvaluationPool,
  openDataset,
  openPixels,
  openSubject,
  planConfiguration,
  PREPROCESS_PRESETS,
} from "@sparqkit/runner";
import { ratio, type Ratio } from "./measure.ts";

/** What to evaluate. */
export interface EvaluationBench {
  readonly model: string | URL;
  readonly data: string;
  readonly preprocess: keyof typeof PREPROCESS_PRESETS;
  readonly config: string;
  readonly images: number;
  readonly batch: number;
  readonly threads: number;
  readonly rounds: number;
}

export interface EvaluationFigures {
  readonly name: string;
  readonly config: string;
  readonly batch: number;
  readonly threads: number;
  readonly images: number;
  /** SPARQ images/s over plain float32 images/s. */
  readonly ratio: Ratio;
  readonly sparqImagesPerSecond: number;
  readonly floatImagesPerSecond: number;
}

/** Measure; calibration uses few images, which decides no speed. */
export async function benchEvaluation({ model, data, preprocess, config, images, batch, threads, rounds }: EvaluationBench): Promise<EvaluationFigures> {
  const subject = openSubject({ name: basename(String(model)), bytes: await readFile(model) });
  const dataset = await openDataset(data);
  const pixels = openPixels(dataset, PREPROCESS_PRESETS[preprocess], subject.input.shape, { cacheBytes: 2 ** 30 });
  const kernels = createKernels();
  const pool = new EvaluationPool(threads);
  try {
    const base = await calibrateBase(subject, pixels, kernels, { images: Math.min(64, dataset.length), batch: 32, recalibrate: "none", threads });
    const plan = await planConfiguration(subject, base, parseConfiguration(config), pixels, kernels);
    const options = { images: Math.min(images, dataset.length), batch, threads };
    const side = async (): Promise<number> => (await evaluatePlan(subject, plan, pixels, pool, options)).imagesPerSecond;
    const baseline = async (): Promise<number> => (await evaluateFloat(subject, pixels, options)).imagesPerSecond;
    const figures = await ratio(side, baseline, rounds);
    return {
      name: subject.name,
      config: plan.config,
      batch,
      threads,
      images: options.images,
      ratio: figures.ratio,
      sparqImagesPerSecond: figures.side,
      floatImagesPerSecond: figures.baseline,
    };
  } finally {
    await pool.close();
    await dataset.close();
  }
}
