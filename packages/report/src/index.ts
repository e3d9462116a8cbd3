/**
 * Self-contained HTML reports from result documents.
 * @module
 */
export { renderReport } from "./page.ts";
export { standardError } from "./accuracy.ts";
export { InvalidReportInput } from "./errors.ts";
export type * from "./types.ts";
export { renderSimulation } from "./simulation/page.ts";
export type * from "./simulation/types.ts";
export { costPlots, fitPlot, renderCost, renderFit } from "./cost/page.ts";
export type * from "./cost/types.ts";
export { bsqPlots, renderBsq } from "./bsq/page.ts";
export type * from "./bsq/types.ts";
export type { PlotFile } from "./plot/chart.ts";
