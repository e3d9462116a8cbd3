/**
 * Calibration: activation maxima and normalization statistics from images, a batch at a time, in memory that does not depend on their number.
 *
 * The authors' procedure (papers.md 1.2): calibration images pass through the network in training mode, so normalizations use the statistics of the
 * batch and update their running ones with momentum 0.1 and unbiased variance; each layer's maximum is the running mean over images of the
 * per-image maximum, and quantization is already active with the mean so far, the current batch included.
 * @module
 */
import { activationScale } from "@sparqkit/core";
import type { ActivationSpec, Kernels } from "@sparqkit/kernels";
import {
  applyNormalizations,
  calibrationGraph,
  normalizeWithBatch,
  quantizedLayers,
  scaleName,
  UnusableActivations,
  type BatchStatistics,
  type Normalization,
  type Plan,
  type Prepared,
} from "@sparqkit/quantizer";
import { Tensor } from "onnxruntime-node";
import type { WorkOptions } from "../progress.ts";
import { activationSpec, CutRunner } from "./activations.ts";
import { compile } from "./compile.ts";
import { Pipeline, type Feeds, type Value } from "./pipeline.ts";

/** Momentum of running statistics, as in training. */
const MOMENTUM = 0.1;

/** Preprocessed calibration images. */
export interface ImageBatch {
  readonly data: Float32Array;
  readonly count: number;
}

export interface CalibrationOptions extends WorkOptions {
  /** Whether activation maxima are observed, or the plan's stay as they are. */
  readonly observe: boolean;
  /** Whether normalizations use and update batch statistics. */
  readonly train: boolean;
  /** The image's shape as the model takes it, without the batch. */
  readonly shape: readonly number[];
  readonly threads: number;
}

/** What calibration found. */
export interface Calibrated {
  /** Mean over images of each image's maximum, by layer. */
  readonly maxima: ReadonlyMap<string, number>;
  readonly normalizations: readonly Normalization[];
}

/**
 * Pass images through the quantized network and collect its statistics.
 *
 * @param plan its normalizations are where the running statistics start
 * @throws UnusableActivations where a layer's activations are negative, NaN or infinite
 */
export async function calibrate(
  prepared: Prepared,
  plan: Plan,
  batches: AsyncIterable<ImageBatch>,
  kernels: Kernels,
  options: CalibrationOptions,
): Promise<Calibrated> {
  const normalized = applyNormalizations(prepared.model, plan.normalizations);
  const cut = calibrationGraph(normalized, prepared.shapes, plan);
  const names = new Set(plan.normalizations.map(({ name }) => name));
  const { model, statistics } = options.train ? normalizeWithBatch(cut.model, prepared.shapes, names) : { model: cut.model, statistics: [] };
  const mark = kernels.mark();
  const pipeline = await Pipeline.create(await compile({ model, cuts: cut.cuts }, false), kernels, options);
  try {
    const maxima = new RunningMaxima(plan, options.observe, kernels);
    const running = new Map(
      plan.normalizations.map((own) => [own.name, { ...own, mean: Float32Array.from(own.mean), variance: Float32Array.from(own.variance) }]),
    );
    const runner = new CutRunner(kernels);
    const input = prepared.model.graph.inputs[0]!.name;
    for await (const { data, count } of batches) {
      options.signal?.throwIfAborted();
      const feeds: Feeds = { [input]: new Tensor("float32", data, [count, ...options.shape]) };
      const outputs = await pipeline.run(feeds, count, (own, source, target) => {
        const spec = maxima.observe(own.cut.layers, source, count);
        for (const layer of own.cut.layers) feeds[scaleName(layer)] = new Tensor("float32", Float32Array.of(spec.scale), []);
        runner.run(own, source, target, spec);
      });
      for (const own of statistics) update(running.get(own.name)!, own, outputs, count);
    }
    return { maxima: maxima.means(), normalizations: [...running.values()].map((own) => ({ ...own, mean: [...own.mean], variance: [...own.variance] })) };
  } finally {
    await pipeline.release();
    kernels.release(mark);
  }
}

/** running = 0.9 running + 0.1 batch, variance unbiased; float32 as in training. */
function update(running: { mean: Float32Array; variance: Float32Array }, { mean, variance, plane }: BatchStatistics, outputs: Feeds, count: number): void {
  const values = plane * count;
  const unbias = values > 1 ? values / (values - 1) : 1;
  const batchMean = outputs[mean]!.data as Float32Array;
  const batchVariance = outputs[variance]!.data as Float32Array;
  for (let c = 0; c < running.mean.length; c++) {
    running.mean[c] = (1 - MOMENTUM) * running.mean[c]! + MOMENTUM * batchMean[c]!;
    running.variance[c] = (1 - MOMENTUM) * running.variance[c]! + MOMENTUM * unbias * batchVariance[c]!;
  }
}

/** Running means of per-image maxima, and the specs that follow from them. */
class RunningMaxima {
  readonly #layers: ReturnType<typeof quantizedLayers>;
  readonly #observing: boolean;
  readonly #kernels: Kernels;
  readonly #sums = new Map<string, { sum: number; images: number }>();

  constructor(plan: Plan, observing: boolean, kernels: Kernels) {
    this.#layers = quantizedLayers(plan);
    this.#observing = observing;
    this.#kernels = kernels;
  }

  observe(layers: readonly string[], source: Value, count: number): ActivationSpec {
    const plan = this.#layers.get(layers[0]!)!;
    const spec = activationSpec(plan);
    if (!this.#observing) return spec;
    const perImage = source.dims.slice(1).reduce((a, b) => a * b, 1);
    const { minima, maxima } = this.#kernels.extrema(source.pointer, count, perImage);
    const state = this.#sums.get(layers[0]!) ?? { sum: 0, images: 0 };
    for (let i = 0; i < count; i++) {
      if (!(minima[i]! >= 0)) throw new UnusableActivations(plan.name, minima[i]!);
      if (!(maxima[i]! < Infinity)) throw new UnusableActivations(plan.name, maxima[i]!);
      state.sum += maxima[i]!;
    }
    state.images += count;
    for (const layer of layers) this.#sums.set(layer, state);
    return { ...spec, scale: activationScale(state.sum / state.images, spec.bits) };
  }

  means(): Map<string, number> {
    return new Map(
      [...this.#layers].map(([name, layer]) => {
        const own = this.#sums.get(name);
        return [name, own ? Math.fround(own.sum / own.images) : layer.activations.max];
      }),
    );
  }
}
