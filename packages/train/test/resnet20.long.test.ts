/** ResNet-20 on CIFAR-10 against PyTorch: loss and the gradient of every parameter, with running and with batch statistics. */
import { describe, expect, it } from "vitest";
import { differentiate } from "../src/index.ts";
import { expectGolden, goldenBatch, goldenParameters, IMAGES, isPresent, resnet20 } from "./support/resnet20.ts";
import { runStep } from "./support/run.ts";

describe.skipIf(!isPresent("gradients are not compared with PyTorch's"))("ResNet-20", () => {
  it.each(["running", "batch"] as const)("has PyTorch's loss and gradients under %s statistics", async (batchNorm) => {
    const graph = differentiate(resnet20(), { batch: IMAGES, batchNorm });
    const { images, labels } = goldenBatch();
    const step = await runStep(graph, images, BigInt64Array.from(labels, BigInt), goldenParameters(graph));
    expect(step.gradients.size).toBe(graph.parameters.length);
    expectGolden(batchNorm, step);
  });
});
