/**
 * HCM, the hardware-aware complexity metric: what a quantized layer costs in bit-operations and silicon, before anything is built.
 * @module
 */
export { areaOfBits, areaOfBops, elementArea, equivalentBits, type ElementWidths } from "./area/area.ts";
export { fitArea, type AreaFit, type AreaPoint } from "./area/fit.ts";
export {
  AREA_28NM_BITS,
  AREA_28NM_BOPS,
  AREA_MODELS,
  elementBops,
  FLOAT32_ELEMENT_AREA,
  modelArea,
  parseAreaModel,
  type AreaBasis,
  type AreaModel,
  type AreaResidual,
  type ModelledArea,
} from "./area/model.ts";
export { fitSynthesis, parseSynthesis, type FitOptions, type FittedModel, type SynthesisRow } from "./area/synthesis.ts";
export { accumulatorBits, bops, type QuantizedReduction } from "./bops/bops.ts";
export { uniqAccumulatorBits, uniqBops } from "./bops/uniq.ts";
export { cost, hardwareOf, type CostOptions, type WidthsOf } from "./cost/cost.ts";
export { layerCost } from "./cost/layer.ts";
export type * from "./cost/result.ts";
export { InvalidLayer } from "@sparqkit/core";
export { GridTooLarge, InvalidAreaModel, InvalidSilicon, InvalidSynthesis, TooWide } from "./errors.ts";
export { elementOf, machineOf, type Element, type Machine, type SiliconMachine, type UsedAreaModel } from "./machine/machine.ts";
export { acceleratorMachine, type Accelerator } from "./machine/accelerator.ts";
export type { Layout } from "./machine/layout.ts";
export { bandwidth, MEMORIES, type Memory, type MemoryName } from "./machine/memories.ts";
export { SILICON } from "./machine/presets.ts";
export { parseSilicon, type MemoryChoice, type Silicon } from "./machine/silicon.ts";
export { dimsOf, imagesOf, type CostLayer, type WindowedDims } from "./roofline/dims.ts";
export { computeRoof, grid, type Grid } from "./roofline/grid.ts";
export { intensity, layerOps, traffic, type LayerDims, type MovedWidths } from "./roofline/layer.ts";
export { passes, type LayerWidths, type LocalMemory, type Passes, type PassGrid } from "./roofline/passes.ts";
export { bound, roofOf, type Bound, type Roof } from "./roofline/roof.ts";
export { smallestGrid, type RateQuestion, type SmallestGrid } from "./roofline/smallest.ts";
export { networkTime, type LayerWork, type NetworkTime } from "./roofline/time.ts";
export { widestBits } from "./roofline/widest.ts";
export type { ConfigurationAccuracy } from "./solve/front.ts";
export { pairsOf, type Pairs } from "./solve/pair.ts";
export { solve, type SolveOptions } from "./solve/solve.ts";
export type * from "./solve/result.ts";
