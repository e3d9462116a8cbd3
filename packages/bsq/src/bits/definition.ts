/**
 * The passes over bit planes, written out: the definition that src/bits/kernels.ts equals bit for bit.
 *
 * With float32 arithmetic, every operation rounded, for an element x of a plane b with gradient g of its weight:
 *
 *     speed = momentum speed + (chain[b] g + decay[b] x)     (-chain[b] g in a negative plane)
 *     x = clamp(x - rate speed, 0, 2)
 *
 * Values, weights and sums are float64, as [BITPLANE-4] and [BITPLANE-5] say; a sum is four partial ones, by index modulo 4, so that vectors can form it.
 * @module
 */
import { roundHalfEven } from "@sparqkit/core";
import type { Arithmetic, LayerArrays, Step } from "./arithmetic.ts";

const f = Math.fround;

/** The passes in plain TypeScript. */
export function definition(): Arithmetic {
  return { allocate: (layers) => layers.map(({ count, bits }) => emptyLayer(count, bits)), forward, correlate, update };
}

function emptyLayer(count: number, bits: number): LayerArrays {
  const stride = Math.ceil(count / 4) * 4;
  const planes = (): Float32Array => new Float32Array(bits * stride);
  const row = (): Float32Array => new Float32Array(stride);
  return {
    count,
    stride,
    positive: planes(),
    negative: planes(),
    positiveMomentum: planes(),
    negativeMomentum: planes(),
    gradient: row(),
    levels: row(),
    weights: row(),
    squares: new Float64Array(bits),
  };
}

function forward(layer: LayerArrays, bits: number, scale: number): void {
  const { stride, positive, negative, levels, weights, squares } = layer;
  const top = 2 ** bits - 1;
  for (let i = 0; i < stride; i++) {
    let value = 0;
    for (let b = 0; b < bits; b++) value += (positive[b * stride + i]! - negative[b * stride + i]!) * 2 ** b;
    const level = Math.max(-top, Math.min(top, roundHalfEven(value))) + 0; // never -0
    levels[i] = level;
    weights[i] = (scale * level) / top;
  }
  for (let b = 0; b < bits; b++) {
    squares[b] = inFour(stride, (i) => {
      const [p, n] = [positive[b * stride + i]!, negative[b * stride + i]!];
      return f(f(p * p) + f(n * n));
    });
  }
}

function correlate({ stride, gradient, levels }: LayerArrays): number {
  return inFour(stride, (i) => gradient[i]! * levels[i]!);
}

function update(layer: LayerArrays, bits: number, step: Step): void {
  const { stride, gradient, positive, negative, positiveMomentum, negativeMomentum } = layer;
  const keep = f(step.momentum);
  const rate = f(step.learningRate);
  const move = (plane: Float32Array, speeds: Float32Array, at: number, push: number, decay: number): void => {
    const speed = f(f(keep * speeds[at]!) + f(push + f(decay * plane[at]!)));
    const moved = f(plane[at]! - f(rate * speed));
    speeds[at] = speed;
    plane[at] = moved < 0 ? 0 : moved > 2 ? 2 : moved;
  };
  for (let b = 0; b < bits; b++) {
    for (let i = 0; i < stride; i++) {
      const push = f(step.chain[b]! * gradient[i]!);
      move(positive, positiveMomentum, b * stride + i, push, step.decay[b]!);
      move(negative, negativeMomentum, b * stride + i, -push, step.decay[b]!);
    }
  }
  forward(layer, bits, step.scale);
}

function inFour(length: number, term: (i: number) => number): number {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) sums[i % 4]! += term(i);
  return sums[0] + sums[1] + (sums[2] + sums[3]);
}
