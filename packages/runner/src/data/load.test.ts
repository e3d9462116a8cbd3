import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Dataset } from "./dataset.ts";
import { DataError } from "./errors.ts";
import { loadBatches, loadImages, type Batch, type BatchOptions } from "./load.ts";
import { imageOrder } from "./order.ts";
import { openPixels, type PixelSource } from "./pixels.ts";
import { PREPROCESS_PRESETS } from "./preprocess.ts";
import { expectDataError } from "./testing.ts";

/** Images of 2 x 2 whose pixels are their index, with counts of what is decoded at a time and in all. */
function memoryDataset(length: number, image?: (index: number) => Promise<void>): Dataset & { decoded: number; active: number; mostActive: number } {
  return {
    path: "memory",
    format: "npy",
    length,
    classNames: null,
    notes: [],
    decoded: 0,
    active: 0,
    mostActive: 0,
    labels: Int32Array.from({ length }, (_, index) => index % 10),
    name: (index) => `image ${index}`,
    async image(index) {
      this.decoded++;
      this.mostActive = Math.max(this.mostActive, ++this.active);
      await image?.(index);
      this.active--;
      return { width: 2, height: 2, channels: 1, data: new Float32Array(4).fill(index) };
    },
    close: () => {},
  };
}

const shape = [1, 2, 2] as const;

async function pass(pixels: PixelSource): Promise<number[]> {
  const values: number[] = [];
  for await (const { data } of loadBatches(pixels, { batch: 3 })) values.push(...data);
  return values;
}

async function collect(dataset: Dataset, options: BatchOptions): Promise<Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of loadImages(dataset, PREPROCESS_PRESETS.raw, { shape, ...options })) batches.push(batch);
  return batches;
}

it("gives every image asked for once, in order, whatever the batch and the threads", async () => {
  const options = fc.record({
    length: fc.integer({ min: 1, max: 40 }),
    batch: fc.integer({ min: 1, max: 9 }),
    threads: fc.integer({ min: 1, max: 5 }),
    seed: fc.option(fc.nat()),
    range: fc.tuple(fc.nat(50), fc.nat(50)),
  });
  await fc.assert(
    fc.asyncProperty(options, async ({ length, batch, threads, seed, range }) => {
      const start = range[0] % length;
      const count = range[1] % (length - start + 1);
      const dataset = memoryDataset(length, (index) => sleep(index % 3 === 0 ? 1 : 0));
      const batches = await collect(dataset, { start, count, batch, threads, ...(seed === null ? {} : { seed }) });
      const expected = [...imageOrder(length, seed ?? undefined)].slice(start, start + count);
      expect(batches.flatMap(({ indices }) => [...indices])).toEqual(expected);
      expect(batches.flatMap(({ data }) => [...data])).toEqual(expected.flatMap((index) => [index, index, index, index]));
      expect(batches.flatMap(({ labels }) => [...labels!])).toEqual(expected.map((index) => index % 10));
      expect(batches.slice(0, -1).every(({ indices }) => indices.length === batch)).toBe(true);
      expect(batches.map((one) => one.start)).toEqual(batches.map((_, index) => start + index * batch));
      expect(dataset.mostActive).toBeLessThanOrEqual(threads);
    }),
    { numRuns: 25 },
  );
});

it("prepares one batch ahead and no more", async () => {
  const dataset = memoryDataset(40);
  const batches = loadImages(dataset, PREPROCESS_PRESETS.raw, { shape, batch: 4 });
  await batches.next();
  await sleep(20);
  expect(dataset.decoded).toBe(8);
  await batches.return();
});

/** The most batches in use at a time, when a batch is given back as soon as the next one is asked for. */
async function mostBuffers(length: number): Promise<number> {
  const inUse = new Set<Float32Array>();
  const free: Float32Array[] = [];
  const buffer = (size: number): Float32Array => {
    const one = free.pop() ?? new Float32Array(size);
    inUse.add(one);
    return one;
  };
  let most = 0;
  for await (const { data } of loadImages(memoryDataset(length), PREPROCESS_PRESETS.raw, { shape, batch: 8, buffer })) {
    most = Math.max(most, inUse.size);
    inUse.delete(data);
    free.push(data);
  }
  return most;
}

it("takes memory for two batches however many images there are", async () => {
  expect(await mostBuffers(80)).toBe(2);
  expect(await mostBuffers(800)).toBe(2);
});

it("decodes an image once where the pixels are kept, and within the limit where they are not all", async () => {
  const dataset = memoryDataset(10);
  const all = openPixels(dataset, PREPROCESS_PRESETS.raw, shape, { cacheBytes: 1e6 });
  expect(await pass(all)).toEqual(await pass(all));
  expect([dataset.decoded, all.heldBytes]).toEqual([10, 160]);
  const some = openPixels(dataset, PREPROCESS_PRESETS.raw, shape, { cacheBytes: 70 });
  expect(await pass(some)).toEqual(await pass(some));
  expect([dataset.decoded, some.heldBytes]).toEqual([10 + 10 + 6, 64]);
  const none = openPixels(dataset, PREPROCESS_PRESETS.raw, shape);
  await pass(none);
  expect(none.heldBytes).toBe(0);
});

it("reports a broken image when its batch is due, after the batches before it", async () => {
  const dataset = memoryDataset(9, async (index) => {
    if (index === 5) throw new DataError("DATA_CORRUPT", { path: "five.png", problem: "it is broken", remedy: "Remove the file" });
  });
  const batches = loadImages(dataset, PREPROCESS_PRESETS.raw, { shape, batch: 3 });
  expect((await batches.next()).value!.indices[0]).toBe(0);
  await sleep(5);
  await expectDataError(batches.next(), "DATA_CORRUPT", /broken/, "five.png");
  expect((await batches.next()).done).toBe(true);
});

it("writes nothing more into a batch that has failed", async () => {
  const dataset = memoryDataset(9, async (index) => {
    await sleep(index * 5);
    if (index === 0) throw new Error("broken");
  });
  const batches = loadImages(dataset, PREPROCESS_PRESETS.raw, { shape, batch: 9, threads: 3 });
  await expect(batches.next()).rejects.toThrow("broken");
  expect([dataset.decoded, dataset.active]).toEqual([3, 1]); // the broken one never counts as finished
});

it("stops for a signal with its reason, and decodes nothing more", async () => {
  const controller = new AbortController();
  const dataset = memoryDataset(100, () => sleep(1));
  const seen: number[] = [];
  const work = (async () => {
    for await (const { start } of loadImages(dataset, PREPROCESS_PRESETS.raw, { shape, batch: 10, signal: controller.signal })) {
      seen.push(start);
      controller.abort(new Error("enough"));
    }
  })();
  await expect(work).rejects.toThrow("enough");
  expect(seen).toEqual([0]);
  const { decoded } = dataset;
  expect(decoded).toBeLessThan(20);
  await sleep(10);
  expect([dataset.decoded, dataset.active]).toEqual([decoded, 0]);
});

it("leaves nothing running when the loop is left", async () => {
  const dataset = memoryDataset(100, () => sleep(1));
  for await (const { start } of loadImages(dataset, PREPROCESS_PRESETS.raw, { shape, batch: 10 })) if (start === 0) break;
  expect(dataset.active).toBe(0);
  expect(dataset.decoded).toBeLessThan(20);
});

it("refuses ranges and batches that do not exist", async () => {
  const dataset = memoryDataset(10);
  await expectDataError(collect(dataset, { count: 11 }), "DATA_INDEX", /11 images from image 0 were asked for, and it holds 10/, "memory");
  await expectDataError(collect(dataset, { start: 8, count: 3 }), "DATA_INDEX", /at most 2 images/);
  await expectDataError(collect(dataset, { start: -1, count: 3 }), "DATA_INDEX", /from image -1/);
  await expectDataError(collect(dataset, { start: 11 }), "DATA_INDEX", /from image 11/);
  await expectDataError(collect(dataset, { batch: 0 }), "DATA_INDEX", /batch of 0/);
  await expectDataError(collect(dataset, { batch: 1.5 }), "DATA_INDEX", /batch of 1\.5/);
});

it("names the image that does not fit the model", async () => {
  const work = (async () => {
    for await (const _ of loadImages(memoryDataset(3), PREPROCESS_PRESETS.raw, { shape: [1, 4, 4] }));
  })();
  await expectDataError(work, "IMAGE_SIZE", /2 x 2 pixels, and the model's input is 4 x 4/, "memory image 0");
});
