/** `sparqkit quantize`: the plan of a configuration. @module */
import type { Command } from "commander";
import { addCalibrationOptions, type CalibrationFlags } from "../options/calibration.ts";
import { addWorkOptions, type WorkFlags } from "../options/data.ts";
import { addPreprocessOptions, type PreprocessFlags } from "../options/preprocess.ts";
import type { Start } from "../program.ts";

/** Everything `quantize` can be told. */
export interface QuantizeFlags extends WorkFlags, CalibrationFlags, PreprocessFlags {
  readonly config: string;
  readonly format?: string;
  readonly output?: string;
  readonly export?: string;
}

/** Add the command to the program. */
export function addQuantize(program: Command, start: Start): void {
  const command = program
    .command("quantize")
    .summary("the plan of a configuration: scales, windows, and why layers are left alone")
    .description(
      "Calibrate a model and write the plan of one configuration (sparqkit/plan@1): per layer its bits, scales and windows, or why it stays in float.",
    )
    .argument("<model>", "ONNX model: images in, one row of logits out")
    .requiredOption("--config <name>", "a8w8, a4w8, 4b-5opt, ...; see eval --help")
    .option("--format <name>", "format of --calibrate where it is not detected: cifar10, cifar100, images, idx, npy");
  addCalibrationOptions(command);
  addPreprocessOptions(command);
  addWorkOptions(command)
    .option("-o, --output <plan.json>", "write the plan there instead of to standard output")
    .option("--export <out.onnx>", "not available yet")
    .addHelpText("after", HELP)
    .action(async (model: string, flags: QuantizeFlags) => {
      const { runQuantize } = await import("../evaluate/run-quantize.ts");
      await runQuantize(model, flags, start(flags));
    });
}

const HELP = `
Examples:
  $ sparqkit quantize resnet20.onnx --calibrate train/ --config 4b-5opt -o plan.json
  $ sparqkit quantize resnet20.onnx --calibrate train/ --config 4b-3opt-trim --exclude 'layer4*' > plan.json`;
