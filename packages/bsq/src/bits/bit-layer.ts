/**
 * One tensor of weights as bits in training.
 * @module
 */
import { requantizePlanes, stripPlanes, weightsToPlanes, type BitPlanes } from "@sparqkit/core";
import { layerOfPlanes, topLevel, type SchemeLayer } from "../scheme.ts";
import type { Arithmetic, LayerArrays } from "./arithmetic.ts";

const f = Math.fround;

/** Added under each root of the group Lasso. [BITPLANE-6] */
const EPSILON = 1e-8;

/** What one step takes, the same for all layers but for `regularizer`. */
export interface LayerStep {
  /** Factor of this layer's group Lasso in the loss: alpha n #Para / #Para_total. [BITPLANE-7] */
  readonly regularizer: number;
  readonly weightDecay: number;
  readonly momentum: number;
  readonly learningRate: number;
}

/** Planes, scale and their momentum; the planes as {@link LayerArrays} hold them. */
export class BitLayer {
  readonly name: string;
  readonly shape: readonly number[];
  readonly arrays: LayerArrays;
  /** Planes now, n. */
  bits = 0;
  scale = 0;
  scaleMomentum = 0;
  readonly #arithmetic: Arithmetic;

  constructor(name: string, shape: readonly number[], arrays: LayerArrays, arithmetic: Arithmetic) {
    this.name = name;
    this.shape = shape;
    this.arrays = arrays;
    this.#arithmetic = arithmetic;
  }

  get count(): number {
    return this.arrays.count;
  }

  /** Sum over the planes of their Euclidean norms. [BITPLANE-6] */
  get groupLasso(): number {
    let sum = 0;
    for (let b = 0; b < this.bits; b++) sum += Math.sqrt(EPSILON + this.arrays.squares[b]!);
    return sum;
  }

  /** Start from float32 weights. [BITPLANE-1] to [BITPLANE-3] */
  convert(weights: Float32Array, bits: number): void {
    this.#write(weightsToPlanes(weights, bits));
  }

  /**
   * One step on planes and scale. The derivatives of a weight are s 2^b / (2^n - 1) by its element of P(b), the negative by that of N(b), and level / (2^n - 1)
   * by s: rounding and clipping are passed straight through.
   */
  update(gradient: Float32Array, { regularizer, weightDecay, momentum, learningRate }: LayerStep): void {
    const { bits, arrays } = this;
    const top = topLevel(bits);
    arrays.gradient.set(gradient);
    const slope = f(f(this.#arithmetic.correlate(arrays) / top) + f(f(weightDecay) * this.scale));
    const chain = Float32Array.from({ length: bits }, (_, b) => (this.scale * 2 ** b) / top);
    const decay = Float32Array.from({ length: bits }, (_, b) => regularizer / Math.sqrt(EPSILON + arrays.squares[b]!) + weightDecay);
    this.scaleMomentum = f(f(f(momentum) * this.scaleMomentum) + slope);
    const moved = f(this.scale - f(f(learningRate) * this.scaleMomentum));
    this.scale = moved < 0 ? 0 : moved; // a negative scale would swap the signs of the planes
    this.#arithmetic.update(arrays, bits, { scale: this.scale, chain, decay, momentum: f(momentum), learningRate: f(learningRate) });
  }

  /** Round to exact planes, with one more where a weight has outgrown them, and take empty ones off; momentum starts anew. [BITPLANE-8] to [BITPLANE-11] */
  requantize(maximumBits: number): void {
    this.#write(stripPlanes(requantizePlanes(this.#planes(), maximumBits)));
  }

  /** What re-quantization would leave, changing nothing. */
  scheme(maximumBits: number): SchemeLayer {
    return layerOfPlanes(this.name, this.shape, requantizePlanes(this.#planes(), maximumBits));
  }

  /** Set levels, weights and sums after the planes were written from outside. */
  refresh(): void {
    this.#arithmetic.forward(this.arrays, this.bits, this.scale);
  }

  #planes(): BitPlanes<Float32Array> {
    const { count, stride, positive, negative } = this.arrays;
    const packed = (planes: Float32Array): Float32Array => {
      const result = new Float32Array(this.bits * count);
      for (let b = 0; b < this.bits; b++) result.set(planes.subarray(b * stride, b * stride + count), b * count);
      return result;
    };
    return { bits: this.bits, positive: packed(positive), negative: packed(negative), scale: this.scale };
  }

  #write({ bits, positive, negative, scale }: BitPlanes<Uint8Array>): void {
    const { count, stride, ...arrays } = this.arrays;
    for (const array of [arrays.positive, arrays.negative, arrays.positiveMomentum, arrays.negativeMomentum]) array.fill(0);
    for (let b = 0; b < bits; b++) {
      arrays.positive.set(positive.subarray(b * count, (b + 1) * count), b * stride);
      arrays.negative.set(negative.subarray(b * count, (b + 1) * count), b * stride);
    }
    this.bits = bits;
    this.scale = scale;
    this.scaleMomentum = 0;
    this.refresh();
  }
}
