import { CountOverflow, InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandwidth, MEMORIES } from "../machine/memories.ts";
import { computeRoof, grid } from "./grid.ts";
import { bound, roofOf } from "./roof.ts";
import { layerSeconds, networkTime } from "./time.ts";

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const refusal = (parameter: string): unknown => expect.objectContaining({ constructor: InvalidParameter, parameter });

describe("grid [ROOFLINE-4]", () => {
  it("is the largest square of the elements that fit", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 1, noNaN: true }), (silicon, element) => {
        const { fit, side, used } = grid(silicon, element);
        expect(fit).toBe(Math.floor(silicon / element));
        expect(used).toBe(side * side);
        expect(side * side <= fit && (side + 1) ** 2 > fit).toBe(true);
      }),
    );
  });

  it("is exact where the root of n^2 - 1 rounds up to n", () => {
    const side = 94_906_265; // the largest whose square is below 2^53
    expect(Math.sqrt(side ** 2 - 1)).toBe(side);
    expect(grid(side ** 2 - 1, 1).side).toBe(side - 1);
    expect(grid(side ** 2, 1).side).toBe(side);
  });

  it("refuses silicon that holds none, or more than can be counted", () => {
    expect(grid(5, 5)).toEqual({ fit: 1, side: 1, used: 1 });
    expect(() => grid(5, 5.1)).toThrow(refusal("silicon"));
    expect(() => grid(2 ** 53, 1)).toThrow(CountOverflow);
    expect(() => grid(1e308, 1e-308)).toThrow(CountOverflow);
    for (const value of [0, -1, NaN, Infinity]) {
      expect(() => grid(value, 1)).toThrow(refusal("silicon"));
      expect(() => grid(1, value)).toThrow(refusal("element"));
    }
  });
});

describe("roofs", () => {
  it("are elements x (multipliers + 1) x MHz, and transfers x bits [ROOFLINE-5] [ROOFLINE-6]", () => {
    expect(computeRoof({ elements: 9, multipliers: 9, clockMHz: 800 })).toBe(72);
    expect(computeRoof({ elements: 1, multipliers: 1, clockMHz: 500 })).toBe(1);
    expect(bandwidth({ megatransfers: 1600, busBits: 64 })).toBe(102.4);
    expect(() => computeRoof({ elements: 0, multipliers: 9, clockMHz: 1 })).toThrow(refusal("elements"));
    expect(() => computeRoof({ elements: 1, multipliers: 0.5, clockMHz: 1 })).toThrow(refusal("multipliers"));
    expect(() => computeRoof({ elements: 1, multipliers: 1, clockMHz: 0 })).toThrow(refusal("clockMHz"));
    expect(() => bandwidth({ megatransfers: NaN, busBits: 64 })).toThrow(refusal("megatransfers"));
    expect(() => bandwidth({ megatransfers: 1600, busBits: 0 })).toThrow(refusal("busBits"));
  });

  it("of the memories are what their names say", () => {
    for (const [name, memory] of Object.entries(MEMORIES)) {
      expect(memory.name).toBe(name);
      expect(name.split("-")[1]).toBe(String(memory.megatransfers));
      expect(memory.source).toContain("JEDEC JESD");
      expect(memory.verified).toBe(false);
      expect(memory.source).toContain("recalled");
    }
    const gbit = Object.fromEntries(Object.entries(MEMORIES).map(([name, memory]) => [name, bandwidth(memory)]));
    expect(gbit).toEqual({
      "DDR3-1600": 102.4, "DDR3-1866": 119.424, "DDR4-2400": 153.6, "DDR4-3200": 204.8, "DDR5-4800": 307.2, "DDR5-6400": 409.6,
      "LPDDR4-3200": 102.4, "LPDDR4X-4266": 136.512, "LPDDR5-6400": 204.8, "HBM2-2000": 2048, "HBM2E-3600": 3686.4, "HBM3-6400": 6553.6,
    }); // prettier-ignore
  });

  it("limit a layer to the lower of both [ROOFLINE-7]", () => {
    fc.assert(
      fc.property(positive, positive, positive, (gops, gbit, intensity) => {
        const { memoryRoof, attainable, headroom, bound: found } = roofOf(gops, gbit, intensity);
        expect(attainable).toBe(Math.min(gops, memoryRoof!));
        expect(found === "compute" ? attainable : gops).toBe(gops);
        expect(headroom! >= 1 || found === "memory").toBe(true);
        expect(roofOf(gops, gbit * 2, intensity).attainable).toBeGreaterThanOrEqual(attainable);
        expect(roofOf(gops, gbit, intensity * 2).attainable).toBeGreaterThanOrEqual(attainable);
        expect(roofOf(gops * 2, gbit, intensity).attainable).toBeGreaterThanOrEqual(attainable);
      }),
    );
  });

  it("bind by compute where they meet, exactly", () => {
    expect(roofOf(12, 3, 4).bound).toBe("compute");
    expect(roofOf(12.000_000_000_000_002, 3, 4).bound).toBe("memory");
    expect(roofOf(1, 0.1, 10).bound).toBe("compute"); // 0.1 is a little above a tenth
    expect(0.7 * 10).toBe(7);
    expect(roofOf(7, 0.7, 10).bound).toBe("memory"); // 0.7 is a little below seven tenths; the rounded product hides it
    expect(bound(1, 1, 3, 3)).toBe("compute");
    expect(bound(1, 1, 3, 3.000_000_000_000_001)).toBe("memory");
  });

  it("refuse what no longer comes out finite", () => {
    expect(() => computeRoof({ elements: 2 ** 50, multipliers: 9, clockMHz: 1e300 })).toThrow(refusal("gops"));
    expect(() => bandwidth({ megatransfers: 1e308, busBits: 1024 })).toThrow(refusal("gbitPerSecond"));
    expect(() => roofOf(1, 1e200, 1e200)).toThrow(refusal("memoryRoof"));
    expect(() => roofOf(1e-200, 1, 1e200)).toThrow(refusal("headroom"));
    const work = [{ ops: 1e300, trafficBits: 1 }];
    expect(() => networkTime({ gops: 1e-300, gbitPerSecond: 1 }, 1, work)).toThrow(refusal("seconds"));
    expect(() => networkTime({ gops: 1e300, gbitPerSecond: 1e300 }, 1, [{ ops: 1e-300, trafficBits: 1e-300 }])).toThrow(refusal("rate"));
  });

  it("without a limit of bandwidth are the elements' alone", () => {
    expect(roofOf(72, null, 1e-9)).toEqual({ memoryRoof: null, attainable: 72, headroom: null, bound: "compute" });
    expect(bound(72, null, 1, 1e9)).toBe("compute");
  });

  it.each([[0, 1, 1, "gops"], [1, -1, 1, "gbitPerSecond"], [1, 1, NaN, "opsPerBit"], [Infinity, 1, 1, "gops"]] as const)("refuse %s, %s, %s", (gops, gbit, intensity, parameter) => {
    expect(() => roofOf(gops, gbit, intensity)).toThrow(refusal(parameter));
  }); // prettier-ignore
});

describe("networkTime [ROOFLINE-8]", () => {
  const work = fc.array(fc.record({ ops: fc.double({ min: 1, max: 1e12, noNaN: true }), trafficBits: fc.double({ min: 1, max: 1e12, noNaN: true }) }), {
    minLength: 1,
    maxLength: 20,
  });

  it("adds up layers, each at its attainable rate", () => {
    fc.assert(
      fc.property(positive, positive, work, fc.integer({ min: 1, max: 64 }), (gops, gbitPerSecond, layers, images) => {
        const { seconds, imagesPerSecond } = networkTime({ gops, gbitPerSecond }, images, layers);
        const expected = layers.reduce((sum, { ops, trafficBits }) => sum + ops / (1e9 * roofOf(gops, gbitPerSecond, ops / trafficBits).attainable), 0);
        expect(seconds / expected).toBeCloseTo(1, 10);
        expect(imagesPerSecond * seconds).toBeCloseTo(images, 6);
      }),
    );
    expect(layerSeconds(2, null, { ops: 4e9, trafficBits: 1e30 })).toBe(2);
  });

  it("refuses no layers, no images and no work", () => {
    const roofs = { gops: 1, gbitPerSecond: 1 };
    const one = [{ ops: 1, trafficBits: 1 }];
    expect(() => networkTime(roofs, 1, [])).toThrow(refusal("layers"));
    expect(() => networkTime(roofs, 0, one)).toThrow(refusal("images"));
    expect(() => networkTime(roofs, 1, [{ ops: 0, trafficBits: 1 }])).toThrow(refusal("ops"));
    expect(() => networkTime(roofs, 1, [{ ops: 1, trafficBits: Infinity }])).toThrow(refusal("trafficBits"));
    expect(() => networkTime({ gops: 0, gbitPerSecond: 1 }, 1, one)).toThrow(refusal("gops"));
    expect(() => networkTime({ gops: 1, gbitPerSecond: NaN }, 1, one)).toThrow(refusal("gbitPerSecond"));
  });
});
