import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometries, slowPixel } from "../test/geometries.ts";
import { convolution } from "./convolution.ts";
import { InvalidShape, NotTwoOfFour } from "./errors.ts";
import { outputSize, reorderWeights, type ConvGeometry } from "./im2col.ts";
import { cutPair, pairRule } from "./pair.ts";
import { W4_3OPT } from "./window-sets.ts";

const bytes = fc.infiniteStream(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 255 })));

/** The seven nested loops of a convolution on ONNX-ordered weights, without im2col or pairs. */
function direct(input: Uint8Array, weights: Int8Array, geometry: ConvGeometry): number[] {
  const [outH, outW] = outputSize(geometry);
  const { channels, filters, kernel, group } = geometry;
  const perGroup = channels / group;
  const out: number[] = [];
  for (let f = 0; f < filters; f++) {
    const first = Math.floor(f / (filters / group)) * perGroup;
    for (let y = 0; y < outH; y++) {
      for (let x = 0; x < outW; x++) {
        let sum = 0;
        for (let c = 0; c < perGroup; c++) {
          for (let ky = 0; ky < kernel[0]; ky++) {
            for (let kx = 0; kx < kernel[1]; kx++) {
              sum += slowPixel(input, geometry, first + c, [y, x], [ky, kx]) * weights[((f * perGroup + c) * kernel[0] + ky) * kernel[1] + kx]!;
            }
          }
        }
        out.push(sum);
      }
    }
  }
  return out;
}

const operands = fc.tuple(geometries, bytes, bytes).map(([geometry, a, w]) => {
  const { channels, height, width, filters, kernel, group } = geometry;
  const input = Uint8Array.from(a.take(channels * height * width));
  const weights = Int8Array.from(w.take(filters * (channels / group) * kernel[0] * kernel[1]));
  return { geometry, input, weights };
});

describe("convolution [IM2COL-6]", () => {
  it("without a rule is the direct convolution, for any group, stride, dilation and padding", () => {
    fc.assert(
      fc.property(operands, ({ geometry, input, weights }) => {
        expect([...convolution(input, reorderWeights(weights, geometry), geometry, null)]).toEqual(direct(input, weights, geometry));
      }),
    );
  });

  it("with even channels a group is the direct convolution of the image cut in pairs of channels", () => {
    fc.assert(
      fc.property(
        operands.filter(({ geometry }) => (geometry.channels / geometry.group) % 2 === 0),
        fc.boolean(),
        ({ geometry, input, weights }, share) => {
          const rule = pairRule(W4_3OPT, "round", share);
          const plane = geometry.height * geometry.width;
          const cutImage = input.slice();
          for (let i = 0; i < input.length; i++) {
            if (Math.floor(i / plane) % 2 === 0) [cutImage[i], cutImage[i + plane]] = cutPair(input[i]!, input[i + plane]!, rule);
          }
          expect([...convolution(input, reorderWeights(weights, geometry), geometry, rule)]).toEqual(direct(cutImage, weights, geometry));
        },
      ),
    );
  });

  it("pairs across taps where a group has one channel", () => {
    const geometry: ConvGeometry = {
      channels: 1,
      height: 1,
      width: 3,
      filters: 1,
      kernel: [1, 3],
      strides: [1, 1],
      pads: [0, 0, 0, 0],
      dilations: [1, 1],
      group: 1,
    };
    const rule = pairRule(W4_3OPT, "trim");
    expect([...convolution(Uint8Array.of(27, 33, 27), Int8Array.of(1, 10, 100), geometry, rule)]).toEqual([24 + 320 + 2700]);
    expect([...convolution(Uint8Array.of(27, 33, 27), Int8Array.of(1, 0, 100), geometry, rule, true)]).toEqual([24 + 2400]);
    expect(() => convolution(Uint8Array.of(27, 33, 27), Int8Array.of(1, 10, 100), geometry, rule, true)).toThrow(NotTwoOfFour);
    expect(() => convolution(Uint8Array.of(27, 33, 27), Int8Array.of(1, 10), geometry, rule)).toThrow(InvalidShape);
  });
});
