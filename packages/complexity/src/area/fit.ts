/**
 * Least squares: a polynomial through points, as an area model takes it.
 *
 * spec/cost.md [COST-10]. The normal equations are solved in exact arithmetic on what the floating-point numbers stand for, so that no choice of units, however far
 * x is from 1, costs digits; only the results are rounded.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { checkFinite } from "../check.ts";
import { dyadic, minus, plus, ratio, times, type Dyadic } from "../exact/dyadic.ts";

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

const ZERO = dyadic(0);

/**
 * Fit a polynomial to points by least squares. [COST-10]
 *
 * @param degree 1 or 2
 * @throws InvalidParameter if the degree is another, an x or y is not finite and above 0, there is not at least one point more than coefficients, there are not as many
 * different x as coefficients, or all y are equal
 * @example
 * fitArea([{ x: 1, y: 3 }, { x: 2, y: 5 }, { x: 3, y: 8 }], 1).coefficients; // [0.3333333333333333, 2.5]
 */
export function fitArea(points: readonly AreaPoint[], degree: number): AreaFit {
  check(points, degree);
  const size = degree + 1;
  const xs = points.map(({ x }) => dyadic(x));
  const ys = points.map(({ y }) => dyadic(y));
  const powers = xs.map((x) => Array.from({ length: 2 * degree + 1 }, (_, power) => times(...Array.from({ length: power }, () => x))));
  const moments = Array.from({ length: 2 * degree + 1 }, (_, power) => sum(powers.map((of) => of[power]!)));
  const matrix = Array.from({ length: size }, (_, row) => moments.slice(row, row + size));
  const right = Array.from({ length: size }, (_, row) => sum(powers.map((of, i) => times(of[row]!, ys[i]!))));

  const whole = determinant(matrix);
  const numerators = right.map((_, column) => determinant(matrix.map((row, i) => row.with(column, right[i]!)))); // Cramer's rule: coefficient x whole
  const coefficients = numerators.map((numerator) => ratio(numerator, whole));
  for (const coefficient of coefficients) checkFinite({ coefficient });

  const misses = ys.map((y, i) => minus(times(y, whole), sum(numerators.map((numerator, power) => times(numerator, powers[i]![power]!))))); // residual x whole
  const residuals = misses.map((miss) => ratio(miss, whole));
  const count = dyadic(points.length);
  const total = sum(ys);
  const missed = sum(misses.map((miss) => times(miss, miss))); // x whole^2
  const spread = minus(times(count, sum(ys.map((y) => times(y, y)))), times(total, total)); // x count
  const explained = minus(times(spread, whole, whole), times(missed, count));
  return {
    coefficients,
    r2: ratio(explained, times(spread, whole, whole)),
    residuals,
    maxRelativeError: residuals.reduce((most, residual, i) => Math.max(most, Math.abs(residual) / points[i]!.y), 0),
    standardErrors: matrix.map((_, i) => {
      const variance = ratio(times(missed, minor(matrix, i)), times(dyadic(points.length - size), whole, whole, whole));
      return Math.sqrt(variance);
    }),
    range: points.reduce<[number, number]>(([low, high], { x }) => [Math.min(low, x), Math.max(high, x)], [Infinity, 0]),
  };
}

/** Determinant of a matrix without a row and a column of the same number: of the inverse's diagonal. */
function minor(matrix: readonly (readonly Dyadic[])[], without: number): Dyadic {
  return determinant(matrix.filter((_, row) => row !== without).map((row) => row.filter((_, column) => column !== without)));
}

/** Determinant of a square matrix, by its first row. */
function determinant(matrix: readonly (readonly Dyadic[])[]): Dyadic {
  const [first, ...rest] = matrix as readonly [readonly Dyadic[], ...(readonly Dyadic[])[]];
  if (rest.length === 0) return first[0]!;
  return first.reduce((total, value, column) => {
    const term = times(value, determinant(rest.map((row) => row.filter((_, at) => at !== column))));
    return column % 2 === 0 ? plus(total, term) : minus(total, term);
  }, ZERO);
}

function sum(values: readonly Dyadic[]): Dyadic {
  return values.reduce(plus, ZERO);
}

function check(points: readonly AreaPoint[], degree: number): void {
  if (degree !== 1 && degree !== 2) throw new InvalidParameter("degree", degree, "1 or 2");
  for (const [i, point] of points.entries()) {
    for (const [name, value] of Object.entries({ x: point.x, y: point.y }))
      if (!(value > 0 && value < Infinity)) throw new InvalidParameter(`${name} of point ${i + 1}`, value, "a finite number above 0");
  }
  if (points.length < degree + 2) throw new InvalidParameter("points", points.length, `at least ${degree + 2} points for degree ${degree}`);
  const different = new Set(points.map(({ x }) => x)).size;
  if (different < degree + 1) throw new InvalidParameter("x", different, `at least ${degree + 1} different values for degree ${degree}`);
  if (new Set(points.map(({ y }) => y)).size < 2) throw new InvalidParameter("y", points[0]!.y, "at least two different areas");
}
