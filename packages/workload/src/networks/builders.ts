/** Layers of published networks from what tables say of them, one image each. @module */
import type { Layer } from "../layer.ts";

/** What a convolution has beside its channels, where it differs from the usual. */
export interface ConvolutionOptions {
  readonly stride?: number;
  /** Rows and columns of zeros around the input; (kernel - 1) / 2 unless given. */
  readonly pad?: number;
  readonly group?: number;
  /** Whether it adds a bias; not where a normalization follows. */
  readonly bias?: boolean;
}

/** A square convolution of an image of `size` x `size` pixels, `channels` to `filters`. */
export function convolution(
  name: string,
  size: number,
  channels: number,
  filters: number,
  kernel: number,
  { stride = 1, pad = (kernel - 1) / 2, group = 1, bias = true }: ConvolutionOptions = {},
): Layer {
  const side = Math.floor((size + 2 * pad - kernel) / stride) + 1;
  const [M, N, K] = [side * side, filters / group, (channels / group) * kernel * kernel];
  return {
    name,
    kind: "conv",
    inputShape: [1, channels, size, size],
    outputShape: [1, filters, side, side],
    filters,
    kernel: [kernel, kernel],
    group,
    strides: [stride, stride],
    dilations: [1, 1],
    pads: [pad, pad, pad, pad],
    macs: M * filters * K,
    parameters: filters * K + (bias ? filters : 0),
    gemm: { M, N, K, groups: group },
  };
}

/** A fully connected layer with biases. */
export function fullyConnected(name: string, inputs: number, outputs: number): Layer {
  return {
    name,
    kind: "gemm",
    inputShape: [1, inputs],
    outputShape: [1, outputs],
    filters: outputs,
    kernel: [],
    group: 1,
    strides: [],
    dilations: [],
    pads: [],
    macs: inputs * outputs,
    parameters: inputs * outputs + outputs,
    gemm: { M: 1, N: outputs, K: inputs, groups: 1 },
  };
}
