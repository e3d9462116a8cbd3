import { quantizeWeights } from "@sparqkit/core";
import { floatTensor, node } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { network, values, weights } from "../test/networks.ts";
import { layerBias, layerWeights } from "./index.ts";

const own = { conv: weights(6, 3, 2, 2), along: weights(6, 12), across: weights(12, 6) };
const model = network([], own, "y");
const across = (k: number, filter: number): number => own.across.data[k * 6 + filter] as number;

describe("layerWeights", () => {
  it.each([
    ["Conv", node("Conv", ["x", "conv"], ["y"]), own.conv],
    ["Gemm with transB = 1", node("Gemm", ["x", "along"], ["y"], { transB: 1 }), own.along],
  ] as const)("quantizes %s filter by filter as core does", (_, layer, tensor) => {
    const { values: q, scales, filters, dims } = layerWeights(layer, model, 8);
    expect([filters, dims]).toEqual([6, tensor.dims]);
    expect({ values: q, scales }).toEqual(quantizeWeights(tensor.data as Float32Array, 6, 8));
  });

  it.each([
    ["Gemm with transB = 0", node("Gemm", ["x", "across"], ["y"])],
    ["MatMul", node("MatMul", ["x", "across"], ["y"])],
  ] as const)("%s keeps a filter in a column", (_, layer) => {
    const { values: q, scales } = layerWeights(layer, model, 8);
    for (let filter = 0; filter < 6; filter++) {
      const column = Float32Array.from({ length: 12 }, (_unused, k) => across(k, filter));
      expect(quantizeWeights(column, 1)).toEqual({ values: q.slice(filter * 12, filter * 12 + 12), scales: scales.slice(filter, filter + 1) });
    }
  });

  it.each([
    ["Conv", node("Conv", ["x", "conv"], ["y"])],
    ["Gemm, transB = 1", node("Gemm", ["x", "along"], ["y"], { transB: 1 })],
    ["Gemm, transB = 0", node("Gemm", ["x", "across"], ["y"])],
    ["MatMul", node("MatMul", ["x", "across"], ["y"])],
  ] as const)("stores the integers of %s where the model has the weight: within half a scale of it", (_, layer) => {
    for (const bits of [8, 4, 2]) {
      const { scales, stored, filters } = layerWeights(layer, model, bits);
      const original = model.graph.initializers.get(layer.inputs[1]!)!.data as Float32Array;
      const back = stored((q, filter) => q * scales[filter]!);
      const filterOf = stored((_q, filter) => filter);
      // The largest weight of a filter is 2^bits - 1 halves of a scale, half a scale above the largest integer: it is clipped, nothing else is.
      for (const [i, value] of original.entries()) expect(Math.abs(back[i]! - value)).toBeLessThanOrEqual(0.5 * scales[filterOf[i]!]! + 1e-6); // float32 products
      expect(new Set(filterOf).size).toBe(filters);
    }
  });

  it("uses the symmetric range of its bits", () => {
    const { values: q } = layerWeights(node("Conv", ["x", "conv"], ["y"]), model, 3);
    expect(Math.max(...q)).toBeLessThanOrEqual(3);
    expect(Math.min(...q)).toBeGreaterThanOrEqual(-4);
    expect(new Set(q).size).toBeGreaterThan(5);
  });
});

describe("layerBias", () => {
  it("is null without a bias, and within half a scale of it otherwise", () => {
    expect(layerBias(undefined, 8)).toBeNull();
    const b = values(16, 3);
    const { values: back, scale } = layerBias(floatTensor([16], b), 8)!;
    expect(scale).toBe(Math.fround((2 * Math.max(...b.map(Math.abs))) / 255));
    for (const [i, value] of b.entries()) expect(Math.abs(back[i]! - value)).toBeLessThanOrEqual(0.5 * scale + 1e-6); // float32 products
  });
});
