/** A small residual network for the tests. */
import { floatTensor, model, node, valueInfo, type Model, type Tensor } from "@sparqkit/onnx";
import { waves } from "./layers.ts";

const tensor = (seed: number, ...dims: number[]): Tensor => floatTensor(dims, waves(dims.reduce((product, dim) => product * dim, 1), seed)); // prettier-ignore
const norm = (name: string, channels: number): Record<string, Tensor> => ({
  [`${name}.scale`]: floatTensor([channels], new Float32Array(channels).fill(1)),
  [`${name}.shift`]: floatTensor([channels], waves(channels, 3, 0.1)),
  [`${name}.mean`]: floatTensor([channels], waves(channels, 4, 0.1)),
  [`${name}.variance`]: floatTensor([channels], new Float32Array(channels).fill(1)),
});
const batchNorm = (name: string, from: string) => node("BatchNormalization", [from, `${name}.scale`, `${name}.shift`, `${name}.mean`, `${name}.variance`], [name], {}, name); // prettier-ignore
const same = { pads: [1, 1, 1, 1] };

/** A stem, a block with an adapted shortcut, a bottleneck with a plain one, and a classifier with a bias: 8 x 8 images, 4 classes. */
export function residualNetwork(opset = 17): Model {
  return model({
    opset,
    inputs: [valueInfo("images", "float32", ["N", 3, 8, 8])],
    outputs: [valueInfo("scores", "float32", ["N", 4])],
    nodes: [
      node("Conv", ["images", "stem.weight"], ["stem_c"], same, "stem"),
      batchNorm("stem_bn", "stem_c"),
      node("Relu", ["stem_bn"], ["stem_r"], {}, "stem_relu"),
      node("Conv", ["stem_r", "a.weight"], ["a_c"], { ...same, strides: [2, 2] }, "a"),
      node("Relu", ["a_c"], ["a_r"], {}, "a_relu"),
      node("Conv", ["a_r", "b.weight", "b.bias"], ["b_c"], same, "b"),
      node("Conv", ["stem_r", "adapter.weight"], ["adapter_c"], { strides: [2, 2] }, "adapter"),
      batchNorm("adapter_bn", "adapter_c"),
      node("Add", ["b_c", "adapter_bn"], ["sum1"], {}, "add1"),
      node("Relu", ["sum1"], ["r1"], {}, "relu1"),
      node("Conv", ["r1", "narrow.weight"], ["n_c"], {}, "narrow"),
      node("Relu", ["n_c"], ["n_r"], {}, "narrow_relu"),
      node("Conv", ["n_r", "wide.weight"], ["w_c"], {}, "wide"),
      node("Add", ["w_c", "r1"], ["sum2"], {}, "add2"),
      node("Relu", ["sum2"], ["r2"], {}, "relu2"),
      node("GlobalAveragePool", ["r2"], ["pool"], {}, "gap"),
      node("Flatten", ["pool"], ["flat"], {}, "flatten"),
      node("Gemm", ["flat", "fc.weight", "fc.bias"], ["scores"], { transB: 1 }, "fc"),
    ],
    initializers: {
      "stem.weight": tensor(1, 5, 3, 3, 3),
      ...norm("stem_bn", 5),
      "a.weight": tensor(2, 6, 5, 3, 3),
      "b.weight": tensor(3, 6, 6, 3, 3),
      "b.bias": tensor(4, 6),
      "adapter.weight": tensor(5, 6, 5, 1, 1),
      ...norm("adapter_bn", 6),
      "narrow.weight": tensor(6, 3, 6, 1, 1),
      "wide.weight": tensor(7, 6, 3, 1, 1),
      "fc.weight": tensor(8, 4, 6),
      "fc.bias": tensor(9, 4),
    },
  });
}
