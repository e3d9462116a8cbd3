/** Aligned tables of text. @module */

/** A column: its heading, and whether numbers line up at its right. */
export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
}

/**
 * Lay out a table with two spaces between columns and no spaces at the ends of lines.
 *
 * @example
 * table([{ title: "config" }, { title: "top-1", align: "right" }], [["fp32", "91.90"]]); // "config  top-1\nfp32    91.90\n"
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, i) => (align === "right" ? (cells[i] ?? "").padStart(widths[i]!) : (cells[i] ?? "").padEnd(widths[i]!)))
      .join("  ")
      .trimEnd();
  return `${[columns.map(({ title }) => title), ...rows].map(line).join("\n")}\n`;
}
