/**
 * A problem that a network of two convolutions learns in a few epochs: noisy patterns of 8 x 8 pixels that stay what they are when moved or mirrored.
 */
import { createHash } from "node:crypto";
import { floatTensor, model, node, valueInfo, type Model } from "@sparqkit/onnx";
import {
  createPlainEngine,
  differentiate,
  SgdParameters,
  train,
  type Images,
  type StepEngine,
  type TrainingGraph,
  type TrainOptions,
  type TrainResult,
} from "../../src/index.ts";
import { Random } from "./random.ts";

export const TINY_BATCH = 16;
const SIDE = 8;

/** Bright where a pattern says so: rows, columns, a checkerboard, nothing. */
const PATTERNS: readonly ((y: number, x: number) => boolean)[] = [(y) => y % 2 === 0, (_, x) => x % 2 === 0, (y, x) => (x + y) % 2 === 0, () => false];

export function tinyData(count: number, seed: number): { images: Images; labels: Uint8Array } {
  const random = new Random(seed);
  const labels = Uint8Array.from({ length: count }, () => Math.floor(4 * random.next()));
  const data = new Uint8Array(count * SIDE * SIDE);
  data.forEach((_, i) => {
    const [y, x] = [Math.floor((i % (SIDE * SIDE)) / SIDE), i % SIDE];
    const bright = PATTERNS[labels[Math.floor(i / (SIDE * SIDE))]!]!(y, x);
    data[i] = 60 + (bright ? 80 : 0) + 80 * random.next();
  });
  return { images: { data, shape: [1, SIDE, SIDE], mean: [0.5], std: [0.25], scale: 255 }, labels };
}

const norm = (name: string): Record<string, ReturnType<typeof floatTensor>> => ({
  [`${name}.scale`]: floatTensor([8], new Float32Array(8).fill(1)),
  [`${name}.shift`]: floatTensor([8], new Float32Array(8)),
  [`${name}.mean`]: floatTensor([8], new Float32Array(8)),
  [`${name}.variance`]: floatTensor([8], new Float32Array(8).fill(1)),
});
const normalize = (name: string): string[] => ["scale", "shift", "mean", "variance"].map((field) => `${name}.${field}`);

/** Convolution, normalization, ReLU, twice; average; classes. */
export function tinyNetwork(): Model {
  const random = new Random(4);
  const weight = (...dims: number[]): ReturnType<typeof floatTensor> => {
    const scale = Math.sqrt(2 / dims.slice(1).reduce((a, b) => a * b, 1));
    return floatTensor(
      dims,
      random.normals(dims.reduce((a, b) => a * b, 1)).map((value) => scale * value),
    );
  };
  return model({
    inputs: [valueInfo("images", "float32", ["N", 1, SIDE, SIDE])],
    outputs: [valueInfo("scores", "float32", ["N", 4])],
    nodes: [
      node("Conv", ["images", "one.weight"], ["c1"], { pads: [1, 1, 1, 1] }, "one"),
      node("BatchNormalization", ["c1", ...normalize("n1")], ["b1"], {}, "n1"),
      node("Relu", ["b1"], ["r1"], {}, "r1"),
      node("Conv", ["r1", "two.weight"], ["c2"], { strides: [2, 2], pads: [1, 1, 1, 1] }, "two"),
      node("BatchNormalization", ["c2", ...normalize("n2")], ["b2"], {}, "n2"),
      node("Relu", ["b2"], ["r2"], {}, "r2"),
      node("GlobalAveragePool", ["r2"], ["p"], {}, "p"),
      node("Flatten", ["p"], ["f"], {}, "f"),
      node("Gemm", ["f", "fc.weight", "fc.bias"], ["scores"], { transB: 1 }, "fc"),
    ],
    initializers: {
      "one.weight": weight(8, 1, 3, 3),
      "two.weight": weight(8, 8, 3, 3),
      "fc.weight": weight(4, 8),
      "fc.bias": floatTensor([4], new Float32Array(4)),
      ...norm("n1"),
      ...norm("n2"),
    },
  });
}

export const TINY: TrainingGraph = differentiate(tinyNetwork(), { batch: TINY_BATCH });

export const tinyParameters = (): SgdParameters => new SgdParameters(TINY.parameters, { momentum: 0.9, weightDecay: 1e-4 });

let engine: Promise<StepEngine> | undefined;

/** One for all tests of a file. */
export const tinyEngine = (): Promise<StepEngine> => (engine ??= createPlainEngine(TINY));

/** Train the problem as usual, but for what is given. */
export async function trainTiny(options: Partial<TrainOptions> = {}): Promise<TrainResult> {
  return train({
    engine: await tinyEngine(),
    trainable: tinyParameters(),
    batchNorms: TINY.batchNorms,
    ...tinyData(200, 1),
    epochs: 4,
    schedule: { kind: "cosine", rate: 0.1, warmup: { epochs: 0.5 } },
    seed: 7,
    augment: { padding: 2, flip: true },
    ...options,
  });
}

/** Of all bits of the arrays, in the order of their names. */
export function digest(arrays: Iterable<readonly [string, ArrayBufferView]>): string {
  const hash = createHash("sha256");
  for (const [name, array] of [...arrays].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(name).update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return hash.digest("hex");
}
