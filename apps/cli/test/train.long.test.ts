/** Short runs of ResNet-20 on CIFAR-10: what is learnt in a minute, not what can be. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BsqDocument } from "../src/bsq/document.ts";
import type { PruneDocument } from "../src/prune/document.ts";
import type { TrainDocument } from "../src/train/document.ts";
import { folderOf, run } from "./cli.ts";

const root = process.env["SPARQKIT_DATA"] ?? "";
if (root === "") console.warn("SPARQKIT_DATA is not set: ResNet-20 is not trained");

const IMAGES: readonly string[] = [
  "--data",
  join(root, "cifar10/data_batch_1.bin"),
  "--test",
  join(root, "cifar10/test_first1000.bin"),
  "--preprocess",
  "cifar10",
];

const model = (name = "resnet20-cifar10-bn"): string => join(root, `models/${name}.onnx`);

describe.skipIf(root === "")("training ResNet-20", () => {
  it.each(["resnet20-cifar10-bn", "resnet20-cifar10"])("goes on without harm: %s", { timeout: 300_000 }, async (name) => {
    const cwd = folderOf();
    const { code, stdout } = await run(["train", model(name), ...IMAGES, "--limit", "2560", "--epochs", "1", "--lr", "0.001", "--json", "-o", "out.onnx"], {
      cwd,
    });
    expect(code).toBe(0);
    const { before, after } = (JSON.parse(stdout) as TrainDocument).accuracies;
    expect(before).toBeCloseTo(91.9, 0);
    expect(after!).toBeGreaterThan(before! - 2);
  });

  it("strips bits without harm, and eval agrees", { timeout: 600_000 }, async () => {
    const cwd = folderOf();
    const rates = ["--lr", "0.05", "--finetune-lr", "0.01"];
    const options = ["--limit", "2560", "--alpha", "2", "--epochs", "2", "--interval", "1", "--finetune-epochs", "1", ...rates, "--json", "-o", "small.onnx"];
    const { code, stdout } = await run(["bsq", model(), ...IMAGES, ...options], { cwd });
    expect(code).toBe(0);
    const { size, accuracies, layers } = JSON.parse(stdout) as BsqDocument;
    expect(layers.reduce((sum, { weights }) => sum + weights, 0)).toBe(268_346); // as the authors count
    expect(size.compression!).toBeGreaterThan(4.1);
    expect(size.fileBytes).toBeLessThan(size.floatFileBytes / 3);
    expect(accuracies.final!).toBeGreaterThan(86);
    const evaluated = await run(["eval", "small.onnx", "--data", IMAGES[3]!, "--preprocess", "cifar10", "--config", "fp32", "--json"], { cwd });
    expect(JSON.parse(evaluated.stdout).results[0].top1).toBe(accuracies.final);
  });

  it("rounds activations to 4 bits with little harm, though the model is of opset 11", { timeout: 600_000 }, async () => {
    const cwd = folderOf();
    const rates = ["--lr", "0.02", "--finetune-lr", "0.01"];
    const options = ["--limit", "1280", "--alpha", "4", "--epochs", "1", "--interval", "1", "--finetune-epochs", "1", ...rates, "--activations", "4"];
    const { code, stdout } = await run(["bsq", model(), ...IMAGES, ...options, "--json", "-o", "small.onnx"], { cwd });
    expect(code).toBe(0);
    const { accuracies } = JSON.parse(stdout) as BsqDocument;
    expect(accuracies.final!).toBeGreaterThan(86);
    const evaluated = await run(["eval", "small.onnx", "--data", IMAGES[3]!, "--preprocess", "cifar10", "--config", "fp32", "--json"], { cwd });
    expect([evaluated.code, evaluated.stderr]).toEqual([0, ""]);
    expect(JSON.parse(evaluated.stdout).results[0].top1).toBe(accuracies.final);
  });

  it("recovers from losing half of the weights", { timeout: 300_000 }, async () => {
    const cwd = folderOf();
    const options = ["--pattern", "2:4", "--limit", "5120", "--epochs", "2", "--json", "-o", "half.onnx"];
    const { code, stdout } = await run(["prune", model(), ...IMAGES, ...options], { cwd });
    expect(code).toBe(0);
    const { accuracies } = JSON.parse(stdout) as PruneDocument;
    expect(accuracies.final!).toBeGreaterThan(accuracies.pruned! + 10);
    const calibrated = ["--calibrate", IMAGES[1]!, "--calibration-images", "512", "--limit", "200"];
    const evaluated = await run(["eval", "half.onnx", "--data", IMAGES[3]!, "--preprocess", "cifar10", ...calibrated, "--config", "4b-5opt-stc"], { cwd });
    expect(evaluated.code).toBe(0);
  });
});
