/**
 * Empty planes off both ends of a layer: fewer bits, the same weights. spec/bitplane.md [BITPLANE-10] to [BITPLANE-12].
 * @module
 */
import { checkPlanes, type BitPlanes } from "./planes.ts";

/** A layer without its empty outer planes. */
export interface StrippedPlanes extends BitPlanes<Uint8Array> {
  /** Bits the layer costs: its planes, or 0 if the one that remains is empty and the layer outputs zero. [BITPLANE-12] */
  readonly effectiveBits: number;
}

/**
 * Remove empty planes, the most significant first, then the least significant; one always remains. [BITPLANE-10], [BITPLANE-11]
 *
 * A plane is empty if it adds nothing anywhere, so also where both signs hold the same bits.
 *
 * @param planes exact: elements 0 or 1
 * @throws InvalidParameter, InvalidShape if the planes are not valid or not exact
 * @example
 * stripPlanes({ bits: 3, positive: Uint8Array.of(0, 0, 1, 0, 0, 0), negative: new Uint8Array(6), scale: 7 });
 * // bits 1, positive [1, 0], scale 2: the weight is still 2
 */
export function stripPlanes(planes: BitPlanes<Uint8Array>): StrippedPlanes {
  const count = checkPlanes(planes, true);
  const { bits, positive, negative, scale } = planes;
  const isEmpty = (plane: number): boolean => {
    for (let i = plane * count; i < (plane + 1) * count; i++) if (positive[i] !== negative[i]) return false;
    return true;
  };
  let end = bits;
  while (end > 1 && isEmpty(end - 1)) end--;
  let start = 0;
  while (start < end - 1 && isEmpty(start)) start++;
  const left = end - start;
  return {
    bits: left,
    effectiveBits: left === 1 && isEmpty(start) ? 0 : left,
    positive: positive.slice(start * count, end * count),
    negative: negative.slice(start * count, end * count),
    scale: Math.fround((scale * 2 ** start * (2 ** left - 1)) / (2 ** bits - 1)),
  };
}
