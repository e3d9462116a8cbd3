/** Small images that can be told apart, a model that can learn to, and the arguments of short runs. */
import { packWeights, roundWeights } from "@sparqkit/bsq";
import { encodeFloats, floatData, floatTensor, int64Tensor, model, node, parseModel, serializeModel, valueInfo } from "@sparqkit/onnx";
import { insertQuantizers } from "@sparqkit/train";
import { npy, tinyFile } from "./cli.ts";

const SIDE = 8;
const CLASSES = 4;

/** A class for each image in turn: a bright quarter of the picture, under noise. */
export function quarters(count: number, seed: number): { readonly images: Uint8Array; readonly labels: Uint8Array } {
  let state = seed;
  const noise = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 26; // 0..63
  };
  const pixels = new Uint8Array(count * SIDE * SIDE * 3);
  for (let i = 0, at = 0; i < count; i++) {
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++)
        for (let c = 0; c < 3; c++) pixels[at++] = noise() + (i % CLASSES === c || (i % CLASSES === 3 && y < 4 && x < 4) ? 120 : 0);
  }
  const classes = Int32Array.from({ length: count }, (_, i) => i % CLASSES);
  return { images: npy(pixels, [count, SIDE, SIDE, 3]), labels: npy(classes, [count]) };
}

/** The tiny model in float16. */
export function halfFile(): Uint8Array {
  const half = parseModel(tinyFile());
  const { graph } = half;
  graph.inputs = graph.inputs.map((value) => ({ ...value, type: "float16" }));
  graph.outputs = graph.outputs.map((value) => ({ ...value, type: "float16" }));
  for (const [name, tensor] of graph.initializers) graph.initializers.set(name, encodeFloats("float16", tensor.dims, floatData(tensor)));
  return serializeModel(half);
}

/** The tiny model without anything in its weights. */
export function zeroFile(): Uint8Array {
  const empty = parseModel(tinyFile());
  for (const [name, { dims, data }] of empty.graph.initializers) empty.graph.initializers.set(name, floatTensor(dims, new Float32Array(data.length)));
  return serializeModel(empty);
}

/** The tiny model, the weights of its second convolution made by filling a shape, as models are stored that only show a structure. */
export function filledFile(): Uint8Array {
  const filled = parseModel(tinyFile());
  const { graph } = filled;
  graph.initializers.delete("w2");
  graph.initializers.set("shape", int64Tensor([4], [8, 8, 3, 3]));
  graph.nodes.unshift(node("ConstantOfShape", ["shape"], ["w2"], { value: encodeFloats("float32", [1], [0.02]) }));
  return serializeModel(filled);
}

/** The tiny model with its weights packed at 5 bits. */
export function packedFile(): Uint8Array {
  const network = parseModel(tinyFile());
  const weights = [...network.graph.initializers].filter(([name]) => /^w\d$/.test(name));
  const parts = weights.map(([name, tensor]) => ({ name, shape: tensor.dims, value: floatData(tensor) }));
  return serializeModel(packWeights(network, roundWeights(parts, new Map(weights.map(([name]) => [name, 5])))));
}

/** The tiny model with activations of few bits between its convolutions. */
export function roundedFile(bits: number): Uint8Array {
  return serializeModel(insertQuantizers(parseModel(tinyFile()), { bits }).model);
}

/** A wide matrix at the end of a network: more weights than 8 planes of them have room for. */
export function wideFile(): Uint8Array {
  const [features, classes] = [2048, 17_000]; // 35 million
  return serializeModel(
    model({
      inputs: [valueInfo("images", "float32", ["N", 3, 8, 8])],
      outputs: [valueInfo("logits", "float32", ["N", classes])],
      nodes: [
        node("Conv", ["images", "w"], ["c"], {}, "conv"),
        node("GlobalAveragePool", ["c"], ["m"]),
        node("Flatten", ["m"], ["f"]),
        node("Gemm", ["f", "large"], ["logits"], {}, "head"),
      ],
      initializers: {
        w: floatTensor([features, 3, 1, 1], new Float32Array(features * 3).fill(0.5)),
        large: floatTensor([features, classes], new Float32Array(features * classes).fill(0.5)),
      },
    }),
  );
}

/** An .npy file of bytes with every value turned over. */
export function inverted(file: Uint8Array): Uint8Array {
  const header = 10 + new DataView(file.buffer, file.byteOffset).getUint16(8, true);
  return file.map((value, i) => (i < header ? value : 255 - value));
}

/** model.onnx, train/ and test/ with labels. */
export function school(count = 64): Record<string, Uint8Array> {
  const [train, test] = [quarters(count, 1), quarters(32, 2)];
  return {
    "model.onnx": tinyFile(),
    "train/images.npy": train.images,
    "train/labels.npy": train.labels,
    "test/images.npy": test.images,
    "test/labels.npy": test.labels,
  };
}

/** What every short run is told. */
export const SHORT: readonly string[] = ["--data", "train", "--test", "test", "--preprocess", "mnist", "--batch", "16", "--augment", "none"];
export const TRAIN: readonly string[] = ["train", "model.onnx", ...SHORT, "--epochs", "4", "--lr", "0.05"];
