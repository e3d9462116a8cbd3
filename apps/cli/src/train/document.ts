/** Documents of training, `sparqkit/train-result@1`, and the parts that others of this kind share. @module */
import { availableParallelism, cpus } from "node:os";
import { basename } from "node:path";
import { env } from "onnxruntime-common";
import type { Engine, EpochLog, Schedule, TrainResult } from "@sparqkit/train";
import { sha256, threadsOf, type OpenedModel } from "../evaluate/open.ts";
import type { TrainingFlags } from "../options/training.ts";
import type { Tester, TrainingData } from "./open-training.ts";

/** Percent, rounded where a share of images came out of a division. */
const percent = (share: number): number => Number((100 * share).toFixed(6));

/** What every document of training says about its surroundings. */
export interface RunFacts {
  readonly model: { readonly name: string; readonly sha256: string };
  readonly output: { readonly name: string; readonly sha256: string; readonly bytes: number };
  /** Null where nothing was trained. */
  readonly data: { readonly format: string; readonly images: number } | null;
  readonly test: { readonly format: string; readonly images: number } | null;
  readonly preprocess: OpenedModel["preprocess"];
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly onnxruntime: string };
  /** Of this process; a run that was continued has spent others before. */
  readonly seconds: number;
}

/** An epoch; percentages of images. */
export interface DocumentEpoch {
  /** Counted from 1. */
  readonly epoch: number;
  /** Mean over the epoch's images: cross-entropy and penalty. */
  readonly loss: number;
  readonly crossEntropy: number;
  /** Of the regularizer. */
  readonly penalty: number;
  readonly trainTop1: number;
  readonly testTop1: number | null;
  readonly learningRate: number;
  readonly seconds: number;
}

/** How something was trained. */
export interface TrainingFacts {
  readonly epochs: number;
  readonly batch: number;
  readonly shards: number;
  readonly threads: number;
  readonly schedule: Schedule;
  readonly momentum: number;
  readonly weightDecay: number;
  readonly augment: "crop-flip" | "none";
  readonly batchNorm: "batch" | "running";
  readonly seed: number;
  /** Values of the training graph; what ONNX Runtime and JavaScript need comes on top. */
  readonly memoryBytes: number;
  readonly keep: "best" | "last";
  readonly stopped: "finished" | "early";
  /** The epoch that tested best, counted from 1; null without images to test with. */
  readonly best: { readonly epoch: number; readonly top1: number } | null;
  readonly imagesPerSecond: number;
  readonly log: readonly DocumentEpoch[];
}

/** What `train --json` prints. */
export interface TrainDocument extends RunFacts {
  readonly schema: "sparqkit/train-result@1";
  /** Top-1 in percent on the images of --test; null without. */
  readonly accuracies: { readonly before: number | null; readonly after: number | null };
  readonly training: TrainingFacts;
}

/** Facts of a run that is done. */
export function runFacts(
  { subject, preprocess }: OpenedModel,
  output: { readonly path: string; readonly bytes: Uint8Array },
  data: TrainingData | null,
  tester: Tester | null,
  begin: number,
): RunFacts {
  return {
    model: { name: subject.name, sha256: subject.sha256 },
    output: { name: basename(output.path), sha256: sha256(output.bytes), bytes: output.bytes.length },
    data: data && { format: data.format, images: data.labels.length },
    test: tester && { format: tester.format, images: tester.images },
    preprocess,
    machine: {
      cpu: cpus()[0]?.model.trim() ?? "unknown",
      cores: availableParallelism(),
      node: process.version,
      onnxruntime: env.versions.node ?? env.versions.common,
    },
    seconds: (performance.now() - begin) / 1000,
  };
}

/** How it was trained, and what came of it. */
export function trainingFacts(
  { log, stopped, best }: TrainResult,
  flags: TrainingFlags,
  { epochs, schedule, engine, keep }: { readonly epochs: number; readonly schedule: Schedule; readonly engine: Engine; readonly keep: "best" | "last" },
  images: number,
): TrainingFacts {
  const { batch, shards, momentum, weightDecay, augment, batchNorm, seed } = flags;
  const seconds = log.reduce((sum, line) => sum + line.seconds, 0);
  const each = Math.floor(images / batch) * batch;
  return {
    epochs,
    batch,
    shards,
    threads: Math.min(shards, threadsOf(flags)),
    schedule,
    momentum,
    weightDecay,
    augment,
    batchNorm,
    seed,
    memoryBytes: engine.memoryBytes,
    keep,
    stopped,
    best: best && { epoch: best.epoch + 1, top1: percent(best.accuracy) },
    imagesPerSecond: seconds > 0 ? (each * log.length) / seconds : 0,
    log: log.map(documentEpoch),
  };
}

/** An epoch as documents have it. */
export const documentEpoch = ({ epoch, loss, crossEntropy, penalty, accuracy, evaluated, learningRate, seconds }: EpochLog): DocumentEpoch => ({
  epoch: epoch + 1,
  loss,
  crossEntropy,
  penalty,
  trainTop1: percent(accuracy),
  testTop1: evaluated === null ? null : percent(evaluated),
  learningRate,
  seconds,
});
