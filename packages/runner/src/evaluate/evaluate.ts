/**
 * Accuracy and speed of one configuration over a data set.
 *
 * Images are decoded and preprocessed a chunk at a time, then the chunk is evaluated with nothing else running, so that `seconds` is the evaluation
 * alone and memory does not grow with the data set.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { applyNormalizations, evaluationGraph, type Plan } from "@sparqkit/quantizer";
import { AccuracyCounter, type Accuracy } from "../accuracy.ts";
import { inputDims } from "../configurations.ts";
import { checkLabels, loadBatches, type PixelSource } from "../data/index.ts";
import { compile } from "../engine/compile.ts";
import { ProgressTracker, type WorkOptions } from "../progress.ts";
import type { Subject } from "../subject.ts";
import { FloatModel } from "./float-model.ts";
import type { EvaluationPool } from "./pool.ts";
import type { Job } from "./protocol.ts";

/** Bytes of preprocessed images held at a time. */
const CHUNK_BYTES = 192 * 2 ** 20;

export interface EvaluationOptions extends WorkOptions {
  /** Images evaluated, from the first in stored order. */
  readonly images: number;
  readonly batch: number;
  readonly threads: number;
  /** Takes the logits of every chunk, `images x classes`, in order; the array is reused. */
  readonly onLogits?: (logits: Float32Array) => void;
}

/** One row of an evaluation. */
export interface EvaluationResult extends Accuracy {
  readonly config: string;
  /** Seconds of the evaluation pass alone: no loading, calibration or image decoding. */
  readonly seconds: number;
  readonly imagesPerSecond: number;
}

type Runner = (inputs: SharedArrayBuffer, logits: SharedArrayBuffer, images: number, onDone: (images: number) => void) => Promise<void>;

/**
 * Evaluate the model as it is, in one session with `threads` threads.
 *
 * @throws DataError where the images have no labels, or not those of this model; InvalidParameter, InvalidLogits, RuntimeFailure; the signal's reason
 */
export async function evaluateFloat(subject: Subject, pixels: PixelSource, options: EvaluationOptions): Promise<EvaluationResult> {
  check(subject, pixels, options);
  const model = await FloatModel.load(subject, options.batch, options.threads);
  const size = inputDims(subject).reduce((a, b) => a * b, 1);
  try {
    return await pass("fp32", subject, pixels, options, async (inputs, logits, images, onDone) => {
      for (let start = 0; start < images; start += options.batch) {
        options.signal?.throwIfAborted();
        const count = Math.min(options.batch, images - start);
        const values = await model.run(new Float32Array(inputs, start * size * 4, count * size), count);
        new Float32Array(logits, start * subject.classes * 4, values.length).set(values);
        onDone(count);
      }
    });
  } finally {
    await model.release();
  }
}

/**
 * Evaluate a plan on a pool of workers.
 *
 * @throws as `evaluateFloat`; InvalidPlan, NotSparse24 where the plan does not fit the model; WorkerFailure with the code of a worker's error
 */
export async function evaluatePlan(
  subject: Subject,
  plan: Plan,
  pixels: PixelSource,
  pool: EvaluationPool,
  options: EvaluationOptions,
): Promise<EvaluationResult> {
  check(subject, pixels, options);
  const job = await planJob(subject, plan, options.batch);
  await pool.load(job);
  try {
    return await pass(plan.config, subject, pixels, options, async (inputs, logits, images, onDone) => {
      const cursor = new SharedArrayBuffer(4);
      const { batch, threads } = options;
      let reported = 0;
      const report = (done: number): void => {
        onDone(done - reported);
        reported = done;
      };
      // The cursor counts the batches begun; all but the last of each worker are done.
      const begun = (): number => Atomics.load(new Int32Array(cursor), 0);
      const watch = setInterval(() => report(Math.max(reported, Math.min(images, (begun() - threads) * batch))), 250);
      try {
        await pool.run({ images, inputs, logits, cursor }, options.signal);
      } finally {
        clearInterval(watch);
      }
      report(images);
    });
  } finally {
    await pool.unload().catch(() => undefined); // after a failure of its own there is nothing left to drop
  }
}

/** Everything that can be told before any work: whether there is a number to compute at all. */
function check(subject: Subject, pixels: PixelSource, { images, batch }: EvaluationOptions): void {
  for (const [name, value] of Object.entries({ images, batch })) {
    if (!(Number.isInteger(value) && value >= 1)) throw new InvalidParameter(name, value, "an integer of at least 1");
  }
  checkLabels(pixels.dataset, subject.classes);
}

/** What a worker needs to evaluate a plan. */
export async function planJob(subject: Subject, plan: Plan, batch: number): Promise<Job> {
  const normalized = applyNormalizations(subject.prepared.model, plan.normalizations);
  const compiled = await compile(evaluationGraph(normalized, subject.prepared.shapes, plan));
  return { compiled, plan, input: subject.input.name, output: subject.output, shape: inputDims(subject), classes: subject.classes, batch };
}

async function pass(config: string, subject: Subject, pixels: PixelSource, options: EvaluationOptions, run: Runner): Promise<EvaluationResult> {
  const size = inputDims(subject).reduce((a, b) => a * b, 1);
  const perChunk = Math.max(1, Math.floor(CHUNK_BYTES / (size * 4 * options.batch))) * options.batch;
  const capacity = Math.min(perChunk, options.images);
  const inputs = new SharedArrayBuffer(capacity * size * 4);
  const logits = new SharedArrayBuffer(capacity * subject.classes * 4);
  const counter = new AccuracyCounter(subject.classes);
  const progress = new ProgressTracker(`evaluate ${config}`, options.images, options.onProgress);
  let seconds = 0;
  for (let start = 0; start < options.images; start += capacity) {
    const images = Math.min(capacity, options.images - start);
    const labels = await fill(new Float32Array(inputs, 0, images * size), subject, pixels, start, images, options);
    const before = performance.now();
    await run(inputs, logits, images, (done) => progress.advance(done));
    seconds += (performance.now() - before) / 1000;
    const values = new Float32Array(logits, 0, images * subject.classes);
    options.onLogits?.(values);
    counter.add(values, labels);
  }
  return { config, ...counter.result, seconds, imagesPerSecond: options.images / seconds };
}

/** Preprocess a chunk, and nothing beyond it: decoding ahead would run beside the evaluation that is being timed. */
async function fill(
  target: Float32Array,
  subject: Subject,
  pixels: PixelSource,
  start: number,
  count: number,
  options: EvaluationOptions,
): Promise<Int32Array> {
  const chunk = {
    start,
    count,
    batch: count,
    layout: subject.input.layout,
    threads: options.threads,
    buffer: () => target,
    ...(options.signal ? { signal: options.signal } : {}),
  };
  for await (const { labels } of loadBatches(pixels, chunk)) return labels!;
  return new Int32Array(0);
}
