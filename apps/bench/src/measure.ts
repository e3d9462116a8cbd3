/** Ratios measured in one run: the two sides take turns, so that a noisy neighbour hits both. @module */

/** What a ratio came to over its rounds. */
export interface Ratio {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

/** Median of a list; throws on an empty one. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) throw new RangeError("the median of nothing");
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * Median of side / baseline over rounds in which each is measured once.
 *
 * @param side and `baseline` give a rate, larger is faster
 */
export async function ratio(
  side: () => Promise<number>,
  baseline: () => Promise<number>,
  rounds: number,
): Promise<{ ratio: Ratio; side: number; baseline: number }> {
  const sides: number[] = [];
  const baselines: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0;
    if (order) baselines.push(await baseline());
    sides.push(await side());
    if (!order) baselines.push(await baseline());
  }
  const ratios = sides.map((value, i) => value / baselines[i]!);
  return { ratio: { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios), rounds }, side: median(sides), baseline: median(baselines) };
}

/** Seconds one call takes, the median of several after a warm-up. */
export function secondsOf(work: () => void, seconds = 0.4): number {
  for (let i = 0; i < 20; i++) work();
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end || times.length < 5) {
    const start = performance.now();
    work();
    times.push((performance.now() - start) / 1000);
  }
  return median(times);
}
