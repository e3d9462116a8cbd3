/** One suite for every implementation: what it computes must equal the oracle, element for element. */
import { pairRule, WINDOW_SETS, type ConvGeometry, type PairRule, type WindowSet } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActivationShape, Layout } from "../src/index.ts";
import { IMPLEMENTATIONS } from "./implementations.ts";
import { convolutionOracle, dotOracle, pairOracle, pairsOracle, quantizeOracle } from "./oracle.ts";
import { expectSame, LAYOUTS, stream } from "./values.ts";

const RULES: [string, PairRule][] = Object.entries(WINDOW_SETS).flatMap(([name, set]) =>
  (["trim", "round"] as const).flatMap((rounding) =>
    [true, false].map((share): [string, PairRule] => [`${name} ${rounding}${share ? "" : " without sharing"}`, pairRule(set, rounding, share)]),
  ),
);

/** Every valid window set: any bits, any positions that end at bit 7. */
const windowSet: fc.Arbitrary<WindowSet> = fc
  .integer({ min: 1, max: 8 })
  .chain((bits) => fc.subarray(Array.from({ length: 8 - bits }, (_, shift) => shift)).map((shifts) => ({ bits, shifts: [...shifts, 8 - bits] })));
const anyRule = fc
  .tuple(windowSet, fc.constantFrom("trim" as const, "round" as const), fc.boolean())
  .map(([set, rounding, share]) => pairRule(set, rounding, share));

const seed = fc.integer({ min: 0, max: 2 ** 31 });
const size = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

/** Float inputs with everything that is awkward: ties of this scale and their neighbours, zeros of both signs, negatives, denormals, values beyond the top. */
function awkward(length: number, scale: number, next: () => number): Float32Array {
  const step = Math.fround(scale);
  const bits = new DataView(new ArrayBuffer(4));
  return Float32Array.from({ length }, () => {
    const kind = Math.floor(next() * 8);
    if (kind < 2) return 0;
    if (kind === 2) return [-0, -step, -1e30, 1e-45, -1e-45, 1e-39, 3e38, 300 * step][Math.floor(next() * 8)]!;
    if (kind > 5) return next() * 300 * step;
    bits.setFloat32(0, (Math.floor(next() * 258) + 0.5) * step);
    bits.setInt32(0, bits.getInt32(0) + Math.floor(next() * 7) - 3); // up to three units in the last place from a tie
    return bits.getFloat32(0);
  });
}

/** Any convolution that has an output: its image is at least as large as the dilated kernel needs. */
const geometry: fc.Arbitrary<ConvGeometry> = fc
  .record({
    own: fc.integer({ min: 1, max: 7 }),
    filtersOfGroup: fc.integer({ min: 1, max: 5 }),
    group: fc.integer({ min: 1, max: 4 }),
    kernel: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    strides: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    dilations: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    pads: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
    extra: fc.tuple(fc.nat(9), fc.nat(20)),
  })
  .map(({ own, filtersOfGroup, group, kernel, strides, dilations, pads, extra }) => ({
    channels: own * group,
    height: Math.max(1, dilations[0] * (kernel[0] - 1) + 1 - pads[0] - pads[2]) + extra[0],
    width: Math.max(1, dilations[1] * (kernel[1] - 1) + 1 - pads[1] - pads[3]) + extra[1],
    filters: filtersOfGroup * group,
    kernel,
    strides,
    pads,
    dilations,
    group,
  }));

/** Random weights; 2:4 ones keep at most two of each four, sometimes one or none. */
function someWeights(filters: number, length: number, sparse24: boolean, next: () => number): Int8Array {
  const weights = new Int8Array(filters * length);
  for (let filter = 0; filter < filters; filter++) {
    for (let k = 0, kept = 0; k < length; k++) {
      if (k % 4 === 0) kept = 0;
      if (sparse24 && (kept === 2 || next() < 0.4)) continue;
      weights[filter * length + k] = Math.floor(next() * 256) - 128;
      kept++;
    }
  }
  return weights;
}

describe.each(Object.entries(IMPLEMENTATIONS))("%s", (_, implementation) => {
  const everyPair = Uint8Array.from({ length: 2 * 65_536 }, (_, i) => (i < 65_536 ? i >> 8 : i & 255));

  it.each(RULES)("cuts all 65,536 pairs of planes by %s", (_, rule) => {
    const shape = { images: 1, channels: 2, plane: 65_536 };
    expectSame(implementation.squeezeBytes(everyPair, shape, "nchw", rule), pairsOracle(everyPair, shape, "nchw", rule));
  });

  it.each(RULES)("cuts all 65,536 pairs of neighbours by %s", (_, rule) => {
    const shape = { images: 1, channels: 4, plane: 32_768 };
    const neighbours = everyPair.map((_, i) => everyPair[(i >> 1) + (i & 1) * 65_536]!);
    expectSame(implementation.squeezeBytes(neighbours, shape, { block: 4 }, rule), pairsOracle(neighbours, shape, { block: 4 }, rule));
  });

  it("cuts by any valid window set", () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom(...LAYOUTS), seed, (rule, [, layout], seed) => {
        const next = stream(seed);
        const shape = { images: 1, channels: 16, plane: 37 };
        const values = Uint8Array.from({ length: 16 * 37 }, () => (next() < 0.3 ? 0 : next() * 2 ** (1 + next() * 7.99)));
        expectSame(implementation.squeezeBytes(values, shape, layout, rule), pairsOracle(values, shape, layout, rule));
      }),
      { numRuns: 300 },
    );
  });

  it.each(RULES.flatMap(([name, rule]) => LAYOUTS.map(([order, layout]): [string, string, PairRule, Layout] => [name, order, rule, layout])))(
    "squeezes float32 by %s in %s, whatever is left over",
    (_, __, rule, layout) => {
      for (const plane of [1, 3, 15, 16, 17, 49, 64]) {
        const shape: ActivationShape = { images: 2, channels: 16, plane };
        const next = stream(plane);
        const scale = 0.01 + next();
        const x = awkward(32 * plane, scale, next);
        const quantized = Uint8Array.from(x, (value) => quantizeOracle(value, scale, 8));
        const expected = Float32Array.from(pairsOracle(quantized, shape, layout, rule));
        expectSame(implementation.squeeze(x, shape, layout, { scale, bits: 8, rule }), expected);
      }
    },
  );

  it("quantizes to 1 to 8 bits as a float32 division rounded half to even, next to the ties too", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-30, max: 1e30, noNaN: true }), fc.integer({ min: 1, max: 8 }), fc.nat(70), seed, (scale, bits, length, seed) => {
        const x = awkward(length, scale, stream(seed)).map((value) => (Number.isFinite(value) ? value : 0));
        const expected = Uint8Array.from(x, (value) => quantizeOracle(value, scale, bits));
        expect(implementation.quantize(x, scale, bits)).toEqual(expected);
        expect(implementation.squeezeFlat(x, 1, length, { scale, bits, rule: null })).toEqual(Float32Array.from(expected));
      }),
      { numRuns: 500 },
    );
  });

  it("quantizes a million random quotients as a division does, not as a product with the reciprocal", () => {
    const next = stream(7);
    let different = 0;
    for (const scale of Array.from({ length: 100 }, () => Math.fround(next() * 0.1 + 1e-3))) {
      const x = Float32Array.from({ length: 10_000 }, (_, i) => (i % 2 ? next() * 256 * scale : (Math.floor(next() * 256) + 0.5) * scale));
      const q = implementation.quantize(x, scale, 8);
      const inverse = Math.fround(1 / scale);
      x.forEach((value, i) => {
        if (q[i] !== quantizeOracle(value, scale, 8)) throw new Error(`${value} / ${scale} gave ${q[i]}`);
        if (q[i] !== quantizeOracle(Math.fround(value * inverse), 1, 8)) different++;
      });
    }
    expect(different).toBeGreaterThan(0); // the data does hold cases where the short cut is wrong
  });

  it("pairs an odd leftover of a row with zero, and never across rows", () => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 70 }), seed, (rule, rows, length, seed) => {
        const x = awkward(rows * length, 1, stream(seed));
        const q = Array.from(x, (value) => quantizeOracle(value, 1, 8));
        const expected = q.map((value, i) => {
          const k = (i % length) ^ 1;
          return pairOracle(value, k < length ? q[i - (i % length) + k]! : 0, rule);
        });
        expect([...implementation.squeezeFlat(x, rows, length, { scale: 1, bits: 8, rule })]).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it("convolves any geometry: odd channels, groups, depthwise, strides, dilation, uneven pads, dense and 2:4", () => {
    fc.assert(
      fc.property(geometry, fc.option(anyRule), fc.boolean(), fc.integer({ min: 1, max: 2 }), seed, (geometry, rule, sparse24, images, seed) => {
        const next = stream(seed);
        const { channels, height, width, filters, kernel, group } = geometry;
        const size = channels * height * width;
        const scale = 0.1;
        const x = awkward(images * size, scale, next);
        const weights = someWeights(filters, kernel[0] * kernel[1] * (channels / group), sparse24, next);
        const spec = { scale, bits: 8, rule };
        const expected = Array.from({ length: images }, (_, i) =>
          convolutionOracle(x.subarray(i * size, (i + 1) * size), weights, geometry, spec, sparse24),
        ).flat();
        expect([...implementation.convolution(x, images, geometry, weights, spec, sparse24)]).toEqual(expected.map((sum) => sum + 0));
      }),
      { numRuns: 150 },
    );
  });

  it("multiplies matrices of any size exactly, dense and 2:4", () => {
    fc.assert(
      fc.property(anyRule, size(40), size(6), size(40), seed, (rule, M, N, K, seed) => {
        const next = stream(seed);
        const a = Uint8Array.from({ length: M * K }, () => (next() < 0.3 ? 0 : next() * 256));
        const row = (m: number) => [...a.subarray(m * K, (m + 1) * K)];
        for (const sparse24 of [false, true]) {
          const w = someWeights(N, K, sparse24, next);
          const expected = Array.from({ length: M * N }, (_, i) => {
            const n = i % N;
            return dotOracle(row(Math.floor(i / N)), [...w.subarray(n * K, (n + 1) * K)], sparse24 ? rule : null, sparse24) + 0;
          });
          const sums = sparse24 ? implementation.gemm24(a, w, { M, N, K }, rule) : implementation.gemm(a, w, { M, N, K });
          expect([...sums]).toEqual(expected);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("holds the largest sum an int32 accumulator can see", () => {
    const K = 65_793;
    expect([...implementation.gemm(new Uint8Array(K).fill(255), new Int8Array(K).fill(-128), { M: 1, N: 1, K })]).toEqual([-2_147_483_520]);
  });

  it("refuses a group of four with three weights, and says which", () => {
    const w = Int8Array.of(1, 1, 0, 0, 0, 0, 0, 0, /* filter 1 */ 0, 0, 1, 1, 1, 2, 3, 0);
    expect(() => implementation.gemm24(new Uint8Array(8), w, { M: 1, N: 2, K: 8 }, pairRule(WINDOW_SETS["5opt"], "trim"))).toThrow(
      expect.objectContaining({ code: "NOT_TWO_OF_FOUR", filter: 1, group: 1, nonZeros: 3 }),
    );
  });

  it("finds the extrema of every image, and passes NaN on from any place", () => {
    const next = stream(3);
    for (const size of [1, 2, 7, 8, 9, 31, 64]) {
      const x = Float32Array.from({ length: 3 * size }, () => next() * 20 - 10);
      const images = [0, 1, 2].map((i) => Array.from(x.subarray(i * size, (i + 1) * size)));
      const { minima, maxima } = implementation.extrema(x, 3);
      expect([...minima]).toEqual(images.map((image) => image.toSorted((a, b) => a - b)[0]));
      expect([...maxima]).toEqual(images.map((image) => image.toSorted((a, b) => b - a)[0]));
      for (let i = 0; i < size; i++) {
        const spoiled = implementation.extrema(x.with(size + i, NaN), 3);
        expect([spoiled.minima[1], spoiled.maxima[1]]).toEqual([NaN, NaN]);
        expect([spoiled.minima[0], spoiled.maxima[2]]).toEqual([minima[0], maxima[2]]);
      }
    }
  });

  it("counts every quantized value", () => {
    const next = stream(5);
    const x = awkward(1003, 0.3, next);
    const expected = new Uint32Array(256);
    for (const value of x) expected[quantizeOracle(value, 0.3, 6)]!++;
    expect(implementation.histogram(x, 0.3, 6)).toEqual(expected);
  });

  it.each(LAYOUTS)("counts the kinds of pairs in %s", (_, layout) => {
    const shape = { images: 2, channels: 16, plane: 2 };
    const q = new Uint8Array(64);
    const second = layout === "nchw" ? 2 : 1; // where the partner of element 0 lies
    q[0] = 5;
    q[second] = 7; // a pair without zeros
    q[32 + second] = 9; // one in the second image beside a zero
    const counts = implementation.pairStatistics(q, shape, layout);
    expect(counts).toMatchObject({ noneZero: 1, oneZero: 1, bothZero: 30 });
    expect([counts.narrow[5], counts.narrow[7], counts.narrow[9], counts.wide[9], counts.wide[0]]).toEqual([1, 1, 0, 1, 0]);
  });
});
