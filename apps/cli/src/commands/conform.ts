/** `sparqkit conform`: judge an implementation in any language. @module */
import type { Command } from "commander";
import { names, seconds, whole } from "../options/parse.ts";
import type { Start } from "../program.ts";

/** Everything `conform` can be told. */
export interface ConformFlags {
  readonly only?: readonly string[];
  readonly level: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly tap?: boolean;
  readonly junit?: string;
  readonly badge?: string;
  readonly report?: string;
  readonly knownFailures?: string;
  readonly fix?: boolean;
  readonly vectors?: string;
  readonly timeout: number;
  readonly batch: number;
  readonly quiet?: boolean;
}

/** Everything `conform matrix` can be told. */
export interface MatrixFlags {
  readonly markdown?: boolean;
  readonly html?: boolean;
}

/** Add the command to the program. */
export function addConform(program: Command, start: Start): void {
  const command = program
    .command("conform")
    .summary("judge an implementation of SPARQ in any language")
    .description(
      "Run a program that speaks the adapter protocol (spec/protocol.md), ask it every test of the features it claims, and say what is wrong and why.",
    )
    .usage("[options] -- COMMAND [ARGS...]")
    .argument("[command...]", "the program and its arguments, after --; no shell is involved")
    .option("--only <features>", "judge only these of the features it claims, separated by commas", names)
    .option("--level <level>", "required: leave recommended tests out; all", "all")
    .option("--strict", "recommended tests count like required ones")
    .option("--timeout <seconds>", "time for an answer", seconds, 10)
    .option("--batch <n>", "inputs in a question, at most", whole(1, 100_000), 64)
    .option("--known-failures <file>", "failures that are expected: `id  # message` a line; fails where the list is not true any more")
    .option("--fix", "write the list of --known-failures anew")
    .option("--vectors <folder>", "judge by the vectors there (default: those installed)")
    .option("--json", "print the report document")
    .option("--tap", "print TAP version 14")
    .option("--report <file.json>", "write the report document")
    .option("--junit <file.xml>", "write JUnit XML")
    .option("--badge <file.json>", "write a badge, for the endpoint of shields.io")
    .option("--quiet", "print no progress and no notes")
    .addHelpText("after", HELP)
    .action(async (words: readonly string[], flags: ConformFlags) => {
      const { runConform } = await import("../conformance/run-conform.ts");
      await runConform(words, flags, start(flags));
    });
  command
    .command("matrix")
    .summary("reports of several implementations as a table")
    .description("Put reports of `conform --report` side by side, one row a feature.")
    .argument("<report...>", "report documents")
    .option("--markdown", "a table in Markdown")
    .option("--html", "a table in HTML")
    .action(async (paths: readonly string[], flags: MatrixFlags) => {
      const { runMatrix } = await import("../conformance/run-matrix.ts");
      await runMatrix(paths, flags, start({}));
    });
}

const HELP = `
Exit codes: 0 conformant; 1 a required test failed or was skipped, or nothing is claimed; 2 wrong usage; 3 the program does not keep the protocol, dies or
hangs, or the vectors are broken; 129 the terminal was closed, 130 interrupted.

Examples:
  $ sparqkit conform -- python3 adapter.py
  $ sparqkit conform --only window,pair --json -- ./my-sparq --adapter
  $ sparqkit conform --known-failures known.txt --junit conformance.xml --report mine.json -- ./my-sparq
  $ sparqkit conform matrix mine.json yours.json --markdown`;
