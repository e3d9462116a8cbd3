import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { normalization, normalizeImage } from "./normalize.ts";
import { parsePreprocess, readPreprocess } from "./parse-preprocess.ts";
import { PREPROCESS_PRESETS, type Preprocess } from "./preprocess.ts";
import { expectDataError, folderOf } from "./testing.ts";

it("has presets that pass their own validation", () => {
  for (const preset of Object.values(PREPROCESS_PRESETS)) expect(parsePreprocess(preset)).toEqual(preset);
});

it("takes a preset's name, fields over a base, and leaves out what is undefined", () => {
  expect(parsePreprocess("imagenet")).toBe(PREPROCESS_PRESETS.imagenet);
  expect(parsePreprocess({ crop: 200, resize: undefined }, "", PREPROCESS_PRESETS.imagenet)).toEqual({ ...PREPROCESS_PRESETS.imagenet, crop: 200 });
  expect(parsePreprocess({})).toEqual(PREPROCESS_PRESETS.raw);
});

it.each([
  [{ means: [1] }, /no field means; the fields are pixelScale, mean, std/],
  [{ pixelScale: 128 }, /pixelScale is 255 .* or 1 .*found 128/],
  [{ mean: [] }, /mean is a list of finite numbers.*found \[\]/],
  [{ mean: "0.5" }, /mean is a list/],
  [{ mean: [Number.NaN] }, /mean is a list/],
  [{ std: [0.2, 0, 0.2] }, /std is above 0/],
  [{ std: [1e-60] }, /std is above 0/],
  [{ std: [-1] }, /std is above 0/],
  [{ mean: [1, 2], std: [1, 2, 3] }, /mean has 2 channels and std 3/],
  [{ channels: "grb" }, /channels is "rgb" or "bgr"/],
  [{ crop: 0 }, /crop is a whole number of pixels from 1 to 8192, found 0/],
  [{ resize: 3.5 }, /resize is a whole number/],
  [{ resize: 100, crop: 224 }, /crop is at most resize, 100, found 224/],
  [[1], /an object or a preset's name/],
  [null, /an object or a preset's name/],
  ["imagenet1k", /no preset imagenet1k; the presets are cifar10, imagenet/],
  ["constructor", /no preset constructor/],
])("refuses %j", async (input, message) => {
  await expectDataError(() => parsePreprocess(input, "p.json"), "PREPROCESS_INVALID", message, "p.json");
});

it("reads a JSON file, and says where one is missing or broken", async () => {
  const folder = folderOf({ "a.json": '{"pixelScale":255,"crop":8}', "b.json": "{" });
  expect(await readPreprocess(join(folder, "a.json"))).toEqual({ pixelScale: 255, mean: [0], std: [1], channels: "rgb", crop: 8 });
  expect(await readPreprocess("mnist")).toBe(PREPROCESS_PRESETS.mnist);
  await expectDataError(readPreprocess(join(folder, "b.json")), "PREPROCESS_INVALID", /not JSON/, "b.json");
  await expectDataError(readPreprocess(join(folder, "c.json")), "DATA_MISSING", /cannot be read/, "c.json");
});

it("rounds every operation to float32, as NumPy does", () => {
  const { tables } = normalization(PREPROCESS_PRESETS.imagenet, 3);
  // Computed in float64 and rounded once, the next three would end in 8904647827, 1591033936 and 5604495567.
  expect([tables[0][8], tables[1][3], tables[2][20]]).toEqual([-1.9809060096740723, -1.983193278312683, -1.4558606147766113]);
  expect([0, 1, 127, 255].map((byte) => tables[0][byte])).toEqual([-2.1179039478302, -2.1007792949676514, 0.0569397434592247, 2.248908281326294]);
});

const finite = fc.float({ min: -300, max: 300, noNaN: true });
const anyPreprocess: fc.Arbitrary<Preprocess> = fc.record({
  pixelScale: fc.constantFrom(1, 255),
  mean: fc.oneof(fc.tuple(finite), fc.tuple(finite, finite, finite)),
  std: fc.tuple(fc.float({ min: 0.125, max: 64, noNaN: true })),
  channels: fc.constantFrom("rgb", "bgr"),
});

it("puts every value where the layout has it, for bytes and floats alike", () => {
  fc.assert(
    fc.property(
      anyPreprocess,
      fc.constantFrom("nchw", "nhwc"),
      fc.constantFrom(1, 3),
      fc.uint8Array({ minLength: 18, maxLength: 18 }),
      (preprocess, layout, channels, bytes) => {
        const normal = normalization(preprocess, 3);
        const data = bytes.subarray(0, 6 * channels);
        const [fromBytes, fromFloats] = [new Float32Array(20), new Float32Array(20)];
        normalizeImage({ width: 3, height: 2, channels, data }, normal, [3, 2, 3], layout, fromBytes, 1);
        normalizeImage({ width: 3, height: 2, channels, data: Float32Array.from(data) }, normal, [3, 2, 3], layout, fromFloats, 1);
        expect(fromFloats).toEqual(fromBytes);
        expect([fromBytes[0], fromBytes[19]]).toEqual([0, 0]);
        for (let pixel = 0; pixel < 6; pixel++)
          for (let c = 0; c < 3; c++) {
            const x = channels === 1 ? data[pixel] : data[3 * pixel + (preprocess.channels === "bgr" ? 2 - c : c)];
            const exact = (x / preprocess.pixelScale - (preprocess.mean[c] ?? preprocess.mean[0])) / preprocess.std[0];
            const place = layout === "nchw" ? c * 6 + pixel : pixel * 3 + c;
            expect(Math.abs(fromBytes[1 + place] - exact)).toBeLessThan(1e-3);
          }
      },
    ),
    { numRuns: 50 },
  );
});

it("refuses means for other channels than the model's", async () => {
  await expectDataError(() => normalization(PREPROCESS_PRESETS.imagenet, 1), "PREPROCESS_INVALID", /mean has 3 channels, and the model's input has 1/);
  await expectDataError(() => normalization({ ...PREPROCESS_PRESETS.raw, channels: "bgr" }, 1), "PREPROCESS_INVALID", /bgr is an order of three/);
});
