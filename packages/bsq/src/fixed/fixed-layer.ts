/**
 * One layer of a frozen scheme in fine-tuning.
 *
 * With top = 2^bits - 1 its weights are scale round(clip(u, -1, 1) top) / top for what is trained, u and the scale. Gradients pass rounding and clipping straight
 * through: scale dW for u, and the sum of dW level / top for the scale.
 * @module
 */
import { roundHalfEven } from "@sparqkit/core";
import type { SgdStep } from "@sparqkit/train";
import { SchemeMismatch } from "../errors.ts";
import { topLevel, type SchemeLayer } from "../scheme.ts";

const f = Math.fround;

/** A layer's arrays; of 0 bits, they stay zero. */
export interface FixedLayer {
  readonly name: string;
  readonly shape: readonly number[];
  readonly bits: number;
  /** u, in [-1, 1] at the start. */
  readonly merged: Float32Array;
  readonly velocity: Float32Array;
  readonly levels: Int32Array;
  readonly weights: Float32Array;
  /** Scale and its velocity. */
  readonly scale: Float32Array;
}

/** What is trained of a layer, by the names it is saved under. */
export function trainedArrays({ name, merged, velocity, scale }: FixedLayer): Record<string, Float32Array> {
  return { [`merged/${name}`]: merged, [`velocity/${name}`]: velocity, [`scale/${name}`]: scale };
}

/**
 * A layer that starts from a scheme's levels, or from float weights.
 *
 * @param bits the scheme's, or 0 to empty the layer
 * @throws {SchemeMismatch} for weights of another size
 */
export function fixedLayer({ name, shape, levels, scale }: SchemeLayer, bits: number, start: Float32Array | undefined): FixedLayer {
  const count = levels.length;
  if (start !== undefined && start.length !== count) throw new SchemeMismatch(name, `it has ${count} levels, ${start.length} weights are given to start from`);
  const top = topLevel(bits);
  const largest = start?.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) ?? scale;
  const merged = new Float32Array(count);
  if (bits > 0 && largest > 0) merged.set(start === undefined ? Float32Array.from(levels, (level) => level / top) : start.map((weight) => weight / largest));
  const layer: FixedLayer = {
    name,
    shape,
    bits,
    merged,
    velocity: new Float32Array(count),
    levels: new Int32Array(count),
    weights: new Float32Array(count),
    scale: Float32Array.of(largest, 0),
  };
  requantize(layer);
  return layer;
}

/** A step of SGD as in `sgdStep`, but for products rounded before they are added, and the new levels and weights in the same pass. */
export function stepLayer({ bits, merged, velocity, levels, weights, scale }: FixedLayer, gradient: Float32Array, options: SgdStep): void {
  const momentum = f(options.momentum);
  const decay = f(options.weightDecay);
  const rate = f(options.learningRate);
  const top = topLevel(bits);
  const factor = scale[0]!;
  let slope = 0;
  for (let i = 0; i < levels.length; i++) slope += gradient[i]! * levels[i]!;
  scale[1] = f(momentum * scale[1]!) + f(f(slope / top) + f(decay * factor));
  scale[0] = Math.max(0, factor - f(rate * scale[1]!)); // below 0 it would turn all weights around
  const after = scale[0]!;
  for (let i = 0; i < merged.length; i++) {
    const old = merged[i]!;
    const speed = f(f(momentum * velocity[i]!) + f(f(factor * gradient[i]!) + f(decay * old)));
    const moved = f(old - f(rate * speed));
    velocity[i] = speed;
    merged[i] = moved;
    levels[i] = levelOf(moved, top);
    weights[i] = (after * levels[i]!) / top;
  }
}

/** Set levels and weights from what is trained. */
export function requantize({ bits, merged, levels, weights, scale }: FixedLayer): void {
  if (bits === 0) return;
  const top = topLevel(bits);
  for (let i = 0; i < merged.length; i++) {
    levels[i] = levelOf(merged[i]!, top);
    weights[i] = (scale[0]! * levels[i]!) / top;
  }
}

function levelOf(value: number, top: number): number {
  return roundHalfEven((value < -1 ? -1 : value > 1 ? 1 : value) * top);
}
