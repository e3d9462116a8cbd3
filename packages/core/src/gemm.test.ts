import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dot, MAX_DOT_LENGTH } from "./dot.ts";
import { AccumulatorOverflow, InvalidParameter, InvalidShape } from "./errors.ts";
import { gemm } from "./gemm.ts";

const operands = fc.record({ M: fc.integer({ min: 1, max: 5 }), N: fc.integer({ min: 1, max: 5 }), K: fc.integer({ min: 1, max: 9 }) }).chain((shape) =>
  fc.record({
    shape: fc.constant(shape),
    activations: fc.uint8Array({ minLength: shape.M * shape.K, maxLength: shape.M * shape.K }),
    weights: fc.int8Array({ minLength: shape.N * shape.K, maxLength: shape.N * shape.K }),
  }),
);

describe("gemm [DOT-3]", () => {
  it("is the dot product of every row with every filter", () => {
    fc.assert(
      fc.property(operands, ({ shape, activations, weights }) => {
        const { M, N, K } = shape;
        const expected: number[] = [];
        for (let m = 0; m < M; m++) {
          for (let n = 0; n < N; n++) expected.push(dot(activations.slice(m * K, (m + 1) * K), weights.slice(n * K, (n + 1) * K)));
        }
        expect([...gemm(activations, weights, shape)]).toEqual(expected);
      }),
    );
  });

  it("refuses operands of another size, senseless dimensions and reductions that could overflow", () => {
    expect(() => gemm(new Uint8Array(5), new Int8Array(6), { M: 2, N: 2, K: 3 })).toThrow(InvalidShape);
    expect(() => gemm(new Uint8Array(6), new Int8Array(5), { M: 2, N: 2, K: 3 })).toThrow(InvalidShape);
    expect(() => gemm(new Uint8Array(6), new Int8Array(6), { M: 4, N: 4, K: 1.5 })).toThrow(InvalidParameter);
    for (const empty of [{ M: 0 }, { N: 0 }, { K: 0 }]) {
      const shape = { M: 1, N: 1, K: 1, ...empty };
      expect(() => gemm(new Uint8Array(shape.M * shape.K), new Int8Array(shape.N * shape.K), shape)).toThrow(InvalidShape); // [DOT-5]
    }
    const K = MAX_DOT_LENGTH + 1;
    expect(() => gemm(new Uint8Array(K), new Int8Array(K), { M: 1, N: 1, K })).toThrow(AccumulatorOverflow);
  });
});
