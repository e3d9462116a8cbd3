/** The report of a simulation, or of two compared. @module */
import { frame } from "../frame.ts";
import { checkSimulation } from "./check.ts";
import { cycles } from "./cycles.ts";
import { energy } from "./energy.ts";
import { glossary } from "./glossary.ts";
import { header, titleOf } from "./header.ts";
import { roofline } from "./roofline.ts";
import { SIMULATION_STYLE } from "./style.ts";
import { figures, leftOut } from "./tables.ts";
import type { SimReportInput } from "./types.ts";
import { utilization } from "./utilization.ts";
import { values } from "./values.ts";

/**
 * Render a report of one simulation, or of two side by side.
 *
 * Pure: the same documents give the same text. Names in them are escaped.
 *
 * @returns a complete HTML document that loads nothing and runs no script
 * @throws InvalidReportInput naming the field that is missing or wrong
 * @example
 * renderSimulation({ model: { name: "resnet18.onnx" }, runs: [simDocument] }); // <!doctype html>…
 */
export function renderSimulation(input: SimReportInput): string {
  checkSimulation(input);
  const sections = [
    header(input),
    cycles(input),
    utilization(input),
    roofline(input),
    energy(input),
    values(input),
    figures(input),
    leftOut(input),
    glossary(input),
  ];
  return frame(titleOf(input), sections, SIMULATION_STYLE);
}
