/**
 * The smallest grid for a rate.
 *
 * spec/roofline.md [ROOFLINE-14].
 * @module
 */
import { checkCount, checkFinite, checkPositive } from "../check.ts";
import { GridTooLarge } from "../errors.ts";
import { atMost, dyadic, plus, times, type Dyadic } from "../exact/dyadic.ts";
import { checkWork, layerSeconds, type LayerWork } from "./time.ts";

/** A rate to reach, and what it is to be reached with. */
export interface RateQuestion {
  /** Images that the layers' work is for. */
  readonly images: number;
  /** Images a second. */
  readonly rate: number;
  readonly gbitPerSecond: number;
  readonly clockMHz: number;
  /** um2 of an element. */
  readonly element: number;
  /** Multipliers of an element. */
  readonly multipliers: number;
}

/** A grid and its silicon, um2; both 0 where memory forbids the rate. */
export interface SmallestGrid {
  readonly side: number;
  readonly area: number;
}

/** Largest side that is answered. */
export const MAX_SIDE: number = 2 ** 26;

/** Beyond this relative distance from the limit floating point decides; nearer, exact arithmetic. */
const NEAR = 1e-9;

/**
 * The least side of a square grid that reaches a rate, and its area. [ROOFLINE-14]
 *
 * @throws InvalidParameter if there is no layer, counts are not integers of at least 1, or another figure is not finite and above 0
 * @throws GridTooLarge if the side would be above 2^26
 * @example
 * smallestGrid([{ ops: 4e9, trafficBits: 1e8 }], { images: 1, rate: 1000, gbitPerSecond: 153.6, clockMHz: 800, element: 1467.5, multipliers: 9 }).side; // 23
 */
export function smallestGrid(layers: readonly LayerWork[], question: RateQuestion): SmallestGrid {
  checkWork(layers);
  const { images, multipliers, ...figures } = question;
  checkCount("images", images);
  checkCount("multipliers", multipliers);
  for (const [name, value] of Object.entries(figures)) checkPositive(name, value);

  if (!trafficFits(layers, question)) return { side: 0, area: 0 };
  if (!reaches(layers, question, MAX_SIDE)) throw new GridTooLarge(question.rate, MAX_SIDE);
  let [low, high] = [1, MAX_SIDE]; // the least side lies in here
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(layers, question, middle)) high = middle;
    else low = middle + 1;
  }
  checkFinite({ silicon: low * low * question.element });
  return { side: low, area: low * low * question.element };
}

/** Whether traffic alone is not too slow. */
function trafficFits(layers: readonly LayerWork[], { images, rate, gbitPerSecond }: RateQuestion): boolean {
  const moved = layers.reduce((sum, { trafficBits }) => plus(sum, dyadic(trafficBits)), dyadic(0));
  return atMost(times(moved, dyadic(rate)), times(dyadic(images), dyadic(gbitPerSecond), dyadic(1e9)));
}

/** Whether a grid is fast enough: sum of max(ops / C, bits / B) <= 10^9 images / rate. */
function reaches(layers: readonly LayerWork[], question: RateQuestion, side: number): boolean {
  const { images, rate, gbitPerSecond, clockMHz, multipliers } = question;
  const gops = (side * side * (multipliers + 1) * clockMHz) / 1000;
  const seconds = layers.reduce((sum, layer) => sum + layerSeconds(gops, gbitPerSecond, layer), 0);
  const limit = images / rate;
  return Math.abs(seconds - limit) > NEAR * limit ? seconds < limit : reachesExactly(layers, question, side);
}

/** The same without rounding: everything is multiplied by the denominators, 1000 C = side^2 (t + 1) F and B. */
function reachesExactly(layers: readonly LayerWork[], { images, rate, gbitPerSecond, clockMHz, multipliers }: RateQuestion, side: number): boolean {
  const compute = times(dyadic(side * side), plus(dyadic(multipliers), dyadic(1)), dyadic(clockMHz));
  const memory = dyadic(gbitPerSecond);
  const needed = layers.reduce((sum, { ops, trafficBits }): Dyadic => {
    const arithmetic = times(dyadic(1000), dyadic(ops), memory);
    const moving = times(dyadic(trafficBits), compute);
    return plus(sum, atMost(arithmetic, moving) ? moving : arithmetic);
  }, dyadic(0));
  return atMost(times(needed, dyadic(rate)), times(dyadic(1e9), dyadic(images), compute, memory));
}
