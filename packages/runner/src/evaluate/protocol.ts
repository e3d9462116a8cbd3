/** What the pool and its workers tell each other. Image and logit memory is shared; everything else is copied once a load. @module */
import type { Plan } from "@sparqkit/quantizer";
import type { Compiled } from "../engine/compile.ts";

/** A graph to evaluate and how to feed it. */
export interface Job {
  readonly compiled: Compiled;
  readonly plan: Plan;
  readonly input: string;
  readonly output: string;
  /** One image as the graph takes it. */
  readonly shape: readonly number[];
  readonly classes: number;
  /** Images a batch. */
  readonly batch: number;
}

/** Images to run: `images x shape` floats in, `images x classes` floats out; `cursor` is the next batch, shared by all workers. */
export interface Chunk {
  readonly images: number;
  readonly inputs: SharedArrayBuffer;
  readonly logits: SharedArrayBuffer;
  readonly cursor: SharedArrayBuffer;
}

/** What a worker is asked to do. */
export type Request = { readonly kind: "load"; readonly job: Job } | { readonly kind: "run"; readonly chunk: Chunk } | { readonly kind: "unload" };

/** What it answers; an error is told by its code. */
export type Reply = { readonly kind: "done" } | { readonly kind: "failed"; readonly code: string; readonly message: string };

/** Where a cursor is set to make workers stop early. */
export const STOPPED: number = 2 ** 30;
