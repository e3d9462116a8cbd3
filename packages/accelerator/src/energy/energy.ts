/**
 * Energy from counts and a table: a sum of operations, without leakage, clock and wires. docs/accelerator.md, Energy.
 * @module
 */
import type { EnergyTable } from "../hardware/hardware.ts";
import type { Pe } from "../pe/pe.ts";

/** Bits of the sum of two products before it is accumulated: 8 + 8 and a sign, as the nearest common adder. */
const PRODUCT_BITS = 16;

/**
 * Energy of an element for a slot, pJ: its multipliers, what stands around them, and the addition to the 32-bit sum.
 *
 * n x 8-bit multipliers take n / 8 of an 8 x 8-bit one each. Two products are added first. An element with windows has a 16-bit shifter behind each multiplier,
 * a stage of multiplexers for each bit of ShiftCtrl, and an 8-bit multiplexer of weights before it.
 *
 * @example
 * slotPj(PES["8b-8b"], ENERGY_45NM);      // 0.3
 * slotPj(PES["sparq-5opt"], ENERGY_45NM); // 0.462, for two products
 */
export function slotPj({ multipliers, operandBits, shifts }: Pe, { multiplyPj, addPj, muxPj }: EnergyTable): number {
  const products = (multipliers * multiplyPj * operandBits) / 8;
  const joining = multipliers === 2 ? (addPj * PRODUCT_BITS) / 32 : 0;
  const windows = shifts > 1 ? multipliers * muxPj * (PRODUCT_BITS * Math.ceil(Math.log2(shifts)) + 8) : 0;
  return products + joining + windows + addPj;
}

/** Energy of a byte into or out of an SRAM of some KiB, pJ. */
export function sramBytePj(kib: number, { sramPj }: EnergyTable): number {
  return sramPj * Math.sqrt(kib / 8);
}
