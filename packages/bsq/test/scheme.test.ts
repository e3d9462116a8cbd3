import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planesToWeights, weightsToPlanes, InvalidParameter } from "@sparqkit/core";
import { bitsOf, describeScheme, layerWeights, roundWeights, SchemeMismatch, schemeCompression, type Scheme } from "../src/index.ts";

/** Layers with given bits and numbers of weights, all zero. */
const schemeOf = (entries: readonly (readonly [string, number, number])[]): Scheme => ({
  layers: entries.map(([name, bits, count]) => ({ name, bits, shape: [count], scale: 1, levels: new Int32Array(count) })),
});

/** A 3 x 3 convolution. */
const conv = (name: string, bits: number, inputs: number, outputs: number) => [name, bits, 9 * inputs * outputs] as const;

describe("a scheme", () => {
  it("is 13.107 times smaller with the bits published for ResNet-20 [BITPLANE-13]", () => {
    const scheme = schemeOf([
      conv("conv1", 8, 3, 16),
      ...[6, 6, 6, 6, 8, 8].map((bits, i) => conv(`layer1.${i}`, bits, 16, 16)),
      ...[16, 32, 32, 32, 32, 32].map((inputs, i) => conv(`layer2.${i}`, 3, inputs, 32)),
      ...[32, 64, 64, 64, 64, 64].map((inputs, i) => conv(`layer3.${i}`, 2, inputs, 64)),
      ["fc.weight", 3, 640],
      ["fc.bias", 3, 10],
    ]);
    expect(schemeCompression(scheme).toFixed(3)).toBe("13.107");
    expect(describeScheme(scheme)[0]).toBe("2.44 bits a weight, 13.11 x smaller than float32 (268346 weights)");
  });

  it("says so where nothing is left", () => {
    expect(describeScheme(schemeOf([["a", 0, 3]]))).toEqual(["0.00 bits a weight, nothing is left (3 weights)", "bits: a 0"]);
  });
});

describe("roundWeights, the baseline without training", () => {
  it("rounds as conversion to planes does [BITPLANE-1] [BITPLANE-2] [BITPLANE-5]", () => {
    const weights = fc.float32Array({ minLength: 1, maxLength: 12, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 16 }), (value, bits) => {
        const { layers } = roundWeights([{ name: "w", shape: [value.length], value }], new Map([["w", bits]]));
        expect([...layerWeights(layers[0]!)]).toEqual([...planesToWeights(weightsToPlanes(value, bits))]);
      }),
    );
  });

  it("gives zeros for 0 bits, leaves out what has no bits, and refuses names and precisions that are none", () => {
    const weights = [{ name: "w", shape: [2], value: Float32Array.of(1, -2) }, { name: "v", shape: [1], value: Float32Array.of(1) }]; // prettier-ignore
    const scheme = roundWeights(weights, new Map([["w", 0]]));
    expect([...bitsOf(scheme)]).toEqual([["w", 0]]);
    expect([...layerWeights(scheme.layers[0]!)]).toEqual([0, 0]);
    expect(() => roundWeights(weights, new Map([["x", 1]]))).toThrow(SchemeMismatch);
    expect(() => roundWeights(weights, new Map([["w", 17]]))).toThrow(InvalidParameter);
  });
});
