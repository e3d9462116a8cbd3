/**
 * Worker threads that evaluate side by side, each with one-thread sessions of its own.
 *
 * Threads inside a session do not pay here: a segmented network has twenty sessions whose thread pools fight for the cores (0.5 of plain ONNX Runtime
 * at best on two cores), while two workers on half the batches each scale cleanly.
 * @module
 */
import { Worker } from "node:worker_threads";
import { SparqkitError } from "@sparqkit/core";
import { STOPPED, type Chunk, type Job, type Reply, type Request } from "./protocol.ts";

/** A worker failed; carries the code of the error it met. */
export class WorkerFailure extends SparqkitError {
  constructor(code: string, message: string) {
    super(code, message);
  }
}

const SOURCE = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

/** A pool of evaluation workers. */
export class EvaluationPool {
  readonly #workers: Worker[];

  constructor(threads: number) {
    this.#workers = Array.from({ length: threads }, () => new Worker(SOURCE));
  }

  /** Load a job into every worker; the one before is dropped. */
  async load(job: Job): Promise<void> {
    await this.#all({ kind: "load", job });
  }

  /** Run a chunk; returns when all its images are done. */
  async run(chunk: Chunk, signal?: AbortSignal): Promise<void> {
    const stop = (): void => void Atomics.store(new Int32Array(chunk.cursor), 0, STOPPED);
    signal?.addEventListener("abort", stop);
    try {
      await this.#all({ kind: "run", chunk });
      signal?.throwIfAborted();
    } catch (error) {
      stop();
      throw error;
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Drop the loaded job and its memory. */
  async unload(): Promise<void> {
    await this.#all({ kind: "unload" });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #all(request: Request): Promise<void> {
    const results = await Promise.allSettled(this.#workers.map((worker) => ask(worker, request)));
    const failed = results.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
  }
}

function ask(worker: Worker, request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
    };
    const onMessage = (reply: Reply): void => {
      done();
      if (reply.kind === "done") resolve();
      else reject(new WorkerFailure(reply.code, reply.message));
    };
    const onError = (error: Error): void => {
      done();
      reject(error);
    };
    const onExit = (code: number): void => {
      done();
      reject(new WorkerFailure("WORKER_FAILURE", `an evaluation worker ended with code ${code}. Try a smaller --batch: the usual cause is too little memory.`));
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}
