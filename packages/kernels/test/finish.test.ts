/** The tail of a layer: every implementation must have the bits of the oracle, which sums in integers and rounds once. */
import { pairRule, WINDOW_SETS, type PairRule } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKernels, type ActivationShape, type Layout } from "../src/index.ts";
import { IMPLEMENTATIONS } from "./implementations.ts";
import { finishOracle, fmaOracle, pairsOracle, quantizeOracle } from "./oracle.ts";
import { awkwardTerm, ordinaryTerm } from "./terms.ts";
import { expectSame, LAYOUTS, stream } from "./values.ts";

const RULES: readonly (PairRule | null)[] = [
  null,
  pairRule(WINDOW_SETS["5opt"], "round"),
  pairRule(WINDOW_SETS["5opt"], "trim"),
  pairRule(WINDOW_SETS["7opt"], "round"),
  pairRule(WINDOW_SETS["3opt"], "round", false),
];

const tail = fc.record({
  images: fc.integer({ min: 1, max: 3 }),
  channels: fc.integer({ min: 1, max: 35 }),
  plane: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constantFrom(64, 100, 1100)),
  layout: fc.constantFrom<Layout>("nchw", { block: 2 }, { block: 4 }, { block: 8 }, { block: 16 }),
  terms: fc.constantFrom("affine", "plain", "affine affine", "affine plain", "plain affine", "plain plain"),
  floor: fc.constantFrom(0, -Infinity),
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
});

/** At most this many elements: a few large ones would take all the time. */
const small = ({ images, channels, plane }: ActivationShape): ActivationShape => ({
  images,
  plane,
  channels: Math.min(channels, Math.max(4, Math.floor(3000 / plane))),
});

describe("a float64 sum rounded to float32", () => {
  it("is not a fused multiply-add: the awkward terms hold cases that tell them apart", () => {
    const shape = { images: 1, channels: 64, plane: 10 };
    const { x, affine } = awkwardTerm(shape, "nchw", stream(4));
    let different = 0;
    x.forEach((v, i) => {
      const c = Math.floor(i / 10);
      const [gain, shift] = [affine![128 + c]!, affine![192 + c]!];
      if (affine![c] === 1 && !Object.is(Math.fround(v * gain + shift), fmaOracle(v, gain, shift))) different++;
    });
    expect(different).toBeGreaterThan(20);
  });
});

describe.each(Object.entries(IMPLEMENTATIONS))("%s", (_, implementation) => {
  it("finishes a layer with the bits of separate operators, on awkward values, in every layout", () => {
    fc.assert(
      fc.property(tail, ({ images, channels, plane, layout, terms, floor, seed }) => {
        const next = stream(seed);
        const shape = small({ images, channels, plane });
        const data = terms.split(" ").map((kind) => awkwardTerm(shape, layout, next, kind === "plain"));
        expectSame(implementation.finish(data, shape, layout, floor), finishOracle(data, shape, layout, floor));
      }),
      { numRuns: 150 },
    );
  });

  it("squeezes what it finishes, with or without writing it", () => {
    fc.assert(
      fc.property(
        tail,
        fc.constantFrom(...RULES),
        fc.constantFrom(1, 0.0137, 1e-40, 1e35),
        fc.boolean(),
        ({ images, channels, plane, layout, terms, floor, seed }, rule, step, keep) => {
          const next = stream(seed);
          const limited = small({ images, channels, plane });
          const shape = rule?.share ? { ...limited, channels: limited.channels + (limited.channels % 2) } : limited;
          const data = terms.split(" ").map((kind) => ordinaryTerm(shape, layout, next, kind === "plain"));
          const scale = 0.003 + next() / 100;
          const floats = finishOracle(data, shape, layout, floor);
          const quantized = Uint8Array.from(floats, (value) => quantizeOracle(value, scale, 8));
          const target = Float32Array.from(pairsOracle(quantized, shape, layout, rule), (q) => q * Math.fround(step));
          const result = implementation.finishSqueeze(data, keep, shape, layout, floor, { scale, bits: 8, rule }, step);
          expectSame(result.target, target);
          expectSame(result.floats, keep ? floats : new Float32Array(0));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("multiplies what it squeezes by a step, rounding once", () => {
    const next = stream(9);
    const x = Float32Array.from({ length: 16 * 37 }, () => next() * 300);
    const rule = RULES[1]!;
    for (const [, layout] of LAYOUTS) {
      for (const step of [0.0137, 3, 1e-40]) {
        const shape = { images: 1, channels: 16, plane: 37 };
        const times = (values: Uint8Array): Float32Array => Float32Array.from(values, (q) => q * Math.fround(step));
        const quantized = Uint8Array.from(x, (value) => quantizeOracle(value, 1, 8));
        expectSame(implementation.squeeze(x, shape, layout, { scale: 1, bits: 8, rule }, step), times(pairsOracle(quantized, shape, layout, rule)));
        expectSame(implementation.squeezeFlat(x, 16, 37, { scale: 1, bits: 8, rule: null }, step), times(quantized));
      }
    }
  });

  it("passes NaN and infinities on, in the channel they are in", () => {
    const shape = { images: 1, channels: 4, plane: 5 };
    const x = Float32Array.from({ length: 20 }, (_, i) => i);
    const { means, squares } = implementation.channelMoments(x.with(6, NaN).with(12, Infinity), null, shape, "nchw");
    expect([...means]).toEqual([2, NaN, Infinity, 17]);
    expect([...squares]).toEqual([10, NaN, NaN, 10]);
    const ones = Float32Array.from({ length: 16 }, () => 1);
    const finished = implementation.finish([{ x: x.with(6, NaN).with(12, -Infinity).with(13, Infinity), affine: ones }], shape, "nchw", 0);
    expect([finished[5], finished[6], finished[12], finished[13]]).toEqual([6, NaN, 0, Infinity]);
  });
});

describe("finish and finishSqueeze", () => {
  const shape = { images: 2, channels: 16, plane: 75 };
  const rule = pairRule(WINDOW_SETS["5opt"], "round");
  const spec = { scale: 0.01, bits: 8, rule };

  it("says whether the engine's multiply-add is fused, and can be told to do without", () => {
    expect(createKernels({ fused: false }).fused).toBe(false);
    expect(typeof createKernels().fused).toBe("boolean");
  });

  it.each(LAYOUTS)("work in place, over either term, in %s", (_, layout) => {
    const kernels = createKernels();
    const next = stream(2);
    const size = 2 * 16 * 75;
    const [x, y, floats, target] = [0, 0, 0, 0].map(() => kernels.allocate(4 * size)) as [number, number, number, number];
    const affine = kernels.allocate(4 * 64);
    kernels.f32(affine, 64).set(Float32Array.from({ length: 64 }, () => 0.5 + next()));
    const inputs = [0, 1].map(() => Float32Array.from({ length: size }, () => next() * 4 - 2)) as [Float32Array, Float32Array];
    const reset = (): void => void (kernels.f32(x, size).set(inputs[0]), kernels.f32(y, size).set(inputs[1]));
    const terms = [
      { source: x, affine },
      { source: y, affine: null },
    ] as const;
    reset();
    kernels.finishSqueeze(terms, floats, target, shape, layout, 0, spec, 2);
    const [v, q] = [kernels.f32(floats, size).slice(), kernels.f32(target, size).slice()];
    expect(new Set(q).size).toBeGreaterThan(20);
    for (const [first, second] of [
      [x, y],
      [y, x],
      [x, target],
      [floats, y],
      [null, x],
    ] as const) {
      reset();
      kernels.finishSqueeze(terms, first, second, shape, layout, 0, spec, 2);
      expectSame(kernels.f32(second, size), q);
      if (first !== null) expectSame(kernels.f32(first, size), v);
    }
    for (const place of [x, y]) {
      reset();
      kernels.finish(terms, place, shape, layout, 0);
      expectSame(kernels.f32(place, size), v);
    }
  });

  it("makes NaN 0 among the activations and keeps it among the values", () => {
    const kernels = createKernels();
    const [x, v, q, affine] = [0, 0, 0, 0].map(() => kernels.allocate(1024)) as [number, number, number, number];
    kernels.f32(affine, 64).fill(1);
    kernels.f32(x, 32).fill(NaN);
    for (const layout of ["nchw", { block: 16 }] as const) {
      kernels.finishSqueeze([{ source: x, affine }], v, q, { images: 1, channels: 16, plane: 2 }, layout, 0, spec, 1);
      expect([new Set(kernels.f32(v, 32)), new Set(kernels.f32(q, 32))]).toEqual([new Set([NaN]), new Set([0])]);
    }
  });

  it.each<[string, string, (kernels: ReturnType<typeof createKernels>, x: number) => void]>([
    [
      "an odd number of channels that share",
      "INVALID_OPERAND",
      (k, x) => k.finishSqueeze([{ source: x, affine: x }], null, x, { ...shape, channels: 3 }, "nchw", 0, spec, 1),
    ],
    ["one place for both results", "INVALID_OPERAND", (k, x) => k.finishSqueeze([{ source: x, affine: x }], x, x, shape, "nchw", 0, spec, 1)],
    ["another floor", "INVALID_OPERAND", (k, x) => k.finish([{ source: x, affine: x }], x, shape, "nchw", 1)],
    ["a block of 6", "INVALID_OPERAND", (k, x) => k.finish([{ source: x, affine: null }], x, shape, { block: 6 }, 0)],
    ["parameters behind the memory", "INVALID_OPERAND", (k, x) => k.finish([{ source: x, affine: 2 ** 31 }], x, shape, "nchw", 0)],
    [
      "a second term behind the memory",
      "INVALID_OPERAND",
      (k, x) =>
        k.finish(
          [
            { source: x, affine: x },
            { source: 2 ** 31, affine: null },
          ],
          x,
          shape,
          "nchw",
          0,
        ),
    ],
    ["values behind the memory", "INVALID_OPERAND", (k, x) => k.finishSqueeze([{ source: x, affine: x }], 2 ** 31, x, shape, "nchw", 0, spec, 1)],
    ["a step of 0", "INVALID_PARAMETER", (k, x) => k.squeeze(x, x, shape, "nchw", spec, 0)],
    ["a step of NaN", "INVALID_PARAMETER", (k, x) => k.finishSqueeze([{ source: x, affine: x }], null, x, shape, "nchw", 0, spec, NaN)],
    ["moments of a tensor behind the memory", "INVALID_OPERAND", (k, x) => k.channelMoments(x, null, { ...shape, plane: 1e7 }, "nchw")],
  ])("refuse %s", (_, code, work) => {
    const kernels = createKernels();
    const x = kernels.allocate(16 * 1024);
    expect(() => work(kernels, x)).toThrow(expect.objectContaining({ code }));
  });
});
