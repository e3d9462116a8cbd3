/**
 * Write the demonstration's network, untrained: a residual CNN for 32 x 32 images, fifteen convolutions with their normalizations, 68,980 parameters.
 *
 *     node --conditions=sparqkit-source packages/demo/scripts/make-network.ts untrained.onnx
 *
 * The same seed gives the same bytes on every machine. `sparqkit train` makes assets/demo.onnx of it; ../README.md has the commands.
 * @module
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkModel, floatTensor, model, node, serializeModel, valueInfo, type Model, type Node, type Tensor } from "@sparqkit/onnx";
import { randomOf } from "./images/random.ts";

/** Channels of the three stages. All even, so that pairs of channels never run over. */
const WIDTHS = [10, 20, 40] as const;
const BLOCKS = 2;
const CLASSES = 10;

/**
 * The network as a model of opset 17: images [N, 3, 32, 32] -> logits [N, 10].
 *
 * Weights are normal with variance 2 / n for n inputs of a sum (He et al., "Delving Deep into Rectifiers", 2015), 1 / n for the last layer; normalizations start as
 * the identity and biases at 0.
 *
 * @param seed of the weights
 */
export function demoNetwork(seed: number): Model {
  const nodes: Node[] = [];
  const initializers: Record<string, Tensor> = {};
  let drawn = 0;
  const normal = (name: string, shape: readonly number[], gain: number): string => {
    const random = randomOf(seed, drawn++);
    const inputs = shape.slice(1).reduce((product, extent) => product * extent, 1);
    const deviation = Math.sqrt(gain / inputs);
    initializers[name] = floatTensor(
      shape,
      Float32Array.from({ length: shape[0]! * inputs }, () => random.normal() * deviation),
    );
    return name;
  };
  const constant = (name: string, length: number, value: number): string => {
    initializers[name] = floatTensor([length], new Float32Array(length).fill(value));
    return name;
  };
  const add = (opType: string, name: string, inputs: string[], attributes = {}): string => {
    nodes.push(node(opType, inputs, [name], attributes, name));
    return name;
  };

  /** A convolution without bias and the normalization of its output, named after the pair. */
  const convolution = (name: string, input: string, [outputs, inputs, kernel]: readonly [number, number, number], stride: number): string => {
    const pad = (kernel - 1) / 2;
    const weight = normal(`${name}.conv.weight`, [outputs, inputs, kernel, kernel], 2);
    add("Conv", `${name}.conv`, [input, weight], { kernel_shape: [kernel, kernel], strides: [stride, stride], pads: [pad, pad, pad, pad] });
    const moments = Object.entries({ weight: 1, bias: 0, running_mean: 0, running_var: 1 });
    const tensors = moments.map(([part, value]) => constant(`${name}.bn.${part}`, outputs, value));
    return add("BatchNormalization", `${name}.bn`, [`${name}.conv`, ...tensors], { epsilon: 1e-5 });
  };
  /** Two 3x3 convolutions beside a shortcut, which a 1x1 convolution brings to size where the shape changes. */
  const block = (name: string, input: string, inputs: number, outputs: number): string => {
    const stride = inputs === outputs ? 1 : 2;
    const first = add("Relu", `${name}.first.relu`, [convolution(`${name}.first`, input, [outputs, inputs, 3], stride)]);
    const second = convolution(`${name}.second`, first, [outputs, outputs, 3], 1);
    const shortcut = inputs === outputs ? input : convolution(`${name}.shortcut`, input, [outputs, inputs, 1], stride);
    return add("Relu", `${name}.relu`, [add("Add", `${name}.add`, [second, shortcut])]);
  };

  let width: number = WIDTHS[0];
  let x = add("Relu", "stem.relu", [convolution("stem", "images", [width, 3, 3], 1)]);
  for (const [stage, outputs] of WIDTHS.entries()) {
    for (let i = 0; i < BLOCKS; i++) {
      x = block(`stage${stage + 1}.${i}`, x, width, outputs);
      width = outputs;
    }
  }
  const features = add("Flatten", "features", [add("GlobalAveragePool", "pool", [x])]);
  const classifier = [normal("fc.weight", [CLASSES, width], 1), constant("fc.bias", CLASSES, 0)];
  nodes.push(node("Gemm", [features, ...classifier], ["logits"], { transB: 1 }, "fc"));

  return model({
    name: "demo",
    inputs: [valueInfo("images", "float32", ["N", 3, 32, 32])],
    outputs: [valueInfo("logits", "float32", ["N", CLASSES])],
    nodes,
    initializers,
  });
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { seed: { type: "string" } }, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined) throw new Error("say where the network goes: make-network.ts OUT.onnx");
  const untrained = demoNetwork(Number(values.seed ?? 1));
  checkModel(untrained);
  writeFileSync(path, serializeModel(untrained));
}
