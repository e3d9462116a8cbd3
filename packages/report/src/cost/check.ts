/** The one place where costs are checked: behind it every figure is a number that its plot and table can take. @module */
import { InvalidReportInput } from "../errors.ts";
import { choice, finite, list, number, object, optional, positive, text } from "../fields.ts";
import type { CostReportAreaCurve, CostReportFit, CostReportFitInput, CostReportInput, CostReportLayer, CostReportSolve, CostReportWidths } from "./types.ts";

/**
 * Check a report's input.
 *
 * @throws InvalidReportInput naming the first field that is wrong
 */
export function checkCost(input: CostReportInput): void {
  object("the document", input);
  const { hardware, layers, total, solve, areaCurves, elementBops } = input;
  text("bits", input.bits);
  checkHardware(hardware);
  list("layers", layers, "at least one layer");
  for (const [i, layer] of layers.entries()) checkLayer(`layers[${i}]`, layer);
  object("total", total);
  for (const field of ["macs", "bops", "ops", "trafficBits", "opsPerBit", "weightBits", "seconds", "imagesPerSecond"] as const)
    number(`total.${field}`, total[field]);
  for (const field of ["compute", "memory"] as const) number(`total.bound.${field}`, total.bound?.[field]);
  for (const part of ["conv", "gemm"] as const)
    for (const field of ["macs", "bops"] as const) if (total[part]) number(`total.${part}.${field}`, total[part][field]);
  if (solve) checkSolve(solve);
  for (const [i, curve] of (areaCurves ?? []).entries()) checkCurve(`areaCurves[${i}]`, curve);
  if (elementBops !== undefined && elementBops !== null) positive("elementBops", elementBops);
  if (input.fit) checkFit(input.fit, "fit.");
}

/** Check a fit alone; `at` stands before its fields. */
export function checkFit({ over, points, coefficients, r2, residuals }: CostReportFit, at = ""): void {
  choice(`${at}over`, over, ["bits", "bops"]);
  list(`${at}points`, points, "at least one point");
  for (const [i, { x, y, name }] of points.entries()) {
    positive(`${at}points[${i}].x`, x);
    positive(`${at}points[${i}].y`, y);
    if (name !== undefined) text(`${at}points[${i}].name`, name);
  }
  checkCoefficients(`${at}coefficients`, coefficients);
  if (r2 !== null) finite(`${at}r2`, r2);
  if (!Array.isArray(residuals) || residuals.length !== points.length)
    throw new InvalidReportInput(`${at}residuals`, residuals, `a residual for each of ${points.length} points`);
  for (const [i, residual] of residuals.entries()) finite(`${at}residuals[${i}]`, residual);
}

/** Check the standard errors of a fit's coefficients. */
export function checkStandardErrors({ coefficients, standardErrors }: CostReportFitInput): void {
  if (standardErrors === undefined) return;
  if (!Array.isArray(standardErrors) || standardErrors.length !== coefficients.length)
    throw new InvalidReportInput("standardErrors", standardErrors, `one for each of ${coefficients.length} coefficients`);
  for (const [i, error] of standardErrors.entries()) number(`standardErrors[${i}]`, error);
}

function checkHardware(hardware: CostReportInput["hardware"]): void {
  object("hardware", hardware);
  text("hardware.name", hardware.name);
  if (hardware.element !== null && hardware.element !== "float32") checkWidths("hardware.element", hardware.element);
  for (const field of ["pes", "gops"] as const) positive(`hardware.${field}`, hardware[field]);
  for (const field of ["peArea", "areaMm2", "clockMHz", "fit", "side", "localKiB"] as const) optional(`hardware.${field}`, hardware[field]);
  object("hardware.memory", hardware.memory);
  text("hardware.memory.name", hardware.memory.name);
  if (hardware.memory.gbitPerSecond !== null) positive("hardware.memory.gbitPerSecond", hardware.memory.gbitPerSecond);
}

function checkLayer(at: string, layer: CostReportLayer): void {
  object(at, layer);
  text(`${at}.name`, layer.name);
  text(`${at}.kind`, layer.kind);
  checkWidths(at, layer);
  for (const field of ["macs", "bops", "accumulatorBits", "seconds"] as const) number(`${at}.${field}`, layer[field]);
  for (const field of ["ops", "trafficBits", "opsPerBit", "attainable"] as const) positive(`${at}.${field}`, layer[field]);
  for (const field of ["memoryRoof", "headroom", "storedBits", "accumulatedBits", "density"] as const) optional(`${at}.${field}`, layer[field]);
  if (layer.required !== undefined && layer.required !== null) positive(`${at}.required`, layer.required);
  if (layer.roof !== undefined) positive(`${at}.roof`, layer.roof);
  choice(`${at}.bound`, layer.bound, ["compute", "memory"]);
  const { passes } = layer;
  if (!passes) return;
  for (const field of ["channels", "filters", "partialSumBits", "trafficBits", "opsPerBit"] as const) positive(`${at}.passes.${field}`, passes[field]);
  choice(`${at}.passes.bound`, passes.bound, ["compute", "memory"]);
  for (const field of ["window", "sums", "inputs", "once"] as const) number(`${at}.passes.local.${field}`, passes.local?.[field]);
}

function checkSolve({ range, pairs, narrowest, hopeless = [], layers = [], front, rate }: CostReportSolve): void {
  list("solve.range", range, "the narrowest and the widest bits");
  for (const [i, bits] of range.entries()) positive(`solve.range[${i}]`, bits);
  list("solve.pairs", pairs, "at least one pair of widths");
  for (const [group, all] of Object.entries({ pairs, front })) {
    if (!Array.isArray(all)) throw new InvalidReportInput(`solve.${group}`, all, "a list of pairs of widths");
    for (const [i, pair] of all.entries()) {
      const at = `solve.${group}[${i}]`;
      checkWidths(at, pair);
      positive(`${at}.imagesPerSecond`, pair.imagesPerSecond);
      for (const field of ["seconds", "peArea", "pes", "gops", "gbops", "computeBound", "accuracy"] as const) optional(`${at}.${field}`, pair[field]);
      if (pair.silicon) for (const field of ["side", "areaMm2"] as const) number(`${at}.silicon.${field}`, pair.silicon[field]);
    }
  }
  if (!Array.isArray(narrowest)) throw new InvalidReportInput("solve.narrowest", narrowest, "a list of pairs of widths");
  for (const [i, pair] of narrowest.entries()) checkWidths(`solve.narrowest[${i}]`, pair);
  for (const [i, layer] of hopeless.entries()) {
    text(`solve.hopeless[${i}].name`, layer.name);
    number(`solve.hopeless[${i}].gbitPerSecond`, layer.gbitPerSecond);
  }
  for (const [i, { name, widest }] of layers.entries()) {
    text(`solve.layers[${i}].name`, name);
    number(`solve.layers[${i}].widest`, widest);
  }
  optional("solve.rate", rate);
}

function checkCurve(at: string, { name, over, coefficients, range, points }: CostReportAreaCurve): void {
  text(`${at}.name`, name);
  choice(`${at}.over`, over, ["bits", "bops"]);
  checkCoefficients(`${at}.coefficients`, coefficients);
  list(`${at}.range`, range, "the least and the greatest x of the fit");
  for (const [i, end] of range.entries()) positive(`${at}.range[${i}]`, end);
  for (const [i, point] of (points ?? []).entries())
    for (const field of ["bits", "bops", "area"] as const) positive(`${at}.points[${i}].${field}`, point[field]);
}

function checkCoefficients(at: string, coefficients: unknown): void {
  list(at, coefficients, "at least one coefficient");
  for (const [i, coefficient] of coefficients.entries()) finite(`${at}[${i}]`, coefficient);
}

function checkWidths(at: string, { weightBits, activationBits }: CostReportWidths): void {
  positive(`${at}.weightBits`, weightBits);
  positive(`${at}.activationBits`, activationBits);
}
