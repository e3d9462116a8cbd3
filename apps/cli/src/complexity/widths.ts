/** How wide every layer is: from --bits, a configuration or a plan, and how many of its weights are kept. @module */
import type { LayerWidths } from "@sparqkit/complexity";
import { matches, parseConfiguration, type Configuration, type Plan, type SparqPlan } from "@sparqkit/quantizer";
import type { ComplexityFlags } from "../commands/complexity.ts";
import type { BitsRule } from "../options/cost.ts";
import { count } from "../terminal/count.ts";
import { checkPatterns } from "../workload/selection.ts";
import type { Workload } from "../workload/workload.ts";
import { withDensities } from "./densities.ts";

/** A layer as it is quantized. */
export interface LayerSetting {
  readonly widths: LayerWidths;
  readonly configuration: Configuration;
  /** Whether its activations stay whole under a configuration that quantizes others. */
  readonly whole: boolean;
}

/** The layers of a network as they are quantized. */
export interface Settings {
  /** `8/8`, the name of a configuration, or `mixed`. */
  readonly bits: string;
  readonly of: ReadonlyMap<string, LayerSetting>;
  readonly notes: readonly string[];
}

/** What layers in float count as where others are quantized. */
const WHOLE: LayerWidths = { weightBits: 8, activationBits: 8 };
const FLOAT: LayerWidths = { weightBits: 32, activationBits: 32 };
const DEFAULT: BitsRule = { pattern: null, widths: { weightBits: 8, activationBits: 8 } };

/**
 * Settings as the options say.
 *
 * @throws NoSuchLayer, UnknownConfiguration, InputError
 */
export function settingsOf(workload: Workload, flags: Pick<ComplexityFlags, "bits" | "config" | "density">, plan: Plan | null): Settings {
  if (plan) return withDensities(fromPlan(workload, plan), workload, flags.density);
  if (flags.config !== undefined)
    return withDensities(asStored(fromConfiguration(workload, parseConfiguration(flags.config)), workload, false), workload, flags.density);
  const settings = fromBits(workload, flags.bits ?? []);
  return withDensities(flags.bits === undefined ? asStored(settings, workload, true) : settings, workload, flags.density);
}

/** Weights as a file packs them where that is narrower: integers with a sign, as plans have them, so n + 1 bits for n, from 2 to 8. */
function asStored(settings: Settings, { stored }: Workload, activationsToo: boolean): Settings {
  if (stored === undefined || stored.weightBits.size + stored.activationBits.size === 0) return settings;
  const of = new Map(
    [...settings.of].map(([name, setting]): [string, LayerSetting] => {
      const { widths } = setting;
      if (setting.configuration.kind === "fp32") return [name, setting];
      const weight = Math.min(widths.weightBits, Math.min(8, Math.max(2, (stored.weightBits.get(name) ?? Infinity) + 1)));
      const weightBits = stored.weightBits.has(name) ? weight : widths.weightBits;
      const activationBits = activationsToo ? (stored.activationBits.get(name) ?? widths.activationBits) : widths.activationBits;
      const { configuration } = setting;
      const own = configuration.kind === "uniform" ? { ...configuration, name: `a${activationBits}w${weightBits}`, weightBits, activationBits } : configuration;
      return [name, { ...setting, widths: { ...widths, weightBits, activationBits }, configuration: own }];
    }),
  );
  const note = `weights count as the file packs them, with their signs: ${stored.weightBits.size} of ${of.size} layers; say others with --bits`;
  return { bits: activationsToo ? "mixed" : settings.bits, of, notes: [...settings.notes, ...(stored.weightBits.size > 0 ? [note] : [])] };
}

function fromBits({ layers }: Workload, rules: readonly BitsRule[]): Settings {
  const names = layers.map(({ name }) => name);
  checkPatterns(
    rules.flatMap(({ pattern }) => pattern ?? []),
    names,
  );
  const ruleOf = (name: string): BitsRule => rules.findLast(({ pattern }) => pattern === null || matches(pattern, name)) ?? DEFAULT;
  const used = new Set(names.map((name) => labelOf(ruleOf(name))));
  return { bits: used.size === 1 ? [...used][0]! : "mixed", of: new Map(names.map((name) => [name, settingOf(ruleOf(name))])), notes: [] };
}

const labelOf = ({ widths }: BitsRule): string => (widths === "fp32" ? widths : `${widths.weightBits}/${widths.activationBits}`);

function settingOf({ widths }: BitsRule): LayerSetting {
  if (widths === "fp32") return { widths: FLOAT, configuration: parseConfiguration("fp32"), whole: false };
  const { weightBits, activationBits } = widths;
  return { widths, configuration: { kind: "uniform", name: `a${activationBits}w${weightBits}`, weightBits, activationBits }, whole: false };
}

/** Widths that a configuration gives to the layers it quantizes. [COST-7] */
function widthsUnder(configuration: Configuration): LayerWidths {
  if (configuration.kind === "fp32") return FLOAT;
  if (configuration.kind === "uniform") return { weightBits: configuration.weightBits, activationBits: configuration.activationBits };
  const cut = { weightBits: 8, activationBits: configuration.window.bits, accumulatedBits: 8, storedBits: 8 }; // trimmed at the unit's edge
  return configuration.sparse24 ? { ...cut, density: 0.5 } : cut;
}

function fromConfiguration({ layers, whole }: Workload, configuration: Configuration): Settings {
  const widths = widthsUnder(configuration);
  const isWhole = (name: string): boolean => configuration.kind !== "fp32" && whole.has(name);
  const of = new Map(
    layers.map(({ name }) => [name, isWhole(name) ? { widths: WHOLE, configuration, whole: true } : { widths, configuration, whole: false }] as const),
  );
  return { bits: configuration.name, of, notes: wholeNote(configuration.name, of, whole) };
}

function fromPlan({ layers }: Workload, plan: Plan): Settings {
  const known = new Map(plan.layers.map((layer) => [layer.name, layer]));
  const main = parseConfiguration(plan.config);
  const reasons = new Map<string, string>();
  const of = new Map(
    layers.map(({ name }): [string, LayerSetting] => {
      const layer = known.get(name);
      if (layer?.status === "quantized") {
        const configuration = layer.sparq ? sparqOf(plan.config, layer.sparq) : uniformOf(layer.weights.bits, layer.activations.bits);
        return [name, { widths: { ...widthsUnder(configuration), weightBits: layer.weights.bits }, configuration, whole: false }];
      }
      reasons.set(name, layer?.detail ?? "not in the plan");
      return [name, { widths: WHOLE, configuration: main, whole: true }];
    }),
  );
  const one = JSON.stringify(widthsUnder(main));
  const mixed = [...of.values()].some(({ widths, whole }) => !whole && JSON.stringify(widths) !== one);
  return { bits: mixed ? "mixed" : main.name, of, notes: wholeNote(main.name, of, reasons) };
}

const sparqOf = (name: string, plan: SparqPlan): Configuration => ({ kind: "sparq", name, ...plan });
const uniformOf = (weightBits: number, activationBits: number): Configuration => ({
  kind: "uniform",
  name: `a${activationBits}w${weightBits}`,
  weightBits,
  activationBits,
});

/** Which layers are not quantized, and what they count as. */
function wholeNote(name: string, of: ReadonlyMap<string, LayerSetting>, reasons: ReadonlyMap<string, string>): string[] {
  const names = [...of].filter(([, { whole }]) => whole).map(([layer]) => layer);
  if (names.length === 0) return [];
  const first = names.slice(0, 3).map((layer) => `${layer} (${reasons.get(layer)!})`);
  return [
    `${names.length} of ${count(of.size, "layer")} ${names.length === 1 ? "stays" : "stay"} whole under ${name} and ${names.length === 1 ? "counts" : "count"} as 8/8: ${first.join(", ")}${names.length > 3 ? ", ..." : ""}`,
  ];
}
