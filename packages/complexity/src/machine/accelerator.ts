/** The machine that an accelerator is: elements of a single multiplier, which may take more or less than a product a cycle, layer by layer. @module */
import { InvalidParameter } from "@sparqkit/core";
import { checkPositive } from "../check.ts";
import { computeRoof } from "../roofline/grid.ts";
import type { Machine } from "./machine.ts";
import { bandwidth, type Memory } from "./memories.ts";

/** An accelerator. */
export interface Accelerator {
  readonly name: string;
  readonly description: string;
  readonly clockMHz: number;
  /** Elements of its array or cores. */
  readonly elements: number;
  /** Products that an element does in a cycle, by layer: 2 of pairs, 0.5 where a product takes two cycles. */
  readonly products: ReadonlyMap<string, number>;
  /** Bytes a cycle to and from the memory beside it; null is no limit. */
  readonly bytesPerCycle: number | null;
  /** Another memory instead. */
  readonly memory: Memory | null;
}

/**
 * The machine that an accelerator is. Its layers are matrix products, two operations a product; its compute roof is that of the layer it is fastest for. [ROOFLINE-5]
 *
 * @throws InvalidParameter if there is no layer, a count is not an integer of at least 1, or another figure is not finite and above 0
 * @example
 * const products = new Map([["conv1", 1], ["conv2", 2]]);
 * acceleratorMachine({ name: "mine", description: "", clockMHz: 500, elements: 1024, products, bytesPerCycle: 32, memory: null }).gops; // 2048; 1024 of conv1
 */
export function acceleratorMachine({ name, description, clockMHz, elements, products, bytesPerCycle, memory }: Accelerator): Machine {
  if (products.size === 0) throw new InvalidParameter("products", 0, "those of at least one layer");
  for (const each of products.values()) checkPositive("products", each);
  const single = computeRoof({ elements, multipliers: 1, clockMHz });
  const most = Math.max(...products.values());
  return {
    name,
    description,
    areaMm2: null,
    clockMHz,
    element: null,
    areaModel: null,
    elements,
    multipliers: 1,
    side: null,
    gops: single * most,
    gopsOf: new Map([...products].filter(([, each]) => each < most).map(([layer, each]) => [layer, single * each])),
    gbitPerSecond: memory ? bandwidth(memory) : ownBandwidth(bytesPerCycle, clockMHz),
    memory: memory ?? ownMemory(bytesPerCycle),
    elementArea: null,
    fit: null,
    localBits: null,
  };
}

/** Gbit/s. */
function ownBandwidth(bytesPerCycle: number | null, clockMHz: number): number | null {
  if (bytesPerCycle === null) return null;
  checkPositive("bytesPerCycle", bytesPerCycle);
  return (bytesPerCycle * 8 * clockMHz) / 1000;
}

function ownMemory(bytesPerCycle: number | null): Machine["memory"] {
  const name = bytesPerCycle === null ? "memory without limit" : `DRAM of ${bytesPerCycle} byte${bytesPerCycle === 1 ? "" : "s"} a cycle`;
  return { name, source: "of the hardware document", verified: true };
}
