/** The operations of spec/operations.md that have a kernel, computed by it: arrays into WebAssembly memory, one call, arrays out. */
import { im2col, NonFiniteValue, outputSize, pairRule, windowShift, type PairRule, type Rounding } from "@sparqkit/core";
import { createKernels, type ActivationSpec } from "@sparqkit/kernels";
import {
  checkPair,
  everyPair,
  operation,
  readFloat32,
  readImage,
  readMatrices,
  readOperands,
  readReordered,
  readTensor,
  ruleOf,
  windowSetOf,
  writeTensor,
  type ConvolutionInput,
  type ConvolutionParams,
  type FloatBits,
  type Operands,
  type Operations,
  type RuleParams,
  type SetParams,
  type Tensor,
} from "@sparqkit/operations";

const kernels = createKernels();

/** Give back what `work` allocates. */
function scoped<T>(work: () => T): T {
  const mark = kernels.mark();
  try {
    return work();
  } finally {
    kernels.release(mark);
  }
}

/** Copy bytes or floats into the kernels' memory. */
function put(elements: Uint8Array | Int8Array | Float32Array): number {
  const pointer = kernels.allocate(elements.byteLength);
  kernels.u8(pointer, elements.byteLength).set(new Uint8Array(elements.buffer, elements.byteOffset, elements.byteLength));
  return pointer;
}

/** Integers 0..255 are themselves at a scale of 1. */
const asTheyAre = (rule: PairRule): ActivationSpec => ({ scale: 1, bits: 8, rule });

/** Bytes of two channels of one image, cut in pairs across the channels; or of one channel, where pairs do not share. */
function cutChannels(bytes: Uint8Array, channels: number, rule: PairRule): Uint8Array {
  return scoped(() => {
    const pointer = put(bytes);
    kernels.squeezeBytes(pointer, pointer, { images: 1, channels, plane: bytes.length / channels }, "nchw", asTheyAre(rule));
    return kernels.u8(pointer, bytes.length).slice();
  });
}

/** Rows of a matrix, cut in pairs of neighbours. */
function cutRows(bytes: Uint8Array, rows: number, rule: PairRule): Uint8Array {
  return scoped(() => {
    const pointer = put(Float32Array.from(bytes));
    kernels.squeezeFlat(pointer, pointer, rows, bytes.length / rows, asTheyAre(rule));
    return Uint8Array.from(kernels.f32(pointer, bytes.length));
  });
}

interface Product {
  readonly M: number;
  readonly N: number;
  readonly K: number;
}

/** int32 [M][N] of activations [M][K] and weights [N][K]; with a rule for 2:4 weights the activations are gathered and cut. */
function multiply(activations: Uint8Array, weights: Int8Array, { M, N, K }: Product, gathered: PairRule | null): Int32Array<ArrayBuffer> {
  return scoped(() => {
    const [a, w, sums] = [put(activations), put(weights), kernels.allocate(4 * M * N)] as const;
    if (gathered === null) kernels.gemm(a, w, sums, M, N, K);
    else kernels.gemm24(a, w, sums, M, N, K, gathered);
    return kernels.i32(sums, M * N).slice();
  });
}

/** A dot product is a matrix product of one row and one filter. */
const dot = (activations: Uint8Array, weights: Int8Array, gathered: PairRule | null = null): number =>
  multiply(activations, weights, { M: 1, N: 1, K: activations.length }, gathered)[0]!;

/** Terms whose sum float32 holds, whatever they are: the convolution kernel hands its int32 sums out as float32. */
const EXACT_LENGTH = Math.floor(2 ** 24 / (255 * 128));

/** A convolution whose sums may be too wide for float32: core's rows, cut and multiplied by kernels that hand out int32. */
function convolveRows(input: ConvolutionInput, rule: PairRule, sparse24: boolean): Int32Array<ArrayBuffer> {
  const { geometry } = input;
  const [height, width] = outputSize(geometry);
  const image = readImage(input);
  const weights = readReordered(input);
  const [M, N, K] = [height * width, geometry.filters / geometry.group, weights.length / geometry.filters];
  const output = new Int32Array(geometry.filters * M);
  for (let group = 0; group < geometry.group; group++) {
    const rows = im2col(image, geometry, group);
    const own = weights.subarray(group * N * K, (group + 1) * N * K);
    const sums = sparse24 ? multiply(rows, own, { M, N, K }, rule) : multiply(cutRows(rows, M, rule), own, { M, N, K }, null);
    for (let n = 0; n < N; n++) {
      for (let m = 0; m < M; m++) output[(group * N + n) * M + m] = sums[m * N + n]!;
    }
  }
  return output;
}

function convolve({ geometry, ...tensors }: ConvolutionInput, rule: PairRule, sparse24: boolean): Int32Array<ArrayBuffer> {
  const [height, width] = outputSize(geometry);
  const count = geometry.filters * height * width;
  const sums = scoped(() => {
    const image = put(Float32Array.from(readImage({ geometry, ...tensors })));
    const weights = put(readReordered({ geometry, ...tensors }));
    const target = kernels.allocate(4 * count);
    kernels.convolution(image, target, 1, geometry, weights, asTheyAre(rule), { sparse24 });
    return kernels.f32(target, count).slice();
  });
  return Int32Array.from(sums);
}

/** @throws NonFiniteValue if the kernels see a NaN or an infinity among the extrema; `quantize` itself would clip them */
function checkFinite(pointer: number, length: number): void {
  const { minima, maxima } = kernels.extrema(pointer, 1, length);
  if (Number.isFinite(minima[0]) && Number.isFinite(maxima[0])) return;
  const values = kernels.f32(pointer, length);
  const index = values.findIndex((value) => !Number.isFinite(value));
  throw new NonFiniteValue("values", index, values[index]!);
}

type CutParams = SetParams & { readonly rounding: Rounding };

/** Without sharing a pair rule is the window alone. [PAIR-6] */
const windowRule = (params: CutParams): PairRule => pairRule(windowSetOf(params), params.rounding, false);

export const kernelOperations: Operations = {
  window: operation((params: CutParams, { a }: { a: number }) => {
    const rule = windowRule(params);
    const shift = windowShift(a, rule.set); // kernels have no result that shows it: core's
    const cut = cutChannels(Uint8Array.of(a), 1, rule)[0]!;
    return { cut, shift, kept: cut / 2 ** shift };
  }),
  "window.table": operation((params: CutParams) => ({
    cut: writeTensor(
      "uint8",
      [256],
      cutChannels(
        Uint8Array.from({ length: 256 }, (_, a) => a),
        1,
        windowRule(params),
      ),
    ),
  })),
  pair: operation((params: RuleParams, { a }: { a: readonly number[] }) => {
    const rule = ruleOf(params);
    checkPair(a);
    return { cut: Array.from(cutChannels(Uint8Array.from(a), 2, rule)) };
  }),
  "pair.table": operation((params: RuleParams) => ({ cut: writeTensor("uint8", [65536, 2], cutRows(everyPair(), 65536, ruleOf(params))) })),
  "pair.row": operation((params: RuleParams, { a }: { a: Tensor<"uint8"> }) => {
    const rule = ruleOf(params);
    return { cut: writeTensor("uint8", a.shape, cutRows(readTensor("a", a), 1, rule)) };
  }),
  "gather.dot": operation((params: RuleParams, input: Operands) => {
    const rule = ruleOf(params);
    const { activations, weights } = readOperands(input);
    return { dot: dot(activations, weights, rule) };
  }),
  quantize: operation(({ bits }: { bits: number }, { values, scale }: { values: Tensor<"float32">; scale: FloatBits }) => {
    const floats = readTensor("values", values);
    const quantized = scoped(() => {
      const [source, target] = [put(floats), kernels.allocate(floats.length)] as const;
      checkFinite(source, floats.length);
      kernels.quantize(source, target, floats.length, readFloat32(scale), bits);
      return kernels.u8(target, floats.length).slice();
    });
    return { quantized: writeTensor("uint8", values.shape, quantized) };
  }),
  "im2col.convolution": operation((params: ConvolutionParams, input: ConvolutionInput) => {
    const rule = ruleOf(params);
    const { channels, kernel, group } = input.geometry;
    const wide = (channels / group) * kernel[0] * kernel[1] > EXACT_LENGTH;
    const output = (wide ? convolveRows : convolve)(input, rule, params.sparse);
    return { output: writeTensor("int32", [input.geometry.filters, ...outputSize(input.geometry)], output) };
  }),
  dot: operation((_: unknown, input: Operands) => {
    const { activations, weights } = readOperands(input);
    return { dot: dot(activations, weights) };
  }),
  "dot.pairs": operation((params: RuleParams, input: Operands) => {
    const rule = ruleOf(params);
    const { activations, weights } = readOperands(input);
    return { dot: dot(cutRows(activations, 1, rule), weights) };
  }),
  "dot.gemm": operation((params: RuleParams, input: Operands) => {
    const rule = ruleOf(params);
    const { activations, weights, shape } = readMatrices(input);
    const product = multiply(cutRows(activations, shape.M, rule), weights, shape, null);
    return { product: writeTensor("int32", [shape.M, shape.N], product) };
  }),
};
