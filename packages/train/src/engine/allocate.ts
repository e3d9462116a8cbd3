/**
 * Places for values in one memory: values that are never alive together may share bytes.
 * @module
 */

/** A block to place: alive from step `first` to step `last`, both included. */
export interface Lifetime {
  readonly bytes: number;
  readonly first: number;
  readonly last: number;
}

/** Bytes every block begins at a multiple of: a cache line. */
export const ALIGNMENT = 64;

/**
 * The largest first, each at the lowest place where nothing that is alive with it stands.
 *
 * @returns the start of each block, and the bytes of all
 */
export function allocate(lifetimes: readonly Lifetime[]): { starts: number[]; bytes: number } {
  const order = lifetimes.map((_, i) => i).sort((a, b) => lifetimes[b]!.bytes - lifetimes[a]!.bytes || a - b);
  const starts = Array.from<number>({ length: lifetimes.length }).fill(0);
  const placed: number[] = []; // by start
  let total = 0;
  for (const own of order) {
    const { bytes, first, last } = lifetimes[own]!;
    const size = Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    let start = 0;
    for (const other of placed) {
      const { bytes: otherBytes, first: otherFirst, last: otherLast } = lifetimes[other]!;
      if (otherLast < first || otherFirst > last) continue;
      if (starts[other]! >= start + size) break;
      start = Math.max(start, Math.ceil((starts[other]! + otherBytes) / ALIGNMENT) * ALIGNMENT);
    }
    starts[own] = start;
    placed.splice(placed.findLastIndex((other) => starts[other]! <= start) + 1, 0, own);
    total = Math.max(total, start + size);
  }
  return { starts, bytes: total };
}
