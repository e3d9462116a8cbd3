/**
 * Worker threads that evaluate side by side, each with one-thread sessions of its own.
 *
 * Threads inside a session do not pay here: a segmented network has twenty sessions whose thread pools fight for the cores (0.5 of plain ONNX Runtime
 * at best on two cores), while two workers on half the batches each scale cleanly.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { PoolWorker } from "./pool-worker.ts";
import { STOPPED, type Chunk, type Job, type Request } from "./protocol.ts";

export { WorkerFailure } from "./pool-worker.ts";

/**
 * A pool of evaluation workers; close it, or its threads keep the process alive.
 *
 * @example
 * const pool = new EvaluationPool(2);
 * try {
 *   await evaluatePlan(subject, plan, pixels, pool, { images: 1000, batch: 16, threads: 2 });
 * } finally {
 *   await pool.close();
 * }
 */
export class EvaluationPool {
  readonly #workers: readonly PoolWorker[];

  /** @throws InvalidParameter unless `threads` is an integer of at least 1 */
  constructor(threads: number) {
    if (!(Number.isInteger(threads) && threads >= 1)) throw new InvalidParameter("threads", threads, "an integer of at least 1");
    this.#workers = Array.from({ length: threads }, () => new PoolWorker());
  }

  /**
   * Load a job into every worker; the one before is dropped.
   *
   * @throws WorkerFailure with the code of the first worker's error, RUNTIME_FAILURE where ONNX Runtime refuses a segment
   */
  async load(job: Job): Promise<void> {
    await this.#all({ kind: "load", job });
  }

  /**
   * Run a chunk; returns when all its images are done. All workers stop at their next batch when one fails or the signal says so.
   *
   * @throws WorkerFailure; the signal's reason
   */
  async run(chunk: Chunk, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const stop = (): void => void Atomics.store(new Int32Array(chunk.cursor), 0, STOPPED);
    signal?.addEventListener("abort", stop);
    try {
      await this.#all({ kind: "run", chunk }, stop);
      signal?.throwIfAborted();
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Drop the loaded job and its memory. */
  async unload(): Promise<void> {
    await this.#all({ kind: "unload" });
  }

  /** End the threads; the pool can not be used afterwards. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
  }

  /** Every worker has answered when this returns, so that none writes into shared memory any more. */
  async #all(request: Request, onFailure?: () => void): Promise<void> {
    const answers = this.#workers.map(async (worker) => {
      try {
        await worker.ask(request);
      } catch (error) {
        onFailure?.();
        throw error;
      }
    });
    const failed = (await Promise.allSettled(answers)).find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
  }
}
