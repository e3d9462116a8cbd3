/** `sparqkit eval`: accuracy and speed of each configuration. @module */
import type { Command } from "commander";
import { addCalibrationOptions, type CalibrationFlags } from "../options/calibration.ts";
import { addDataOptions, addWorkOptions, type DataFlags, type WorkFlags } from "../options/data.ts";
import { collect, names } from "../options/parse.ts";
import { addPreprocessOptions, type PreprocessFlags } from "../options/preprocess.ts";
import type { Start } from "../program.ts";

/** Everything `eval` can be told. */
export interface EvalFlags extends DataFlags, WorkFlags, CalibrationFlags, PreprocessFlags {
  readonly config: readonly string[];
  readonly engine: string;
  readonly logits?: string;
  readonly resume?: string;
  readonly assert?: readonly string[];
  readonly json?: boolean;
  readonly output?: string;
  readonly report?: string;
}

/** Evaluated unless `--config` says otherwise. */
export const DEFAULT_CONFIGURATIONS: readonly string[] = ["fp32", "a8w8", "4b-5opt", "4b-3opt", "4b-2opt", "3b-6opt", "2b-7opt"];

/** Add the command to the program. */
export function addEval(program: Command, start: Start): void {
  const command = program
    .command("eval")
    .summary("accuracy and speed of each configuration")
    .description("Top-1 and top-5 accuracy and speed of a model under each configuration.")
    .argument("<model>", "ONNX model: images in, one row of logits out")
    .option("--config <names>", `configurations (default: ${DEFAULT_CONFIGURATIONS.join(",")})`, names);
  addDataOptions(command);
  addCalibrationOptions(command);
  addPreprocessOptions(command);
  addWorkOptions(command)
    .option("--engine <name>", "exact: integers through float32 convolutions, all else in float32, as the SPARQ authors do", "exact")
    .option("--logits <file.npy>", "write the logits, float32 [configurations, images, classes]")
    .option("--resume <file.json>", "keep finished configurations there, and skip them when run again")
    .option("--assert <expr>", "exit with 1 unless it holds, as in '4b-5opt.top1 >= a8w8.top1 - 1.5'; repeatable", collect)
    .option("--json", "print the result document instead of a table")
    .option("-o, --output <file.json>", "write the result document")
    .option("--report <file.html>", "write a report to look at")
    .addHelpText("after", HELP)
    .action(async (model: string, flags: EvalFlags) => {
      const { runEval } = await import("../evaluate/run-eval.ts");
      await runEval(model, flags, start(flags));
    });
}

const HELP = `
Configurations: fp32, the model as it is; a8w8, the 8-bit base; a4w8, plain uniform quantization; 4b-5opt, 4b-3opt, 4b-2opt, 3b-6opt, 2b-7opt,
SPARQ windows, with the suffixes -round (default) or -trim, -novs (no pair sharing), -stc (2:4 sparse weights), in this order.

Examples:
  $ sparqkit eval resnet20.onnx --data test.bin --config fp32
  $ sparqkit eval resnet20.onnx --data test.bin --calibrate train/ --config a8w8,4b-5opt,4b-5opt-trim-novs --json
  $ sparqkit eval resnet18.onnx --data val/ --labels val.csv --calibrate train/ --preprocess imagenet --report report.html
  $ sparqkit eval net.onnx --data test.npy --calibrate train.npy --mean 0.5 --std 0.25 --pixel-scale 255 --assert '4b-5opt.top1 >= fp32.top1 - 2'`;
