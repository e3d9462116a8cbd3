/** Moments of tensors in the float network: what the quantized network is brought back to where the model carries no statistics. @module */
import type { Kernels } from "@sparqkit/kernels";
import { observeMoments, type Prepared } from "@sparqkit/quantizer";
import { Tensor } from "onnxruntime-node";
import type { ImageBatch } from "./calibrate.ts";
import { compile } from "./compile.ts";
import { Pipeline, type Feeds } from "./pipeline.ts";

/** Mean and biased variance per channel over all images and pixels. */
export interface Moments {
  readonly mean: number[];
  readonly variance: number[];
}

/**
 * Pass images through the float network and collect the moments of some tensors, batch by batch: E[var] + var[E].
 *
 * @param tensors tensor names by the names the moments come back under
 */
export async function observeFloatMoments(
  prepared: Prepared,
  tensors: ReadonlyMap<string, string>,
  batches: AsyncIterable<ImageBatch>,
  kernels: Kernels,
  options: { readonly shape: readonly number[]; readonly threads: number; readonly signal?: AbortSignal },
): Promise<Map<string, Moments>> {
  const { model, statistics } = observeMoments(prepared.model, prepared.shapes, tensors);
  const mark = kernels.mark();
  const pipeline = await Pipeline.create(
    await compile({ model, cuts: [], tails: [], narrow: [], outputs: model.graph.outputs.map(({ name }) => name) }, false),
    kernels,
    options,
  );
  try {
    const sums = new Map<string, { images: number; mean: Float64Array; square: Float64Array }>();
    for await (const { data, count } of batches) {
      options.signal?.throwIfAborted();
      const feeds: Feeds = { [model.graph.inputs[0]!.name]: new Tensor("float32", data, [count, ...options.shape]) };
      const outputs = await pipeline.run(feeds, count, () => undefined);
      for (const { name, mean, variance } of statistics) {
        const [means, variances] = [outputs[mean]!.data as Float32Array, outputs[variance]!.data as Float32Array];
        const own = sums.get(name) ?? { images: 0, mean: new Float64Array(means.length), square: new Float64Array(means.length) };
        own.images += count;
        for (let c = 0; c < means.length; c++) {
          own.mean[c]! += count * means[c]!;
          own.square[c]! += count * (variances[c]! + means[c]! * means[c]!);
        }
        sums.set(name, own);
      }
    }
    return new Map(
      [...sums].map(([name, { images, mean, square }]) => {
        const means = [...mean].map((sum) => sum / images);
        return [name, { mean: means.map(Math.fround), variance: means.map((value, c) => Math.fround(Math.max(0, square[c]! / images - value * value))) }];
      }),
    );
  } finally {
    await pipeline.release();
    kernels.release(mark);
  }
}
