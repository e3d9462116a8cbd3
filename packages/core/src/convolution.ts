/**
 * A quantized convolution from the parts: im2col, the pair rule, the integer product. The definition that faster convolutions must equal.
 *
 * spec/im2col.md [IM2COL-6].
 * @module
 */
import { InvalidShape } from "./errors.ts";
import { gemm24 } from "./gather24.ts";
import { gemm } from "./gemm.ts";
import { im2col, outputSize, type ConvGeometry } from "./im2col.ts";
import { cutRows, type PairRule } from "./pair.ts";

/**
 * Convolve one quantized image with quantized filters, group by group. [IM2COL-6]
 *
 * @param input one image, [channels][height][width]
 * @param weights in the order of `reorderWeights`, [filters][kH x kW][channels / group]
 * @param rule how activations are cut, or null for plain 8-bit arithmetic
 * @param sparse24 pair the activations of the two non-zero weights of every four instead of neighbours; the weights must be 2:4 sparse
 * @returns int32 [filters][outH][outW]
 * @throws InvalidGeometry, InvalidShape, InvalidParameter, AccumulatorOverflow; NotTwoOfFour with `sparse24`
 */
export function convolution(input: Uint8Array, weights: Int8Array, geometry: ConvGeometry, rule: PairRule | null, sparse24: boolean = false): Int32Array {
  const [outH, outW] = outputSize(geometry);
  const { channels, filters, kernel, group } = geometry;
  const M = outH * outW;
  const N = filters / group;
  const K = kernel[0] * kernel[1] * (channels / group);
  if (weights.length !== filters * K) throw new InvalidShape("weights", weights.length, `filters x K = ${filters} x ${K}`);
  const out = new Int32Array(filters * M);
  for (let g = 0; g < group; g++) {
    const rows = im2col(input, geometry, g);
    const own = weights.subarray(g * N * K, (g + 1) * N * K);
    let sums: Int32Array;
    if (rule === null) sums = gemm(rows, own, { M, N, K });
    else if (sparse24) sums = gemm24(rows, own, { M, N, K }, rule);
    else sums = gemm(cutRows(rows, K, rule, rows), own, { M, N, K });
    for (let n = 0; n < N; n++) {
      for (let m = 0; m < M; m++) out[(g * N + n) * M + m] = sums[m * N + n]!;
    }
  }
  return out;
}
