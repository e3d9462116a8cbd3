/** The inverse questions against trying everything. */
import { InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layer11 } from "../../test/networks.ts";
import { GridTooLarge } from "../errors.ts";
import { dimsOf } from "./dims.ts";
import { computeRoof } from "./grid.ts";
import { layerOps, traffic, type LayerDims } from "./layer.ts";
import { bound } from "./roof.ts";
import { MAX_SIDE, smallestGrid } from "./smallest.ts";
import { networkTime } from "./time.ts";
import { widestBits } from "./widest.ts";

const size = fc.integer({ min: 1, max: 100 });
const refusal = (parameter: string): unknown => expect.objectContaining({ constructor: InvalidParameter, parameter });

const layer: fc.Arbitrary<LayerDims> = fc
  .record({ groups: fc.integer({ min: 1, max: 4 }), c: size, f: size, taps: fc.constantFrom(1, 9, 25), inputPixels: size, outputPixels: size })
  .map(({ groups, c, f, ...rest }) => ({ groups, channels: groups * c, filters: groups * f, ...rest }));

describe("widestBits [ROOFLINE-13]", () => {
  it("is the last width of all that is bound by compute", () => {
    fc.assert(
      fc.property(layer, fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 32 }), (dims, gops, gbit, limit) => {
        const fed = (bits: number): boolean => bound(gops, gbit, layerOps(dims), traffic(dims, { weightBits: bits, activationBits: bits })) === "compute";
        const widths = Array.from({ length: limit }, (_, i) => i + 1);
        expect(widestBits(dims, gops, gbit, limit)).toBe(widths.findLast(fed) ?? 0);
        expect(widths.filter(fed)).toEqual(widths.slice(0, widestBits(dims, gops, gbit, limit)));
      }),
    );
  });

  it("takes a layer that is fed to the last bit, and none that lacks one", () => {
    const dims = { channels: 1, filters: 1, groups: 1, taps: 1, inputPixels: 1, outputPixels: 1 }; // 2 operations, 3 values
    expect(widestBits(dims, 2, 24, 32)).toBe(8);
    expect(widestBits(dims, 2, 24.000_000_000_000_004, 32)).toBe(8);
    expect(widestBits(dims, 2, 23.999_999_999_999_996, 32)).toBe(7);
    expect([widestBits(dims, 2, 24, 4), widestBits(dims, 2, 2, 32)]).toEqual([4, 0]);
  });

  it("of layer 11 beside 153.6 Gbit/s is 5 bits for the grid of 8", () => {
    expect(widestBits(dimsOf(layer11), 5408, 153.6, 32)).toBe(5);
  });

  it("refuses roofs and limits that are none", () => {
    const dims = dimsOf(layer11);
    expect(() => widestBits(dims, 0, 1, 8)).toThrow(refusal("gops"));
    expect(() => widestBits(dims, 1, Infinity, 8)).toThrow(refusal("gbitPerSecond"));
    for (const limit of [0, 33, 1.5]) expect(() => widestBits(dims, 1, 1, limit)).toThrow(refusal("limit"));
  });
});

describe("smallestGrid [ROOFLINE-14]", () => {
  const question = { images: 1, rate: 1000, gbitPerSecond: 100, clockMHz: 500, element: 2, multipliers: 9 };
  const work = fc.array(fc.record({ ops: fc.integer({ min: 1, max: 1e9 }), trafficBits: fc.integer({ min: 1, max: 3e7 }) }), { minLength: 1, maxLength: 8 });

  it("is the first side of all that takes no longer than the rate allows", () => {
    fc.assert(
      fc.property(work, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5000 }), (layers, images, rate) => {
        const { side, area } = smallestGrid(layers, { ...question, images, rate });
        const seconds = (of: number): number =>
          networkTime({ gops: computeRoof({ elements: of * of, multipliers: 9, clockMHz: 500 }), gbitPerSecond: 100 }, images, layers).seconds;
        const limit = (images / rate) * (1 + 1e-12);
        expect(area).toBe(side * side * 2);
        if (side === 0) expect(layers.reduce((sum, { trafficBits }) => sum + trafficBits, 0) / 1e11).toBeGreaterThan(images / rate);
        else expect(seconds(side)).toBeLessThanOrEqual(limit);
        for (let less = 1; less < Math.min(side, 60); less++) expect(seconds(less) * (1 + 1e-12)).toBeGreaterThan(images / rate);
      }),
    );
  });

  it("is exact where the rate is just reached", () => {
    const layers = [{ ops: 4.5e8, trafficBits: 1 }]; // 9 elements do 45 GOPS/s: 10 ms
    expect(smallestGrid(layers, { ...question, rate: 100 }).side).toBe(3);
    expect(smallestGrid(layers, { ...question, rate: 100 + 2 ** -46 }).side).toBe(4);
    const moved = [{ ops: 1, trafficBits: 1e8 }]; // 1 ms
    expect(smallestGrid(moved, question).side).toBe(1);
    expect(smallestGrid(moved, { ...question, rate: 1000 + 2 ** -43 })).toEqual({ side: 0, area: 0 });
  });

  it("refuses a side above 2^26, and figures that are none", () => {
    const gops = ((2 ** 26) ** 2 * 10 * 500) / 1000;
    expect(smallestGrid([{ ops: gops * 1e6, trafficBits: 1 }], question).side).toBe(2 ** 26);
    expect(() => smallestGrid([{ ops: gops * 1e6 * 1.000_001, trafficBits: 1 }], question)).toThrow(
      expect.objectContaining({ constructor: GridTooLarge, code: "COUNT_OVERFLOW", limit: MAX_SIDE }),
    );
    expect(() => smallestGrid([], question)).toThrow(refusal("layers"));
    for (const field of ["rate", "gbitPerSecond", "clockMHz", "element"]) {
      expect(() => smallestGrid([{ ops: 1, trafficBits: 1 }], { ...question, [field]: 0 })).toThrow(refusal(field));
    }
    for (const field of ["images", "multipliers"])
      expect(() => smallestGrid([{ ops: 1, trafficBits: 1 }], { ...question, [field]: 0.5 })).toThrow(refusal(field));
  });
});
