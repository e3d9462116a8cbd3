/** What options of training can not mean, before anything is read. @module */
import type { Schedule } from "@sparqkit/train";
import { UsageError } from "../errors.ts";
import { checkOutput } from "../files/write.ts";
import type { PreprocessFlags } from "../options/preprocess.ts";
import type { TrainingFlags } from "../options/training.ts";
import type { Tester } from "./open-training.ts";

/** Files that a run names. */
export interface RunFiles {
  readonly inputs: readonly (string | undefined)[];
  /** By option. */
  readonly outputs: Readonly<Record<string, string | undefined>>;
}

/** @throws UsageError for options that contradict each other */
export function checkTrainingUsage(flags: TrainingFlags): void {
  const { test, testLabels, testLimit, keep, patience, schedule, milestones, batch, shards, threads } = flags;
  const needTest = Object.entries({ "--test-labels": testLabels, "--test-limit": testLimit, "--patience": patience });
  const stray = needTest.find(([, value]) => value !== undefined);
  if (test === undefined && stray) throw new UsageError(`${stray[0]} is about the images of --test`, "Name them with --test PATH");
  if (test === undefined && keep === "best") throw new UsageError("--keep best needs images to choose by", "Name them with --test PATH");
  if (schedule === "step" && milestones === undefined) throw new UsageError("--schedule step needs epochs to step at", "Name them with --milestones a,b");
  if (schedule !== "step" && milestones !== undefined) throw new UsageError("--milestones are about --schedule step", "Add it, or leave them out");
  if (batch % shards !== 0)
    throw new UsageError(`--batch ${batch} can not be cut into ${shards} equal shards`, `Choose a multiple of ${shards}, or other --shards`);
  if (threads !== undefined && threads > shards)
    throw new UsageError(`--threads ${threads} would leave ${threads - shards} idle, since a batch is cut into ${shards} shards`, "Raise --shards as well");
}

/** @throws UsageError where an output is an input or another output; InputError where it can not be written */
export async function checkFiles({ inputs, outputs }: RunFiles): Promise<void> {
  const known = inputs.filter((path) => path !== undefined);
  for (const [option, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    await checkOutput(path, option, known);
    known.push(path); // nor may one output overwrite another
  }
}

/** Inputs that every command of training has. */
export const inputsOf = (model: string, flags: TrainingFlags & PreprocessFlags & { readonly data?: string }): readonly (string | undefined)[] => [
  model,
  flags.data,
  flags.labels,
  flags.test,
  flags.testLabels,
  flags.preprocess?.endsWith(".json") ? flags.preprocess : undefined,
];

/** Which weights a run ends with. */
export const keepOf = ({ keep }: TrainingFlags, tester: Tester | null): "best" | "last" => keep ?? (tester === null ? "last" : "best");

/** Where a run is saved. */
export const checkpointOf = ({ checkpoint, output }: TrainingFlags): string => checkpoint ?? `${output}.checkpoint`;

/**
 * The learning rate's way.
 *
 * @throws UsageError where the warm-up is no shorter than the run
 */
export function scheduleOf(
  flags: TrainingFlags,
  epochs: number,
  rate: number = flags.lr,
  milestones: readonly number[] | undefined = flags.milestones,
): Schedule {
  const { schedule, gamma, warmup = 0 } = flags;
  if (warmup >= epochs && warmup > 0) throw new UsageError(`--warmup ${warmup} leaves nothing of a run of ${epochs} epochs`, "Choose a shorter one");
  const common = { rate, ...(warmup > 0 ? { warmup: { epochs: warmup } } : {}) };
  return schedule === "step" ? { kind: "step", ...common, milestones: milestones ?? [], gamma } : { kind: schedule, ...common };
}
