/** Seconds of a training step against a plain float32 inference pass of ONNX Runtime: same model, same batch, same threads. @module */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseModel } from "@sparqkit/onnx";
import { createEngine, differentiate, SgdParameters } from "@sparqkit/train";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { median, ratio, type Ratio } from "./measure.ts";

/** What PyTorch 1.13 with oneDNN takes for the same step, in inference passes of ONNX Runtime: measured on the machine the others were tuned on. */
export const PYTORCH_RATIO = 6.8;

export interface TrainingFigures {
  readonly name: string;
  readonly batch: number;
  readonly threads: number;
  /** Time of a step (forward, backward, SGD with momentum) over time of an inference pass. */
  readonly ratio: Ratio;
  /** The shortest step over the shortest inference pass: what is left where other processes take turns on the cores. */
  readonly best: number;
  readonly stepSeconds: number;
  readonly inferenceSeconds: number;
  readonly imagesPerSecond: number;
  /** MiB of all values of the engine. */
  readonly memoryMiB: number;
  /** Milliseconds of a thread by kind of step, the largest first. */
  readonly split: readonly (readonly [kind: string, milliseconds: number])[];
}

const PASSES = 3; // of inference for a step
const PAUSE = 20; // ms: threads of the inference session spin on for a while, and would take a core from the step

/** Measure on random images: values decide no speed. */
export async function benchTraining(path: string, { batch, threads, rounds }: { batch: number; threads: number; rounds: number }): Promise<TrainingFigures> {
  const bytes = new Uint8Array(await readFile(path));
  const graph = differentiate(parseModel(bytes), { batch: batch / threads });
  const engine = await createEngine(graph, { shards: threads, threads });
  const plain = await InferenceSession.create(bytes, { graphOptimizationLevel: "all", intraOpNumThreads: threads, interOpNumThreads: 1 });
  try {
    const dims = [batch, ...(graph.model.graph.inputs.find(({ name }) => name === graph.input)!.shape!.slice(1) as number[])];
    const images = Float32Array.from({ length: dims.reduce((a, b) => a * b, 1) }, (_, i) => 1.5 * Math.sin(1.7 * i));
    const labels = Int32Array.from({ length: batch }, (_, i) => i % graph.classes);
    const feeds = { [graph.input]: new Tensor("float32", images, dims) };
    const parameters = new SgdParameters(graph.parameters, { momentum: 0.9, weightDecay: 1e-4 });
    const seconds = async (work: () => Promise<unknown>): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const start = performance.now();
      await work();
      return (performance.now() - start) / 1000;
    };
    const step = async (): Promise<void> => {
      const { gradients } = await engine.step(images, labels, parameters.values);
      parameters.update(gradients, 1e-6);
    };
    await step();
    engine.measure(true);
    const profiles: Record<string, number>[] = [];
    const steps: number[] = [];
    const passes: number[] = [];
    const side = async (): Promise<number> => {
      steps.push(await seconds(step));
      profiles.push(engine.profile());
      return steps.at(-1)!;
    };
    const inference = async (): Promise<number> => {
      for (let pass = 0; pass < PASSES; pass++) passes.push(await seconds(() => plain.run(feeds)));
      return median(passes.slice(-PASSES));
    };
    const found = await ratio(side, inference, rounds);
    const kinds = [...new Set(profiles.flatMap((profile) => Object.keys(profile)))];
    const split = kinds.map((kind) => [kind, median(profiles.map((profile) => profile[kind] ?? 0)) / threads] as const).toSorted((a, b) => b[1] - a[1]);
    return {
      name: basename(path, ".onnx"),
      batch,
      threads,
      ratio: found.ratio,
      best: Math.min(...steps) / Math.min(...passes),
      stepSeconds: found.side,
      inferenceSeconds: found.baseline,
      imagesPerSecond: batch / found.side,
      memoryMiB: engine.memoryBytes / 2 ** 20,
      split,
    };
  } finally {
    await engine.close();
    await plain.release();
  }
}
