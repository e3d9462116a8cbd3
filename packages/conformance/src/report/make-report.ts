/** The report of a run from what was judged. @module */
import type { Case, Corpus } from "../corpus/types.ts";
import { diagnose } from "../diagnosis/diagnose.ts";
import type { UnusableImplementation } from "../errors.ts";
import type { Judged } from "../judge/choices.ts";
import { plainText } from "../judge/describe.ts";
import type { ImplementationInfo } from "../protocol/messages.ts";
import type { Choice, ConformanceReport, TestResult } from "./document.ts";
import { totalsOf } from "./totals.ts";
import { settleVerdict } from "./verdict.ts";

/** Everything a report is made of. */
export interface RunOutcome {
  readonly corpus: Corpus;
  readonly info: ImplementationInfo | null;
  readonly selection: ConformanceReport["selection"];
  /** What was to be asked, and what of it was judged: the first so many. */
  readonly cases: readonly Case[];
  readonly judged: readonly Judged[];
  readonly choices: readonly Choice[];
  readonly trouble: UnusableImplementation | null;
  readonly restarts: number;
  readonly lastEnd: string | null;
  readonly remarks: readonly string[];
}

/** Make the report, verdict and diagnosis included. */
export function makeReport({ corpus, info, selection, cases, judged, choices, trouble, restarts, lastEnd, remarks }: RunOutcome): ConformanceReport {
  const results = cases.map((subject, index): TestResult => {
    const { status, failure } = judged[index]?.judgement ?? { status: "not-run" as const };
    const { test, group, file } = subject;
    return { id: test.id, operation: file.document.operation, level: group.level, status, ...(failure && { failure }) };
  });
  const all = [...new Set(corpus.files.map(({ document }) => document.feature))];
  const claimed = info?.features ?? [];
  const asked = all.filter((feature) => claimed.includes(feature) && (selection.features === null || selection.features.includes(feature)));
  return settleVerdict({
    schema: "sparqkit/conformance-report@1",
    verdict: "conformant",
    summary: "",
    implementation: info && tidy(info),
    corpus: { version: corpus.version, manifestSha256: corpus.manifestSha256 },
    selection,
    totals: { required: totalsOf(results, "required"), recommended: totalsOf(results, "recommended") },
    features: asked.map((feature) => {
      const own = results.filter(({ operation }) => operation.split(".")[0] === feature);
      return { feature, required: totalsOf(own, "required"), recommended: totalsOf(own, "recommended") };
    }),
    unclaimed: all.filter((feature) => !claimed.includes(feature)),
    ...diagnose(corpus, results),
    choices,
    trouble: trouble && { kind: trouble.kind, message: trouble.message, stderr: plainText(trouble.stderr.slice(-4000), 4000) },
    restarts,
    lastEnd,
    remarks,
    stale: [],
    results,
  });
}

/** Texts of an implementation as a report may print them. */
function tidy(info: ImplementationInfo): ImplementationInfo {
  const texts = Object.entries(info).filter(([, value]) => typeof value === "string") as [string, string][];
  return { ...info, ...Object.fromEntries(texts.map(([field, text]) => [field, plainText(text, field === "notes" ? 1000 : 200)])) };
}
