/**
 * Models of the area of a processing element: a polynomial over its width or over its bit-operations, with the range it was fitted in.
 * @module
 */
import { checkDocument } from "@sparqkit/schemas";
import { bops } from "../bops/bops.ts";
import { InvalidAreaModel } from "../errors.ts";
import { sentences, valueAt } from "../parse.ts";
import { equivalentBits, type ElementWidths } from "./area.ts";

/** What an area is modelled over: the width of [COST-9], or the element's bit-operations [COST-2]. */
export type AreaBasis = "bits" | "bops";

/** What a fit leaves of a point. [COST-10] */
export interface AreaResidual {
  readonly x: number;
  /** Measured, um2. */
  readonly area: number;
  /** By the model, um2. */
  readonly fitted: number;
  /** Measured less fitted, um2. */
  readonly residual: number;
}

/** A model of area: a `sparqkit/area-model@1` document. */
export interface AreaModel {
  readonly schema: "sparqkit/area-model@1";
  readonly name: string;
  /** Where the points come from: process, tool, publication. */
  readonly source: string;
  /** Whether the coefficients were compared with their source. */
  readonly verified: boolean;
  readonly over: AreaBasis;
  /** Of the polynomial in um2, the constant first: two or three. */
  readonly coefficients: readonly number[];
  /** Least and greatest x of the points. */
  readonly range: readonly [low: number, high: number];
  /** R2 of the fit [COST-10]; null where it is not known. */
  readonly r2: number | null;
  /** Points it was fitted to; null where they are not known. */
  readonly points: number | null;
  /** Of the points, in their order; as many as `points`. */
  readonly residuals?: readonly AreaResidual[];
  /** The largest |residual| over its area. */
  readonly maxRelativeError?: number;
  /** Multipliers of the element: 3 x 3, one input and one output channel. */
  readonly multipliers: 9;
}

/** An area by a model; `x` is where the model was asked, `extrapolated` says that this is outside its range. */
export interface ModelledArea {
  /** um2. */
  readonly area: number;
  readonly x: number;
  readonly extrapolated: boolean;
}

/** Multiplications of the element in a step. */
export const ELEMENT_MULTIPLIERS = 9;

/** Area of a processing element of nine single-precision multipliers, um2: multipliers only, 11786 um2 each; recalled, not verified. */
export const FLOAT32_ELEMENT_AREA: number = ELEMENT_MULTIPLIERS * 11_786;

/** Bit-operations of a processing element in a step. [COST-2] */
export function elementBops(widths: ElementWidths): number {
  return bops({ outputs: 1, reduction: ELEMENT_MULTIPLIERS, ...widths });
}

const ELEMENT = "3 x 3 processing element in TSMC 28 nm, HCM, Sustainability 2021, 13(2), 717";

/** The published fit over bits. [COST-3] */
export const AREA_28NM_BITS: AreaModel = {
  schema: "sparqkit/area-model@1",
  name: "28nm-bits",
  source: ELEMENT,
  verified: true,
  over: "bits",
  coefficients: [-14.02, 86.07, 12.39],
  range: [2, 32],
  r2: 0.9999877,
  points: null,
  multipliers: 9,
};

/**
 * The published fit over bit-operations. [COST-4]
 *
 * Its range is not stated. Points of [COST-3] from 2 to 16 bits give nearly its line (1.705 B + 141), those up to 32 another (1.557 B + 330): so 2 to 16 it is taken to be.
 */
export const AREA_28NM_BOPS: AreaModel = {
  schema: "sparqkit/area-model@1",
  name: "28nm-bops",
  source: ELEMENT,
  verified: true,
  over: "bops",
  coefficients: [153.46, 1.694],
  range: [elementBops({ weightBits: 2, activationBits: 2 }), elementBops({ weightBits: 16, activationBits: 16 })],
  r2: 0.998,
  points: null,
  multipliers: 9,
};

/** The published models by name. */
export const AREA_MODELS: { readonly [name in "28nm-bits" | "28nm-bops"]: AreaModel } = { "28nm-bits": AREA_28NM_BITS, "28nm-bops": AREA_28NM_BOPS };

/**
 * Area of a processing element by a model.
 *
 * @throws InvalidParameter if a width is not an integer from 1 to 32
 * @throws InvalidAreaModel if the model's area is not above 0 there
 * @example
 * modelArea(AREA_28NM_BITS, { weightBits: 4, activationBits: 4 }); // { area: 528.5, x: 4, extrapolated: false }, but for the last digits
 */
export function modelArea(model: AreaModel, widths: ElementWidths): ModelledArea {
  const width = equivalentBits(widths);
  const x = model.over === "bits" ? width : elementBops(widths);
  const area = model.coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
  if (!(area > 0 && area < Infinity)) {
    const { weightBits, activationBits } = widths;
    const problem = `at ${weightBits}/${activationBits} bits (${model.over} ${x}) /coefficients give ${area} um2, not an area above 0`;
    throw new InvalidAreaModel(model.name, "/coefficients", model.coefficients, [problem]);
  }
  const [low, high] = model.range;
  return { area, x, extrapolated: x < low || x > high };
}

/**
 * Check an area model document.
 *
 * @param value what `JSON.parse` returned
 * @param source what people know the document by, as the file's name
 * @throws InvalidAreaModel naming source, field, value and what is allowed
 * @example
 * parseAreaModel({ ...AREA_28NM_BITS, over: "gates" }, "mine.json");
 * // InvalidAreaModel: mine.json: not a valid area model document: /over is "gates", not "bits" or "bops". ...
 */
export function parseAreaModel(value: unknown, source = "area model"): AreaModel {
  const problems = checkDocument("area-model", value);
  if (problems.length > 0) throw new InvalidAreaModel(source, problems[0]!.path, valueAt(value, problems[0]!.path), sentences(problems, AREA_MODEL_RANGES));
  const model = value as AreaModel;
  const { points, residuals } = model;
  if (residuals !== undefined && residuals.length !== points)
    throw new InvalidAreaModel(source, "/residuals", residuals, [`/residuals has ${residuals.length} points, and /points is ${points}`]);
  const [low, high] = model.range;
  if (low > high) throw new InvalidAreaModel(source, "/range", model.range, [`/range is ${JSON.stringify(model.range)}, its low above its high`]);
  return model;
}

const coefficient = "a number from -1000000000000000 to 1000000000000000 (um2)";
const x = "a number above 0, at most 1000000000000000";

/** Allowed values by JSON pointer, in words: for errors. A test holds the schema to it. */
export const AREA_MODEL_RANGES: Readonly<Record<string, string>> = {
  "/schema": '"sparqkit/area-model@1"',
  "/name": "a text that is not blank",
  "/source": "a text that is not blank",
  "/verified": "true or false",
  "/over": '"bits" or "bops"',
  "/coefficients/0": coefficient,
  "/coefficients/1": coefficient,
  "/coefficients/2": coefficient,
  "/range/0": x,
  "/range/1": x,
  "/r2": "null or a number up to 1",
  "/points": "null or an integer of at least 1",
  "/maxRelativeError": "a number of at least 0",
  "/multipliers": "9",
};
