/** ResNet-18 and ResNet-50 at 224 x 224 as ONNX models, with weights that only take their room. @module */
import { floatTensor, model, node, valueInfo, type Model, type Node, type Tensor } from "@sparqkit/onnx";

/** Blocks of each stage, and whether they are bottlenecks. */
const DEPTHS = { 18: { blocks: [2, 2, 2, 2], wide: 1 }, 50: { blocks: [3, 4, 6, 3], wide: 4 } } as const;

/** A residual network. */
export function resnet(depth: keyof typeof DEPTHS): Model {
  const { blocks, wide } = DEPTHS[depth];
  const nodes: Node[] = [];
  const initializers: Record<string, Tensor> = {};
  const add = (opType: string, inputs: string[], attributes = {}): string => {
    const output = `v${nodes.length}`;
    nodes.push(node(opType, inputs, [output], attributes, `${opType}_${nodes.length}`));
    return output;
  };
  const constant = (...dims: number[]): string => {
    const name = `w${Object.keys(initializers).length}`;
    initializers[name] = floatTensor(dims, new Float32Array(dims.reduce((size, dim) => size * dim, 1)).fill(0.01));
    return name;
  };
  const conv = (from: string, channels: number, filters: number, size: number, stride = 1): string => {
    const pad = (size - 1) / 2;
    const raw = add("Conv", [from, constant(filters, channels, size, size)], { pads: [pad, pad, pad, pad], strides: [stride, stride] });
    return add("BatchNormalization", [raw, constant(filters), constant(filters), constant(filters), constant(filters)]);
  };
  const relu = (from: string): string => add("Relu", [from]);
  let value = add("MaxPool", [relu(conv("images", 3, 64, 7, 2))], { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] });
  let channels = 64;
  for (const [stage, count] of blocks.entries()) {
    const filters = 64 * 2 ** stage;
    for (let block = 0; block < count; block++) {
      const stride = block === 0 && stage > 0 ? 2 : 1;
      const long =
        wide === 1
          ? conv(relu(conv(value, channels, filters, 3, stride)), filters, filters, 3)
          : conv(relu(conv(relu(conv(value, channels, filters, 1)), filters, filters, 3, stride)), filters, wide * filters, 1);
      const short = stride > 1 || channels !== wide * filters ? conv(value, channels, wide * filters, 1, stride) : value;
      value = relu(add("Add", [long, short]));
      channels = wide * filters;
    }
  }
  const flat = add("Flatten", [add("GlobalAveragePool", [value])]);
  const logits = add("Gemm", [flat, constant(1000, channels), constant(1000)], { transB: 1 });
  return model({ inputs: [valueInfo("images", "float32", ["N", 3, 224, 224])], outputs: [valueInfo(logits, "float32", ["N", 1000])], nodes, initializers });
}
