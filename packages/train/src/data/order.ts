/**
 * The order images are taken in.
 * @module
 */
import { below, philox, STREAM } from "./philox.ts";

/**
 * The numbers 0 to `count` - 1 in the order of an epoch, which depends on the seed and the epoch alone (Fisher and Yates, from the last place down).
 *
 * @example
 * epochOrder(4, 1, 0); // another one than epochOrder(4, 1, 1), and the same on every machine
 */
export function epochOrder(count: number, seed: number, epoch: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const words = new Uint32Array(4);
  for (let last = count - 1, drawn = 0; last > 0; last--, drawn++) {
    if (drawn % 4 === 0) philox(seed, drawn / 4, 0, epoch, STREAM.order, words);
    const other = below(last + 1, words[drawn % 4]);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
