/** `sparqkit bsq`: a precision for every layer, found while its bits are trained. @module */
import { Option, type Command } from "commander";
import { decimalFrom } from "../options/cost.ts";
import { names, whole } from "../options/parse.ts";
import { addPreprocessOptions, type PreprocessFlags } from "../options/preprocess.ts";
import { aboveZero, addKeepingOptions, addTrainDataOptions, addTrainingOptions, milestones, type TrainingFlags } from "../options/training.ts";
import type { Start } from "../program.ts";

/** Everything `bsq` can be told. */
export interface BsqFlags extends TrainingFlags, PreprocessFlags {
  readonly data: string;
  readonly alpha: number;
  readonly epochs: number;
  readonly interval: number;
  readonly bits?: number;
  readonly maxBits: number;
  readonly activations?: "32" | "4" | "3" | "2";
  readonly finetuneEpochs: number;
  readonly finetuneLr?: number;
  readonly finetuneMilestones?: readonly number[];
  readonly layers?: readonly string[];
  readonly exclude?: readonly string[];
  readonly shortcuts?: boolean;
  readonly clamp: "bits" | "released";
  readonly baseline: boolean;
  readonly control?: boolean;
  readonly plan?: string;
  readonly config: string;
}

/** Add the command to the program. */
export function addBsq(program: Command, start: Start): void {
  const command = program
    .command("bsq")
    .summary("train bits instead of weights: a precision for each layer, and a smaller model")
    .description(
      "BSQ: train the bits of weights under a penalty on bit planes, so that each layer finds its precision; then train on with the precisions frozen.",
    )
    .argument("<model>", "ONNX model, trained in float: images in, one row of logits out");
  addTrainDataOptions(command, { required: true });
  command
    .requiredOption("--alpha <a>", "weight of the penalty, the one knob between accuracy and size; the shorter the run, the larger", decimalFrom(0, 1e9))
    .requiredOption("--epochs <n>", "passes over the images that train bits", whole(1, 1_000_000))
    .requiredOption("--interval <k>", "epochs from one re-quantization, which strips empty bit planes, to the next", whole(1, 1_000_000))
    .requiredOption("--finetune-epochs <m>", "passes after that, with the precisions frozen; 0 for none", whole(0, 1_000_000))
    .option("--lr <rate>", "learning rate of the bits at the start", aboveZero, 0.1)
    .option("--finetune-lr <rate>", "learning rate of fine-tuning at the start (default: a tenth of --lr)", aboveZero)
    .option("--finetune-milestones <a,b>", "with step: --milestones of fine-tuning", milestones)
    .option("--max-bits <n>", "most bits a layer may have; 8 have room in layers of up to 30 million weights", whole(1, 16), 8)
    .option("--bits <n>", "bits that every layer starts with (default: --max-bits, at most 8)", whole(1, 16))
    .addOption(
      new Option(
        "--activations <bits>",
        "round activations to few bits (4 behind ReLU6; 3 and 2 behind a learned bound) between ReLUs and the layers they feed, but for the first convolution's; 32 for none (default: as the model has them)",
      ).choices(["32", "4", "3", "2"]),
    )
    .option("--layers <names>", "train the bits of these layers only, names or patterns with *; the others stay float32", names)
    .option("--exclude <names>", "leave these layers in float32", names)
    .option("--shortcuts", "train the bits of 1x1 convolutions on shortcuts too, which the authors leave in float32")
    .addOption(
      new Option("--clamp <which>", "what is clamped to [0, 2] after each step: bits, or also what released code clamps")
        .choices(["bits", "released"])
        .default("bits"),
    );
  addTrainingOptions(command);
  addKeepingOptions(command)
    .option("--baseline", "with --test: measure the same precisions by rounding, without training, beside it (the default)", true)
    .option("--no-baseline", "do not")
    .option("--control", "with --test: also fine-tune the rounded float weights at these precisions as long as BSQ's")
    .option("--plan <plan.json>", "write the plan that runs these weights under --config")
    .option("--config <name>", "of --plan: a8w8, 4b-5opt, ...; see eval --help", "a8w8");
  addPreprocessOptions(command)
    .addHelpText("after", HELP)
    .action(async (model: string, flags: BsqFlags) => {
      const { runBsq } = await import("../bsq/run-bsq.ts");
      await runBsq(model, flags, start(flags));
    });
}

const HELP = `
What strips bits is alpha times the sum of the learning rates of all steps, so a shorter run needs a larger alpha; a note says how much it is.
The output stores a weight of n bits in n + 1 (one holds its sign) and runs in any ONNX Runtime; eval, inspect, simulate and complexity read it too.
Each part has a checkpoint, OUT.checkpoint.bits and OUT.checkpoint.tune, and --control one more, OUT.checkpoint.control; the same command continues in any of them.
A layer's planes lie in one memory of 4 GiB: 8 for 30 million weights, 1 for 103 million; leave larger ones out with --exclude, by names as inspect prints them or as here.
A model without BatchNormalization, as where it was folded, needs a low --lr, such as 0.01, and a larger --alpha for it.

Examples:
  $ sparqkit bsq resnet20.onnx --data train/ --test test.bin --alpha 0.2 --epochs 8 --interval 2 --finetune-epochs 4 -o small.onnx
  $ sparqkit bsq resnet20.onnx --data train/ --test test.bin --alpha 0.2 --epochs 8 --interval 2 --finetune-epochs 4 --activations 4 -o small.onnx
  $ sparqkit eval small.onnx --data test.bin --calibrate train/ --config fp32,4b-5opt`;
