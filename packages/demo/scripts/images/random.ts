/**
 * Seeded random numbers from 32-bit integer arithmetic alone, so that every machine draws the same images.
 * @module
 */

/** A stream of random numbers; each draw advances it. */
export interface Random {
  /** A whole number, uniform over 0..bound-1 (the bias of the multiplication is below bound / 2^32). */
  below(bound: number): number;
  /** A real number, uniform over [low, high). */
  between(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** Nearly normal with mean 0 and variance 1: the sum of twelve uniform draws, less six. */
  normal(): number;
  /** A unit vector, its direction uniform; rejection sampling and a square root need no sine, which may differ between engines. */
  direction(): readonly [number, number];
}

/**
 * The stream of one image: independent of how many images are drawn before it.
 *
 * @param seed the data set's seed
 * @param index the image's place in the data set
 */
export function randomOf(seed: number, index: number): Random {
  let state = mix(mix(seed | 0) ^ Math.imul(index + 1, 0x9e3779b9));
  const next = (): number => mix((state = (state + 0x9e3779b9) | 0)) >>> 0; // a counter through a mixing function (splitmix)
  const unit = (): number => next() / 2 ** 32;
  return {
    below: (bound) => Math.floor(unit() * bound),
    between: (low, high) => low + unit() * (high - low),
    chance: (probability) => unit() < probability,
    normal() {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += unit();
      return sum;
    },
    direction() {
      for (;;) {
        const x = unit() * 2 - 1;
        const y = unit() * 2 - 1;
        const square = x * x + y * y;
        if (square > 0.01 && square < 1) return [x / Math.sqrt(square), y / Math.sqrt(square)];
      }
    },
  };
}

/** Spread every bit of a word over all 32: shifts and odd multiplications, each of them invertible. */
function mix(word: number): number {
  let z = word;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return z ^ (z >>> 15);
}
