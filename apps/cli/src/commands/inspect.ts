/** `sparqkit inspect`: layers, shapes, MACs, and what can be quantized. @module */
import type { Command } from "commander";
import { imageSize } from "../options/parse.ts";
import type { Start } from "../program.ts";

/** Everything `inspect` can be told. */
export interface InspectFlags {
  readonly json?: boolean;
  readonly size?: readonly [height: number, width: number];
}

/** Add the command to the program. */
export function addInspect(program: Command, start: Start): void {
  program
    .command("inspect")
    .summary("layers, shapes, MACs, what can be quantized and why the rest can not")
    .description("What a model is made of: inputs and outputs, every convolution and fully connected layer with its cost, and whether it can be quantized.")
    .argument("<model>", "ONNX model")
    .option("--size <pixels>", "height and width of images where the model leaves them open: 224 or 224x160", imageSize)
    .option("--json", "print a document instead of tables")
    .addHelpText("after", HELP)
    .action(async (model: string, flags: InspectFlags) => {
      const { runInspect } = await import("../inspect/run-inspect.ts");
      await runInspect(model, flags, start({}));
    });
}

const HELP = `
A MAC is one multiplication and its addition; counts are for one image. Parameters are constant weights and biases, without running statistics.

Examples:
  $ sparqkit inspect resnet20.onnx
  $ sparqkit inspect resnet20.onnx --json | jq '.layers[] | select(.quantizable | not)'`;
