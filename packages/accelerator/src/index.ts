/**
 * Accelerators for quantized networks: how long a matrix product takes on an array, and how much of the array it uses.
 * @module
 */
export { systolicCycles, type SystolicCycles } from "./systolic/cycles.ts";
export { DATAFLOWS, place, type Dataflow, type Placement } from "./systolic/dataflow.ts";
export type { GemmSize, SystolicArray } from "./systolic/array.ts";
export { systolicUtilization, type SystolicUtilization } from "./systolic/utilization.ts";
export { layerStatistics, StatisticsCounter, type StatisticsOptions } from "./statistics/counter.ts";
export type { CodingKind } from "./statistics/coding.ts";
export type { LaneStatistics, LayerStatistics, MultiplierStatistics, PairCounts, ProductStatistics } from "./statistics/types.ts";
