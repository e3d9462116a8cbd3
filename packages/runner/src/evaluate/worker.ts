/** A worker thread of the pool: loads jobs, runs chunks, reports failures as data. @module */
import { parentPort } from "node:worker_threads";
import { SparqkitError } from "@sparqkit/core";
import { createKernels } from "@sparqkit/kernels";
import { JobRunner } from "./job-runner.ts";
import type { Reply, Request } from "./protocol.ts";

let runner: JobRunner | undefined;

async function answer(request: Request): Promise<void> {
  if (request.kind === "run") return runner!.run(request.chunk);
  await runner?.release();
  runner = undefined;
  if (request.kind === "load") runner = await JobRunner.load(request.job, createKernels());
}

parentPort?.on("message", (request: Request) => {
  answer(request).then(
    () => reply({ kind: "done" }),
    (error: unknown) => reply(failure(error)),
  );
});

function reply(own: Reply): void {
  parentPort!.postMessage(own); // oxlint-disable-line require-post-message-target-origin -- a thread, not a window
}

function failure(error: unknown): Reply {
  if (error instanceof SparqkitError) return { kind: "failed", code: error.code, message: error.message };
  return {
    kind: "failed",
    code: "WORKER_FAILURE",
    message: `an evaluation worker failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  };
}
