/**
 * Open what a training command names: the model, the images to train on, the images to test with.
 *
 * The model is looked at first, so that what stands in the way of training is named before images are read.
 * @module
 */
import type { Model } from "@sparqkit/onnx";
import { checkLabels, evaluateFloat, openPixels, type PixelSource, type Subject } from "@sparqkit/runner";
import { applyParameters, differentiate, type Images, type TrainingGraph, type Values } from "@sparqkit/train";
import type { Context } from "../context.ts";
import { InputError, UsageError } from "../errors.ts";
import { openData, openModel, threadsOf, type OpenedModel } from "../evaluate/open.ts";
import { namingModel } from "../files/model.ts";
import type { PreprocessFlags } from "../options/preprocess.ts";
import type { TrainDataFlags, TrainingFlags } from "../options/training.ts";
import { digested } from "./digested.ts";

/** Images a batch of testing; as `eval` does it, since a model that rounds activations may do it by batch. */
const TEST_BATCH = 32;

/** Labelled images to train on. */
export interface TrainingData {
  readonly format: string;
  readonly images: Images;
  readonly labels: Int32Array;
}

/** Measures models. */
export interface Tester {
  readonly format: string;
  readonly images: number;
  readonly labels: Int32Array;
  /** Of the images; known without reading them again once a model has been measured. */
  sha256(): Promise<string>;
  /** Top-1 in percent of a model that takes what the subject takes. */
  top1(model: Model): Promise<number>;
}

/** A model that can be trained. */
export interface Trainee {
  readonly opened: OpenedModel;
  /** With float weights. */
  readonly model: Model;
  readonly graph: TrainingGraph;
}

/** How a command may change what is differentiated. */
export interface GraphChoice {
  /** Put into the model before it is trained. */
  readonly edit?: (model: Model) => { readonly model: Model; readonly bounds: readonly string[] };
}

/**
 * Read a model and differentiate it.
 *
 * @throws UnsupportedGraph and others of `differentiate`, naming the file; what `openModel` throws
 */
export async function openTrainee(path: string, flags: TrainingFlags & PreprocessFlags, context: Context, { edit }: GraphChoice = {}): Promise<Trainee> {
  const opened = await openModel(path, flags, context);
  const { subject } = opened;
  if (subject.input.layout === "nhwc")
    throw new InputError("CHANNELS_LAST", path, "takes images with channels last, which training does not", "Export it with channels first");
  const { model, bounds } = edit ? namingModel(path, () => edit(subject.model)) : { model: subject.model, bounds: [] as readonly string[] };
  const graph = namingModel(path, () =>
    differentiate(model, {
      batch: flags.batch / flags.shards,
      batchNorm: flags.batchNorm,
      trainable: (name, role) => role !== "clip" || bounds.includes(name),
    }),
  );
  for (const note of graph.notes) context.note(note.replace(/\.$/, ""));
  return { opened, model, graph };
}

/** Say what becomes of packed weights, where the model has them. */
export function tellOfPacked(path: string, { scheme }: OpenedModel, becomes: string, context: Context): void {
  if (scheme.layers.length > 0) context.note(`${path} has packed weights: ${becomes}`);
}

/**
 * Open and read the images to train on.
 *
 * @throws DataError, InputError; UsageError where they do not fill a batch
 */
export async function openTrainingData(path: string, flags: TrainingFlags, { subject, preprocess }: OpenedModel, context: Context): Promise<TrainingData> {
  const dataset = await openData(path, flags, context);
  checkLabels(dataset, subject.classes);
  const count = countOf(dataset.length, flags.limit, "--limit", path, context);
  if (count < flags.batch) throw new UsageError(`a batch is ${flags.batch} images, and there are ${count} to train on`, "Choose a smaller --batch");
  const images = await readImagesOf(openPixels(dataset, preprocess, subject.input.shape), count, context);
  return { format: dataset.format, images, labels: dataset.labels!.slice(0, count) };
}

async function readImagesOf(pixels: PixelSource, count: number, context: Context): Promise<Images> {
  const { readImages } = await import("./images.ts");
  return readImages(pixels, count, context);
}

/**
 * Open the images to test with; null where none are named.
 *
 * @throws DataError, InputError
 */
export async function openTester(flags: TrainDataFlags & { readonly threads?: number }, opened: OpenedModel, context: Context): Promise<Tester | null> {
  const { test, testLabels, format, testLimit } = flags;
  if (test === undefined) return null;
  const { subject, preprocess } = opened;
  const named = { ...(testLabels === undefined ? {} : { labels: testLabels }), ...(format === undefined ? {} : { format }) };
  const dataset = await openData(test, named, context);
  checkLabels(dataset, subject.classes);
  const images = countOf(dataset.length, testLimit, "--test-limit", test, context);
  const pixels = digested(openPixels(dataset, preprocess, subject.input.shape, { cacheBytes: 2 ** 29 }), images);
  const options = { images, batch: TEST_BATCH, threads: threadsOf(flags), signal: context.signal, onProgress: context.progress.onProgress };
  return {
    format: dataset.format,
    images,
    labels: dataset.labels!.slice(0, images),
    sha256: () => pixels.sha256(),
    async top1(model) {
      const tested: Subject = { ...subject, model };
      const { top1 } = await evaluateFloat(tested, pixels, options);
      context.progress.clear();
      return top1;
    },
  };
}

/** What the loop calls after each epoch: the accuracy of a model with these values. */
export function evaluator(tester: Tester, model: Model): (values: Values) => Promise<number> {
  return async (values) => (await tester.top1(applyParameters(model, values))) / 100;
}

function countOf(length: number, limit: number | undefined, option: string, path: string, context: Context): number {
  if (limit !== undefined && limit > length) context.note(`${option} ${limit}: ${path} holds ${length} images, all are taken`);
  return Math.min(limit ?? Infinity, length);
}
