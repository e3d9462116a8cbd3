import { join } from "node:path";
import { expect, it } from "vitest";
import { openDataset } from "./open.ts";
import { cifarBytes, expectDataError, folderOf, gzip } from "./testing.ts";

it("reads labels and turns the planes of a record into pixels", async () => {
  const folder = folderOf({ "x.bin": cifarBytes([7, 2]) });
  const dataset = await openDataset(join(folder, "x.bin"));
  expect([dataset.format, dataset.length, ...dataset.labels!]).toEqual(["cifar10", 2, 7, 2]);
  const { width, height, channels, data } = await dataset.image(1);
  expect([width, height, channels, data.length]).toEqual([32, 32, 3, 3072]);
  expect([...data.subarray(0, 6)]).toEqual([1, 51, 101, 2, 52, 102]);
  expect(data[3 * 1023 + 2]).toBe((1 + 100 + 1023) % 256);
  dataset.close();
});

it("takes the batches of a folder by number, and leaves the test file out with a note", async () => {
  const folder = folderOf({
    "data_batch_10.bin": cifarBytes([5], 100),
    "data_batch_2.bin": cifarBytes([1, 2]),
    "data_batch_1.bin.gz": gzip(cifarBytes([3], 9)),
    "test_batch.bin": cifarBytes([9]),
  });
  const dataset = await openDataset(folder);
  expect([...dataset.labels!]).toEqual([3, 1, 2, 5]);
  expect((await dataset.image(0)).data[0]).toBe(9);
  expect((await dataset.image(3)).data[0]).toBe(100);
  expect(dataset.name(2)).toBe("data_batch_2.bin record 1");
  expect(dataset.notes.join()).toMatch(/left out test_batch\.bin/);
  dataset.close();
});

it("reads the test files of a folder without batches", async () => {
  const dataset = await openDataset(folderOf({ "test_batch.bin": cifarBytes([9, 8]), "batches.meta.txt": "cat" }));
  expect([...dataset.labels!]).toEqual([9, 8]);
  dataset.close();
});

it("reads the fine label of CIFAR-100 when asked to", async () => {
  const record = Uint8Array.from([19, 99, ...cifarBytes([0]).subarray(1)]);
  const folder = folderOf({ "test.bin": record });
  const dataset = await openDataset(folder, { format: "cifar100" });
  expect([...dataset.labels!]).toEqual([99]);
  expect((await dataset.image(0)).data[1]).toBe(50);
  dataset.close();
  await expectDataError(openDataset(folder), "DATA_CORRUPT", /--format cifar100/, "test.bin");
});

it("refuses a file that ends inside a record, naming the bytes left over", async () => {
  const folder = folderOf({ "a.bin": cifarBytes([1, 2]).subarray(0, 5000) });
  await expectDataError(openDataset(join(folder, "a.bin")), "DATA_CORRUPT", /5000 bytes .* 1927 bytes are left over/, "a.bin");
});

it("refuses a label byte above 9, naming the record", async () => {
  const folder = folderOf({ "a.bin": cifarBytes([1, 2, 10]) });
  await expectDataError(openDataset(join(folder, "a.bin")), "LABEL_INVALID", /record 2 has label 10/, "a.bin");
});

it("refuses an empty file, broken gzip, and labels from elsewhere", async () => {
  const folder = folderOf({ "a.bin": new Uint8Array(0), "b.bin.gz": gzip(cifarBytes([1])).subarray(0, 40), "c.bin": cifarBytes([1]), "l.csv": "1" });
  await expectDataError(openDataset(join(folder, "a.bin")), "DATA_EMPTY", /empty/, "a.bin");
  await expectDataError(openDataset(join(folder, "b.bin.gz")), "DATA_CORRUPT", /gzip/, "b.bin.gz");
  await expectDataError(openDataset(join(folder, "c.bin"), { labels: join(folder, "l.csv") }), "DATA_AMBIGUOUS", /hold their labels/);
});

it("refuses an index outside the data set, and reading after it was closed", async () => {
  const dataset = await openDataset(folderOf({ "test.bin": cifarBytes([1]) }));
  for (const index of [-1, 1, 0.5, Number.NaN]) await expectDataError(dataset.image(index), "DATA_INDEX", /images 0 to 0/);
  dataset.close();
  dataset.close();
  await expectDataError(dataset.image(0), "DATA_MISSING", /closed/, "test.bin");
});
