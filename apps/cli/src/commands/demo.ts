/** `sparqkit demo`: the whole story on the embedded model and images. @module */
import type { Command } from "commander";
import { whole } from "../options/parse.ts";
import type { Start } from "../program.ts";

/** Everything `demo` can be told. */
export interface DemoFlags {
  readonly output: string;
  readonly json?: boolean;
  readonly quick?: boolean;
  readonly threads?: number;
  readonly quiet?: boolean;
}

/** Add the command to the program. */
export function addDemo(program: Command, start: Start): void {
  program
    .command("demo")
    .summary("the whole story on the embedded model and images, and report.html")
    .description("Evaluate the embedded network on its embedded images under every configuration, print the table, and write a report to look at.")
    .option("-o, --output <file.html>", "the report", "report.html")
    .option("--quick", "fewer images and configurations")
    .option("--threads <n>", "threads (default: the cores of this machine)", whole(1, 256))
    .option("--json", "print the result document instead of a table")
    .option("--quiet", "print no progress and no notes")
    .addHelpText("after", HELP)
    .action(async (flags: DemoFlags) => {
      const { runDemo } = await import("../demo/run-demo.ts");
      await runDemo(flags, start(flags));
    });
}

const HELP = `
The images are synthetic: shapes drawn by a program. They show the tools at work and say nothing about real networks on real images.

Examples:
  $ sparqkit demo
  $ sparqkit demo --quick --json -o demo.json`;
