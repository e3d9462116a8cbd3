/**
 * What weights add to counts of activations: at each place of the reduction the filters with a non-zero weight, and under 2:4 which two places a group's
 * filters choose. Counting filters first makes the cost M K instead of M N K.
 * @module
 */
import { positions24 } from "@sparqkit/core";

/** Filters by place. */
export interface WeightCounts {
  readonly filters: number;
  /** Filters with a non-zero weight at k. */
  readonly nonZero: Float64Array;
  /** Filters with two non-zero weights in pair p. */
  readonly bothNonZero: Float64Array;
}

/** Choices of places in one group of four: filters that meet the pair (4 g + first, 4 g + second), -1 where a weight is missing. */
export interface Choice {
  readonly first: number;
  readonly second: number;
  readonly filters: number;
}

/** @param weights [filters][length] in the order of the rows */
export function countWeights(weights: Int8Array, filters: number, length: number): WeightCounts {
  const nonZero = new Float64Array(length);
  const bothNonZero = new Float64Array(Math.ceil(length / 2));
  for (let at = 0; at < weights.length; at += length) {
    for (let k = 0; k < length; k++) {
      if (weights[at + k] === 0) continue;
      nonZero[k]!++;
      if (k % 2 === 1 && weights[at + k - 1] !== 0) bothNonZero[k >> 1]!++;
    }
  }
  return { filters, nonZero, bothNonZero };
}

/**
 * The choices of every group. [GATHER-1]
 *
 * @throws NotTwoOfFour
 */
export function countChoices(weights: Int8Array, filters: number, length: number): Choice[][] {
  const groups = Array.from({ length: Math.ceil(length / 4) }, () => new Map<number, number>());
  for (let filter = 0; filter < filters; filter++) {
    const positions = positions24(weights.subarray(filter * length, (filter + 1) * length), filter);
    for (const [group, found] of groups.entries()) {
      const key = (positions[2 * group]! + 1) * 2 ** 26 + positions[2 * group + 1]! + 1;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  }
  return groups.map((found) => [...found].map(([key, count]) => ({ first: Math.floor(key / 2 ** 26) - 1, second: (key % 2 ** 26) - 1, filters: count })));
}
