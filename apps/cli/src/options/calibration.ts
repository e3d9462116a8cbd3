/** Options about calibration: from which images the 8-bit base is made, and how statistics follow quantization. @module */
import { Option, type Command } from "commander";
import { names, whole } from "./parse.ts";

/** What the calibration options give. */
export interface CalibrationFlags {
  readonly calibrate?: string;
  readonly calibrationImages?: number;
  readonly calibrationBatch?: number;
  readonly shuffle?: boolean;
  readonly seed?: number;
  readonly recalibrate?: "batchnorm" | "moments" | "none";
  readonly recalibrateScope?: "base" | "each";
  readonly bias?: "8" | "float";
  readonly layers?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Add the calibration options. */
export function addCalibrationOptions(command: Command): Command {
  return command
    .option("--calibrate <path>", "images to calibrate with, in the formats of --data; they need no labels")
    .option("--calibration-images <n>", "images taken (default: 2176 for inputs up to 64 pixels, else 512, or all there are)", whole(1))
    .option("--calibration-batch <n>", "images a batch of calibration (default: 128 for inputs up to 64 pixels, else 32)", whole(1, 4096))
    .option("--shuffle", "take calibration images in a random order instead of the stored one; needs --seed")
    .option("--seed <n>", "seed of --shuffle", whole(0, 0xffffffff))
    .addOption(
      new Option(
        "--recalibrate <how>",
        "how statistics follow quantization (default: batchnorm where the graph has BatchNormalization nodes, else moments)",
      ).choices(["batchnorm", "moments", "none"]),
    )
    .addOption(
      new Option("--recalibrate-scope <scope>", "only when the 8-bit base is made, or again under every configuration (default: each)").choices([
        "base",
        "each",
      ]),
    )
    .addOption(new Option("--bias <bits>", "biases of quantized layers (default: 8)").choices(["8", "float"]))
    .option("--layers <names>", "quantize these layers only, names or patterns with *; also lifts the default exclusions", names)
    .option("--exclude <names>", "leave these layers in float", names);
}
