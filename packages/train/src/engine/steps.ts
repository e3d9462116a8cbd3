/**
 * The steps of a program.
 * @module
 */
import type { Bound, Id, Located, Meeting, Source, View } from "./program.ts";

/** A run of a small model; `reads` and `writes` in the order of its inputs and outputs. */
export interface SessionStep {
  readonly kind: "session";
  readonly label: string;
  readonly model: number;
  readonly reads: readonly View[];
  readonly writes: readonly View[];
}

/** out = clamp(sum of gain x + shift). */
export interface CombineStep {
  readonly kind: "combine";
  readonly terms: readonly { readonly at: Located; readonly affine: Id }[];
  readonly low: Bound;
  readonly high: Bound;
  readonly out: Located;
  /** Whether only the pixels are written, and what is around them stays. */
  readonly within?: boolean;
}

/** All zeros. */
export interface ClearStep {
  readonly kind: "clear";
  readonly out: Located;
}

/** Mean and biased variance of each channel over the batch, as gain and shift of the normalization. */
export interface StatisticsStep {
  readonly kind: "statistics";
  readonly x: Located;
  readonly channels: number;
  readonly norm: number;
  readonly epsilon: number;
  readonly scale: Id;
  readonly shift: Id;
  readonly affine: Id;
  /** float32 means, padded to blocks, for the way back. */
  readonly means: Id;
  readonly mean: Id;
  readonly variance: Id;
  readonly sums: Id;
  readonly meeting: Meeting;
}

/** Gain and shift of a normalization by running statistics. */
export interface RunningStep {
  readonly kind: "running";
  readonly channels: number;
  readonly blocks: number;
  readonly norm: number;
  readonly epsilon: number;
  readonly scale: Id;
  readonly shift: Id;
  readonly mean: Id;
  readonly variance: Id;
  readonly affine: Id;
  readonly means: Id;
}

/** Sums of a gradient by channel; `norm` what they are for: factors of the way back through a normalization. */
export interface ReduceStep {
  readonly kind: "reduce";
  readonly source: Source;
  readonly out: Located | null;
  readonly channels: number;
  readonly sums: Id;
  /** Sums of the gradient itself as float32 [channels], of this shard. */
  readonly total: Id | null;
  readonly through: {
    readonly norm: number;
    readonly x: Located;
    readonly means: Id;
    readonly scale: Id;
    readonly factors: Id;
    readonly dscale: Id | null;
    /** null for running statistics: they are constants. */
    readonly meeting: Meeting | null;
  } | null;
}

/** out = a g + b x + c. */
export interface ApplyStep {
  readonly kind: "apply";
  readonly source: Source;
  readonly x: Located;
  readonly factors: Id;
  readonly out: Located;
}

/** Sum of all elements of a masked gradient, a scalar. */
export interface TotalStep {
  readonly kind: "total";
  readonly source: Source;
  /** Whether the mask is turned around: where the value is at or above `high`. */
  readonly sums: Id;
  readonly channels: number;
  readonly out: Id;
}

/** [blocks][pixels][16] to [pixels / 16][channels][16 pixels], one of step^2 phases of the pixels. */
export interface ByPixelsStep {
  readonly kind: "byPixels";
  readonly x: Located;
  readonly channels: number;
  readonly stride: number;
  readonly row: number;
  readonly column: number;
  readonly out: Id;
}

export interface ToPlainStep {
  readonly kind: "toPlain";
  readonly x: Located;
  readonly channels: number;
  readonly out: Id;
}

export interface ToBlockedStep {
  readonly kind: "toBlocked";
  readonly x: Id;
  readonly channels: number;
  readonly out: Located;
}

/** A row-major tensor of few channels as planes [channels][rows][pitch] of a grid, zeros around the pixels. */
export interface ToPlanesStep {
  readonly kind: "toPlanes";
  readonly x: Id;
  readonly channels: number;
  readonly out: Located;
}

/** Planes to [pixels / 16][offsets][channels][16 pixels]: every `stride`-th pixel, and those `offsets` pixels from it. */
export interface ColumnsStep {
  readonly kind: "columns";
  readonly x: Located;
  readonly channels: number;
  readonly stride: number;
  readonly offsets: readonly number[];
  readonly out: Id;
}

/** Weights to the order of blocked convolutions: the taps listed, of `kernel`; `back`: filters and channels change places. */
export interface PackStep {
  readonly kind: "pack";
  readonly weights: Id;
  readonly filters: number;
  readonly channels: number;
  readonly kernel: number;
  readonly taps: readonly number[];
  readonly back: boolean;
  /** Whether the input is planes of fewer than 16 channels. */
  readonly narrow: boolean;
  readonly out: Id;
}

/** The gradient of weights from the order of blocked convolutions. */
export interface UnpackStep {
  readonly kind: "unpack";
  readonly gradient: Id;
  readonly filters: number;
  readonly channels: number;
  readonly taps: number;
  /** Bytes from one tap and one block of filters to the next. */
  readonly tapBytes: number;
  readonly blockBytes: number;
  readonly out: Id;
}

/** A vector [channels], padded with zeros to blocks. */
export interface PadStep {
  readonly kind: "pad";
  readonly x: Id;
  readonly channels: number;
  readonly blocks: number;
  readonly out: Id;
}

/** Activations on a grid whose scale is the largest magnitude of the batch. */
export interface QuantizeStep {
  readonly kind: "quantize";
  readonly x: Located;
  readonly bits: number;
  readonly out: Located;
  readonly meeting: Meeting;
}

export interface LossStep {
  readonly kind: "loss";
  readonly logits: Id;
  readonly labels: Id;
  readonly probabilities: Id;
  readonly images: number;
  readonly classes: number;
  /** Sum of losses, images that are right. */
  readonly meeting: Meeting;
}

export interface LossGradientStep {
  readonly kind: "lossGradient";
  readonly probabilities: Id;
  readonly labels: Id;
  readonly images: number;
  readonly classes: number;
  readonly out: Id;
}

export type Step =
  | SessionStep
  | CombineStep
  | ClearStep
  | StatisticsStep
  | RunningStep
  | ReduceStep
  | ApplyStep
  | TotalStep
  | ByPixelsStep
  | ColumnsStep
  | ToPlanesStep
  | ToPlainStep
  | ToBlockedStep
  | PackStep
  | UnpackStep
  | PadStep
  | QuantizeStep
  | LossStep
  | LossGradientStep;
