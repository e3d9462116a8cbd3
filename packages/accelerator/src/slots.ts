/**
 * Slots of a sum: how many things an element has to take for K products.
 *
 * An element takes one slot a cycle. Paired elements take two activations in it; 2:4 weights leave two of four. spec/systolic.md [SYSTOLIC-7].
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";

/** What shortens a sum. */
export interface SlotOptions {
  /** Whether an element takes two activations at once. */
  readonly paired: boolean;
  /** Whether weights are 2:4 and activations gathered by them. [GATHER-1] */
  readonly sparse: boolean;
}

/**
 * Slots of a sum of K products: K, ceil(K / 2) paired, 2 ceil(K / 4) sparse, ceil(K / 4) sparse and paired. [SYSTOLIC-7]
 *
 * @throws InvalidParameter if K is not an integer of at least 1
 * @example
 * slots(9, { paired: true, sparse: false }); // 5: the last product has no partner
 */
export function slots(K: number, { paired, sparse }: SlotOptions): number {
  if (!(Number.isSafeInteger(K) && K >= 1)) throw new InvalidParameter("K", K, "an integer of at least 1");
  if (sparse) return Math.ceil(K / 4) * (paired ? 1 : 2);
  return paired ? Math.ceil(K / 2) : K;
}
