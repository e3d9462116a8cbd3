/**
 * Energy that depends on values: a multiplier with a zero operand does not switch, nor does the shifter behind it. docs/accelerator.md, Statistics.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { slotPj } from "../energy/energy.ts";
import type { EnergyTable } from "../hardware/hardware.ts";
import type { PeUse } from "../pe/use.ts";
import type { LayerStatistics } from "./types.ts";

/** Energy of all products of the rows counted, pJ. */
export interface ValueEnergy {
  /** Multipliers, shifters and multiplexers only where data and weight are not zero; additions always. */
  readonly mac: number;
  /** The same with every multiplier switching in every slot, as closed forms count. */
  readonly ungated: number;
}

/**
 * Energy of a layer's products for the values counted.
 *
 * @param use how the hardware the statistics were counted for runs the layer
 * @throws InvalidParameter where they were counted without weights
 */
export function valueEnergyPj({ products }: LayerStatistics, { pe, paired, passes }: PeUse, table: EnergyTable): ValueEnergy {
  if (!products) throw new InvalidParameter("statistics", "no products", "statistics counted with weights");
  const adders = slotPj(pe, { ...table, multiplyPj: 0, muxPj: 0 });
  const gated = slotPj(pe, { ...table, addPj: 0 }); // all multipliers of an element, with their shifters
  const slots = paired ? products.slots / 2 : products.slots * passes;
  const threads = products.collisions !== null; // they share a multiplier: a collision is one use of it
  const busy = threads ? products.active - products.collisions! : paired ? products.active / 2 : products.active * passes;
  return { mac: busy * gated + slots * adders, ungated: slots * (gated + adders) };
}
