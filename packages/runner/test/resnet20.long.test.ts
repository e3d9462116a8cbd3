/** ResNet-20 on CIFAR-10 against figures measured on the authors' layer code: goldens/official-resnet20.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createKernels, type Kernels } from "@sparqkit/kernels";
import { parseConfiguration, type Plan } from "@sparqkit/quantizer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calibrateBase, planConfiguration, type Base } from "../src/configurations.ts";
import { openDataset, openPixels, PREPROCESS_PRESETS, type PixelSource } from "../src/data/index.ts";
import { evaluateFloat, evaluatePlan, type EvaluationResult } from "../src/evaluate/evaluate.ts";
import { EvaluationPool } from "../src/evaluate/pool.ts";
import { openSubject, type Subject } from "../src/subject.ts";
import golden from "./goldens/official-resnet20.json" with { type: "json" };

const root = process.env["SPARQKIT_DATA"] ?? "";
if (root === "") console.warn("SPARQKIT_DATA is not set: ResNet-20 is not compared with the authors' layer code");

const threads = 2;
const options = { images: 1000, batch: 16, threads };

async function pixelsOf(path: string, subject: Subject): Promise<PixelSource> {
  return openPixels(await openDataset(join(root, path)), PREPROCESS_PRESETS.cifar10, subject.input.shape, { cacheBytes: 2 ** 28 });
}

describe.skipIf(root === "")("ResNet-20", () => {
  let subject: Subject;
  let training: PixelSource;
  let test: PixelSource;
  let kernels: Kernels;
  let pool: EvaluationPool;
  let base: Base;

  beforeAll(async () => {
    subject = openSubject({ name: golden.model, bytes: readFileSync(join(root, golden.model)) });
    training = await pixelsOf("cifar10", subject);
    test = await pixelsOf(golden.images, subject);
    kernels = createKernels();
    pool = new EvaluationPool(threads);
    base = await calibrateBase(subject, training, kernels, { images: golden.calibration.images, batch: golden.calibration.batch, threads });
  });
  afterAll(() => pool?.close());

  async function evaluated(plan: Plan): Promise<{ result: EvaluationResult; logits: Float32Array }> {
    const chunks: number[] = [];
    const result = await evaluatePlan(subject, plan, test, pool, { ...options, onLogits: (values) => chunks.push(...values) });
    return { result, logits: Float32Array.from(chunks) };
  }

  it("observes the activation maxima of the authors' code within 0.1 %", () => {
    const maxima = base.plan.layers.flatMap((layer) => (layer.status === "quantized" ? [layer.activations.max] : []));
    const deviations = maxima.map((max, i) => max / golden.activationMaxima[i]! - 1);
    console.info(`largest deviation of a maximum: ${(100 * Math.max(...deviations.map(Math.abs))).toFixed(4)} %`);
    expect(maxima.length).toBe(golden.activationMaxima.length);
    for (const deviation of deviations) expect(Math.abs(deviation)).toBeLessThan(0.001);
  });

  it("has the float model's accuracy", async () => {
    const { top1 } = await evaluateFloat(subject, test, options);
    expect(Math.abs(top1 - golden.top1.fp32)).toBeLessThan(0.05); // one image is 0.1
  });

  it.each(Object.entries(golden.top1).filter(([name]) => name !== "fp32"))("%s: top-1 within 0.6 points of %s", async (name, top1) => {
    const plan = await planConfiguration(subject, base, parseConfiguration(name), training, kernels);
    const { result } = await evaluated(plan);
    console.info(`${name}: top-1 ${result.top1.toFixed(1)}, the authors' code ${top1}, ${result.imagesPerSecond.toFixed(0)} images/s`);
    expect(result.config).toBe(name);
    expect(Math.abs(result.top1 - top1)).toBeLessThanOrEqual(0.6 + 1e-9);
  });

  const baseOnly = (name: string): Promise<Plan> =>
    planConfiguration(subject, { ...base, options: { ...base.options, scope: "base" } }, parseConfiguration(name), training, kernels);

  describe("recalibrated only when the base is made", () => {
    it.each(Object.entries(golden.top1BaseRecalibrationOnly))("%s: top-1 within 0.6 points of %s", async (name, top1) => {
      const { result } = await evaluated(await baseOnly(name));
      console.info(`${name}, base only: top-1 ${result.top1.toFixed(1)}, the authors' code ${top1}`);
      expect(Math.abs(result.top1 - top1)).toBeLessThanOrEqual(0.6 + 1e-9);
    });

    it.each(Object.entries(golden.logitsBaseRecalibrationOnly))("%s: logits within 0.1 of the authors' code", async (name, expected) => {
      const { logits } = await evaluated(await baseOnly(name));
      const deviations = expected.flatMap((row, image) => row.map((value, c) => Math.abs(value - logits[image * row.length + c]!)));
      const mean = deviations.reduce((a, b) => a + b, 0) / deviations.length;
      console.info(`${name}: logits deviate by at most ${Math.max(...deviations).toFixed(4)}, on average ${mean.toFixed(4)}`);
      expect(Math.max(...deviations)).toBeLessThan(0.1);
    });
  });
});
