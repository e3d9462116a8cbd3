/** Options about training: which images, how long, how fast, and where the run is kept. @module */
import { InvalidArgumentError, Option, type Command } from "commander";
import { decimal, decimalFrom } from "./cost.ts";
import { whole } from "./parse.ts";

/** How the learning rate runs. */
export type ScheduleName = "constant" | "step" | "cosine";

/** What the options about images give. */
export interface TrainDataFlags {
  readonly labels?: string;
  readonly format?: string;
  readonly limit?: number;
  readonly test?: string;
  readonly testLabels?: string;
  readonly testLimit?: number;
}

/** What the options of a run give; those that are absent have the defaults of their help. */
export interface TrainingFlags extends TrainDataFlags {
  readonly lr: number;
  readonly schedule: ScheduleName;
  readonly milestones?: readonly number[];
  readonly gamma: number;
  readonly warmup?: number;
  readonly momentum: number;
  readonly weightDecay: number;
  readonly batch: number;
  readonly shards: number;
  readonly threads?: number;
  readonly augment: "crop-flip" | "none";
  readonly batchNorm: "batch" | "running";
  readonly seed: number;
  readonly checkpoint?: string;
  readonly resume: "auto" | "always" | "never";
  readonly keep?: "best" | "last";
  readonly patience?: number;
  readonly log?: string;
  readonly json?: boolean;
  readonly output: string;
  readonly quiet?: boolean;
}

/** A parser of finite numbers above 0; how large is the user's business. */
export function aboveZero(text: string): number {
  const value = decimal(text);
  if (value > 0 && value < Infinity) return value;
  throw new InvalidArgumentError("It is a number above 0.");
}

/** Parse epochs separated by commas: `150,250`; may be fractions. */
export function milestones(text: string): number[] {
  const values = text.split(",").map(decimal);
  if (values.every((value, i) => value > (values[i - 1] ?? 0) && value < Infinity)) return values;
  throw new InvalidArgumentError("It is epochs above 0 separated by commas, each later than the one before: 150,250.");
}

/** Add the options that name images to train on and to test with. */
export function addTrainDataOptions(command: Command, { required }: { readonly required: boolean }): Command {
  const data = "labelled images to train on: CIFAR-10 .bin file or folder, folder of images, IDX pair, or .npy";
  if (required) command.requiredOption("--data <path>", data);
  else command.option("--data <path>", data);
  return command
    .option("--labels <file>", "labels of --data: name,class lines for image folders, one class a line or .npy otherwise")
    .option("--test <path>", "labelled images that are not trained on, for the accuracy after each epoch")
    .option("--test-labels <file>", "labels of --test")
    .option("--format <name>", "format of --data and --test where it is not detected: cifar10, cifar100, images, idx, npy")
    .option("--limit <n>", "train on the first n images only", whole(1))
    .option("--test-limit <n>", "test with the first n images only", whole(1));
}

/** Add the options of a run but for its length. */
export function addTrainingOptions(command: Command): Command {
  return command
    .addOption(new Option("--schedule <name>", "how the learning rate runs").choices(["constant", "step", "cosine"]).default("cosine"))
    .option("--milestones <a,b>", "with step: epochs from which on the rate is multiplied by --gamma, counted from 0", milestones)
    .option("--gamma <g>", "with step: that factor", aboveZero, 0.1)
    .option("--warmup <epochs>", "raise the rate from a tenth over so many epochs first", decimalFrom(0, 1e6))
    .option("--momentum <m>", "share of the last step that is kept", decimalFrom(0, 0.999999), 0.9)
    .option("--weight-decay <d>", "factor of the parameters that is added to their gradients", decimalFrom(0, 1e6), 1e-4)
    .option("--batch <n>", "images a step", whole(1, 65_536), 128)
    .addOption(
      new Option("--augment <how>", "crop-flip: a window of the image with 4 black pixels around, mirrored or not, at random")
        .choices(["crop-flip", "none"])
        .default("crop-flip"),
    )
    .addOption(
      new Option("--batch-norm <how>", "normalize by statistics of the batch, or by the model's running ones").choices(["batch", "running"]).default("batch"),
    )
    .option("--seed <n>", "seed of the order of images, crops and flips", whole(0), 0)
    .option("--shards <n>", "parts that a batch is cut into, each a thread's; results depend on it in the last bits", whole(1, 256), 2)
    .option("--threads <n>", "threads (default: the cores of this machine, at most --shards)", whole(1, 256));
}

/** Add the options about what is kept of a run. */
export function addKeepingOptions(command: Command): Command {
  return command
    .addOption(new Option("--keep <which>", "weights of the epoch that tested best, or of the last (default: best with --test)").choices(["best", "last"]))
    .option("--patience <n>", "stop after so many epochs without a better test", whole(1))
    .option(
      "--checkpoint <file>",
      "where the run is saved at every epoch, every minute and when it is interrupted (default: OUT.checkpoint, removed at the end)",
    )
    .addOption(new Option("--resume <when>", "continue from the checkpoint").choices(["auto", "always", "never"]).default("auto"))
    .option("--log <file.json>", "write the result document")
    .option("--json", "print the result document instead of a table")
    .option("--quiet", "print no progress and no notes")
    .requiredOption("-o, --output <out.onnx>", "where the trained model goes");
}
