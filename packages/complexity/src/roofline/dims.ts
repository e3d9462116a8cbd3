/** Layers of a network as the roofline sees them. @module */
import { InvalidLayer } from "@sparqkit/core";
import type { LayerDims } from "./layer.ts";

/** A convolution or matrix product: a part of `@sparqkit/workload`'s `Layer`. */
export interface CostLayer {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  /** `[images, channels, ...spatial]` of a convolution. */
  readonly inputShape: readonly number[];
  readonly outputShape: readonly number[];
  /** Taps and dilations for each spatial axis; empty for a matrix product. */
  readonly kernel: readonly number[];
  readonly dilations: readonly number[];
  /** M output pixels, N filters and K products of a group, `groups` times. */
  readonly gemm: { readonly M: number; readonly N: number; readonly K: number; readonly groups: number };
}

/** Sizes of a layer, and what a window over its input spans. */
export interface WindowedDims extends LayerDims {
  /** Pixels of an input channel from the first tap of a kernel to the last, in row order. [ROOFLINE-11] */
  readonly windowPixels: number;
}

/**
 * Sizes of a layer. A matrix product has K channels for each group, one tap, and its M rows as pixels.
 *
 * @throws InvalidLayer if a size is not an integer of at least 1, or shapes do not agree
 * @example
 * dimsOf(gemmOf512By1000); // { channels: 512, filters: 1000, groups: 1, taps: 1, inputPixels: 1, outputPixels: 1, windowPixels: 1 }
 */
export function dimsOf(layer: CostLayer): WindowedDims {
  const { M, N, K, groups } = layer.gemm;
  check(layer, "gemm", [M, N, K, groups]);
  if (layer.kind === "gemm") return productOf(layer.gemm);
  const { name, inputShape, outputShape, kernel, dilations } = layer;
  for (const [field, list, length] of [
    ["inputShape", inputShape, kernel.length + 2],
    ["outputShape", outputShape, kernel.length + 2],
    ["dilations", dilations, kernel.length],
  ] as const) {
    if (list.length !== length) throw new InvalidLayer(name, `the length of ${field}`, list.length, `${length} for ${kernel.length} axes`);
  }
  for (const [field, sizes] of Object.entries({ inputShape, outputShape, kernel, dilations })) check(layer, field, sizes);
  const [images, channels, ...space] = inputShape as readonly [number, number, ...number[]];
  const taps = product(kernel);
  const outputPixels = outputShape[0]! * product(outputShape.slice(2));
  for (const [field, found, expected] of [
    ["gemm.K", K, (channels / groups) * taps],
    ["gemm.N", N, outputShape[1]! / groups],
    ["gemm.M", M, outputPixels],
  ] as const) {
    if (found !== expected) throw new InvalidLayer(name, field, found, `${expected} by its shapes, kernel and groups`);
  }
  const dims = { channels, filters: outputShape[1]!, groups, taps, inputPixels: images * product(space), outputPixels, windowPixels: span(layer, space) };
  check(layer, "the number of pixels", [dims.inputPixels]);
  return dims;
}

/** The matrix product a layer comes to: what arrays of single multipliers do. */
export function productOf({ M, N, K, groups }: CostLayer["gemm"]): WindowedDims {
  return { channels: K * groups, filters: N * groups, groups, taps: 1, inputPixels: M, outputPixels: M, windowPixels: 1 };
}

/** Images that a network's layers are for: those of its first convolution, 1 where it has none. */
export function imagesOf(layers: readonly CostLayer[]): number {
  return layers.find(({ kind }) => kind === "conv")?.inputShape[0] ?? 1;
}

/** Pixels from the first tap to the last in row order; a kernel that reaches into the padding spans no more than the image. */
function span({ kernel, dilations }: CostLayer, space: readonly number[]): number {
  const last = kernel.reduce((sum, taps, axis) => sum + (taps - 1) * dilations[axis]! * product(space.slice(axis + 1)), 0);
  return Math.min(last + 1, product(space));
}

function check({ name }: CostLayer, field: string, sizes: readonly number[]): void {
  for (const size of sizes) if (!(Number.isSafeInteger(size) && size >= 1)) throw new InvalidLayer(name, field, size, "integers of at least 1");
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((size, dim) => size * dim, 1);
}
