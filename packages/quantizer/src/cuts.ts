/**
 * Where a runner has to stop: the tensors that become SPARQ activations, and how.
 * @module
 */
import type { ConvGeometry } from "@sparqkit/core";

/**
 * A tensor that is quantized in place of being read: every quantized layer reads `target` where the model read `tensor`. Between the two stands a
 * marker node (`Tanh`, named by {@link markerName}) which a runner replaces by its own pass. Pairs are channels (c, c + 1) at the same pixel.
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

/** Name of the marker node of a plane cut. */
export const markerName = (tensor: string): string => `sparqkit:cut:${tensor}`;

/** The tensor quantized layers read in place of `tensor`. */
export const cutName = (tensor: string): string => `${tensor}#q`;

/** The graph input that carries a convolution's integer sums. */
export const sumsName = (layer: string): string => `${layer}#sums`;

/** The graph input that carries a layer's output scales while they still change. */
export const scaleName = (layer: string): string => `${layer}#scale`;
