/** The one place where simulations are checked: behind it every number is finite and both runs have the same layers. @module */
import { InvalidReportInput } from "../errors.ts";
import type { SimReportInput, SimReportLayer } from "./types.ts";

/**
 * Check a report's input.
 *
 * @throws InvalidReportInput naming the first field that is wrong
 */
export function checkSimulation({ runs }: SimReportInput): void {
  if (!Array.isArray(runs) || runs.length < 1 || runs.length > 2) throw new InvalidReportInput("runs", runs, "one run or two");
  for (const [i, { hardware, config, layers }] of runs.entries()) {
    const at = `runs[${i}]`;
    if (typeof hardware?.name !== "string") throw new InvalidReportInput(`${at}.hardware.name`, hardware?.name, "a name");
    if (typeof config !== "string") throw new InvalidReportInput(`${at}.config`, config, "a configuration name");
    if (hardware.peakMacsPerCycle !== undefined) number(`${at}.hardware.peakMacsPerCycle`, hardware.peakMacsPerCycle);
    if (hardware.dramBytesPerCycle !== undefined && hardware.dramBytesPerCycle !== null) number(`${at}.hardware.dramBytesPerCycle`, hardware.dramBytesPerCycle);
    if (!Array.isArray(layers) || layers.length === 0) throw new InvalidReportInput(`${at}.layers`, layers, "at least one layer");
    for (const [j, layer] of layers.entries()) checkLayer(`${at}.layers[${j}]`, layer);
    const [first] = runs;
    const other = layers.findIndex(({ name }, j) => name !== first.layers[j]?.name);
    if (other >= 0 || layers.length !== first.layers.length)
      throw new InvalidReportInput(`${at}.layers`, layers[other]?.name ?? layers.length, "the layers of the first run in the same order");
  }
}

function checkLayer(at: string, { name, macs, cycles, utilization, dramBytes, energyPj, statistics }: SimReportLayer): void {
  if (typeof name !== "string") throw new InvalidReportInput(`${at}.name`, name, "a name");
  number(`${at}.macs`, macs);
  for (const [group, values] of Object.entries({ cycles, utilization, dramBytes, energyPj })) {
    if (typeof values !== "object" || values === null) throw new InvalidReportInput(`${at}.${group}`, values, "an object");
    for (const [field, value] of Object.entries(values)) number(`${at}.${group}.${field}`, value);
  }
  if (statistics) checkStatistics(`${at}.statistics`, statistics);
}

function checkStatistics(at: string, { images, values, zeros, pairs, multipliers, products, energyPj }: NonNullable<SimReportLayer["statistics"]>): void {
  for (const [field, value] of Object.entries({ images, values, zeros })) number(`${at}.${field}`, value);
  const used = [["pairs", ["none", "one", "both"]], ["multipliers", ["slots", "active"]], ["products", ["slots", "active"]], ["energyPj", ["mac", "ungated"]]] as const; // prettier-ignore
  const groups: Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>> = { pairs, multipliers, products, energyPj };
  for (const [group, fields] of used) {
    const found = groups[group];
    if (group === "products" && !found) continue;
    for (const field of fields) number(`${at}.${group}.${field}`, found?.[field]);
  }
}

function number(at: string, value: unknown): void {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return;
  throw new InvalidReportInput(at, value, "a finite number of at least 0");
}
