/** ResNet-20 and CIFAR-10 from the folder in SPARQKIT_DATA, and what PyTorch's gradients on them are. */
import { existsSync, readFileSync } from "node:fs";
import { parseModel, type Model } from "@sparqkit/onnx";
import { expect } from "vitest";
import type { BatchNormMode, TrainingGraph } from "../../src/index.ts";
import { relativeError } from "./run.ts";

/** What PyTorch computes on the first 64 images, with the last layer's weights at a quarter. */
interface Golden {
  readonly loss: number;
  readonly gradients: Readonly<Record<string, { readonly l2: number; readonly sum: number; readonly first8: readonly number[] }>>;
}

const PIXELS = 3072;
const data = process.env["SPARQKIT_DATA"] ?? "";

/** Images of the reference. */
export const IMAGES = 64;
export const MEAN: readonly number[] = [0.4914, 0.4822, 0.4465];
export const DEVIATION: readonly number[] = [0.2023, 0.1994, 0.201];

/** Whether model and images are there; where they are not, says what is left out. */
export function isPresent(otherwise: string): boolean {
  const present = data !== "" && existsSync(`${data}/models/resnet20-cifar10-bn.onnx`) && existsSync(`${data}/cifar10/data_batch_1.bin`);
  if (!present) console.warn(`SPARQKIT_DATA is not set or lacks ResNet-20 and CIFAR-10: ${otherwise}`);
  return present;
}

/** The network with BatchNormalization. */
export function resnet20(): Model {
  return parseModel(new Uint8Array(readFileSync(`${data}/models/resnet20-cifar10-bn.onnx`)));
}

/** The first images of CIFAR-10, bytes [count, 3, 32, 32], and their labels. */
export function readCifar(count: number): { bytes: Uint8Array; labels: Uint8Array } {
  const records = readFileSync(`${data}/cifar10/data_batch_1.bin`);
  const bytes = new Uint8Array(count * PIXELS);
  const labels = Uint8Array.from({ length: count }, (_, i) => {
    bytes.set(records.subarray(i * (PIXELS + 1) + 1, (i + 1) * (PIXELS + 1)), i * PIXELS);
    return records[i * (PIXELS + 1)]!;
  });
  return { bytes, labels };
}

/** The reference's images as the network takes them, and their labels. */
export function goldenBatch(): { images: Float32Array; labels: Uint8Array } {
  const { bytes, labels } = readCifar(IMAGES);
  const images = Float32Array.from(bytes, (value, i) => {
    const channel = Math.floor((i % PIXELS) / 1024);
    return (value / 255 - MEAN[channel]!) / DEVIATION[channel]!;
  });
  return { images, labels };
}

/** The reference's parameters: the last layer's are a quarter of the model's, as they were there. */
export function goldenParameters({ parameters }: TrainingGraph): Map<string, Float32Array> {
  const last = parameters.at(-1)!.layer;
  return new Map(parameters.map(({ name, layer, value }) => [name, layer === last ? value.map((v) => v / 4) : value]));
}

/** Loss within 1e-5 and every gradient within 1e-3 of PyTorch's. */
export function expectGolden(batchNorm: BatchNormMode, step: { readonly loss: number; readonly gradients: ReadonlyMap<string, Float32Array> }): void {
  const golden = JSON.parse(readFileSync(new URL("../goldens/gradients-resnet20.json", import.meta.url), "utf8")) as Record<BatchNormMode, Golden>;
  const { loss, gradients } = golden[batchNorm];
  expect(Math.abs(step.loss - loss)).toBeLessThan(1e-5);
  expect([...step.gradients.keys()].toSorted()).toEqual(Object.keys(gradients).toSorted());
  for (const [name, gradient] of step.gradients) {
    const { l2, sum, first8 } = gradients[name]!;
    const length = Math.hypot(...gradient);
    expect(Math.abs(length - l2) / l2, name).toBeLessThan(1e-3);
    expect(Math.abs(gradient.reduce((a, b) => a + b, 0) - sum) / (l2 * Math.sqrt(gradient.length)), name).toBeLessThan(1e-3);
    expect(relativeError(gradient.subarray(0, 8), first8), name).toBeLessThan(1e-3); // one ReLU whose input is 0 up to rounding is worth 7e-4
  }
}
