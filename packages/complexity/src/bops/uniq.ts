/**
 * Another count of bit-operations, from later code of HCM's group: it is another metric, and the two must not be mixed.
 *
 * spec/cost.md [COST-8]. A multiplication is b_w - 1 additions of b_a bits; an accumulator is as wide as its largest value.
 * @module
 */
import { checkInteger } from "@sparqkit/core";
import { checkCount } from "../check.ts";
import type { QuantizedReduction } from "./bops.ts";

/** Widest operands: beyond, no code that counts so has been used. */
const MAX_BITS = 64;

type Reduction = Pick<QuantizedReduction, "outputs" | "reduction" | "weightBits" | "activationBits">;

/**
 * Bits of the accumulator under this rule: the least e with 2^e >= K (2^b_a - 1) (2^(b_w - 1) - 1). [COST-8]
 *
 * @throws InvalidParameter if `reduction` is not an integer of at least 1, weights are not 2..64 or activations not 1..64 bits
 * @example
 * uniqAccumulatorBits({ outputs: 1, reduction: 9, weightBits: 4, activationBits: 4 }); // 10: 9 x 15 x 7 is 945
 */
export function uniqAccumulatorBits({ reduction, weightBits, activationBits }: Reduction): number {
  checkCount("reduction", reduction);
  checkInteger("weightBits", weightBits, 2, MAX_BITS);
  checkInteger("activationBits", activationBits, 1, MAX_BITS);
  const largest = BigInt(reduction) * ((1n << BigInt(activationBits)) - 1n) * ((1n << BigInt(weightBits - 1)) - 1n);
  return ceilLog2(largest); // exact: a logarithm of floats is off by one near powers of two
}

/**
 * Bit-operations by the rule of later code: O (K (b_w - 1) b_a + (K - 1) e), e of `uniqAccumulatorBits`. [COST-8]
 *
 * @throws InvalidParameter as `uniqAccumulatorBits`, and if `outputs` is not an integer of at least 1
 * @example
 * uniqBops({ outputs: 1, reduction: 9, weightBits: 8, activationBits: 8 }); // 656: 9 x 7 x 8 and 8 additions of 19 bits
 */
export function uniqBops(layer: Reduction): number {
  checkCount("outputs", layer.outputs);
  const accumulator = BigInt(uniqAccumulatorBits(layer));
  const reduction = BigInt(layer.reduction);
  const multiplication = BigInt(layer.weightBits - 1) * BigInt(layer.activationBits);
  return Number(BigInt(layer.outputs) * (reduction * multiplication + (reduction - 1n) * accumulator));
}

/** The least e >= 0 with 2^e >= value, for a value of at least 1. */
export function ceilLog2(value: bigint): number {
  return value === 1n ? 0 : (value - 1n).toString(2).length;
}
