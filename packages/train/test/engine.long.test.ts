/** ResNet-20 in the engine against PyTorch: loss and the gradient of every parameter, with running and with batch statistics, on one thread and on two. */
import { existsSync, readFileSync } from "node:fs";
import { parseModel } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { createEngine, differentiate, type BatchNormMode, type StepResult } from "../src/index.ts";
import { relativeError } from "./support/run.ts";

interface Golden {
  readonly loss: number;
  readonly gradients: Readonly<Record<string, { readonly l2: number; readonly sum: number; readonly first8: readonly number[] }>>;
}

const IMAGES = 64;
const PIXELS = 3072;
const MEAN = [0.4914, 0.4822, 0.4465];
const DEVIATION = [0.2023, 0.1994, 0.201];

const data = process.env["SPARQKIT_DATA"] ?? "";
const present = data !== "" && existsSync(`${data}/models/resnet20-cifar10-bn.onnx`) && existsSync(`${data}/cifar10/data_batch_1.bin`);
if (!present) console.warn("SPARQKIT_DATA is not set or lacks ResNet-20 and CIFAR-10: the engine's gradients are not compared with PyTorch's");

function batch(): { images: Float32Array; labels: Uint8Array } {
  const bytes = readFileSync(`${data}/cifar10/data_batch_1.bin`);
  const images = Float32Array.from({ length: IMAGES * PIXELS }, (_, i) => {
    const channel = Math.floor((i % PIXELS) / 1024);
    return (bytes[Math.floor(i / PIXELS) * (PIXELS + 1) + 1 + (i % PIXELS)]! / 255 - MEAN[channel]!) / DEVIATION[channel]!;
  });
  return { images, labels: Uint8Array.from({ length: IMAGES }, (_, i) => bytes[i * (PIXELS + 1)]!) };
}

async function run(batchNorm: BatchNormMode, shards: number, threads: number): Promise<StepResult> {
  const graph = differentiate(parseModel(readFileSync(`${data}/models/resnet20-cifar10-bn.onnx`)), { batch: IMAGES / shards, batchNorm });
  const last = graph.parameters.at(-1)!.layer;
  const values = new Map<string, Float32Array>(graph.parameters.map(({ name, layer, value }) => [name, layer === last ? value.map((v) => v / 4) : value]));
  for (const { mean, variance, meanValue, varianceValue } of graph.batchNorms) values.set(mean, meanValue).set(variance, varianceValue);
  const engine = await createEngine(graph, { shards, threads });
  try {
    const { images, labels } = batch();
    return await engine.step(images, labels, values);
  } finally {
    await engine.close();
  }
}

describe.skipIf(!present)("ResNet-20 in the engine", () => {
  it.each(["running", "batch"] as const)("has PyTorch's loss and gradients under %s statistics", async (batchNorm) => {
    const golden = JSON.parse(readFileSync(new URL("goldens/gradients-resnet20.json", import.meta.url), "utf8")) as Record<BatchNormMode, Golden>;
    const { loss, gradients: expected } = golden[batchNorm];
    const step = await run(batchNorm, 2, 2);
    expect(Math.abs(step.loss - loss)).toBeLessThan(1e-5);
    expect([...step.gradients.keys()].toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const [name, gradient] of step.gradients) {
      const { l2, sum, first8 } = expected[name]!;
      const length = Math.hypot(...gradient);
      expect(Math.abs(length - l2) / l2, name).toBeLessThan(1e-3);
      expect(Math.abs(gradient.reduce((a, b) => a + b, 0) - sum) / (l2 * Math.sqrt(gradient.length)), name).toBeLessThan(1e-3);
      expect(relativeError(gradient.subarray(0, 8), first8), name).toBeLessThan(1e-3);
    }
  });

  it("does not depend on threads, to the last bit", async () => {
    const [one, two] = [await run("batch", 4, 1), await run("batch", 4, 2)];
    expect(two.loss).toBe(one.loss);
    for (const [name, gradient] of one.gradients) expect(two.gradients.get(name), name).toEqual(gradient);
    expect(two.batchNorms).toEqual(one.batchNorms);
  });
});
