/**
 * Running averages of BatchNormalization's statistics.
 * @module
 */
import type { BatchNorm } from "../differentiate/index.ts";
import type { StepResult } from "../engine/index.ts";

/**
 * The running mean and variance of each normalization: running = momentum running + (1 - momentum) batch, with the unbiased variance of the batch,
 * count / (count - 1) of the biased one, in float64 rounded to float32, as PyTorch's.
 */
export class RunningAverages {
  /** By the names of the running tensors; views that the next update overwrites. */
  readonly values: ReadonlyMap<string, Float32Array>;
  readonly #norms: readonly BatchNorm[];

  /** @param norms start from copies of their values */
  constructor(norms: readonly BatchNorm[]) {
    this.#norms = norms;
    this.values = new Map(
      norms.flatMap(({ mean, variance, meanValue, varianceValue }): [string, Float32Array][] => [
        [mean, meanValue.slice()],
        [variance, varianceValue.slice()],
      ]),
    );
  }

  /** Take in the statistics of a batch; none where the graph uses the running ones. */
  update(statistics: StepResult["batchNorms"]): void {
    for (const { name, momentum, mean, variance } of this.#norms) {
      const batch = statistics.get(name);
      if (batch === undefined) continue;
      average(this.values.get(mean)!, batch.mean, momentum, 1);
      average(this.values.get(variance)!, batch.variance, momentum, batch.count / Math.max(batch.count - 1, 1));
    }
  }
}

function average(running: Float32Array, batch: Float32Array, momentum: number, factor: number): void {
  for (let i = 0; i < running.length; i++) running[i] = momentum * running[i] + (1 - momentum) * (batch[i] * factor);
}
