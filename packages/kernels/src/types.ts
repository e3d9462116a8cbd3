/**
 * What the kernels work on. Pointers are byte offsets into the kernels' memory.
 * @module
 */
import type { ConvGeometry, PairRule } from "@sparqkit/core";
import type { WasmMemory } from "./instance.ts";

/** How float32 activations become SPARQ integers. */
export interface ActivationSpec {
  /** Size of one quantization step, a positive number; used as the nearest float32. */
  readonly scale: number;
  /** Bits of the quantized activation, 1 to 8: 8 under SPARQ, X for uniform aX. */
  readonly bits: number;
  /** The pair rule, or null for plain uniform quantization. */
  readonly rule: PairRule | null;
}

/** The activations of a batch: `images x channels x plane`, where `plane` is height x width. */
export interface ActivationShape {
  readonly images: number;
  readonly channels: number;
  readonly plane: number;
}

/**
 * The order of a batch in memory: `nchw`, or NCHWc, `[image][channel block][pixel][block]`. A blocked tensor holds whole blocks: channels that do not fill the
 * last one are there as zeros.
 */
export type Layout = "nchw" | { readonly block: number };

/** A summand of a layer's tail. */
export interface Term {
  /** Pointer to float32, in the shape and layout of the call. */
  readonly source: number;
  /**
   * Pointer to float32 `[4][channels]`, rows inner, outer, gain and shift: the term is FMA(f(f(x * inner) * outer), gain, shift). In a blocked layout `channels`
   * counts those that fill the last block too. null: x as it is.
   */
  readonly affine: number | null;
}

/** The one or two summands of a layer's tail. */
export type Terms = readonly [Term] | readonly [Term, Term];

/** Options of an instance. */
export interface KernelsOptions {
  /** false: compute the fused multiply-add in float64 even where the engine has one. The results are the same; for tests of that path. */
  readonly fused?: boolean;
}

/** Options of a convolution. */
export interface ConvolutionOptions {
  /** Pair the activations that meet the two non-zero weights of each group of four (2:4 sparse tensor core), instead of neighbours. */
  readonly sparse24?: boolean;
}

/** Counts over pairs of quantized activations. Every array has 256 entries, by quantized value. */
export interface PairStatistics {
  readonly bothZero: number;
  readonly oneZero: number;
  readonly noneZero: number;
  /** Activations whose partner is not zero: they get the n-bit window. */
  readonly narrow: Uint32Array;
  /** Non-zero activations beside a zero: they get the 2n-bit budget. */
  readonly wide: Uint32Array;
}

/** SPARQ over whole tensors, in one WebAssembly instance. */
export interface Kernels {
  /** The instance's memory. Its buffer is replaced when it grows; views made before are then detached. */
  readonly memory: WasmMemory;
  /** A 64-byte aligned block, not cleared. Growing detaches earlier views. Throws OutOfMemory. */
  allocate(bytes: number): number;
  /** Where the arena stands, for `release`. */
  mark(): number;
  /** Give back everything allocated since `mark`. */
  release(mark: number): void;
  /** View of `length` float32 at `pointer`. */
  f32(pointer: number, length: number): Float32Array<ArrayBuffer>;
  /** View of `length` unsigned bytes at `pointer`. */
  u8(pointer: number, length: number): Uint8Array<ArrayBuffer>;
  /** View of `length` signed bytes at `pointer`. */
  i8(pointer: number, length: number): Int8Array<ArrayBuffer>;
  /** View of `length` int32 at `pointer`. */
  i32(pointer: number, length: number): Int32Array<ArrayBuffer>;
  /**
   * float32 activations to SPARQ integers q, as float32(q * step): quantize, then the pair rule over channels (c, c + 1), in one pass. Target may be the source.
   * NaN becomes 0: watch for it with `extrema`, which passes it on. Throws InvalidOperand when channels are odd and pairs share.
   */
  squeeze(source: number, target: number, shape: ActivationShape, layout: Layout, spec: ActivationSpec, step?: number): void;
  /** The same over the rows of a `rows x length` matrix; an odd leftover is paired with a zero. */
  squeezeFlat(source: number, target: number, rows: number, length: number, spec: ActivationSpec, step?: number): void;
  /** The pair rule alone, bytes to bytes; `spec.scale` is not looked at. */
  squeezeBytes(source: number, target: number, shape: ActivationShape, layout: Layout, spec: ActivationSpec): void;
  /** As `squeeze`, but to bytes: SPARQ values 0..255. */
  squeezeToBytes(source: number, target: number, shape: ActivationShape, layout: Layout, spec: ActivationSpec): void;
  /** float32 to bytes: round half to even of x / scale, clipped to 0..2^bits - 1. */
  quantize(source: number, target: number, length: number, scale: number, bits: number): void;
  /** Whether the engine's relaxed multiply-add rounds once. Where it does not, float64 gives the same bits: `finish` at a quarter of the speed, `narrowConvolution` at a fortieth. */
  readonly fused: boolean;
  /**
   * The tail of a layer, one pass: v = the term, or float32(first + second), then max(v, floor), where NaN stays NaN and a zero keeps its sign. Every step rounds to
   * float32; the multiply-add of a term rounds once. `target` may be the source of a term. Blocks of 2, 4, 8 or 16.
   */
  finish(terms: Terms, target: number, shape: ActivationShape, layout: Layout, floor: number): void;
  /**
   * `finish` and `squeeze` in one pass: v to `floats`, or nowhere where that is null, and float32(q * step) to `target`. Each may be the source of a term.
   * Throws InvalidOperand when channels are odd and pairs share.
   */
  finishSqueeze(
    terms: Terms,
    floats: number | null,
    target: number,
    shape: ActivationShape,
    layout: Layout,
    floor: number,
    spec: ActivationSpec,
    step: number,
  ): void;
  /**
   * Mean and sum of squared deviations (biased, not divided) of each channel of v = f(f(x * inner) * outer), or of x where `affine` is null: c = f(v - mean),
   * squares = f(sum of f(c * c)), f rounding to float32 and sums in float64. `affine` is as in Term; its gain and shift are not looked at. NaN and infinities pass on.
   */
  channelMoments(source: number, affine: number | null, shape: ActivationShape, layout: Layout): { means: Float32Array; squares: Float32Array };
  /** Smallest and largest of each image's `perImage` contiguous float32; NaN if any of them is. */
  extrema(source: number, images: number, perImage: number): { minima: Float32Array; maxima: Float32Array };
  /**
   * Convolution of float32 NCHW with 8-bit weights, through quantization and the pair rule along the im2col row (tap outer, channel inner; an odd leftover keeps the
   * wide budget). Writes the int32 accumulators as float32, NCHW: exact below 2^24, the nearest float32 above.
   * Allocates while it runs, so earlier views may be detached.
   * @param weights pointer to int8 `[filters][kernel height x kernel width x channels of a group]`
   */
  convolution(
    source: number,
    target: number,
    images: number,
    geometry: ConvGeometry,
    weights: number,
    spec: ActivationSpec,
    options?: ConvolutionOptions,
  ): void;
  /**
   * Float32 convolution over few channels, as in a first layer: each output is one chain of fused multiply-adds from 0 over kernel row, kernel column, channel
   * (channel innermost), with the taps that fall into the padding left out. Infinities and NaN pass on.
   * Allocates while it runs, so earlier views may be detached. `target` may not overlap `source` or `weights`.
   * @param source pointer to float32 NCHW, without padding
   * @param target pointer to float32, the sums: `[images][filters][outH][outW]`, or in blocks of 2, 4, 8 or 16, where filters that do not exist are zeros
   * @param geometry of one group
   * @param weights pointer to what `narrowWeights` made for this geometry and layout
   * @throws InvalidGeometry, also for another number of groups than 1; InvalidOperand
   * @example
   * const ordered = kernels.narrowWeights(onnxWeights, geometry, { block: 16 });
   * const weights = kernels.allocate(ordered.byteLength);
   * kernels.f32(weights, ordered.length).set(ordered);
   * kernels.narrowConvolution(source, target, 32, geometry, weights, { block: 16 });
   */
  narrowConvolution(source: number, target: number, images: number, geometry: ConvGeometry, weights: number, layout: Layout): void;
  /**
   * Weights as `narrowConvolution` takes them: from ONNX `[filters][channels][kH][kW]` to `[kH][kW][channels][filtersPadded]`, with zeros behind the filters, where
   * filtersPadded is the next multiple of the block, or of 4 in NCHW and in blocks of 2.
   * @throws InvalidGeometry, also for another number of groups than 1; InvalidOperand when the weights have another size
   */
  narrowWeights(weights: Float32Array, geometry: ConvGeometry, layout: Layout): Float32Array;
  /** `rows x length` bytes times the transpose of `filters x length` int8, to int32 `rows x filters`. */
  gemm(activations: number, weights: number, target: number, rows: number, filters: number, length: number): void;
  /** As `gemm` with 2:4 sparse weights, the pair rule applied to the two activations that meet them. Throws when a group has more than two. */
  gemm24(activations: number, weights: number, target: number, rows: number, filters: number, length: number, rule: PairRule | null): void;
  /** How often each quantized value occurs, 256 counts. */
  histogram(source: number, length: number, scale: number, bits: number): Uint32Array;
  /** Counts of zero pairs and of the values in each kind of pair, over quantized bytes. */
  pairStatistics(source: number, shape: ActivationShape, layout: Layout): PairStatistics;
}
