/**
 * Layers on a grid that holds a part of their channels: passes, sums that wait for the next pass, and local memory that spares their traffic.
 *
 * spec/roofline.md [ROOFLINE-9] to [ROOFLINE-12]; docs/complexity.md derives them.
 * @module
 */
import { CountOverflow, InvalidParameter } from "@sparqkit/core";
import { checkAccumulated } from "../bops/bops.ts";
import { ceilLog2 } from "../bops/uniq.ts";
import { checkCount } from "../check.ts";
import type { WindowedDims } from "./dims.ts";
import { checkDims, layerOps, traffic, weightsOf } from "./layer.ts";

/** Widths of a layer's values: in the elements, in sums, in memory. */
export interface LayerWidths {
  /** Bits of a weight. */
  readonly weightBits: number;
  /** Bits of an activation as it is multiplied. */
  readonly activationBits: number;
  /** Bits of the scale on which products are summed [COST-7], by default `activationBits`. */
  readonly accumulatedBits?: number;
  /** Bits of an activation in memory, by default `activationBits`: 8 where SPARQ trims on the way into the array. */
  readonly storedBits?: number;
  /** Bits of a sum that waits for the next pass, by default as wide as its largest value [ROOFLINE-9]; 32 of single precision, whose sums are rounded. */
  readonly partialSumBits?: number;
  /** Part of the weights that is kept, 0..1, by default 1. [COST-6] */
  readonly density?: number;
}

/** Bits of a sum of single precision. */
export const FLOAT_SUM_BITS = 32;

/** A square grid of elements and the memory beside it. */
export interface PassGrid {
  /** Elements along a side: channels along one, filters along the other. */
  readonly side: number;
  /** Multipliers of an element. */
  readonly elementTaps: number;
  /** Local memory, bits. */
  readonly localBits: number;
}

/** Local memory in bits. [ROOFLINE-11] */
export interface LocalMemory {
  /** The inputs that a kernel spans. */
  readonly window: number;
  /** With the sums of a pass: no sum moves. */
  readonly sums: number;
  /** With the inputs of a pass: inputs move once. */
  readonly inputs: number;
  /** All that moves each tensor once. */
  readonly once: number;
}

/** What a layer takes on a grid. */
export interface Passes {
  /** Passes of a group over its channels and over its filters. [ROOFLINE-9] */
  readonly passes: { readonly channels: number; readonly filters: number };
  /** Bits of a sum that waits for the next pass. [ROOFLINE-9] */
  readonly partialSumBits: number;
  readonly local: LocalMemory;
  /** Bits to and from memory with this local memory. [ROOFLINE-12] */
  readonly trafficBits: number;
  readonly opsPerBit: number;
}

/**
 * Passes, local memory and traffic of a layer on a grid.
 *
 * @throws InvalidParameter if a size or width is not an integer of at least 1, groups do not divide, or `localBits` is not an integer of at least 0
 * @throws CountOverflow if there are more than 2^53 - 1 passes
 * @example
 * // 256 to 256 channels on a grid of 26 x 26: ten passes each way
 * passes({ ...dims, windowPixels: 31 }, { weightBits: 8, activationBits: 8 }, { side: 26, elementTaps: 9, localBits: 0 }).passes; // { channels: 10, filters: 10 }
 */
export function passes(dims: WindowedDims, widths: LayerWidths, grid: PassGrid): Passes {
  check(dims, widths, grid);
  const { channels, filters, groups, taps, inputPixels, outputPixels } = dims;
  const { weightBits, activationBits, accumulatedBits = activationBits, storedBits = activationBits } = widths;
  const { side, elementTaps, localBits } = grid;

  const elementsOfKernel = ceilDivide(BigInt(taps), elementTaps);
  const overChannels = count("passes over channels", ceilDivide(BigInt(channels / groups) * elementsOfKernel, side));
  const overFilters = count("passes over filters", ceilDivide(BigInt(filters / groups), side));
  const exactBits = count("bits of a partial sum", BigInt(accumulatedBits) + BigInt(weightBits + ceilLog2(BigInt(channels / groups) * BigInt(taps))));
  const partialSumBits = widths.partialSumBits ?? exactBits;

  const weights = weightBits * weightsOf(dims);
  const inputs = storedBits * channels * inputPixels;
  const outputs = storedBits * filters * outputPixels;
  const sums = 2 * (overChannels - 1) * partialSumBits * filters * outputPixels; // written by all passes but the last, read by all but the first
  const local = localMemory(dims, { storedBits, partialSumBits, overChannels, overFilters, side, elementsOfKernel: Number(elementsOfKernel) });

  const once = weights + inputs + outputs;
  const choices = [weights + overFilters * inputs + outputs + sums]; // [ROOFLINE-10]
  if (localBits >= local.sums) choices.push(weights + overFilters * inputs + outputs);
  if (localBits >= local.inputs) choices.push(once + sums);
  if (localBits >= local.once) choices.push(once);
  const trafficBits = Math.min(...choices);
  return { passes: { channels: overChannels, filters: overFilters }, partialSumBits, local, trafficBits, opsPerBit: layerOps(dims) / trafficBits };
}

interface PassSizes {
  readonly storedBits: number;
  readonly partialSumBits: number;
  readonly overChannels: number;
  readonly overFilters: number;
  readonly side: number;
  readonly elementsOfKernel: number;
}

/** What has to stay on the chip so that sums, inputs or neither move again. [ROOFLINE-11] */
function localMemory(dims: WindowedDims, sizes: PassSizes): LocalMemory {
  const { storedBits, partialSumBits, overChannels, overFilters, side, elementsOfKernel } = sizes;
  const groupChannels = dims.channels / dims.groups;
  const groupFilters = dims.filters / dims.groups;
  const channelsOfPass = Math.min(groupChannels, Math.max(1, Math.floor(side / elementsOfKernel)));
  const filtersOfPass = Math.min(groupFilters, side);
  const sumBits = overChannels > 1 ? dims.outputPixels * partialSumBits : 0; // of a filter
  const inputBits = overFilters > 1 ? dims.inputPixels * storedBits : 0; // of a channel

  const window = channelsOfPass * dims.windowPixels * storedBits;
  return {
    window,
    sums: window + filtersOfPass * sumBits,
    inputs: window + channelsOfPass * inputBits,
    once: window + Math.min(filtersOfPass * sumBits + groupChannels * inputBits, channelsOfPass * inputBits + groupFilters * sumBits),
  };
}

function check(
  dims: WindowedDims,
  { weightBits, activationBits, accumulatedBits, storedBits, partialSumBits = 1 }: LayerWidths,
  { side, elementTaps, localBits }: PassGrid,
): void {
  checkDims(dims);
  const counts = { windowPixels: dims.windowPixels, weightBits, activationBits, storedBits: storedBits ?? activationBits, partialSumBits, side, elementTaps };
  for (const [name, value] of Object.entries(counts)) checkCount(name, value);
  checkAccumulated(accumulatedBits ?? activationBits, activationBits);
  if (!(Number.isSafeInteger(localBits) && localBits >= 0)) throw new InvalidParameter("localBits", localBits, "an integer of at least 0");
}

/** ceil(a / b), exactly. */
function ceilDivide(a: bigint, b: number): bigint {
  return (a + BigInt(b) - 1n) / BigInt(b);
}

function count(what: string, value: bigint): number {
  if (value > Number.MAX_SAFE_INTEGER) throw new CountOverflow(what, "Make the layer smaller or the grid larger.");
  return Number(value);
}

/** Traffic of a layer: each tensor once where local memory is null, else as on a grid. [ROOFLINE-2] [ROOFLINE-12] */
export function trafficOn(dims: WindowedDims, widths: LayerWidths, grid: Omit<PassGrid, "localBits"> | null, localBits: number | null): number {
  if (localBits !== null && grid !== null) return passes(dims, widths, { ...grid, localBits }).trafficBits;
  return traffic(dims, { weightBits: widths.weightBits, activationBits: widths.storedBits ?? widths.activationBits });
}
