/** Small images that can be told apart, a model that can learn to, and the arguments of short runs. */
import { encodeFloats, floatData, floatTensor, int64Tensor, node, parseModel, serializeModel } from "@sparqkit/onnx";
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
