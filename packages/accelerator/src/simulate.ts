/** A network on an accelerator: its layers one after the other. @module */
import { A8W8 } from "./configuration.ts";
import { checkCount } from "./count.ts";
import { ENERGY_45NM } from "./energy/table.ts";
import type { Hardware } from "./hardware/hardware.ts";
import type { SimLayer } from "./layer.ts";
import type { LayerResult, SimResult, Totals } from "./result.ts";
import { simulateLayer, type SimOptions } from "./simulate-layer.ts";

/** How to simulate a network. */
export interface NetworkOptions extends Omit<SimOptions, "whole"> {
  /** Names of layers that stay whole, of 8-bit activations and 8-bit weights; the first convolution, as SPARQ leaves it alone. */
  readonly wholeLayers?: ReadonlySet<string>;
}

/**
 * Simulate layers one after the other; nothing of one overlaps with the next.
 *
 * @throws as `simulateLayer`, at the first layer that can not be simulated
 * @example
 * simulate([gemmLayer("fc", { M: 1, N: 1000, K: 512 })], PRESETS["tpu-16"]).total.cycles;
 */
export function simulate(layers: readonly SimLayer[], hardware: Hardware, { wholeLayers, ...options }: NetworkOptions = {}): SimResult {
  const results = layers.map((layer) => simulateLayer(layer, hardware, { ...options, whole: wholeLayers?.has(layer.name) ?? false }));
  const { config = A8W8, convention = "sparqkit" } = options;
  return {
    schema: "sparqkit/sim-result@1",
    hardware,
    config: config.name,
    convention,
    energyTable: hardware.energy ?? ENERGY_45NM,
    layers: results,
    total: totalsOf(results, hardware.clockMHz),
  };
}

const busy = ({ cycles }: LayerResult): number => cycles.compute + cycles.fillDrain;

function totalsOf(layers: readonly LayerResult[], clockMHz: number): Totals {
  const sum = (count: (layer: LayerResult) => number): number =>
    checkCount(
      "total of all layers",
      layers.reduce((total, layer) => total + count(layer), 0),
      "Simulate fewer layers at once.",
    );
  /** Mean of a part of 1, each layer weighing as much as its cycles. */
  const mean = (part: (layer: LayerResult) => number, weight: (layer: LayerResult) => number): number => {
    const weights = layers.reduce((total, layer) => total + weight(layer), 0);
    return weights === 0 ? 0 : layers.reduce((total, layer) => total + part(layer) * weight(layer), 0) / weights;
  };
  const cycles = {
    total: sum((layer) => layer.cycles.total),
    compute: sum((layer) => layer.cycles.compute),
    fillDrain: sum((layer) => layer.cycles.fillDrain),
    stall: sum((layer) => layer.cycles.stall),
  };
  return {
    macs: sum((layer) => layer.macs),
    cycles,
    microseconds: cycles.total / clockMHz,
    utilization: {
      mapping: mean(
        (layer) => layer.utilization.mapping,
        ({ cycles: { compute } }) => compute,
      ),
      compute: mean((layer) => layer.utilization.compute, busy),
      overall: mean(
        (layer) => layer.utilization.overall,
        (layer) => layer.cycles.total,
      ),
    },
    speedup: {
      ideal: mean(
        ({ speedup }) => speedup.ideal,
        ({ cycles: { compute } }) => compute,
      ),
      compute: mean(
        ({ speedup }) => speedup.compute,
        ({ cycles: { compute } }) => compute,
      ),
      busy: mean(({ speedup }) => speedup.busy, busy),
    },
    sram: {
      ifmapReads: sum(({ sram }) => sram.ifmapReads),
      filterReads: sum(({ sram }) => sram.filterReads),
      ofmapReads: sum(({ sram }) => sram.ofmapReads),
      ofmapWrites: sum(({ sram }) => sram.ofmapWrites),
      ifmapWrites: sum(({ sram }) => sram.ifmapWrites),
      filterWrites: sum(({ sram }) => sram.filterWrites),
      ofmapDrains: sum(({ sram }) => sram.ofmapDrains),
    },
    dramBytes: {
      ifmap: sum(({ dramBytes }) => dramBytes.ifmap),
      filter: sum(({ dramBytes }) => dramBytes.filter),
      ofmap: sum(({ dramBytes }) => dramBytes.ofmap),
      metadata: sum(({ dramBytes }) => dramBytes.metadata),
    },
    energyPj: {
      mac: layers.reduce((total, { energyPj }) => total + energyPj.mac, 0),
      sram: layers.reduce((total, { energyPj }) => total + energyPj.sram, 0),
      dram: layers.reduce((total, { energyPj }) => total + energyPj.dram, 0),
    },
  };
}
