import { InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conv, dense, resnet18 } from "../../test/networks.ts";
import { AREA_28NM_BITS } from "../area/model.ts";
import { cost } from "../cost/cost.ts";
import { machineOf } from "../machine/machine.ts";
import { SILICON } from "../machine/presets.ts";
import type { Silicon } from "../machine/silicon.ts";
import { frontPoints, paretoFront } from "./front.ts";
import type { FrontPoint } from "./result.ts";
import { pairsOf } from "./pair.ts";
import { solve } from "./solve.ts";

const hcm = SILICON["hcm-1mm2"];
const equal = (bits: number) => ({ weightBits: bits, activationBits: bits });

const layer = fc
  .record({ size: fc.constantFrom(4, 7, 14, 28), inputs: fc.constantFrom(3, 16, 64), filters: fc.constantFrom(8, 64, 100), kernel: fc.constantFrom(1, 3, 7) })
  .map((sizes) => conv("x", sizes));
const network = fc.array(layer, { minLength: 1, maxLength: 4 }).map((list) => list.map((one, i) => ({ ...one, name: `layer ${i}` })));
const silicon: fc.Arbitrary<Silicon> = fc
  .record({
    areaMm2: fc.constantFrom(0.005, 0.05, 1),
    memory: fc.constantFrom("DDR3-1600", "DDR5-6400", "HBM3-6400"),
    localKiB: fc.constantFrom(null, 0, 8, 512),
  })
  .map((changes) => ({ ...hcm, ...changes }) as Silicon);

describe("solve", () => {
  it("counts bit-operations by the rule asked for, and leaves out the pairs it can not count", () => {
    const { pairs } = solve(resnet18, hcm, { range: [1, 4], rule: "uniq" });
    expect(pairs.map(({ weightBits }) => weightBits)).not.toContain(1);
    expect(pairs).toHaveLength(3 * 4);
    for (const { weightBits, activationBits, gbops } of pairs) {
      const widths = { weightBits, activationBits };
      const { total } = cost(resnet18, widths, machineOf(hcm, widths), { rule: "uniq" });
      expect(gbops, `${weightBits}/${activationBits}`).toBe(total.bops / 1e9);
    }
    expect(pairsOf(hcm, [1, 4], "uniq").notCounted).toEqual([1, 2, 3, 4].map((activationBits) => ({ weightBits: 1, activationBits })));
    expect(() => solve(resnet18, hcm, { range: [1, 1], rule: "uniq" })).toThrow("at least 2 bits under the rule uniq");
  });

  it("leaves out pairs whose elements an area model gives no area, and those that are larger than the silicon", () => {
    const areaModel = { ...AREA_28NM_BITS, name: "dips", coefficients: [90, -40, 4] }; // below 0 from 3.4 to 6.6 bits
    const on = { ...hcm, areaMm2: 3e-4, areaModel };
    const { held, noArea, tooLarge, notCounted } = pairsOf(on, [2, 14]);
    expect(held.length + noArea.length + tooLarge.length).toBe(13 ** 2);
    expect(notCounted).toEqual([]);
    expect(noArea).toContainEqual(equal(5));
    expect(tooLarge).toContainEqual(equal(14)); // 314 um2
    expect(solve(resnet18, on, { range: [2, 14] }).pairs.map(({ weightBits, activationBits }) => ({ weightBits, activationBits }))).toEqual(held);
    expect(() => solve(resnet18, on, { range: [5, 5] })).toThrow("at 5/5 bits");
  });

  it("finds what counting every pair finds", () => {
    fc.assert(
      fc.property(network, silicon, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 3 }), (layers, on, low, span) => {
        const found = solve(layers, on, { range: [low, low + span] });
        const bits = Array.from({ length: span + 1 }, (_, i) => low + i);
        const all = bits.flatMap((weightBits) => bits.map((activationBits) => ({ weightBits, activationBits })));
        const counted = all.map((pair) => ({ pair, result: cost(layers, pair, machineOf(on, pair)) }));
        expect(found.pairs).toHaveLength(counted.length);
        for (const [i, { pair, result }] of counted.entries()) {
          const { hardware, total } = result;
          const memoryBound = result.layers.filter(({ bound }) => bound === "memory").map(({ name }) => name);
          const { seconds, imagesPerSecond } = total;
          const expected = { ...pair, peArea: hardware.peArea, pes: hardware.pes, gops: hardware.gops, memoryBound, computeBound: total.bound.compute };
          expect(found.pairs[i]).toEqual({ ...expected, seconds, imagesPerSecond, gbops: total.bops / 1e9, silicon: null });
        }

        const fed = (name: string, { result }: (typeof counted)[number]): boolean => result.layers.find((one) => one.name === name)!.bound === "compute";
        const hopeless = layers.map(({ name }) => name).filter((name) => !counted.some((one) => fed(name, one)));
        expect(found.hopeless.map(({ name }) => name)).toEqual(hopeless);
        const hopeful = layers.map(({ name }) => name).filter((name) => !hopeless.includes(name));
        const keeping = hopeful.length === 0 ? [] : counted.filter((one) => hopeful.every((name) => fed(name, one))).map(({ pair }) => pair);
        const narrowest = keeping.filter(
          (a) =>
            !keeping.some(
              (b) =>
                b.weightBits <= a.weightBits && b.activationBits <= a.activationBits && (b.weightBits < a.weightBits || b.activationBits < a.activationBits),
            ),
        );
        expect(found.narrowest).toEqual(narrowest);
      }),
      { numRuns: 60 },
    );
  });

  it("says of a hopeless layer the least bandwidth that would do, and at which pair", () => {
    const layers = [dense("fc", 512, 1000)];
    const { hopeless, narrowest } = solve(layers, hcm, { range: [2, 16] });
    expect(narrowest).toEqual([]);
    const [{ gbitPerSecond, at }] = hopeless as [(typeof hopeless)[number]];
    const boundAt = (gbit: number, pair: typeof at) => cost(layers, pair, { ...machineOf(hcm, pair), gbitPerSecond: gbit }).layers[0]!.bound;
    expect([boundAt(gbitPerSecond * 1.000_001, at), boundAt(gbitPerSecond * 0.999_999, at)]).toEqual(["compute", "memory"]);
    for (let weightBits = 2; weightBits <= 16; weightBits++)
      for (let activationBits = 2; activationBits <= 16; activationBits++)
        expect(boundAt(gbitPerSecond * 0.999_999, { weightBits, activationBits })).toBe("memory");
  });

  it("finds the widest storage of each layer on the machine as it is, with limited local memory too", () => {
    fc.assert(
      fc.property(network, silicon, fc.integer({ min: 1, max: 12 }), (layers, on, bits) => {
        const machine = machineOf(on, equal(bits));
        const widths = Array.from({ length: bits }, (_, i) => i + 1);
        const expected = layers.map(({ name }, i) => ({
          name,
          widest: widths.findLast((stored) => cost(layers, equal(stored), machine).layers[i]!.bound === "compute") ?? 0,
        }));
        expect(solve(layers, { ...on, element: equal(bits) }, { range: [4, 4] }).layers).toEqual(expected);
        expect(solve(layers, on, { range: [4, 4], element: equal(bits) }).layers).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("finds the smallest silicon for a rate, or that memory forbids it", () => {
    fc.assert(
      fc.property(network, silicon, fc.integer({ min: 1, max: 8 }), fc.constantFrom(10, 1000, 20_000, 200_000), (layers, on, bits, rate) => {
        const [pair] = solve(layers, on, { range: [bits, bits], rate }).pairs as [ReturnType<typeof solve>["pairs"][number]];
        const speed = (side: number): number => {
          const base = machineOf(on, equal(bits));
          return cost(layers, equal(bits), { ...base, side, elements: side ** 2, gops: (side ** 2 * 10 * 800) / 1000 }).total.imagesPerSecond;
        };
        const { side, areaMm2, gbitPerSecond } = pair.silicon!;
        expect(areaMm2).toBeCloseTo((side ** 2 * pair.peArea) / 1e6, 12);
        if (side === 0) {
          expect(gbitPerSecond).toBeGreaterThan(machineOf(on, equal(bits)).gbitPerSecond);
          expect(speed(5000)).toBeLessThan(rate);
        } else {
          expect(gbitPerSecond).toBeNull();
          expect(speed(side)).toBeGreaterThanOrEqual(rate * (1 - 1e-12));
          for (let less = 1; less < Math.min(side, 40); less++) expect(speed(less)).toBeLessThan(rate * (1 + 1e-12));
        }
      }),
      { numRuns: 80 },
    );
  });

  it("leaves out pairs whose element the silicon does not hold", () => {
    const small = { ...hcm, areaMm2: 0.0006 }; // 600 um2: 528.5 fit, 726.1 do not
    const { pairs } = solve(resnet18, small, { range: [4, 8] });
    expect(pairs.map(({ weightBits, activationBits }) => [weightBits, activationBits])).toEqual([[4, 4]]);
    expect(() => solve(resnet18, small, { range: [5, 8] })).toThrow(/silicon: got 600, expected at least the 726\./);
  });

  it("searches 2 to 16 bits of ResNet-18 in far less than a second", () => {
    const start = performance.now();
    expect(solve(resnet18, hcm, { range: [2, 16], rate: 300 }).pairs).toHaveLength(225);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each<readonly [object, string]>([
    [{ range: [0, 8] }, "range low"],
    [{ range: [2, 33] }, "range high"],
    [{ range: [8, 4] }, "range high"],
    [{ range: [2, 4.5] }, "range high"],
    [{ range: [2, 4], rate: 0 }, "rate"],
    [{ range: [2, 4], rate: NaN }, "rate"],
    [{ range: [2, 4], batch: 0 }, "batch"],
    [{ range: [2, 4], accuracy: [{ config: "4b-5opt-round", top1: 70 }] }, "accuracy"],
    [{ range: [2, 4], accuracy: [] }, "accuracy"],
  ])("refuses %j", (options, parameter) => {
    expect(() => solve(resnet18, hcm, options as Parameters<typeof solve>[2])).toThrow(expect.objectContaining({ constructor: InvalidParameter, parameter }));
    expect(() => solve([], hcm, { range: [2, 4] })).toThrow("at least one layer");
  });

  it("refuses a layout's figures, which are of one element", () => {
    for (const layout of [{ elements: 60 }, { elementAreaUm2: 15_000 }])
      expect(() => solve(resnet18, { ...hcm, ...layout }, { range: [2, 4] })).toThrow(
        expect.objectContaining({ constructor: InvalidParameter, parameter: Object.keys(layout)[0] }),
      );
  });
});

/** By definition, every pair of points. */
const byDefinition = (points: readonly FrontPoint[], value: (point: FrontPoint) => number): FrontPoint[] =>
  points.filter(
    (a) =>
      !points.some((b) => b.imagesPerSecond >= a.imagesPerSecond && value(b) >= value(a) && (b.imagesPerSecond > a.imagesPerSecond || value(b) > value(a))),
  );

describe("the Pareto front", () => {
  const point = fc
    .record({ imagesPerSecond: fc.integer({ min: 1, max: 12 }), weightBits: fc.integer({ min: 1, max: 6 }), activationBits: fc.integer({ min: 1, max: 6 }) })
    .map((one): FrontPoint => ({ ...one, width: one.weightBits + one.activationBits, accuracy: null }));

  it("is every point that no other is as good as in both and better in one, fastest first", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (points) => {
        const front = paretoFront(points);
        expect(new Set(front)).toEqual(new Set(byDefinition(points, ({ width }) => width)));
        expect(front).toHaveLength(byDefinition(points, ({ width }) => width).length);
        expect(front.map(({ imagesPerSecond }) => imagesPerSecond)).toEqual(front.map(({ imagesPerSecond }) => imagesPerSecond).toSorted((a, b) => b - a));
      }),
    );
  });

  it("weighs accuracy where it is known, activations before weights in a configuration's name", () => {
    const accuracy = [
      { config: "a8w4", top1: 69 },
      { config: "a4w8", top1: 60 },
      { config: "a4w4", top1: 58 },
      { config: "a8w8", top1: 68 }, // slower and worse than a8w4
      { config: "fp32", top1: 70 },
    ];
    const { pairs, front } = solve(resnet18, hcm, { range: [4, 8], accuracy });
    expect(new Set(front)).toEqual(new Set(byDefinition(frontPoints(pairs, accuracy), (one) => one.accuracy!)));
    expect(front).toContainEqual(expect.objectContaining({ weightBits: 4, activationBits: 8, accuracy: 69 }));
    expect(front).not.toContainEqual(expect.objectContaining({ weightBits: 8, activationBits: 8 }));
    expect(solve(resnet18, hcm, { range: [4, 8] }).front.every(({ accuracy: none }) => none === null)).toBe(true);
  });
});
