/** A network at one pair of widths, on silicon full of elements as wide. @module */
import type { ElementWidths } from "../area/area.ts";
import { arithmetic, gridOf } from "../cost/layer.ts";
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

/** Whether silicon holds an element. */
export function holds(silicon: Silicon, element: ElementWidths): boolean {
  return silicon.areaMm2 * 1e6 >= areaOf(silicon, element).area;
}

/** A network at a pair of widths. */
export function tryPair(layers: readonly SizedLayer[], silicon: Silicon, widths: ElementWidths, batch: number): TriedPair {
  const machine = machineOf(silicon, widths);
  const { gops, gbitPerSecond, elements, localBits } = machine;
  const work = layers.map(({ dims, ops }) => ({ ops, trafficBits: trafficOn(dims, widths, gridOf(machine), localBits) }));
  const fed = work.map(({ ops, trafficBits }) => bound(gops, gbitPerSecond, ops, trafficBits) === "compute");
  const memoryBound = layers.filter((_, i) => !fed[i]).map(({ layer }) => layer.name);
  const bops = layers.reduce((sum, { layer }) => sum + arithmetic(layer, widths, "hcm").bops, 0);
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
