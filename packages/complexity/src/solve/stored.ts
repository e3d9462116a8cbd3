/** How wide each layer of a network may be stored so that a machine does not wait for memory. @module */
import { gridOf } from "../cost/layer.ts";
import type { SiliconMachine } from "../machine/machine.ts";
import { FLOAT_SUM_BITS, trafficOn } from "../roofline/passes.ts";
import { bound } from "../roofline/roof.ts";
import { widestBits } from "../roofline/widest.ts";
import type { SizedLayer } from "./pair.ts";
import type { StoredLayer } from "./result.ts";

/** The widest equal width, not above the element's, at which each layer is bound by compute. [ROOFLINE-13] */
export function storedWidths(layers: readonly SizedLayer[], machine: SiliconMachine): StoredLayer[] {
  const { element } = machine;
  const limit = element === "float32" ? 32 : Math.max(element.weightBits, element.activationBits);
  return layers.map((sizes) => ({ name: sizes.layer.name, widest: widest(sizes, machine, limit) }));
}

function widest({ dims, ops }: SizedLayer, machine: SiliconMachine, limit: number): number {
  const { gops, gbitPerSecond, localBits, element } = machine;
  const sums = element === "float32" ? { partialSumBits: FLOAT_SUM_BITS } : {};
  if (localBits === null) return widestBits(dims, gops, gbitPerSecond, limit);
  for (let bits = limit; bits >= 1; bits--) {
    const moved = trafficOn(dims, { weightBits: bits, activationBits: bits, ...sums }, gridOf(machine), localBits);
    if (bound(gops, gbitPerSecond, ops, moved) === "compute") return bits;
  }
  return 0;
}
