/** Which part of the weights is kept: as said, or as counted in the model. [COST-6] @module */
import { matches } from "@sparqkit/quantizer";
import { InputError, UsageError } from "../errors.ts";
import type { DensityRule } from "../options/cost.ts";
import { checkPatterns } from "../workload/selection.ts";
import type { Workload } from "../workload/workload.ts";
import type { LayerSetting, Settings } from "./widths.ts";

/**
 * Settings with the densities of --density; the last rule that matches a layer counts.
 *
 * @throws NoSuchLayer, and InputError where no weights are known that could be counted
 */
export function withDensities(settings: Settings, workload: Workload, rules: readonly DensityRule[] = []): Settings {
  const names = workload.layers.map(({ name }) => name);
  checkPatterns(
    rules.flatMap(({ pattern }) => pattern ?? []),
    names,
  );
  const ruleOf = (name: string): DensityRule | undefined => rules.findLast(({ pattern }) => pattern === null || matches(pattern, name));
  const measured = names.filter((name) => ruleOf(name)?.density === null);
  const counted = new Map(measured.map((name) => [name, workload.density(name)]));
  const unknown = measured.filter((name) => counted.get(name) === null);
  if (measured.length > 0 && unknown.length === measured.length) throw nothingToCount(workload);
  const of = new Map(
    [...settings.of].map(([name, setting]): [string, LayerSetting] => {
      const rule = ruleOf(name);
      const density = rule?.density ?? counted.get(name);
      return [name, density === undefined || density === null ? setting : { ...setting, widths: { ...setting.widths, density } }];
    }),
  );
  return { ...settings, of, notes: [...settings.notes, ...unknownNote(unknown), ...halfNote(of, rules)] };
}

function nothingToCount({ name, kind }: Workload): Error {
  if (kind === "network") return new UsageError(`${name} is built in without weights that could be counted`, "Say the density, as in --density 0.5");
  const what = kind === "topology" ? "states no sparsity (N:M in the last column)" : "has no constant weights to count";
  return new InputError("NO_WEIGHTS", name, what, "Say the density, as in --density 0.5");
}

const unknownNote = (names: readonly string[]): string[] =>
  names.length === 0 ? [] : [`no weights are known of ${names.slice(0, 3).join(", ")}${names.length > 3 ? ", ..." : ""}: they count in full`];

/** What -stc alone says about densities. */
function halfNote(of: ReadonlyMap<string, LayerSetting>, rules: readonly DensityRule[]): string[] {
  const halved = [...of.values()].filter(({ widths, configuration }) => widths.density === 0.5 && configuration.kind === "sparq" && configuration.sparse24);
  return halved.length === 0 || rules.length > 0
    ? []
    : [`${halved.length} layers count with half of their multiplications, as 2:4 weights have them; traffic counts all weights`];
}
