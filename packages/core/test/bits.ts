/** Layers as bit planes for the tests, and their value read bit by bit. */
import fc from "fast-check";
import type { BitPlanes } from "../src/index.ts";

const scale: fc.Arbitrary<number> = fc.float({ min: Math.fround(0.001), max: 1000, noNaN: true });

/** Planes under training: elements from 0 to 2, most of them near a bit. */
export const trainedPlanes: fc.Arbitrary<BitPlanes<Float32Array>> = layers(fc.oneof(fc.constantFrom(0, 1), fc.float({ min: 0, max: 2, noNaN: true }))).map(
  ({ positive, negative, ...layer }) => ({ ...layer, positive: Float32Array.from(positive), negative: Float32Array.from(negative) }),
);

/** Exact planes with empty ones among them, at either end and inside. */
export const exactPlanes: fc.Arbitrary<BitPlanes<Uint8Array>> = fc
  .tuple(layers(fc.constantFrom(0, 1)), fc.nat(2 ** 16 - 1))
  .map(([{ positive, negative, bits, scale }, empty]) => {
    const count = positive.length / bits;
    const used = (element: number, i: number): number => ((empty >> Math.floor(i / count)) & 1 ? 0 : element);
    return { bits, scale, positive: Uint8Array.from(positive, used), negative: Uint8Array.from(negative, used) };
  });

function layers(element: fc.Arbitrary<number>): fc.Arbitrary<{ bits: number; scale: number; positive: number[]; negative: number[] }> {
  return fc.tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 6 })).chain(([bits, count]) => {
    const plane = fc.array(element, { minLength: bits * count, maxLength: bits * count });
    return fc.record({ bits: fc.constant(bits), scale, positive: plane, negative: plane });
  });
}

/** One weight as a fraction of the scale, not rounded and not clipped: its planes from the top downwards, Horner's way. */
export function fraction({ bits, positive, negative }: BitPlanes, weight: number): number {
  const count = positive.length / bits;
  let value = 0;
  for (let b = bits - 1; b >= 0; b--) value = 2 * value + positive[b * count + weight]! - negative[b * count + weight]!;
  return value / (2 ** bits - 1);
}
