/** Axes of plots in pixels: logarithmic and linear, with round ends, ticks and how a tick is written. @module */
import { count } from "../format.ts";
import { linearScale } from "../scale.ts";

/** An axis: where a value falls between two pixels. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  /** Values with a line and a text. */
  readonly ticks: readonly number[];
  /** Values with a fainter line alone. */
  readonly minor: readonly number[];
  /** Pixels of a value. */
  at(value: number): number;
  /** A tick in words. */
  write(tick: number): string;
}

/** First and last pixel; the first may be the larger, as upwards. */
export type Pixels = readonly [from: number, to: number];

/** More decades than this, and only powers of ten are written. */
const DECADES = 2.2;

/** Between 1 and 10, for axes over less than a factor of two or three. */
const TENTHS = Array.from({ length: 90 }, (_, i) => (10 + i) / 10);

/**
 * A logarithmic axis over values above 0.
 *
 * @param room factors below the least and above the greatest value that stay free
 */
export function logAxis(values: readonly number[], [from, to]: Pixels, room: readonly [number, number] = [0.8, 1.25]): Axis {
  const [low, high] = [Math.min(...values) * room[0], Math.max(...values) * room[1]];
  const first = Math.floor(Math.log10(low));
  const steps = (factors: readonly number[]): number[] =>
    Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, i) => factors.map((factor) => factor * 10 ** (first + i)))
      .flat()
      .filter((tick) => tick >= low && tick <= high);
  const decades = Math.log10(high / low);
  const [powers, round] = [steps([1]), steps([1, 2, 5])];
  const ticks =
    decades > DECADES && powers.length > 2 ? powers : ([round, steps([1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9])].find(({ length }) => length > 2) ?? steps(TENTHS));
  return {
    low,
    high,
    ticks,
    minor: round.filter((tick) => !ticks.includes(tick)),
    at: (value) => pixel(from + ((to - from) * Math.log10(value / low)) / decades),
    write: (tick) => short(tick, high >= 1e6 ? 1e3 : 1e6),
  };
}

/** A linear axis: from value to value with `exact`, else widened to whole steps. */
export function linearAxis(least: number, most: number, [from, to]: Pixels, wanted = 6, exact = false): Axis {
  const scale = linearScale(least, most, wanted);
  const [low, high] = exact && most > least ? [least, most] : [scale.low, scale.high];
  return {
    low,
    high,
    ticks: scale.ticks.filter((tick) => tick >= low - 1e-9 && tick <= high + 1e-9),
    minor: [],
    at: (value) => pixel(from + ((to - from) * (value - low)) / (high - low)),
    write: (tick) => (Math.abs(tick) >= 1e6 ? short(tick, 1e6) : scale.digits > 0 ? tick.toFixed(scale.digits).replace("-", "−") : signed(tick)),
  };
}

/** A pixel with one decimal more than a screen shows, so that equal documents give equal and short text. */
export const pixel = (value: number): number => Number(value.toFixed(2));

const signed = (value: number): string => (value < 0 ? `−${count(-value)}` : count(value));

/** A tick with a unit prefix, from a size on. */
function short(value: number, prefixFrom: number): string {
  if (value >= prefixFrom) {
    for (const [size, prefix] of [[1e12, "T"], [1e9, "G"], [1e6, "M"], [1e3, "k"]] as const) if (value >= size) return `${Number((value / size).toPrecision(3))} ${prefix}`; // prettier-ignore
  }
  return value >= 10 ? count(value) : String(Number(value.toPrecision(3)));
}
