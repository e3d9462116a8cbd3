/**
 * Bit planes: a layer's weights with every bit a number of its own, positive and negative parts apart, as BSQ trains them.
 *
 * spec/bitplane.md; BSQ, the representation of its section 3 and of the released code.
 * @module
 */
import { checkInteger } from "../check.ts";
import { InvalidParameter, InvalidShape } from "../errors.ts";

/** Elements of a plane: 0 or 1 after conversion and re-quantization, any number from 0 to 2 while they are trained. */
export type PlaneElements = Uint8Array | Float32Array;

/** A layer as bit planes. [BITPLANE-1] to [BITPLANE-3] */
export interface BitPlanes<Elements extends PlaneElements = PlaneElements> {
  /** Number of planes n, 1..16. */
  readonly bits: number;
  /** [bits][count], least significant plane first: the bits of positive weights. */
  readonly positive: Elements;
  /** [bits][count]: the bits of negative weights. */
  readonly negative: Elements;
  /** The weight that the largest integer, 2^bits - 1, stands for; float32, at least 0. */
  readonly scale: number;
}

/** Most planes a layer may have. [BITPLANE-1] */
export const MAX_PLANES = 16;

/** @throws InvalidParameter unless `scale` is a finite float32 number, at least 0 */
function checkScale(scale: number): void {
  if (!(scale >= 0 && Math.fround(scale) < Infinity)) throw new InvalidParameter("scale", scale, "a finite float32 number, at least 0");
}

function checkElements(name: string, plane: PlaneElements, allowed: (element: number) => boolean, expected: string): void {
  const bad = plane.findIndex((element) => !allowed(element));
  if (bad >= 0) throw new InvalidParameter(`${name}[${bad}]`, plane[bad], expected);
}

/**
 * Check a layer's planes, and count its weights.
 *
 * @param exact whether elements must be 0 or 1 [BITPLANE-10] instead of any number from 0 to 2 [BITPLANE-4]
 * @throws InvalidParameter if bits, scale or an element is outside its domain; InvalidShape if the planes are empty, not [bits][count] or differ in size
 */
export function checkPlanes({ bits, positive, negative, scale }: BitPlanes, exact: boolean): number {
  checkInteger("bits", bits, 1, MAX_PLANES);
  if (positive.length === 0 || positive.length % bits !== 0)
    throw new InvalidShape("positive", positive.length, `at least one weight in each of ${bits} planes`);
  if (negative.length !== positive.length) throw new InvalidShape("negative", negative.length, `${positive.length}, as many as the positive planes`);
  checkScale(scale);
  const [allowed, expected] = exact
    ? [(element: number) => element === 0 || element === 1, "0 or 1; re-quantize the planes first"]
    : [(element: number) => element >= 0 && element <= 2, "a number from 0 to 2"];
  checkElements("positive", positive, allowed, expected);
  checkElements("negative", negative, allowed, expected);
  return positive.length / bits;
}

/**
 * The value of each element, v = sum over planes b of (P(b) - N(b)) 2^b, from plane 0 upwards in float64. [BITPLANE-4]
 *
 * @param count weights a plane, as `checkPlanes` returned
 */
export function planeValues({ bits, positive, negative }: BitPlanes, count: number): Float64Array {
  const values = new Float64Array(count);
  for (let b = 0; b < bits; b++) {
    for (let i = 0; i < count; i++) values[i]! += (positive[b * count + i]! - negative[b * count + i]!) * 2 ** b;
  }
  return values;
}

/** Write the bits of signed integers, magnitudes below 2^bits, into planes of their own. [BITPLANE-3], [BITPLANE-9] */
export function writePlanes(integers: Float64Array, bits: number, scale: number): BitPlanes<Uint8Array> {
  const count = integers.length;
  const positive = new Uint8Array(bits * count);
  const negative = new Uint8Array(bits * count);
  for (let i = 0; i < count; i++) {
    const planes = integers[i]! < 0 ? negative : positive;
    const magnitude = Math.abs(integers[i]!);
    for (let b = 0; b < bits; b++) planes[b * count + i] = (magnitude >> b) & 1;
  }
  return { bits, positive, negative, scale };
}
