/**
 * A small network with everything that makes differentiation go wrong: branches, a weight that two layers share, groups, strides with remainders, pads,
 * overlapping windows, a Softmax at the end. Weights are seeded, so that numbers derived elsewhere can be compared.
 */
import { floatTensor, model, node, valueInfo, type Model, type Tensor } from "@sparqkit/onnx";
import { Random } from "./random.ts";

export const BATCH = 4;
export const CLASSES = 5;
export const IMAGE: readonly number[] = [3, 9, 8];

/** The network; its batch is open. */
export function branchedNetwork(): Model {
  const random = new Random(2024);
  const initializers: Record<string, Tensor> = {};
  const add = (name: string, dims: readonly number[], scale: number, offset = 0): string => {
    const values = random.normals(dims.reduce((a, b) => a * b, 1)).map((value) => offset + scale * value);
    initializers[name] = floatTensor(dims, values);
    return name;
  };
  const positive = (name: string, channels: number): string => {
    initializers[name] = floatTensor(
      [channels],
      random.uniforms(channels).map((value) => 1 + value / 2),
    );
    return name;
  };
  const norm = (name: string): string[] => [
    add(`${name}.scale`, [8], 0.3, 1),
    add(`${name}.shift`, [8], 0.3),
    add(`${name}.mean`, [8], 0.2),
    positive(`${name}.variance`, 8),
  ];
  const nodes = [
    node("Conv", ["images", add("one.weight", [8, 3, 3, 3], 0.4)], ["one"], { strides: [2, 2], pads: [1, 1, 0, 1] }, "one"),
    node("BatchNormalization", ["one", ...norm("oneNorm")], ["oneNorm"], { epsilon: 1e-3, momentum: 0.8 }, "oneNorm"),
    node("Relu", ["oneNorm"], ["oneRelu"], {}, "oneRelu"),
    node("MaxPool", ["oneRelu"], ["pool"], { kernel_shape: [3, 3], strides: [1, 1], pads: [1, 1, 1, 1] }, "pool"),
    node("Conv", ["pool", add("two.weight", [8, 4, 3, 3], 0.3), add("two.bias", [8], 0.2)], ["two"], { group: 2, pads: [1, 1, 1, 1] }, "two"),
    node("BatchNormalization", ["two", ...norm("twoNorm")], ["twoNorm"], { epsilon: 1e-3 }, "twoNorm"),
    node("Add", ["pool", "twoNorm"], ["sum"], {}, "sum"),
    node("Clip", ["sum", "zero", "six"], ["clipped"], {}, "clipped"),
    node("Conv", ["clipped", add("shared.weight", [6, 8, 1, 1], 0.4)], ["left"], {}, "left"),
    node("Conv", ["pool", "shared.weight"], ["right"], {}, "right"),
    node("Mul", ["left", "right"], ["product"], {}, "product"),
    node("Concat", ["clipped", "product"], ["joined"], { axis: 1 }, "joined"),
    node("AveragePool", ["joined"], ["averaged"], { kernel_shape: [2, 3], strides: [1, 2], pads: [0, 1, 1, 0] }, "averaged"),
    node("GlobalAveragePool", ["averaged"], ["global"], {}, "global"),
    node("Flatten", ["global"], ["features"], {}, "features"),
    node("Gemm", ["features", add("classes.weight", [CLASSES, 14], 0.6), add("classes.bias", [CLASSES], 0.2)], ["scores"], { transB: 1 }, "classes"),
    node("Softmax", ["scores"], ["probabilities"], { axis: 1 }, "softmax"),
  ];
  return model({
    inputs: [valueInfo("images", "float32", ["N", ...IMAGE])],
    outputs: [valueInfo("probabilities", "float32", ["N", CLASSES])],
    nodes,
    initializers: { ...initializers, zero: floatTensor([], [0]), six: floatTensor([], [1.5]) },
  });
}

/** Seeded images and labels for it. */
export function branchedBatch(): { images: Float32Array; labels: BigInt64Array } {
  const random = new Random(7);
  const images = random.normals(BATCH * IMAGE.reduce((a, b) => a * b));
  return { images, labels: BigInt64Array.from({ length: BATCH }, (_, i) => BigInt((3 * i + 1) % CLASSES)) };
}
