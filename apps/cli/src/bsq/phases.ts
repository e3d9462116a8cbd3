/** The two parts of a BSQ run: bits are trained, then what they are is trained on with the precisions frozen. @module */
import { BitTrainable, clampedAsReleased, FixedTrainable, type Scheme } from "@sparqkit/bsq";
import type { Model } from "@sparqkit/onnx";
import {
  applyParameters,
  rateAt,
  SgdParameters,
  type Engine,
  type Json,
  type Parameter,
  type Schedule,
  type TrainingGraph,
  type TrainResult,
  type Values,
} from "@sparqkit/train";
import type { BsqFlags } from "../commands/bsq.ts";
import type { Context } from "../context.ts";
import type { Tester, Trainee, TrainingData } from "../train/open-training.ts";
import { runPhase } from "../train/phase.ts";
import { checkpointOf, keepOf, scheduleOf } from "../train/usage.ts";
import { activationsOf } from "./activations.ts";
import { bitNames, startBits, withRoom } from "./start.ts";

/** What both parts work with. */
export interface Work {
  /** Of the model, for errors. */
  readonly path: string;
  readonly trainee: Trainee;
  readonly engine: Engine;
  readonly data: TrainingData;
  readonly tester: Tester | null;
  readonly flags: BsqFlags;
  readonly context: Context;
}

/** A part that is done: its weights, in the model as it is trained, how it was trained, and the log. */
export interface Part {
  readonly schedule: Schedule;
  readonly keep: "best" | "last";
  readonly scheme: Scheme;
  readonly values: Values;
  readonly result: TrainResult;
}

/** Files of the checkpoints. */
export const checkpointsOf = (flags: BsqFlags): { readonly bits: string; readonly tune: string; readonly control: string } => {
  const base = checkpointOf(flags);
  return { bits: `${base}.bits`, tune: `${base}.tune`, control: `${base}.control` };
};

/** The learning rate of fine-tuning. */
export const finetuneRate = ({ lr, finetuneLr }: BsqFlags): number => finetuneLr ?? lr / 10;

/** What numbers depend on, beside what all runs know. */
function runOf({ trainee, flags }: Work, phase: string): Readonly<Record<string, Json>> {
  const { alpha, interval, epochs, maxBits, bits, clamp } = flags;
  return {
    command: "bsq",
    phase,
    model: trainee.opened.subject.sha256,
    alpha,
    interval,
    bitEpochs: epochs,
    bitRate: flags.lr,
    maxBits,
    bits: bits ?? null,
    activations: activationsOf(trainee.model),
    layers: bitNames(trainee, flags),
    clamp,
  };
}

/**
 * What strips planes: alpha times the sum of the learning rates of all steps.
 *
 * The authors' runs of 350 epochs on CIFAR-10 come to 30 at alpha 3e-3 and to 203 at 2e-2.
 */
export function pressureOf({ alpha, epochs, batch, ...flags }: BsqFlags, images: number): number {
  const schedule = scheduleOf({ ...flags, batch }, epochs);
  const steps = Math.floor(images / batch);
  let rates = 0;
  for (let step = 0; step < epochs * steps; step++) rates += rateAt(schedule, step / steps, epochs);
  return alpha * rates;
}

/** A training graph that starts from other values. */
function withValues(graph: TrainingGraph, values: Values): TrainingGraph {
  const of = (name: string, otherwise: Float32Array): Float32Array => values.get(name) ?? otherwise;
  return {
    ...graph,
    parameters: graph.parameters.map((parameter) => ({ ...parameter, value: of(parameter.name, parameter.value) })),
    batchNorms: graph.batchNorms.map((norm) => ({ ...norm, meanValue: of(norm.mean, norm.meanValue), varianceValue: of(norm.variance, norm.varianceValue) })),
  };
}

const rest = (parameters: readonly Parameter[], names: readonly string[]): Parameter[] => parameters.filter(({ name }) => !names.includes(name));

/** Train bits. The last epoch's are kept: earlier ones test better, since they have more. */
export async function trainBits(work: Work): Promise<Part> {
  const { path, trainee, flags, context } = work;
  const { alpha, interval, epochs, maxBits, momentum, weightDecay } = flags;
  const { graph } = trainee;
  const schedule = scheduleOf(flags, epochs);
  const names = bitNames(trainee, flags);
  const others = new SgdParameters(rest(graph.parameters, names), { momentum, weightDecay });
  const options = { names, alpha, interval, epochs, bits: startBits(flags), maximumBits: maxBits, momentum, weightDecay };
  const clamped = flags.clamp === "released" ? { clamped: clampedAsReleased } : {};
  const trainable = withRoom(path, () => new BitTrainable(graph.parameters, { ...options, ...clamped }, others));
  const phase = {
    ...common(work),
    name: "bits",
    batchNorms: graph.batchNorms,
    trainable,
    epochs,
    schedule,
    keep: "last",
    checkpoint: checkpointsOf(flags).bits,
    resume: flags.resume,
    rateOption: "--lr",
    run: runOf(work, "bits"),
  } as const;
  const result = await runPhase(phase, flags, context);
  return { schedule, keep: "last", scheme: trainable.scheme, values: result.values, result };
}

/**
 * Train on with the precisions frozen.
 *
 * @param from the values to begin with, those of the bits; or "float", the network as it was before, its weights rounded to the scheme's precisions
 */
export async function finetune(work: Work, scheme: Scheme, from: Values | "float"): Promise<Part> {
  const { trainee, flags, context, tester } = work;
  const { finetuneEpochs, finetuneMilestones, momentum, weightDecay } = flags;
  const graph = from === "float" ? trainee.graph : withValues(trainee.graph, from);
  const schedule = scheduleOf({ ...flags, warmup: 0 }, finetuneEpochs, finetuneRate(flags), finetuneMilestones);
  const keep = keepOf(flags, tester);
  const names = scheme.layers.map(({ name }) => name);
  const others = new SgdParameters(rest(graph.parameters, names), { momentum, weightDecay });
  const floats = new Map(graph.parameters.map(({ name, value }) => [name, value]));
  const trainable = new FixedTrainable(graph.parameters, scheme, { momentum, weightDecay, ...(from === "float" ? { start: floats } : {}) }, others);
  const name = from === "float" ? "control" : "tune";
  const phase = {
    ...common(work),
    name,
    batchNorms: graph.batchNorms,
    trainable,
    epochs: finetuneEpochs,
    schedule,
    keep,
    patience: flags.patience,
    checkpoint: checkpointsOf(flags)[name],
    resume: flags.resume === "always" ? "auto" : flags.resume, // the first part had to be there; this one may not have begun
    rateOption: flags.finetuneLr === undefined ? "--lr" : "--finetune-lr",
    run: runOf(work, name),
  } as const;
  const result = await runPhase(phase, flags, context);
  return { schedule, keep, scheme: trainable.scheme, values: result.values, result };
}

function common({ path, trainee, engine, data, tester }: Work): Pick<Parameters<typeof runPhase>[0], "path" | "engine" | "model" | "data" | "tester"> {
  return { path, engine, model: trainee.model, data, tester };
}

/** The model with the values of a part. */
export const modelOf = ({ model }: Trainee, { values }: Pick<Part, "values">): Model => applyParameters(model, values);
