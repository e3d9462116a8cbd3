/**
 * The reference engine: the whole training graph as one session of ONNX Runtime.
 *
 * Several times slower than the engine with kernels of its own, but any training graph runs in it, and what it computes is what ONNX says.
 * @module
 */
import { InvalidParameter } from "@sparqkit/core";
import { serializeModel, type Model, type ValueInfo } from "@sparqkit/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";
import type { TrainingGraph } from "../differentiate/index.ts";
import { EngineFailure, InvalidFeed, type Engine, type StepResult } from "../engine/index.ts";

/** What the loop needs of an engine. */
export type StepEngine = Pick<Engine, "batch" | "step" | "close">;

/** How the graph is run. */
export interface PlainEngineOptions {
  /** Threads of ONNX Runtime; 1 unless given. */
  readonly threads?: number;
}

/**
 * Load a training graph into one session; its batch is the graph's.
 *
 * @throws {EngineFailure} where ONNX Runtime refuses the graph
 * @example
 * const engine = await createPlainEngine(differentiate(model, { batch: 32 }));
 * const { loss, gradients } = await engine.step(images, labels, parameters);
 * await engine.close();
 */
export async function createPlainEngine(graph: TrainingGraph, { threads = 1 }: PlainEngineOptions = {}): Promise<StepEngine> {
  if (!(Number.isInteger(threads) && threads >= 1)) throw new InvalidParameter("threads", threads, "an integer of at least 1");
  return new PlainEngine(graph, await load(graph.model, threads));
}

async function load(model: Model, threads: number): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(serializeModel(model), { intraOpNumThreads: threads, interOpNumThreads: 1, logSeverityLevel: 3 });
  } catch (error) {
    throw new EngineFailure("load the training graph", error);
  }
}

class PlainEngine implements StepEngine {
  readonly batch: number;
  readonly #graph: TrainingGraph;
  readonly #session: InferenceSession;

  constructor(graph: TrainingGraph, session: InferenceSession) {
    this.batch = graph.batch;
    this.#graph = graph;
    this.#session = session;
  }

  async step(images: Float32Array, labels: Int32Array | Uint8Array, parameters: ReadonlyMap<string, Float32Array>): Promise<StepResult> {
    const { input, labels: labelsName, model } = this.#graph;
    this.#checkLabels(labels);
    const feeds = model.graph.inputs.map((info): [string, Tensor] => [
      info.name,
      info.name === labelsName
        ? new Tensor("int64", BigInt64Array.from(labels, BigInt), [labels.length])
        : feed(info, info.name === input ? images : parameters.get(info.name)),
    ]);
    try {
      return this.#result(await this.#session.run(Object.fromEntries(feeds)), labels);
    } catch (error) {
      throw new EngineFailure("run a training step", error);
    }
  }

  async close(): Promise<void> {
    await this.#session.release();
  }

  #checkLabels(labels: Int32Array | Uint8Array): void {
    const { batch, classes, labels: name } = this.#graph;
    if (labels.length !== batch) throw new InvalidFeed(name, `has ${labels.length} elements, expected one for each of ${batch} images`);
    const wrong = labels.findIndex((label) => !(label >= 0 && label < classes));
    if (wrong >= 0) throw new InvalidFeed(name, `is ${labels[wrong]} for image ${wrong}, expected 0 to ${classes - 1}`);
  }

  #result(results: Readonly<Record<string, Tensor>>, labels: Int32Array | Uint8Array): StepResult {
    const { loss, logits, parameters, batchNorms, classes } = this.#graph;
    const data = (name: string): Float32Array => results[name].data as Float32Array;
    const statistics: StepResult["batchNorms"] = new Map();
    for (const { name, batchMean, batchVariance, count } of batchNorms)
      if (batchMean !== undefined && batchVariance !== undefined) statistics.set(name, { mean: data(batchMean), variance: data(batchVariance), count });
    return {
      loss: data(loss)[0],
      correct: countCorrect(data(logits), labels, classes),
      gradients: new Map(parameters.map(({ name, gradient }) => [name, data(gradient)])),
      batchNorms: statistics,
    };
  }
}

function feed({ name, shape }: ValueInfo, values: Float32Array | undefined): Tensor {
  const dims = shape as readonly number[];
  const size = dims.reduce((a, b) => a * b, 1);
  if (values === undefined) throw new InvalidFeed(name, "is missing among the parameters");
  if (values.length !== size) throw new InvalidFeed(name, `has ${values.length} elements, expected ${size} for [${dims.join(", ")}]`);
  return new Tensor("float32", values, dims);
}

/** Images whose label has the highest score, the first of equal ones. */
function countCorrect(logits: Float32Array, labels: Int32Array | Uint8Array, classes: number): number {
  let correct = 0;
  labels.forEach((label, n) => {
    const scores = logits.subarray(n * classes, (n + 1) * classes);
    if (scores.indexOf(Math.max(...scores)) === label) correct++;
  });
  return correct;
}
