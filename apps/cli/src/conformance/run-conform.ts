/** `sparqkit conform` at work: load the vectors, judge, print. @module */
import { type ConformanceReport, FEATURES, reportForPeople, runCorpus, superviseCommand } from "@sparqkit/conformance";
import type { ConformFlags } from "../commands/conform.ts";
import type { Context } from "../context.ts";
import { ChecksFailed, EXIT, UsageError } from "../errors.ts";
import { paint } from "../terminal/style.ts";
import { openCorpus } from "./corpus.ts";

/** Judge the implementation behind a command. */
export async function runConform(command: readonly string[], flags: ConformFlags, context: Context): Promise<void> {
  checkFlags(command, flags);
  const corpus = await openCorpus(flags.vectors);
  const started = performance.now();
  const implementation = superviseCommand(command, { timeout: flags.timeout });
  const report = await runCorpus(corpus, implementation, {
    features: flags.only,
    level: flags.level as "required" | "all",
    strict: flags.strict ?? false,
    limits: { inputs: flags.batch, characters: 2 ** 20 },
    signal: context.signal,
    onProgress({ done, total }) {
      const seconds = (performance.now() - started) / 1000;
      context.progress.onProgress({ stage: "conform", done, total, rate: done / seconds, secondsLeft: ((total - done) * seconds) / done, unit: "tests" });
    },
  });
  context.progress.clear();
  await context.print(flags.json ? `${JSON.stringify(report, null, 2)}\n` : reportForPeople(report, { strong: (text) => paint(process.stdout, "bold", text) }));
  conclude(report, flags);
}

function checkFlags(command: readonly string[], { only, level, json, tap, fix, knownFailures }: ConformFlags): void {
  if (command.length === 0) throw new UsageError("there is nothing to judge", "Give the program after --, as in: sparqkit conform -- python3 adapter.py");
  const unknown = only?.find((feature) => !FEATURES.includes(feature));
  if (unknown !== undefined) throw new UsageError(`there is no feature ${unknown}`, `Choose from ${FEATURES.join(", ")}`);
  if (level !== "required" && level !== "all") throw new UsageError(`there is no level ${level}`, "Choose required or all");
  if (json && tap) throw new UsageError("--json and --tap both print to standard output", "Choose one");
  if (fix && knownFailures === undefined) throw new UsageError("--fix rewrites a list of known failures", "Name it with --known-failures");
}

/** The exit code of a verdict, by the error that stands for it; the report has been printed. */
function conclude({ verdict, summary }: ConformanceReport, { json, tap }: ConformFlags): void {
  if (verdict === "conformant") return;
  const said = json || tap ? summary : verdict === "failing" ? "not conformant" : "the implementation could not be judged";
  throw new ChecksFailed(said, verdict === "failing" ? EXIT.checkFailed : EXIT.input);
}
