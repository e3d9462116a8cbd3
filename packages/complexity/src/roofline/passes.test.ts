import { CountOverflow, InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conv, layer11, resnet18 } from "../../test/networks.ts";
import { simulatePasses, type Policy } from "../../test/pass-simulation.ts";
import { dimsOf, type WindowedDims } from "./dims.ts";
import { traffic } from "./layer.ts";
import { passes, type LayerWidths } from "./passes.ts";

const small = fc.integer({ min: 1, max: 7 });
const bits = fc.integer({ min: 1, max: 9 });

/** Layers of few channels, so that a simulation is quick. */
const layer: fc.Arbitrary<WindowedDims> = fc
  .record({ groups: fc.integer({ min: 1, max: 3 }), c: small, f: small, taps: fc.constantFrom(1, 4, 9, 10, 25), inputPixels: small, outputPixels: small, windowPixels: small })
  .map(({ groups, c, f, ...rest }) => ({ groups, channels: groups * c, filters: groups * f, ...rest })); // prettier-ignore

const widthsOf: fc.Arbitrary<LayerWidths> = fc
  .record({ weightBits: bits, activationBits: bits, wider: fc.integer({ min: 0, max: 4 }), storedBits: bits })
  .map(({ wider, ...widths }) => ({ ...widths, accumulatedBits: widths.activationBits + wider }));

const grid = fc.record({ side: fc.integer({ min: 1, max: 8 }), elementTaps: fc.constantFrom(1, 2, 9) });

const NOTHING: Policy = { outermost: "filters", keepsSums: false, keepsInputs: false };
const SUMS: Policy = { outermost: "filters", keepsSums: true, keepsInputs: false };
const INPUTS: Policy = { outermost: "channels", keepsSums: false, keepsInputs: true };
const BOTH: readonly Policy[] = [
  { outermost: "filters", keepsSums: true, keepsInputs: true },
  { outermost: "channels", keepsSums: true, keepsInputs: true },
];

/** The layer, its passes by formula, and whether every kernel lies in one pass. */
const question = fc
  .tuple(layer, widthsOf, grid)
  .map(([dims, widths, of]) => ({ dims, widths, of, split: simulatePasses(dims, widths, of, NOTHING).splitChannels }));
const whole = question.filter(({ split }) => split === 0);

const widthOf = (channels: number): number =>
  passes(
    { channels, filters: 1, groups: 1, taps: 1, inputPixels: 1, outputPixels: 1, windowPixels: 1 },
    { weightBits: 1, activationBits: 1 },
    { side: 1, elementTaps: 1, localBits: 0 },
  ).partialSumBits;

describe("passes [ROOFLINE-9] [ROOFLINE-10]", () => {
  it("and their traffic without local memory are those of passes done one by one, in either order", () => {
    fc.assert(
      fc.property(whole, fc.constantFrom<Policy["outermost"]>("filters", "channels"), ({ dims, widths, of }, outermost) => {
        const found = passes(dims, widths, { ...of, localBits: 0 });
        const simulated = simulatePasses(dims, widths, of, { ...NOTHING, outermost });
        expect(found.passes).toEqual(simulated.passes);
        expect(found.trafficBits).toBe(simulated.trafficBits);
      }),
      { numRuns: 400 },
    );
  });

  it("leave out only that a channel whose kernel lies in two passes is read in both", () => {
    fc.assert(
      fc.property(question, ({ dims, widths, of, split }) => {
        const found = passes(dims, widths, { ...of, localBits: 0 });
        const simulated = simulatePasses(dims, widths, of, NOTHING);
        const again = split * found.passes.filters * dims.inputPixels * widths.storedBits!;
        expect(simulated.trafficBits - found.trafficBits).toBe(again);
      }),
      { numRuns: 400 },
    );
  });

  it("of layer 11 on 26 x 26 elements of 8 bits are ten each way, with sums of 28 bits", () => {
    const found = passes(dimsOf(layer11), { weightBits: 8, activationBits: 8 }, { side: 26, elementTaps: 9, localBits: 0 });
    expect(found).toMatchObject({ passes: { channels: 10, filters: 10 }, partialSumBits: 28 });
    // weights 4718592, inputs ten times 401408, outputs 401408, sums 18 x 28 x 50176
    expect(found.trafficBits).toBe(4_718_592 + 4_014_080 + 401_408 + 25_288_704);
  });

  it("count each group on its own: a depthwise layer takes one pass for each channel", () => {
    const depthwise = conv("depthwise", { size: 14, inputs: 64, filters: 64, groups: 64 });
    const { passes: found, trafficBits } = passes(dimsOf(depthwise), { weightBits: 8, activationBits: 8 }, { side: 26, elementTaps: 9, localBits: 0 });
    expect(found).toEqual({ channels: 1, filters: 1 });
    expect(trafficBits).toBe(traffic(dimsOf(depthwise), { weightBits: 8, activationBits: 8 }));
  });

  it("round the width of a sum up exactly", () => {
    expect([1, 2, 3, 4, 5, 2 ** 49, 2 ** 49 + 1, 2 ** 53 - 1].map(widthOf)).toEqual([2, 3, 4, 4, 5, 51, 52, 55]);
  });
});

describe("local memory [ROOFLINE-11] [ROOFLINE-12]", () => {
  it("is what waits on the chip beside the window, and spares the traffic it is for", () => {
    fc.assert(
      fc.property(whole, ({ dims, widths, of }) => {
        const { local } = passes(dims, widths, { ...of, localBits: 0 });
        const simulated = (policy: Policy) => simulatePasses(dims, widths, of, policy);
        const [sums, inputs, both] = [simulated(SUMS), simulated(INPUTS), BOTH.map(simulated)];
        const window = sums.channelsOfPass * dims.windowPixels * widths.storedBits!;
        const least = both.reduce((a, b) => (b.waitingBits < a.waitingBits ? b : a));
        expect(local).toEqual({ window, sums: window + sums.waitingBits, inputs: window + inputs.waitingBits, once: window + least.waitingBits });
        const at = (localBits: number): number => passes(dims, widths, { ...of, localBits }).trafficBits;
        expect(at(local.once)).toBe(least.trafficBits);
        expect(at(local.once)).toBe(traffic(dims, { weightBits: widths.weightBits, activationBits: widths.storedBits! }));
        // of the policies that a memory holds it is the one that moves least
        for (const localBits of [0, local.window, local.sums - 1, local.sums, local.inputs - 1, local.inputs, local.once - 1]) {
          const held = [simulated(NOTHING)];
          if (localBits >= local.sums) held.push(sums);
          if (localBits >= local.inputs) held.push(inputs);
          if (localBits >= local.once) held.push(...both);
          expect(at(localBits)).toBe(Math.min(...held.map(({ trafficBits }) => trafficBits)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("of the small example is what docs/complexity.md works out by hand", () => {
    const dims = dimsOf(conv("small", { size: 4, inputs: 4, filters: 3 }));
    const at = (localBits: number) => passes(dims, { weightBits: 8, activationBits: 8 }, { side: 2, elementTaps: 9, localBits });
    expect(at(0)).toMatchObject({ passes: { channels: 2, filters: 2 }, partialSumBits: 22, local: { window: 176, inputs: 432, sums: 880, once: 1392 } });
    const moved = [0, 431, 432, 879, 880, 1391, 1392].map((localBits) => at(localBits).trafficBits);
    expect(moved).toEqual([4384, 4384, 3872, 3872, 2272, 2272, 1760]);
    expect([at(0), at(1392)].map(({ opsPerBit }) => opsPerBit.toFixed(2))).toEqual(["0.44", "1.09"]);
  });

  it("never makes traffic worse, and never better than each tensor once", () => {
    fc.assert(
      fc.property(question, fc.nat({ max: 5000 }), fc.nat({ max: 5000 }), ({ dims, widths, of }, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((localBits) => passes(dims, widths, { ...of, localBits }).trafficBits);
        expect(more).toBeLessThanOrEqual(less!);
        expect(more).toBeGreaterThanOrEqual(traffic(dims, { weightBits: widths.weightBits, activationBits: widths.storedBits! }));
      }),
    );
  });
});

describe("the window of a kernel", () => {
  it("reaches from its first tap to its last in row order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 10, max: 20 }),
        (high, wide, dilation, width) => {
          const taps = Array.from({ length: high }, (_, y) => Array.from({ length: wide }, (__, x) => y * dilation * width + x * dilation)).flat();
          const space = [width, width];
          const dims = dimsOf({
          name: "x", kind: "conv", inputShape: [1, 1, ...space], outputShape: [1, 1, ...space], kernel: [high, wide], dilations: [dilation, dilation],
          gemm: { M: width ** 2, N: 1, K: high * wide, groups: 1 },
        }); // prettier-ignore
          expect(dims.windowPixels).toBe(Math.max(...taps) - Math.min(...taps) + 1);
        },
      ),
    );
  });

  it("is no larger than the image it pads", () => {
    const conv1 = conv("one pixel", { size: 1, inputs: 4, filters: 4 });
    expect(dimsOf(conv1).windowPixels).toBe(1);
    expect(dimsOf(resnet18[0]!).windowPixels).toBe(6 * 224 + 7);
  });
});

describe("passes", () => {
  const dims: WindowedDims = { channels: 4, filters: 4, groups: 2, taps: 9, inputPixels: 4, outputPixels: 4, windowPixels: 3 };
  const widths = { weightBits: 8, activationBits: 8 };
  const of = { side: 2, elementTaps: 9, localBits: 0 };

  it.each([
    [{ ...dims, channels: 0 }, widths, of, "channels"],
    [{ ...dims, groups: 3 }, widths, of, "groups"],
    [{ ...dims, filters: 5 }, widths, of, "groups"],
    [{ ...dims, windowPixels: 1.5 }, widths, of, "windowPixels"],
    [dims, { ...widths, weightBits: 0 }, of, "weightBits"],
    [dims, { ...widths, storedBits: NaN }, of, "storedBits"],
    [dims, { ...widths, accumulatedBits: 7 }, of, "accumulatedBits"],
    [dims, widths, { ...of, side: 0 }, "side"],
    [dims, widths, { ...of, elementTaps: -1 }, "elementTaps"],
    [dims, widths, { ...of, localBits: -1 }, "localBits"],
    [dims, widths, { ...of, localBits: 0.5 }, "localBits"],
  ])("refuse what is no layer, width or grid: %#", (layerDims, layerWidths, layerGrid, parameter) => {
    expect(() => passes(layerDims, layerWidths, layerGrid)).toThrow(expect.objectContaining({ constructor: InvalidParameter, parameter }));
  });

  it("refuse more passes than can be counted", () => {
    const huge = { ...dims, groups: 1, channels: 2 ** 50, taps: 2 ** 10 };
    expect(() => passes(huge, widths, of)).toThrow(CountOverflow);
  });
});
