/** The report of a network's cost on some silicon, and its plots as files. @module */
import { frame } from "../frame.ts";
import { area } from "./area.ts";
import { checkCost, checkFit, checkStandardErrors } from "./check.ts";
import { fit } from "./fit.ts";
import { fitHeader, fitPoints } from "./fit-tables.ts";
import { front } from "./front.ts";
import { glossary } from "./glossary.ts";
import { header, titleOf } from "./header.ts";
import { standalone, type PlotFile } from "../plot/chart.ts";
import { areaSections, fitSection, roofSections } from "./plots.ts";
import { required } from "./required.ts";
import { roofline } from "./roofline.ts";
import { solve } from "./solve.ts";
import { COST_STYLE } from "./style.ts";
import { layers, partialSums, times, totals } from "./tables.ts";
import type { CostReportFit, CostReportFitInput, CostReportInput } from "./types.ts";

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
  checkCost(input);
  const sections = [
    header(input),
    roofSections(input),
    times(input),
    solve(input),
    totals(input),
    layers(input),
    partialSums(input),
    areaSections(input),
    glossary(input),
  ];
  return frame(titleOf(input), sections, COST_STYLE);
}

/**
 * The report's plots as files, those that the document has figures for: `roofline.svg`, `required.svg`, `area.svg`, `fit.svg`, `front.svg`.
 *
 * @throws InvalidReportInput naming the field that is missing or wrong
 * @example
 * costPlots(costDocument).map(({ name }) => name); // ["roofline.svg", "required.svg"]
 */
export function costPlots(input: CostReportInput): readonly PlotFile[] {
  checkCost(input);
  const charts = [roofline(input), required(input), area(input), input.fit && fit(input.fit), front(input)];
  return charts.flatMap((chart) => (chart ? [standalone(chart)] : []));
}

/**
 * Render a report of a fitted area model alone: the plot, the coefficients, and every point with what the fit leaves of it.
 *
 * @returns a complete HTML document that loads nothing and runs no script
 * @throws InvalidReportInput naming the field that is missing or wrong
 * @example
 * renderFit(fit); // <!doctype html>…
 */
export function renderFit(input: CostReportFitInput): string {
  checkFit(input);
  checkStandardErrors(input);
  return frame(input.name ?? "Fitted area model", [fitHeader(input), fitSection(input), fitPoints(input)], COST_STYLE);
}

/**
 * The plot of a fitted area model alone: points, curve and residuals.
 *
 * @throws InvalidReportInput naming the field that is missing or wrong
 * @example
 * fitPlot(fit).name; // "fit.svg"
 */
export function fitPlot(input: CostReportFit): PlotFile {
  checkFit(input);
  return standalone(fit(input));
}
