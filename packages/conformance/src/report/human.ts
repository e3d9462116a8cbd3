/** A report for people: the verdict, what is likely wrong and how it shows, and the counts by feature. @module */
import type { ConformanceReport, Totals } from "./document.ts";
import { count, explain } from "./explain.ts";
import { counts } from "./verdict.ts";

/** How much is shown, and how headings are set off. */
export interface HumanOptions {
  /** Suspects that are explained; default 3. */
  readonly suspects?: number;
  /** Sets off a text, as in bold; default leaves it as it is. */
  readonly strong?: (text: string) => string;
}

/** Reasons for skipping that are shown. */
const SKIPPED = 12;

/** The whole report as text with a final line feed. */
export function reportForPeople(report: ConformanceReport, { suspects = 3, strong = (text) => text }: HumanOptions = {}): string {
  const { implementation, corpus, summary } = report;
  const head = implementation ? `${implementation.name} ${implementation.version} (${implementation.language}), vectors ${corpus.version}\n` : "";
  const texts = [countsByFeature(report), explain(report, suspects, strong), staleLines(report), skippedLines(report), remarkLines(report)];
  const parts = [`${head}${strong(summary)}\n`, ...texts];
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

function staleLines({ stale }: ConformanceReport): string {
  return stale.length === 0 ? "" : `Known failures that are wrong:\n${stale.map((line) => `  ${line}\n`).join("")}`;
}

function skippedLines({ results, selection }: ConformanceReport): string {
  const skipped = results.filter((result) => result.status === "skipped" && !result.known && counts(result, selection.strict));
  if (skipped.length === 0) return "";
  const reasons = Map.groupBy(skipped, ({ operation, failure }) => `${operation}, ${failure!.message}`);
  const lines = [...reasons].map(([reason, { length }]) => `  ${reason}: ${count(length, "test", "tests")}\n`);
  return `Skipped, which counts as failed:\n${lines.slice(0, SKIPPED).join("")}${lines.length > SKIPPED ? `  and ${count(lines.length - SKIPPED, "more reason", "more reasons")}\n` : ""}`;
}

function remarkLines({ remarks }: ConformanceReport): string {
  return remarks.map((remark) => `${remark} That does not count.\n`).join("");
}
