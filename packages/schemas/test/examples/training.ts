/** Results of training, pruning and bit training. @module */
import { hash, type Example } from "./example.ts";

const training = {
  epochs: 4,
  batch: 128,
  shards: 2,
  threads: 2,
  schedule: { kind: "step", rate: 0.1, milestones: [2], gamma: 0.1, warmup: { epochs: 0.5, from: 0.1 } },
  momentum: 0.9,
  weightDecay: 1e-4,
  augment: "crop-flip",
  batchNorm: "batch",
  seed: 1,
  memoryBytes: 1e6,
  keep: "best",
  stopped: "finished",
  best: { epoch: 3, top1: 91.5 },
  imagesPerSecond: 400,
  log: [{ epoch: 1, loss: 1.5, crossEntropy: 1, penalty: 0.5, trainTop1: 80, testTop1: 81, learningRate: 0.1, seconds: 9.5 }],
};
const OF_SCHEDULE = (at: string): string[] => ["milestones", "gamma", "warmup", "warmup/from"].map((name) => `${at}/schedule/${name}`);
const ran = {
  model: { name: "net.onnx", sha256: hash },
  output: { name: "out.onnx", sha256: hash, bytes: 2000 },
  data: { format: "npy", images: 48 },
  test: { format: "npy", images: 16 },
  preprocess: { pixelScale: 255, mean: [0.5], std: [0.25], channels: "rgb" },
  machine: { cpu: "one", cores: 2, node: "v24.0.0", onnxruntime: "1.30.0" },
  seconds: 12.5,
};

export const trainingExamples: readonly Example[] = [
  {
    kind: "train-result",
    document: { schema: "sparqkit/train-result@1", ...ran, accuracies: { before: 90, after: null }, training },
    optional: OF_SCHEDULE("/training"),
  },
  {
    kind: "prune-result",
    document: {
      schema: "sparqkit/prune-result@1",
      ...ran,
      preprocess: null,
      pattern: "2:4",
      layers: [{ name: "conv1", status: "pruned", detail: "why", weights: 216, kept: 108 }],
      accuracies: { dense: 91, pruned: null, final: 90 },
      training,
    },
    optional: ["/layers/0/detail", "/layers/0/weights", "/layers/0/kept", ...OF_SCHEDULE("/training")],
  },
  {
    kind: "bsq-result",
    document: {
      schema: "sparqkit/bsq-result@1",
      ...ran,
      options: { alpha: 0.01, pressure: 30.5, interval: 2, bits: 8, maxBits: 8, activations: 32, shortcuts: false, clamp: "bits" },
      layers: [{ name: "conv1.weight", bits: 3, weights: 216 }],
      size: { compression: 10.67, bitsAWeight: 3, weights: 216, packedBytes: 112, fileBytes: 2000, floatFileBytes: 3000 },
      accuracies: { float: 91, bits: 89, final: 90.5, baseline: 40, control: null },
      bitTraining: { ...training, log: [{ ...training.log[0], bits: [3], compression: 10.67 }] },
      finetuning: training,
    },
    optional: [...OF_SCHEDULE("/bitTraining"), ...OF_SCHEDULE("/finetuning")],
  },
];
