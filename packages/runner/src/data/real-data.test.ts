import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadImages } from "./load.ts";
import { openDataset } from "./open.ts";
import { PREPROCESS_PRESETS } from "./preprocess.ts";

const root = process.env["SPARQKIT_DATA"] ?? "";
if (root === "") console.warn("SPARQKIT_DATA is not set: the tests on real data sets are skipped");

describe.skipIf(root === "")("real data sets", () => {
  // The first labels of the published sets: frog truck truck deer automobile automobile bird horse ship cat, and cat ship ship airplane frog frog …
  it("opens CIFAR-10 with its known first labels and mean colour", async () => {
    const train = await openDataset(join(root, "cifar10"));
    expect([...train.labels!.subarray(0, 10)]).toEqual([6, 9, 9, 4, 1, 1, 2, 7, 8, 3]);
    const sums = [0, 0, 0];
    for await (const { data } of loadImages(train, { ...PREPROCESS_PRESETS.raw, pixelScale: 255 }, { shape: [3, 32, 32], count: 2000, seed: 1 }))
      data.forEach((value, place) => (sums[Math.floor(place / 1024) % 3] += value));
    for (const [c, mean] of PREPROCESS_PRESETS.cifar10.mean.entries()) expect(Math.abs(sums[c] / (2000 * 1024) - mean)).toBeLessThan(0.01);
    train.close();
    const test = await openDataset(join(root, "cifar10", "test_first1000.bin"));
    expect([test.length, ...test.labels!.subarray(0, 10)]).toEqual([1000, 3, 8, 8, 0, 6, 6, 1, 6, 3, 1]);
    test.close();
  });

  it("opens the MNIST test set with its known first labels", async () => {
    const dataset = await openDataset(join(root, "mnist"));
    expect([dataset.length, ...dataset.labels!.subarray(0, 10)]).toEqual([10000, 7, 2, 1, 0, 4, 1, 4, 9, 5, 9]);
    expect([...new Set(dataset.labels)].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("decodes the ImageNet images, with the labels of the file that names them", async () => {
    const dataset = await openDataset(join(root, "imagenet-val"));
    const lines = readFileSync(join(root, "imagenet-val", "labels.csv"), "utf8")
      .trim()
      .split("\n");
    expect(dataset.length).toBe(lines.length);
    for (const index of [0, 300, dataset.length - 1]) expect(lines).toContain(`${dataset.name(index)},${dataset.labels![index]}`);
    let images = 0;
    for await (const { data } of loadImages(dataset, PREPROCESS_PRESETS["imagenet-crop"], { shape: [3, 224, 224], count: 64 })) {
      images += data.length / (3 * 224 * 224);
      expect(data.every((value) => value > -2.2 && value < 2.7)).toBe(true);
    }
    expect(images).toBe(64);
  });
});
