/** Least squares: an area model from points. @module */

/** A point to fit: x and the area y there. */
export interface AreaPoint {
  readonly x: number;
  /** um2. */
  readonly y: number;
}

/** A fitted polynomial. [COST-10] */
export interface AreaFit {
  /** The constant first. */
  readonly coefficients: readonly number[];
  readonly r2: number;
  /** y less the fit, um2, in the order of the points. */
  readonly residuals: readonly number[];
  /** The largest |residual| / y. */
  readonly maxRelativeError: number;
  /** Standard errors of the coefficients, in their order. */
  readonly standardErrors: readonly number[];
  /** Least and greatest x. */
  readonly range: readonly [low: number, high: number];
}

/**
 * Fit a polynomial to points by least squares. [COST-10]
 *
 * @param degree 1 or 2
 */
export function fitArea(_points: readonly AreaPoint[], _degree: number): AreaFit {
  throw new Error("not there yet");
}
