/** Numbers to step with where only shapes are known: the same every time. @module */

/** The size of a product. */
interface Size {
  readonly M: number;
  readonly N: number;
  readonly K: number;
}

/**
 * Activations, half of them zero as after a ReLU, and weights, 2:4 where asked for.
 *
 * @param top largest activation
 */
export function operandsOf({ M, N, K }: Size, top: number, sparse24: boolean): { activations: Uint8Array; weights: Int8Array } {
  const next = xorshift(0x9e3779b9);
  const activations = Uint8Array.from({ length: M * K }, () => (next() & 1 ? next() % (top + 1) : 0));
  const weights = Int8Array.from({ length: N * K }, (_, i) => (sparse24 && (i % K) % 4 >= 2 ? 0 : (next() & 255) - 128));
  return { activations, weights };
}

/** Marsaglia's 32-bit xorshift. */
function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
