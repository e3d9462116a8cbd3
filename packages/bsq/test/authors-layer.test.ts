import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stripPlanes, requantizePlanes } from "@sparqkit/core";
import { arithmetics, layerOf, planesOf } from "./layers.ts";
import { BitLayer } from "../src/bits/bit-layer.ts";

interface Planes {
  readonly positive: readonly number[];
  readonly negative: readonly number[];
}

interface Case {
  readonly mode: string;
  readonly bits: number;
  readonly weight: readonly number[];
  readonly converted: Planes & { readonly scale: number };
  readonly trained: Planes;
  readonly regularizer: number;
  readonly forwardWeight: readonly number[];
  readonly requantized: Planes & { readonly bits: number; readonly scale: number };
  readonly stripped: Planes & { readonly bits: number; readonly scale: number };
  readonly forwardAfter: readonly number[];
}

const { cases } = JSON.parse(readFileSync(new URL("goldens/authors-layer.json", import.meta.url), "utf8")) as { readonly cases: readonly Case[] };

const close = (actual: ArrayLike<number>, expected: readonly number[]): void => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => expect(Math.abs(actual[i]! - value)).toBeLessThanOrEqual(1e-6));
};
const planes = ({ positive, negative }: Planes): Planes => ({ positive: [...positive], negative: [...negative] });

describe.each(arithmetics)("the authors' layer, by the %s", (_, make) => {
  it.each(cases.map((one, index) => [`${index} ${one.mode}, ${one.bits} bits`, one] as const))("gives the same in case %s", (_name, one) => {
    const { bits } = one;
    const arithmetic = make();
    const [arrays] = arithmetic.allocate([{ count: one.weight.length, bits: 8 }]);
    const layer = new BitLayer("layer", [one.weight.length], arrays!, arithmetic);
    layer.convert(Float32Array.from(one.weight), bits);
    expect(planesOf(layer)).toEqual({ bits, ...planes(one.converted) });
    close([layer.scale], [one.converted.scale]);

    const trained = {
      bits,
      scale: layer.scale,
      positive: Float32Array.from(one.trained.positive),
      negative: Float32Array.from(one.trained.negative),
    };
    const current = layerOf(trained, make());
    close(current.arrays.weights.subarray(0, current.count), one.forwardWeight);
    expect(Math.abs(current.groupLasso * bits * current.count - one.regularizer)).toBeLessThanOrEqual(1e-6 * one.regularizer);

    const requantized = requantizePlanes(trained, 8);
    expect([...requantized.positive]).toEqual(one.requantized.positive);
    expect(requantized.bits).toBe(one.requantized.bits);
    close([requantized.scale], [one.requantized.scale]);
    expect(stripPlanes(requantized).bits).toBe(one.stripped.bits);
    current.requantize(8);
    expect(planesOf(current)).toEqual({ bits: one.stripped.bits, ...planes(one.stripped) });
    close([current.scale], [one.stripped.scale]);
    close(current.arrays.weights.subarray(0, current.count), one.forwardAfter);
  });
});
