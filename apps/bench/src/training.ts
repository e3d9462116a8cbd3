/**
 * Seconds of a training step against a plain float32 inference pass of ONNX Runtime: same model, same batch, same threads.
 *
 * Two steps take turns with the pass: of weights as they are, and of weights that are bits, as BSQ trains them.
 * @module
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { bitParameters, BitTrainable } from "@sparqkit/bsq";
import { parseModel, type Model } from "@sparqkit/onnx";
import { createEngine, differentiate, SgdParameters, type Trainable, type TrainingGraph } from "@sparqkit/train";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { median, ratios, type Ratio } from "./measure.ts";

/** What PyTorch 1.13 with oneDNN takes for the step without bits, in inference passes of ONNX Runtime: measured on the machine the others were tuned on. */
export const PYTORCH_RATIO = 6.8;

/** One kind of step: forward, backward and update. */
export interface StepFigures {
  /** "sgd": SGD with momentum on the weights; "bits": the same on their bit planes and scales, with the group Lasso. */
  readonly trainable: "sgd" | "bits";
  /** Time of a step over time of an inference pass. */
  readonly ratio: Ratio;
  /** The shortest step over the shortest inference pass: what is left where other processes take turns on the cores. */
  readonly best: number;
  readonly seconds: number;
  readonly imagesPerSecond: number;
}

export interface TrainingFigures {
  readonly name: string;
  readonly batch: number;
  readonly threads: number;
  readonly steps: readonly StepFigures[];
  readonly inferenceSeconds: number;
  /** MiB of all values of the engine. */
  readonly memoryMiB: number;
  /** Weights that are bits, and planes of each. */
  readonly bits: { readonly weights: number; readonly planes: number };
  /** Milliseconds of a thread by kind of step, the largest first; the same with and without bits, which come after. */
  readonly split: readonly (readonly [kind: string, milliseconds: number])[];
}

const PASSES = 3; // of inference for a step
const PAUSE = 20; // ms: threads of the inference session spin on for a while, and would take a core from the step
const PLANES = 8;
const ALPHA = 0.1;

/** Measure on random images: values decide no speed. */
export async function benchTraining(path: string, { batch, threads, rounds }: { batch: number; threads: number; rounds: number }): Promise<TrainingFigures> {
  const bytes = new Uint8Array(await readFile(path));
  const model = parseModel(bytes);
  const graph = differentiate(model, { batch: batch / threads });
  const engine = await createEngine(graph, { shards: threads, threads });
  const plain = await InferenceSession.create(bytes, { graphOptimizationLevel: "all", intraOpNumThreads: threads, interOpNumThreads: 1 });
  try {
    const dims = [batch, ...(graph.model.graph.inputs.find(({ name }) => name === graph.input)!.shape!.slice(1) as number[])];
    const images = Float32Array.from({ length: dims.reduce((a, b) => a * b, 1) }, (_, i) => 1.5 * Math.sin(1.7 * i));
    const labels = Int32Array.from({ length: batch }, (_, i) => i % graph.classes);
    const feeds = { [graph.input]: new Tensor("float32", images, dims) };
    const profiles: Record<string, number>[] = [];
    const step = async (trainable: Trainable): Promise<void> => {
      const { gradients } = await engine.step(images, labels, trainable.values);
      void trainable.penalty; // of the loss, before every update
      trainable.update(gradients, 1e-6);
    };
    const trainables = { sgd: new SgdParameters(graph.parameters, { momentum: 0.9, weightDecay: 1e-4 }), bits: bitsOf(model, graph) };
    const kinds = ["sgd", "bits"] as const;
    const times = { sgd: [] as number[], bits: [] as number[], inference: [] as number[] };
    for (const kind of kinds) await step(trainables[kind]);
    engine.measure(true);
    const side = (kind: "sgd" | "bits") => async (): Promise<number> => {
      times[kind].push(await seconds(() => step(trainables[kind])));
      profiles.push(engine.profile());
      return times[kind].at(-1)!;
    };
    const inference = async (): Promise<number> => {
      for (let pass = 0; pass < PASSES; pass++) times.inference.push(await seconds(() => plain.run(feeds)));
      return median(times.inference.slice(-PASSES));
    };
    const { sides, baseline } = await ratios(kinds.map(side), inference, rounds);
    const names = [...new Set(profiles.flatMap((profile) => Object.keys(profile)))];
    return {
      name: basename(path, ".onnx"),
      batch,
      threads,
      steps: kinds.map((trainable, i) => {
        const { ratio, median: step } = sides[i]!;
        return { trainable, ratio, best: Math.min(...times[trainable]) / Math.min(...times.inference), seconds: step, imagesPerSecond: batch / step };
      }),
      inferenceSeconds: baseline,
      memoryMiB: engine.memoryBytes / 2 ** 20,
      bits: { weights: trainables.bits.scheme.layers.reduce((sum, { levels }) => sum + levels.length, 0), planes: PLANES },
      split: names.map((name) => [name, median(profiles.map((profile) => profile[name] ?? 0)) / threads] as const).toSorted((a, b) => b[1] - a[1]),
    };
  } finally {
    await engine.close();
    await plain.release();
  }
}

/** The weights that BSQ trains as bits, the rest under SGD. */
function bitsOf(model: Model, { parameters }: TrainingGraph): BitTrainable {
  const names = bitParameters(model, parameters);
  const others = new SgdParameters(
    parameters.filter(({ name }) => !names.includes(name)),
    { momentum: 0.9, weightDecay: 1e-4 },
  );
  return new BitTrainable(parameters, { names, alpha: ALPHA, interval: 1, epochs: 1, bits: PLANES, maximumBits: PLANES }, others);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
