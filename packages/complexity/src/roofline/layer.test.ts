import { InvalidLayer, InvalidParameter } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conv, dense, resnet18, vgg16 } from "../../test/networks.ts";
import { dimsOf, imagesOf, type CostLayer } from "./dims.ts";
import { intensity, layerOps, traffic } from "./layer.ts";

const size = fc.integer({ min: 1, max: 40 });
const dims = fc
  .record({ groups: fc.integer({ min: 1, max: 4 }), c: size, f: size, taps: size, inputPixels: size, outputPixels: size })
  .map(({ groups, c, f, ...rest }) => ({ groups, channels: groups * c, filters: groups * f, ...rest }));
const widths = fc.record({ weightBits: size, activationBits: size });

describe("a layer under the roofline", () => {
  it("does the taps and one accumulation for every output and input channel of its group [ROOFLINE-1]", () => {
    fc.assert(
      fc.property(dims, (of) => {
        let ops = 0;
        for (let filter = 0; filter < of.filters; filter++) ops += of.outputPixels * (of.channels / of.groups) * (of.taps + 1);
        expect(layerOps(of)).toBe(ops);
      }),
    );
  });

  it("moves its weights, inputs and outputs once [ROOFLINE-2] [ROOFLINE-3]", () => {
    fc.assert(
      fc.property(dims, widths, (of, { weightBits, activationBits }) => {
        const { channels, filters, groups, taps, inputPixels, outputPixels } = of;
        const values = channels * inputPixels + filters * outputPixels;
        expect(traffic(of, { weightBits, activationBits })).toBe(weightBits * ((filters * channels) / groups) * taps + activationBits * values);
        expect(intensity(of, { weightBits, activationBits })).toBe(layerOps(of) / traffic(of, { weightBits, activationBits }));
        expect(intensity(of, { weightBits: weightBits + 1, activationBits })).toBeLessThan(intensity(of, { weightBits, activationBits }));
      }),
    );
  });

  it("has twice the operations of its multiply-accumulates as a matrix product", () => {
    expect(layerOps(dimsOf(dense("fc", 512, 1000)))).toBe(2 * 512_000);
    expect(traffic(dimsOf(dense("fc", 512, 1000)), { weightBits: 8, activationBits: 4 })).toBe(8 * 512_000 + 4 * 1512);
  });

  it.each(["channels", "filters", "groups", "taps", "inputPixels", "outputPixels"])("refuses %s that are no count", (field) => {
    const of = { channels: 4, filters: 4, groups: 2, taps: 9, inputPixels: 4, outputPixels: 4 };
    for (const value of [0, -1, 1.5, NaN, 2 ** 53])
      expect(() => layerOps({ ...of, [field]: value })).toThrow(expect.objectContaining({ constructor: InvalidParameter, parameter: field }));
    expect(() => layerOps({ ...of, groups: 3 })).toThrow("a divisor of the 4 channels");
    expect(() => layerOps({ ...of, filters: 3 })).toThrow("a divisor of the 3 filters");
    expect(() => traffic(of, { weightBits: 0, activationBits: 1 })).toThrow(expect.objectContaining({ parameter: "weightBits" }));
    expect(() => traffic(of, { weightBits: 1, activationBits: 0.5 })).toThrow(expect.objectContaining({ parameter: "activationBits" }));
  });
});

describe("dimsOf", () => {
  it("takes sizes from shapes, all images together", () => {
    const layer = conv("x", { size: 14, inputs: 64, filters: 128, stride: 2, groups: 4, images: 3 });
    expect(dimsOf(layer)).toEqual({ channels: 64, filters: 128, groups: 4, taps: 9, inputPixels: 3 * 28 ** 2, outputPixels: 3 * 14 ** 2, windowPixels: 59 });
    expect(imagesOf([dense("fc", 1, 1), layer])).toBe(3);
    expect(imagesOf([dense("fc", 1, 1)])).toBe(1);
  });

  it("multiplies out to the multiply-accumulates of every layer of two networks", () => {
    for (const layer of [...resnet18, ...vgg16]) {
      const { channels, filters, groups, taps, outputPixels } = dimsOf(layer);
      expect(filters * outputPixels * (channels / groups) * taps).toBe(layer.outputs * layer.reduction);
    }
  });

  it("splits a matrix product of groups as a convolution of groups", () => {
    const layer: CostLayer = { ...dense("heads", 64, 10), gemm: { M: 5, N: 10, K: 64, groups: 12 } };
    expect(dimsOf(layer)).toMatchObject({ channels: 768, filters: 120, groups: 12, taps: 1, inputPixels: 5, outputPixels: 5 });
    expect(layerOps(dimsOf(layer))).toBe(2 * 5 * 10 * 64 * 12);
  });

  const good = conv("x", { size: 14, inputs: 64, filters: 128 });
  it.each<readonly [Partial<CostLayer>, string]>([
    [{ inputShape: [1, 64, 14] }, "the length of inputShape"],
    [{ dilations: [1] }, "the length of dilations"],
    [{ kernel: [3, 0] }, "kernel"],
    [{ outputShape: [1, 128, 14, -14] }, "outputShape"],
    [{ gemm: { ...good.gemm, K: 575 } }, "gemm.K"],
    [{ gemm: { ...good.gemm, N: 64 } }, "gemm.N"],
    [{ gemm: { ...good.gemm, M: 0 } }, "gemm"],
    [{ gemm: { ...good.gemm, M: 195 } }, "gemm.M"],
    [{ gemm: { ...good.gemm, groups: 3 } }, "gemm.K"],
    [{ inputShape: [2 ** 30, 64, 2 ** 20, 2 ** 20] }, "the number of pixels"],
  ])("refuses %j, naming the layer and %s", (changes, field) => {
    const refused = expect.objectContaining({ constructor: InvalidLayer, layer: "x", field, message: expect.stringContaining(`Layer "x": ${field} is `) });
    expect(() => dimsOf({ ...good, ...changes })).toThrow(refused);
  });
});
