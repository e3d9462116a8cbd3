/** `sparqkit conform` at work: load the vectors, judge, print. @module */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import {
  applyKnownFailures,
  asExpected,
  type ConformanceReport,
  type Corpus,
  FEATURES,
  listKnownFailures,
  reportAsBadge,
  reportAsJunit,
  reportAsTap,
  reportForPeople,
  runCorpus,
  superviseCommand,
} from "@sparqkit/conformance";
import type { ConformFlags } from "../commands/conform.ts";
import type { Context } from "../context.ts";
import { ChecksFailed, EXIT, UsageError } from "../errors.ts";
import { explainSystemError } from "../files/system-errors.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import { paint } from "../terminal/style.ts";
import { openCorpus } from "./corpus.ts";

/** Judge the implementation behind a command. */
export async function runConform(command: readonly string[], flags: ConformFlags, context: Context): Promise<void> {
  checkFlags(command, flags);
  await checkOutputs(flags);
  const corpus = await openCorpus(flags.vectors);
  const started = performance.now();
  const implementation = superviseCommand(command, { timeout: flags.timeout });
  const judged = await runCorpus(corpus, implementation, {
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
  const report = flags.knownFailures === undefined ? judged : await compareWithList(judged, corpus, flags.knownFailures, flags, context);
  if (flags.report !== undefined) await writeOutput(flags.report, `${JSON.stringify(report, null, 2)}\n`);
  if (flags.junit !== undefined) await writeOutput(flags.junit, reportAsJunit(report));
  if (flags.badge !== undefined) await writeOutput(flags.badge, `${JSON.stringify(reportAsBadge(report))}\n`);
  await context.print(describe(report, flags));
  conclude(report, flags);
}

function describe(report: ConformanceReport, { json, tap }: ConformFlags): string {
  if (json) return `${JSON.stringify(report, null, 2)}\n`;
  return tap ? reportAsTap(report) : reportForPeople(report, { strong: (text) => paint(process.stdout, "bold", text) });
}

/** The report against a list of known failures, which is written anew first if that is asked for. */
async function compareWithList(report: ConformanceReport, corpus: Corpus, path: string, flags: ConformFlags, context: Context): Promise<ConformanceReport> {
  const missing = flags.fix && !existsSync(path);
  let list = missing ? "" : await readText(path);
  if (flags.fix && report.verdict === "unusable") context.note(`${path} stays as it is: the run did not come to its end`);
  else if (flags.fix) {
    list = listKnownFailures(report, corpus, list);
    await writeOutput(path, list);
  }
  return applyKnownFailures(report, corpus, list);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw explainSystemError(error, path);
  }
}

/** Refuse output files that can not be written, or are two in one, before anything is asked. */
async function checkOutputs({ report, junit, badge, knownFailures, fix }: ConformFlags): Promise<void> {
  const outputs = { "--report": report, "--junit": junit, "--badge": badge };
  const others: string[] = knownFailures === undefined ? [] : [knownFailures];
  if (fix) await checkOutput(knownFailures!, "--known-failures", []);
  for (const [option, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    await checkOutput(path, option, others);
    others.push(path);
  }
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
function conclude(report: ConformanceReport, { json, tap }: ConformFlags): void {
  if (asExpected(report)) return;
  const { verdict, summary } = report;
  const short = verdict === "unusable" ? "the implementation could not be judged" : "not conformant";
  throw new ChecksFailed(json || tap ? summary : short, verdict === "unusable" ? EXIT.input : EXIT.checkFailed);
}
