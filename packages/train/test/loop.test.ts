import { readFileSync } from "node:fs";
import { checkModel, serializeModel, type Model } from "@sparqkit/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import {
  applyParameters,
  Batches,
  createPlainEngine,
  differentiate,
  Diverged,
  InvalidFeed,
  rateAt,
  SgdParameters,
  type Schedule,
  type StepResult,
  type Trainable,
  type TrainOptions,
  type TrainProgress,
} from "../src/index.ts";
import { RunningAverages } from "../src/loop/running-averages.ts";
import { BATCH, branchedBatch, branchedNetwork } from "./support/network.ts";
import { relativeError, runStep } from "./support/run.ts";
import { digest, TINY, tinyData, tinyEngine, tinyNetwork, tinyParameters, trainTiny } from "./support/tiny.ts";

/** Share of images that an inference model gets right. */
async function accuracyOf(trained: Model, count: number): Promise<number> {
  const { images, labels } = tinyData(count, 99);
  checkModel(trained);
  const session = await InferenceSession.create(serializeModel(trained), { intraOpNumThreads: 1 });
  const pixels = Float32Array.from(images.data, (byte) => (byte / 255 - 0.5) / 0.25);
  const { scores } = await session.run({ images: new Tensor("float32", pixels, [count, 1, 8, 8]) });
  await session.release();
  const rows = scores!.data as Float32Array;
  const right = labels.filter((label, i) => {
    const row = [...rows.subarray(4 * i, 4 * i + 4)];
    return row.indexOf(Math.max(...row)) === label;
  });
  return right.length / count;
}

const noAugmentation = { augment: { padding: 0, flip: false } };

describe("training", () => {
  it("learns: images that were not trained on are right by the running averages", async () => {
    const { values, log, stopped, best } = await trainTiny({ ...tinyData(400, 1), epochs: 8 });
    expect(log.at(-1)!.loss).toBeLessThan(log[0]!.loss / 2);
    expect(await accuracyOf(tinyNetwork(), 200)).toBeLessThan(0.5);
    expect(await accuracyOf(applyParameters(tinyNetwork(), values), 200)).toBeGreaterThan(0.95);
    expect([stopped, best, log.length]).toEqual(["finished", null, 8]);
  });

  it("gives the same bits for the same options, and others for another seed", async () => {
    const [one, same, other] = [await trainTiny(), await trainTiny(), await trainTiny({ seed: 8 })];
    expect(digest(one.values)).toBe(digest(same.values));
    expect(digest(one.values)).not.toBe(digest(other.values));
  });

  it("does what the same steps written out do", async () => {
    const { images, labels } = tinyData(200, 1);
    const schedule: Schedule = { kind: "step", rate: 0.05, milestones: [1], gamma: 0.5 };
    const { values, log } = await trainTiny({ ...noAugmentation, epochs: 2, schedule });
    const engine = await tinyEngine();
    const batches = new Batches({ images, labels, batch: 16, seed: 7 });
    const w = new Map(TINY.parameters.map(({ name, value }) => [name, Float64Array.from(value)]));
    const v = new Map(TINY.parameters.map(({ name, value }) => [name, new Float64Array(value.length)]));
    const running = new Map(
      TINY.batchNorms.map(({ mean, variance }) => [mean, { variance, means: new Float64Array(8), variances: new Float64Array(8).fill(1) }]),
    );
    const losses: number[] = [];
    for (let i = 0; i < 24; i++) {
      const batch = batches.create();
      batches.fill(batch, Math.floor(i / 12), i % 12);
      const { loss, gradients, batchNorms } = await engine.step(
        batch.images,
        batch.labels,
        new Map([...w].map(([name, each]) => [name, Float32Array.from(each)])),
      );
      losses.push(loss);
      for (const [name, gradient] of gradients)
        gradient.forEach((g, k) => {
          const speed = 0.9 * v.get(name)![k]! + g + 1e-4 * w.get(name)![k]!;
          v.get(name)![k] = speed;
          w.get(name)![k]! -= (i < 12 ? 0.05 : 0.025) * speed;
        });
      for (const { name, mean } of TINY.batchNorms) {
        const { means, variances } = running.get(mean)!;
        const batchNorm = batchNorms.get(name)!;
        const n = batchNorm.count;
        expect(n).toBe(name === "n1" ? 16 * 64 : 16 * 16);
        means.forEach((old, k) => (means[k] = 0.9 * old + 0.1 * batchNorm.mean[k]!));
        variances.forEach((old, k) => (variances[k] = 0.9 * old + (0.1 * batchNorm.variance[k]! * n) / (n - 1)));
      }
    }
    for (const [name, expected] of w) expect(relativeError(values.get(name)!, [...expected]), name).toBeLessThan(1e-3);
    for (const [mean, { variance, means, variances }] of running) {
      expect(relativeError(values.get(mean)!, [...means]), mean).toBeLessThan(1e-3);
      expect(relativeError(values.get(variance)!, [...variances]), variance).toBeLessThan(1e-3);
    }
    expect(log[0]!.loss).toBeCloseTo(losses.slice(0, 12).reduce((a, b) => a + b) / 12, 4);
    expect(log.map(({ learningRate }) => learningRate)).toEqual([0.05, 0.025]);
  });

  it("feeds the running averages where the graph uses them, and leaves them as they are", async () => {
    const graph = differentiate(tinyNetwork(), { batch: 16, batchNorm: "running" });
    const engine = await createPlainEngine(graph);
    const { values, log } = await trainTiny({ engine, batchNorms: graph.batchNorms, schedule: { kind: "constant", rate: 0.02 } });
    await engine.close();
    expect([...values.get("n1.mean")!, ...values.get("n2.variance")!]).toEqual([...Array<number>(8).fill(0), ...Array<number>(8).fill(1)]);
    expect(log.at(-1)!.loss).toBeLessThan(log[0]!.loss);
  });

  it("reports loss, accuracy, rate and time left, and ends at nothing left", async () => {
    const events: TrainProgress[] = [];
    const { log } = await trainTiny({ epochs: 3, onProgress: (event) => events.push(event) });
    const last = events.at(-1)!;
    expect(last).toMatchObject({ stage: "train", done: 3 * 12 * 16, total: 3 * 12 * 16, secondsLeft: 0, epoch: 2, epochs: 3, step: 12, steps: 12 });
    expect([last.loss, last.accuracy, last.learningRate]).toEqual([log[2]!.loss, log[2]!.accuracy, log[2]!.learningRate]);
    const first = events[0]!;
    expect(first).toMatchObject({ done: 16, epoch: 0, step: 1, learningRate: rateAt({ kind: "cosine", rate: 0.1, warmup: { epochs: 0.5 } }, 0, 3) });
    expect(first.secondsLeft).toBeCloseTo((first.total - 16) / first.rate, 6);
    expect(events.filter(({ step }) => step === 12).length).toBe(3);
    expect(last.loss).toBeGreaterThan(0);
  });

  it("adds the trainable's penalty to the loss, tells it of every epoch and keeps what it says", async () => {
    const inner = tinyParameters();
    const told: number[] = [];
    const trainable: Trainable = {
      values: inner.values,
      penalty: 2.5,
      update: (gradients, rate) => inner.update(gradients, rate),
      state: () => inner.state(),
      restore: (state) => inner.restore(state),
      epochDone: (epoch) => {
        told.push(epoch);
        return epoch === 1 ? ["two planes fewer"] : undefined;
      },
    };
    const [plain, penalized] = [await trainTiny({ epochs: 2 }), await trainTiny({ epochs: 2, trainable })];
    expect(digest(penalized.values)).toBe(digest(plain.values));
    penalized.log.forEach(({ loss, crossEntropy, penalty }, i) => {
      expect(loss).toBeCloseTo(plain.log[i]!.loss + 2.5, 6);
      expect(penalty).toBeCloseTo(2.5, 6);
      expect(crossEntropy).toBe(plain.log[i]!.crossEntropy);
    });
    expect([told, penalized.log.map(({ notes }) => notes)]).toEqual([
      [0, 1],
      [[], ["two planes fewer"]],
    ]);
  });
});

describe("running averages", () => {
  it("are PyTorch's after a step", async () => {
    const golden = JSON.parse(readFileSync(new URL("goldens/branched-network.json", import.meta.url), "utf8")) as {
      batch: { running: Record<string, number[]> };
    };
    const graph = differentiate(branchedNetwork(), { batch: BATCH });
    const { images, labels } = branchedBatch();
    const engine = await createPlainEngine(graph);
    const averages = new RunningAverages(graph.batchNorms);
    averages.update((await engine.step(images, Int32Array.from(labels, Number), new SgdParameters(graph.parameters).values)).batchNorms);
    await engine.close();
    expect([...averages.values.keys()].toSorted()).toEqual(Object.keys(golden.batch.running).toSorted());
    for (const [name, expected] of Object.entries(golden.batch.running)) expect(relativeError(averages.values.get(name)!, expected), name).toBeLessThan(1e-6);
  });
});

describe("the best weights", () => {
  const accuracies = [0.3, 0.6, 0.6, 0.5, 0.55, 0.9];
  const run = async (options: Partial<TrainOptions> = {}): Promise<{ digests: string[]; result: Awaited<ReturnType<typeof trainTiny>>; end: string }> => {
    const digests: string[] = [];
    const trainable = tinyParameters();
    const evaluate: TrainOptions["evaluate"] = (values, { epoch }) => {
      digests.push(digest(values));
      return accuracies[epoch]!;
    };
    const result = await trainTiny({ epochs: 6, trainable, evaluate, ...options });
    return { digests, result, end: digest(trainable.values) };
  };

  it("are kept, the first of equally good ones, and what follows them ends the run in time", async () => {
    const { digests, result, end } = await run({ earlyStop: { patience: 3 } });
    expect(result).toMatchObject({ stopped: "early", best: { epoch: 1, accuracy: 0.6 } });
    expect(result.log.map(({ evaluated }) => evaluated)).toEqual([0.3, 0.6, 0.6, 0.5, 0.55]);
    expect(digest(result.values)).toBe(digests[1]);
    expect(end).toBe(digest([...result.values].filter(([name]) => TINY.parameters.some((parameter) => parameter.name === name))));
  });

  it("may come late where patience allows it", async () => {
    const { digests, result } = await run({ earlyStop: { patience: 4 } });
    expect(result).toMatchObject({ stopped: "finished", best: { epoch: 5, accuracy: 0.9 } });
    expect(digest(result.values)).toBe(digests[5]);
  });

  it("are the last ones where that is wanted", async () => {
    const { digests, result } = await run({ earlyStop: { patience: 3 }, keep: "last" });
    expect([result.best, digest(result.values)]).toEqual([{ epoch: 1, accuracy: 0.6 }, digests[4]]);
  });

  it("need an evaluation that makes sense", async () => {
    await expect(trainTiny({ earlyStop: { patience: 1 } })).rejects.toThrow(/Invalid evaluate/);
    await expect(trainTiny({ keep: "best" })).rejects.toThrow(/Invalid evaluate/);
    await expect(run({ earlyStop: { patience: 0 } })).rejects.toThrow(/Invalid patience/);
    await expect(trainTiny({ evaluate: () => 91.5 })).rejects.toThrow(/Invalid evaluated accuracy: got 91.5, expected a share of 0 to 1/);
  });
});

/** The engine with one result changed. */
async function engineWith(step: number, change: (result: StepResult) => StepResult): Promise<TrainOptions["engine"]> {
  const engine = await tinyEngine();
  let done = 0;
  return {
    batch: engine.batch,
    step: async (...args) => {
      const result = await engine.step(...args);
      return done++ === step ? change(result) : result;
    },
  };
}

const poison = ({ gradients, ...rest }: StepResult): StepResult => ({
  ...rest,
  gradients: new Map([...gradients, ["fc.bias", Float32Array.of(0, Infinity, 0, 0)]]),
});

describe("what can not go on", () => {
  it("stops where the loss is no number, saying where and what to do", async () => {
    const failure = await trainTiny({
      engine: await engineWith(17, (result) => ({ ...result, loss: Number.NaN })),
      schedule: { kind: "constant", rate: 0.3 },
    }).catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(Diverged);
    expect(failure).toMatchObject({ code: "DIVERGED", what: "the loss is NaN", epoch: 1, step: 5, learningRate: 0.3, checkpoint: null });
    expect((failure as Error).message).toMatch(/epoch 1, step 5 .* learning rate 0\.3: the loss is NaN\. Start over with a lower learning rate/);
  });

  it("stops before a gradient that is no number reaches the weights", async () => {
    const trainable = tinyParameters();
    await expect(trainTiny({ trainable, engine: await engineWith(3, poison) })).rejects.toMatchObject({
      step: 3,
      what: expect.stringMatching(/gradient of fc\.bias/),
    });
    for (const values of trainable.values.values()) expect(values.every(Number.isFinite)).toBe(true);
  });

  it("really diverges at a learning rate that is far too high", async () => {
    await expect(trainTiny({ schedule: { kind: "constant", rate: 1e30 } })).rejects.toBeInstanceOf(Diverged);
  });

  it("is refused before anything runs", async () => {
    const { images, labels } = tinyData(200, 1);
    await expect(trainTiny({ epochs: 0 })).rejects.toThrow(/Invalid epochs/);
    await expect(trainTiny({ images: { ...images, data: new Uint8Array() }, labels: labels.subarray(0, 0) })).rejects.toThrow(/images has 0 elements/);
    await expect(trainTiny({ schedule: { kind: "constant", rate: -1 } })).rejects.toThrow(/Invalid learning rate/);
    await expect(trainTiny({ labels: labels.map(() => 4) })).rejects.toThrow(InvalidFeed);
    const reason = new Error("no time");
    await expect(trainTiny({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe("the plain engine", () => {
  it("computes what the graph says, and counts what is right", async () => {
    const { images, labels } = tinyData(16, 3);
    const engine = await tinyEngine();
    const pixels = Float32Array.from(images.data, (byte) => byte / 255);
    const values = tinyParameters().values;
    const result = await engine.step(pixels, labels, values);
    const expected = await runStep(TINY, pixels, BigInt64Array.from(labels, BigInt));
    expect(result.loss).toBe(expected.loss);
    expect(digest(result.gradients)).toBe(digest(expected.gradients));
    expect(result.batchNorms.get("n2")!.variance).toEqual(expected.statistics.get("n2.variance"));
    const rows = Array.from({ length: 16 }, (_, i) => [...expected.logits.subarray(4 * i, 4 * i + 4)]);
    expect(result.correct).toBe(rows.filter((row, i) => row.every((score) => score <= row[labels[i]!]!)).length);
    await expect(engine.step(pixels.subarray(1), labels, values)).rejects.toThrow(/"images" has 1023 elements, expected 1024/);
    await expect(engine.step(pixels, labels, new Map())).rejects.toThrow(/"one.weight" is missing/);
    await expect(createPlainEngine(TINY, { threads: 0 })).rejects.toThrow(/Invalid threads/);
  });
});
