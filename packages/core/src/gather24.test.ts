import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DOT_LENGTH } from "./dot.ts";
import { AccumulatorOverflow, InvalidShape, NotTwoOfFour } from "./errors.ts";
import { gather24, gatherDot24, gemm24, positions24 } from "./gather24.ts";
import { cutPair, pairRule } from "./pair.ts";
import { W2_7OPT, W3_6OPT, W4_3OPT, W4_5OPT } from "./window-sets.ts";

/** At most two non-zeros in each group of four: keep a random weight only if fewer than two stand before it. */
const prune = (weights: Int8Array): Int8Array =>
  weights.map((weight, k) => (weights.subarray(k & ~3, k).filter((earlier) => earlier !== 0).length < 2 ? weight : 0));

const activation = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 255 }));
const weight = fc.oneof(fc.constant(0), fc.integer({ min: -128, max: 127 }));
const sparse = (length: number): fc.Arbitrary<Int8Array> =>
  fc.array(weight, { minLength: length, maxLength: length }).map((values) => prune(Int8Array.from(values)));
const dense = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.array(activation, { minLength: length, maxLength: length }).map((values) => Uint8Array.from(values));

/** A second derivation of the dot product: filter out what meets a zero weight, group by group, with the pair rule spelled out. */
function slowDot(activations: Uint8Array, weights: Int8Array, rule: ReturnType<typeof pairRule>): number {
  let sum = 0;
  for (let start = 0; start < weights.length; start += 4) {
    const met = [0, 1, 2, 3].map((i) => start + i).filter((k) => k < weights.length && weights[k] !== 0);
    const [v1, v2] = cutPair(met.length > 0 ? activations[met[0]!]! : 0, met.length > 1 ? activations[met[1]!]! : 0, rule);
    if (met.length > 0) sum += v1 * weights[met[0]!]!;
    if (met.length > 1) sum += v2 * weights[met[1]!]!;
  }
  return sum;
}

describe("gather24", () => {
  it("keeps the activations that meet non-zero weights, in order [GATHER-1]", () => {
    const { activations, weights } = gather24(Uint8Array.of(10, 20, 30, 40, 50, 60, 70), Int8Array.of(0, 5, 0, -7, 0, 0, 9));
    expect([...activations]).toEqual([20, 40, 70, 0]);
    expect([...weights]).toEqual([5, -7, 9, 0]);
    expect([...positions24(Int8Array.of(0, 5, 0, -7, 0, 0, 9))]).toEqual([1, 3, 6, -1]);
  });

  it("reads a zero activation as zero, not as missing", () => {
    expect([...gather24(Uint8Array.of(0, 20, 30, 40), Int8Array.of(1, 0, 0, 2)).activations]).toEqual([0, 40]);
  });

  it("refuses three non-zeros in a group, naming the group [GATHER-3]", () => {
    expect(() => gather24(new Uint8Array(8), Int8Array.of(1, 1, 0, 0, 1, 1, 0, 1))).toThrow(
      expect.objectContaining({ constructor: NotTwoOfFour, code: "NOT_TWO_OF_FOUR", filter: 0, group: 1, nonZeros: 3 }),
    );
    expect(() => gather24(new Uint8Array(4), new Int8Array(5))).toThrow(InvalidShape);
  });
});

describe("gatherDot24", () => {
  it("lets a lone weight's activation keep the survivor's window [GATHER-2]", () => {
    const row = Uint8Array.of(27, 33, 33, 33);
    expect(gatherDot24(row, Int8Array.of(1, 0, 0, 0), pairRule(W4_5OPT, "trim"))).toBe(27);
    expect(gatherDot24(row, Int8Array.of(0, 0, 0, 2), pairRule(W2_7OPT, "trim"))).toBe(64);
    expect(gatherDot24(row, Int8Array.of(1, 0, 0, 0), pairRule(W4_5OPT, "trim", false))).toBe(26);
  });

  it("does not let a zero at a zero weight free bits [GATHER-4]", () => {
    expect(gatherDot24(Uint8Array.of(27, 0, 33, 0), Int8Array.of(1, 0, 1, 0), pairRule(W4_5OPT, "trim"))).toBe(26 + 32);
  });

  it("equals the group-by-group derivation for any length, short last group included", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 21 }).chain((length) => fc.tuple(dense(length), sparse(length))),
        fc.constantFrom(W4_5OPT, W4_3OPT, W3_6OPT, W2_7OPT),
        fc.constantFrom("trim" as const, "round" as const),
        fc.boolean(),
        ([activations, weights], set, rounding, share) => {
          const rule = pairRule(set, rounding, share);
          expect(gatherDot24(activations, weights, rule)).toBe(slowDot(activations, weights, rule));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("gemm24", () => {
  it("is gatherDot24 of every row with every filter", () => {
    fc.assert(
      fc.property(
        fc.record({ M: fc.integer({ min: 1, max: 4 }), N: fc.integer({ min: 1, max: 4 }), K: fc.integer({ min: 1, max: 11 }) }).chain((shape) =>
          fc.record({
            shape: fc.constant(shape),
            rows: fc.array(dense(shape.K), { minLength: shape.M, maxLength: shape.M }),
            filters: fc.array(sparse(shape.K), { minLength: shape.N, maxLength: shape.N }),
          }),
        ),
        fc.boolean(),
        ({ shape, rows, filters }, share) => {
          const rule = pairRule(W3_6OPT, "round", share);
          const activations = Uint8Array.from(rows.flatMap((row) => [...row]));
          const weights = Int8Array.from(filters.flatMap((filter) => [...filter]));
          expect([...gemm24(activations, weights, shape, rule)]).toEqual(rows.flatMap((row) => filters.map((filter) => gatherDot24(row, filter, rule))));
        },
      ),
    );
  });

  it("names the filter that is not 2:4", () => {
    const weights = Int8Array.of(1, 1, 0, 0, 1, 1, 1, 1);
    expect(() => gemm24(new Uint8Array(4), weights, { M: 1, N: 2, K: 4 }, pairRule(W4_5OPT, "trim"))).toThrow(
      expect.objectContaining({ code: "NOT_TWO_OF_FOUR", filter: 1, group: 0, nonZeros: 4 }),
    );
  });

  it("counts the gathered length against the accumulator", () => {
    const K = 2 * MAX_DOT_LENGTH;
    const rule = pairRule(W4_5OPT, "trim");
    expect(() => gemm24(new Uint8Array(K), new Int8Array(K), { M: 1, N: 1, K }, rule)).toThrow(AccumulatorOverflow);
    expect([...gemm24(new Uint8Array(K - 2), new Int8Array(K - 2), { M: 1, N: 1, K: K - 2 }, rule)]).toEqual([0]);
  });
});
