/** Options about preprocessing: how pixels become the numbers a model was trained on. @module */
import { Option, type Command } from "commander";
import { numbers, whole } from "./parse.ts";

/** What the preprocessing options give. */
export interface PreprocessFlags {
  readonly preprocess?: string;
  readonly mean?: readonly number[];
  readonly std?: readonly number[];
  readonly pixelScale?: "255" | "1";
  readonly channels?: "rgb" | "bgr";
  readonly crop?: number;
  readonly resize?: number;
}

/** Add the preprocessing options. */
export function addPreprocessOptions(command: Command): Command {
  return command
    .option("--preprocess <name>", "cifar10, imagenet, imagenet-crop, caffe, mnist, raw, or a .json file; the options below change single fields")
    .option("--mean <a,b,c>", "subtracted from every channel, after the division by --pixel-scale", numbers)
    .option("--std <a,b,c>", "every channel is divided by it", numbers)
    .addOption(new Option("--pixel-scale <n>", "pixels 0 to 255 are divided by it first").choices(["255", "1"]))
    .addOption(new Option("--channels <order>", "order of colours the model takes").choices(["rgb", "bgr"]))
    .option("--resize <n>", "shorter side in pixels after resizing", whole(1, 8192))
    .option("--crop <n>", "centre crop in pixels, after resizing", whole(1, 8192));
}
