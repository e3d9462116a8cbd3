/**
 * From a model and calibration images to the plan of each configuration: the authors' 8-bit base, then SPARQ or a uniform width on top.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import type { Kernels } from "@sparqkit/kernels";
import {
  batchNormalizations,
  candidates,
  makePlan,
  momentsName,
  parseConfiguration,
  quantizedLayers,
  readNormalizations,
  withoutStatistics,
  type Candidate,
  type CalibrationRecord,
  type Configuration,
  type Normalization,
  type Plan,
  type PlanParts,
  type Recalibration,
  type Selection,
} from "@sparqkit/quantizer";
import { loadBatches, type PixelSource } from "./data/index.ts";
import { calibrate, type ImageBatch } from "./engine/calibrate.ts";
import { observeFloatMoments } from "./engine/moments.ts";
import { ProgressTracker, type WorkOptions } from "./progress.ts";
import type { Subject } from "./subject.ts";

/** How to calibrate. */
export interface BaseOptions extends WorkOptions {
  /** Calibration images taken, in stored order unless `seed` is given. */
  readonly images: number;
  readonly batch: number;
  readonly seed?: number;
  /** How statistics follow quantization; "batchnorm" where the graph has BatchNormalization nodes, "moments" where it has none, unless given. */
  readonly recalibrate?: Recalibration;
  /** Whether only the base is recalibrated, or every configuration again (the authors' default). */
  readonly scope?: "base" | "each";
  readonly selection?: Selection;
  /** Bits of a bias, or null for float; the authors' 8 unless given. */
  readonly biasBits?: number | null;
  readonly threads: number;
}

/** The 8-bit base every configuration starts from. */
export interface Base {
  readonly plan: Plan;
  readonly candidates: readonly Candidate[];
  readonly parts: PlanParts;
  readonly options: BaseOptions;
}

/** Which recalibration a model gets unless the user chooses. */
export function defaultRecalibration(subject: Subject): Recalibration {
  return batchNormalizations(subject.prepared.model).length > 0 ? "batchnorm" : "moments";
}

/** The layers of a model and whether each can be quantized. */
export function layersOf(subject: Subject, selection: Selection = {}): Candidate[] {
  return candidates(subject.prepared.model, subject.prepared.shapes, selection);
}

/**
 * Make the 8-bit base: observe activation maxima with 8-bit quantization active, and bring normalizations in line with it.
 *
 * @throws NothingToQuantize, UnusableActivations, DataError, RuntimeFailure; InvalidParameter where no image is asked for; the signal's reason
 */
export async function calibrateBase(subject: Subject, pixels: PixelSource, kernels: Kernels, options: BaseOptions): Promise<Base> {
  if (!(Number.isInteger(options.images) && options.images >= 1)) throw new InvalidParameter("images", options.images, "an integer of at least 1");
  const recalibrate = options.recalibrate ?? defaultRecalibration(subject);
  const scope = options.scope ?? "each";
  const layers = layersOf(subject, options.selection);
  const calibration: CalibrationRecord = {
    images: options.images,
    batch: options.batch,
    order: options.seed === undefined ? "stored" : { seed: options.seed },
    recalibrate,
    scope: recalibrate === "none" ? "base" : scope,
  };
  const identity = { name: subject.name, sha256: subject.sha256 };
  const biasBits = options.biasBits === undefined ? 8 : options.biasBits;
  const start = { identity, candidates: layers, maxima: new Map<string, number>(), normalizations: [] as Normalization[], calibration, biasBits };
  const base = parseConfiguration("a8w8");
  const quantized = quantizedLayers(makePlan(base, subject.prepared, start)); // throws where nothing can be quantized
  const normalizations = await startingNormalizations(subject, recalibrate, [...quantized.keys()], pixels, kernels, options);
  const plan = makePlan(base, subject.prepared, { ...start, normalizations });
  const work = { observe: true, train: recalibrate !== "none", shape: inputDims(subject), threads: options.threads, ...signal(options) };
  const found = await calibrate(subject.prepared, plan, batches(subject, pixels, options, "calibrate"), kernels, work);
  const parts = { ...start, maxima: found.maxima, normalizations: found.normalizations };
  return { plan: makePlan(base, subject.prepared, parts), candidates: layers, parts, options: { ...options, recalibrate, scope: calibration.scope } };
}

/** Where running statistics start: the model's own, or the float network's moments where it carries none. */
async function startingNormalizations(
  subject: Subject,
  recalibrate: Recalibration,
  layers: readonly string[],
  pixels: PixelSource,
  kernels: Kernels,
  options: BaseOptions,
): Promise<Normalization[]> {
  const { prepared } = subject;
  if (recalibrate === "none") return [];
  const tensors = recalibrate === "batchnorm" ? withoutStatistics(prepared.model) : outputsOf(subject, layers);
  const own = recalibrate === "batchnorm" ? readNormalizations(prepared.model) : [...tensors.keys()].map((name) => ({ name, mean: [], variance: [] }));
  if (tensors.size === 0) return own;
  const images = batches(subject, pixels, options, "observe moments");
  const moments = await observeFloatMoments(prepared, tensors, images, kernels, { shape: inputDims(subject), threads: options.threads, ...signal(options) });
  return own.flatMap((normalization) => {
    const reference = moments.get(normalization.name);
    if (!reference) return [normalization];
    return isUsable(reference) ? [{ name: normalization.name, ...reference, reference }] : [];
  });
}

/** Moments far beyond a trained network's overflow float32 when batches are squared; such a layer keeps its outputs as they come. */
const isUsable = ({ variance }: { readonly variance: readonly number[] }): boolean => variance.every((value) => value < 1e34);

function outputsOf({ prepared }: Subject, layers: readonly string[]): Map<string, string> {
  const nodes = new Map(prepared.model.graph.nodes.map((node) => [node.name, node]));
  return new Map(layers.map((layer) => [momentsName(layer), nodes.get(layer)!.outputs[0]!]));
}

/**
 * The plan of a configuration on top of a base; under scope "each" its normalizations are recalibrated with the configuration active, maxima frozen.
 *
 * @throws NotSparse24 where a -stc configuration meets weights that are not 2:4
 */
export async function planConfiguration(
  subject: Subject,
  base: Base,
  configuration: Configuration,
  pixels: PixelSource,
  kernels: Kernels,
  work: WorkOptions = {},
): Promise<Plan> {
  const plan = makePlan(configuration, subject.prepared, base.parts);
  const { options } = base;
  const same = configuration.kind === "fp32" || configuration.name === base.plan.config;
  if (same || options.scope === "base" || options.recalibrate === "none") return plan;
  const images = batches(subject, pixels, { ...options, ...work }, `recalibrate ${configuration.name}`);
  const own = { observe: false, train: true, shape: inputDims(subject), threads: options.threads, ...signal(work) };
  const found = await calibrate(subject.prepared, plan, images, kernels, own);
  return { ...plan, normalizations: found.normalizations };
}

/** The dimensions of one image as the graph takes it. */
export function inputDims({ input: { shape, layout } }: Subject): number[] {
  const [channels, height, width] = shape;
  return layout === "nchw" ? [channels, height, width] : [height, width, channels];
}

const signal = (work: WorkOptions): { signal?: AbortSignal } => (work.signal ? { signal: work.signal } : {});

async function* batches(subject: Subject, pixels: PixelSource, options: BaseOptions, stage: string): AsyncGenerator<ImageBatch> {
  const progress = new ProgressTracker(stage, options.images, options.onProgress);
  const { layout } = subject.input;
  const seed = options.seed === undefined ? {} : { seed: options.seed };
  for await (const { data, indices } of loadBatches(pixels, {
    batch: options.batch,
    count: options.images,
    layout,
    threads: options.threads,
    ...seed,
    ...signal(options),
  })) {
    yield { data, count: indices.length };
    progress.advance(indices.length);
  }
}
