/**
 * Cycles that the unit waits for DRAM.
 *
 * While a fold computes, the next one's operands come in and the last one's outputs go out; a fold that is done first waits. The first fold's operands come
 * before it, the last one's outputs go after it. docs/accelerator.md, Traffic.
 * @module
 */

/** What folds move; every fold but the first an equal share. */
export interface FoldTraffic {
  readonly folds: number;
  readonly cyclesPerFold: number;
  /** Bytes in before the first fold, and in all. */
  readonly first: number;
  readonly loads: number;
  /** Bytes out in all. */
  readonly stores: number;
  /** Bytes a cycle; null is no limit. */
  readonly bytesPerCycle: number | null;
}

/** Cycles of waiting, the first fill and the last drain among them, rounded up once. */
export function stallCycles({ folds, cyclesPerFold, first, loads, stores, bytesPerCycle }: FoldTraffic): number {
  if (bytesPerCycle === null) return 0;
  const fill = folds === 1 ? loads : Math.min(first, loads);
  const load = folds === 1 ? 0 : (loads - fill) / (folds - 1);
  const store = stores / folds;
  const wait = (bytes: number): number => Math.max(0, bytes / bytesPerCycle - cyclesPerFold);
  const between = folds === 1 ? 0 : wait(load) + (folds - 2) * wait(load + store) + wait(store);
  return Math.ceil((fill + store) / bytesPerCycle + between);
}
