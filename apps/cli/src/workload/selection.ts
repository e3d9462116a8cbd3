/** Layers by name: patterns that match none, and those that --layers and --exclude leave out where there is no graph to look at. @module */
import { matches, NoSuchLayer } from "@sparqkit/quantizer";
import type { Layer } from "@sparqkit/workload";
import type { WorkloadFlags } from "./workload.ts";

/**
 * Refuse patterns that match nothing.
 *
 * @throws NoSuchLayer
 */
export function checkPatterns(patterns: readonly string[], names: readonly string[]): void {
  for (const pattern of patterns) if (!names.some((name) => matches(pattern, name))) throw new NoSuchLayer(pattern, names);
}

/**
 * The layers that stay whole, with the reason.
 *
 * @param unasked what keeps a layer whole that nobody asked for by name
 * @throws NoSuchLayer where a pattern matches nothing
 */
export function leftWhole(
  layers: readonly Layer[],
  { layers: only, exclude }: Pick<WorkloadFlags, "layers" | "exclude">,
  unasked: (layer: Layer, index: number) => string | null = () => null,
): Map<string, string> {
  checkPatterns(
    [...(only ?? []), ...(exclude ?? [])],
    layers.map(({ name }) => name),
  );
  const reasonOf = (layer: Layer, index: number): string | null => {
    if (exclude?.some((pattern) => matches(pattern, layer.name))) return "excluded by name";
    if (!only) return unasked(layer, index);
    return only.some((pattern) => matches(pattern, layer.name)) ? null : "not among the layers asked for";
  };
  return new Map(
    layers.flatMap((layer, index): [string, string][] => {
      const reason = reasonOf(layer, index);
      return reason === null ? [] : [[layer.name, reason]];
    }),
  );
}
