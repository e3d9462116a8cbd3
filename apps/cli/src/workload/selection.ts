/** Layers that --layers and --exclude leave out, where there is no graph to look at. @module */
import { matches, NoSuchLayer } from "@sparqkit/quantizer";
import type { Layer } from "@sparqkit/workload";
import type { WorkloadFlags } from "./workload.ts";

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
  const names = layers.map(({ name }) => name);
  for (const pattern of [...(only ?? []), ...(exclude ?? [])]) if (!names.some((name) => matches(pattern, name))) throw new NoSuchLayer(pattern, names);
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
