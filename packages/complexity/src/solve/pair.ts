/** A network at one pair of widths, on silicon full of elements as wide. @module */
import type { ElementWidths } from "../area/area.ts";
import { arithmetic, gridOf } from "../cost/layer.ts";
import type { Rule } from "../cost/result.ts";
import { InvalidAreaModel } from "../errors.ts";
import { UM2_IN_MM2 } from "../machine/layout.ts";
import { areaOf, machineOf, type SiliconMachine } from "../machine/machine.ts";
import type { Silicon } from "../machine/silicon.ts";
import { dimsOf, type CostLayer, type WindowedDims } from "../roofline/dims.ts";
import { layerOps } from "../roofline/layer.ts";
import { trafficOn } from "../roofline/passes.ts";
import { bound } from "../roofline/roof.ts";
import { networkTime, type LayerWork } from "../roofline/time.ts";
import type { SolvePair } from "./result.ts";

/** A layer with what does not depend on widths. */
export interface SizedLayer {
  readonly layer: CostLayer;
  readonly dims: WindowedDims;
  readonly ops: number;
}

/** A pair with what the searches over it need. */
export interface TriedPair {
  readonly pair: Omit<SolvePair, "silicon">;
  readonly machine: SiliconMachine;
  /** Work of each layer. */
  readonly work: readonly LayerWork[];
  /** Whether each layer is bound by compute. */
  readonly fed: readonly boolean[];
}

/** Layers with what does not depend on widths. */
export function sized(layers: readonly CostLayer[]): SizedLayer[] {
  return layers.map((layer) => {
    const dims = dimsOf(layer);
    return { layer, dims, ops: layerOps(dims) };
  });
}

/** Pairs of widths, by what can be made of them. */
export interface Pairs {
  /** Those that can be tried. */
  readonly held: readonly ElementWidths[];
  /** Those whose element is larger than the silicon. */
  readonly tooLarge: readonly ElementWidths[];
  /** Those to whose element the area model gives no area above 0. */
  readonly noArea: readonly ElementWidths[];
  /** Those that the rule can not count: weights of one bit under `uniq`. [COST-8] */
  readonly notCounted: readonly ElementWidths[];
}

/**
 * All pairs of a range, weights first, sorted by whether they can be tried on silicon.
 *
 * @throws InvalidParameter if a width is not an integer from 1 to 32
 * @example
 * pairsOf(SILICON["hcm-1mm2"], [1, 4], "uniq").notCounted; // the four with weights of one bit
 */
export function pairsOf(silicon: Silicon, [low, high]: readonly [low: number, high: number], rule: Rule = "hcm"): Pairs {
  const widths = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const all = widths.flatMap((weightBits) => widths.map((activationBits) => ({ weightBits, activationBits })));
  const sorted = Map.groupBy(all, (pair) => fate(silicon, pair, rule));
  const of = (name: keyof Pairs): readonly ElementWidths[] => sorted.get(name) ?? [];
  return { held: of("held"), tooLarge: of("tooLarge"), noArea: of("noArea"), notCounted: of("notCounted") };
}

function fate(silicon: Silicon, element: ElementWidths, rule: Rule): keyof Pairs {
  if (rule === "uniq" && element.weightBits < 2) return "notCounted";
  try {
    return silicon.areaMm2 * UM2_IN_MM2 >= areaOf(silicon, element).area ? "held" : "tooLarge";
  } catch (error) {
    if (error instanceof InvalidAreaModel) return "noArea"; // anyone's model may be below 0 in places
    throw error;
  }
}

/** A network at a pair of widths. */
export function tryPair(layers: readonly SizedLayer[], silicon: Silicon, widths: ElementWidths, batch: number, rule: Rule): TriedPair {
  const machine = machineOf(silicon, widths);
  const { gops, gbitPerSecond, elements, localBits } = machine;
  const work = layers.map(({ dims, ops }) => ({ ops, trafficBits: trafficOn(dims, widths, gridOf(machine), localBits) }));
  const fed = work.map(({ ops, trafficBits }) => bound(gops, gbitPerSecond, ops, trafficBits) === "compute");
  const memoryBound = layers.filter((_, i) => !fed[i]).map(({ layer }) => layer.name);
  const bops = layers.reduce((sum, { layer }) => sum + arithmetic(layer, widths, rule).bops, 0);
  const pair = {
    ...widths,
    peArea: areaOf(silicon, widths).area,
    pes: elements,
    gops,
    computeBound: layers.length - memoryBound.length,
    memoryBound,
    ...networkTime(machine, batch, work),
    gbops: bops / 1e9,
  };
  return { pair, machine, work, fed };
}
