import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { loadSnapshot } from "../src/checkpoint/file.ts";
import { createEngine, differentiate, Diverged, type TrainOptions } from "../src/index.ts";
import { EPOCHS, evaluate, session, STEPS } from "./support/resumable.ts";
import { TINY_BATCH, tinyEngine, tinyNetwork, trainTiny } from "./support/tiny.ts";

const folder = mkdtempSync(join(tmpdir(), "sparqkit-resume-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = (): string => join(folder, `${files++}.state`);

let through: Promise<string> | undefined;
/** What the run comes to without interruption, and without checkpoints. */
const uninterrupted = (): Promise<string> => (through ??= session({}));

/** A session that is interrupted while the engine works on a step. */
async function interruptedAt(step: number, options: Partial<TrainOptions>): Promise<unknown> {
  const controller = new AbortController();
  return session({ ...options, signal: controller.signal }, (count) => {
    if (count === step) controller.abort(`enough after ${step}`);
  }).catch((reason: unknown) => reason);
}

describe("an interrupted run", () => {
  it("finishes the step it is in, saves and says why it stopped", async () => {
    const path = fresh();
    expect(await interruptedAt(17, { checkpoint: { path } })).toBe("enough after 17");
    expect((await loadSnapshot(path))!.progress).toMatchObject({ epoch: 1, step: 5, closed: false });
  });

  it("comes to the same bits wherever and however often it was interrupted", async () => {
    const expected = await uninterrupted();
    const steps = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom({}, { everySteps: 5 }, { everySeconds: 0.001 }), async (interruptions, often) => {
        const checkpoint = { path: fresh(), ...often };
        for (const step of interruptions) {
          const reason = await interruptedAt(step, { checkpoint });
          expect([`enough after ${step}`, expected]).toContain(reason); // three times thirty steps may be more than there are
        }
        expect(await session({ checkpoint })).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it.each([STEPS, 2 * STEPS, EPOCHS * STEPS])("comes to the same bits when it was interrupted in the last step of an epoch, the %dth", async (step) => {
    const checkpoint = { path: fresh() };
    expect(await interruptedAt(step, { checkpoint })).toBe(`enough after ${step}`);
    expect(await session({ checkpoint: { ...checkpoint, resume: "always" } })).toBe(await uninterrupted());
  });

  it("tells the trainable of an epoch once, also when it was interrupted in the evaluation after it", async () => {
    for (const how of ["abort", "throw"] as const) {
      const checkpoint = { path: fresh() };
      const controller = new AbortController();
      const reason = new Error("in the evaluation");
      const stopping: TrainOptions["evaluate"] = async (values, context) => {
        if (context.epoch !== 1) return evaluate(values, context);
        if (how === "throw") throw reason;
        controller.abort(reason);
        return 0;
      };
      await expect(session({ checkpoint, evaluate: stopping, signal: controller.signal })).rejects.toBe(reason);
      expect((await loadSnapshot(checkpoint.path))!.progress).toMatchObject({ epoch: 1, step: STEPS, closed: true, notes: ["told of 0 1"] });
      expect(await session({ checkpoint })).toBe(await uninterrupted());
    }
  });

  it("keeps what it has where the engine fails, and goes on from there", async () => {
    const checkpoint = { path: fresh() };
    const failing = session({ checkpoint }, (count) => {
      if (count === 20) throw new Error("out of memory");
    });
    await expect(failing).rejects.toThrow("out of memory");
    expect((await loadSnapshot(checkpoint.path))!.progress).toMatchObject({ epoch: 1, step: 7 });
    expect(await session({ checkpoint })).toBe(await uninterrupted());
  });

  it("comes to the same bits on worker threads, which share a batch", async () => {
    const engine = await createEngine(differentiate(tinyNetwork(), { batch: TINY_BATCH / 2 }), { shards: 2 });
    try {
      const checkpoint = { path: fresh() };
      const controller = new AbortController();
      const step: TrainOptions["engine"]["step"] = (...args) => {
        if (++count === 31) controller.abort("enough");
        return engine.step(...args);
      };
      let count = 0;
      const on = { engine: { batch: engine.batch, step } };
      await expect(session({ ...on, checkpoint, signal: controller.signal })).rejects.toBe("enough");
      expect(await session({ ...on, checkpoint })).toBe(await session(on));
    } finally {
      await engine.close();
    }
  });

  it("counts rate and time left from its resumption, and images from the start", async () => {
    const checkpoint = { path: fresh() };
    await interruptedAt(30, { checkpoint });
    const done: number[] = [];
    await session({ checkpoint, onProgress: (event) => done.push(event.done) });
    expect([done[0], done.at(-1)]).toEqual([31 * 16, EPOCHS * STEPS * 16]);
  });
});

describe("a run that diverges", () => {
  it("leaves the last good checkpoint, and names it", async () => {
    const path = fresh();
    const engine = await tinyEngine();
    let count = 0;
    const step: TrainOptions["engine"]["step"] = async (...args) => {
      const result = await engine.step(...args);
      return ++count === 30 ? { ...result, loss: Infinity } : result;
    };
    const failure = await trainTiny({ engine: { batch: engine.batch, step }, checkpoint: { path } }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Diverged);
    expect(failure).toMatchObject({ epoch: 2, step: 5, checkpoint: path, what: "the loss is Infinity" });
    expect((await loadSnapshot(path))!.progress).toMatchObject({ epoch: 2, step: 0 });
  });

  it("does not save weights that are no numbers", async () => {
    const path = fresh();
    const engine = await tinyEngine();
    const values = new Float32Array(4).fill(3e38);
    const step: TrainOptions["engine"]["step"] = async (...args) => {
      const result = await engine.step(...args);
      return { ...result, gradients: new Map([...result.gradients, ["fc.bias", values]]) };
    };
    const run = trainTiny({ engine: { batch: engine.batch, step }, schedule: { kind: "constant", rate: 10 }, checkpoint: { path, everySteps: 1 } });
    await expect(run).rejects.toMatchObject({ what: "trainable/value/fc.bias has elements that are not finite" });
    expect((await loadSnapshot(path))!.progress).toMatchObject({ epoch: 0, step: 0 });
  });
});

describe("a process that is killed", () => {
  it("leaves a whole checkpoint, from which the next ones come to the same bits", async () => {
    const path = fresh();
    const kills: number[] = [];
    let outcome: string | undefined;
    for (let round = 0; outcome === undefined && round < 10; round++) {
      outcome = await child(path, round < 3 ? 4 + ((7 * round + Math.floor(20 * Math.random())) % 20) : Infinity);
      if (outcome !== undefined) break;
      const { epoch, step } = (await loadSnapshot(path))!.progress as { epoch: number; step: number };
      kills.push(epoch * STEPS + step);
    }
    expect(kills.length).toBeGreaterThan(0);
    expect(kills).toEqual(kills.toSorted((a, b) => a - b));
    expect(outcome, `killed after steps ${kills.join(", ")}`).toBe(await uninterrupted());
    expect(readFileSync(path).length).toBeGreaterThan(1000);
  }, 60_000);
});

/** The run in a process of its own, killed a moment after it began its `steps`th step; what it came to, or nothing where it was killed. */
async function child(path: string, steps: number): Promise<string | undefined> {
  const script = fileURLToPath(new URL("support/loop-child.ts", import.meta.url));
  const process = spawn(globalThis.process.execPath, ["--conditions=sparqkit-source", script, path], { stdio: ["ignore", "pipe", "inherit"] });
  let seen = 0;
  let outcome: string | undefined;
  for await (const line of createInterface({ input: process.stdout })) {
    if (line !== "step") outcome = line;
    else if (++seen === steps) setTimeout(() => process.kill("SIGKILL"), 8 * Math.random()); // in a step, or in one of the writes between them
  }
  return outcome;
}
