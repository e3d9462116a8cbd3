/** Plans, what came of evaluating them, and what a model holds. @module */
import { hash, layer, window, type Example } from "./example.ts";

const moments = { mean: [0, -1.5], variance: [1, 0] };

export const evaluationExamples: readonly Example[] = [
  {
    kind: "plan",
    document: {
      schema: "sparqkit/plan@1",
      model: { name: "net.onnx", sha256: hash },
      config: "4b-3opt-round",
      calibration: { images: 32, batch: 16, order: { seed: 7 }, recalibrate: "moments", scope: "each" },
      layers: [
        { ...layer, status: "float", reason: "first-layer", detail: "the first layer stays in float" },
        {
          ...layer,
          status: "quantized",
          weights: { bits: 8, scales: [0.5, 0.25] },
          bias: { bits: 8, scale: 0.125 },
          activations: { bits: 8, max: 0, scale: 1, signed: false },
          sparq: { window, rounding: "trim", share: true, sparse24: false },
        },
        {
          ...layer,
          status: "quantized",
          weights: { bits: 4, scales: [1] },
          bias: null,
          activations: { bits: 4, max: 1, scale: 0.1, signed: false },
          sparq: null,
        },
      ],
      normalizations: [{ name: "bn1", ...moments, reference: moments }],
    },
    optional: ["/normalizations/0/reference"],
  },
  {
    kind: "eval-result",
    document: {
      schema: "sparqkit/eval-result@1",
      model: { name: "net.onnx", sha256: hash },
      data: { format: "npy", images: 48 },
      calibration: { images: 32, batch: 16, order: { seed: 7 }, recalibrate: "moments", scope: "base", biasBits: 8 },
      engine: "exact",
      threads: 2,
      batch: 32,
      preprocess: { pixelScale: 255, mean: [0.5], std: [0.25], channels: "rgb", resize: 256, crop: 224 },
      layers: [{ ...layer, status: "float", reason: "excluded", detail: "--exclude", macs: 1000 }],
      machine: { cpu: "one", cores: 2, node: "v24.0.0", onnxruntime: "1.30.0" },
      seconds: 1.5,
      results: [{ config: "fp32", images: 48, top1: 91.9, top5: 100, standardError: 3.9, seconds: 0.5, imagesPerSecond: 96 }],
      synthetic: true,
    },
    optional: ["/preprocess/resize", "/preprocess/crop", "/layers/0/reason", "/layers/0/detail", "/layers/0/macs", "/synthetic"],
  },
  {
    kind: "eval-state",
    document: {
      schema: "sparqkit/eval-state@1",
      key: hash,
      facts: {
        model: hash,
        data: { path: "/data/test", format: "cifar10", length: 48, labels: hash, files: hash },
        "number of images": 48,
        batch: 32,
        threads: 2,
        preprocess: { pixelScale: 255, mean: [0.5], std: [0.25], channels: "rgb" },
        engine: "exact",
        "calibration images": { path: "/data/train", format: "cifar10", length: 480, files: hash },
        calibration: { images: 32, batch: 16, order: { seed: 7 }, recalibrate: "moments", scope: "base", biasBits: 8 },
        layers: { layers: ["conv1"], exclude: ["conv2"] },
      },
      results: [{ config: "fp32", images: 48, top1: 91.9, top5: 100, standardError: 3.9, seconds: 0.5, imagesPerSecond: 96 }],
    },
    optional: ["/facts/data/labels", "/facts/calibration images", "/facts/calibration", "/facts/layers", "/facts/layers/layers", "/facts/layers/exclude"],
  },
  {
    kind: "inspect-result",
    document: {
      schema: "sparqkit/inspect-result@1",
      model: { name: "net.onnx", sha256: hash, bytes: 100 },
      irVersion: 8,
      opsets: { "ai.onnx": 17 },
      producer: "",
      inputs: [{ name: "x", type: "float32", shape: ["N", 3, 8, 8] }],
      outputs: [{ name: "y", type: "float32", shape: null }],
      nodes: 7,
      parameters: 832,
      macs: null,
      layers: [
        {
          ...layer,
          quantizable: false,
          reason: "unknown-shape",
          detail: "its shape is not known",
          kernel: [3, 3],
          strides: [1, 1],
          group: 1,
          inputShape: [1, 3, 8, 8],
          outputShape: [1, 8, 8, 8],
          macs: 13824,
          parameters: 216,
          weightBits: 3,
          activationBits: 4,
        },
      ],
      packed: { weights: 216, bitsAWeight: 3, compression: null },
      others: [{ opType: "Relu", count: 2, elements: null }],
    },
    optional: [
      "/opsets/*",
      "/packed",
      ...["reason", "detail", "kernel", "strides", "group", "inputShape", "outputShape", "macs", "parameters", "weightBits", "activationBits"].map(
        (name) => `/layers/0/${name}`,
      ),
    ],
    open: ["/opsets"],
  },
];
