/**
 * The tail of a layer: what happens to a convolution's raw sums before the next quantization.
 *
 * y = max(floor, sum over terms of FMA(f(f(x * inner) * outer[c]), gain[c], shift[c])), f = rounding to float32. This is the order in which the authors'
 * reference computes (integer sum times activation scale times weight scale, then BatchNormalization as one fused multiply-add per value). Rounding to
 * integers right behind it turns a last-bit difference here into a whole step, so a runner that is to reproduce their logits keeps the order.
 * @module
 */

/** Parameters of a BatchNormalization, float32. */
export interface NormalizationParameters {
  readonly name: string;
  readonly scale: Float32Array;
  readonly shift: Float32Array;
  readonly mean: Float32Array;
  readonly variance: Float32Array;
  readonly epsilon: number;
}

/** A summand: a tensor, scaled and normalized. All parts may be absent: a residual as it is. */
export interface TailTerm {
  readonly tensor: string;
  /** Name of the marker node behind the tensor. */
  readonly marker: string;
  /** Whether a placeholder ReLU stands between the tensor and the marker. */
  readonly held: boolean;
  /** Activation scale and per-filter weight scales of integer sums. */
  readonly scales: { readonly activation: number; readonly weights: Float32Array } | null;
  readonly bias: Float32Array | null;
  readonly normalization: NormalizationParameters | null;
}

/** A tail; `output` is the tensor it makes. */
export interface Tail {
  readonly output: string;
  readonly terms: readonly [TailTerm] | readonly [TailTerm, TailTerm];
  readonly relu: boolean;
  readonly channels: number;
}

/** Per-channel parameters of a term, `[4][channels]` in this order. */
export interface Affine {
  readonly inner: number;
  readonly outer: Float32Array;
  readonly gain: Float32Array;
  readonly shift: Float32Array;
}

const f = Math.fround;

/** Gain and shift of a normalization from a mean and 1 / deviation: gain = f(inverse * scale), shift = FMA(-mean, gain, shift). */
export function gainAndShift(
  { scale, shift }: NormalizationParameters,
  mean: Float32Array,
  inverse: Float32Array,
): { gain: Float32Array; shift: Float32Array } {
  const gain = scale.map((value, c) => value * inverse[c]!);
  return { gain, shift: shift.map((value, c) => value - mean[c]! * gain[c]!) }; // the product of two float32 is exact in float64
}

/** 1 / sqrt(variance + epsilon), every step rounded to float32, as inference does. */
export function inverseDeviation({ variance, epsilon }: NormalizationParameters): Float32Array {
  return variance.map((value) => 1 / f(Math.sqrt(f(value + f(epsilon)))));
}

/** The parameters of a term with the statistics it holds; null where nothing is to be done. */
export function affineOf(term: TailTerm, channels: number): Affine | null {
  const { scales, bias, normalization } = term;
  if (!scales && !bias && !normalization) return null;
  const ones = new Float32Array(channels).fill(1);
  const own = normalization
    ? gainAndShift(normalization, normalization.mean, inverseDeviation(normalization))
    : { gain: ones, shift: bias ?? new Float32Array(channels) };
  return { inner: scales?.activation ?? 1, outer: scales?.weights ?? ones, ...own };
}
