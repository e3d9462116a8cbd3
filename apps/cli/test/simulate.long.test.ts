/** Statistics of ResNet-20 on CIFAR-10 equal a plain count over the tensors that the runner hands out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SimDocument } from "../src/simulate/document.ts";
import { folderOf, run } from "./cli.ts";
import { plainCounts } from "./plain-counts.ts";

const root = process.env["SPARQKIT_DATA"] ?? "";
if (root === "") console.warn("SPARQKIT_DATA is not set: statistics of real activations are not compared with a plain count");

describe.skipIf(root === "")("simulate on ResNet-20", () => {
  it("counts what a plain loop counts", { timeout: 300_000 }, async () => {
    const cwd = folderOf();
    const [model, data] = [join(root, "models/resnet20-cifar10-bn.onnx"), join(root, "cifar10/test_first1000.bin")];
    const calibration = ["--calibrate", join(root, "cifar10/data_batch_1.bin"), "--preprocess", "cifar10", "--calibration-images", "512"];
    const planned = await run(["quantize", model, ...calibration, "--config", "4b-5opt", "-o", "plan.json", "--quiet"], { cwd });
    expect([planned.code, planned.stderr]).toEqual([0, ""]);
    // once with the plan, once with the same calibration: the same counts
    const args = ["simulate", model, "--hw", "sparq-os", "--data", data, "--preprocess", "cifar10", "--limit", "12", "--quiet"];
    const outcomes = [
      await run([...args, "--plan", "plan.json", "-o", "a.json"], { cwd }),
      await run([...args, ...calibration, "--config", "4b-5opt", "-o", "b.json"], { cwd }),
    ];
    expect(outcomes.map(({ code, stderr }) => [code, stderr])).toEqual([[0, ""], [0, ""]]); // prettier-ignore
    const [a, b] = ["a.json", "b.json"].map((name) => JSON.parse(readFileSync(join(cwd, name), "utf8")) as SimDocument);
    const expected = await plainCounts(model, join(cwd, "plan.json"), data, "cifar10", 12);
    const counted = a!.layers.filter(({ statistics }) => statistics);
    expect(counted.map(({ name }) => name).toSorted()).toEqual([...expected.keys()].toSorted());
    expect(counted.length).toBe(20);
    for (const { name, statistics } of counted) expect(statistics).toMatchObject(expected.get(name)!);
    expect(b!.layers.map(({ statistics }) => statistics)).toEqual(a!.layers.map(({ statistics }) => statistics));
  });
});
