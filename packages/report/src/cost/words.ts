/** Figures and facts in words, as several parts of the page say them. @module */
import { count } from "../format.ts";
import type { CostReportHardware, CostReportInput, CostReportWidths } from "./types.ts";

/** What stands beside a figure that nobody has checked against its source. */
export const RECALLED = "recalled, not verified";

/** What stands beside a model of the reader's own: the published ones are verified. */
export const OWN = "own, not verified";

/** OPS a bit with two decimals: `5.82`. */
export const perBit = (value: number): string => (value >= 1000 ? count(value) : value.toFixed(2));

/** Widths, weights first: `8/8`. */
export const widths = ({ weightBits, activationBits }: CostReportWidths): string => `${weightBits}/${activationBits}`;

/** An element in words; null where the machine has none to speak of. */
export const element = ({ element: one }: CostReportHardware): string | null =>
  one === null ? null : one === "float32" ? "32-bit floating point" : `${widths(one)} bits`;

/** A bandwidth with four digits: `153.6 Gbit/s`. */
export const gigabits = (value: number): string => `${value >= 1000 ? count(value) : Number(value.toPrecision(4))} Gbit/s`;

/** An area with one decimal: `1 467.5 µm²`. */
export const micrometres = (area: number): string => `${tenths(area)} µm²`;

function tenths(value: number): string {
  const [whole, decimal] = value.toFixed(1).split(".");
  return `${count(Number(whole))}.${decimal}`;
}

/** A time with its unit: `3.21 ms`. */
export function time(seconds: number): string {
  for (const [size, unit] of [[1, "s"], [1e-3, "ms"], [1e-6, "µs"]] as const) if (seconds >= size) return `${precise(seconds / size)} ${unit}`; // prettier-ignore
  return `${precise(seconds * 1e9)} ns`;
}

/** Bits as bytes in decimal units, as the terminal has them: `12.3 kB`. */
export function memory(bits: number): string {
  const bytes = bits / 8;
  for (const [size, unit] of [[1e9, "GB"], [1e6, "MB"], [1e3, "kB"]] as const) if (bytes >= size) return `${precise(bytes / size)} ${unit}`; // prettier-ignore
  return bits === 0 ? "0" : `${Math.ceil(bytes)} B`;
}

/** A count and what is counted: `9 elements`, `1 layer`. */
export const counted = (number: number, noun: string): string => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

/** A figure as it was asked for: `30`, `0.5`, `1 000`. */
export const asked = (value: number): string => (Number.isInteger(value) ? count(value) : String(value));

/** Four digits with a unit prefix: `163.7 G`. */
export function four(value: number): string {
  for (const [size, prefix] of [[1e12, "T"], [1e9, "G"], [1e6, "M"], [1e3, "k"]] as const) if (value >= size) return `${(value / size).toPrecision(4)} ${prefix}`; // prettier-ignore
  return String(Number(value.toPrecision(4)));
}

/** Bit-operations in 10^9, so that networks compare: `163.7 GBOPS`, `1 395 GBOPS`. */
export const gigabops = (bops: number): string => (bops < 1e8 ? `${four(bops)}BOPS` : `${billions(bops)} GBOPS`);

/** Bit-operations in 10^9 without their unit, four digits: `163.7`, `0.04557`, `1 395`. */
export function billions(bops: number): string {
  if (bops >= 1e12) return count(bops / 1e9);
  return bops === 0 ? "0" : bops < 1e3 ? (bops / 1e9).toFixed(9) : (bops / 1e9).toPrecision(4);
}

/** A note as a sentence. */
export const sentence = (note: string): string => `${note.slice(0, 1).toUpperCase()}${note.slice(1)}${/[.!?]$/.test(note) ? "" : "."}`;

/** Three digits, never in exponent form. */
export const precise = (value: number): string => (value >= 100 ? count(value) : value.toPrecision(3));

/** What a plot is of: model, bits, machine. */
export const subject = ({ model, title, bits, hardware }: CostReportInput): string =>
  [model?.name ?? title, /^\d+\/\d+$/.test(bits) ? `${bits} bits` : bits === "mixed" ? "mixed widths" : bits, hardware.name].filter(Boolean).join(" · ");
