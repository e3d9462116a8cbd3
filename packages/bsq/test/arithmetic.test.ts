import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupLasso, planesToWeights, weightsToPlanes } from "@sparqkit/core";
import { definition, kernels, TooManyPlanes, type Arithmetic } from "../src/index.ts";
import { arithmetics, layerOf, planesOf, waves } from "./layers.ts";

const element = fc.oneof(fc.constantFrom(0, 1, 2), fc.float({ min: 0, max: 2, noNaN: true }));
const float = fc.float({ min: -3, max: 3, noNaN: true });
const trained = fc.tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 9 })).chain(([bits, count]) => {
  const planes = fc.array(element, { minLength: bits * count, maxLength: bits * count }).map((list) => Float32Array.from(list));
  const gradient = fc.array(float, { minLength: count, maxLength: count }).map((list) => Float32Array.from(list));
  const scale = fc.oneof(fc.constant(0), fc.float({ min: Math.fround(0.001), max: 4, noNaN: true }));
  return fc.record({ bits: fc.constant(bits), positive: planes, negative: planes, scale, gradients: fc.array(gradient, { minLength: 1, maxLength: 4 }) });
});

/** Two layers, then one a memory, then one that is larger than what a memory is to have. */
const several = (): Arithmetic => kernels({ memoryBytes: 200_000 });

const snapshot = ({ arrays, bits, scale, scaleMomentum }: ReturnType<typeof layerOf>) => ({
  bits,
  scale,
  scaleMomentum,
  planes: [arrays.positive, arrays.negative, arrays.positiveMomentum, arrays.negativeMomentum].map((array) => array.slice(0, bits * arrays.stride)),
  rows: [arrays.levels.slice(), arrays.weights.slice()],
  squares: arrays.squares.slice(0, bits),
});

describe("the kernels", () => {
  it("equal the definition bit for bit, step after step", () => {
    const step = fc.record({
      regularizer: fc.double({ min: 0, max: 0.1, noNaN: true }),
      weightDecay: fc.double({ min: 0, max: 0.01, noNaN: true }),
      momentum: fc.constantFrom(0, 0.9),
      learningRate: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(trained, step, ({ gradients, ...planes }, options) => {
        const [plain, fast] = [layerOf(planes, definition(), 16), layerOf(planes, kernels(), 16)];
        expect(snapshot(fast)).toEqual(snapshot(plain));
        for (const gradient of gradients) {
          plain.update(gradient, options);
          fast.update(gradient, options);
          expect(snapshot(fast)).toEqual(snapshot(plain));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("equal it over several blocks, and keep layers apart", () => {
    const counts = [1023, 1024, 1025, 3001, 5];
    const [plain, fast, apart] = [definition, kernels, several].map((make) => {
      const arithmetic = make();
      const arrays = arithmetic.allocate(counts.map((count) => ({ count, bits: 4 })));
      return arrays.map((own, index) => {
        own.positive.set(waves(own.positive.length, index, 1).map(Math.abs));
        own.negative.set(waves(own.negative.length, index + 9, 1).map(Math.abs));
        for (let b = 0; b < 4; b++) for (let i = own.count; i < own.stride; i++) own.positive[b * own.stride + i] = own.negative[b * own.stride + i] = 0;
        own.gradient.set(waves(own.count, index + 20));
        const factors = { chain: waves(4, 3), decay: waves(4, 4, 0.01), momentum: Math.fround(0.9), learningRate: Math.fround(0.1), scale: 0.75 };
        for (let step = 0; step < 2; step++) arithmetic.update(own, 4, factors);
        return { ...own, sum: arithmetic.correlate(own) };
      });
    });
    plain!.forEach((layer, index) => expect(fast![index]).toEqual(layer));
    plain!.forEach((layer, index) => expect(apart![index]).toEqual(layer));
    expect(new Set(fast!.map(({ positive }) => positive.buffer)).size).toBe(1);
    expect(new Set(apart!.map(({ positive }) => positive.buffer)).size).toBe(4);
  });

  it("say so where a layer has more planes than a memory has room for", () => {
    expect(() => kernels().allocate([{ count: 2 ** 28, bits: 8 }])).toThrow(TooManyPlanes);
  });

  it("carry a NaN instead of hiding it", () => {
    for (const [, make] of arithmetics) {
      const layer = layerOf(weightsToPlanes(waves(6), 3), make());
      layer.update(Float32Array.of(0, NaN, 0, 0, 0, 0), { regularizer: 0, weightDecay: 0, momentum: 0.9, learningRate: 0.1 });
      expect([...layer.arrays.positive.subarray(0, 3)].map(Number.isNaN)).toEqual([false, true, false]);
    }
  });
});

describe.each(arithmetics)("the %s", (_, make) => {
  it("represents the weights and norms that the clauses say [BITPLANE-4] [BITPLANE-5] [BITPLANE-6]", () => {
    fc.assert(
      fc.property(trained, ({ gradients: _gradients, ...planes }) => {
        const layer = layerOf(planes, make(), 16);
        expect([...layer.arrays.weights.subarray(0, layer.count)]).toEqual([...planesToWeights(planes)]);
        expect(layer.groupLasso / groupLasso(planes)).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves represented weights where they are when it re-quantizes and strips, unless it clips", () => {
    fc.assert(
      fc.property(trained, ({ gradients: _gradients, ...planes }) => {
        const layer = layerOf(planes, make(), 16);
        const before = layer.arrays.weights.slice();
        const largest = 2 ** planes.bits - 1;
        layer.requantize(16);
        before.forEach((weight, i) => {
          const value = planes.positive.reduce(
            (sum, _p, at) => (at % layer.count === i ? sum + (planes.positive[at]! - planes.negative[at]!) * 2 ** Math.floor(at / layer.count) : sum),
            0,
          );
          if (i < layer.count && Math.abs(value) <= largest)
            expect(Math.abs(layer.arrays.weights[i]! - weight)).toBeLessThanOrEqual(Math.abs(weight) * 2 ** -22);
        });
        expect(planesOf(layer).positive.every((bit) => bit === 0 || bit === 1)).toBe(true);
        expect(layer.bits).toBeLessThanOrEqual(Math.min(16, planes.bits + 1));
      }),
      { numRuns: 60 },
    );
  });
});
