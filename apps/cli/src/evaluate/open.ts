/**
 * Open what the options name: the model, the images to evaluate, the images to calibrate with.
 * @module
 */
import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import type { Scheme } from "@sparqkit/bsq";
import { checkModel, parseModel } from "@sparqkit/onnx";
import { prepareModel } from "@sparqkit/quantizer";
import {
  checkLabels,
  DATASET_FORMATS,
  openDataset,
  openPixels,
  openSubject,
  type BaseOptions,
  type Dataset,
  type PixelSource,
  type Subject,
} from "@sparqkit/runner";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { namingModelLater, readModelFile } from "../files/model.ts";
import { bytesOf, floatWeights, roundsActivations, withWholeActivations } from "../files/packed.ts";
import type { CalibrationFlags } from "../options/calibration.ts";
import type { DataFlags, WorkFlags } from "../options/data.ts";
import type { PreprocessFlags } from "../options/preprocess.ts";
import { resolvePreprocess, sizeOf } from "./preprocess.ts";

/** The most bytes of decoded images kept in memory, and less on small machines. */
const CACHE_BYTES = Math.min(1.5e9, totalmem() / 8);
/** Up to this side images count as small: more of them calibrate, in larger batches. */
const SMALL = 64;

/** A model and how its images are preprocessed. */
export interface OpenedModel {
  readonly subject: Subject;
  readonly preprocess: PixelSource["preprocess"];
  /** What its weights are packed as; no layers where they are not. */
  readonly scheme: Scheme;
}

/** Calibration images and how they are used. */
export interface Calibration {
  readonly pixels: PixelSource;
  readonly options: BaseOptions;
}

/** Read a model and settle its preprocessing. */
export async function openModel(path: string, flags: PreprocessFlags, context: Context): Promise<OpenedModel> {
  const size = await sizeOf(flags);
  const { subject, scheme } = await readSubject(path, size);
  const { preprocess, note } = await resolvePreprocess(flags, subject.input.shape);
  if (note !== null) context.note(note);
  return { subject, preprocess, scheme };
}

/** Read a model as something to evaluate: packed weights unpacked, and ready to be quantized without the rounding of activations it may have. */
async function readSubject(path: string, size: readonly [number, number] | null): Promise<Pick<OpenedModel, "subject" | "scheme">> {
  const file = await readModelFile(path);
  const { name, bytes, external } = file;
  return namingModelLater(path, async () => {
    const parsed = parseModel(bytes, { external });
    checkModel(parsed);
    const float = await floatWeights(parsed);
    const read = openSubject({ name, bytes: bytesOf(float, file), external, ...(size ? { size } : {}) });
    const { shape, layout } = read.input;
    const dims = layout === "nchw" ? shape : [shape[1], shape[2], shape[0]];
    const prepared = roundsActivations(read.model) ? prepareModel(withWholeActivations(read.model), dims) : read.prepared;
    return { subject: { ...read, prepared, sha256: sha256(bytes) }, scheme: float.scheme };
  });
}

/** SHA-256 of bytes, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Open the images to evaluate, with a label in range for each. */
export async function openTest(flags: DataFlags, { subject, preprocess }: OpenedModel, context: Context): Promise<PixelSource> {
  const dataset = await openData(flags.data, flags, context);
  checkLabels(dataset, subject.classes);
  if (flags.limit !== undefined && flags.limit > dataset.length)
    context.note(`--limit ${flags.limit}: ${flags.data} holds ${dataset.length} images, all are taken`);
  return openPixels(dataset, preprocess, subject.input.shape, { cacheBytes: CACHE_BYTES });
}

/** Open images that need no labels. */
export async function openImages(
  path: string,
  { format }: { readonly format?: string },
  { subject, preprocess }: OpenedModel,
  context: Context,
): Promise<PixelSource> {
  return openPixels(await openData(path, format === undefined ? {} : { format }, context), preprocess, subject.input.shape, { cacheBytes: CACHE_BYTES });
}

/**
 * Open the images to calibrate with.
 *
 * @param test the images that are evaluated, opened already: shared where both options name the same
 */
export async function openCalibration(
  flags: CalibrationFlags & WorkFlags & Partial<DataFlags>,
  { subject, preprocess }: OpenedModel,
  context: Context,
  test?: PixelSource,
): Promise<Calibration> {
  const { calibrate } = flags;
  if (calibrate === undefined) {
    throw new UsageError(
      "calibration images are needed for every configuration but fp32",
      "Name them with --calibrate PATH: training images, never the ones evaluated",
    );
  }
  if (flags.shuffle && flags.seed === undefined) throw new UsageError("--shuffle needs a --seed", "Choose any, as in --seed 1");
  if (flags.seed !== undefined && !flags.shuffle) throw new UsageError("--seed does nothing without --shuffle", "Add --shuffle, or leave --seed out");
  const same = test !== undefined && (await sameFile(calibrate, test.dataset.path));
  if (same) context.note("calibrating on the images that are evaluated: the accuracies will be optimistic");
  const format = flags.format === undefined ? {} : { format: flags.format };
  const pixels = same ? test : openPixels(await openData(calibrate, format, context), preprocess, subject.input.shape, { cacheBytes: CACHE_BYTES });
  const small = Math.max(...subject.input.shape.slice(1)) <= SMALL;
  const { layers, exclude, seed, recalibrate, recalibrateScope } = flags;
  const options: BaseOptions = {
    images: flags.calibrationImages ?? Math.min(small ? 2176 : 512, pixels.dataset.length),
    batch: flags.calibrationBatch ?? (small ? 128 : 32),
    threads: threadsOf(flags),
    selection: { ...(layers ? { layers } : {}), ...(exclude ? { exclude } : {}) },
    biasBits: flags.bias === "float" ? null : 8,
    scope: recalibrateScope ?? "each",
    signal: context.signal,
    onProgress: context.progress.onProgress,
    ...(seed === undefined ? {} : { seed }),
    ...(recalibrate === undefined ? {} : { recalibrate }),
  };
  return { pixels, options };
}

/** Threads of work: those asked for, or the cores of this machine. */
export function threadsOf({ threads }: WorkFlags): number {
  return threads ?? availableParallelism();
}

/** Open images, and say what is to be known about them. */
export async function openData(path: string, { labels, format }: { labels?: string; format?: string }, context: Context): Promise<Dataset> {
  if (format !== undefined && !DATASET_FORMATS.some((known) => known === format)) {
    throw new UsageError(`there is no data format ${format}`, `The formats are ${DATASET_FORMATS.join(", ")}`);
  }
  const dataset = await openDataset(path, { labels, format });
  for (const note of dataset.notes) context.note(note);
  return dataset;
}

async function sameFile(a: string, b: string): Promise<boolean> {
  return (await real(a)) === (await real(b));
}

const real = (path: string): Promise<string> => realpath(path).catch(() => path);
