/**
 * Integer matrix product: rows of activations against filters, exact in int32. spec/dot.md.
 * @module
 */
import { checkInteger, checkNotEmpty } from "./check.ts";
import { checkDotLength } from "./dot.ts";
import { InvalidShape } from "./errors.ts";

/** Size of a matrix product: `M` rows of activations, `N` filters, `K` elements in each. */
export interface GemmShape {
  readonly M: number;
  readonly N: number;
  readonly K: number;
}

/**
 * Check that the operands of a matrix product have the sizes its shape states. [DOT-3]
 *
 * @throws InvalidParameter if a dimension is not a non-negative integer
 * @throws InvalidShape if an operand has another size or no elements [DOT-5]
 */
export function checkGemm(activations: Uint8Array, weights: Int8Array, { M, N, K }: GemmShape): void {
  for (const [name, value] of Object.entries({ M, N, K })) {
    checkInteger(name, value, 0, Number.MAX_SAFE_INTEGER);
  }
  checkNotEmpty("activations", M * K);
  checkNotEmpty("weights", N * K);
  if (activations.length !== M * K) throw new InvalidShape("activations", activations.length, `M x K = ${M} x ${K}`);
  if (weights.length !== N * K) throw new InvalidShape("weights", weights.length, `N x K = ${N} x ${K}`);
}

/**
 * Activations [M][K] times the transpose of weights [N][K]; cut the activations first with `cutRows`. [DOT-3]
 *
 * @returns int32 [M][N]
 * @throws InvalidParameter, InvalidShape if shape and operands disagree
 * @throws AccumulatorOverflow if K is above `MAX_DOT_LENGTH`
 * @example
 * gemm(Uint8Array.of(1, 2, 3, 4), Int8Array.of(1, 1, 0, -1), { M: 2, N: 2, K: 2 }); // 3, -2, 7, -4
 */
export function gemm(activations: Uint8Array, weights: Int8Array, shape: GemmShape): Int32Array {
  checkGemm(activations, weights, shape);
  const { M, N, K } = shape;
  checkDotLength(K);
  const out = new Int32Array(M * N);
  for (let m = 0; m < M; m++) {
    const row = m * K;
    for (let n = 0; n < N; n++) {
      const filter = n * K;
      let sum = 0;
      for (let k = 0; k < K; k++) sum = (sum + activations[row + k]! * weights[filter + k]!) | 0;
      out[m * N + n] = sum;
    }
  }
  return out;
}
