import { InvalidParameter, SparqkitError } from "@sparqkit/core";
import { floatTensor, model, node, valueInfo, type Model, type Node } from "@sparqkit/onnx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DataError, type PixelSource } from "../src/data/index.ts";
import { evaluateFloat, evaluatePlan, planJob, type EvaluationOptions } from "../src/evaluate/evaluate.ts";
import { EvaluationPool, WorkerFailure } from "../src/evaluate/pool.ts";
import { PoolWorker } from "../src/evaluate/pool-worker.ts";
import type { ProgressEvent } from "../src/progress.ts";
import { randomNetwork, TOPOLOGIES } from "./support/networks.ts";
import { gridPlan } from "./support/plans.ts";
import { pixelsOf, subjectOf } from "./support/subjects.ts";

const topologies = Object.keys(TOPOLOGIES);

/** A network with its logits as the only output. */
function classifier(topology: string, seed: number): Model {
  const own = randomNetwork(topology, seed);
  return { ...own, graph: { ...own.graph, outputs: own.graph.outputs.slice(0, 1) } };
}

const source = classifier(topologies[1]!, 3);
const subject = subjectOf(source);
const pixels = pixelsOf(50, [3, 8, 8], { image: (index, pixel) => (((index * 31 + pixel * 17) % 129) - 64) / 16 });

async function planOf(name: string, own: Model = source): Promise<ReturnType<typeof gridPlan>["plan"]> {
  const { data } = await pixels.pixels(0);
  return gridPlan(name, own, [data as Float32Array]).plan;
}

/** Logits of an evaluation, copied. */
async function logitsOf(run: (options: Pick<EvaluationOptions, "onLogits">) => Promise<unknown>): Promise<number[]> {
  const all: number[] = [];
  await run({ onLogits: (logits) => all.push(...logits) });
  return all;
}

describe("evaluatePlan", () => {
  const pools: EvaluationPool[] = [];
  beforeAll(() => {
    for (const threads of [1, 2, 3]) pools.push(new EvaluationPool(threads));
  });
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.close()));
  });

  it("gives the same logits whatever the batch and the number of workers", async () => {
    const plan = await planOf("4b-5opt");
    const run = (pool: EvaluationPool, batch: number): Promise<number[]> =>
      logitsOf((options) => evaluatePlan(subject, plan, pixels, pool, { images: 50, batch, threads: 2, ...options }));
    const expected = await run(pools[0]!, 1);
    expect(expected.length).toBe(500);
    for (const [i, batch] of [16, 50, 7, 64, 1].entries()) {
      const own = await run(pools[i % 3]!, batch);
      for (const [k, value] of own.entries()) expect(value).toBeCloseTo(expected[k]!, 4);
    }
  });

  it("counts hits by the labels and says how long it took", async () => {
    const plan = await planOf("a8w8");
    const options = { images: 30, batch: 8, threads: 2 };
    const logits = await logitsOf((own) => evaluatePlan(subject, plan, pixels, pools[1]!, { ...options, ...own }));
    const hits = Array.from({ length: 30 }, (_, i) => logits.slice(10 * i, 10 * i + 10)).filter((row, i) => row.indexOf(Math.max(...row)) === i % 10).length;
    const result = await evaluatePlan(subject, plan, pixels, pools[1]!, options);
    expect(result).toMatchObject({ config: "a8w8", images: 30, top1: (100 * hits) / 30 });
    expect(result.imagesPerSecond).toBeCloseTo(30 / result.seconds, 6);
  });

  it("takes one job after another, of other models too", async () => {
    const other = subjectOf(classifier(topologies[3]!, 8));
    const [first, second] = [await planOf("a8w8"), await planOf("4b-5opt", other.model)];
    const run = (own: typeof subject, plan: typeof first): Promise<number[]> =>
      logitsOf((options) => evaluatePlan(own, plan, pixels, pools[1]!, { images: 8, batch: 4, threads: 2, ...options }));
    const [a, b] = [await run(subject, first), await run(other, second)];
    expect(a).not.toEqual(b);
    expect([await run(subject, first), await run(other, second)]).toEqual([a, b]);
  });

  it("reports progress up to the last image", async () => {
    const events: ProgressEvent[] = [];
    await evaluatePlan(subject, await planOf("a8w8"), pixels, pools[0]!, { images: 20, batch: 4, threads: 1, onProgress: (event) => void events.push(event) });
    expect(events.at(-1)).toMatchObject({ stage: "evaluate a8w8", done: 20, total: 20 });
    for (const [i, { done }] of events.entries()) expect(done).toBeGreaterThanOrEqual(events[i - 1]?.done ?? 0);
  });

  it("stops at the signal, before or in the middle, and goes on with the next", async () => {
    const plan = await planOf("a8w8");
    const reason = new Error("enough");
    const options = { images: 50, batch: 1, threads: 2 };
    await expect(evaluatePlan(subject, plan, pixels, pools[1]!, { ...options, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const slow: PixelSource = { ...pixels, pixels: (index) => (index === 20 ? (controller.abort(reason), pixels.pixels(index)) : pixels.pixels(index)) };
    const controller = new AbortController();
    await expect(evaluatePlan(subject, plan, slow, pools[1]!, { ...options, signal: controller.signal })).rejects.toBe(reason);
    expect((await evaluatePlan(subject, plan, pixels, pools[1]!, options)).images).toBe(50);
  });

  it("stops the workers in the middle of a chunk", async () => {
    const plan = await planOf("a8w8");
    const pool = pools[0]!;
    await pool.load(await planJob(subject, plan, 1));
    const images = 200_000; // far more than run before the signal comes
    const chunk = { images, inputs: new SharedArrayBuffer(images * 4 * 192), logits: new SharedArrayBuffer(images * 40), cursor: new SharedArrayBuffer(4) };
    const controller = new AbortController();
    const reason = new Error("enough");
    const begun = performance.now();
    setTimeout(() => controller.abort(reason), 50);
    await expect(pool.run(chunk, controller.signal)).rejects.toBe(reason);
    expect(performance.now() - begun).toBeLessThan(5000);
    await expect(pool.run({ ...chunk, cursor: new SharedArrayBuffer(4) }, controller.signal)).rejects.toBe(reason); // already aborted: nothing runs
    await pool.unload();
  }, 30_000);

  it("passes on the code of a worker's error, and the pool stays usable", async () => {
    const plan = await planOf("a8w8");
    const job = await planJob(subject, plan, 2);
    const damaged = {
      ...job,
      compiled: { ...job.compiled, segments: job.compiled.segments.map((segment) => ({ ...segment, bytes: segment.bytes.slice(0, 20) })) },
    };
    for (const pool of pools) {
      const loading = pool.load(damaged);
      await expect(loading).rejects.toThrow(WorkerFailure);
      await expect(loading).rejects.toMatchObject({ code: "RUNTIME_FAILURE", message: expect.stringContaining("load a segment") as string });
      await pool.load(job);
      await pool.unload();
    }
  });

  it("refuses to compute a number from nothing", async () => {
    const plan = await planOf("a8w8");
    for (const options of [
      { images: 0, batch: 4, threads: 1 },
      { images: 4, batch: 0, threads: 1 },
      { images: 4, batch: NaN, threads: 1 },
      { images: -1, batch: 4, threads: 1 },
    ]) {
      await expect(evaluatePlan(subject, plan, pixels, pools[0]!, options)).rejects.toThrow(InvalidParameter);
      await expect(evaluateFloat(subject, pixels, options)).rejects.toThrow(InvalidParameter);
    }
    expect(() => new EvaluationPool(0)).toThrow(InvalidParameter);
    expect(() => new EvaluationPool(1.5)).toThrow(InvalidParameter);
    const options = { images: 60, batch: 4, threads: 1 };
    await expect(evaluateFloat(subject, pixels, options)).rejects.toThrow(DataError); // there are 50
    const unlabelled = { ...pixels, dataset: { ...pixels.dataset, labels: null } };
    await expect(evaluateFloat(subject, unlabelled, { ...options, images: 4 })).rejects.toMatchObject({ code: "LABEL_MISSING" });
    const others = pixelsOf(50, [3, 8, 8], { classes: 11 });
    await expect(evaluatePlan(subject, plan, others, pools[0]!, { ...options, images: 4 })).rejects.toMatchObject({ code: "LABEL_INVALID" });
  });
});

describe("a worker that is gone", () => {
  it("fails every request instead of letting it wait", async () => {
    const closed = new EvaluationPool(2);
    await closed.close();
    await expect(closed.unload()).rejects.toThrow(WorkerFailure);
    await expect(closed.unload()).rejects.toThrow(/closed/);

    const worker = new PoolWorker(new URL("data:text/javascript,import{parentPort}from'node:worker_threads';parentPort.on('message',()=>process.exit(7))"));
    await expect(worker.ask({ kind: "unload" })).rejects.toMatchObject({
      code: "WORKER_FAILURE",
      message: expect.stringContaining("ended with code 7") as string,
    });
    await expect(worker.ask({ kind: "unload" })).rejects.toThrow(/code 7/);

    const thrower = new PoolWorker(
      new URL("data:text/javascript,import{parentPort}from'node:worker_threads';parentPort.on('message',()=>{throw new Error('no memory')})"),
    );
    const asked = thrower.ask({ kind: "unload" });
    await expect(asked).rejects.toThrow(SparqkitError);
    await expect(asked).rejects.toThrow(/no memory/);
    await expect(thrower.ask({ kind: "unload" })).rejects.toThrow(/no memory/);
  });

  it("fails the request it is closed under", async () => {
    const worker = new PoolWorker(new URL("data:text/javascript,import{parentPort}from'node:worker_threads';parentPort.on('message',()=>{})"));
    const asked = worker.ask({ kind: "unload" });
    const failed = expect(asked).rejects.toThrow(/closed/);
    await worker.close();
    await failed;
  });
});

const logits = (own: typeof subject, images: number, batch: number): Promise<number[]> =>
  logitsOf((options) => evaluateFloat(own, pixels, { images, batch, threads: 1, ...options }));

const pooled = (batch: number | string, nodes: Node[]): Model =>
  model({
    inputs: [valueInfo("x", "float32", [batch, 3, 8, 8])],
    outputs: [valueInfo("y", "float32", null)],
    nodes: [node("GlobalAveragePool", ["x"], ["p"]), ...nodes],
    initializers: { four: floatTensor([4, 3], new Float32Array(12)) },
  });

describe("evaluateFloat", () => {
  it("opens a fixed batch", async () => {
    const expected = await logits(subject, 10, 10);
    const [input] = source.graph.inputs;
    const fixed = subjectOf({ ...source, graph: { ...source.graph, inputs: [{ ...input!, shape: [4, 3, 8, 8] }] } });
    expect(fixed.input.batch).toBe(4);
    for (const batch of [4, 3, 10]) for (const [k, value] of (await logits(fixed, 10, batch)).entries()) expect(value).toBeCloseTo(expected[k]!, 4);
  });

  it("runs in pieces where the graph needs its batch size", async () => {
    const open = subjectOf(pooled("N", [node("Flatten", ["p"], ["y"])]));
    const needs = pooled(4, [node("Flatten", ["p"], ["f"]), node("Add", ["f", "four"], ["y"])]); // broadcasts four rows only
    const own = { ...open, model: needs, input: { ...open.input, batch: 4 } };
    const three = pixelsOf(10, [3, 8, 8], { classes: 3 });
    const all: number[] = [];
    await evaluateFloat(own, three, { images: 10, batch: 6, threads: 1, onLogits: (values) => all.push(...values) });
    for (let image = 0; image < 10; image++) {
      const { data } = await three.pixels(image);
      for (let c = 0; c < 3; c++) {
        const mean = Array.from({ length: 64 }, (_, i) => data[i * 3 + c]!).reduce((a, b) => a + b, 0) / 64;
        expect(all[image * 3 + c]).toBeCloseTo(mean, 5);
      }
    }
  });

  it("feeds channels last where the model takes them so", async () => {
    const expected = await logits(subject, 6, 6);
    const [input] = source.graph.inputs;
    const last: Model = {
      ...source,
      graph: {
        ...source.graph,
        inputs: [{ ...input!, name: "rows", shape: ["N", 8, 8, 3] }],
        nodes: [node("Transpose", ["rows"], [input!.name], { perm: [0, 3, 1, 2] }, "to channels first"), ...source.graph.nodes],
      },
    };
    const own = subjectOf(last);
    expect(own.input).toMatchObject({ layout: "nhwc", shape: [3, 8, 8] });
    for (const [k, value] of (await logits(own, 6, 6)).entries()) expect(value).toBeCloseTo(expected[k]!, 4);
  });

  it("feeds and reads float16", async () => {
    const half = model({
      inputs: [valueInfo("x", "float16", ["N", 3, 8, 8])],
      outputs: [valueInfo("y", "float16", null)],
      nodes: [node("GlobalAveragePool", ["x"], ["p"]), node("Flatten", ["p"], ["y"])],
    });
    const own = subjectOf(half);
    const ones = pixelsOf(6, [3, 8, 8], { classes: 3, image: (index, pixel) => index + (pixel % 3) * 0.25 });
    const all: number[] = [];
    await evaluateFloat(own, ones, { images: 6, batch: 4, threads: 1, onLogits: (values) => all.push(...values) });
    expect(all).toEqual(Array.from({ length: 18 }, (_, i) => Math.floor(i / 3) + (i % 3) * 0.25));
  });
});
