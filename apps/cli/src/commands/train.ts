/** `sparqkit train`: train a model as it is, from where it is. @module */
import type { Command } from "commander";
import { whole } from "../options/parse.ts";
import { addPreprocessOptions, type PreprocessFlags } from "../options/preprocess.ts";
import { aboveZero, addKeepingOptions, addTrainDataOptions, addTrainingOptions, type TrainingFlags } from "../options/training.ts";
import type { Start } from "../program.ts";

/** Everything `train` can be told. */
export interface TrainFlags extends TrainingFlags, PreprocessFlags {
  readonly data: string;
  readonly epochs: number;
}

/** Add the command to the program. */
export function addTrain(program: Command, start: Start): void {
  const command = program
    .command("train")
    .summary("train a model on, in float32")
    .description("Train an ONNX model from the weights it has: SGD with momentum on the cross-entropy of its class scores, all in float32.")
    .argument("<model>", "ONNX model: images in, one row of logits out");
  addTrainDataOptions(command, { required: true });
  command
    .requiredOption("--epochs <n>", "passes over the images", whole(1, 1_000_000))
    .requiredOption("--lr <rate>", "learning rate at the start, after a warm-up", aboveZero);
  addTrainingOptions(command);
  addKeepingOptions(command);
  addPreprocessOptions(command)
    .addHelpText("after", HELP)
    .action(async (model: string, flags: TrainFlags) => {
      const { runTrain } = await import("../train/run-train.ts");
      await runTrain(model, flags, start(flags));
    });
}

const HELP = `
A run that was interrupted, by Ctrl-C or otherwise, continues when the same command is given again, and comes to the same weights bit for bit.

Examples:
  $ sparqkit train resnet20.onnx --data train/ --test test.bin --epochs 10 --lr 0.01 -o better.onnx
  $ sparqkit train resnet20.onnx --data train/ --epochs 30 --lr 0.1 --schedule step --milestones 15,25 --warmup 1 -o new.onnx
  $ sparqkit train net.onnx --data train.npy --labels classes.npy --epochs 5 --lr 0.01 --augment none --mean 0.5 --std 0.25 --pixel-scale 255 -o out.onnx`;
