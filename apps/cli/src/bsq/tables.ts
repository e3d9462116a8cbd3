/** A BSQ run as text. @module */
import { table } from "../terminal/table.ts";
import { percentText } from "../train/tables.ts";
import type { BsqDocument } from "./document.ts";

/** What `bsq` prints. */
export function bsqTable({ layers, size, accuracies, output }: BsqDocument): string {
  const bits = table(
    [{ title: "weights of" }, { title: "bits", align: "right" }, { title: "weights", align: "right" }],
    layers.map(({ name, bits: own, weights }) => [name, String(own), weights.toLocaleString("en-US")]),
  );
  const measured = (
    [
      ["float32", accuracies.float],
      ["rounded to these bits, untrained", accuracies.baseline],
      ["the same, fine-tuned", accuracies.control],
      ["BSQ, before fine-tuning", accuracies.bits],
      ["BSQ", accuracies.final],
    ] as const
  ).filter(([, value]) => value !== null);
  const tested =
    measured.length === 0
      ? ""
      : `\n${table(
          [{ title: "network" }, { title: "test", align: "right" }],
          measured.map(([name, value]) => [name, percentText(value)]),
        )}`;
  const smaller = size.compression === null ? "nothing is left" : `${size.compression.toFixed(2)} x smaller than float32`;
  const files = `${output.name}: ${size.fileBytes.toLocaleString("en-US")} bytes, ${size.floatFileBytes.toLocaleString("en-US")} unpacked`;
  return `${bits}${tested}\n${size.bitsAWeight.toFixed(2)} bits a weight, signs apart: ${smaller}\n${files}\n`;
}
