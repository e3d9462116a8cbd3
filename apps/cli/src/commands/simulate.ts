/** `sparqkit simulate`: cycles, traffic and energy of a network on an accelerator. @module */
import { Option, type Command } from "commander";
import { addCalibrationOptions, type CalibrationFlags } from "../options/calibration.ts";
import { addWorkOptions, type WorkFlags } from "../options/data.ts";
import { inputShape, names, whole } from "../options/parse.ts";
import { addPreprocessOptions, type PreprocessFlags } from "../options/preprocess.ts";
import type { Start } from "../program.ts";

/** Everything `simulate` can be told. */
export interface SimulateFlags extends WorkFlags, CalibrationFlags, PreprocessFlags {
  readonly hw?: string;
  readonly config?: string;
  readonly plan?: string;
  readonly compare?: readonly string[];
  readonly convention: "sparqkit" | "scale-sim";
  readonly input?: Readonly<Record<string, readonly number[]>>;
  readonly data?: string;
  readonly format?: string;
  readonly limit?: number;
  readonly step?: boolean;
  readonly waveform?: string;
  readonly picture?: boolean;
  readonly json?: boolean;
  readonly output?: string;
  readonly csv?: string;
  readonly report?: string;
}

/** Add the command to the program. */
export function addSimulate(program: Command, start: Start): void {
  const command = program
    .command("simulate")
    .summary("cycles, traffic and energy on a systolic array or tensor core")
    .description("What a network costs on an accelerator: cycles, utilization, traffic and energy of every layer, and why it is not faster.")
    .argument("<model>", "ONNX model, SCALE-Sim topology (.csv), or resnet18, vgg16, vgg16-full, alexnet")
    .option("--hw <file|preset>", "hardware document, or sparq-os, tpu-16, tpu-128, tensor-core, sparse-tensor-core, scale-sim-32")
    .option("--config <name>", "a8w8 (default), a4w8, 4b-5opt, ...; see eval --help")
    .option("--plan <plan.json>", "the configuration and layers of a plan that quantize wrote")
    .option("--compare <a,b>", "two hardware documents or presets, or two configurations, side by side", names)
    .addOption(
      new Option("--convention <name>", "how cycles are counted: ours, or as SCALE-Sim v2 prints them").choices(["sparqkit", "scale-sim"]).default("sparqkit"),
    )
    .option("--input <name=shape>", "shape of an input that the model leaves open: images=1x3x224x224; repeatable", inputShape);
  addWorkOptions(command)
    .option("--data <path>", "images whose quantized activations are counted: zeros, shifts, toggled bits, multipliers in use; they need no labels")
    .option("--format <name>", "format of --data and --calibrate where it is not detected: cifar10, cifar100, images, idx, npy")
    .option("--limit <n>", "count over the first n images (default: 128)", whole(1));
  addCalibrationOptions(command);
  addPreprocessOptions(command)
    .option("--step", "run every layer's products cycle by cycle as well, and check cycles and results against the closed form")
    .option("--waveform <file.vcd>", "with --step: the registers of a small layer for a waveform viewer")
    .option("--picture", "with --step: a picture of a small array, cycle by cycle")
    .option("--json", "print the result document instead of a table")
    .option("-o, --output <file.json>", "write the result document")
    .option("--csv <file>", "write the layers as CSV")
    .option("--report <file.html>", "write a report to look at")
    .addHelpText("after", HELP)
    .action(async (model: string, flags: SimulateFlags) => {
      const { runSimulate } = await import("../simulate/run-simulate.ts");
      await runSimulate(model, flags, start(flags));
    });
}

const HELP = `
Cycles are counted from the first operand to the last result: compute + fill and drain + stall. docs/accelerator.md defines every figure.
Layers that a configuration leaves in float (the first, fully connected ones, ...) run on whole 8-bit activations; --layers and --exclude choose.
--batch counts images in the shapes (default: 1) and images a batch of --data.
Examples:
  $ sparqkit simulate resnet18.onnx --hw sparq-os --config 4b-5opt
  $ sparqkit simulate resnet18.onnx --hw sparq-os --compare a8w8,4b-5opt --report report.html
  $ sparqkit simulate resnet18.onnx --config 4b-5opt --compare sparq-os,tensor-core --csv layers.csv
  $ sparqkit simulate vgg16 --hw tpu-128
  $ sparqkit simulate topology.csv --hw scale-sim-32 --convention scale-sim --json
  $ sparqkit simulate resnet20.onnx --hw sparq-os --config 4b-5opt --data test.bin --calibrate train.bin --preprocess cifar10`;
