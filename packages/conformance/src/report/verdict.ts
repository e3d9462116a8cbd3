/** The verdict of a report, and the paragraph that says why. @module */
import type { ConformanceReport, TestResult, Totals } from "./document.ts";

/** Whether a result stands against the implementation: failed, errored or skipped, at a level that counts, and not expected by a known-failure list. */
export function counts({ status, level, known }: TestResult, strict: boolean): boolean {
  return status !== "passed" && !known && (strict || level === "required");
}

/** The report with its verdict and summary as its results, trouble and known failures ask for. */
export function settleVerdict(report: ConformanceReport): ConformanceReport {
  const { trouble, results, stale, selection } = report;
  const against = results.filter((result) => counts(result, selection.strict));
  const nothing = results.length === 0;
  const verdict = trouble ? "unusable" : against.length > 0 || stale.length > 0 || nothing ? "failing" : "conformant";
  return { ...report, verdict, summary: summarize(report, against.length, nothing) };
}

function summarize(
  { trouble, results, stale, selection, totals, features, implementation, unclaimed }: ConformanceReport,
  against: number,
  nothing: boolean,
): string {
  if (trouble) {
    const judged = results.filter(({ status }) => status !== "not-run").length;
    return judged === 0 ? trouble.message : `${trouble.message} ${judged} of ${results.length} tests were judged before.`;
  }
  if (nothing) {
    const claimed = implementation!.features;
    const why = claimed.length === 0 ? "claims no feature" : `claims ${claimed.join(", ")}, of which nothing was to be judged`;
    return `The implementation ${why}, so there is nothing to call conformant.`;
  }
  const { required, recommended } = totals;
  const parts = [`${passes(required)} required tests pass`];
  if (recommended.tests > 0) parts.push(`${passes(recommended)} recommended tests${selection.strict ? "" : ", which do not count"}`);
  const known = results.filter((result) => result.known).length;
  if (known > 0) parts.push(`${known} failures are known`);
  if (stale.length > 0) parts.push(`the list of known failures is wrong in ${stale.length} places`);
  const judged = `${features.map(({ feature }) => feature).join(", ")}${unclaimed.length > 0 ? `; not claimed: ${unclaimed.join(", ")}` : ""}`;
  const verdict = against > 0 || stale.length > 0 ? "Not conformant" : "Conformant";
  return `${verdict} in ${judged}. ${parts.join("; ")}.`;
}

function passes({ passed, tests }: Totals): string {
  return passed === tests ? `all ${tests}` : `${passed} of ${tests}`;
}
