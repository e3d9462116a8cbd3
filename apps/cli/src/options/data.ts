/** Options about the images that are evaluated, and how fast. @module */
import type { Command } from "commander";
import { whole } from "./parse.ts";

/** What the data options give. */
export interface DataFlags {
  readonly data: string;
  readonly labels?: string;
  readonly format?: string;
  readonly limit?: number;
}

/** What the options of work give. */
export interface WorkFlags {
  readonly batch?: number;
  readonly threads?: number;
  readonly quiet?: boolean;
}

/** Add the options that name labelled images. */
export function addDataOptions(command: Command): Command {
  return command
    .requiredOption("--data <path>", "labelled images: CIFAR-10 .bin file or folder, folder of images, IDX pair, or .npy")
    .option("--labels <file>", "labels of --data: name,class lines for image folders, one class a line or .npy otherwise")
    .option("--format <name>", "format of --data and --calibrate where it is not detected: cifar10, cifar100, images, idx, npy")
    .option("--limit <n>", "evaluate the first n images only", whole(1));
}

/** Add the options of speed and talk. */
export function addWorkOptions(command: Command): Command {
  return command
    .option("--batch <n>", "images a batch (default: 32)", whole(1, 4096))
    .option("--threads <n>", "threads (default: the cores of this machine)", whole(1, 256))
    .option("--quiet", "print no progress and no notes");
}
