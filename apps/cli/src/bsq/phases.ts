/** The two parts of a BSQ run: bits are trained, then what they are is trained on with the precisions frozen. @module */
import { bitParameters, BitTrainable, clampedAsReleased, FixedTrainable, type Scheme } from "@sparqkit/bsq";
import type { Model } from "@sparqkit/onnx";
import { applyParameters, rateAt, SgdParameters, type Engine, type Parameter, type TrainResult, type Values } from "@sparqkit/train";
import type { BsqFlags } from "../commands/bsq.ts";
import type { Context } from "../context.ts";
import type { Tester, Trainee, TrainingData } from "../train/open-training.ts";
import { runPhase } from "../train/phase.ts";
import { checkpointOf, scheduleOf } from "../train/usage.ts";

/** What both parts work with. */
export interface Work {
  readonly trainee: Trainee;
  readonly engine: Engine;
  readonly data: TrainingData;
  readonly tester: Tester | null;
  readonly flags: BsqFlags;
  readonly context: Context;
}

/** A part that is done: its weights, in the model as it is trained, and the log. */
export interface Part {
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

/** What numbers depend on, beside what the loop knows. */
function runOf({ trainee, flags }: Work, phase: string): Readonly<Record<string, string | number | boolean | null>> {
  const { alpha, interval, epochs, maxBits, bits, activations, shortcuts = false, clamp, shards, batchNorm, momentum, weightDecay } = flags;
  const own = { command: "bsq", phase, model: trainee.opened.subject.sha256, shards, batchNorm, momentum, weightDecay };
  return { ...own, alpha, interval, bitEpochs: epochs, bitRate: flags.lr, maxBits, bits: bits ?? null, activations, shortcuts, clamp };
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

const rest = (parameters: readonly Parameter[], names: readonly string[]): Parameter[] => parameters.filter(({ name }) => !names.includes(name));

/** Train bits. The last epoch's are kept: earlier ones test better, since they have more. */
export async function trainBits(work: Work): Promise<Part> {
  const { trainee, flags, context } = work;
  const { alpha, interval, epochs, bits, maxBits, momentum, weightDecay, shortcuts = false } = flags;
  const graph = trainee.graph();
  const names = bitParameters(trainee.model, graph.parameters, { shortcuts });
  const others = new SgdParameters(rest(graph.parameters, names), { momentum, weightDecay });
  const options = { names, alpha, interval, epochs, bits: bits ?? Math.min(8, maxBits), maximumBits: maxBits, momentum, weightDecay };
  const trainable = new BitTrainable(graph.parameters, { ...options, ...(flags.clamp === "released" ? { clamped: clampedAsReleased } : {}) }, others);
  const phase = {
    ...common(work),
    name: "bits",
    batchNorms: graph.batchNorms,
    trainable,
    epochs,
    schedule: scheduleOf(flags, epochs),
    keep: "last",
    checkpoint: checkpointsOf(flags).bits,
    resume: flags.resume,
    run: runOf(work, "bits"),
  } as const;
  const result = await runPhase(phase, flags, context);
  return { scheme: trainable.scheme, values: result.values, result };
}

/**
 * Train on with the precisions frozen.
 *
 * @param from the network to begin with; its weights are rounded to the scheme's precisions where `start` is "float", else they are the scheme's
 */
export async function finetune(work: Work, scheme: Scheme, from: Model, start: "scheme" | "float"): Promise<Part> {
  const { trainee, flags, context, tester } = work;
  const { finetuneEpochs, finetuneMilestones, momentum, weightDecay } = flags;
  const graph = trainee.graph(from);
  const names = scheme.layers.map(({ name }) => name);
  const others = new SgdParameters(rest(graph.parameters, names), { momentum, weightDecay });
  const floats = new Map(graph.parameters.map(({ name, value }) => [name, value]));
  const trainable = new FixedTrainable(graph.parameters, scheme, { momentum, weightDecay, ...(start === "float" ? { start: floats } : {}) }, others);
  const name = start === "float" ? "control" : "tune";
  const phase = {
    ...common(work),
    name,
    batchNorms: graph.batchNorms,
    trainable,
    epochs: finetuneEpochs,
    schedule: scheduleOf({ ...flags, warmup: 0 }, finetuneEpochs, finetuneRate(flags), finetuneMilestones),
    keep: flags.keep ?? (tester === null ? "last" : "best"),
    patience: flags.patience,
    checkpoint: checkpointsOf(flags)[name],
    resume: flags.resume === "always" ? "auto" : flags.resume, // the first part had to be there; this one may not have begun
    run: runOf(work, name),
  } as const;
  const result = await runPhase(phase, flags, context);
  return { scheme: trainable.scheme, values: result.values, result };
}

function common({ trainee, engine, data, tester }: Work): Pick<Parameters<typeof runPhase>[0], "engine" | "model" | "data" | "tester"> {
  return { engine, model: trainee.model, data, tester };
}

/** The model with the values of a part. */
export const modelOf = ({ model }: Trainee, { values }: Pick<Part, "values">): Model => applyParameters(model, values);
