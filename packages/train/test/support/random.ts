/** A seeded source of numbers (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 <= x < 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Near normal: the sum of four uniform numbers, variance 1. */
  normals(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => (this.next() + this.next() + this.next() + this.next() - 2) * Math.sqrt(3));
  }

  /** Uniform in -1..1. */
  uniforms(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => 2 * this.next() - 1);
  }

  /** Shuffled values that are `gap` apart and at least half of that from 0: no small step changes their order or sign. */
  spaced(count: number, gap: number): Float32Array {
    const values = Float32Array.from({ length: count }, (_, i) => (i - (count >> 1) + 0.5) * gap);
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1));
      [values[i], values[j]] = [values[j]!, values[i]!];
    }
    return values;
  }
}
