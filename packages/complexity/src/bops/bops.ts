/**
 * Bit-operations: the price of a layer as arithmetic on single bits, so that layers of any widths compare.
 *
 * spec/cost.md [COST-1], [COST-2], [COST-6], [COST-7]; HCM sec. 3.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { checkCount } from "../check.ts";

/** A layer as its arithmetic sees it: many outputs, each a reduction. Convolution, fully connected layer and matrix product alike. [COST-1] */
export interface QuantizedReduction {
  /** Outputs: height x width x filters. */
  readonly outputs: number;
  /** Products an output sums: channels / group x kernel height x kernel width. */
  readonly reduction: number;
  /** Bits of a weight. */
  readonly weightBits: number;
  /** Bits of an activation as it is multiplied. */
  readonly activationBits: number;
  /** Bits of the scale on which products are summed, at least `activationBits` and by default those: 8 for SPARQ's windows on 8-bit activations. [COST-7] */
  readonly accumulatedBits?: number;
  /** Part of the weights that is kept, 0..1, by default 1. [COST-6] */
  readonly density?: number;
}

/**
 * Width of the layer's accumulator in bits, not rounded: b_s + b_w + log2 K. [COST-1] [COST-7]
 *
 * The metric's measure of an addition, not a register: `accumulatorBits` of @sparqkit/core is the width that never overflows.
 *
 * @throws InvalidParameter if a field is not an integer of at least 1, or `accumulatedBits` is below `activationBits`
 * @example
 * accumulatorBits({ outputs: 1, reduction: 9, weightBits: 4, activationBits: 4 }); // 11.169925001442312
 */
export function accumulatorBits({ outputs, reduction, weightBits, activationBits, accumulatedBits = activationBits }: QuantizedReduction): number {
  checkCount("outputs", outputs);
  checkCount("reduction", reduction);
  checkCount("weightBits", weightBits);
  checkCount("activationBits", activationBits);
  checkAccumulated(accumulatedBits, activationBits);
  return accumulatedBits + weightBits + Math.log2(reduction);
}

/**
 * Bit-operations of a layer: for each product p b_a b_w, and an addition as wide as the accumulator. [COST-2] [COST-6] [COST-7]
 *
 * A layer of one output is a processing element, see `areaOfBops`.
 *
 * @throws InvalidParameter as `accumulatorBits`, and if `density` is not a number from 0 to 1
 * @example
 * bops({ outputs: 1, reduction: 9, weightBits: 8, activationBits: 8 }); // 748.5293250129808: one 3 x 3 processing element
 * bops({ outputs: 1, reduction: 9, weightBits: 8, activationBits: 4, accumulatedBits: 8 }); // 460.5293250129808: its activations cut to 4 bits
 */
export function bops(layer: QuantizedReduction): number {
  const { outputs, reduction, weightBits, activationBits, density = 1 } = layer;
  const accumulator = accumulatorBits(layer);
  if (!(density >= 0 && density <= 1)) throw new InvalidParameter("density", density, "a number from 0 to 1");
  return outputs * reduction * (density * activationBits * weightBits + accumulator);
}

/** @throws InvalidParameter unless the scale of sums is an integer of at least the activation's bits */
export function checkAccumulated(accumulatedBits: number, activationBits: number): void {
  if (!(Number.isSafeInteger(accumulatedBits) && accumulatedBits >= activationBits))
    throw new InvalidParameter("accumulatedBits", accumulatedBits, `an integer of at least the activation's ${activationBits} bits`);
}
