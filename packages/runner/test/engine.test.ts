import { describe, expect, it } from "vitest";
import { gridImages, Random, randomNetwork, TOPOLOGIES } from "./support/networks.ts";
import { gridPlan, runPlan } from "./support/plans.ts";
import { reference } from "./support/reference.ts";

const CONFIGURATIONS = ["a8w8", "a4w8", "4b-5opt", "4b-3opt-trim", "3b-6opt-novs", "2b-7opt", "4b-5opt-stc", "3b-6opt-trim-stc"];
const SIZE = 3 * 8 * 8;

/** Compare both forms of a compiled plan with the reference: feature maps exactly, logits within float32 sums. */
async function agrees(topology: string, configuration: string, seed: number): Promise<void> {
  const random = new Random(seed);
  const images = Array.from({ length: 3 }, () => gridImages(random, 1, SIZE));
  const { plan, prepared } = gridPlan(configuration, randomNetwork(topology, seed, { sparse24: configuration.endsWith("-stc") }), images);
  const expected = images.map((image) => reference(prepared.model, plan, image));
  const [logits, ...features] = prepared.model.graph.outputs.map(({ name }) => name);
  const quantized = plan.layers.filter((layer) => layer.status === "quantized");
  expect(quantized.length).toBeGreaterThanOrEqual(2);
  for (const blocked of [true, false]) {
    const outputs = await runPlan(plan, prepared, images, { blocked, batch: 2 });
    for (const [i, { values, inexact }] of expected.entries()) {
      const where = `${topology}, ${configuration}, seed ${seed}, ${blocked ? "blocked" : "plain"}, image ${i}`;
      expect(
        inexact.filter((name) => !/^(gemm|global|flatten)/.test(name)),
        where,
      ).toEqual([]);
      for (const name of features) expect(outputs.get(name)![i], where).toEqual(Float32Array.from(values.get(name)!.data));
      const own = outputs.get(logits!)![i]!;
      for (const [c, value] of values.get(logits!)!.data.entries()) expect(Math.abs(own[c]! - value), where).toBeLessThan(1e-5 * Math.max(1, Math.abs(value)));
    }
  }
}

describe("the engine equals the definitions of core, bit for bit where float32 is exact", () => {
  for (const topology of Object.keys(TOPOLOGIES)) {
    it.each(CONFIGURATIONS)(`${topology}: %s`, async (configuration) => {
      const seed = 1 + CONFIGURATIONS.indexOf(configuration);
      for (const own of [seed, seed + 100]) await agrees(topology, configuration, own);
    });
  }
});
