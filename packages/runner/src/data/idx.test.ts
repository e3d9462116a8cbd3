import { join } from "node:path";
import { expect, it } from "vitest";
import { openDataset } from "./open.ts";
import { expectDataError, folderOf, gzip, idxBytes } from "./testing.ts";

const images = idxBytes([2, 2, 3], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
const labels = idxBytes([2], [5, 250]);

it.each([
  ["the images file", "t-images-idx3-ubyte", images, "t-labels-idx1-ubyte", labels, "t-images-idx3-ubyte"],
  ["the labels file", "t-images-idx3-ubyte", images, "t-labels-idx1-ubyte", labels, "t-labels-idx1-ubyte"],
  ["the folder", "t-images-idx3-ubyte.gz", gzip(images), "t-labels-idx1-ubyte.gz", gzip(labels), ""],
  ["one of them gzip", "t-images-idx3-ubyte.gz", gzip(images), "t-labels-idx1-ubyte", labels, "t-images-idx3-ubyte.gz"],
  ["names with dots", "t-images.idx3-ubyte", images, "t-labels.idx1-ubyte", labels, "t-images.idx3-ubyte"],
])("opens a pair given %s", async (_, imagesName, imagesBytes, labelsName, labelsBytes, given) => {
  const dataset = await openDataset(join(folderOf({ [imagesName]: imagesBytes, [labelsName]: labelsBytes }), given));
  expect([dataset.format, dataset.length, ...dataset.labels!]).toEqual(["idx", 2, 5, 250]);
  expect(await dataset.image(1)).toEqual({ width: 3, height: 2, channels: 1, data: Uint8Array.of(7, 8, 9, 10, 11, 12) });
  dataset.close();
});

it("has no labels where none stand beside the images, or those that are named", async () => {
  const folder = folderOf({ "t-images-idx3-ubyte": images, "l.csv": "4\n6\n" });
  const without = await openDataset(folder);
  expect(without.labels).toBeNull();
  const named = await openDataset(folder, { labels: join(folder, "l.csv") });
  expect([...named.labels!]).toEqual([4, 6]);
  without.close();
  named.close();
});

it("refuses other magics, wrong sizes and unequal counts", async () => {
  const folder = folderOf({
    "a-images-idx3-ubyte": labels,
    "b-images-idx3-ubyte": images.subarray(0, 20),
    "c-images-idx3-ubyte": images,
    "c-labels-idx1-ubyte": idxBytes([3], [1, 2, 3]),
    "d-images-idx3-ubyte": images,
    "d-labels-idx1-ubyte": images,
    "e-images-idx3-ubyte": idxBytes([0, 2, 3], []),
    "f-images-idx3-ubyte": Uint8Array.of(0, 0, 8, 3, 0),
    "g-labels-idx1-ubyte": labels,
  });
  const open = (name: string): Promise<unknown> => openDataset(join(folder, name));
  await expectDataError(open("a-images-idx3-ubyte"), "DATA_CORRUPT", /starts with 00 00 08 01/, "a-images");
  await expectDataError(open("b-images-idx3-ubyte"), "DATA_CORRUPT", /20 bytes, where 2 x 2 x 3 values need 28/, "b-images");
  await expectDataError(open("c-images-idx3-ubyte"), "COUNT_MISMATCH", /3 labels for 2 images/, "c-labels");
  await expectDataError(open("d-images-idx3-ubyte"), "DATA_CORRUPT", /starts with 00 00 08 03/, "d-labels");
  await expectDataError(open("e-images-idx3-ubyte"), "DATA_EMPTY", /0 x 2 x 3/, "e-images");
  await expectDataError(open("f-images-idx3-ubyte"), "DATA_CORRUPT", /inside its header/, "f-images");
  await expectDataError(open("g-labels-idx1-ubyte"), "DATA_MISSING", /no images file/, "g-labels");
  await expectDataError(openDataset(folder), "DATA_AMBIGUOUS", /several image sets/);
});
