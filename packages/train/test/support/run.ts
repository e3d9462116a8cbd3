/** Runs a training graph once in ONNX Runtime. */
import { checkModel, serializeModel } from "@sparqkit/onnx";
import { InferenceSession, Tensor } from "onnxruntime-node";
import type { TrainingGraph } from "../../src/index.ts";

export interface Step {
  readonly loss: number;
  readonly logits: Float32Array;
  /** By the parameter's name. */
  readonly gradients: ReadonlyMap<string, Float32Array>;
  /** Batch statistics by the names of the running ones. */
  readonly statistics: ReadonlyMap<string, Float32Array>;
}

/** One step with the parameters the model came with, or others by name. */
export async function runStep(
  graph: TrainingGraph,
  images: Float32Array,
  labels: BigInt64Array,
  values: ReadonlyMap<string, Float32Array> = new Map(),
): Promise<Step> {
  checkModel(graph.model);
  const session = await InferenceSession.create(serializeModel(graph.model), { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 });
  const known = new Map([
    ...graph.parameters.map(({ name, value }): [string, Float32Array] => [name, value]),
    ...graph.batchNorms.flatMap(({ mean, variance, meanValue, varianceValue }): [string, Float32Array][] => [
      [mean, meanValue],
      [variance, varianceValue],
    ]),
    [graph.input, images] as [string, Float32Array],
    ...values,
  ]);
  const feeds = graph.model.graph.inputs.map(({ name, type, shape }): [string, Tensor] => [
    name,
    type === "int64" ? new Tensor("int64", labels, shape as number[]) : new Tensor("float32", known.get(name)!, shape as number[]),
  ]);
  const results = await session.run(Object.fromEntries(feeds));
  await session.release();
  const data = (name: string): Float32Array => results[name]!.data as Float32Array;
  return {
    loss: data(graph.loss)[0]!,
    logits: data(graph.logits),
    gradients: new Map(graph.parameters.map(({ name, gradient }) => [name, data(gradient)])),
    statistics: new Map(
      graph.batchNorms.flatMap(({ mean, variance, batchMean, batchVariance }): [string, Float32Array][] =>
        batchMean === undefined || batchVariance === undefined
          ? []
          : [
              [mean, data(batchMean)],
              [variance, data(batchVariance)],
            ],
      ),
    ),
  };
}

/** Distance of two vectors relative to the length of the second, which counts as at least 0.01: a bias before BatchNormalization has gradient 0. */
export function relativeError(values: ArrayLike<number>, expected: readonly number[]): number {
  if (values.length !== expected.length) return Infinity;
  let difference = 0;
  let length = 0;
  expected.forEach((value, i) => {
    difference += (values[i]! - value) ** 2;
    length += value ** 2;
  });
  return Math.sqrt(difference) / Math.max(Math.sqrt(length), 0.01);
}
