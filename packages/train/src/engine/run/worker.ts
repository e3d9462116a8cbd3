/** A worker thread of the engine: loads its shards, runs steps, reports failures as data. @module */
import { parentPort } from "node:worker_threads";
import { SparqkitError } from "@sparqkit/core";
import { abandon, Abandoned } from "./rendezvous.ts";
import { Runner, type Assignment, type Profile } from "./runner.ts";

/** What a worker is asked to do. */
export type Request = { readonly kind: "load"; readonly assignment: Assignment } | { readonly kind: "run"; readonly profile: boolean };

/** What it answers. */
export type Reply =
  | { readonly kind: "done"; readonly profile: Profile }
  | { readonly kind: "failed"; readonly code: string; readonly message: string; readonly secondary: boolean };

let runner: Runner | undefined;
let assignment: Assignment | undefined;

async function answer(request: Request): Promise<Profile> {
  if (request.kind === "run") return runner!.run(request.profile);
  ({ assignment } = request);
  runner = await Runner.create(assignment);
  return {};
}

parentPort?.on("message", (request: Request) => {
  answer(request).then(
    (profile) => reply({ kind: "done", profile }),
    (error: unknown) => {
      if (assignment !== undefined) abandon(assignment.rendezvous);
      const code = error instanceof SparqkitError ? error.code : "ENGINE_FAILURE";
      const message = error instanceof SparqkitError ? error.message : `a worker of the training engine failed: ${String((error as Error).stack ?? error)}`;
      reply({ kind: "failed", code, message, secondary: error instanceof Abandoned });
    },
  );
});

function reply(own: Reply): void {
  parentPort!.postMessage(own); // oxlint-disable-line require-post-message-target-origin -- a thread, not a window
}
