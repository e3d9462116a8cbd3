/**
 * Run a training graph: the batch in shards, shards on worker threads, results that depend on neither threads nor timing.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import type { TrainingGraph } from "../differentiate/index.ts";
import { hasBlocks } from "./blocked.ts";
import { compile } from "./compile.ts";
import { InvalidFeed } from "./errors.ts";
import type { Program } from "./program.ts";
import { createRendezvous, Rendezvous } from "./run/rendezvous.ts";
import type { Assignment, Profile, SharedValues } from "./run/runner.ts";
import { shardBytes } from "./run/shard.ts";
import { Thread, WorkerFailure } from "./run/thread.ts";
import type { Request } from "./run/worker.ts";

/** How a training graph is run. */
export interface EngineOptions {
  /** Parts the batch is cut into, each of the graph's batch; results depend on it, as float32 sums do on their order. 2 by default. */
  readonly shards?: number;
  /** Worker threads, at most as many as shards; results do not depend on it. As many as shards by default. */
  readonly threads?: number;
  /** Whether convolutions may run in blocks of sixteen channels, where the machine has them; true by default. */
  readonly blocks?: boolean;
}

/** What one training step computes. Arrays are the caller's to keep. */
export interface StepResult {
  /** Mean over the batch. */
  readonly loss: number;
  /** Images whose label has the highest score. */
  readonly correct: number;
  /** Gradient of the loss by the name of the parameter. */
  readonly gradients: Map<string, Float32Array>;
  /** Mean and biased variance of the batch over `count` elements of a channel, by the name of the normalization; empty where running statistics are used. */
  readonly batchNorms: Map<string, { readonly mean: Float32Array; readonly variance: Float32Array; readonly count: number }>;
}

/** A loaded training graph; close it, or its threads keep the process alive. */
export interface Engine {
  /** Images of a step: the graph's batch times the shards. */
  readonly batch: number;
  /** Bytes of all values of all shards; what ONNX Runtime and JavaScript need comes on top. */
  readonly memoryBytes: number;
  /** Operators that run as they are in ONNX Runtime, because nothing faster is there for them, with how often. */
  readonly fallbacks: Readonly<Record<string, number>>;
  /** Milliseconds by kind of step, summed over the threads since the last call; empty unless `measure` was called before. */
  profile(): Profile;
  /** Measure the steps that follow. */
  measure(on: boolean): void;
  /**
   * One step: loss and gradients of a batch.
   *
   * @param images [batch, ...] as the model's input
   * @param labels of each image, 0 up to the classes - 1
   * @param parameters by name, every input of the graph but images and labels (running statistics, where the graph reads them)
   * @throws {InvalidFeed} where an array is missing, does not fit, or a label is none
   * @throws {WorkerFailure} where a worker fails; the engine can not be used any more then
   */
  step(images: Float32Array, labels: Int32Array | Uint8Array, parameters: ReadonlyMap<string, Float32Array>): Promise<StepResult>;
  close(): Promise<void>;
}

const shared = (floats: number): SharedArrayBuffer => new SharedArrayBuffer(Math.max(1, floats) * Float32Array.BYTES_PER_ELEMENT);
const sizeOf = (dims: readonly number[]): number => dims.reduce((a, b) => a * b, 1);

/**
 * Load a training graph.
 *
 * @param graph of the images of one shard: `differentiate(model, { batch: batch / shards })`
 * @throws {InvalidParameter} where shards or threads are no positive integers, or threads more than shards
 * @throws {EngineFailure} where there is too little memory, or ONNX Runtime refuses a node
 * @example
 * const engine = await createEngine(differentiate(model, { batch: 64 }), { shards: 2, threads: 2 });
 * const { loss, gradients } = await engine.step(images, labels, parameters); // 128 images
 * await engine.close();
 */
export async function createEngine(graph: TrainingGraph, { shards = 2, threads = shards, blocks = true }: EngineOptions = {}): Promise<Engine> {
  if (!(Number.isInteger(shards) && shards >= 1)) throw new InvalidParameter("shards", shards, "an integer of at least 1");
  if (!(Number.isInteger(threads) && threads >= 1 && threads <= shards))
    throw new InvalidParameter("threads", threads, `an integer from 1 to ${shards}, the shards`);
  const program = compile(graph, blocks && (await hasBlocks()));
  const loaded = new LoadedEngine(graph, program, shards, threads);
  try {
    await loaded.load();
    return loaded;
  } catch (error) {
    await loaded.close();
    throw error;
  }
}

class LoadedEngine implements Engine {
  readonly batch: number;
  readonly memoryBytes: number;
  readonly fallbacks: Readonly<Record<string, number>>;
  readonly #graph: TrainingGraph;
  readonly #program: Program;
  readonly #shards: number;
  readonly #values: SharedValues;
  readonly #assignments: readonly Assignment[];
  readonly #threads: readonly Thread[];
  readonly #meetings: Rendezvous;
  #profile: Profile = {};
  #measure = false;

  constructor(graph: TrainingGraph, program: Program, shards: number, threads: number) {
    this.#graph = graph;
    this.#program = program;
    this.#shards = shards;
    this.batch = graph.batch * shards;
    this.memoryBytes = shards * shardBytes(program);
    this.fallbacks = program.fallbacks;
    const lengths = (wanted: (name: string) => boolean): number =>
      program.fed.filter(({ name }) => wanted(name)).reduce((sum, { dims }) => sum + sizeOf(dims), 0);
    this.#values = {
      images: shared(shards * lengths((name) => name === graph.input)),
      labels: shared(2 * this.batch),
      parameters: shared(lengths((name) => name !== graph.input && name !== graph.labels)),
      gradients: shared(shards * program.gradientFloats),
      statistics: shared(program.statisticFloats),
    };
    const rendezvous = createRendezvous(threads, shards, program.meetings);
    this.#meetings = new Rendezvous(rendezvous);
    const indices = Array.from({ length: shards }, (_, i) => i);
    this.#assignments = Array.from({ length: threads }, (_, thread) => ({
      program,
      shards: indices.filter((index) => index % threads === thread),
      rendezvous,
      values: this.#values,
      input: graph.input,
      labels: graph.labels,
    }));
    this.#threads = this.#assignments.map(() => new Thread(rendezvous));
  }

  async load(): Promise<void> {
    await this.#all((thread) => ({ kind: "load", assignment: this.#assignments[thread]! }));
  }

  measure(on: boolean): void {
    this.#measure = on;
    this.#profile = {};
  }

  profile(): Profile {
    const result = this.#profile;
    this.#profile = {};
    return result;
  }

  async step(images: Float32Array, labels: Int32Array | Uint8Array, parameters: ReadonlyMap<string, Float32Array>): Promise<StepResult> {
    this.#feed(images, labels, parameters);
    await this.#all(() => ({ kind: "run", profile: this.#measure }));
    return this.#result();
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #feed(images: Float32Array, labels: Int32Array | Uint8Array, parameters: ReadonlyMap<string, Float32Array>): void {
    const { input, labels: labelsName, classes } = this.#graph;
    const pixels = new Float32Array(this.#values.images);
    if (images.length !== pixels.length) throw new InvalidFeed(input, `has ${images.length} elements, expected ${pixels.length} for ${this.batch} images`);
    if (labels.length !== this.batch) throw new InvalidFeed(labelsName, `has ${labels.length} elements, expected one for each of ${this.batch} images`);
    const wrong = labels.findIndex((label) => !(label >= 0 && label < classes));
    if (wrong >= 0) throw new InvalidFeed(labelsName, `is ${labels[wrong]} for image ${wrong}, expected 0 to ${classes - 1}`);
    pixels.set(images);
    const targets = new BigInt64Array(this.#values.labels);
    for (let i = 0; i < labels.length; i++) targets[i] = BigInt(labels[i]!);
    let offset = 0;
    const all = new Float32Array(this.#values.parameters);
    for (const { name, dims } of this.#program.fed) {
      if (name === input || name === labelsName) continue;
      const values = parameters.get(name);
      if (values === undefined) throw new InvalidFeed(name, "is missing among the parameters");
      if (values.length !== sizeOf(dims)) throw new InvalidFeed(name, `has ${values.length} elements, expected ${sizeOf(dims)} for [${dims.join(", ")}]`);
      all.set(values, offset);
      offset += values.length;
    }
  }

  #result(): StepResult {
    const { gradients, gradientFloats, statistics, loss } = this.#program;
    const all = new Float32Array(this.#values.gradients);
    const summed = new Map<string, Float32Array>();
    this.#graph.parameters.forEach(({ name }, i) => {
      const { length, offset } = gradients[i]!;
      const sum = all.slice(offset, offset + length);
      for (let shard = 1; shard < this.#shards; shard++) {
        const start = shard * gradientFloats + offset;
        for (let k = 0; k < length; k++) sum[k]! += all[start + k]!;
      }
      summed.set(name, sum);
    });
    const floats = new Float32Array(this.#values.statistics);
    const found = new Map(statistics.map(({ name, length, offset }) => [name, floats.slice(offset, offset + length)]));
    const batchNorms: StepResult["batchNorms"] = new Map();
    for (const { name, batchMean, batchVariance, count } of this.#graph.batchNorms)
      if (batchMean !== undefined) batchNorms.set(name, { mean: found.get(batchMean)!, variance: found.get(batchVariance!)!, count: count * this.#shards });
    const parts = Array.from({ length: this.#shards }, (_, i) => this.#meetings.of(i, loss));
    const over = (at: number): number => parts.reduce((sum, part) => sum + part[at]!, 0);
    return { loss: over(0) / this.batch, correct: over(1), gradients: summed, batchNorms };
  }

  /** Every thread has answered when this returns, so that none writes into shared memory any more. */
  async #all(request: (thread: number) => Request): Promise<void> {
    const results = await Promise.allSettled(this.#threads.map((thread, i) => thread.ask(request(i))));
    const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason as Error] : []));
    if (failures.length > 0) throw failures.find((error) => !(error instanceof WorkerFailure && error.secondary)) ?? failures[0]!;
    for (const result of results) {
      if (result.status !== "fulfilled") continue;
      for (const [kind, time] of Object.entries(result.value)) this.#profile[kind] = (this.#profile[kind] ?? 0) + time;
    }
  }
}
