import { join } from "node:path";
import { expect, it } from "vitest";
import { openDataset } from "./open.ts";
import { encodeImage, expectDataError, folderOf } from "./testing.ts";

const png = await encodeImage("png", 3, 2, (i) => [i, 10 * i, 255 - i]);
const names = (dataset: { length: number; name(index: number): string }): string[] => Array.from({ length: dataset.length }, (_, index) => dataset.name(index));

it("decodes rows of red, green, blue from PNG and lossless WebP", async () => {
  const folder = folderOf({ "a.png": png, "b.webp": await encodeImage("webp", 3, 2, (i) => [i, 10 * i, 255 - i]), "notes.txt": "" });
  const dataset = await openDataset(folder);
  expect([dataset.format, dataset.labels, ...names(dataset)]).toEqual(["images", null, "a.png", "b.webp"]);
  for (const index of [0, 1]) {
    const { width, height, channels, data } = await dataset.image(index);
    expect([width, height, channels]).toEqual([3, 2, 3]);
    expect([...data.subarray(0, 6), ...data.subarray(15)]).toEqual([0, 0, 255, 1, 10, 254, 5, 50, 250]);
  }
});

it("keeps greyscale as one channel, and drops alpha without blending", async () => {
  const grey = await encodeImage("png", 2, 1, (i) => [i * 9]);
  const { default: sharp } = await import("sharp");
  const folder = folderOf({
    "a.png": await sharp(grey).toColourspace("b-w").png().toBuffer(),
    "b.png": await encodeImage("png", 2, 1, (i) => [200, i, 7, 100 * i]),
  });
  const dataset = await openDataset(folder);
  const [a, b] = [await dataset.image(0), await dataset.image(1)];
  expect([a.channels, ...a.data]).toEqual([1, 0, 9]);
  expect([b.channels, ...b.data]).toEqual([3, 200, 0, 7, 200, 1, 7]);
});

it("ignores the EXIF orientation", async () => {
  const { default: sharp } = await import("sharp");
  const dataset = await openDataset(folderOf({ "a.jpg": await sharp(png).withMetadata({ orientation: 6 }).jpeg().toBuffer() }));
  const { width, height } = await dataset.image(0);
  expect([width, height]).toEqual([3, 2]);
});

it("takes the stored bytes of a file with a colour profile, as they are", async () => {
  const { default: sharp } = await import("sharp");
  const red = sharp(await encodeImage("png", 1, 1, () => [200, 30, 30]));
  const dataset = await openDataset(folderOf({ "a.png": await red.withIccProfile("p3").png().toBuffer() }));
  // The same red in Display P3, a wider space; undoing the profile would give 200 30 30 again.
  const [r, g, b] = (await dataset.image(0)).data;
  expect([r < 190, g > 45, b > 40]).toEqual([true, true, true]);
});

it("takes labels from labels.csv of the folder, in the order of the file names", async () => {
  const dataset = await openDataset(folderOf({ "b.png": png, "a.png": png, "labels.csv": "name,class\nb.png,4\na.png,2\n" }));
  expect([names(dataset), [...dataset.labels!]]).toEqual([
    ["a.png", "b.png"],
    [2, 4],
  ]);
});

it("takes a labels file from elsewhere, with names relative to the folder or bare", async () => {
  const other = folderOf({ "l.csv": "x/a.png,1\nc.png,0\n" });
  const dataset = await openDataset(folderOf({ "x/a.png": png, "y/c.png": png }), { labels: join(other, "l.csv") });
  expect([...dataset.labels!]).toEqual([1, 0]);
});

it("numbers one folder per class by name, and says so", async () => {
  const dataset = await openDataset(folderOf({ "dog/1.png": png, "cat/2.png": png, "cat/1.png": png, ".hidden/x": "" }));
  expect([names(dataset), [...dataset.labels!], dataset.classNames]).toEqual([
    ["cat/1.png", "cat/2.png", "dog/1.png"],
    [0, 0, 1],
    ["cat", "dog"],
  ]);
  expect(dataset.notes.join()).toMatch(/cat = 0 to dog = 1/);
});

it("takes numbered folders as the classes they name", async () => {
  const dataset = await openDataset(folderOf({ "10/a.png": png, "9/a.png": png }));
  expect([...dataset.labels!]).toEqual([10, 9]);
});

it("refuses a class folder without images instead of shifting the classes after it", async () => {
  await expectDataError(openDataset(folderOf({ "a/readme.txt": "", "b/1.png": png })), "DATA_EMPTY", /class folder/, "a");
});

it("refuses images beside class folders, where no labels file decides", async () => {
  await expectDataError(openDataset(folderOf({ "1.png": png, "b/1.png": png })), "DATA_AMBIGUOUS", /beside folders/);
});

it("refuses labels that do not cover the images, or the other way round", async () => {
  await expectDataError(
    openDataset(folderOf({ "a.png": png, "b.png": png, "labels.csv": "a.png,1" })),
    "LABEL_MISSING",
    /no line for the image .*b\.png/,
    "labels.csv",
  );
  await expectDataError(openDataset(folderOf({ "a.png": png, "labels.csv": "a.png,1\nz.png,1" })), "LABEL_MISSING", /names z\.png/, "labels.csv");
  await expectDataError(openDataset(folderOf({ "x/a.png": png, "y/a.png": png, "labels.csv": "a.png,1" })), "DATA_AMBIGUOUS", /several images/, "labels.csv");
});

it("names the file that can not be decoded", async () => {
  const jpeg = await encodeImage("jpeg", 64, 64, (i) => [i % 251, (i * 7) % 256, (i * 13) % 256]);
  const files = { "cut.jpg": jpeg.subarray(0, jpeg.length / 2), "empty.png": "", "fake.png": "not an image", "short.png": png.subarray(0, png.length - 30) };
  const dataset = await openDataset(folderOf(files));
  for (const [index, name] of Object.keys(files).entries()) await expectDataError(dataset.image(index), "DATA_CORRUPT", /can not be decoded/, name);
});
