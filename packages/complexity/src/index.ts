/**
 * HCM, the hardware-aware complexity metric: what a quantized layer costs in bit-operations and silicon, before anything is built.
 * @module
 */
export { areaOfBits, areaOfBops } from "./area.ts";
export { accumulatorBits, bops, type QuantizedReduction } from "./bops.ts";
