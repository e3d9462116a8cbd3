/**
 * Where a runner has to stop: the tensors that become SPARQ activations, and how.
 * @module
 */
import type { ConvGeometry } from "@sparqkit/core";

/**
 * A tensor that is quantized in place of being read: every quantized layer reads `target` where the model read `tensor`. Between the two stands a
 * marker node (`Tanh`) which a runner replaces by its own pass. Pairs are channels (c, c + 1) at the same pixel.
 */
export interface PlaneCut {
  readonly kind: "planes";
  readonly tensor: string;
  readonly target: string;
  /** Name of the marker node. */
  readonly marker: string;
  /** `conv`: the tensor is NCHW; `gemm`: a matrix of rows. */
  readonly of: "conv" | "gemm";
  readonly channels: number;
  readonly layers: readonly string[];
  /** Whether the layers read integers, or (plain uniform quantization, as the authors compute it) integers times the scale. */
  readonly integers: boolean;
}

/**
 * A convolution whose pairs cross kernel taps (odd channels in a group) or follow its weights (2:4): it leaves the graph, its integer sums come back
 * as the graph input `target`, `[N, filters, outH, outW]`.
 */
export interface ConvolutionCut {
  readonly kind: "im2col";
  readonly tensor: string;
  readonly target: string;
  readonly layers: readonly [string];
  readonly geometry: ConvGeometry;
  /** `[filters][tap][channel]`, the order of im2col rows. [IM2COL] */
  readonly weights: Int8Array<ArrayBuffer>;
  readonly sparse24: boolean;
}

export type Cut = PlaneCut | ConvolutionCut;

/**
 * A float convolution over few channels of the model's input that runs in the reference's order of summation outside the runtime; the graph keeps its node,
 * writing `raw`, until a runner takes it out.
 */
export interface NarrowConvolution {
  readonly layer: string;
  readonly raw: string;
  readonly geometry: ConvGeometry;
  /** As ONNX has them, `[filters][channels][kH][kW]`. */
  readonly weights: Float32Array;
}

/** Name of a marker node: a `Tanh` no optimizer fuses or drops, whose input and output a runner looks up and takes over. */
export const markerName = (tensor: string): string => `sparqkit:at:${tensor}`;

/** Name of the ReLU that keeps an optimizer from fusing a marker into the convolution before it; a runner takes it out again. */
export const placeholderName = (tensor: string): string => `sparqkit:keep:${tensor}`;

/** The raw output of a layer, before its tail. */
export const rawName = (layer: string): string => `${layer}#raw`;
