/** Reports of several implementations side by side: a row a feature, a column an implementation. @module */
import { plainText } from "../judge/describe.ts";
import { FEATURES } from "../protocol/messages.ts";
import type { ConformanceReport, Totals } from "./document.ts";

/** How a matrix is written. */
export type MatrixFormat = "text" | "markdown" | "html";

/**
 * The matrix as text with a final line feed.
 *
 * A cell is the required tests that pass of those that there are; a dash where the feature is not claimed or was not asked.
 */
export function reportMatrix(reports: readonly ConformanceReport[], format: MatrixFormat): string {
  const rows = [["feature", ...reports.map(title)], ...body(reports)].map((row) => row.map((cell) => plainText(cell, 120)));
  if (format === "markdown") return markdown(rows);
  return format === "html" ? html(rows) : text(rows);
}

function title({ implementation }: ConformanceReport): string {
  return implementation ? `${implementation.name} ${implementation.version}`.trim() : "unknown";
}

function body(reports: readonly ConformanceReport[]): string[][] {
  const judged = new Set(reports.flatMap(({ features, unclaimed }) => [...features.map(({ feature }) => feature), ...unclaimed]));
  const features = [...FEATURES.filter((feature) => judged.has(feature)), ...[...judged].filter((feature) => !FEATURES.includes(feature))];
  const row = (name: string, cell: (report: ConformanceReport) => string): string[] => [name, ...reports.map(cell)];
  return [
    ...features.map((name) => row(name, (report) => fraction(report.features.find(({ feature }) => feature === name)?.required))),
    row("all required", ({ totals }) => fraction(totals.required)),
    row("all recommended", ({ totals }) => fraction(totals.recommended)),
    row("language", ({ implementation }) => implementation?.language ?? ""),
    row("vectors", ({ corpus }) => corpus.version),
    row("verdict", ({ verdict }) => verdict),
  ];
}

function fraction(totals: Totals | undefined): string {
  return totals === undefined || totals.tests === 0 ? "-" : `${totals.passed}/${totals.tests}`;
}

function text(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function markdown([head, ...rows]: readonly (readonly string[])[]): string {
  return `${markdownLine(head!)}|${head!.map(() => "---|").join("")}\n${rows.map(markdownLine).join("")}`;
}

function markdownLine(row: readonly string[]): string {
  return `| ${row.map((cell) => cell.replaceAll(/[\\|`*_<>[\]]/g, "\\$&")).join(" | ")} |\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function html([head, ...rows]: readonly (readonly string[])[]): string {
  const first = `<tr>${head!.map((value) => `<th scope="col">${escaped(value)}</th>`).join("")}</tr>`;
  const others = rows.map(([name, ...cells]) => `<tr><th scope="row">${escaped(name!)}</th>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `<table>\n<thead>\n${first}\n</thead>\n<tbody>\n${others.join("\n")}\n</tbody>\n</table>\n`;
}

function escaped(value: string): string {
  return value.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
