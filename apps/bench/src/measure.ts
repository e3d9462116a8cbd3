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

/** One side of a measurement over its rounds. */
export interface Side {
  readonly ratio: Ratio;
  /** Median of what was measured. */
  readonly median: number;
}

/**
 * Medians of side / baseline over rounds in which each is measured once.
 *
 * @param sides and `baseline` give all a rate or all a time
 */
export async function ratios(
  sides: readonly (() => Promise<number>)[],
  baseline: () => Promise<number>,
  rounds: number,
): Promise<{ sides: readonly Side[]; baseline: number }> {
  const turns = [baseline, ...sides];
  const measured = turns.map((): number[] => []);
  const order = [...turns.keys()];
  for (let round = 0; round < rounds; round++) for (const turn of round % 2 === 0 ? order : order.toReversed()) measured[turn]!.push(await turns[turn]!());
  const [baselines, ...all] = measured as [number[], ...number[][]];
  const found = all.map((values) => {
    const each = values.map((value, i) => value / baselines[i]!);
    return { ratio: { median: median(each), low: Math.min(...each), high: Math.max(...each), rounds }, median: median(values) };
  });
  return { sides: found, baseline: median(baselines) };
}

/** As {@link ratios}, of one side. */
export async function ratio(
  side: () => Promise<number>,
  baseline: () => Promise<number>,
  rounds: number,
): Promise<{ ratio: Ratio; side: number; baseline: number }> {
  const { sides, baseline: base } = await ratios([side], baseline, rounds);
  return { ratio: sides[0]!.ratio, side: sides[0]!.median, baseline: base };
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
