/**
 * Axes: a range with round ends, its ticks, and where a value falls, as a percentage of the width.
 * @module
 */

/** A linear axis. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** Decimals the ticks need. */
  readonly digits: number;
  /** The place of a value as a share of the axis in percent, as SVG reads it: `"41.5%"`. */
  at(value: number): string;
}

/**
 * An axis over a range, widened to whole steps of 1, 2 or 5 times a power of ten.
 *
 * @param wanted about how many ticks
 * @param bounds values the axis never passes, e.g. 0 and 100 for a percentage
 */
export function linearScale(from: number, to: number, wanted = 5, bounds: readonly [number, number] = [-Infinity, Infinity]): Scale {
  if (to <= from) return linearScale(from - 0.5, from + 0.5, wanted, bounds);
  const span = to - from;
  const magnitude = 10 ** Math.floor(Math.log10(span / wanted));
  const step = magnitude * [1, 2, 5, 10].find((factor) => span / (factor * magnitude) <= wanted)!;
  const low = Math.max(Math.floor(from / step) * step, bounds[0]);
  const high = Math.min(Math.ceil(to / step) * step, bounds[1]);
  const first = Math.ceil(low / step - 1e-9);
  const ticks = Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, i) => (first + i) * step);
  return {
    low,
    high,
    ticks,
    digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
    at: (value) => `${Number((((value - low) / (high - low)) * 100).toFixed(3))}%`,
  };
}
