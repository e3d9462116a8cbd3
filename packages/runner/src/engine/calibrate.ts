/**
 * Calibration: activation maxima and normalization statistics from images, a batch at a time, in memory that does not depend on their number.
 *
 * The authors' procedure (papers.md 1.2): calibration images pass through the network in training mode, so normalizations use the statistics of the
 * batch and update their running ones with momentum 0.1 and unbiased variance; each layer's maximum is the running mean over images of the
 * per-image maximum, and quantization is already active with the mean so far, the current batch included. Every step rounds to float32 where the
 * reference does: a last bit decides roundings to integers, and those spread (logits differ by 0.1 to 0.4 with any one step done otherwise).
 * @module
 */
import { activationScale, InvalidParameter } from "@sparqkit/core";
import type { ActivationSpec, Kernels } from "@sparqkit/kernels";
import {
  affineOf,
  applyNormalizations,
  calibrationGraph,
  gainAndShift,
  quantizedLayers,
  UnusableActivations,
  type Affine,
  type Normalization,
  type NormalizationParameters,
  type Plan,
  type Prepared,
  type TailTerm,
} from "@sparqkit/quantizer";
import { Tensor } from "onnxruntime-node";
import type { WorkOptions } from "../progress.ts";
import { activationSpec, JointRunner, layoutOf, planesOf } from "./activations.ts";
import { compile } from "./compile.ts";
import type { Joint } from "./joints.ts";
import { Pipeline, type Feeds, type Value } from "./pipeline.ts";
import { referenceSum } from "./reference-sum.ts";

const f = Math.fround;
/** Momentum of running statistics, as in training. */
const MOMENTUM = f(0.1);
const KEPT = f(1 - MOMENTUM);

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
 * @throws UnusableActivations where a layer's activations are negative, NaN or infinite; InvalidParameter where maxima are to be observed under SPARQ
 */
export async function calibrate(
  prepared: Prepared,
  plan: Plan,
  batches: AsyncIterable<ImageBatch>,
  kernels: Kernels,
  options: CalibrationOptions,
): Promise<Calibrated> {
  if (options.observe && [...quantizedLayers(plan).values()].some((layer) => layer.sparq)) {
    throw new InvalidParameter("observe", true, "false under SPARQ: maxima are observed on the 8-bit base and stay as they are"); // as the authors do
  }
  const normalized = applyNormalizations(prepared.model, plan.normalizations);
  const names = new Set(options.train ? plan.normalizations.map(({ name }) => name) : []);
  const graph = calibrationGraph(normalized, prepared.shapes, plan, names);
  const mark = kernels.mark();
  const pipeline = await Pipeline.create(await compile(graph, false), kernels, options);
  try {
    const maxima = new RunningMaxima(plan, options.observe, kernels);
    const statistics = new RunningStatistics(plan.normalizations);
    const runner = new JointRunner(kernels);
    const input = prepared.model.graph.inputs[0]!.name;
    for await (const { data, count } of batches) {
      options.signal?.throwIfAborted();
      const feeds: Feeds = { [input]: new Tensor("float32", data, [count, ...options.shape]) };
      await pipeline.run(feeds, count, (joint, value) => {
        if (joint.tail) runner.tail(joint, value, null, [trainingAffine(joint, value, kernels, runner, statistics)]);
        else runner.cut(joint, value, maxima.observe(joint.cut!.layers, value(joint.reads[0]!), count));
      });
    }
    return { maxima: maxima.means(), normalizations: statistics.normalizations() };
  } finally {
    await pipeline.release();
    kernels.release(mark);
  }
}

/** The parameters of a tail's one term, its normalization by the statistics of the batch it is about to transform. */
function trainingAffine(joint: Joint, value: (name: string) => Value, kernels: Kernels, runner: JointRunner, statistics: RunningStatistics): Affine | null {
  const { terms, channels } = joint.tail!;
  const [term] = terms;
  const { normalization } = term;
  if (!normalization || !statistics.has(normalization.name)) return affineOf(term, channels);
  const source = value(joint.reads[0]!);
  const shape = planesOf(source, channels, joint.block);
  const scaling = affineOf({ ...term, bias: null, normalization: null } satisfies TailTerm, channels);
  const pointer = runner.affine(`${joint.reads[0]}#scaling`, scaling, shape.channels, true);
  const { means, squares } = kernels.channelMoments(source.pointer, pointer, shape, layoutOf(joint));
  const count = shape.images * shape.plane;
  statistics.update(normalization.name, means, squares, count);
  return {
    inner: scaling?.inner ?? 1,
    outer: scaling?.outer ?? new Float32Array(channels).fill(1),
    ...batchNormalization(normalization, means, squares, count),
  };
}

/** Gain and shift from batch statistics: the deviation in float64 behind a float32 variance, as training computes it. */
function batchNormalization(
  parameters: NormalizationParameters,
  means: Float32Array,
  squares: Float32Array,
  count: number,
): { gain: Float32Array; shift: Float32Array } {
  const inverse = squares.map((square) => 1 / Math.sqrt(f(square / count) + parameters.epsilon));
  return gainAndShift(parameters, means, inverse.subarray(0, parameters.scale.length));
}

/** Running means and variances: running = 0.9 running + 0.1 batch, rounded as in training. */
class RunningStatistics {
  readonly #all: Map<string, { readonly start: Normalization; readonly mean: Float32Array; readonly variance: Float32Array }>;

  constructor(normalizations: readonly Normalization[]) {
    this.#all = new Map(
      normalizations.map((start) => [start.name, { start, mean: Float32Array.from(start.mean), variance: Float32Array.from(start.variance) }]),
    );
  }

  has(name: string): boolean {
    return this.#all.has(name);
  }

  update(name: string, means: Float32Array, squares: Float32Array, count: number): void {
    const { mean, variance } = this.#all.get(name)!;
    for (let c = 0; c < mean.length; c++) {
      mean[c] = f(MOMENTUM * means[c]!) + f(KEPT * mean[c]!);
      variance[c] = MOMENTUM * f(squares[c]! / Math.max(1, count - 1)) + f(KEPT * variance[c]!);
    }
  }

  normalizations(): Normalization[] {
    return [...this.#all.values()].map(({ start, mean, variance }) => ({ ...start, mean: [...mean], variance: [...variance] }));
  }
}

/** Running means of per-image maxima, and the specs that follow from them. */
class RunningMaxima {
  readonly #layers: ReturnType<typeof quantizedLayers>;
  readonly #observing: boolean;
  readonly #kernels: Kernels;
  readonly #means = new Map<string, { mean: number; images: number }>();

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
    for (let i = 0; i < count; i++) {
      if (!(minima[i]! >= 0)) throw new UnusableActivations(plan.name, minima[i]!);
      if (!(maxima[i]! < Infinity)) throw new UnusableActivations(plan.name, maxima[i]!);
    }
    const { mean, images } = this.#means.get(layers[0]!) ?? { mean: 0, images: 0 };
    const state = { mean: f(f(f(mean * images) + referenceSum(maxima)) / (images + count)), images: images + count };
    for (const layer of layers) this.#means.set(layer, state);
    return { ...spec, scale: activationScale(state.mean, spec.bits) };
  }

  means(): Map<string, number> {
    return new Map([...this.#layers].map(([name, layer]) => [name, this.#means.get(name)?.mean ?? layer.activations.max]));
  }
}
