/** Layers that stand at one place of a plot share a label. @module */

/** A layer's place in pixels and its number. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly number: number;
}

/** Numbers at one place. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  readonly numbers: number[];
}

/** Marks nearer than this cover each other. */
const NEAR = 7;
/** More parts than this are counted. */
const PARTS = 5;

/** Points gathered around the first of them, in order. */
export function clusters(points: readonly Placed[]): Cluster[] {
  const found: Cluster[] = [];
  for (const { x, y, number } of points) {
    const same = found.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < NEAR);
    if (same) same.numbers.push(number);
    else found.push({ x, y, numbers: [number] });
  }
  return found;
}

/** Runs of neighbouring numbers shortened: `2–4, 7`; of many parts the rest is counted. */
export function numbers(all: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const one of all) {
    const last = parts.at(-1);
    if (last && one === last[1] + 1) last[1] = one;
    else parts.push([one, one]);
  }
  const texts = parts.map(([from, to]) => (from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`));
  if (texts.length <= PARTS) return texts.join(", ");
  const shown = parts.slice(0, PARTS - 1).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return `${texts.slice(0, PARTS - 1).join(", ")} +${all.length - shown}`;
}
