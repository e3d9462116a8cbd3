import fc from "fast-check";
import { expect, it } from "vitest";
import type { RawImage } from "./dataset.ts";
import { cropStart, fitImage, resizedSize } from "./geometry.ts";
import { resizeImage } from "./resample.ts";
import { expectDataError } from "./testing.ts";

const grey = (width: number, height: number, value: (x: number, y: number) => number): RawImage => ({
  width,
  height,
  channels: 1,
  data: Uint8Array.from({ length: width * height }, (_, i) => value(i % width, Math.floor(i / width))),
});
const pattern = grey(7, 5, (x, y) => (x * 37 + y * 91 + x * y * 13) % 256);

// Image.fromarray(a).resize((W, H), Image.BILINEAR) of Pillow 11.1, where a is `pattern`.
it.each([
  [3, 2, [110, 141, 141, 122, 145, 137]],
  [7, 3, [39, 82, 124, 167, 100, 142, 185, 125, 188, 109, 172, 121, 184, 105, 69, 152, 90, 173, 147, 84, 167]],
  [4, 5, [19, 77, 145, 203, 117, 195, 103, 109, 203, 108, 173, 137, 57, 175, 131, 177, 142, 88, 150, 96]],
  [10, 7, [0, 20, 46, 72, 98, 124, 150, 176, 202, 222, 52, 76, 108, 139, 170, 150, 85, 117, 148, 172, 117, 146, 166, 153, 187, 160, 78, 116, 121, 110]],
])("resizes to %i x %i as Pillow does, byte for byte", (width, height, bytes) => {
  expect([...resizeImage(pattern, width, height).data.subarray(0, bytes.length)]).toEqual(bytes);
});

it("keeps an image of its own size, and a constant one at any size", () => {
  const side = fc.integer({ min: 1, max: 40 });
  expect(resizeImage(pattern, 7, 5)).toEqual(pattern);
  fc.assert(
    fc.property(side, side, side, side, fc.integer({ min: 0, max: 255 }), (w, h, width, height, value) => {
      expect(
        new Set(
          resizeImage(
            grey(w, h, () => value),
            width,
            height,
          ).data,
        ),
      ).toEqual(new Set([value]));
    }),
    { numRuns: 60 },
  );
});

// The definition: every input pixel weighted by the triangle around the output pixel.
const weights = (input: number, output: number, index: number): number[] => {
  const reach = Math.max(input / output, 1);
  const raw = Array.from({ length: input }, (_, i) => Math.max(0, 1 - Math.abs(i + 0.5 - ((index + 0.5) * input) / output) / reach));
  return raw.map((weight) => weight / raw.reduce((a, b) => a + b));
};

it("averages floats with the weights of the triangle filter", () => {
  const image = { width: 6, height: 4, channels: 2, data: Float32Array.from({ length: 48 }, (_, i) => Math.sin(i) * 9) };
  const resized = resizeImage(image, 4, 3);
  for (let y = 0; y < 3; y++)
    for (let x = 0; x < 4; x++)
      for (let c = 0; c < 2; c++) {
        let sum = 0;
        for (const [v, wy] of weights(4, 3, y).entries()) for (const [u, wx] of weights(6, 4, x).entries()) sum += wy * wx * image.data[(v * 6 + u) * 2 + c];
        expect(resized.data[(y * 4 + x) * 2 + c]).toBeCloseTo(sum, 5);
      }
});

it("computes a window of the resized image as it would be cut from the whole", () => {
  const whole = resizeImage(pattern, 20, 13);
  const part = resizeImage(pattern, 20, 13, { left: 6, top: 5, width: 9, height: 7 });
  for (let y = 0; y < 7; y++) expect(part.data.subarray(y * 9, y * 9 + 9)).toEqual(whole.data.subarray((y + 5) * 20 + 6, (y + 5) * 20 + 15));
});

it("keeps proportions, rounding the longer side down", () => {
  expect(resizedSize(500, 375, 256)).toEqual({ width: 341, height: 256 });
  expect(resizedSize(375, 500, 256)).toEqual({ width: 256, height: 341 });
  expect(resizedSize(99, 99, 7)).toEqual({ width: 7, height: 7 });
});

it("starts a centre crop at half of the rest, half to even", () => {
  expect([227, 228, 229, 231, 224, 256, 341].map((size) => cropStart(size, 224))).toEqual([2, 2, 2, 4, 0, 16, 58]);
});

it("crops the centre, or resizes and then crops", () => {
  const image = grey(9, 7, (x, y) => 10 * y + x);
  expect([...fitImage(image, { crop: 4 }, [1, 4, 4], "").data.subarray(0, 8)]).toEqual([22, 23, 24, 25, 32, 33, 34, 35]);
  const both = fitImage(image, { resize: 14, crop: 10 }, [3, 10, 10], "");
  expect(both.data).toEqual(resizeImage(image, 18, 14, { left: 4, top: 2, width: 10, height: 10 }).data);
});

it("names the image, both sizes and the remedy where they do not fit", async () => {
  const image = grey(9, 7, () => 0);
  await expectDataError(
    () => fitImage(image, { crop: 8 }, [1, 8, 8], "x.png"),
    "IMAGE_SIZE",
    /9 x 7 pixels, smaller than the crop of 8 x 8.*--resize 8/s,
    "x.png",
  );
  await expectDataError(() => fitImage(image, {}, [1, 8, 8], "x.png"), "IMAGE_SIZE", /9 x 7 pixels, and the model's input is 8 x 8.*--crop 8/s, "x.png");
  await expectDataError(
    () => fitImage({ ...image, width: 3, channels: 3 }, {}, [1, 7, 3], "x.png"),
    "IMAGE_SIZE",
    /3 channels, and the model's input has 1/,
    "x.png",
  );
});
