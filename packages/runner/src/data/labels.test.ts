import { join } from "node:path";
import { expect, it } from "vitest";
import { serializeNpy } from "../npy.ts";
import { checkLabels, parseLabels, readLabelVector } from "./labels.ts";
import { expectDataError, folderOf } from "./testing.ts";

it("parses names with commas, quotes, spaces and Windows line ends", () => {
  const labels = parseLabels('\uFEFFname,class\r\n"a,b.jpg",3\r\n\r\nc d.png, 7 \r\n', "l.csv");
  expect([...labels]).toEqual([
    ["a,b.jpg", 3],
    ["c d.png", 7],
  ]);
});

it("does not take a first line with a number for a header", () => {
  expect(parseLabels("a.png,3\nb.png,4", "").size).toBe(2);
});

it.each([
  ["a.png,1\nb.png,-1", /line 2 has class -1/],
  ["a.png,1.5", /line 1 has class 1\.5/],
  ["name,class\na.png,cat", /line 2 has class cat/],
  ["a.png,1\na.png,2", /line 2 names a\.png a second time/],
  ["a.png,1\nb.png", /line 2 is not name,class/],
  ["a.png,1\nb.png,", /line 2 has class \(nothing\)/],
  ["a.png,99999999999", /line 1 has class/],
])("refuses %j by its line", async (text, message) => {
  await expectDataError(() => parseLabels(text, "l.csv"), "LABEL_INVALID", message, "l.csv");
});

it("reads one class a line, index and class, or a .npy of integers, all the same", async () => {
  const folder = folderOf({
    "a.csv": "class\n3\n1\n",
    "b.csv": "0,3\n1,1\n",
    "c.npy": serializeNpy(BigInt64Array.of(3n, 1n), [2]),
    "d.npy": serializeNpy(Uint8Array.of(3, 1), [2]),
  });
  for (const file of ["a.csv", "b.csv", "c.npy", "d.npy"]) expect([...(await readLabelVector(join(folder, file), 2))]).toEqual([3, 1]);
});

it("refuses label vectors out of order, of the wrong length or type, or negative", async () => {
  const folder = folderOf({
    "a.csv": "1,3\n0,1",
    "b.csv": "3",
    "c.npy": serializeNpy(Float32Array.of(3, 1), [2]),
    "d.npy": serializeNpy(Int32Array.of(3, -1), [2]),
    "e.npy": serializeNpy(Int32Array.of(3, 1), [2, 1]),
    "f.csv": "0,1,2",
  });
  const read = (file: string): Promise<Int32Array> => readLabelVector(join(folder, file), 2);
  await expectDataError(read("a.csv"), "LABEL_INVALID", /index 1 where 0 is due/, "a.csv");
  await expectDataError(read("b.csv"), "COUNT_MISMATCH", /1 labels for 2 images/, "b.csv");
  await expectDataError(read("c.npy"), "DATA_UNSUPPORTED", /one axis of integers/, "c.npy");
  await expectDataError(read("d.npy"), "LABEL_INVALID", /label 1 is -1/, "d.npy");
  await expectDataError(read("e.npy"), "DATA_UNSUPPORTED", /one axis of integers/, "e.npy");
  await expectDataError(read("f.csv"), "LABEL_INVALID", /more than index,class/, "f.csv");
  await expectDataError(read("none.csv"), "DATA_MISSING", /no such file/, "none.csv");
});

it("checks labels against the model's classes", async () => {
  const dataset = { path: "set", labels: Int32Array.of(0, 9), name: (index: number) => `image ${index}` };
  expect(checkLabels(dataset, 10)).toBe(dataset.labels);
  await expectDataError(() => checkLabels(dataset, 9), "LABEL_INVALID", /image 1 has label 9, and the model has 9 classes/, "set");
  await expectDataError(() => checkLabels({ ...dataset, labels: null }, 9), "LABEL_MISSING", /no labels.*--labels/s, "set");
});
