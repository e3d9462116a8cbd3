/**
 * The program: its commands and what they share. Implementations load when their command runs, so that help is immediate.
 * @module
 */
import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import { addComplexity } from "./commands/complexity.ts";
import { addBsq } from "./commands/bsq.ts";
import { addConform } from "./commands/conform.ts";
import { addDemo } from "./commands/demo.ts";
import { addEval } from "./commands/eval.ts";
import { addInspect } from "./commands/inspect.ts";
import { addPrune } from "./commands/prune.ts";
import { addQuantize } from "./commands/quantize.ts";
import { addReport } from "./commands/report.ts";
import { addSimulate } from "./commands/simulate.ts";
import { addTrain } from "./commands/train.ts";
import { addVectors } from "./commands/vectors.ts";
import { createContext, type Context } from "./context.ts";

/** Makes the context of a command that is about to run. */
export type Start = (options: { readonly quiet?: boolean | undefined }) => Context;

/** @param signal stops the command under way */
export function createProgram(signal: AbortSignal): Command {
  const program = new Command("sparqkit")
    .description("Very-low-bit CNN inference: what SPARQ at 4, 3 and 2 bits does to the accuracy of an ONNX model.")
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError("Add --help to see what there is.")
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "sparqkit: ")) })
    .addHelpText("after", HELP);
  const start: Start = ({ quiet = false }) => createContext({ signal, command: typed(process.argv.slice(2)), quiet });
  for (const add of [addDemo, addInspect, addEval, addQuantize, addSimulate, addComplexity, addTrain, addBsq, addPrune, addReport, addConform, addVectors])
    add(program, start);
  return program;
}

const HELP = `
Results go to standard output, everything else to standard error; --json prints one JSON document.
Exit codes: 0 done, 1 a check failed (--assert, conform, vectors lint), 2 wrong usage, 3 bad input or environment, 130 interrupted.

Examples:
  $ sparqkit demo
  $ sparqkit inspect resnet20.onnx
  $ sparqkit eval resnet20.onnx --data test.bin --calibrate train.bin --config fp32,a8w8,4b-5opt
  $ sparqkit simulate resnet18.onnx --hw sparq-os --compare a8w8,4b-5opt
  $ sparqkit complexity resnet18 --bits 4/4
  $ sparqkit train resnet20.onnx --data train/ --test test.bin --epochs 10 --lr 0.01 -o better.onnx
  $ sparqkit conform -- python3 adapter.py`;

function typed(argv: readonly string[]): string {
  return ["sparqkit", ...argv.map((part) => (/^[\w@%+=:,./*-]+$/.test(part) ? part : `'${part.replaceAll("'", `'\\''`)}'`))].join(" ");
}
