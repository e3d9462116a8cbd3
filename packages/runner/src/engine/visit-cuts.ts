/** Run a plan over images and stop at every cut, before it is done: where quantized activations can be looked at. @module */
import type { Kernels } from "@sparqkit/kernels";
import { applyNormalizations, evaluationGraph, quantizedLayers, type Plan, type QuantizedLayerPlan } from "@sparqkit/quantizer";
import { Tensor } from "onnxruntime-node";
import { inputDims } from "../configurations.ts";
import { loadBatches, type PixelSource } from "../data/index.ts";
import { ProgressTracker, type WorkOptions } from "../progress.ts";
import type { Subject } from "../subject.ts";
import { activationSpec, JointRunner } from "./activations.ts";
import { compile } from "./compile.ts";
import type { Joint } from "./joints.ts";
import { Pipeline, type Value } from "./pipeline.ts";

/** Over which images, and how fast. */
export interface VisitOptions extends WorkOptions {
  /** Images taken, the first ones in stored order. */
  readonly images: number;
  readonly batch: number;
  readonly threads: number;
}

/** What stands at a cut: the float activations of a batch and the plan of the first layer that reads them. */
export type CutVisitor = (joint: Joint, source: Value, layer: QuantizedLayerPlan) => void;

/**
 * Visit every cut of every batch, in NCHW.
 *
 * @param stage named in progress events
 */
export async function visitCuts(
  subject: Subject,
  plan: Plan,
  pixels: PixelSource,
  kernels: Kernels,
  { images, batch, threads, signal, onProgress }: VisitOptions,
  stage: string,
  visit: CutVisitor,
): Promise<void> {
  const layers = quantizedLayers(plan);
  const model = applyNormalizations(subject.prepared.model, plan.normalizations);
  const mark = kernels.mark();
  const pipeline = await Pipeline.create(await compile(evaluationGraph(model, subject.prepared.shapes, plan), false), kernels, { threads });
  try {
    const runner = new JointRunner(kernels);
    const progress = new ProgressTracker(stage, images, onProgress);
    const { layout, name } = subject.input;
    for await (const { data, indices } of loadBatches(pixels, { count: images, batch, layout, threads, ...(signal ? { signal } : {}) })) {
      signal?.throwIfAborted();
      const feeds = { [name]: new Tensor("float32", data, [indices.length, ...inputDims(subject)]) };
      await pipeline.run(feeds, indices.length, (joint, value) => {
        if (joint.narrow) return runner.narrow(joint, value);
        if (joint.tail) return runner.tail(joint, value, null);
        const layer = layers.get(joint.cut!.layers[0]!)!;
        visit(joint, value(joint.reads[0]!), layer);
        return runner.cut(joint, value, activationSpec(layer));
      });
      progress.advance(indices.length);
    }
  } finally {
    await pipeline.release();
    kernels.release(mark);
  }
}
