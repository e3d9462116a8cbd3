/** ResNet-20 in the engine against PyTorch: loss and the gradient of every parameter, with running and with batch statistics, on one thread and on two. */
import { describe, expect, it } from "vitest";
import { createEngine, differentiate, type BatchNormMode, type StepResult } from "../src/index.ts";
import { expectGolden, goldenBatch, goldenParameters, IMAGES, isPresent, resnet20 } from "./support/resnet20.ts";

async function run(batchNorm: BatchNormMode, shards: number, threads: number): Promise<StepResult> {
  const graph = differentiate(resnet20(), { batch: IMAGES / shards, batchNorm });
  const values = goldenParameters(graph);
  for (const { mean, variance, meanValue, varianceValue } of graph.batchNorms) values.set(mean, meanValue).set(variance, varianceValue);
  const engine = await createEngine(graph, { shards, threads });
  try {
    const { images, labels } = goldenBatch();
    return await engine.step(images, labels, values);
  } finally {
    await engine.close();
  }
}

describe.skipIf(!isPresent("the engine's gradients are not compared with PyTorch's"))("ResNet-20 in the engine", () => {
  it.each(["running", "batch"] as const)("has PyTorch's loss and gradients under %s statistics", async (batchNorm) => {
    expectGolden(batchNorm, await run(batchNorm, 2, 2));
  });

  it("does not depend on threads, to the last bit", async () => {
    const [one, two] = [await run("batch", 4, 1), await run("batch", 4, 2)];
    expect(two.loss).toBe(one.loss);
    for (const [name, gradient] of one.gradients) expect(two.gradients.get(name), name).toEqual(gradient);
    expect(two.batchNorms).toEqual(one.batchNorms);
  });
});
