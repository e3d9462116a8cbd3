/** Energy of single operations. @module */
import type { EnergyTable } from "../hardware/hardware.ts";

/**
 * The built-in table, for 45 nm. Its figures are recalled, not verified: products, additions, SRAM and DRAM from the talk named, whose SRAM accesses of 64 bits
 * take 10, 20 and 100 pJ at 8 KiB, 32 KiB and 1 MiB, about the square root of the size; the multiplexer is this project's estimate, a quarter of a full adder.
 */
export const ENERGY_45NM: EnergyTable = {
  technology: "45 nm, 0.9 V",
  source: "M. Horowitz, Computing's energy problem, ISSCC 2014, as recalled; multiplexer estimated",
  verified: false,
  multiplyPj: 0.2,
  addPj: 0.1,
  muxPj: 0.001,
  sramPj: 1.25,
  dramPj: 162.5,
};
