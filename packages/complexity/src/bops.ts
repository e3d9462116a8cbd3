/**
 * Bit-operations: the price of a layer as arithmetic on single bits, so that layers of any widths compare.
 *
 * spec/cost.md [COST-1], [COST-2]; HCM sec. 3.
 * @module
 */
import { checkCount } from "./check.ts";

/** A layer as its arithmetic sees it: many outputs, each a reduction. Convolution, fully connected layer and matrix product alike. [COST-1] */
export interface QuantizedReduction {
  /** Outputs: height x width x filters. */
  readonly outputs: number;
  /** Products an output sums: channels / group x kernel height x kernel width. */
  readonly reduction: number;
  /** Bits of a weight. */
  readonly weightBits: number;
  /** Bits of an activation. */
  readonly activationBits: number;
}

/**
 * Width of the layer's accumulator in bits, not rounded: b_a + b_w + log2 K. [COST-1]
 *
 * The metric's measure of an addition, not a register: `accumulatorBits` of @sparqkit/core is the width that never overflows.
 *
 * @throws InvalidParameter if a field is not an integer of at least 1
 * @example
 * accumulatorBits({ outputs: 1, reduction: 9, weightBits: 4, activationBits: 4 }); // 11.169925001442312
 */
export function accumulatorBits({ outputs, reduction, weightBits, activationBits }: QuantizedReduction): number {
  checkCount("outputs", outputs);
  checkCount("reduction", reduction);
  checkCount("weightBits", weightBits);
  checkCount("activationBits", activationBits);
  return activationBits + weightBits + Math.log2(reduction);
}

/**
 * Bit-operations of a layer: for each product b_a b_w, and an addition as wide as the accumulator. [COST-2]
 *
 * A layer of one output is a processing element, see `areaOfBops`.
 *
 * @throws InvalidParameter if a field is not an integer of at least 1
 * @example
 * bops({ outputs: 1, reduction: 9, weightBits: 8, activationBits: 8 }); // 748.5293250129808: one 3 x 3 processing element
 */
export function bops(layer: QuantizedReduction): number {
  const { outputs, reduction, weightBits, activationBits } = layer;
  const accumulator = accumulatorBits(layer);
  return outputs * reduction * (activationBits * weightBits + accumulator);
}
