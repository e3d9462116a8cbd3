/** Real graphs with constant weights: operators and shapes of published networks, in every configuration. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createKernels } from "@sparqkit/kernels";
import { parseConfiguration, quantizedLayers, validatePlan } from "@sparqkit/quantizer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calibrateBase, layersOf, planConfiguration } from "../src/configurations.ts";
import { evaluateFloat, evaluatePlan } from "../src/evaluate/evaluate.ts";
import { EvaluationPool } from "../src/evaluate/pool.ts";
import { openSubject } from "../src/subject.ts";
import { pixelsOf } from "./support/subjects.ts";

const root = process.env["SPARQKIT_DATA"] ?? "";
if (root === "") console.warn("SPARQKIT_DATA is not set: the structure-only models are not run");

const CONFIGURATIONS = ["a8w8", "a4w8", "4b-5opt", "4b-3opt-trim", "4b-2opt", "3b-6opt-novs", "2b-7opt"];
const folder = join(root, "models", "structure-only");
const models = root === "" ? ["none"] : readdirSync(folder).filter((name) => name.endsWith(".onnx"));

describe.skipIf(root === "")("structure-only models", () => {
  let pool: EvaluationPool;
  beforeAll(() => {
    pool = new EvaluationPool(1);
  });
  afterAll(() => pool?.close());

  it.each(models)("%s loads and runs in every configuration", async (name) => {
    const begun = performance.now();
    const subject = openSubject({ name, bytes: readFileSync(join(folder, name)) });
    const pixels = pixelsOf(2, subject.input.shape, { classes: subject.classes });
    const options = { images: 2, batch: 2, threads: 2 };
    await evaluateFloat(subject, pixels, options);
    const layers = layersOf(subject);
    const base = await calibrateBase(subject, pixels, createKernels(), { images: 2, batch: 2, threads: 2 });
    const quantizable = layers.filter(({ status }) => status === "quantizable").length;
    expect(quantizable).toBeGreaterThan(10);
    const reasons = new Map<string, number>();
    for (const layer of layers) if (layer.status === "float") reasons.set(layer.reason, (reasons.get(layer.reason) ?? 0) + 1);
    const kernels = createKernels();
    for (const config of CONFIGURATIONS) {
      const plan = validatePlan(JSON.parse(JSON.stringify(await planConfiguration(subject, base, parseConfiguration(config), pixels, kernels))));
      expect(quantizedLayers(plan).size).toBe(quantizable);
      const logits: number[] = [];
      const { images } = await evaluatePlan(subject, plan, pixels, pool, { ...options, onLogits: (values) => logits.push(...values) });
      expect(images).toBe(2);
      expect(logits.length).toBe(2 * subject.classes);
      expect(logits.every(Number.isFinite)).toBe(true);
    }
    const why = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(", ");
    console.info(`${name}: ${quantizable} layers quantized, ${why} in float; ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  });
});
