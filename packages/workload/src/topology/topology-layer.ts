/** A layer of a topology in the form layers of models have. @module */
import type { Layer } from "../layer.ts";

/** How outputs are counted where the stride does not fit a last time. */
export type OutputRounding = "floor" | "ceil";

type Pair = readonly [number, number];

/** A convolution as a topology tells it, the input as padded. */
interface TopologyConvolution {
  readonly name: string;
  readonly input: Pair;
  readonly kernel: Pair;
  readonly channels: number;
  readonly filters: number;
  readonly strides: Pair;
}

/** A convolution over one image. Under "ceil" the last window reaches beyond the input; those rows are pads, so that the shapes stay true. */
export function convolutionLayer({ name, input, kernel, channels, filters, strides }: TopologyConvolution, rounding: OutputRounding): Layer {
  const outputs = input.map((size, axis) => Math[rounding]((size - kernel[axis]!) / strides[axis]!) + 1);
  const beyond = outputs.map((count, axis) => Math.max(0, (count - 1) * strides[axis]! + kernel[axis]! - input[axis]!));
  const M = outputs[0]! * outputs[1]!;
  const K = kernel[0] * kernel[1] * channels;
  return {
    name,
    kind: "conv",
    inputShape: [1, channels, ...input],
    outputShape: [1, filters, ...outputs],
    filters,
    kernel,
    group: 1,
    strides,
    dilations: [1, 1],
    pads: [0, 0, ...beyond],
    macs: M * filters * K,
    parameters: filters * K,
    gemm: { M, N: filters, K, groups: 1 },
  };
}

/** A matrix product `[M, K] x [K, N]`. */
export function gemmLayer(name: string, [M, N, K]: readonly [number, number, number]): Layer {
  return {
    name,
    kind: "gemm",
    inputShape: [M, K],
    outputShape: [M, N],
    filters: N,
    kernel: [],
    group: 1,
    strides: [],
    dilations: [],
    pads: [],
    macs: M * N * K,
    parameters: N * K,
    gemm: { M, N, K, groups: 1 },
  };
}

/** Refuse counts that would no longer be exact. */
export function checkedMacs({ macs }: Layer, error: (value: string) => Error): void {
  if (!(macs <= Number.MAX_SAFE_INTEGER)) throw error(String(macs));
}
