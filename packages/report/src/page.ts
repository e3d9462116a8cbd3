/**
 * The report of an evaluation.
 * @module
 */
import type { Rounding } from "@sparqkit/core";
import { checkInput } from "./check.ts";
import { frame } from "./frame.ts";
import { accuracy } from "./sections/accuracy.ts";
import { bits } from "./sections/bits.ts";
import { glossary } from "./sections/glossary.ts";
import { header } from "./sections/header.ts";
import { images } from "./sections/images.ts";
import { layers } from "./sections/layers.ts";
import { windows } from "./sections/windows.ts";
import type { ReportInput } from "./types.ts";

/**
 * Render a report.
 *
 * Pure: the same documents give the same text. Names in them are escaped.
 *
 * @param input an eval document, perhaps with layers, images and the machine
 * @returns a complete HTML document
 * @throws InvalidReportInput naming the field that is missing or wrong
 * @example
 * renderReport({ results: [{ config: "fp32", images: 1000, top1: 91.9 }] }); // <!doctype html>…
 */
export function renderReport(input: ReportInput): string {
  checkInput(input);
  const title = input.title ?? input.model?.name ?? "Quantization results";
  return frame(title, [header(input), accuracy(input), bits(input), windows(roundingOf(input)), layers(input), images(input), glossary()]);
}

/** The rounding that the page explains: trimming where nothing else was run. */
function roundingOf({ results }: ReportInput): Rounding {
  const names = results.map(({ config }) => config);
  return names.some((name) => name.includes("-trim")) && !names.some((name) => name.includes("-round")) ? "trim" : "round";
}
