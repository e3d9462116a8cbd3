/**
 * Random numbers by counter: Philox4x32-10 (Salmon et al., SC 2011, sec. 2.2).
 *
 * Each 128-bit counter gives four words that depend on it and a 64-bit key alone. What is drawn for a step is so a function of the seed and the step:
 * a resumed run needs no generator's state, and what one part draws does not shift what another gets.
 * @module
 */

const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9; // golden ratio
const WEYL_1 = 0xbb67ae85; // square root of 3, less 1
const ROUNDS = 10;

/** The high word of the 64-bit product of two words. */
function high(a: number, b: number): number {
  const [a0, a1, b0, b1] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  return a1 * b1 + (middle >>> 16) + ((a0 * b1 + (middle & 0xffff)) >>> 16);
}

/** What random numbers are for, so that no two purposes share any. */
export const STREAM = { order: 0, augmentation: 1 } as const;

/**
 * Four uniform 32-bit words for a counter of four words.
 *
 * @param seed an integer of 0 to 2^53 - 1, the key
 * @param out takes the words
 * @example
 * philox(0, 0, 0, 0, 0, words); // 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8
 */
export function philox(seed: number, c0: number, c1: number, c2: number, c3: number, out: Uint32Array): void {
  let key0 = seed >>> 0;
  let key1 = Math.floor(seed / 2 ** 32) >>> 0;
  let [x0, x1, x2, x3] = [c0, c1, c2, c3];
  for (let round = 0; round < ROUNDS; round++) {
    const [high0, high1] = [high(MULTIPLIER_0, x0), high(MULTIPLIER_1, x2)];
    const [low0, low1] = [Math.imul(MULTIPLIER_0, x0), Math.imul(MULTIPLIER_1, x2)];
    x0 = (high1 ^ x1 ^ key0) >>> 0;
    x1 = low1 >>> 0;
    x2 = (high0 ^ x3 ^ key1) >>> 0;
    x3 = low0 >>> 0;
    key0 = (key0 + WEYL_0) >>> 0;
    key1 = (key1 + WEYL_1) >>> 0;
  }
  out[0] = x0;
  out[1] = x1;
  out[2] = x2;
  out[3] = x3;
}

/** The integer below `n` that a uniform word stands for: floor(word n / 2^32), with a bias below n / 2^32. */
export function below(n: number, word: number): number {
  return Math.floor((word * n) / 2 ** 32);
}
