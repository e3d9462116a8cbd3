/**
 * What real activations do in an array: the counts, and what each counts. docs/accelerator.md, "Statistics".
 * @module
 */

/** Pairs by how many of the two activations are zero before any cut; an odd leftover counts as a pair with a zero. */
export interface PairCounts {
  readonly none: number;
  readonly one: number;
  readonly both: number;
}

/** One group of wires into a PE. */
export interface LaneStatistics {
  readonly name: string;
  readonly bits: number;
  /** How often each bit was 1, least significant first. */
  readonly set: readonly number[];
  /** How often each bit changed from one word to the next of the same row. */
  readonly toggles: readonly number[];
}

/** Multipliers on the side of the activations: the same for every filter, except under 2:4, where every filter counts. */
export interface MultiplierStatistics {
  /** Multipliers times steps: places where a product could be. */
  readonly slots: number;
  /** Slots with non-zero data. */
  readonly active: number;
  /** Steps in which both multipliers have non-zero data. */
  readonly both: number;
  /** Steps in which one activation has both multipliers, because its partner is zero. */
  readonly survivor: number;
}

/** Multipliers with their weights: over all filters. */
export interface ProductStatistics {
  /** Multipliers times steps times filters. */
  readonly slots: number;
  /** Slots in which data and weight are both non-zero. */
  readonly active: number;
  /** SySMT: steps in which both threads have a product to do and so lose precision; null elsewhere. */
  readonly collisions: number | null;
}

/** Counts over the rows of activations a layer's array is fed, padding included. */
export interface LayerStatistics {
  /** Rows: output pixels of all images, times groups. */
  readonly rows: number;
  /** Activations in a row, K. */
  readonly length: number;
  /** Activations in all rows. */
  readonly values: number;
  /** How many of them are zero. */
  readonly zeros: number;
  readonly pairs: PairCounts;
  /** For each field how many had data at each shift; null where there are no shifts. */
  readonly shifts: readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>] | null;
  readonly lanes: readonly LaneStatistics[];
  /** Words that have one before them in their row. */
  readonly transitions: number;
  readonly multipliers: MultiplierStatistics;
  /** Null where no weights were given. */
  readonly products: ProductStatistics | null;
}
