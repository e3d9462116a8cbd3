import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometries, slowPixel } from "../test/geometries.ts";
import { CountOverflow, InvalidGeometry, InvalidParameter, InvalidShape } from "./errors.ts";
import { checkGeometry, im2col, outputSize, reorderWeights, type ConvGeometry } from "./im2col.ts";

const small: ConvGeometry = { channels: 4, height: 3, width: 3, filters: 2, kernel: [2, 2], strides: [1, 1], pads: [0, 0, 0, 0], dilations: [1, 1], group: 2 };

/** Number of kernel positions along one dimension, by trying them. */
const fits = (size: number, before: number, after: number, kernel: number, dilation: number, stride: number): number => {
  let count = 0;
  for (let start = -before; start + dilation * (kernel - 1) < size + after; start += stride) count++;
  return count;
};

describe("checkGeometry [IM2COL-1]", () => {
  it.each([
    [{ channels: 0 }, "channels"],
    [{ height: 2.5 }, "height"],
    [{ group: 3 }, "group"],
    [{ filters: 3 }, "group"],
    [{ kernel: [2] as unknown as [number, number] }, "kernel"],
    [{ kernel: [4, 1] as [number, number] }, "kernel"],
    [{ strides: [0, 1] as [number, number] }, "strides"],
    [{ dilations: [3, 1] as [number, number] }, "kernel"],
    [{ pads: [0, 0, 0] as unknown as [number, number, number, number] }, "pads"],
    [{ pads: [-1, 0, 0, 0] as [number, number, number, number] }, "pads"],
  ])("refuses %j, naming the field", (change, field) => {
    expect(() => checkGeometry({ ...small, ...change })).toThrow(expect.objectContaining({ constructor: InvalidGeometry, field }));
  });
});

describe("outputSize [IM2COL-2]", () => {
  it("counts the positions where the dilated kernel fits", () => {
    fc.assert(
      fc.property(geometries, (geometry) => {
        const { height, width, kernel, strides, pads, dilations } = geometry;
        expect(outputSize(geometry)).toEqual([
          fits(height, pads[0], pads[2], kernel[0], dilations[0], strides[0]),
          fits(width, pads[1], pads[3], kernel[1], dilations[1], strides[1]),
        ]);
      }),
    );
  });

  it("is exact up to 2^53 - 1, also where the padded size is not, and refused above", () => {
    const line = { ...small, group: 1, kernel: [1, 3] as const, height: 1, width: 2 ** 53 - 3, pads: [0, 2, 0, 2] as const };
    expect(outputSize(line)).toEqual([1, 2 ** 53 - 1]);
    expect(outputSize({ ...line, strides: [1, 2] })).toEqual([1, 2 ** 52]);
    expect(() => outputSize({ ...line, pads: [0, 2, 0, 3] })).toThrow(CountOverflow);
  });
});

describe("im2col", () => {
  it("puts the channels of a group side by side, tap after tap [IM2COL-3]", () => {
    const input = Uint8Array.from({ length: 36 }, (_, i) => i);
    expect([...im2col(input, small, 1).subarray(0, 8)]).toEqual([18, 27, 19, 28, 21, 30, 22, 31]);
  });

  it("reads each element where the clause says, zero outside [IM2COL-4]", () => {
    fc.assert(
      fc.property(geometries, fc.infiniteStream(fc.integer({ min: 1, max: 255 })), (geometry, stream) => {
        const { channels, height, width, kernel, group } = geometry;
        const input = Uint8Array.from(stream.take(channels * height * width));
        const [outH, outW] = outputSize(geometry);
        const perGroup = channels / group;
        for (let g = 0; g < group; g++) {
          const rows = im2col(input, geometry, g);
          const expected: number[] = [];
          for (let pixel = 0; pixel < outH * outW; pixel++) {
            for (let k = 0; k < kernel[0] * kernel[1] * perGroup; k++) {
              const tap = Math.floor(k / perGroup);
              expected.push(
                slowPixel(
                  input,
                  geometry,
                  g * perGroup + (k % perGroup),
                  [Math.floor(pixel / outW), pixel % outW],
                  [Math.floor(tap / kernel[1]), tap % kernel[1]],
                ),
              );
            }
          }
          expect([...rows]).toEqual(expected);
        }
      }),
    );
  });

  it("refuses an image of another size and a group that does not exist", () => {
    expect(() => im2col(new Uint8Array(35), small, 0)).toThrow(InvalidShape);
    expect(() => im2col(new Uint8Array(36), small, 2)).toThrow(InvalidParameter);
    expect(() => im2col(new Uint8Array(36), small, -1)).toThrow(InvalidParameter);
  });
});

describe("reorderWeights [IM2COL-5]", () => {
  it("moves the channel inside the tap and keeps the type and the input", () => {
    const weights = Int8Array.from({ length: 16 }, (_, i) => i);
    expect([...reorderWeights(weights, small)]).toEqual([0, 4, 1, 5, 2, 6, 3, 7, 8, 12, 9, 13, 10, 14, 11, 15]);
    expect(weights[1]).toBe(1);
    expect(reorderWeights(new Float32Array(16), small)).toBeInstanceOf(Float32Array);
  });

  it("refuses weights of another size", () => {
    expect(() => reorderWeights(new Int8Array(15), small)).toThrow(InvalidShape);
  });
});
