/**
 * What is computed on a layer of bit planes in every step, and the arrays it works on.
 * @module
 */

/** One layer's arrays. Planes have `stride` elements, the number of weights up to a multiple of 4; what is added stays zero. */
export interface LayerArrays {
  readonly count: number;
  readonly stride: number;
  /** [most bits][stride], least significant plane first. */
  readonly positive: Float32Array;
  readonly negative: Float32Array;
  readonly positiveMomentum: Float32Array;
  readonly negativeMomentum: Float32Array;
  /** [stride]: gradient of the loss by the weights; written by the caller. */
  readonly gradient: Float32Array;
  /** [stride]: the planes' signed integers, rounded and clipped, v' of [BITPLANE-5]. */
  readonly levels: Float32Array;
  /** [stride]: the weights they stand for. */
  readonly weights: Float32Array;
  /** [most bits]: of each plane, the sum of squares over both signs. */
  readonly squares: Float64Array;
}

/** One step of the optimizer on a layer's planes. All factors are float32 values. */
export interface Step {
  /** The scale after this step, which the new weights take. */
  readonly scale: number;
  /** [bits]: s 2^b / (2^n - 1) with the scale before this step, the derivative of a weight by its element of plane b. */
  readonly chain: Float32Array;
  /** [bits]: what an element of plane b adds of itself to its gradient, regularizer and weight decay. */
  readonly decay: Float32Array;
  readonly momentum: number;
  readonly learningRate: number;
}

/** Weights of a layer and the most planes it may have. */
export interface Size {
  /** For errors. */
  readonly name?: string;
  readonly count: number;
  readonly bits: number;
}

/** The passes over a layer; `bits` is the number of its planes now. */
export interface Arithmetic {
  /** Arrays for layers of `count` weights and at most `bits` planes, all zero; once for each arithmetic. */
  allocate(layers: readonly Size[]): readonly LayerArrays[];
  /** Levels, weights and sums of squares from the planes. [BITPLANE-4], [BITPLANE-5] */
  forward(layer: LayerArrays, bits: number, scale: number): void;
  /** Sum over the weights of gradient times level. */
  correlate(layer: LayerArrays): number;
  /** A step on every element of every plane, then as `forward`. */
  update(layer: LayerArrays, bits: number, step: Step): void;
}
