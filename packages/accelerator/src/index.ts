/**
 * Accelerators for quantized networks: cycles, traffic and energy of layers on systolic arrays and tensor cores.
 * @module
 */
export { systolicCycles, type SystolicCycles } from "./systolic/cycles.ts";
export { DATAFLOWS, place, type Dataflow, type Placement } from "./systolic/dataflow.ts";
export type { GemmSize, SystolicArray } from "./systolic/array.ts";
export { systolicUtilization, type SystolicUtilization } from "./systolic/utilization.ts";
export { valueEnergyPj, type ValueEnergy } from "./statistics/energy.ts";
export { countOptions, type CountOptions } from "./statistics/layer-options.ts";
export { layerStatistics, StatisticsCounter, type StatisticsOptions } from "./statistics/counter.ts";
export type { CodingKind } from "./statistics/coding.ts";
export type { LaneStatistics, LayerStatistics, MultiplierStatistics, PairCounts, ProductStatistics } from "./statistics/types.ts";
export { A8W8, type SimConfiguration } from "./configuration.ts";
export { slotPj, sramBytePj } from "./energy/energy.ts";
export { ENERGY_45NM } from "./energy/table.ts";
export { InvalidLayer } from "@sparqkit/core";
export { InvalidHardware, LayerOverflow, UnsupportedConfiguration } from "./errors.ts";
export type { EnergyTable, Hardware, PeChoice, PeKind, SystolicArrayUnit, TensorCoreUnit, Unit } from "./hardware/hardware.ts";
export { parseHardware } from "./hardware/parse.ts";
export { PRESETS, type PresetName } from "./hardware/presets.ts";
export { gemmLayer, type SimLayer } from "./layer.ts";
export type { Note, NoteCode } from "./notes.ts";
export { PES, sparqPe, type Pe, type StoredBits } from "./pe/pe.ts";
export { cutSysmt } from "./pe/sysmt.ts";
export { useOf, type PeUse, type UseOptions } from "./pe/use.ts";
export type { Convention, Cycles, DramBytes, EnergyPj, LayerResult, SimResult, Speedup, Totals, Utilization } from "./result.ts";
export { simulateLayer, type SimOptions } from "./simulate-layer.ts";
export { simulate, type NetworkOptions } from "./simulate.ts";
export { slots, type SlotOptions } from "./slots.ts";
export { tensorCoreCycles, type TensorCore, type TensorCoreCycles } from "./tensor-core/cycles.ts";
export type { Order } from "./traffic/schedule.ts";
export type { SramAccesses } from "./traffic/sram.ts";
export * from "./stepper/index.ts";
