/**
 * A layer as an array sees it. `layers` of `@sparqkit/workload` gives such objects.
 * @module
 */
import { InvalidLayer } from "@sparqkit/core";

/** A convolution or matrix product: a part of `@sparqkit/workload`'s `Layer`. */
export interface SimLayer {
  readonly name: string;
  readonly kind: "conv" | "gemm";
  /** `[images, channels, ...spatial]` of a convolution. */
  readonly inputShape: readonly number[];
  readonly outputShape: readonly number[];
  /** Taps, strides, dilations and padding for each spatial axis, all beginnings before all ends; empty for a matrix product. */
  readonly kernel: readonly number[];
  readonly strides: readonly number[];
  readonly dilations: readonly number[];
  readonly pads: readonly number[];
  /** M output pixels, N filters and K products of a group, `groups` times. */
  readonly gemm: { readonly M: number; readonly N: number; readonly K: number; readonly groups: number };
}

/** @throws InvalidLayer unless M, N, K and groups are integers of at least 1 and a convolution's shapes have its axes */
export function checkLayer({ name, kind, gemm, inputShape, outputShape, kernel, strides, dilations, pads }: SimLayer): void {
  for (const [field, size] of Object.entries(gemm)) {
    if (!(Number.isSafeInteger(size) && size >= 1)) throw new InvalidLayer(name, `gemm.${field}`, size, "an integer of at least 1");
  }
  if (kind === "gemm") return;
  const axes = kernel.length;
  for (const [field, list, length] of [
    ["inputShape", inputShape, axes + 2],
    ["outputShape", outputShape, axes + 2],
    ["strides", strides, axes],
    ["dilations", dilations, axes],
    ["pads", pads, 2 * axes],
  ] as const) {
    if (list.length !== length) throw new InvalidLayer(name, `the length of ${field}`, list.length, `${length} for ${axes} axes`);
  }
  const positive = { inputShape, outputShape, kernel, strides, dilations };
  for (const [field, list] of Object.entries(positive)) {
    for (const size of list) if (!(Number.isSafeInteger(size) && size >= 1)) throw new InvalidLayer(name, field, size, "integers of at least 1");
  }
  for (const pad of pads) if (!(Number.isSafeInteger(pad) && pad >= 0)) throw new InvalidLayer(name, "pads", pad, "integers of at least 0");
}

/** A matrix product without a convolution behind it, as a layer. */
export function gemmLayer(
  name: string,
  { M, N, K, groups = 1 }: { readonly M: number; readonly N: number; readonly K: number; readonly groups?: number },
): SimLayer {
  return { name, kind: "gemm", inputShape: [M, K], outputShape: [M, N], kernel: [], strides: [], dilations: [], pads: [], gemm: { M, N, K, groups } };
}
