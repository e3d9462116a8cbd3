/**
 * Assemble `assets/demo.onnx` from trained tensors: the network of train/network.py, its normalizations kept as nodes of their own.
 *
 *     node packages/demo/scripts/make-model.ts weights      # reads weights.json and weights.bin, which train/train.py wrote
 * @module
 */
import { readFileSync, writeFileSync } from "node:fs";
import { checkModel, floatTensor, model, node, serializeModel, valueInfo, type Model, type Node, type Tensor } from "@sparqkit/onnx";

/** A trained tensor's name, as PyTorch names it, and its shape; the values lie one after another. */
export interface TensorEntry {
  readonly name: string;
  readonly shape: readonly number[];
}

/**
 * The demonstration's network as a model of opset 17: images [N, 3, 32, 32] -> logits [N, 10].
 *
 * @param entries names and shapes of the trained tensors
 * @param values their values, one tensor after another
 */
export function demoModel(entries: readonly TensorEntry[], values: Float32Array): Model {
  const initializers: Record<string, Tensor> = {};
  let offset = 0;
  for (const { name, shape } of entries) {
    const size = shape.reduce((product, extent) => product * extent, 1);
    initializers[name] = floatTensor(shape, values.subarray(offset, (offset += size)));
  }
  if (offset !== values.length) throw new RangeError(`the entries name ${offset} values, the file holds ${values.length}`);

  const nodes: Node[] = [];
  const add = (opType: string, name: string, inputs: string[], attributes = {}): string => {
    nodes.push(node(opType, inputs, [name], attributes, name));
    return name;
  };
  /** A convolution and its normalization, whose output is named after the pair. */
  const convolution = (name: string, input: string, stride: number): string => {
    const weight = `${name}.conv.weight`;
    const kernel = initializers[weight]!.dims[2]!;
    const pad = (kernel - 1) / 2;
    add("Conv", `${name}.conv`, [input, weight], { kernel_shape: [kernel, kernel], strides: [stride, stride], pads: [pad, pad, pad, pad] });
    const moments = ["weight", "bias", "running_mean", "running_var"].map((part) => `${name}.bn.${part}`);
    return add("BatchNormalization", `${name}.bn`, [`${name}.conv`, ...moments], { epsilon: 1e-5 });
  };
  /** A residual block; the shortcut is convolved where the training script gave it weights. */
  const block = (name: string, input: string, stride: number): string => {
    const first = add("Relu", `${name}.first.relu`, [convolution(`${name}.first`, input, stride)]);
    const second = convolution(`${name}.second`, first, 1);
    const shortcut = `${name}.shortcut.conv.weight` in initializers ? convolution(`${name}.shortcut`, input, stride) : input;
    return add("Relu", `${name}.relu`, [add("Add", `${name}.add`, [second, shortcut])]);
  };

  let x = add("Relu", "stem.relu", [convolution("stem", "images", 1)]);
  for (const stage of [1, 2, 3]) {
    for (let i = 0; `stage${stage}.${i}.first.conv.weight` in initializers; i++) x = block(`stage${stage}.${i}`, x, stage > 1 && i === 0 ? 2 : 1);
  }
  const features = add("Flatten", "features", [add("GlobalAveragePool", "pool", [x])]);
  nodes.push(node("Gemm", [features, "fc.weight", "fc.bias"], ["logits"], { transB: 1 }, "fc"));

  return model({
    name: "demo",
    inputs: [valueInfo("images", "float32", ["N", 3, 32, 32])],
    outputs: [valueInfo("logits", "float32", ["N", initializers["fc.bias"]!.dims[0]!])],
    nodes,
    initializers,
  });
}

if (import.meta.main) {
  const path = process.argv[2];
  if (path === undefined) throw new Error("say where the weights are: make-model.ts PATH, for PATH.json and PATH.bin");
  const entries = JSON.parse(readFileSync(`${path}.json`, "utf8")) as TensorEntry[];
  const bytes = readFileSync(`${path}.bin`);
  const demo = demoModel(entries, new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
  checkModel(demo);
  writeFileSync(new URL("../assets/demo.onnx", import.meta.url), serializeModel(demo));
}
