import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "./cli.ts";

const DATA = process.env.SPARQKIT_DATA;
if (DATA === undefined) console.warn("SPARQKIT_DATA is not set: the command line is not tried on real models and images");

describe.skipIf(DATA === undefined)("real models and images", () => {
  it("gives the published accuracy of ResNet-20 on 1,000 CIFAR-10 images", async () => {
    const model = join(DATA!, "models/resnet20-cifar10-bn.onnx");
    const args = ["eval", model, "--data", join(DATA!, "cifar10/test_first1000.bin"), "--config", "fp32", "--json"];
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^note: preprocessing "cifar10" is assumed/);
    expect(JSON.parse(stdout).results[0].top1).toBeCloseTo(91.9, 6);
  });

  it("reads a float16 model of opset 7, and labels of photographs", async () => {
    const model = join(DATA!, "models/squeezenet-imagenet-fp16.onnx");
    const args = [
      "eval",
      model,
      "--data",
      join(DATA!, "imagenet-val"),
      "--preprocess",
      "caffe",
      "--limit",
      "32",
      "--config",
      "fp32",
      "--assert",
      "fp32.top1 > 40",
    ];
    expect(await run(args)).toMatchObject({ code: 0, stderr: "" });
  });
});
