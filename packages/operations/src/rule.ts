/** Window sets and pair rules as params spell them out. @module */
import { pairRule, parseWindowSet, type PairRule, type Rounding, type WindowSet } from "@sparqkit/core";

/** Params that hold a window set. */
export interface SetParams {
  readonly set: WindowSet;
}

/** Params that say how pairs are cut. [PAIR-1] */
export interface RuleParams extends SetParams {
  readonly rounding: Rounding;
  readonly share: boolean;
}

const rules = new WeakMap<RuleParams, PairRule>();

/** The window set of some params. @throws InvalidWindowSet */
export function windowSetOf({ set }: SetParams): WindowSet {
  return parseWindowSet(set);
}

/** The pair rule of some params, made once for an object: a batch has many inputs and one params. @throws InvalidWindowSet */
export function ruleOf(params: RuleParams): PairRule {
  let rule = rules.get(params);
  if (rule === undefined) {
    rule = pairRule(params.set, params.rounding, params.share);
    rules.set(params, rule);
  }
  return rule;
}
