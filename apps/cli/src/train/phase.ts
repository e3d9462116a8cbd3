/**
 * One run of the loop, with its engine, its checkpoint and what is said about it.
 * @module
 */
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { Model } from "@sparqkit/onnx";
import {
  CheckpointMismatch,
  Diverged,
  createEngine,
  CROP_AND_FLIP,
  train,
  type BatchNorm,
  type Engine,
  type EpochLog,
  type Json,
  type Schedule,
  type Trainable,
  type TrainingGraph,
  type TrainResult,
} from "@sparqkit/train";
import type { Context } from "../context.ts";
import { InputError } from "../errors.ts";
import { sha256, threadsOf } from "../evaluate/open.ts";
import type { TrainingFlags } from "../options/training.ts";
import { evaluator, type Tester, type TrainingData } from "./open-training.ts";

/** What is trained, on what. */
export interface Phase {
  /** Of the model, for errors. */
  readonly path: string;
  /** As it is called where people read: "train", "bits", "tune". */
  readonly name: string;
  readonly engine: Engine;
  /** The model whose parameters and statistics the values are, for testing. */
  readonly model: Model;
  readonly batchNorms: readonly BatchNorm[];
  readonly trainable: Trainable;
  readonly data: TrainingData;
  readonly tester: Tester | null;
  readonly epochs: number;
  readonly schedule: Schedule;
  readonly keep: "best" | "last";
  readonly patience?: number | undefined;
  readonly checkpoint: string;
  readonly resume: TrainingFlags["resume"];
  /** The option that sets its learning rate. */
  readonly rateOption: "--lr" | "--finetune-lr";
  /** What the numbers depend on, beside what the loop knows and what all runs have. */
  readonly run: Readonly<Record<string, Json>>;
}

/** An engine for a graph under the options. */
export function openEngine(graph: TrainingGraph, { shards, threads }: TrainingFlags): Promise<Engine> {
  return createEngine(graph, { shards, threads: Math.min(shards, threadsOf(threads === undefined ? {} : { threads })) });
}

/**
 * Run a phase to its end.
 *
 * @throws what `train` throws; InputError for a checkpoint of another run; the signal's reason, after saying how to go on
 */
export async function runPhase(phase: Phase, flags: TrainingFlags, context: Context): Promise<TrainResult> {
  const { name, engine, trainable, batchNorms, data, tester, epochs, schedule, keep, patience, checkpoint, resume } = phase;
  const { signal, progress } = context;
  signal.throwIfAborted();
  const run = { ...runFacts(flags), ...phase.run, ...(await testFacts(tester)), patience: patience ?? null };
  let resumed = false;
  let reached = 0;
  try {
    return await train({
      engine,
      trainable,
      batchNorms,
      images: data.images,
      labels: data.labels,
      epochs,
      schedule,
      seed: flags.seed,
      ...(flags.augment === "crop-flip" ? { augment: CROP_AND_FLIP } : {}),
      ...(tester === null ? {} : { evaluate: evaluator(tester, phase.model), keep }),
      ...(tester !== null && patience !== undefined ? { earlyStop: { patience } } : {}),
      checkpoint: { path: checkpoint, resume, run },
      signal,
      onResume() {
        resumed = true;
        context.note(`${name}: continuing from ${checkpoint}`);
      },
      onProgress: ({ done, total, rate, secondsLeft, epoch, accuracy, ...losses }) =>
        progress.onProgress({
          stage: `${name} ${epoch + 1}/${epochs}`,
          done,
          total,
          rate,
          secondsLeft,
          detail: `${lossText(losses, 3)}, ${(100 * accuracy).toFixed(1)} %`,
        }),
      onEpoch(line) {
        reached = line.epoch + 1;
        progress.clear();
        for (const text of epochLines(name, line, epochs)) context.say(text);
      },
    });
  } catch (error) {
    progress.clear();
    if (error instanceof CheckpointMismatch) throw ofAnotherRun(error);
    if (error instanceof Diverged) throw await diverged(error, phase, !resumed && reached === 0);
    if (signal.aborted && existsSync(checkpoint)) {
      const where = reached === 0 ? "" : ` in epoch ${reached + 1} of ${epochs}`;
      context.note(`${name} was stopped${where} and saved in ${checkpoint}; give the same command again to continue`);
    }
    throw error;
  }
}

/** Take a finished run's checkpoint away, unless the user named its place. */
export async function removeCheckpoint(path: string, { checkpoint }: TrainingFlags): Promise<void> {
  if (checkpoint === undefined) await rm(path, { force: true }).catch(() => undefined);
}

/** The loss; in two where there is a penalty, which is many times as large and would hide what the images say. */
const lossText = ({ loss, crossEntropy, penalty }: Pick<EpochLog, "loss" | "crossEntropy" | "penalty">, digits: number): string =>
  penalty === 0 ? `loss ${loss.toFixed(digits)}` : `cross-entropy ${crossEntropy.toFixed(digits)}, penalty ${penalty.toFixed(digits)}`;

/** An epoch in a line, and what the trainable had to say in lines of its own. */
function epochLines(name: string, { epoch, accuracy, evaluated, learningRate, seconds, notes, ...losses }: EpochLog, epochs: number): string[] {
  const parts = [
    lossText(losses, 4),
    `training ${(100 * accuracy).toFixed(2)} %`,
    ...(evaluated === null ? [] : [`test ${(100 * evaluated).toFixed(2)} %`]),
    `rate ${learningRate.toPrecision(3)}`,
    `${seconds.toFixed(1)} s`,
  ];
  return [`${name} ${epoch + 1}/${epochs}: ${parts.join(", ")}`, ...notes.map((note) => `  ${note}`)];
}

/** What the numbers of every run depend on, beside what the loop knows. */
const runFacts = ({ shards, batchNorm, momentum, weightDecay }: TrainingFlags): Readonly<Record<string, Json>> => ({
  shards,
  batchNorm,
  momentum,
  weightDecay,
});

async function testFacts(tester: Tester | null): Promise<Readonly<Record<string, Json>>> {
  if (tester === null) return { test: null };
  const { images, labels } = tester;
  return { test: { images, sha256: await tester.sha256(), labels: sha256(new Uint8Array(labels.buffer, labels.byteOffset, labels.byteLength)) } };
}

const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80));

function ofAnotherRun({ path, field, saved, given }: CheckpointMismatch): InputError {
  return new InputError(
    "CHECKPOINT_MISMATCH",
    path,
    `is of another run, whose ${field} was ${shown(saved)}, and this one has ${shown(given)}`,
    "Give the command it was begun with, remove the file to begin anew (--resume never does so for all parts of a run), or name another with --checkpoint",
  );
}

/** Divergence, and what to do: a state that no epoch has gone into is removed, so that the command with another rate starts; others are the user's. */
async function diverged(
  { what, epoch, step, learningRate }: Diverged,
  { path, name, epochs, checkpoint, rateOption }: Phase,
  fresh: boolean,
): Promise<InputError> {
  if (fresh) await rm(checkpoint, { force: true }).catch(() => undefined);
  const left = existsSync(checkpoint) ? `Remove ${checkpoint}, whose state leads here again, and give` : "Give";
  return new InputError(
    "DIVERGED",
    path,
    `${name} diverged in epoch ${epoch + 1} of ${epochs}, after ${step} of its steps, at learning rate ${learningRate}: ${what}`,
    `${left} the command with a lower ${rateOption}${rateOption === "--lr" ? " or a --warmup" : ""}; check the images' mean and standard deviation too, and the weights the model came with`,
  );
}
