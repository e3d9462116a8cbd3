/** One worker thread of the pool: a request at a time, and no request that waits for a worker that is gone. @module */
import { Worker } from "node:worker_threads";
import { SparqkitError } from "@sparqkit/core";
import type { Reply, Request } from "./protocol.ts";

/** A worker failed; carries the code of the error it met, or WORKER_FAILURE where the worker itself broke down. */
export class WorkerFailure extends SparqkitError {}

const SOURCE = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

interface Pending {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** A worker thread that answers requests. */
export class PoolWorker {
  readonly #worker: Worker;
  #pending: Pending | null = null;
  #gone: WorkerFailure | null = null;

  /** @param source the module that runs in the thread */
  constructor(source: URL = SOURCE) {
    this.#worker = new Worker(source);
    this.#worker.on("message", (reply: Reply) => this.#settle(reply.kind === "done" ? null : new WorkerFailure(reply.code, reply.message)));
    this.#worker.on("error", (error: Error) => this.#leave(brokeDown(`failed: ${error.message}`, error)));
    this.#worker.on("exit", (code) => this.#leave(brokeDown(`ended with code ${code}`)));
  }

  /**
   * Send a request; resolves when the worker has done it.
   *
   * @throws WorkerFailure with the code of the worker's error; WORKER_FAILURE where the worker is gone, or goes before it answers
   */
  ask(request: Request): Promise<void> {
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#worker.postMessage(request); // oxlint-disable-line require-post-message-target-origin -- a thread, not a window
    });
  }

  /** End the thread; a request under way fails. */
  async close(): Promise<void> {
    this.#gone ??= new WorkerFailure("WORKER_FAILURE", "the evaluation workers are closed. Make a new pool to evaluate again.");
    await this.#worker.terminate();
  }

  #leave(failure: WorkerFailure): void {
    this.#gone ??= failure;
    this.#settle(this.#gone);
  }

  #settle(error: Error | null): void {
    const pending = this.#pending;
    this.#pending = null;
    if (error) pending?.reject(error);
    else pending?.resolve();
  }
}

function brokeDown(how: string, cause?: Error): WorkerFailure {
  const message = `an evaluation worker ${how}. Try a smaller --batch: the usual cause is too little memory.`;
  return new WorkerFailure("WORKER_FAILURE", message, cause && { cause });
}
