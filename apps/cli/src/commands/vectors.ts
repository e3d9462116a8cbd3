/** `sparqkit vectors`: look at, check and recompute the test vectors. @module */
import type { Command } from "commander";
import { whole } from "../options/parse.ts";
import type { Start } from "../program.ts";

/** Everything `vectors list` can be told. */
export interface ListFlags {
  readonly feature?: string;
  readonly flag?: string;
  readonly clause?: string;
  readonly json?: boolean;
  readonly vectors?: string;
}

/** Everything `vectors show` can be told. */
export interface ShowFlags {
  readonly json?: boolean;
  readonly vectors?: string;
}

/** Everything `vectors lint` can be told. */
export interface LintFlags {
  readonly spec?: string;
  readonly json?: boolean;
  readonly vectors?: string;
}

/** Everything `vectors generate` can be told. */
export interface GenerateFlags {
  readonly operation?: string;
  readonly count?: number;
  readonly seed?: number;
  readonly check?: boolean;
  readonly output?: string;
  readonly vectors?: string;
}

const FOLDER = "the vectors (default: those installed)";

/** Add the command to the program. */
export function addVectors(program: Command, start: Start): void {
  const command = program
    .command("vectors")
    .summary("look at, check and recompute the test vectors")
    .description(
      "The test vectors that `conform` judges by: what there is, one test decoded, whether they keep their own rules, and their values computed anew.",
    )
    .addHelpText("after", HELP);
  command
    .command("list")
    .summary("files, or the tests of a flag or clause")
    .description("List the files of the vectors; with --flag or --clause the tests that have it.")
    .argument("[folder]", FOLDER)
    .option("--feature <name>", "only this feature: window, pair, ...")
    .option("--flag <name>", "tests with this flag")
    .option("--clause <id>", "tests about this clause: PAIR-3")
    .option("--vectors <folder>", FOLDER)
    .option("--json", "print a document")
    .action(async (folder: string | undefined, flags: ListFlags) => {
      const { runList } = await import("../conformance/run-list.ts");
      await runList(folder, flags, start({}));
    });
  command
    .command("show")
    .summary("one test, decoded")
    .description("Show a test as a person reads it: what is asked, what must come, why, and what a failure usually means.")
    .argument("<id>", "id of a test: pair/5opt-round/27-0")
    .argument("[folder]", FOLDER)
    .option("--vectors <folder>", FOLDER)
    .option("--json", "print the test as the file has it, with its group and notes")
    .action(async (id: string, folder: string | undefined, flags: ShowFlags) => {
      const { runShow } = await import("../conformance/run-show.ts");
      await runShow(id, folder, flags, start({}));
    });
  command
    .command("lint")
    .summary("check that vectors keep their own rules")
    .description(
      "Check everything spec/vectors.md promises: hashes, counts, ids, notes, forms of values, the ledger, the version, and that every file is listed. Exits with 1 if anything is wrong.",
    )
    .argument("[folder]", FOLDER)
    .option("--vectors <folder>", FOLDER)
    .option("--spec <folder>", "also check that every clause there has a test, and no other is named")
    .option("--json", "print the problems as a document")
    .action(async (folder: string | undefined, flags: LintFlags) => {
      const { runLint } = await import("../conformance/run-lint.ts");
      await runLint(folder, flags, start({}));
    });
  command
    .command("generate")
    .summary("compute expected values anew, or make new random tests")
    .description(
      "Compute every expected value anew with this program's own operations; or, with --operation, make new seeded random tests. Their values come from this program alone, where those of the vectors have two derivations that agree.",
    )
    .option("--check", "write nothing, exit with 1 unless every file is the same byte for byte")
    .option("--operation <name>", "random tests of this operation: pair, dot.gemm, ...")
    .option("--count <n>", "how many (default: 100)", whole(1, 100_000))
    .option("--seed <n>", "the same seed gives the same tests (default: 1)", whole(0))
    .option("--vectors <folder>", FOLDER)
    .option("-o, --output <folder>", "write files there, with a manifest")
    .action(async (flags: GenerateFlags) => {
      const { runGenerate } = await import("../conformance/run-generate.ts");
      await runGenerate(flags, start({}));
    });
}

const HELP = `
Examples:
  $ sparqkit vectors list --feature pair
  $ sparqkit vectors list --clause PAIR-3
  $ sparqkit vectors show pair/5opt-round/27-0
  $ sparqkit vectors lint vectors --spec spec
  $ sparqkit vectors generate --check
  $ sparqkit vectors generate --operation dot.gemm --count 500 --seed 7 -o more`;
