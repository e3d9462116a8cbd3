import { join } from "node:path";
import { expect, it } from "vitest";
import { serializeNpy } from "../npy.ts";
import { detectFormat, openDataset } from "./open.ts";
import { cifarBytes, encodeImage, expectDataError, folderOf, idxBytes } from "./testing.ts";

const png = await encodeImage("png", 2, 2, (i) => [i, i, i]);

it.each([
  ["a.bin", "cifar10"],
  ["a.bin.gz", "cifar10"],
  ["a.JPEG", "images"],
  ["a.webp", "images"],
  ["a.npy", "npy"],
  ["train-labels-idx1-ubyte.gz", "idx"],
])("detects %s as %s by its name", async (name, format) => {
  expect(await detectFormat(join(folderOf({ [name]: "x" }), name))).toBe(format);
});

it("detects files without an extension by their first bytes", async () => {
  const folder = folderOf({ a: png, b: serializeNpy(Uint8Array.of(1), [1]), c: idxBytes([1, 1, 1], [0]), d: "neither" });
  for (const [name, format] of [
    ["a", "images"],
    ["b", "npy"],
    ["c", "idx"],
  ])
    expect(await detectFormat(join(folder, name))).toBe(format);
  await expectDataError(detectFormat(join(folder, "d")), "DATA_FORMAT_UNKNOWN", /--format: cifar10, cifar100, images, idx, npy/, "d");
});

it("opens a single image as a data set of one", async () => {
  const dataset = await openDataset(join(folderOf({ "a.png": png }), "a.png"));
  expect([dataset.length, dataset.labels, (await dataset.image(0)).width]).toEqual([1, null, 2]);
});

it("refuses what is missing, empty, of no format, or of several", async () => {
  const folder = folderOf({ "t/notes.txt": "", "m/a.png": png, "m/b.bin": cifarBytes([1]), "e/.hidden": "", "n/x/readme.txt": "" });
  await expectDataError(openDataset(join(folder, "nowhere")), "DATA_MISSING", /no such file or folder/, "nowhere");
  await expectDataError(openDataset(join(folder, "t/notes.txt/a.bin")), "DATA_MISSING", /no such file or folder/);
  await expectDataError(openDataset(join(folder, "e")), "DATA_EMPTY", /empty/, "e");
  await expectDataError(openDataset(join(folder, "t")), "DATA_FORMAT_UNKNOWN", /no file in the folder/, "t");
  await expectDataError(openDataset(join(folder, "n")), "DATA_EMPTY", /holds no \.jpg/, "n");
  await expectDataError(openDataset(join(folder, "m")), "DATA_AMBIGUOUS", /images, cifar10|cifar10, images/, "m");
  await expectDataError(openDataset(join(folder, "m"), { format: "coco" }), "DATA_FORMAT_UNKNOWN", /no data format coco/, "m");
});

it("reads a folder of several formats as the one that is named", async () => {
  const folder = folderOf({ "a.png": png, "test.bin": cifarBytes([1]) });
  expect((await openDataset(folder, { format: "images" })).length).toBe(1);
  const cifar = await openDataset(folder, { format: "cifar10" });
  expect([...cifar.labels!]).toEqual([1]);
  cifar.close();
});
