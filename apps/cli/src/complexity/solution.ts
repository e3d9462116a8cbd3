/** `--solve`: the search, its errors in words of the options, and what it leaves out. @module */
import { pairsOf, solve, type ElementWidths, type Machine, type Pairs, type Silicon, type SolveResult } from "@sparqkit/complexity";
import { InvalidParameter } from "@sparqkit/core";
import type { ComplexityFlags } from "../commands/complexity.ts";
import { InputError, UsageError } from "../errors.ts";
import { count } from "../terminal/count.ts";
import type { Workload } from "../workload/workload.ts";
import type { Accuracies } from "./accuracies.ts";
import { filling } from "./machine.ts";

/** Widths that --solve tries unless told otherwise. */
const RANGE = [2, 16] as const;

/** What was found, and notes. */
export interface Solution {
  readonly solve: SolveResult;
  readonly notes: readonly string[];
}

/**
 * What --solve finds; errors are about silicon or accuracies before they are about the network.
 *
 * @throws UsageError, InputError, and what `solve` throws
 */
export function solution({ layers, images }: Workload, silicon: Silicon, { element }: Machine, flags: ComplexityFlags, accuracy: Accuracies | null): Solution {
  const { range = RANGE, rate, rule } = flags;
  if (rule === "uniq" && range[1] < 2)
    throw new UsageError("--rule uniq counts weights from 2 bits on, and --range has none", "Widen --range, or leave --rule out");
  const options = {
    range,
    rule,
    batch: images,
    ...(element === null ? {} : { element }),
    ...(rate === undefined ? {} : { rate }),
    ...(accuracy === null ? {} : { accuracy: accuracy.results }),
  };
  try {
    const found = filling(silicon, rangeName(range), () => solve(layers, silicon, options));
    return { solve: found, notes: [...plainNote(flags), ...leftOutNotes(pairsOf(silicon, range, rule), silicon)] };
  } catch (error) {
    if (!(error instanceof InvalidParameter && error.parameter === "accuracy")) throw error;
    throw new InputError("NO_ACCURACIES", flags.accuracy!, `its ${error.value} are not among the widths tried`, "Widen --range, or evaluate others", error);
  }
}

/** `2 to 16 bits`, `8 bits`. */
export const rangeName = ([low, high]: readonly [low: number, high: number]): string => (low === high ? count(low, "bit") : `${low} to ${high} bits`);

/** Pairs are networks of one width each, whatever the options give to layers. */
function plainNote({ bits, config, plan, density }: ComplexityFlags): string[] {
  const patterns = bits?.some(({ pattern }) => pattern !== null);
  const given = Object.entries({ "--bits": patterns ? bits : undefined, "--config": config, "--plan": plan, "--density": density });
  const names = given.flatMap(([option, value]) => (value === undefined ? [] : [option]));
  if (names.length === 0) return [];
  return [`--solve gives every layer the same plain widths and all its weights: ${names.join(" and ")} ${names.length === 1 ? "is" : "are"} not in its pairs`];
}

/** Pairs that could not be tried, and why. */
function leftOutNotes({ tooLarge, noArea, notCounted }: Pairs, silicon: Silicon): string[] {
  const model = typeof silicon.areaModel === "object" ? silicon.areaModel.name : (silicon.areaModel ?? "28nm-bits");
  return [
    ...leftOut(tooLarge, `${silicon.areaMm2} mm2 hold no such element`),
    ...leftOut(noArea, `the area model ${model} gives such an element no area above 0`),
    ...leftOut(notCounted, "the rule uniq counts weights from 2 bits on"),
  ];
}

function leftOut(pairs: readonly ElementWidths[], why: string): string[] {
  if (pairs.length === 0) return [];
  const names = pairs.slice(0, 3).map(({ weightBits, activationBits }) => `${weightBits}/${activationBits}`);
  return [`--solve leaves out ${count(pairs.length, "pair")} of widths, ${names.join(", ")}${pairs.length > 3 ? ", ..." : ""}: ${why}`];
}
