/** A worker thread as the engine sees it: a request at a time, and none that waits for a thread that is gone. @module */
import { Worker } from "node:worker_threads";
import { SparqkitError } from "@sparqkit/core";
import { abandon, type SharedRendezvous } from "./rendezvous.ts";
import type { Profile } from "./runner.ts";
import type { Reply, Request } from "./worker.ts";

/** A worker of the engine failed; carries the code of the error it met, or ENGINE_FAILURE where the thread itself broke down. */
export class WorkerFailure extends SparqkitError {
  /** Whether it only stopped because another failed. */
  readonly secondary: boolean;

  constructor(code: string, message: string, secondary: boolean, options?: ErrorOptions) {
    super(code, message, options);
    this.secondary = secondary;
  }
}

const SOURCE = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url);

interface Pending {
  readonly resolve: (profile: Profile) => void;
  readonly reject: (error: Error) => void;
}

/** A thread. */
export class Thread {
  readonly #worker: Worker;
  readonly #rendezvous: SharedRendezvous;
  #pending: Pending | null = null;
  #gone: WorkerFailure | null = null;

  constructor(rendezvous: SharedRendezvous) {
    this.#rendezvous = rendezvous;
    this.#worker = new Worker(SOURCE);
    this.#worker.on("message", (reply: Reply) => {
      const pending = this.#pending;
      this.#pending = null;
      if (reply.kind === "done") pending?.resolve(reply.profile);
      else pending?.reject(new WorkerFailure(reply.code, reply.message, reply.secondary));
    });
    this.#worker.on("error", (error: Error) => this.#leave(`failed: ${error.message}`, error));
    this.#worker.on("exit", (code) => this.#leave(`ended with code ${code}`));
  }

  /** Send a request; resolves when the thread has done it, with how long steps took. */
  ask(request: Request): Promise<Profile> {
    if (this.#gone) return Promise.reject(this.#gone);
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      this.#worker.postMessage(request); // oxlint-disable-line require-post-message-target-origin -- a thread, not a window
    });
  }

  /** End the thread; a request under way fails. */
  async close(): Promise<void> {
    this.#gone ??= new WorkerFailure("ENGINE_FAILURE", "The training engine is closed. Create a new one to train again.", false);
    await this.#worker.terminate();
  }

  #leave(how: string, cause?: Error): void {
    const message = `A worker of the training engine ${how}. Try a smaller batch: the usual cause is too little memory.`;
    this.#gone ??= new WorkerFailure("ENGINE_FAILURE", message, false, cause && { cause });
    abandon(this.#rendezvous); // the others must not wait for it
    this.#pending?.reject(this.#gone);
    this.#pending = null;
  }
}
