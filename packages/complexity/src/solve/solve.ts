/** The other way round: which widths or how much silicon a network needs. @module */
import { checkInteger, InvalidParameter } from "@sparqkit/core";
import { checkCount, checkPositive } from "../check.ts";
import type { Rule } from "../cost/result.ts";
import { layoutFields } from "../machine/layout.ts";
import { machineOf, type Element } from "../machine/machine.ts";
import type { Silicon } from "../machine/silicon.ts";
import { imagesOf, type CostLayer } from "../roofline/dims.ts";
import { hopelessLayers, narrowestPairs } from "./compute-bound.ts";
import { frontPoints, paretoFront, type ConfigurationAccuracy } from "./front.ts";
import { pairsOf, sized, tryPair } from "./pair.ts";
import { smallestSilicon } from "./rate.ts";
import type { SolveResult } from "./result.ts";
import { storedWidths } from "./stored.ts";

/** What is searched. */
export interface SolveOptions {
  /** Least and greatest width, 1..32. */
  readonly range: readonly [low: number, high: number];
  /** Images a second to reach. */
  readonly rate?: number;
  /** Accuracies by configuration; the front is then of speed and accuracy. */
  readonly accuracy?: readonly ConfigurationAccuracy[];
  /** Element of the machine as it is, where silicon leaves it open (`auto`): by default the widest of the range that it holds. */
  readonly element?: Element;
  /** How bit-operations are counted, by default `hcm`. */
  readonly rule?: Rule;
  /** Images that the layers are for, by default those of the first convolution. */
  readonly batch?: number;
}

/**
 * Search the pairs of widths on some silicon: each with elements, weights and activations as wide; pairs that can not be tried are left out (`pairsOf`).
 *
 * @throws InvalidParameter if there is no layer, the range is not two integers from 1 to 32 in order, the silicon holds no element of it, the rule counts none, or the silicon has figures of a layout,
 * the rate is not finite and above 0, or no accuracy is of a pair
 * @throws InvalidLayer as `dimsOf`
 * @example
 * solve(layers, SILICON["hcm-1mm2"], { range: [2, 16] }).narrowest; // of ResNet-18, see docs/complexity.md
 */
export function solve(layers: readonly CostLayer[], silicon: Silicon, options: SolveOptions): SolveResult {
  const { range, rate, accuracy, rule = "hcm", batch = imagesOf(layers) } = options;
  if (layers.length === 0) throw new InvalidParameter("layers", 0, "at least one layer");
  checkInteger("range low", range[0], 1, 32);
  checkInteger("range high", range[1], range[0], 32);
  checkCount("batch", batch);
  if (rate !== undefined) checkPositive("rate", rate);
  for (const field of layoutFields(silicon))
    throw new InvalidParameter(field, silicon[field]!, "silicon without it: a layout's figures are of one element, and others are tried");

  const { held, tooLarge, noArea } = pairsOf(silicon, range, rule);
  const none = tooLarge[0] ?? noArea[0];
  if (held.length === 0) {
    if (none) machineOf(silicon, none); // says how much silicon an element takes, or that it has no area
    throw new InvalidParameter("range", range, "weights of at least 2 bits under the rule uniq");
  }
  const sizes = sized(layers);
  const pairs = held.map((pair) => tryPair(sizes, silicon, pair, batch, rule));
  const equal = held.filter(({ weightBits, activationBits }) => weightBits === activationBits);
  const element = silicon.element === "auto" ? (options.element ?? equal.at(-1) ?? held.at(-1)!) : silicon.element;
  return {
    range,
    rate: rate ?? null,
    pairs: pairs.map((tried) => ({ ...tried.pair, silicon: rate === undefined ? null : smallestSilicon(sizes, tried, rate, batch) })),
    narrowest: narrowestPairs(pairs),
    hopeless: hopelessLayers(sizes, pairs),
    layers: storedWidths(sizes, machineOf(silicon, element)),
    front: paretoFront(
      frontPoints(
        pairs.map(({ pair }) => pair),
        accuracy,
      ),
    ),
  };
}
