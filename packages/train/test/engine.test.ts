import type { Model } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { createEngine, type Engine, type EngineOptions, type StepResult } from "../src/engine/index.ts";
import { differentiate, insertQuantizers, type DifferentiateOptions, type TrainingGraph } from "../src/index.ts";
import { Net, NETWORKS } from "./engine/networks.ts";
import { BATCH, branchedBatch, branchedNetwork } from "./support/network.ts";
import { Random } from "./support/random.ts";
import { relativeError, runStep } from "./support/run.ts";

const CLASSES = 5;

interface Batch {
  readonly images: Float32Array;
  readonly labels: Int32Array;
}

function randomBatch(size: number, image: readonly number[]): Batch {
  const random = new Random(size);
  return { images: random.normals(size * image.reduce((a, b) => a * b, 1)), labels: Int32Array.from({ length: size }, (_, i) => (3 * i + 1) % CLASSES) };
}

/** Everything the graph is fed besides images and labels. */
function valuesOf(graph: TrainingGraph): Map<string, Float32Array> {
  return new Map([
    ...graph.parameters.map(({ name, value }): [string, Float32Array] => [name, value]),
    ...graph.batchNorms.flatMap(({ mean, variance, meanValue, varianceValue }): [string, Float32Array][] => [
      [mean, meanValue],
      [variance, varianceValue],
    ]),
  ]);
}

async function withEngine<T>(graph: TrainingGraph, options: EngineOptions, use: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await createEngine(graph, options);
  try {
    return await use(engine);
  } finally {
    await engine.close();
  }
}

async function run(model: Model, { images, labels }: Batch, options: EngineOptions, how: DifferentiateOptions = {}): Promise<StepResult> {
  const graph = differentiate(model, { ...how, batch: labels.length / (options.shards ?? 2) });
  return withEngine(graph, options, (engine) => engine.step(images, labels, valuesOf(graph)));
}

/** The largest of the errors of loss, gradients and statistics against the whole training graph in ONNX Runtime. */
async function compare(model: Model, batch: Batch, result: StepResult, how: DifferentiateOptions = {}): Promise<void> {
  const graph = differentiate(model, { ...how, batch: batch.labels.length });
  const expected = await runStep(graph, batch.images, BigInt64Array.from(batch.labels, BigInt));
  expect(Math.abs(result.loss - expected.loss) / expected.loss).toBeLessThan(1e-6);
  expect([...result.gradients.keys()]).toEqual([...expected.gradients.keys()]);
  for (const [name, gradient] of expected.gradients) expect(relativeError(result.gradients.get(name)!, [...gradient]), name).toBeLessThan(1e-5);
  for (const { name, mean, variance, batchMean } of graph.batchNorms) {
    if (batchMean === undefined) continue;
    expect(relativeError(result.batchNorms.get(name)!.mean, [...expected.statistics.get(mean)!]), name).toBeLessThan(1e-5);
    expect(relativeError(result.batchNorms.get(name)!.variance, [...expected.statistics.get(variance)!]), name).toBeLessThan(1e-5);
  }
}

/** Everything a step computes, as text: equal texts are equal bits. */
const bits = ({ loss, gradients, batchNorms }: StepResult): unknown => [
  loss,
  [...gradients].map(([name, values]) => [name, String(values)]),
  [...batchNorms].map(([name, { mean, variance }]) => [name, String(mean), String(variance)]),
];

describe("an engine", () => {
  for (const [what, { image, build }] of Object.entries(NETWORKS)) {
    it(`computes what the training graph says: ${what}`, async () => {
      const model = build(new Net(what.length), image);
      const batch = randomBatch(6, image);
      for (const batchNorm of ["batch", "running"] as const) {
        await compare(model, batch, await run(model, batch, { shards: 2, threads: 1 }, { batchNorm }), { batchNorm });
      }
    });
  }

  it("computes it without blocks, too", async () => {
    const { image, build } = NETWORKS["residual blocks with strides and shortcuts"]!;
    const model = build(new Net(3), image);
    const batch = randomBatch(4, image);
    await compare(model, batch, await run(model, batch, { shards: 2, threads: 1, blocks: false }));
  });

  it("computes a network with everything that makes differentiation go wrong", async () => {
    const { images, labels } = branchedBatch();
    const batch = { images, labels: Int32Array.from(labels, Number) };
    for (const shards of [1, 2, BATCH]) await compare(branchedNetwork(), batch, await run(branchedNetwork(), batch, { shards, threads: 1 }));
  });

  it("quantizes activations by the largest of all shards, and learns where to clip them", async () => {
    const { image, build } = NETWORKS["residual blocks with strides and shortcuts"]!;
    const { model } = insertQuantizers(build(new Net(6), image), { bits: 3, bound: "pact", start: 2 });
    const how = { trainable: () => true };
    const batch = randomBatch(6, image);
    await compare(model, batch, await run(model, batch, { shards: 3, threads: 1 }, how), how);
  });

  it("has the same results to the last bit on one thread and on two, and every time", async () => {
    const { image, build } = NETWORKS["residual blocks with strides and shortcuts"]!;
    const graph = differentiate(build(new Net(9), image), { batch: 2 });
    const { images, labels } = randomBatch(8, image);
    const once = (threads: number): Promise<unknown[]> =>
      withEngine(graph, { shards: 4, threads }, async (engine) => [
        bits(await engine.step(images, labels, valuesOf(graph))),
        bits(await engine.step(images, labels, valuesOf(graph))),
      ]);
    const one = await once(1);
    expect(one[1]).toEqual(one[0]);
    expect(await once(2)).toEqual(one);
    expect(await once(3)).toEqual(one);
  });

  it("counts the images it gets right", async () => {
    const { image, build } = NETWORKS["a chain of convolutions with normalization"]!;
    const model = build(new Net(1), image);
    const batch = randomBatch(6, image);
    const { logits } = await runStep(differentiate(model, { batch: 6 }), batch.images, BigInt64Array.from(batch.labels, BigInt));
    const best = Array.from({ length: 6 }, (_, n) => {
      const scores = [...logits.subarray(n * CLASSES, (n + 1) * CLASSES)];
      return scores.indexOf(Math.max(...scores));
    });
    const labels = batch.labels.map((_, n) => (n < 3 ? best[n]! : (best[n]! + 1) % CLASSES));
    expect((await run(model, { images: batch.images, labels }, { shards: 2, threads: 1 })).correct).toBe(3);
  });

  it("says which array does not fit before it runs", async () => {
    const { image, build } = NETWORKS["a chain of convolutions with normalization"]!;
    const graph = differentiate(build(new Net(1), image), { batch: 2 });
    const { images, labels } = randomBatch(4, image);
    const values = valuesOf(graph);
    const [first] = graph.parameters;
    await withEngine(graph, { shards: 2, threads: 1 }, async (engine) => {
      expect(engine.batch).toBe(4);
      await expect(engine.step(images.subarray(1), labels, values)).rejects.toMatchObject({ code: "INVALID_FEED", input: "images" });
      await expect(engine.step(images, labels.subarray(1), values)).rejects.toMatchObject({ code: "INVALID_FEED", input: "labels" });
      await expect(engine.step(images, Int32Array.of(0, 1, CLASSES, 0), values)).rejects.toThrow("is 5 for image 2, expected 0 to 4");
      await expect(engine.step(images, labels, new Map())).rejects.toMatchObject({ code: "INVALID_FEED", input: first!.name });
      await expect(engine.step(images, labels, new Map([...values, [first!.name, new Float32Array(2)]]))).rejects.toThrow("has 2 elements");
      expect((await engine.step(images, labels, values)).loss).toBeGreaterThan(0);
    });
    await expect(createEngine(graph, { shards: 2, threads: 3 })).rejects.toMatchObject({ code: "INVALID_PARAMETER", parameter: "threads" });
    await expect(createEngine(graph, { shards: 0 })).rejects.toMatchObject({ code: "INVALID_PARAMETER", parameter: "shards" });
  });

  it("hands a loss that is not a number on", async () => {
    const { image, build } = NETWORKS["residual blocks with strides and shortcuts"]!;
    const graph = differentiate(build(new Net(1), image), { batch: 2 });
    const { images, labels } = randomBatch(4, image);
    images[7] = NaN;
    const { loss } = await withEngine(graph, { shards: 2, threads: 1 }, (engine) => engine.step(images, labels, valuesOf(graph)));
    expect(loss).toBeNaN();
  });

  it("says how much memory it can not have", async () => {
    const { image, build } = NETWORKS["a chain of convolutions with normalization"]!;
    const graph = differentiate(build(new Net(1), image), { batch: 1_000_000 });
    await expect(createEngine(graph, { shards: 1 })).rejects.toMatchObject({ code: "ENGINE_FAILURE", message: expect.stringMatching(/reserve \d+ MiB/) });
  });

  it("fails a step that is under way when it is closed", async () => {
    const { image, build } = NETWORKS["residual blocks with strides and shortcuts"]!;
    const graph = differentiate(build(new Net(1), image), { batch: 16 });
    const { images, labels } = randomBatch(32, image);
    const engine = await createEngine(graph);
    const failed = expect(engine.step(images, labels, valuesOf(graph))).rejects.toMatchObject({ code: "ENGINE_FAILURE" });
    await engine.close();
    await failed;
  });

  it("refuses to run once it is closed", async () => {
    const { image, build } = NETWORKS["a chain of convolutions with normalization"]!;
    const graph = differentiate(build(new Net(1), image), { batch: 2 });
    const engine = await createEngine(graph, { shards: 1 });
    await engine.close();
    const { images, labels } = randomBatch(2, image);
    await expect(engine.step(images, labels, valuesOf(graph))).rejects.toThrow("closed");
  });
});
