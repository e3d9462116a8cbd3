/**
 * Count rows of activations as an array's PEs meet them; rows can come in any number of pieces.
 *
 * One pass: a pair is one increment in a histogram of 65,536, from which everything without an order follows; what depends on the order, toggled bits, is a
 * histogram of differences for each byte of wires. 100 to 200 million activations a second.
 * @module
 */
import { InvalidParameter, InvalidShape, type PairRule } from "@sparqkit/core";
import { codingOf, type Coding, type CodingKind, type Lane } from "./coding.ts";
import { summarize } from "./summarize.ts";
import type { LayerStatistics } from "./types.ts";
import { countChoices, countWeights, type Choice, type WeightCounts } from "./weights.ts";

/** What is to be counted. */
export interface StatisticsOptions {
  readonly kind: CodingKind;
  /** The pair rule, under `fields`. */
  readonly rule?: PairRule | null;
  /** Bits of an activation where it is sent as it is: 8, or those of plain uniform quantization. */
  readonly bits?: number;
  /** Activations in a row, K. */
  readonly length: number;
  /** [groups][filters][K], in the order of the rows: with them products are counted too. */
  readonly weights?: Int8Array | null;
  /** Whether pairs are what meets the non-zero weights of each group of four; needs weights. [GATHER-1] */
  readonly sparse24?: boolean;
  /** Groups of filters, each with rows of its own; 1 unless given. */
  readonly groups?: number;
}

/** What is counted with weights, for one group. */
export interface GroupCounts {
  rows: number;
  readonly weights: WeightCounts;
  /** Non-zero data that meets weight k, and pairs with two, by place. */
  readonly met: Float64Array;
  readonly bothMet: Float64Array;
  /** Under 2:4 only. */
  readonly choices: readonly (readonly Choice[])[] | null;
}

/** The wires of a sparse tensor core before its gather: four candidates. */
const CANDIDATES: readonly Lane[] = [0, 1, 2, 3].map((i) => ({ name: `candidate ${i}`, bits: 8, offset: 8 * i }));

const histograms = (): Float64Array[] => Array.from({ length: 4 }, () => new Float64Array(256));

function checkWhole(name: string, value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 1)) throw new InvalidParameter(name, value, "an integer of at least 1");
}

function groupsOf(weights: Int8Array, groups: number, length: number, sparse24: boolean): GroupCounts[] {
  const filters = weights.length / groups / length;
  if (!(Number.isInteger(filters) && filters >= 1)) throw new InvalidShape("weights", weights.length, `${groups} x whole filters of ${length}`);
  return Array.from({ length: groups }, (_, group) => {
    const own = weights.subarray(group * filters * length, (group + 1) * filters * length);
    return {
      rows: 0,
      weights: countWeights(own, filters, length),
      met: new Float64Array(length + (length % 2)),
      bothMet: new Float64Array(Math.ceil(length / 2)),
      choices: sparse24 ? countChoices(own, filters, length) : null,
    };
  });
}

/** Raw counts, additive over rows. */
export interface Counts {
  readonly coding: Coding;
  readonly lanes: readonly Lane[];
  readonly length: number;
  readonly sparse24: boolean;
  rows: number;
  zeros: number;
  /** By pair, 256 a0 + a1; under 2:4 once for every filter. */
  readonly pairs: Float64Array;
  /** By byte of wires: words, and differences between neighbouring words, by value. */
  readonly words: readonly Float64Array[];
  readonly flips: readonly Float64Array[];
  /** One entry a group; none without weights. */
  readonly groups: readonly GroupCounts[];
}

/** A running count. */
export class StatisticsCounter {
  readonly #counts: Counts;

  /** @throws InvalidParameter, InvalidShape; NotTwoOfFour where weights are to be 2:4 and are not */
  constructor({ kind, rule = null, bits = 8, length, weights = null, sparse24 = false, groups = 1 }: StatisticsOptions) {
    checkWhole("length", length);
    checkWhole("groups", groups);
    if (sparse24 && !weights) throw new InvalidParameter("weights", weights, "2:4 weights, which say what is gathered");
    const coding = codingOf(kind, rule, bits);
    this.#counts = {
      coding,
      lanes: sparse24 ? CANDIDATES : coding.lanes,
      length,
      sparse24,
      rows: 0,
      zeros: 0,
      pairs: new Float64Array(65_536),
      words: histograms(),
      flips: histograms(),
      groups: weights ? groupsOf(weights, groups, length, sparse24) : [],
    };
  }

  /**
   * Count more rows.
   *
   * @param rows quantized activations before any cut, [M][K], 0..255: im2col rows, or pixels with their channels
   * @param group whose filters they meet, 0-based
   * @throws InvalidShape where they are no whole rows
   */
  add(rows: Uint8Array, group = 0): this {
    const counts = this.#counts;
    const { length } = counts;
    if (rows.length % length !== 0) throw new InvalidShape("activations", rows.length, `whole rows of ${length}`);
    counts.rows += rows.length / length;
    const own = counts.groups[group] ?? null;
    if (own) own.rows += rows.length / length;
    if (counts.sparse24) countGathered(rows, counts, own!);
    else if (counts.coding.kind === "whole") countValues(rows, counts, own);
    else countPairs(rows, counts, own);
    return this;
  }

  /** What was counted so far. */
  result(): LayerStatistics {
    return summarize(this.#counts);
  }
}

/**
 * Count all rows at once.
 *
 * @example
 * layerStatistics(Uint8Array.of(27, 0, 33, 64), { kind: "fields", rule: pairRule(W4_5OPT, "trim"), length: 4 }).pairs; // { none: 1, one: 1, both: 0 }
 */
export function layerStatistics(rows: Uint8Array, options: StatisticsOptions): LayerStatistics {
  return new StatisticsCounter(options).add(rows).result();
}

/** Two activations a step. */
function countPairs(rows: Uint8Array, counts: Counts, group: GroupCounts | null): void {
  const { pairs, length, flips } = counts;
  const { words, fields } = counts.coding;
  const [low, middle, high] = flips as [Float64Array, Float64Array, Float64Array];
  for (let row = 0; row < rows.length; row += length) {
    let before = 0;
    for (let k = 0; k < length; k += 2) {
      const pair = (rows[row + k]! << 8) | (k + 1 < length ? rows[row + k + 1]! : 0);
      pairs[pair]!++;
      const word = words[pair]!;
      if (k > 0) {
        const change = word ^ before;
        low[change & 255]!++;
        middle[(change >> 8) & 255]!++;
        high[change >> 16]!++;
      }
      before = word;
      if (!group) continue;
      const used = fields[pair]!;
      group.met[k]! += used & 3;
      group.met[k + 1]! += used >> 2;
      if (used === 5) group.bothMet[k >> 1]!++;
    }
  }
}

/** One activation a step; pairs are counted all the same, to compare. */
function countValues(rows: Uint8Array, counts: Counts, group: GroupCounts | null): void {
  const { pairs, length } = counts;
  const [flips] = counts.flips as [Float64Array];
  for (let row = 0; row < rows.length; row += length) {
    let before = rows[row]!;
    for (let k = 0; k < length; k += 2) {
      const first = rows[row + k]!;
      const second = k + 1 < length ? rows[row + k + 1]! : 0;
      pairs[(first << 8) | second]!++;
      if (k > 0) flips[first ^ before]!++;
      if (k + 1 < length) flips[second ^ first]!++;
      before = second;
      if (!group) continue;
      if (first !== 0) group.met[k]!++;
      if (second !== 0) group.met[k + 1]!++;
    }
  }
}

/** Two of four activations a step, which two depends on the filter. */
function countGathered(rows: Uint8Array, counts: Counts, { choices }: GroupCounts): void {
  const { pairs, length, words, flips } = counts;
  for (let row = 0; row < rows.length; row += length) {
    for (let k = 0, four = 0; k < length; k += 4, four++) {
      for (let i = 0; i < 4; i++) {
        const value = k + i < length ? rows[row + k + i]! : 0;
        words[i]![value]!++;
        if (k + i < length && value === 0) counts.zeros++;
        if (k > 0) flips[i]![value ^ rows[row + k + i - 4]!]!++;
      }
      for (const { first, second, filters } of choices![four]!) {
        const a0 = first < 0 ? 0 : rows[row + first]!;
        const a1 = second < 0 ? 0 : rows[row + second]!;
        pairs[(a0 << 8) | a1]! += filters;
      }
    }
  }
}
