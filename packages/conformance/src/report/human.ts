/** A report for people: the verdict, what is likely wrong and how it shows, and the counts by feature. @module */
import { clauseText } from "../gen/clauses.ts";
import type { ConformanceReport, Suspect, TestResult, Totals } from "./document.ts";
import { counts } from "./verdict.ts";

/** How much is shown, and how headings are set off. */
export interface HumanOptions {
  /** Suspects that are explained; default 3. */
  readonly suspects?: number;
  /** Sets off a text, as in bold; default leaves it as it is. */
  readonly strong?: (text: string) => string;
}

/** The whole report as text with a final line feed. */
export function reportForPeople(report: ConformanceReport, { suspects = 3, strong = (text) => text }: HumanOptions = {}): string {
  const { implementation, corpus, summary } = report;
  const head = implementation ? `${implementation.name} ${implementation.version} (${implementation.language}), vectors ${corpus.version}\n` : "";
  const parts = [`${head}${strong(summary)}\n`, countsByFeature(report), explain(report, suspects, strong), staleLines(report), skippedLines(report)];
  return parts.filter((part) => part !== "").join("\n");
}

function countsByFeature({ features }: ConformanceReport): string {
  if (features.length === 0) return "";
  const rows = features.map(({ feature, required, recommended }) => [feature, cell(required), cell(recommended)] as const);
  const widths = [0, 1].map((column) => Math.max(...["feature", "required"].map((title) => title.length), ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => `${cells.map((text, index) => text.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd();
  return `${[["feature", "required", "recommended"], ...rows].map(line).join("\n")}\n`;
}

function cell({ tests, passed, failed, errored, skipped, notRun }: Totals): string {
  if (tests === 0) return "-";
  const rest = (
    [
      ["failed", failed],
      ["errored", errored],
      ["skipped", skipped],
      ["not run", notRun],
    ] as const
  ).filter(([, number]) => number > 0);
  return `${passed}/${tests}${rest.length > 0 ? ` (${rest.map(([name, number]) => `${number} ${name}`).join(", ")})` : ""}`;
}

function explain({ suspects, results, trouble }: ConformanceReport, shown: number, strong: (text: string) => string): string {
  const failures = results.filter(({ status, known }) => (status === "failed" || status === "errored") && !known);
  if (failures.length === 0) return "";
  if (trouble?.kind === "late" || trouble?.kind === "restarts") return listFailures(failures); // what they have in common is no property of the tests
  const named = suspects.slice(0, shown).map((suspect, index) => explainSuspect(suspect, index + 1, results, strong));
  const more = suspects.length > shown ? [`${suspects.length - shown} more flags have failures, and ${failures.length} tests failed: --json has all.\n`] : [];
  return [`${strong("What the failures have in common, the likeliest fault first")}\n`, ...named, ...more].join("\n");
}

function listFailures(failures: readonly TestResult[]): string {
  const shown = failures.slice(0, 5).map(({ id, failure }) => `  ${id}: ${failure!.message}\n    input  ${failure!.input}\n`);
  return `Failed before that:\n${shown.join("")}${failures.length > 5 ? `  and ${failures.length - 5} more\n` : ""}`;
}

function explainSuspect(suspect: Suspect, rank: number, results: readonly TestResult[], strong: (text: string) => string): string {
  const { flag, operation, description, effect, clauses, failed, tests, others, othersFailed, example } = suspect;
  const { failure } = results.find(({ id }) => id === example)!;
  const lines = [
    `${rank}. ${strong(flag)} in ${operation}: ${description}`,
    `   ${failed} of ${tests} such tests fail${others > 0 ? `, ${othersFailed} of ${others} others` : ""}`,
    `   usually: ${effect}`,
    ...clauses.map((clause) => `   [${clause}] ${clauseText(clause)}`.trimEnd()),
    `   for example ${example}`,
    ...(failure!.params === "" ? [] : [`     params    ${failure!.params}`]),
    `     input     ${failure!.input}`,
    `     expected  ${failure!.expected}`,
    `     got       ${failure!.got}`,
    ...(failure!.differing > 1 ? failure!.differences.map(({ at, expected, got }) => `     ${at}: ${got} instead of ${expected}`) : []),
    ...(failure!.differing > failure!.differences.length ? [`     ${failure!.differing} elements differ in all`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function staleLines({ stale }: ConformanceReport): string {
  return stale.length === 0 ? "" : `Known failures that are wrong:\n${stale.map((line) => `  ${line}\n`).join("")}`;
}

function skippedLines({ results, selection }: ConformanceReport): string {
  const skipped = results.filter((result) => result.status === "skipped" && !result.known && counts(result, selection.strict));
  if (skipped.length === 0) return "";
  const shown = skipped.slice(0, 5).map(({ id, failure }) => `  ${id}: ${failure!.message}\n`);
  return `Skipped, which counts as failed:\n${shown.join("")}${skipped.length > 5 ? `  and ${skipped.length - 5} more\n` : ""}`;
}
