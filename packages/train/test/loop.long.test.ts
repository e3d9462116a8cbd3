/** ResNet-20 on CIFAR-10: a run that is interrupted and resumed comes to the same bits, on the engine with kernels of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createEngine, CROP_AND_FLIP, differentiate, SgdParameters, train, type TrainOptions } from "../src/index.ts";
import { DEVIATION, isPresent, MEAN, readCifar, resnet20 } from "./support/resnet20.ts";
import { digest } from "./support/tiny.ts";

const IMAGES = 1280;

const folder = mkdtempSync(join(tmpdir(), "sparqkit-loop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!isPresent("the loop is not run on them"))("ResNet-20", () => {
  it("keeps its accuracy while it is fine-tuned, and comes to the same bits after interruptions", async () => {
    const { bytes, labels } = readCifar(IMAGES);
    const images = { data: bytes, shape: [3, 32, 32], mean: MEAN, std: DEVIATION, scale: 255 } as const;
    const graph = differentiate(resnet20(), { batch: 64 });
    const engine = await createEngine(graph, { shards: 2 });
    const run = async (options: Partial<TrainOptions>, interruption = Infinity): Promise<{ bits: string; accuracy: number }> => {
      const controller = new AbortController();
      let steps = 0;
      const step: TrainOptions["engine"]["step"] = (...args) => {
        if (++steps === interruption) controller.abort("interrupted");
        return engine.step(...args);
      };
      const trainable = new SgdParameters(graph.parameters, { weightDecay: 1e-4 });
      const { values, log } = await train({
        engine: { batch: engine.batch, step },
        trainable,
        batchNorms: graph.batchNorms,
        images,
        labels,
        epochs: 2,
        schedule: { kind: "cosine", rate: 0.01, warmup: { epochs: 0.5 } },
        augment: CROP_AND_FLIP,
        signal: controller.signal,
        ...options,
      });
      return { bits: digest([...values, ...Object.entries(trainable.state().arrays)]), accuracy: log.at(-1)!.accuracy };
    };
    try {
      const checkpoint = { path: join(folder, "state"), everySteps: 3 };
      for (const step of [7, 5]) await expect(run({ checkpoint }, step)).rejects.toBe("interrupted");
      const resumed = await run({ checkpoint });
      expect(resumed).toEqual(await run({}));
      expect(resumed.accuracy).toBeGreaterThan(0.99);
    } finally {
      await engine.close();
    }
  });
});
