/**
 * A layer's side of the roofline: its operations, the bits it moves, and their ratio.
 *
 * spec/roofline.md [ROOFLINE-1] to [ROOFLINE-3]; HCM sec. 4.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { checkCount } from "../check.ts";

/** Sizes of a layer; a matrix product over K has K channels, one tap, and as many input as output pixels. */
export interface LayerDims {
  /** Channels of the input, all groups. */
  readonly channels: number;
  /** Filters, all groups. */
  readonly filters: number;
  readonly groups: number;
  /** Taps of a kernel. */
  readonly taps: number;
  /** Pixels of an input channel, of all images. */
  readonly inputPixels: number;
  /** Pixels of an output channel, of all images. */
  readonly outputPixels: number;
}

/** Widths of what is in memory. */
export interface MovedWidths {
  readonly weightBits: number;
  /** Bits of an activation, as stored. */
  readonly activationBits: number;
}

/** @throws InvalidParameter unless all sizes are integers of at least 1 and groups divide channels and filters */
export function checkDims(dims: LayerDims): void {
  const { channels, filters, groups, taps, inputPixels, outputPixels } = dims;
  for (const [name, value] of Object.entries({ channels, filters, groups, taps, inputPixels, outputPixels })) checkCount(name, value);
  if (channels % groups !== 0) throw new InvalidParameter("groups", groups, `a divisor of the ${channels} channels`);
  if (filters % groups !== 0) throw new InvalidParameter("groups", groups, `a divisor of the ${filters} filters`);
}

/**
 * Operations of a layer: for every output and input channel the multiplications of a kernel, and one accumulation. [ROOFLINE-1]
 *
 * @throws InvalidParameter if a size is not an integer of at least 1 or groups do not divide
 * @example
 * layerOps({ channels: 256, filters: 256, groups: 1, taps: 9, inputPixels: 196, outputPixels: 196 }); // 128450560
 */
export function layerOps(dims: LayerDims): number {
  checkDims(dims);
  const { channels, filters, groups, taps, outputPixels } = dims;
  return filters * outputPixels * (channels / groups) * (taps + 1);
}

/** Weights of a layer. */
export function weightsOf({ channels, filters, groups, taps }: LayerDims): number {
  return filters * (channels / groups) * taps;
}

/**
 * Bits to and from memory, each tensor moved once; padding is not moved. [ROOFLINE-2]
 *
 * @throws InvalidParameter if a size or width is not an integer of at least 1 or groups do not divide
 * @example
 * traffic({ channels: 256, filters: 256, groups: 1, taps: 9, inputPixels: 196, outputPixels: 196 }, { weightBits: 8, activationBits: 8 }); // 5521408
 */
export function traffic(dims: LayerDims, { weightBits, activationBits }: MovedWidths): number {
  checkDims(dims);
  checkCount("weightBits", weightBits);
  checkCount("activationBits", activationBits);
  const { channels, filters, inputPixels, outputPixels } = dims;
  return weightBits * weightsOf(dims) + activationBits * (channels * inputPixels + filters * outputPixels);
}

/**
 * Operations for each bit moved. [ROOFLINE-3]
 *
 * @throws InvalidParameter as `traffic`
 * @example
 * intensity({ channels: 256, filters: 256, groups: 1, taps: 9, inputPixels: 196, outputPixels: 196 }, { weightBits: 8, activationBits: 8 }); // 23.264...
 */
export function intensity(dims: LayerDims, widths: MovedWidths): number {
  return layerOps(dims) / traffic(dims, widths);
}
