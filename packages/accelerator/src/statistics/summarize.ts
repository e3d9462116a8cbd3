/** From raw counts to statistics. @module */
import { InvalidParameter } from "@sparqkit/core";
import type { Counts } from "./counter.ts";
import type { LaneStatistics, LayerStatistics, MultiplierStatistics, PairCounts, ProductStatistics } from "./types.ts";

/**
 * Statistics of what was counted.
 *
 * @throws InvalidParameter where an activation has more bits than the wires
 */
export function summarize(counts: Counts): LayerStatistics {
  const { rows, length, sparse24, coding } = counts;
  checkBits(counts);
  const steps = stepsOf(counts);
  const words = sparse24 ? counts.words : wordsOf(counts);
  const pairs = pairCounts(counts.pairs);
  const leftover = length % 2 === 1 ? rows : 0; // the zero that fills up a row is no activation
  return {
    rows,
    length,
    values: rows * length,
    zeros: sparse24 ? counts.zeros : 2 * pairs.both + pairs.one - leftover,
    pairs,
    shifts: coding.shifts ? shiftCounts(counts.pairs, coding.shifts) : null,
    lanes: counts.lanes.map(({ name, bits, offset }): LaneStatistics => {
      const byte = offset >> 3;
      return { name, bits, set: bitCounts(words[byte]!, bits, offset & 7), toggles: togglesOf(counts, byte, bits, offset) };
    }),
    transitions: rows * ((sparse24 ? Math.ceil(length / 4) : steps) - 1),
    multipliers: multipliersOf(counts, steps),
    products: counts.groups.length > 0 ? productsOf(counts, steps) : null,
  };
}

function checkBits({ coding, pairs }: Counts): void {
  const { bits } = coding.lanes[0]!;
  if (coding.kind === "fields" || bits >= 8) return;
  const wide = pairs.findIndex((count, pair) => count > 0 && Math.max(pair >> 8, pair & 255) >> bits > 0);
  if (wide >= 0) throw new InvalidParameter("activation", Math.max(wide >> 8, wide & 255), `an integer of at most ${bits} bits, 0 to ${2 ** bits - 1}`);
}

/** Steps of a row: activations, pairs, or gathered pairs. */
function stepsOf({ coding, length, sparse24 }: Counts): number {
  if (sparse24) return coding.kind === "whole" ? 2 * Math.ceil(length / 4) : Math.ceil(length / 4);
  return coding.kind === "whole" ? length : Math.ceil(length / 2);
}

function pairCounts(pairs: Float64Array): PairCounts {
  let [one, all] = [0, 0];
  for (let pair = 0; pair < pairs.length; pair++) {
    all += pairs[pair]!;
    if (pair !== 0 && (pair < 256 || (pair & 255) === 0)) one += pairs[pair]!;
  }
  const both = pairs[0]!;
  return { none: all - one - both, one, both };
}

const record = (list: Float64Array): Record<string, number> =>
  Object.fromEntries([...list.entries()].filter(([, count]) => count > 0).map(([shift, count]) => [String(shift), count]));

function shiftCounts(pairs: Float64Array, shifts: Uint16Array): [Record<string, number>, Record<string, number>] {
  const found = [new Float64Array(8), new Float64Array(8)] as const;
  for (let pair = 0; pair < pairs.length; pair++) {
    for (const half of [0, 1] as const) {
      const code = (shifts[pair]! >> (8 * half)) & 255;
      if (code >= 16) found[half][code - 16]! += pairs[pair]!;
    }
  }
  return [record(found[0]), record(found[1])];
}

/** Histograms of the bytes on the wires, from the pairs. */
function wordsOf({ coding, pairs, length, rows }: Counts): Float64Array[] {
  const bytes = Array.from({ length: 4 }, () => new Float64Array(256));
  for (let pair = 0; pair < pairs.length; pair++) {
    const count = pairs[pair]!;
    if (count === 0) continue;
    if (coding.kind === "whole") {
      bytes[0]![pair >> 8]! += count;
      bytes[0]![pair & 255]! += count;
    } else {
      for (let byte = 0; byte < 4; byte++) bytes[byte]![(coding.words[pair]! >> (8 * byte)) & 255]! += count;
    }
  }
  if (coding.kind === "whole" && length % 2 === 1) bytes[0]![0]! -= rows;
  return bytes;
}

const togglesOf = ({ flips }: Counts, byte: number, bits: number, offset: number): number[] => bitCounts(flips[byte]!, bits, offset & 7);

/** How often each bit is set in the values of a histogram of bytes. A lane never crosses a byte. */
function bitCounts(histogram: Float64Array, bits: number, first: number): number[] {
  return Array.from({ length: bits }, (_, bit) => {
    let count = 0;
    for (let value = 0; value < 256; value++) if ((value >> (first + bit)) & 1) count += histogram[value]!;
    return count;
  });
}

function multipliersOf({ coding, pairs, rows, sparse24, groups }: Counts, steps: number): MultiplierStatistics {
  const whole = coding.kind === "whole";
  const filters = sparse24 ? groups[0]!.weights.filters : 1;
  let [active, both, survivor] = [0, 0, 0];
  for (let pair = 0; pair < pairs.length; pair++) {
    const count = pairs[pair]!;
    if (count === 0) continue;
    const used = (coding.fields[pair]! & 3) + (coding.fields[pair]! >> 2);
    active += used * count;
    if (whole) continue;
    if (used === 2) both += count;
    if (coding.shares && pair !== 0 && (pair < 256 || (pair & 255) === 0)) survivor += count;
  }
  return { slots: rows * steps * filters * (whole ? 1 : 2), active, both, survivor };
}

/** Filters and rows that meet with neither zero. */
const meetings = (weights: Float64Array, data: Float64Array): number => weights.reduce((sum, count, k) => sum + count * data[k]!, 0);

/** Under 2:4 every gathered weight is non-zero, so data alone decides. */
function productsOf(counts: Counts, steps: number): ProductStatistics {
  const { coding, rows, sparse24, groups } = counts;
  const { filters } = groups[0]!.weights;
  const slots = rows * steps * filters * (coding.kind === "whole" ? 1 : 2);
  const threads = coding.kind === "threads";
  if (sparse24) {
    const { active, both } = multipliersOf(counts, steps);
    return { slots, active, collisions: threads ? both : null };
  }
  const active = groups.reduce((sum, { weights, met }) => sum + meetings(weights.nonZero, met), 0);
  const collisions = groups.reduce((sum, { weights, bothMet }) => sum + meetings(weights.bothNonZero, bothMet), 0);
  return { slots, active, collisions: threads ? collisions : null };
}
