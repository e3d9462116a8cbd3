/**
 * Uniform quantization without zero points: unsigned activations per layer, symmetric weights per filter, symmetric bias per tensor.
 *
 * Every division is of float32 numbers and rounded to float32, every rounding to integers is half to even, so results do not depend on the machine and equal
 * the float32 arithmetic of common frameworks bit for bit. spec/quantization.md; the authors' released 8-bit quantizer.
 * @module
 */
import { checkInteger } from "./check.ts";
import { InvalidParameter, InvalidShape, NonFiniteValue } from "./errors.ts";
import { roundHalfEven } from "./round.ts";

/** Weights [filters][…] as integers, with one scale a filter. */
export interface QuantizedWeights {
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** A bias vector as integers, with one scale. */
export interface QuantizedBias {
  readonly values: Int8Array;
  readonly scale: number;
}

/** A range of zero, or so small that its scale vanishes in float32, holds nothing but zeros on any scale; 1 keeps the division defined. [QUANT-6] */
const scaleOf = (range: number, bits: number): number => Math.fround(range / (2 ** bits - 1)) || 1;

function largestMagnitude(values: Float32Array, start: number, end: number, what: string): number {
  let largest = 0;
  for (let i = start; i < end; i++) {
    const magnitude = Math.abs(values[i]!);
    if (!(magnitude < Infinity)) throw new NonFiniteValue(what, i, values[i]!);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}

function quantizeSigned(values: Float32Array, start: number, end: number, scale: number, bits: number, out: Int8Array): void {
  const top = 2 ** (bits - 1) - 1;
  const bottom = -top - 1;
  for (let i = start; i < end; i++) out[i] = Math.max(bottom, Math.min(top, roundHalfEven(Math.fround(values[i]! / scale))));
}

/**
 * Scale of a layer's activations: float32 of max / (2^bits - 1), or 1 where that is zero. [QUANT-3], [QUANT-6]
 *
 * @param max calibrated maximum, finite, >= 0; the authors take the mean over images of each image's maximum
 * @param bits 1..8
 * @throws InvalidParameter if `max` or `bits` is outside its domain
 * @example
 * activationScale(2.55); // 0.009999999776482582
 */
export function activationScale(max: number, bits: number = 8): number {
  checkInteger("bits", bits, 1, 8);
  if (!(max >= 0 && Math.fround(max) < Infinity)) throw new InvalidParameter("max", max, "a finite float32 number, at least 0");
  return scaleOf(Math.fround(max), bits);
}

/**
 * Quantize activations: clip(round half even(float32(x / scale)), 0, 2^bits - 1); negative values become 0. [QUANT-4]
 *
 * @param x any shape
 * @param scale positive, taken as float32
 * @throws NonFiniteValue on NaN or an infinity; InvalidParameter if `scale` or `bits` is outside its domain
 * @example
 * quantizeActivations(Float32Array.of(0.5, 1.5, 300), 1); // 0, 2, 255
 */
export function quantizeActivations(x: Float32Array, scale: number, bits: number = 8): Uint8Array {
  checkInteger("bits", bits, 1, 8);
  const step = Math.fround(scale);
  if (!(step > 0 && step < Infinity)) throw new InvalidParameter("scale", scale, "a positive, finite float32 number");
  const top = 2 ** bits - 1;
  const out = new Uint8Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const value = x[i]!;
    if (!(Math.abs(value) < Infinity)) throw new NonFiniteValue("activations", i, value);
    out[i] = Math.max(0, Math.min(top, roundHalfEven(Math.fround(value / step))));
  }
  return out;
}

/**
 * Quantize weights per filter: scale = float32(2 max|w| / (2^bits - 1)), clipped to [-2^(bits-1), 2^(bits-1) - 1]. [QUANT-5], [QUANT-6]
 *
 * @param w [filters][…], so a filter's weights are contiguous
 * @param bits 2..8
 * @throws InvalidShape if the weights do not divide into filters; NonFiniteValue; InvalidParameter if `bits` or `filters` is outside its domain
 * @example
 * quantizeWeights(Float32Array.of(1, -1, 0.5, 0.25), 2); // values 127, -127, 127, 64; scales 2/255, 1/255
 */
export function quantizeWeights(w: Float32Array, filters: number, bits: number = 8): QuantizedWeights {
  checkInteger("bits", bits, 2, 8);
  if (!(Number.isInteger(filters) && filters > 0)) throw new InvalidParameter("filters", filters, "a positive integer");
  if (w.length % filters !== 0) throw new InvalidShape("weights", w.length, `a multiple of the ${filters} filters`);
  const size = w.length / filters;
  const values = new Int8Array(w.length);
  const scales = new Float32Array(filters);
  for (let filter = 0; filter < filters; filter++) {
    const start = filter * size;
    const scale = scaleOf(2 * largestMagnitude(w, start, start + size, "weights"), bits);
    scales[filter] = scale;
    quantizeSigned(w, start, start + size, scale, bits, values);
  }
  return { values, scales };
}

/**
 * Quantize a bias vector with one scale, by the rule of the weights. [QUANT-7]
 *
 * @param bits 2..8
 * @throws NonFiniteValue; InvalidParameter if `bits` is outside its domain
 * @example
 * quantizeBias(Float32Array.of(1, -0.5)); // values 127, -64; scale 2/255
 */
export function quantizeBias(b: Float32Array, bits: number = 8): QuantizedBias {
  checkInteger("bits", bits, 2, 8);
  const scale = scaleOf(2 * largestMagnitude(b, 0, b.length, "bias"), bits);
  const values = new Int8Array(b.length);
  quantizeSigned(b, 0, b.length, scale, bits, values);
  return { values, scale };
}
