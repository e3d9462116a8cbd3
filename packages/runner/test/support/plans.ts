/** Plans with scales on a grid, and running them. @module */
import { createKernels } from "@sparqkit/kernels";
import type { Model } from "@sparqkit/onnx";
import { candidates, evaluationGraph, makePlan, parseConfiguration, prepareModel, type Plan, type Prepared, type Selection } from "@sparqkit/quantizer";
import { Tensor } from "onnxruntime-node";
import { planHandler } from "../../src/engine/activations.ts";
import { compile, type Compiled } from "../../src/engine/compile.ts";
import { Pipeline } from "../../src/engine/pipeline.ts";
import { reference } from "./reference.ts";

/** The plan of a configuration whose activation scales are powers of two, near the maxima of the float network over some images. */
export function gridPlan(name: string, source: Model, images: readonly Float32Array[], selection: Selection = {}): { plan: Plan; prepared: Prepared } {
  const prepared = prepareModel(source);
  const configuration = parseConfiguration(name);
  const layers = candidates(prepared.model, prepared.shapes, selection);
  const bits = configuration.kind === "uniform" ? configuration.activationBits : 8;
  const floats = images.map((image) => reference(prepared.model, null, image).values);
  const maxima = new Map(
    layers.flatMap((layer) => {
      if (layer.status === "float") return [];
      const max = Math.max(...floats.map((values) => values.get(layer.input)!.data.reduce((a, b) => Math.max(a, b), 0)));
      return [[layer.name, (2 ** bits - 1) * 2 ** Math.round(Math.log2(max / (2 ** bits - 1)))]];
    }),
  );
  const identity = { name: "random.onnx", sha256: "" };
  return { plan: makePlan(configuration, prepared, { identity, candidates: layers, maxima, normalizations: [], calibration: null }), prepared };
}

/** What a compiled plan gives for images, run in batches; output by name. */
export async function runCompiled(
  compiled: Compiled,
  plan: Plan,
  prepared: Prepared,
  images: readonly Float32Array[],
  batch: number = images.length,
): Promise<Map<string, Float32Array[]>> {
  const kernels = createKernels();
  const pipeline = await Pipeline.create(compiled, kernels, { threads: 1 });
  const handler = planHandler(plan, kernels);
  const [input] = prepared.model.graph.inputs;
  const results = new Map<string, Float32Array[]>();
  try {
    for (let start = 0; start < images.length; start += batch) {
      const own = images.slice(start, start + batch);
      const data = new Float32Array(own.length * own[0]!.length);
      own.forEach((image, i) => data.set(image, i * image.length));
      const feeds = { [input!.name]: new Tensor("float32", data, [own.length, ...(input!.shape!.slice(1) as number[])]) };
      const outputs = await pipeline.run(feeds, own.length, handler);
      for (const { name } of prepared.model.graph.outputs) {
        const values = outputs[name]!.data as Float32Array;
        const size = values.length / own.length;
        const rows = own.map((_, i) => values.slice(i * size, (i + 1) * size));
        results.set(name, [...(results.get(name) ?? []), ...rows]);
      }
    }
  } finally {
    await pipeline.release();
  }
  return results;
}

/** Compile a plan and run it. */
export async function runPlan(
  plan: Plan,
  prepared: Prepared,
  images: readonly Float32Array[],
  options: { blocked?: boolean; batch?: number } = {},
): Promise<Map<string, Float32Array[]>> {
  const { blocked = true, batch = images.length } = options;
  return runCompiled(await compile(evaluationGraph(prepared.model, prepared.shapes, plan), blocked), plan, prepared, images, batch);
}
