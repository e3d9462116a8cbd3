/**
 * The 2:4 sparse tensor core: of every four weights at most two are non-zero, and the activations they meet form the pair.
 *
 * The pair rule then sees two activations that are both multiplied, so a zero frees bits for a product that counts. Which activations meet depends on the
 * filter, so a row is gathered anew for each. spec/gather.md; the 2:4 mode of the released code.
 * @module
 */
import { checkNotEmpty } from "./check.ts";
import { checkDotLength, dot } from "./dot.ts";
import { InvalidShape, NotTwoOfFour } from "./errors.ts";
import { checkGemm, type GemmShape } from "./gemm.ts";
import { cutRow, pairTables, type PairRule } from "./pair.ts";

/** A row and a filter after the gather: two elements a group, a missing one zero in both. */
export interface Gathered24 {
  readonly activations: Uint8Array;
  readonly weights: Int8Array;
}

/**
 * Positions of the non-zero weights of a filter, two a group of four in their order, -1 where one is missing. [GATHER-1], [GATHER-2]
 *
 * @param filter number of the filter, for the error only
 * @returns 2 x ceil(K / 4) positions
 * @throws InvalidShape without weights [DOT-5]
 * @throws NotTwoOfFour if a group has more than two non-zeros
 * @example
 * positions24(Int8Array.of(0, 5, 0, -7, 0, 0, 9)); // 1, 3, 6, -1
 */
export function positions24(weights: Int8Array, filter: number = 0): Int32Array {
  checkNotEmpty("weights", weights.length);
  const groups = Math.ceil(weights.length / 4);
  const positions = new Int32Array(2 * groups).fill(-1);
  for (let group = 0; group < groups; group++) {
    let found = 0;
    for (let k = 4 * group; k < Math.min(4 * group + 4, weights.length); k++) {
      if (weights[k] === 0) continue;
      if (found < 2) positions[2 * group + found] = k;
      found++;
    }
    if (found > 2) throw new NotTwoOfFour(filter, group, found);
  }
  return positions;
}

/**
 * Gather the activations that meet a filter's non-zero weights, not yet cut. [GATHER-1] to [GATHER-3]
 *
 * @param activations one row, K elements
 * @param weights one filter, K elements, 2:4 sparse
 * @throws InvalidShape if the lengths differ
 * @throws NotTwoOfFour if a group has more than two non-zeros
 * @example
 * gather24(Uint8Array.of(10, 20, 30, 40), Int8Array.of(0, 5, 0, -7)); // activations 20, 40; weights 5, -7
 */
export function gather24(activations: Uint8Array, weights: Int8Array): Gathered24 {
  if (weights.length !== activations.length) throw new InvalidShape("weights", weights.length, `${activations.length}, as many as the activations`);
  const positions = positions24(weights);
  return {
    activations: Uint8Array.from(positions, (k) => (k < 0 ? 0 : activations[k]!)),
    weights: Int8Array.from(positions, (k) => (k < 0 ? 0 : weights[k]!)),
  };
}

/**
 * Dot product of a row and a 2:4 filter: gather, cut in pairs, multiply. [GATHER-4]
 *
 * @throws InvalidShape, NotTwoOfFour as `gather24`, AccumulatorOverflow as `dot`
 * @example
 * gatherDot24(Uint8Array.of(27, 0, 33, 0), Int8Array.of(1, 1, 0, 0), pairRule(W4_5OPT, "trim")); // 27: its partner is zero
 */
export function gatherDot24(activations: Uint8Array, weights: Int8Array, rule: PairRule): number {
  const gathered = gather24(activations, weights);
  return dot(cutRow(gathered.activations, rule, gathered.activations), gathered.weights);
}

/**
 * Activations [M][K] times the transpose of 2:4 weights [N][K], each product of rows as `gatherDot24`. [GATHER-4]
 *
 * @param activations 8-bit quantized, not yet cut
 * @returns int32 [M][N]
 * @throws InvalidParameter, InvalidShape if shape and operands disagree; NotTwoOfFour; AccumulatorOverflow on the gathered length
 */
export function gemm24(activations: Uint8Array, weights: Int8Array, shape: GemmShape, rule: PairRule): Int32Array {
  checkGemm(activations, weights, shape);
  const { M, N, K } = shape;
  checkDotLength(2 * Math.ceil(K / 4));
  const { narrow, wide } = pairTables(rule);
  const out = new Int32Array(M * N);
  for (let n = 0; n < N; n++) {
    const filter = weights.subarray(n * K, (n + 1) * K);
    const positions = positions24(filter, n);
    for (let m = 0; m < M; m++) {
      let sum = 0;
      for (let i = 0; i < positions.length; i += 2) {
        const p1 = positions[i]!;
        const p2 = positions[i + 1]!;
        if (p1 < 0) continue; // no weight in the group
        const a1 = activations[m * K + p1]!;
        const a2 = p2 < 0 ? 0 : activations[m * K + p2]!;
        sum = (sum + (a2 === 0 ? wide : narrow)[a1]! * filter[p1]!) | 0;
        if (a2 !== 0) sum = (sum + (a1 === 0 ? wide : narrow)[a2]! * filter[p2]!) | 0;
      }
      out[m * N + n] = sum;
    }
  }
  return out;
}
