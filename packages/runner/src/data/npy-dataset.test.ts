import { join } from "node:path";
import { expect, it } from "vitest";
import { serializeNpy } from "../npy.ts";
import { imageLayout } from "./npy-dataset.ts";
import { openDataset } from "./open.ts";
import { expectDataError, folderOf, gzip } from "./testing.ts";

const counting = (length: number): Float32Array => Float32Array.from({ length }, (_, index) => index - 3.5);

it("reads planes and pixels to the same image", async () => {
  const planes = Float32Array.of(0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25);
  const pixels = Float32Array.from({ length: 18 }, (_, i) => 10 * (i % 3) + Math.floor(i / 3));
  const folder = folderOf({ "planes.npy": serializeNpy(planes, [1, 3, 2, 3]), "pixels.npy": serializeNpy(pixels, [1, 2, 3, 3]) });
  for (const name of ["planes.npy", "pixels.npy"]) {
    const dataset = await openDataset(join(folder, name));
    expect(await dataset.image(0)).toEqual({ width: 3, height: 2, channels: 3, data: pixels });
    dataset.close();
  }
});

it.each([
  [[9, 3, 32, 32], { count: 9, channels: 3, height: 32, width: 32, planar: true }],
  [[9, 32, 30, 3], { count: 9, channels: 3, height: 32, width: 30, planar: false }],
  [[9, 28, 28, 1], { count: 9, channels: 1, height: 28, width: 28, planar: false }],
  [[9, 28, 27], { count: 9, channels: 1, height: 28, width: 27, planar: false }],
  [[9, 3, 8, 3], { count: 9, channels: 3, height: 8, width: 3, planar: true }],
  [[9, 4, 8, 8], { count: 9, channels: 4, height: 8, width: 8, planar: true }],
])("takes the channel axis of %j by the rule", (shape, layout) => {
  expect(imageLayout(shape)).toEqual(layout);
});

it("reads float32 and uint8 images by index, and the labels beside them", async () => {
  const folder = folderOf({ "images.npy": serializeNpy(counting(24), [2, 3, 2, 2]), "labels.npy": serializeNpy(Int32Array.of(8, 6), [2]) });
  const dataset = await openDataset(folder);
  expect([dataset.format, ...dataset.labels!]).toEqual(["npy", 8, 6]);
  expect([...(await dataset.image(1)).data.subarray(0, 4)]).toEqual([8.5, 12.5, 16.5, 9.5]);
  dataset.close();
  const bytes = await openDataset(join(folderOf({ "x.npy": serializeNpy(Uint8Array.of(1, 2, 3, 4, 5, 6), [3, 1, 2]) }), "x.npy"));
  expect(bytes.labels).toBeNull();
  expect([...(await bytes.image(2)).data]).toEqual([5, 6]);
  bytes.close();
});

it("refuses types, axes, sizes and values that are no images", async () => {
  const nan = counting(12);
  nan[10] = Number.NaN;
  const folder = folderOf({
    "double.npy": serializeNpy(Float64Array.of(1, 2, 3, 4), [1, 2, 2]),
    "flat.npy": serializeNpy(counting(4), [2, 2]),
    "none.npy": serializeNpy(counting(0), [0, 3, 2, 2]),
    "cut.npy": serializeNpy(counting(12), [1, 3, 2, 2]).subarray(0, 160),
    "nan.npy": serializeNpy(nan, [1, 3, 2, 2]),
    "images.npy": serializeNpy(counting(12), [1, 3, 2, 2]),
    "labels.npy": serializeNpy(Int32Array.of(1, 2), [2]),
  });
  const open = (name: string): Promise<unknown> => openDataset(join(folder, name));
  await expectDataError(open("double.npy"), "DATA_UNSUPPORTED", /images of type <f8/, "double.npy");
  await expectDataError(open("flat.npy"), "DATA_UNSUPPORTED", /shape \(2, 2\)/, "flat.npy");
  await expectDataError(open("none.npy"), "DATA_EMPTY", /shape \(0, 3, 2, 2\)/, "none.npy");
  await expectDataError(open("cut.npy"), "DATA_CORRUPT", /160 bytes/, "cut.npy");
  await expectDataError(openDataset(folder), "COUNT_MISMATCH", /2 labels for 1 images/, "labels.npy");
  const dataset = await openDataset(join(folder, "nan.npy"));
  await expectDataError(dataset.image(0), "DATA_CORRUPT", /image 0 holds NaN/, "nan.npy");
  dataset.close();
});

it("reads gzip of .npy when the format is named", async () => {
  const folder = folderOf({ "x.npy.gz": gzip(serializeNpy(Uint8Array.of(1, 2, 3, 4), [1, 2, 2])) });
  const dataset = await openDataset(join(folder, "x.npy.gz"), { format: "npy" });
  expect([...(await dataset.image(0)).data]).toEqual([1, 2, 3, 4]);
});
