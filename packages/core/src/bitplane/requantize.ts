/**
 * Trained planes back to exact bits, one plane wider where training asked for it. spec/bitplane.md [BITPLANE-8], [BITPLANE-9].
 * @module
 */
import { checkInteger } from "../check.ts";
import { InvalidParameter } from "../errors.ts";
import { roundHalfEven } from "../round.ts";
import { checkPlanes, MAX_PLANES, planeValues, writePlanes, type BitPlanes } from "./planes.ts";

/**
 * Round trained planes to exact ones. If a value has outgrown the planes there is one plane more, on a scale that leaves represented weights where they are;
 * at the maximum it is clipped instead. [BITPLANE-8], [BITPLANE-9]
 *
 * @param maximumBits most planes allowed, `planes.bits`..16; the released code has 8
 * @throws InvalidParameter, InvalidShape if the planes or the maximum are not valid; InvalidParameter also where the new scale would leave float32
 * @example
 * requantizePlanes({ bits: 1, positive: Float32Array.of(1.6, 1), negative: new Float32Array(2), scale: 1 }, 8);
 * // bits 2, positive [0, 1 | 1, 0]: 2 and 1; scale 3
 */
export function requantizePlanes(planes: BitPlanes, maximumBits: number): BitPlanes<Uint8Array> {
  const values = planeValues(planes, checkPlanes(planes, false));
  checkInteger("maximumBits", maximumBits, planes.bits, MAX_PLANES);
  const { bits, scale } = planes;
  const top = 2 ** bits - 1;
  const integers = values.map((v) => Math.sign(v) * roundHalfEven(Math.abs(v)));
  if (bits === maximumBits) {
    return writePlanes(
      integers.map((integer) => Math.max(-top, Math.min(top, integer))),
      bits,
      scale,
    );
  }
  if (integers.every((integer) => Math.abs(integer) <= top)) return writePlanes(integers, bits, scale);
  const wider = Math.fround((scale * (2 ** (bits + 1) - 1)) / top);
  if (wider === Infinity) throw new InvalidParameter("scale", scale, "a scale that stays finite in float32 with one plane more");
  return writePlanes(integers, bits + 1, wider);
}
