/** How some hardware meets a layer's activations: which count its PEs ask for. @module */
import { pairRule, type PairRule } from "@sparqkit/core";
import type { SimConfiguration } from "../configuration.ts";
import type { PeUse } from "../pe/use.ts";
import type { StatisticsOptions } from "./counter.ts";

/** What to count of a layer. */
export interface CountOptions extends Pick<StatisticsOptions, "kind" | "bits" | "sparse24"> {
  readonly rule: PairRule | null;
  /** Whether rows are to be cut by the rule before they are counted: SPARQ's values on elements that are not SPARQ's. */
  readonly cutFirst: boolean;
}

/**
 * What to count of a layer that hardware runs in some way.
 *
 * @param use from `useOf`
 * @example
 * countOptions(useOf(PRESETS["sparq-os"], configuration), configuration).kind; // "fields" under 4b-5opt
 */
export function countOptions({ pe, paired, sparse }: PeUse, config: SimConfiguration): CountOptions {
  const rule = config.kind === "sparq" ? pairRule(config.window, config.rounding, config.share) : null;
  const bits = config.kind === "uniform" ? config.activationBits : 8;
  if (paired && pe.kind === "sysmt") return { kind: "threads", rule: null, bits, sparse24: sparse, cutFirst: false };
  if (paired && rule) return { kind: "fields", rule, bits: 8, sparse24: sparse, cutFirst: false };
  return { kind: paired ? "split" : "whole", rule, bits, sparse24: sparse, cutFirst: rule !== null && !sparse };
}
