/** The smallest silicon for a rate. @module */
import type { SiliconMachine } from "../machine/machine.ts";
import { ELEMENT_MULTIPLIERS } from "../area/model.ts";
import { UM2_IN_MM2 } from "../machine/layout.ts";
import { computeRoof } from "../roofline/grid.ts";
import { trafficOn } from "../roofline/passes.ts";
import { smallestGrid } from "../roofline/smallest.ts";
import { networkTime } from "../roofline/time.ts";
import type { SizedLayer, TriedPair } from "./pair.ts";
import type { SmallestSilicon } from "./result.ts";

/**
 * The smallest grid that reaches a rate, or the bandwidth it would take. [ROOFLINE-14]
 *
 * Where local memory is limited, traffic depends on the grid, and not only downwards: then grids are tried one by one, from the least that would do if every tensor
 * moved once up to the one that needs a single pass for every layer.
 *
 * @throws GridTooLarge if the side would be above 2^26
 */
export function smallestSilicon(layers: readonly SizedLayer[], { pair, machine }: TriedPair, rate: number, images: number): SmallestSilicon {
  const { gbitPerSecond, clockMHz } = machine;
  const { peArea } = pair;
  const once = layers.map(({ dims, ops }) => ({ ops, trafficBits: trafficOn(dims, pair, null, null) }));
  const question = { images, rate, gbitPerSecond, clockMHz, element: peArea, multipliers: ELEMENT_MULTIPLIERS };
  const least = smallestGrid(once, question).side;
  if (least === 0) {
    const moved = once.reduce((sum, { trafficBits }) => sum + trafficBits, 0);
    return { side: 0, areaMm2: 0, gbitPerSecond: (moved * rate) / images / 1e9 };
  }
  const side = machine.localBits === null ? least : leastOnGrid(layers, machine, least, { images, rate });
  return { side, areaMm2: (side * side * peArea) / UM2_IN_MM2, gbitPerSecond: null };
}

function leastOnGrid(
  layers: readonly SizedLayer[],
  machine: SiliconMachine,
  least: number,
  { images, rate }: { readonly images: number; readonly rate: number },
): number {
  const { clockMHz, gbitPerSecond, localBits, element } = machine;
  if (element === "float32") return least;
  const single = layers.reduce((most, { dims }) => Math.max(most, singlePassSide(dims)), least);
  for (let side = least; side < single; side++) {
    const gops = computeRoof({ elements: side * side, multipliers: ELEMENT_MULTIPLIERS, clockMHz });
    const work = layers.map(({ dims, ops }) => ({ ops, trafficBits: trafficOn(dims, element, { side, elementTaps: ELEMENT_MULTIPLIERS }, localBits) }));
    if (networkTime({ gops, gbitPerSecond }, images, work).imagesPerSecond >= rate) return side;
  }
  return single;
}

/** Side of a grid that does a layer in a single pass. */
function singlePassSide({ channels, filters, groups, taps }: SizedLayer["dims"]): number {
  return Math.max((channels / groups) * Math.ceil(taps / ELEMENT_MULTIPLIERS), filters / groups);
}
