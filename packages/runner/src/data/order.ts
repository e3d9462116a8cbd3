/**
 * The order images are taken in: as stored, or shuffled by a seed, the same on every machine.
 * @module
 */

/**
 * A seeded stream of 32-bit unsigned integers: mulberry32, a Weyl sequence through a multiplicative hash. Small and reproducible, not for secrets.
 *
 * @param seed any integer; its low 32 bits count
 */
export function randomIntegers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/**
 * The numbers 0 to `length` - 1 in stored order, or shuffled by `seed` (Fisher and Yates, from the last place down).
 *
 * The number below n is floor(n x u / 2^32) of the stream's u, so its bias is below n / 2^32.
 *
 * @example
 * imageOrder(5); // 0 1 2 3 4
 * imageOrder(5, 1); // the same shuffle everywhere
 */
export function imageOrder(length: number, seed?: number): Uint32Array {
  const order = Uint32Array.from({ length }, (_, index) => index);
  if (seed === undefined) return order;
  const next = randomIntegers(seed);
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(((last + 1) * next()) / 2 ** 32);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
