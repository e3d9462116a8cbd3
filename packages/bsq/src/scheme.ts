/**
 * A scheme: the precision of each layer and the integers its weights are at that precision.
 * @module
 */
import { checkInteger, compression, InvalidParameter, roundHalfEven, stripPlanes, weightsToPlanes, type BitPlanes } from "@sparqkit/core";
import { sizeOf } from "@sparqkit/onnx";
import { SchemeMismatch } from "./errors.ts";

/** A tensor of weights on a grid: weight = scale level / (2^bits - 1). [BITPLANE-5] */
export interface SchemeLayer {
  /** Name of the tensor. */
  readonly name: string;
  readonly shape: readonly number[];
  /** Bits of a magnitude, 0..16; 0 for a tensor that is zero throughout. [BITPLANE-12] */
  readonly bits: number;
  /** The weight that the largest level stands for, float32, at least 0. */
  readonly scale: number;
  /** Signed integers, magnitudes up to 2^bits - 1, in the tensor's order. */
  readonly levels: Int32Array;
}

/** What BSQ finds: a mixed-precision network. */
export interface Scheme {
  readonly layers: readonly SchemeLayer[];
}

/** The largest level of `bits` bits. */
export function topLevel(bits: number): number {
  return 2 ** bits - 1;
}

/**
 * The float32 weights of a layer. [BITPLANE-5]
 *
 * @example
 * layerWeights({ name: "w", shape: [2], bits: 2, scale: 3, levels: Int32Array.of(1, -3) }); // 1, -3
 */
export function layerWeights({ bits, scale, levels }: SchemeLayer): Float32Array {
  if (bits === 0) return new Float32Array(levels.length);
  const top = topLevel(bits);
  return Float32Array.from(levels, (level) => (level === 0 ? 0 : (scale * level) / top));
}

/** A layer from exact planes: its levels after stripping. [BITPLANE-10] to [BITPLANE-12] */
export function layerOfPlanes(name: string, shape: readonly number[], planes: BitPlanes<Uint8Array>): SchemeLayer {
  const { effectiveBits, bits, scale, positive, negative } = stripPlanes(planes);
  const count = positive.length / bits;
  const levels = new Int32Array(count);
  if (effectiveBits > 0) {
    for (let b = 0; b < bits; b++) for (let i = 0; i < count; i++) levels[i]! += (positive[b * count + i]! - negative[b * count + i]!) * 2 ** b;
  }
  return { name, shape, bits: effectiveBits, scale, levels };
}

/** Bits of each layer by name. */
export function bitsOf({ layers }: Scheme): Map<string, number> {
  return new Map(layers.map(({ name, bits }) => [name, bits]));
}

/**
 * How much smaller the layers of a scheme are than in float32, counting bits without signs as the authors do. [BITPLANE-13]
 *
 * @throws {InvalidParameter} where no layer keeps a bit
 */
export function schemeCompression({ layers }: Scheme): number {
  return compression(layers.map(({ bits, levels }) => ({ bits, parameters: levels.length })));
}

/**
 * The baseline without training: float weights rounded to given precisions, on the scale of their largest magnitude. [BITPLANE-1], [BITPLANE-2]
 *
 * @param weights by name, with their shapes
 * @param bits 0..16 by name; weights without bits are left out
 * @throws {SchemeMismatch} for a name that is no weight; {InvalidParameter}, {NonFiniteValue} as `weightsToPlanes`
 * @example
 * roundWeights([{ name: "w", shape: [2], value: Float32Array.of(1, -0.5) }], new Map([["w", 2]])).layers[0].levels; // 3, -2
 */
export function roundWeights(
  weights: readonly { readonly name: string; readonly shape: readonly number[]; readonly value: Float32Array }[],
  bits: ReadonlyMap<string, number>,
): Scheme {
  const names = new Set(weights.map(({ name }) => name));
  for (const name of bits.keys()) if (!names.has(name)) throw new SchemeMismatch(name, "there are no such weights");
  const layers = weights.flatMap(({ name, shape, value }): SchemeLayer[] => {
    const precision = bits.get(name);
    if (precision === undefined) return [];
    checkInteger(`bits of ${name}`, precision, 0, 16);
    const { scale } = weightsToPlanes(value, 1); // refuses NaN and infinities too
    if (precision === 0) return [{ name, shape, bits: 0, scale, levels: new Int32Array(value.length) }];
    const top = topLevel(precision);
    const levels = Int32Array.from(value, (w) => (scale === 0 ? 0 : Math.sign(w) * roundHalfEven((Math.abs(w) * top) / scale)));
    return [{ name, shape, bits: precision, scale, levels }];
  });
  return { layers };
}

/** @throws {InvalidParameter} unless a layer's fields are as documented */
export function checkLayer({ name, shape, bits, scale, levels }: SchemeLayer): void {
  checkInteger(`bits of ${name}`, bits, 0, 16);
  if (!(scale >= 0 && Math.fround(scale) === scale && scale < Infinity)) throw new InvalidParameter(`scale of ${name}`, scale, "a finite float32, at least 0");
  const count = sizeOf(shape);
  if (levels.length !== count) throw new InvalidParameter(`levels of ${name}`, `${levels.length} of them`, `${count}, as many as its shape holds`);
  const top = topLevel(bits);
  const bad = levels.findIndex((level) => Math.abs(level) > top);
  if (bad >= 0) throw new InvalidParameter(`levels[${bad}] of ${name}`, levels[bad], `an integer from ${-top} to ${top}`);
}
