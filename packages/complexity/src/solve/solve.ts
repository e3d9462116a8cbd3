/** The other way round: which widths or how much silicon a network needs. @module */
import type { Element } from "../machine/machine.ts";
import type { Silicon } from "../machine/silicon.ts";
import type { CostLayer } from "../roofline/dims.ts";
import type { SolveResult } from "./result.ts";

/** Accuracy of a configuration: a result of an `sparqkit/eval-result@1` document. */
export interface ConfigurationAccuracy {
  /** `a8w4`: activations and weights; other names are skipped. */
  readonly config: string;
  /** Percent. */
  readonly top1: number;
}

/** What is searched. */
export interface SolveOptions {
  /** Least and greatest width, 1..32. */
  readonly range: readonly [low: number, high: number];
  /** Images a second to reach. */
  readonly rate?: number;
  /** Accuracies by configuration; the front is then of speed and accuracy. */
  readonly accuracy?: readonly ConfigurationAccuracy[];
  /** Element of the machine as it is, where silicon leaves it open (`auto`): by default the widest of the range. */
  readonly element?: Element;
  /** Images that the layers are for, by default those of the first convolution. */
  readonly batch?: number;
}

/**
 * Search the pairs of widths on some silicon.
 *
 * @throws InvalidParameter if there is no layer, the range is not two integers from 1 to 32 in order, or the rate is not finite and above 0
 */
export function solve(_layers: readonly CostLayer[], _silicon: Silicon, _options: SolveOptions): SolveResult {
  throw new Error("not there yet");
}
