import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SgdParameters } from "@sparqkit/train";
import { BitTrainable, FixedTrainable } from "../src/index.ts";
import { arithmetics, layerOf, parameter, waves } from "./layers.ts";
import { weightsToPlanes } from "@sparqkit/core";

const golden = <T>(name: string): T => JSON.parse(readFileSync(new URL(`goldens/${name}.json`, import.meta.url), "utf8")) as T;
const floats = (record: Readonly<Record<string, readonly number[]>>) => new Map(Object.entries(record).map(([name, list]) => [name, Float32Array.from(list)]));
const others = () => new SgdParameters([]);

interface Common {
  readonly weightDecay: number;
  readonly learningRate: number;
  readonly momentum: number;
}

interface BitSteps extends Common {
  readonly alpha: number;
  readonly layers: readonly { readonly name: string; readonly bits: number; readonly weights: readonly number[] }[];
  readonly steps: readonly {
    readonly gradients: Readonly<Record<string, readonly number[]>>;
    readonly penalty: number;
    readonly layers: Readonly<Record<string, { positive: readonly number[]; negative: readonly number[]; scale: number; weights: readonly number[] }>>;
  }[];
}

interface FixedSteps extends Common {
  readonly layers: readonly { readonly name: string; readonly bits: number; readonly scale: number; readonly levels: readonly number[] }[];
  readonly steps: readonly {
    readonly gradients: Readonly<Record<string, readonly number[]>>;
    readonly layers: Readonly<Record<string, { merged: readonly number[]; scale: number; weights: readonly number[] }>>;
  }[];
}

const near = (actual: ArrayLike<number>, expected: readonly number[], tolerance = 1e-6): void => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value))));
};

describe.each(arithmetics)("a step, by the %s", (_, make) => {
  it("is that of PyTorch's autograd and SGD on the formulas, four times over", () => {
    const { layers, steps, alpha, ...options } = golden<BitSteps>("bit-steps");
    const total = layers.reduce((sum, { weights }) => sum + weights.length, 0);
    const own = layers.map(({ bits, weights }) => layerOf(weightsToPlanes(Float32Array.from(weights), bits), make()));
    for (const step of steps) {
      layers.forEach(({ name, bits, weights }, index) => {
        own[index]!.update(Float32Array.from(step.gradients[name]!), { ...options, regularizer: (alpha * bits * weights.length) / total });
      });
      layers.forEach(({ name, weights }, index) => {
        const { arrays, scale } = own[index]!;
        const expected = step.layers[name]!;
        const packed = (planes: Float32Array) =>
          [...planes].filter((_element, i) => i < own[index]!.bits * arrays.stride && i % arrays.stride < weights.length);
        near(packed(arrays.positive), expected.positive);
        near(packed(arrays.negative), expected.negative);
        near([scale], [expected.scale]);
        near(arrays.weights.subarray(0, weights.length), expected.weights);
      });
      const penalty = own.reduce((sum, layer) => sum + ((alpha * layer.bits * layer.count) / total) * layer.groupLasso, 0);
      near([penalty], [step.penalty]);
    }
  });

  it("follows the derivatives of the weights by their bits and scale, taken by finite differences", () => {
    const [bits, count, delta] = [3, 5, 1e-2];
    const gradient = waves(count, 5);
    const planes = { ...weightsToPlanes(waves(count), bits), positive: waves(bits * count, 2).map(Math.abs), negative: waves(bits * count, 3).map(Math.abs) };
    // without rounding, as the gradient passes through it: sum over weights of gradient x scale x value / top
    const smooth = (positive: Float32Array, negative: Float32Array, scale: number): number =>
      positive.reduce((sum, p, i) => sum + gradient[i % count]! * ((scale * (p - negative[i]!) * 2 ** Math.floor(i / count)) / 7), 0);
    const layer = layerOf(planes, make());
    const before = layer.scale;
    const { stride, positive, levels } = layer.arrays;
    const oldLevels = levels.slice();
    const old = positive.slice();
    layer.update(gradient, { regularizer: 0, weightDecay: 0, momentum: 0, learningRate: 1e-3 });
    for (let i = 0; i < bits * count; i++) {
      const at = Math.floor(i / count) * stride + (i % count);
      const moved = planes.positive.with(i, planes.positive[i]! + delta);
      const slope = (smooth(moved, planes.negative, before) - smooth(planes.positive, planes.negative, before)) / delta;
      const clamped = Math.max(0, old[at]! - 1e-3 * slope);
      expect(positive[at]).toBeCloseTo(clamped, 6);
    }
    const byScale = gradient.reduce((sum, g, i) => sum + (g * oldLevels[i]!) / 7, 0);
    expect((before - layer.scale) / 1e-3).toBeCloseTo(byScale, 3);
  });

  it("moves bits along the slope of the regularizer, taken by finite differences", () => {
    const planes = { ...weightsToPlanes(waves(4), 2), positive: waves(8, 2).map((x) => 0.5 + x), negative: waves(8, 3).map((x) => 0.6 + x) };
    const layer = layerOf(planes, make());
    const before = layer.arrays.negative.slice();
    const slope = before.map((_x, i) => {
      const shifted = (by: number) => layerOf({ ...planes, negative: planes.negative.with(i, planes.negative[i]! + by) }, make()).groupLasso;
      return i < 8 ? (shifted(1e-3) - shifted(-1e-3)) / 2e-3 : 0;
    });
    layer.update(new Float32Array(4), { regularizer: 0.25, weightDecay: 0, momentum: 0, learningRate: 0.01 });
    near(
      layer.arrays.negative.subarray(0, 8),
      [...before.subarray(0, 8)].map((x, i) => Math.max(0, x - 0.01 * 0.25 * slope[i]!)),
      1e-5,
    );
  });
});

describe("BitTrainable", () => {
  it("weighs each layer's regularizer by its memory", () => {
    const parameters = [parameter("a", [12], waves(12)), parameter("b", [3], waves(3, 2))];
    const network = new BitTrainable(parameters, { names: ["a", "b"], alpha: 0.5, interval: 1, epochs: 1, bits: 4 }, others());
    const lasso = parameters.map(({ value }) => layerOf(weightsToPlanes(value, 4), arithmetics[0]![1]()).groupLasso);
    expect(network.penalty).toBeCloseTo(0.5 * ((12 * 4 * lasso[0]!) / 15 + (3 * 4 * lasso[1]!) / 15), 9);
  });
});

describe("FixedTrainable", () => {
  it("takes the steps of PyTorch's autograd and SGD on the formulas, four times over", () => {
    const { layers, steps, learningRate, ...options } = golden<FixedSteps>("fixed-steps");
    const scheme = {
      layers: layers.map(({ name, bits, scale, levels }) => ({
        name,
        bits,
        scale: Math.fround(scale),
        shape: [levels.length],
        levels: Int32Array.from(levels),
      })),
    };
    const parameters = layers.map(({ name, levels }) => parameter(name, [levels.length], new Float32Array(levels.length)));
    const network = new FixedTrainable(parameters, scheme, options, others());
    for (const step of steps) {
      network.update(floats(step.gradients), learningRate);
      for (const { name } of layers) {
        const state = network.state().arrays;
        near(state[`merged/${name}`]!, step.layers[name]!.merged);
        near([state[`scale/${name}`]![0]!], [step.layers[name]!.scale]);
        near(network.values.get(name)!, step.layers[name]!.weights);
      }
    }
  });
});
