/** Least squares another way: Householder reflections over x that is centred and scaled, in floating point. */

/** Coefficients of the polynomial through points, the constant first. */
export function leastSquares(points: readonly { readonly x: number; readonly y: number }[], degree: 1 | 2): number[] {
  const size = degree + 1;
  const mean = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const scale = Math.max(...points.map(({ x }) => Math.abs(x - mean)));
  const rows = points.map(({ x }) => Array.from({ length: size }, (_, power) => ((x - mean) / scale) ** power));
  const right = points.map(({ y }) => y);
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column).map((row) => row[column]!);
    const reflector = [...below];
    reflector[0]! += Math.sign(below[0]! || 1) * Math.hypot(...below);
    const square = reflector.reduce((sum, value) => sum + value ** 2, 0);
    const reflect = (get: (row: number) => number, set: (row: number, value: number) => void): void => {
      const along = (2 * reflector.reduce((sum, value, i) => sum + value * get(column + i), 0)) / square;
      for (const [i, value] of reflector.entries()) set(column + i, get(column + i) - along * value);
    };
    for (let at = column; at < size; at++) reflect((row) => rows[row]![at]!, (row, value) => (rows[row]![at] = value)); // prettier-ignore
    reflect((row) => right[row]!, (row, value) => (right[row] = value)); // prettier-ignore
  }
  const scaled = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row--) {
    const known = rows[row]!.reduce((sum, value, at) => (at > row && at < size ? sum + value * scaled[at]! : sum), 0);
    scaled[row] = (right[row]! - known) / rows[row]![row]!;
  }
  const [a, b, c = 0] = scaled.map((value, power) => value / scale ** power) as [number, number, number?];
  return [a - b * mean + c * mean ** 2, b - 2 * c * mean, c].slice(0, size);
}
