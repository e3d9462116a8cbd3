/** The report of costs and its plots. @module */
import { AREA_MODELS, elementBops, InvalidAreaModel, modelArea, type AreaModel, type ElementWidths } from "@sparqkit/complexity";
import { costPlots, renderCost, renderFit, type CostReportAreaCurve, type CostReportFitInput, type CostReportInput, type PlotFile } from "@sparqkit/report";
import manifest from "../../package.json" with { type: "json" };
import type { Context } from "../context.ts";
import type { CostDocument } from "./document.ts";

/** Widths that curves of area are marked at. */
const MARKED = Array.from({ length: 31 }, (_, i) => i + 2);

/** A page with everything that is known. */
export const costReport = (document: CostDocument, own: AreaModel | null, context: Context): string => renderCost(inputOf(document, own, context));

/** Every plot of the page, as files. */
export const costFiles = (document: CostDocument, own: AreaModel | null, context: Context): readonly PlotFile[] => costPlots(inputOf(document, own, context));

/** A page about a fit alone. */
export const fitReport = (fit: CostReportFitInput, context: Context): string =>
  renderFit({ ...fit, command: context.command, versions: { sparqkit: manifest.version } });

function inputOf(document: CostDocument, own: AreaModel | null, context: Context): CostReportInput {
  const { element } = document.hardware;
  const models = [...Object.values(AREA_MODELS), ...(own ? [own] : [])];
  return {
    ...document,
    ...(element === null ? {} : { areaCurves: models.map(curveOf) }),
    ...(element === null || element === "float32" ? {} : { elementBops: elementBops(element) }),
    command: context.command,
    versions: { sparqkit: manifest.version },
  };
}

/** A model with the areas of equal widths, where it was fitted. */
function curveOf(model: AreaModel): CostReportAreaCurve {
  const { name, over, coefficients, range, verified } = model;
  const points = MARKED.flatMap((bits) => {
    const widths = { weightBits: bits, activationBits: bits };
    const inside = over === "bits" && bits >= range[0] && bits <= range[1];
    return inside && hasArea(model, widths) ? [{ bits, bops: elementBops(widths), area: modelArea(model, widths).area }] : [];
  });
  return { name, over, coefficients, range, verified, ...(over === "bits" ? { points } : {}) };
}

/** Whether a model, which may be anyone's, has an area above 0 there. */
function hasArea(model: AreaModel, widths: ElementWidths): boolean {
  try {
    return modelArea(model, widths).area > 0;
  } catch (error) {
    if (error instanceof InvalidAreaModel) return false;
    throw error;
  }
}
