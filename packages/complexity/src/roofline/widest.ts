/** How wide a layer may be stored. @module */
import { checkInteger } from "@sparqkit/core";
import { checkPositive } from "../check.ts";
import { dyadic, ratioFloor, times } from "../exact/dyadic.ts";
import { layerOps, traffic, type LayerDims } from "./layer.ts";

/**
 * The widest equal width of weights and activations at which a layer is bound by compute; 0 where there is none. [ROOFLINE-13]
 *
 * @param gops compute roof, GOPS/s
 * @param gbitPerSecond bandwidth
 * @param limit the widest that is asked for, 1..32
 * @throws InvalidParameter if sizes are not as `layerOps` takes them, a roof is not finite and above 0, or the limit is out of range
 * @example
 * widestBits({ channels: 256, filters: 256, groups: 1, taps: 9, inputPixels: 196, outputPixels: 196 }, 5408, 153.6, 32); // 5
 */
export function widestBits(dims: LayerDims, gops: number, gbitPerSecond: number, limit: number): number {
  checkPositive("gops", gops);
  checkPositive("gbitPerSecond", gbitPerSecond);
  checkInteger("limit", limit, 1, 32);
  const given = times(dyadic(gbitPerSecond), dyadic(layerOps(dims)));
  const neededForBit = times(dyadic(gops), dyadic(traffic(dims, { weightBits: 1, activationBits: 1 })));
  return ratioFloor(given, neededForBit, limit); // exact: a layer that is fed to the last bit is bound by compute
}
