/** Axes of plots in pixels: logarithmic and linear, with round ends, ticks and how a tick is written. @module */
import { count } from "../../format.ts";
import { linearScale } from "../../scale.ts";

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

/**
 * A logarithmic axis over values above 0, to a 1, 2 or 5 times a power of ten on both ends.
 *
 * @param room factors below the least and above the greatest value that stay free
 */
export function logAxis(values: readonly number[], [from, to]: Pixels, room: readonly [number, number] = [0.8, 1.25]): Axis {
  const [least, most] = [Math.min(...values) * room[0], Math.max(...values) * room[1]];
  const first = Math.floor(Math.log10(least));
  const all = Array.from({ length: Math.ceil(Math.log10(most)) - first + 2 }, (_, i) => [1, 2, 5].map((factor) => factor * 10 ** (first + i))).flat();
  const [start, end] = [all.findLastIndex((tick) => tick <= least), all.findIndex((tick) => tick >= most)];
  const used = all.slice(Math.max(0, start), end + 1);
  const [low, high] = [used[0]!, used.at(-1)!];
  const decades = Math.log10(high / low);
  const ticks = decades > DECADES ? used.filter(isPower) : used;
  return {
    low,
    high,
    ticks,
    minor: used.filter((tick) => !ticks.includes(tick)),
    at: (value) => pixel(from + ((to - from) * Math.log10(value / low)) / decades),
    write: short,
  };
}

/** A linear axis, widened to whole steps. */
export function linearAxis(low: number, high: number, [from, to]: Pixels, wanted = 6): Axis {
  const { ticks, digits, ...scale } = linearScale(low, high, wanted);
  return {
    low: scale.low,
    high: scale.high,
    ticks,
    minor: [],
    at: (value) => pixel(from + ((to - from) * (value - scale.low)) / (scale.high - scale.low)),
    write: (tick) => (Math.abs(tick) >= 1e6 ? short(tick) : digits > 0 ? tick.toFixed(digits) : signed(tick)),
  };
}

/** A pixel with one decimal more than a screen shows, so that equal documents give equal and short text. */
export const pixel = (value: number): number => Number(value.toFixed(2));

const isPower = (tick: number): boolean => Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9;
const signed = (value: number): string => (value < 0 ? `−${count(-value)}` : count(value));

function short(value: number): string {
  for (const [size, prefix] of [[1e12, "T"], [1e9, "G"], [1e6, "M"]] as const) if (value >= size) return `${Number((value / size).toPrecision(3))} ${prefix}`; // prettier-ignore
  return value >= 1 ? count(value) : String(Number(value.toPrecision(3)));
}
