/**
 * What could fail only at the end of a run, tried before its beginning.
 * @module
 */
import type { Model } from "@sparqkit/onnx";
import { FloatModel, type Subject } from "@sparqkit/runner";
import type { TrainingGraph, Values } from "@sparqkit/train";
import { InputError } from "../errors.ts";
import { namingModel } from "../files/model.ts";

/** The values a training graph starts from, as a run would give them in the end. */
export function startValues({ parameters, batchNorms }: TrainingGraph): Values {
  return new Map([
    ...parameters.map(({ name, value }) => [name, value] as const),
    ...batchNorms.flatMap(({ mean, meanValue, variance, varianceValue }) => [[mean, meanValue] as const, [variance, varianceValue] as const]),
  ]);
}

/**
 * See that a model of a run's kind can be written, loaded and run.
 *
 * @param path of the model that the run begins with, for errors
 * @param make the model as the run would write it, with other values
 * @throws what `make` throws, naming the file; RuntimeFailure where the model the run begins with does not run; InputError where only the result does not
 */
export async function rehearse(path: string, subject: Subject, make: () => Model): Promise<void> {
  const result = namingModel(path, make);
  try {
    await runOnce({ ...subject, model: result });
  } catch (error) {
    await runOnce(subject);
    const { cause = error } = error as Error;
    const why = String(cause instanceof Error ? cause.message : cause).replace(/[.\s]+$/, "");
    throw new InputError(
      "UNUSABLE_RESULT",
      path,
      `what would be written after training could not be used: ${why}`,
      "Convert or simplify the model first",
      error,
    );
  }
}

/** Write and load a model, and give it a black image. */
async function runOnce(subject: Subject): Promise<void> {
  const loaded = await FloatModel.load(subject, 1, 1);
  await loaded.release();
}
