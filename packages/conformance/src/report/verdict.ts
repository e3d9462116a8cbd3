/** The verdict of a report, and the paragraph that says why. @module */
import type { ConformanceReport, TestResult, Totals } from "./document.ts";

/** Whether a result stands against the implementation: anything but passed, at a level that counts. */
export function counts({ status, level }: TestResult, strict: boolean): boolean {
  return status !== "passed" && (strict || level === "required");
}

/**
 * Whether a run went as it should: conformant, or no failure but those on a list of known failures, which is right in every line.
 *
 * An implementation with known failures is not conformant, only no worse than it was.
 */
export function asExpected({ verdict, results, stale, selection }: ConformanceReport): boolean {
  if (verdict === "unusable" || stale.length > 0 || results.length === 0) return false;
  return results.every((result) => result.known || !counts(result, selection.strict));
}

/** The report with the verdict and summary that its results, trouble and known failures ask for. */
export function settleVerdict(report: ConformanceReport): ConformanceReport {
  const { trouble, results, selection } = report;
  const failing = results.length === 0 || results.some((result) => counts(result, selection.strict));
  const settled: ConformanceReport = { ...report, verdict: trouble ? "unusable" : failing ? "failing" : "conformant" };
  return { ...settled, summary: summarize(settled) };
}

function summarize(report: ConformanceReport): string {
  const { trouble, results, stale, features, implementation, unclaimed, verdict, restarts, lastEnd } = report;
  if (trouble) {
    const judged = results.filter(({ status }) => status !== "not-run").length;
    return judged === 0 ? trouble.message : `${trouble.message} ${judged} of ${results.length} tests ${judged === 1 ? "was" : "were"} judged before.`;
  }
  if (results.length === 0) {
    const claimed = implementation!.features;
    const why = claimed.length === 0 ? "claims no feature" : `claims ${claimed.join(", ")}, of which nothing was to be judged`;
    return `The implementation ${why}, so there is nothing to call conformant.`;
  }
  const judged = `${features.map(({ feature }) => feature).join(", ")}${unclaimed.length > 0 ? `; not claimed: ${unclaimed.join(", ")}` : ""}`;
  const known = verdict === "failing" && asExpected(report) ? ", as the list of known failures says," : "";
  const wrong = stale.length > 0 ? ` The list of known failures is wrong in ${places(stale.length)}.` : "";
  const often = restarts === 0 ? "" : ` and was started again ${restarts === 1 ? "once" : `${restarts} times`}`;
  const restarted = lastEnd === null ? "" : ` It died or was late${often}; the last time ${lastEnd}`;
  return `${verdict === "conformant" ? "Conformant" : `Not conformant${known}`} in ${judged}. ${describeTotals(report)}.${wrong}${restarted}`;
}

function describeTotals({ totals: { required, recommended }, selection, results }: ConformanceReport): string {
  const parts = [`${passes(required)} required tests pass`];
  const free = selection.strict || recommended.passed === recommended.tests ? "" : ", which do not count";
  if (recommended.tests > 0) parts.push(`${passes(recommended).toLowerCase()} recommended ones${free}`);
  const known = results.filter((result) => result.known).length;
  if (known > 0) parts.push(`${known} of the failures ${known === 1 ? "is" : "are"} known`);
  return parts.join("; ");
}

const places = (count: number): string => (count === 1 ? "one place" : `${count} places`);

function passes({ passed, tests }: Totals): string {
  return passed === tests ? `All ${tests}` : `${passed} of ${tests}`;
}
