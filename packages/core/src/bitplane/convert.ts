/**
 * Weights to bit planes and back. spec/bitplane.md [BITPLANE-1] to [BITPLANE-5].
 * @module
 */
import { checkInteger } from "../check.ts";
import { InvalidShape, NonFiniteValue } from "../errors.ts";
import { roundHalfEven } from "../round.ts";
import { checkPlanes, MAX_PLANES, planeValues, writePlanes, type BitPlanes } from "./planes.ts";

/**
 * Convert a layer's weights to exact bit planes on the scale of its largest magnitude. [BITPLANE-1], [BITPLANE-2], [BITPLANE-3]
 *
 * @param weights float32, at least one
 * @param bits number of planes, 1..16
 * @throws InvalidParameter if `bits` is outside its domain; InvalidShape without weights; NonFiniteValue on NaN or an infinity
 * @example
 * weightsToPlanes(Float32Array.of(1, -0.5, 0.25), 2);
 * // bits 2, scale 1; positive [1, 0, 1 | 1, 0, 0]: 3 and 1; negative [0, 0, 0 | 0, 1, 0]: -2, the even neighbour of -1.5
 */
export function weightsToPlanes(weights: Float32Array, bits: number): BitPlanes<Uint8Array> {
  checkInteger("bits", bits, 1, MAX_PLANES);
  if (weights.length === 0) throw new InvalidShape("weights", 0, "at least one");
  let scale = 0;
  for (const [index, weight] of weights.entries()) {
    if (!Number.isFinite(weight)) throw new NonFiniteValue("weights", index, weight);
    scale = Math.max(scale, Math.abs(weight));
  }
  const top = 2 ** bits - 1;
  const integers = Float64Array.from(weights, (w) => (scale === 0 ? 0 : Math.sign(w) * roundHalfEven((Math.abs(w) * top) / scale)));
  return writePlanes(integers, bits, scale);
}

/**
 * The weights that bit planes stand for: their values rounded and clipped to the grid of 2^bits - 1 steps, times the scale. [BITPLANE-4], [BITPLANE-5]
 *
 * @param planes exact or trained
 * @throws InvalidParameter, InvalidShape if the planes are not valid, see `BitPlanes`
 * @example
 * planesToWeights({ bits: 2, positive: Float32Array.of(1, 0.6, 0, 2), negative: new Float32Array(4), scale: 3 });
 * // two weights of two bits: 1 + 2 x 0 = 1, and 0.6 + 2 x 2 = 4.6, clipped to 3
 */
export function planesToWeights(planes: BitPlanes): Float32Array {
  const values = planeValues(planes, checkPlanes(planes, false));
  const top = 2 ** planes.bits - 1;
  return Float32Array.from(values, (v) => {
    const clipped = Math.sign(v) * Math.min(roundHalfEven(Math.abs(v)), top);
    return clipped === 0 ? 0 : (planes.scale * clipped) / top; // the store rounds to float32; a zero is +0
  });
}
