/** A report as TAP version 14. @module */
import type { ConformanceReport, TestResult } from "./document.ts";
import { counts } from "./verdict.ts";

/** The TAP document. What does not count (recommended tests, known failures) is marked TODO; a run that ended early bails out. */
export function reportAsTap({ results, trouble, selection, stale }: ConformanceReport): string {
  const lines = results.filter(({ status }) => status !== "not-run").map((result, index) => point(result, index + 1, selection.strict));
  const listed = stale.map((line, index) => `not ok ${lines.length + index + 1} - known failures, ${escaped(line)}\n`);
  const plan = trouble ? "" : `1..${lines.length + listed.length}${results.length === 0 ? " # SKIP nothing is claimed" : ""}\n`;
  return `TAP version 14\n${plan}${lines.join("")}${listed.join("")}${trouble ? `Bail out! ${escaped(trouble.message)}\n` : ""}`;
}

function point(result: TestResult, number: number, strict: boolean): string {
  const { id, status, failure, known } = result;
  if (status === "passed") return `ok ${number} - ${escaped(id)}\n`;
  const directive = known ? " # TODO known failure" : counts(result, strict) ? "" : " # TODO recommended";
  const { message, input, expected, got } = failure!;
  const details = Object.entries({ message, input, expected, got }).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}\n`);
  return `not ok ${number} - ${escaped(id)}${directive}\n  ---\n${details.join("")}  ...\n`;
}

/** Text in which nothing is a directive. */
const escaped = (text: string): string => text.replaceAll(/[\\#]/g, "\\$&").replaceAll("\n", " ");
