/**
 * One layer on one accelerator, in closed form.
 *
 * docs/accelerator.md defines every number; spec/systolic.md has the cycles.
 * @module
 */
import { CountOverflow } from "@sparqkit/core";
import { A8W8, type SimConfiguration } from "./configuration.ts";
import { checkCount } from "./count.ts";
import { ENERGY_45NM } from "./energy/table.ts";
import { LayerOverflow } from "./errors.ts";
import { slotPj, sramBytePj } from "./energy/energy.ts";
import type { Hardware } from "./hardware/hardware.ts";
import { checkLayer, type SimLayer } from "./layer.ts";
import { notesOf, type Circumstances } from "./notes.ts";
import { useOf, type PeUse, type UseOptions } from "./pe/use.ts";
import type { Convention, Cycles, DramBytes, EnergyPj, LayerResult, Utilization } from "./result.ts";
import { asScaleSim } from "./scale-sim.ts";
import { slots } from "./slots.ts";
import { timingOf, type Timing } from "./timing.ts";
import { ifmapOf } from "./traffic/ifmap.ts";
import { scheduleOperandStationary } from "./traffic/operand-stationary.ts";
import { scheduleOutputStationary } from "./traffic/output-stationary.ts";
import { SUM_BYTES, type Schedule, type Task } from "./traffic/schedule.ts";
import { unitAccesses, type SramAccesses } from "./traffic/sram.ts";
import { stallCycles } from "./traffic/stalls.ts";

/** How to simulate. */
export interface SimOptions extends UseOptions {
  /** Numbers of the network; `a8w8` unless given. */
  readonly config?: SimConfiguration;
  /** `scale-sim` counts cycles and utilizations as SCALE-Sim v2 prints them. */
  readonly convention?: Convention;
}

/** Bits of the position of a 2:4 weight in its group of four. */
const POSITION_BITS = 2;

/**
 * Simulate a layer.
 *
 * @throws InvalidLayer if the layer has no size; UnsupportedConfiguration if the hardware can not run it; LayerOverflow above 2^53 - 1
 * @example
 * simulateLayer(gemmLayer("fc", { M: 1, N: 1000, K: 512 }), PRESETS["scale-sim-32"]).cycles.total; // 18368: 32 folds of 512 + 62
 */
export function simulateLayer(layer: SimLayer, hardware: Hardware, options: SimOptions = {}): LayerResult {
  checkLayer(layer);
  try {
    return counted(layer, hardware, options);
  } catch (error) {
    throw error instanceof CountOverflow ? new LayerOverflow(layer.name, error.what, layer.gemm) : error;
  }
}

function counted(layer: SimLayer, hardware: Hardware, options: SimOptions): LayerResult {
  const { config = A8W8, convention = "sparqkit" } = options;
  const { unit } = hardware;
  const { M, N, K, groups } = layer.gemm;
  const use = useOf(hardware, config, options);
  const S = slots(K, use);
  const macs = checkCount("number of multiply-accumulates", M * N * K * groups);
  const timing = timingOf(unit, { M, N, slots: S, passes: use.passes, groups });
  const task = taskOf(layer, hardware, use, S);
  const dataflow = unit.kind === "systolic-array" ? unit.dataflow : "os";
  const schedule = dataflow === "os" ? scheduleOutputStationary(task) : scheduleOperandStationary(task, dataflow);
  const sram = sramOf(layer, task, schedule, dataflow);
  const dramBytes = dramOf(layer, use, schedule);
  const cycles = cyclesOf(layer, hardware, task, timing, schedule, dramBytes);
  const used = M * N * S * use.passes * groups;
  const utilization: Utilization = {
    mapping: timing.mapping,
    compute: used / (timing.elements * (cycles.compute + cycles.fillDrain)),
    overall: used / (timing.elements * cycles.total),
  };
  const base = timingOf(unit, { M, N, slots: K, passes: 1, groups });
  const speedup = {
    ideal: ((use.paired ? 2 : 1) * (use.sparse ? 2 : 1)) / use.passes,
    compute: base.compute / timing.compute,
    busy: (base.compute + base.fillDrain) / (timing.compute + timing.fillDrain),
  };
  const result: LayerResult = {
    name: layer.name,
    kind: layer.kind,
    gemm: { M, N, K, groups },
    macs,
    pe: use.pe.kind,
    slots: S,
    folds: timing.folds,
    cyclesPerFold: timing.cyclesPerFold,
    cycles,
    utilization,
    speedup,
    order: schedule.order,
    sram,
    dramBytes,
    energyPj: energyOf(hardware, use, task, used, sram, dramBytes),
    notes: notesOf({
      use,
      M,
      N,
      K,
      groups,
      slots: S,
      lanes: {
        pixels: dataflow === "os" ? unit.rows : dataflow === "is" ? unit.columns : null,
        filters: dataflow === "is" ? null : unit.columns,
      },
      dense: unit.kind === "sparse-tensor-core" && !use.sparse ? denseBecause(config, options) : null,
      sparqOnly: config.kind === "sparq",
      cycles,
      utilization,
      speedup,
      uncut: dataflow === "os" ? null : uncutOf(layer, task, schedule, dataflow, dramBytes),
    }),
  };
  return convention === "scale-sim" ? asScaleSim(result, unit) : result;
}

/** Why a sparse tensor core takes weights as dense, whatever they are. */
function denseBecause(config: SimConfiguration, { sparse24 }: SimOptions): string {
  if (sparse24 === false) return "they are said not to be 2:4";
  if (config.kind !== "sparq" || !config.sparse24) return `${config.name} does not take them as 2:4, which names that end in -stc do`;
  return "the layer is out of the quantization, and of the pruning with it"; // what else useOf makes dense
}

/** Bytes of half an SRAM. */
const half = (kib: number): number => (kib * 1024) / 2;

function taskOf(layer: SimLayer, { unit, sram }: Hardware, { sparse, paired, activation, weightBits }: PeUse, S: number): Task {
  const { M, N, K } = layer.gemm;
  return {
    ifmap: ifmapOf(layer),
    M,
    N,
    K,
    slots: S,
    rows: unit.rows,
    columns: unit.columns,
    perSlot: (paired ? 2 : 1) * (sparse ? 2 : 1),
    stored: sparse ? 2 * Math.ceil(K / 4) : K,
    activationBytes: (activation.data + activation.shiftCtrl + activation.muxCtrl) / 8,
    weightBytes: (weightBits + (sparse ? POSITION_BITS : 0)) / 8,
    half: { ifmap: half(sram.ifmapKiB), filter: half(sram.filterKiB), ofmap: half(sram.ofmapKiB) },
  };
}

function sramOf({ gemm: { groups } }: SimLayer, task: Task, schedule: Schedule, dataflow: "os" | "ws" | "is"): SramAccesses {
  const { ifmapReads, filterReads, ofmapReads, ofmapWrites } = unitAccesses(dataflow, task);
  const all = (what: string, count: number): number => checkCount(`number of ${what}`, count * groups);
  return {
    ifmapReads: all("activations read", ifmapReads),
    filterReads: all("weights read", filterReads),
    ofmapReads: all("sums read", ofmapReads),
    ofmapWrites: all("sums written", ofmapWrites),
    ifmapWrites: all("activations fetched", schedule.ifmap),
    filterWrites: all("weights fetched", schedule.filter),
    ofmapDrains: all("outputs", task.M * task.N + schedule.spilled),
  };
}

function dramOf({ gemm: { M, N, groups } }: SimLayer, { activation, weightBits, sparse }: PeUse, { ifmap, filter, spilled }: Schedule): DramBytes {
  const bytes = (bits: number): number => Math.ceil(checkCount("number of bits moved", bits * groups) / 8);
  const control = activation.shiftCtrl + activation.muxCtrl;
  return {
    ifmap: bytes(ifmap * activation.data),
    filter: bytes(filter * weightBits),
    ofmap: bytes(M * N * activation.data + 2 * spilled * SUM_BYTES * 8),
    metadata: bytes((ifmap + M * N) * control + (sparse ? filter * POSITION_BITS : 0)),
  };
}

function cyclesOf(layer: SimLayer, { unit, dram }: Hardware, task: Task, timing: Timing, { first, spilled }: Schedule, bytes: DramBytes): Cycles {
  const { M, N, groups } = layer.gemm;
  const all = bytes.ifmap + bytes.filter + bytes.ofmap + bytes.metadata;
  const stores = M * N * groups * task.activationBytes + spilled * groups * SUM_BYTES;
  const together = unit.kind === "systolic-array" ? 1 : Math.min(unit.count, Math.ceil(N / unit.columns)); // tiles of the first round, side by side
  const stall = stallCycles({
    folds: timing.folds,
    cyclesPerFold: timing.cyclesPerFold,
    first: first.ifmap * task.activationBytes + first.filter * together * task.weightBytes,
    loads: Math.max(0, all - stores),
    stores,
    bytesPerCycle: dram.bytesPerCycle,
  });
  const total = checkCount("number of cycles", timing.compute + timing.fillDrain + stall);
  return { total, compute: timing.compute, fillDrain: timing.fillDrain, stall };
}

/** What goes to and from DRAM once more because all pixels (`ws`) or filters (`is`) pass every fold. */
function uncutOf(
  { gemm: { groups } }: SimLayer,
  task: Task,
  { ifmap, filter, spilled }: Schedule,
  dataflow: "ws" | "is",
  bytes: DramBytes,
): Circumstances["uncut"] {
  const [name, once, fetched, size] =
    dataflow === "ws"
      ? ["the input is", task.ifmap.elements, ifmap, task.activationBytes]
      : ["the weights are", task.N * task.stored, filter, task.weightBytes];
  const again = [
    ...(fetched > once ? [`${name} fetched ${(fetched / once).toFixed(1)} times`] : []),
    ...(spilled > 0 ? [`${spilled * groups} unfinished sums go out and come back`] : []),
  ];
  const extra = groups * ((fetched - once) * size + 2 * spilled * SUM_BYTES);
  return {
    inTime: dataflow === "ws" ? `All ${task.M} output pixels` : `All ${task.N} filters`,
    again: again.join(" and "),
    partOfBytes: extra / (bytes.ifmap + bytes.filter + bytes.ofmap + bytes.metadata),
  };
}

function energyOf(hardware: Hardware, { pe }: PeUse, task: Task, used: number, accesses: SramAccesses, bytes: DramBytes): EnergyPj {
  const table = hardware.energy ?? ENERGY_45NM;
  const { ifmapKiB, filterKiB, ofmapKiB } = hardware.sram;
  const { ifmapReads, ifmapWrites, filterReads, filterWrites, ofmapReads, ofmapWrites, ofmapDrains } = accesses;
  return {
    mac: used * slotPj(pe, table),
    sram:
      (ifmapReads + ifmapWrites) * task.activationBytes * sramBytePj(ifmapKiB, table) +
      (filterReads + filterWrites) * task.weightBytes * sramBytePj(filterKiB, table) +
      (ofmapReads + ofmapWrites + ofmapDrains) * SUM_BYTES * sramBytePj(ofmapKiB, table),
    dram: (bytes.ifmap + bytes.filter + bytes.ofmap + bytes.metadata) * table.dramPj,
  };
}
