/** The table of an evaluation for people. @module */
import type { EvaluationResult } from "@sparqkit/runner";
import { table, type Column } from "../terminal/table.ts";

const COLUMNS: readonly Column[] = [{ title: "config" }, ...["top-1", "±SE", "top-5", "drop", "images/s"].map((title): Column => ({ title, align: "right" }))];

/**
 * Accuracy in percent with the standard error of top-1, the loss against fp32 in percentage points where fp32 is there, and images a second.
 *
 * @example
 * resultTable([{ config: "fp32", images: 1000, top1: 91.9, top5: 99.7, standardError: 0.863, seconds: 1.1, imagesPerSecond: 909.1 }]);
 */
export function resultTable(results: readonly EvaluationResult[]): string {
  const float = results.find(({ config }) => config === "fp32");
  const rows = results.map((result) => {
    const { config, top1, top5, standardError, imagesPerSecond } = result;
    const drop = float === undefined || result === float ? "" : (float.top1 - top1).toFixed(2);
    return [config, top1.toFixed(2), standardError.toFixed(2), top5.toFixed(2), drop === "-0.00" ? "0.00" : drop, imagesPerSecond.toFixed(1)];
  });
  return table(
    float === undefined ? COLUMNS.filter(({ title }) => title !== "drop") : COLUMNS,
    float === undefined ? rows.map((row) => row.toSpliced(4, 1)) : rows,
  );
}
