/** Runs a job's batches one after the other; each worker holds one, with its own sessions and kernels. @module */
import { createKernels, type Kernels } from "@sparqkit/kernels";
import { Tensor } from "onnxruntime-node";
import { planHandler } from "../engine/activations.ts";
import { Pipeline, type JointHandler } from "../engine/pipeline.ts";
import type { Chunk, Job } from "./protocol.ts";

/** Runs and milliseconds of warming up at most: kernels run in the engine's first, slow compilation until they have been used a while (ResNet-20: 0.78 before, 0.82 after). */
const WARM_RUNS = 8;
const WARM_MS = 150;

/** A loaded job. */
export class JobRunner {
  readonly #job: Job;
  readonly #pipeline: Pipeline;
  readonly #handler: JointHandler;

  private constructor(job: Job, pipeline: Pipeline, handler: JointHandler) {
    this.#job = job;
    this.#pipeline = pipeline;
    this.#handler = handler;
  }

  /** Load a job and warm it up, so that no later batch pays for allocations. */
  static async load(job: Job, kernels: Kernels = createKernels()): Promise<JobRunner> {
    const pipeline = await Pipeline.create(job.compiled, kernels, { threads: 1 });
    const runner = new JobRunner(job, pipeline, planHandler(job.plan, kernels));
    const zeros = new Float32Array(job.batch * size(job));
    const start = performance.now();
    for (let run = 0; run < WARM_RUNS && (run === 0 || performance.now() - start < WARM_MS); run++) await runner.#run(zeros, job.batch);
    return runner;
  }

  /** Run batches of a chunk until its cursor passes the end. */
  async run({ images, inputs, logits, cursor }: Chunk): Promise<void> {
    const { batch, classes } = this.#job;
    const next = new Int32Array(cursor);
    for (;;) {
      const start = Atomics.add(next, 0, 1) * batch;
      if (start >= images) return;
      const count = Math.min(batch, images - start);
      const values = await this.#run(new Float32Array(inputs, start * size(this.#job) * 4, count * size(this.#job)), count);
      new Float32Array(logits, start * classes * 4, count * classes).set(values);
    }
  }

  async #run(data: Float32Array, count: number): Promise<Float32Array> {
    const { input, output, shape } = this.#job;
    const outputs = await this.#pipeline.run({ [input]: new Tensor("float32", data, [count, ...shape]) }, count, this.#handler);
    return outputs[output]!.data as Float32Array;
  }

  async release(): Promise<void> {
    await this.#pipeline.release();
  }
}

const size = ({ shape }: Job): number => shape.reduce((a, b) => a * b, 1);
