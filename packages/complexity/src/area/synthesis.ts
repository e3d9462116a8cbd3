/**
 * Synthesis results from CSV, and the area model they make.
 *
 * One row an element: its area in um2, and its width, its widths, or its bit-operations. Columns are known by the header, in any order; others are left alone.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { bops } from "../bops/bops.ts";
import { InvalidSynthesis } from "../errors.ts";
import { equivalentBits } from "./area.ts";
import { csvLines } from "./cells.ts";
import { fitArea, type AreaFit, type AreaPoint } from "./fit.ts";
import { parseAreaModel, type AreaBasis, type AreaModel } from "./model.ts";

/** An element that was synthesized. */
export interface SynthesisRow {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  /** um2. */
  readonly area: number;
  /** Widths; null where the table has bit-operations only. */
  readonly weightBits: number | null;
  readonly activationBits: number | null;
  /** Channels in, channels out and taps along a side. */
  readonly inputs: number;
  readonly outputs: number;
  readonly kernel: number;
  /** Bit-operations in a step, from the table or from widths and sizes [COST-2]. */
  readonly bops: number;
  /** Name of the file. */
  readonly file: string;
}

/** A model with the fit it comes from. */
export interface FittedModel {
  readonly model: AreaModel;
  readonly fit: AreaFit;
  readonly points: readonly AreaPoint[];
}

/** How rows become a model. */
export interface FitOptions {
  readonly over: AreaBasis;
  /** By default 2 over bits and 1 over bit-operations. */
  readonly degree?: 1 | 2;
  /** By default the file's name. */
  readonly name?: string;
  /** By default the file's name. */
  readonly source?: string;
}

/** Columns by what the header calls them, lower case, and what they may hold. */
const COLUMNS = {
  area: { integer: false, high: 1e15, what: "um2" },
  bops: { integer: false, high: 1e15, what: "bit-operations" },
  bits: { integer: true, high: 32, what: "bits" },
  weightbits: { integer: true, high: 32, what: "bits" },
  activationbits: { integer: true, high: 32, what: "bits" },
  inputs: { integer: true, high: 65_536, what: "channels" },
  outputs: { integer: true, high: 65_536, what: "channels" },
  kernel: { integer: true, high: 256, what: "taps along a side" },
} as const;

type Column = keyof typeof COLUMNS;

/**
 * Read a table of synthesis results.
 *
 * Its header names `area` (um2) and either `bits`, or `weightBits` and `activationBits`, or `bops`; with widths also `inputs`, `outputs` and `kernel`, by default 1, 1
 * and 3. Case, spaces, underscores and a unit in parentheses do not matter, other columns are left alone. Cells are as `csvLines` reads them: in quotes or not, with
 * commas, semicolons or tabs between them; numbers have a decimal point.
 *
 * @param file its name, for errors
 * @throws InvalidSynthesis naming file, line, column, value and what is allowed
 * @example
 * parseSynthesis("area,bits\n528.5,4\n1467.5,8", "mine.csv").length; // 2
 */
export function parseSynthesis(text: string, file = "synthesis.csv"): SynthesisRow[] {
  const [header, ...rows] = csvLines(text, file);
  if (header === undefined) throw new InvalidSynthesis(file, 1, "", "", "a header with area and bits, weightBits and activationBits, or bops");
  const names = header.cells.map((cell) => columnName(cell, file, header.line));
  checkHeader(names, file, header.line);
  if (rows.length === 0) throw new InvalidSynthesis(file, header.line + 1, "", "", "a row for each element");
  return rows.map(({ line, cells }) => rowOf(cells, names, file, line));
}

/**
 * Fit an area model to rows. Over bits all must be elements of nine multipliers; over bit-operations any sizes will do.
 *
 * @throws InvalidSynthesis if a row does not have what the basis takes, or there are too few rows, as `fitArea`
 * @throws InvalidParameter if there is none
 * @throws InvalidAreaModel if the fit is beyond what a model may hold, or it has no name
 * @example
 * fitSynthesis(parseSynthesis(text, "mine.csv"), { over: "bits" }).fit.r2;
 */
export function fitSynthesis(rows: readonly SynthesisRow[], { over, degree = over === "bits" ? 2 : 1, name, source }: FitOptions): FittedModel {
  if (rows.length === 0) throw new InvalidParameter("rows", 0, "at least one row");
  checkSpread(rows, over, degree);
  const points = rows.map((row) => ({ x: over === "bits" ? widthOf(row) : row.bops, y: row.area }));
  const fit = fitArea(points, degree);
  const { file } = rows[0]!;
  const model: AreaModel = {
    schema: "sparqkit/area-model@1",
    name: name ?? file,
    source: source ?? file,
    verified: true,
    over,
    coefficients: fit.coefficients,
    range: fit.range,
    r2: fit.r2,
    points: points.length,
    residuals: points.map(({ x, y }, i) => ({ x, area: y, fitted: y - fit.residuals[i]!, residual: fit.residuals[i]! })),
    maxRelativeError: fit.maxRelativeError,
    multipliers: 9,
  };
  return { model: parseAreaModel(model, file), fit, points };
}

/** `weightbits` of `Weight_Bits (bits)`; an area in another unit is no area. */
function columnName(cell: string, file: string, line: number): string {
  const [, title = "", unit] = /^([^([]*)(?:[([](.*)[)\]])?\s*$/s.exec(cell) ?? [undefined, cell, undefined];
  const name = title.toLowerCase().replace(/[\s_-]/g, "");
  if (name === "area" && unit !== undefined && !/^\s*[uµμ]m\^?[2²]\s*$/i.test(unit)) throw new InvalidSynthesis(file, line, "area", cell, "an area in um2");
  return name;
}

function checkHeader(names: readonly string[], file: string, line: number): void {
  const known = names.filter((name) => Object.hasOwn(COLUMNS, name));
  for (const [i, name] of known.entries()) if (known.indexOf(name) !== i) throw new InvalidSynthesis(file, line, name, name, "each column once");
  const found = names.join(", ");
  const has = (name: Column): boolean => names.includes(name);
  if (!has("area")) throw new InvalidSynthesis(file, line, "area", found, "a header with a column area (um2)");
  const bases = [has("bits"), has("weightbits") || has("activationbits"), has("bops")].filter(Boolean).length;
  if (bases !== 1 || has("weightbits") !== has("activationbits"))
    throw new InvalidSynthesis(file, line, "bits", found, "a header with one of: bits; weightBits and activationBits; bops");
  if (!has("bops")) return;
  for (const name of ["inputs", "outputs", "kernel"] as const)
    if (has(name)) throw new InvalidSynthesis(file, line, name, found, "no sizes beside bops, which has them in it");
}

function rowOf(cells: readonly string[], names: readonly string[], file: string, line: number): SynthesisRow {
  if (cells.length !== names.length) throw new InvalidSynthesis(file, line, "", "", `${names.length} cells as in the header, not ${cells.length}`);
  const number = (name: Column): number | null => (names.includes(name) ? read(cells[names.indexOf(name)]!, name, file, line) : null);
  const bits = number("bits");
  const weightBits = bits ?? number("weightbits");
  const activationBits = bits ?? number("activationbits");
  const [inputs, outputs, kernel] = [number("inputs") ?? 1, number("outputs") ?? 1, number("kernel") ?? 3];
  const given = number("bops");
  const counted = given ?? bops({ outputs, reduction: inputs * kernel ** 2, weightBits: weightBits!, activationBits: activationBits! });
  return { line, file, area: number("area")!, weightBits, activationBits, inputs, outputs, kernel, bops: counted };
}

function read(cell: string, name: Column, file: string, line: number): number {
  const { integer, high, what } = COLUMNS[name];
  const text = /^\d{1,3}(,\d{3})+\.\d*$|^\d{1,3}(,\d{3}){2,}$/.test(cell) ? cell.replaceAll(",", "") : cell; // 1,467.5 is plain, 1,467 may be either
  if (/^[+-]?[\d.]*,[\d,]*$/.test(text)) throw new InvalidSynthesis(file, line, name, cell, "a decimal point, and no comma, in numbers");
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  const fits = integer ? Number.isInteger(value) && value >= 1 : value > 0;
  if (!(fits && value <= high))
    throw new InvalidSynthesis(file, line, name, cell, integer ? `an integer from 1 to ${high} (${what})` : `a number above 0, at most ${high} (${what})`);
  return value;
}

/** What `fitArea` asks of points, in words of the table. */
function checkSpread(rows: readonly SynthesisRow[], over: AreaBasis, degree: number): void {
  const { file, line } = rows.at(-1)!;
  const refuse = (expected: string): InvalidSynthesis => new InvalidSynthesis(file, line, "", "", expected);
  const xs = new Set(rows.map((row) => (over === "bits" ? widthOf(row) : row.bops))).size;
  const what = over === "bits" ? "widths" : "numbers of bit-operations";
  if (rows.length < degree + 2) throw refuse(`at least ${degree + 2} rows to fit degree ${degree} over ${over}, not ${rows.length}`);
  if (xs < degree + 1) throw refuse(`at least ${degree + 1} different ${what} to fit degree ${degree} over ${over}, not ${xs}`);
  if (new Set(rows.map(({ area }) => area)).size < 2) throw refuse(`at least two different areas, not ${rows[0]!.area} um2 in every row`);
}

/** The width of an element of nine multipliers. [COST-9] */
function widthOf({ file, line, weightBits, activationBits, inputs, outputs, kernel }: SynthesisRow): number {
  if (weightBits === null || activationBits === null)
    throw new InvalidSynthesis(file, line, "bops", "", "bits, or weightBits and activationBits, to fit over bits");
  for (const [column, value, expected] of [
    ["inputs", inputs, 1],
    ["outputs", outputs, 1],
    ["kernel", kernel, 3],
  ] as const)
    // prettier-ignore
    if (value !== expected) throw new InvalidSynthesis(file, line, column, String(value), `${expected} to fit over bits; over bops any size will do`);
  return equivalentBits({ weightBits, activationBits });
}
