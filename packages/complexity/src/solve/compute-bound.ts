/** Which pairs of widths keep a network bound by compute, and which layers no pair does. @module */
import type { ElementWidths } from "../area/area.ts";
import type { SizedLayer, TriedPair } from "./pair.ts";
import type { HopelessLayer } from "./result.ts";

/** Layers that no pair makes bound by compute, with the pair that comes nearest: the one that needs the least bandwidth. */
export function hopelessLayers(layers: readonly SizedLayer[], pairs: readonly TriedPair[]): HopelessLayer[] {
  return layers.flatMap(({ layer: { name } }, i) => {
    if (pairs.some(({ fed }) => fed[i])) return [];
    const needs = pairs.map(({ pair, work }) => ({ pair, gbitPerSecond: (pair.gops * work[i]!.trafficBits) / work[i]!.ops }));
    const { pair, gbitPerSecond } = needs.reduce((least, need) => (need.gbitPerSecond < least.gbitPerSecond ? need : least));
    return [{ name, gbitPerSecond, at: { weightBits: pair.weightBits, activationBits: pair.activationBits } }];
  });
}

/**
 * Pairs that keep every layer bound by compute that any pair does, without those that another such pair is at most as wide as in both widths.
 *
 * Empty where no pair keeps them all so, or where there is no layer to keep.
 */
export function narrowestPairs(pairs: readonly TriedPair[]): ElementWidths[] {
  const hopeful = pairs[0]!.fed.map((_, i) => pairs.some(({ fed }) => fed[i]));
  if (!hopeful.includes(true)) return [];
  const keeping = pairs
    .filter(({ fed }) => hopeful.every((can, i) => !can || fed[i]))
    .map(({ pair: { weightBits, activationBits } }) => ({ weightBits, activationBits }));
  return keeping.filter(
    (pair) => !keeping.some((other) => other !== pair && other.weightBits <= pair.weightBits && other.activationBits <= pair.activationBits),
  );
}
