/**
 * Whether numbers are numbers.
 * @module
 */

/** Whether none of an array's elements is NaN or infinite. */
export function allFinite(values: Float32Array | Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!(Math.abs(values[i]) < Infinity)) return false;
  return true;
}

/** The first name of an array with elements that are not finite, or null. */
export function firstNotFinite(arrays: Iterable<readonly [string, ArrayBufferView]>): string | null {
  for (const [name, values] of arrays) if ((values instanceof Float32Array || values instanceof Float64Array) && !allFinite(values)) return name;
  return null;
}
