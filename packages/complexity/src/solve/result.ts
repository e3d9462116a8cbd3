/** What solving finds: the part `solve` of a cost document. @module */
import type { ElementWidths } from "../area/area.ts";

/** The smallest silicon for a rate. [ROOFLINE-14] */
export interface SmallestSilicon {
  /** Side of the grid; 0 where memory forbids the rate. */
  readonly side: number;
  readonly areaMm2: number;
  /** Bandwidth that the rate would take, Gbit/s, where memory forbids it. */
  readonly gbitPerSecond: number | null;
}

/** A network at one pair of widths, elements as wide. */
export interface SolvePair extends ElementWidths {
  /** um2. */
  readonly peArea: number;
  readonly pes: number;
  /** GOPS/s. */
  readonly gops: number;
  /** Layers bound by compute. */
  readonly computeBound: number;
  /** Names of the others. */
  readonly memoryBound: readonly string[];
  readonly seconds: number;
  readonly imagesPerSecond: number;
  /** 10^9 bit-operations. */
  readonly gbops: number;
  /** Null where no rate was asked for. */
  readonly silicon: SmallestSilicon | null;
}

/** A layer that no pair makes compute-bound: the least bandwidth at which one would, and which. */
export interface HopelessLayer {
  readonly name: string;
  readonly gbitPerSecond: number;
  readonly at: ElementWidths;
}

/** How wide a layer may be stored. [ROOFLINE-13] */
export interface StoredLayer {
  readonly name: string;
  /** Widest equal width, not above the element's, at which it is bound by compute; 0 where there is none. */
  readonly widest: number;
}

/** A pair that no other beats in both objectives. */
export interface FrontPoint extends ElementWidths {
  readonly imagesPerSecond: number;
  /** Both widths together. */
  readonly width: number;
  /** Percent; null where none was given. */
  readonly accuracy: number | null;
}

/** What solving finds. */
export interface SolveResult {
  /** Least and greatest width tried. */
  readonly range: readonly [low: number, high: number];
  /** Images a second asked for. */
  readonly rate: number | null;
  /** Every pair that can be tried, see `pairsOf`. */
  readonly pairs: readonly SolvePair[];
  /** Pairs with every layer that is not hopeless bound by compute, that no other such pair is at most as wide as in both. */
  readonly narrowest: readonly ElementWidths[];
  /** Layers that no pair makes compute-bound. */
  readonly hopeless: readonly HopelessLayer[];
  /** How narrow each layer must be stored, the machine as it is. */
  readonly layers: readonly StoredLayer[];
  readonly front: readonly FrontPoint[];
}
