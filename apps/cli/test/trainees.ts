/** Small images that can be told apart, a model that can learn to, and the arguments of short runs. */
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
