/** `sparqkit prune`: weights that sparse tensor cores can skip. @module */
import { Option, type Command } from "commander";
import { names, whole } from "../options/parse.ts";
import { addPreprocessOptions, type PreprocessFlags } from "../options/preprocess.ts";
import { aboveZero, addKeepingOptions, addTrainDataOptions, addTrainingOptions, type TrainingFlags } from "../options/training.ts";
import type { Start } from "../program.ts";

/** Everything `prune` can be told. */
export interface PruneFlags extends TrainingFlags, PreprocessFlags {
  readonly pattern: "2:4";
  readonly data?: string;
  readonly epochs?: number;
  readonly layers?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Add the command to the program. */
export function addPrune(program: Command, start: Start): void {
  const command = program
    .command("prune")
    .summary("set two of every four weights to zero, and train the others on")
    .description("Set the two smallest of every four weights along the input channels to zero (2:4), and train what is left, if images are given.")
    .argument("<model>", "ONNX model: images in, one row of logits out")
    .addOption(new Option("--pattern <n:m>", "weights kept of how many").choices(["2:4"]).makeOptionMandatory())
    .option("--layers <names>", "prune these layers only, names or patterns with *; also lifts the default exclusions", names)
    .option("--exclude <names>", "leave these layers dense", names);
  addTrainDataOptions(command, { required: false });
  command
    .option("--epochs <n>", "passes over --data with the pruned weights held at zero (default: none without --data)", whole(1, 1_000_000))
    .option("--lr <rate>", "learning rate at the start, after a warm-up", aboveZero, 0.01);
  addTrainingOptions(command);
  addKeepingOptions(command);
  addPreprocessOptions(command)
    .addHelpText("after", HELP)
    .action(async (model: string, flags: PruneFlags) => {
      const { runPrune } = await import("../prune/run-prune.ts");
      await runPrune(model, flags, start(flags));
    });
}

const HELP = `
Fours are counted as a -stc configuration counts them: along the input channels of one kernel tap after the other. The first layer and fully connected
ones stay dense unless asked for, as they stay in float.

Examples:
  $ sparqkit prune resnet20.onnx --pattern 2:4 --data train/ --test test.bin --epochs 5 -o resnet20-24.onnx
  $ sparqkit eval resnet20-24.onnx --data test.bin --calibrate train/ --config fp32,4b-5opt-stc
  $ sparqkit simulate resnet20-24.onnx --hw sparse-tensor-core --config 4b-5opt-stc`;
