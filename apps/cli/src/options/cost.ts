/** Values of the options of `complexity`: widths, densities, ranges, or a usage error that names the option. @module */
import { InvalidArgumentError } from "commander";

/** Widths that an option gives to layers. */
export interface BitsRule {
  /** Of the layers' names; null for all. */
  readonly pattern: string | null;
  readonly widths: { readonly weightBits: number; readonly activationBits: number } | "fp32";
}

/** A density that an option gives to layers. */
export interface DensityRule {
  readonly pattern: string | null;
  /** Part of the weights that is kept; null is to be counted in the model. */
  readonly density: number | null;
}

/** Widest number an element multiplies. */
const WIDEST = 32;

/** Parse widths, weights first: `8/4`, `fp32`, `layer4.*=2/4`; the option may be repeated. */
export function bitsRule(text: string, before: readonly BitsRule[] = []): BitsRule[] {
  const { pattern, value } = parts(text);
  if (value === "fp32") return [...before, { pattern, widths: "fp32" }];
  const [weightBits, activationBits] = /^(\d{1,2})\/(\d{1,2})$/.exec(value)?.slice(1).map(Number) ?? [];
  if (isWidth(weightBits) && isWidth(activationBits)) return [...before, { pattern, widths: { weightBits, activationBits } }];
  throw new InvalidArgumentError(`It is weights/activations from 1 to ${WIDEST} bits, as in 8/4, or fp32; for some layers PATTERN=8/4.`);
}

/** Parse densities: `0.5`, `measured`, `layer4.*=0.25`; the option may be repeated. */
export function densityRule(text: string, before: readonly DensityRule[] = []): DensityRule[] {
  const { pattern, value } = parts(text);
  if (value === "measured") return [...before, { pattern, density: null }];
  const density = decimal(value);
  if (density >= 0 && density <= 1) return [...before, { pattern, density }];
  throw new InvalidArgumentError("It is the part of the weights that is kept, from 0 to 1, or measured; for some layers PATTERN=0.5.");
}

/** Parse a range of widths: `2..16`. */
export function bitsRange(text: string): readonly [low: number, high: number] {
  const [low, high] = /^(\d{1,2})\.\.(\d{1,2})$/.exec(text.trim())?.slice(1).map(Number) ?? [];
  if (isWidth(low) && isWidth(high) && low <= high) return [low, high];
  throw new InvalidArgumentError(`It is two widths from 1 to ${WIDEST}, the lesser first: 2..16.`);
}

/** A parser of decimal numbers from `low` to `high`. */
export function decimalFrom(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = decimal(text);
    if (value >= low && value <= high) return value;
    throw new InvalidArgumentError(`It is a number from ${low} to ${high}.`);
  };
}

/** A plain decimal number, NaN for anything else: no hexadecimal, no blank. */
export const decimal = (text: string): number => (/^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN);

/** A pattern of names may hold anything, an equals sign too; the value comes last. */
function parts(text: string): { readonly pattern: string | null; readonly value: string } {
  const at = text.lastIndexOf("=");
  const pattern = at < 0 ? null : text.slice(0, at).trim();
  if (pattern === "") throw new InvalidArgumentError("There is no pattern before the equals sign.");
  return { pattern, value: text.slice(at + 1).trim() };
}

const isWidth = (bits: number | undefined): bits is number => bits !== undefined && bits >= 1 && bits <= WIDEST;
