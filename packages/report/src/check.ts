/**
 * The one place where documents are checked: behind it every number is finite and every picture is a picture.
 * @module
 */
import { InvalidReportInput } from "./errors.ts";
import type { LayerStatistics, ReportInput } from "./types.ts";

const PNG = /^data:image\/png;base64,[A-Za-z0-9+/]+=*$/;

/**
 * Check a report's input.
 *
 * @throws InvalidReportInput naming the first field that is wrong
 */
export function checkInput(input: ReportInput): void {
  if (typeof input !== "object" || input === null) throw new InvalidReportInput("the document", input, "an object");
  if (!Array.isArray(input.results) || input.results.length === 0) throw new InvalidReportInput("results", input.results, "at least one result");
  const seen = new Set<string>();
  for (const [i, { config, images, top1, top5, imagesPerSecond }] of input.results.entries()) {
    const at = `results[${i}]`;
    if (typeof config !== "string" || config === "") throw new InvalidReportInput(`${at}.config`, config, "a configuration name");
    if (seen.has(config)) throw new InvalidReportInput(`${at}.config`, config, "a configuration that is not in the list already");
    seen.add(config);
    if (!Number.isInteger(images) || images < 1) throw new InvalidReportInput(`${at}.images`, images, "a whole number of at least 1");
    number(`${at}.top1`, top1, 100);
    if (top5 !== undefined && top5 !== null) number(`${at}.top5`, top5, 100);
    if (imagesPerSecond !== undefined) number(`${at}.imagesPerSecond`, imagesPerSecond);
  }
  for (const [i, { name, status, macs, weights, activations, statistics }] of (input.layers ?? []).entries()) {
    if (typeof name !== "string") throw new InvalidReportInput(`layers[${i}].name`, name, "a name");
    if (status !== "quantized" && status !== "float") throw new InvalidReportInput(`layers[${i}].status`, status, '"quantized" or "float"');
    if (macs !== undefined) number(`layers[${i}].macs`, macs);
    if (weights !== undefined) number(`layers[${i}].weights.bits`, weights.bits, 32);
    if (activations !== undefined) {
      number(`layers[${i}].activations.bits`, activations.bits, 32);
      number(`layers[${i}].activations.max`, activations.max);
    }
    if (statistics !== undefined) checkStatistics(`layers[${i}].statistics`, statistics);
  }
  for (const [i, { png }] of (input.images ?? []).entries()) {
    if (typeof png !== "string" || !PNG.test(png)) throw new InvalidReportInput(`images[${i}].png`, png, "a data:image/png;base64 address");
  }
}

function checkStatistics(at: string, { zeros, pairsBothZero, pairsOneZero, pairsNoZero, shifts }: LayerStatistics): void {
  number(`${at}.zeros`, zeros, 1);
  number(`${at}.pairsBothZero`, pairsBothZero);
  number(`${at}.pairsOneZero`, pairsOneZero);
  number(`${at}.pairsNoZero`, pairsNoZero);
  for (const [shift, used] of Object.entries(shifts ?? {})) {
    if (!/^[0-7]$/.test(shift)) throw new InvalidReportInput(`${at}.shifts`, shift, "a shift from 0 to 7");
    number(`${at}.shifts[${shift}]`, used);
  }
}

function number(at: string, value: unknown, high = Infinity): void {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= high) return;
  throw new InvalidReportInput(at, value, high === Infinity ? "a finite number of at least 0" : `a number from 0 to ${high}`);
}
