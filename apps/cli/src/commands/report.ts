/** `sparqkit report`: pages and plots from result documents. @module */
import type { Command } from "commander";
import type { Start } from "../program.ts";

/** Everything `report` can be told. */
export interface ReportFlags {
  readonly output?: string;
  readonly plots?: string;
  readonly title?: string;
  readonly quiet?: boolean;
}

/** Add the command to the program. */
export function addReport(program: Command, start: Start): void {
  program
    .command("report")
    .summary("a page from result documents that other commands wrote")
    .description("Draw result documents: bsq's, of one or several runs of a network (accuracy against compression, bits by layer, epochs), or one of eval's.")
    .argument("<results...>", "documents: what bsq --log or eval --output wrote")
    .option("-o, --output <report.html>", "where the page goes")
    .option("--plots <folder>", "write the plots of bsq documents as SVG files there")
    .option("--title <text>", "of the page (default: the model's name)")
    .option("--quiet", "print no notes")
    .addHelpText("after", HELP)
    .action(async (paths: readonly string[], flags: ReportFlags) => {
      const { runReport } = await import("../report/run-report.ts");
      await runReport(paths, flags, start(flags));
    });
}

const HELP = `
simulate and complexity write their pages themselves, with --report, since these show more than their documents hold.

Examples:
  $ sparqkit report alpha-0.1.json alpha-0.2.json alpha-0.4.json -o curve.html --plots plots/
  $ sparqkit report eval.json -o report.html`;
