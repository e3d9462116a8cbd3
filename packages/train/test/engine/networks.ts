/** Small seeded networks that take the engine's different ways. */
import { floatTensor, model, node, valueInfo, type AttributeValue, type Model, type Node, type Tensor } from "@sparqkit/onnx";
import { Random } from "../support/random.ts";

/** A network under construction; every method returns the name of what it made. */
export class Net {
  readonly nodes: Node[] = [];
  readonly initializers: Record<string, Tensor> = {};
  readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  op(opType: string, inputs: readonly string[], attributes: Readonly<Record<string, AttributeValue>> = {}, domain = ""): string {
    const name = `${opType}${this.nodes.length}`;
    this.nodes.push({ ...node(opType, inputs, [name], attributes, name), domain });
    return name;
  }

  weights(dims: readonly number[], scale: number, offset = 0): string {
    const name = `w${Object.keys(this.initializers).length}`;
    const values = this.random.normals(dims.reduce((a, b) => a * b, 1)).map((value) => offset + scale * value);
    this.initializers[name] = floatTensor(dims, values);
    return name;
  }

  /** Weights of variance 2 / inputs: activations keep their size. */
  conv(
    x: string,
    channels: number,
    filters: number,
    kernel: readonly number[],
    attributes: Readonly<Record<string, AttributeValue>> = {},
    bias = false,
  ): string {
    const group = Number(attributes["group"] ?? 1);
    const inputs = (channels / group) * kernel.reduce((a, b) => a * b, 1);
    const weights = this.weights([filters, channels / group, ...kernel], Math.sqrt(2 / inputs));
    return this.op("Conv", [x, weights, ...(bias ? [this.weights([filters], 0.2)] : [])], attributes);
  }

  norm(x: string, channels: number): string {
    const positive = `w${Object.keys(this.initializers).length}`;
    this.initializers[positive] = floatTensor(
      [channels],
      this.random.uniforms(channels).map((value) => 1 + value / 2),
    );
    const parameters = [this.weights([channels], 0.3, 1), this.weights([channels], 0.3), this.weights([channels], 0.2), positive];
    return this.op("BatchNormalization", [x, ...parameters], { epsilon: 1e-3 });
  }

  scalar(value: number): string {
    const name = `w${Object.keys(this.initializers).length}`;
    this.initializers[name] = floatTensor([], [value]);
    return name;
  }

  relu(x: string): string {
    return this.op("Relu", [x]);
  }

  /** Average over all pixels and a linear layer. */
  finish(x: string, channels: number, image: readonly number[], classes = 5): Model {
    const flat = this.op("Flatten", [this.op("GlobalAveragePool", [x])]);
    const scores = this.op("Gemm", [flat, this.weights([classes, channels], 1 / Math.sqrt(channels)), this.weights([classes], 0.2)], { transB: 1 });
    return model({
      inputs: [valueInfo("images", "float32", ["N", ...image])],
      outputs: [valueInfo(scores, "float32", ["N", classes])],
      nodes: this.nodes,
      initializers: this.initializers,
    });
  }
}

const SAME = { pads: [1, 1, 1, 1] };

/** Networks by what is special about them. */
export const NETWORKS: Readonly<Record<string, { readonly image: readonly number[]; readonly build: (net: Net, image: readonly number[]) => Model }>> = {
  "a chain of convolutions with normalization": {
    image: [3, 7, 9],
    build(net, image) {
      const one = net.relu(net.norm(net.conv("images", 3, 16, [3, 3], SAME), 16));
      return net.finish(net.relu(net.norm(net.conv(one, 16, 20, [3, 3], SAME), 20)), 20, image);
    },
  },
  "residual blocks with strides and shortcuts": {
    image: [3, 8, 8],
    build(net, image) {
      const start = net.relu(net.norm(net.conv("images", 3, 16, [3, 3], SAME), 16));
      const inner = net.norm(net.conv(net.relu(net.norm(net.conv(start, 16, 16, [3, 3], SAME), 16)), 16, 16, [3, 3], SAME), 16);
      const block = net.relu(net.op("Add", [inner, start]));
      const long = net.relu(net.norm(net.conv(block, 16, 32, [3, 3], { ...SAME, strides: [2, 2] }), 32));
      const deep = net.norm(net.conv(long, 32, 32, [3, 3], SAME), 32);
      const short = net.norm(net.conv(block, 16, 32, [1, 1], { strides: [2, 2] }), 32);
      return net.finish(net.relu(net.op("Add", [deep, short])), 32, image);
    },
  },
  "folded normalization: biases, residuals, Sum": {
    image: [2, 6, 5],
    build(net, image) {
      const start = net.relu(net.conv("images", 2, 17, [3, 3], SAME, true));
      const left = net.conv(net.relu(net.conv(start, 17, 8, [1, 1], {}, true)), 8, 17, [3, 3], SAME, true);
      const right = net.conv(start, 17, 17, [1, 3], { pads: [0, 1, 0, 1] }, true);
      return net.finish(net.relu(net.op("Sum", [left, right, start])), 17, image);
    },
  },
  "odd sizes: stride 3, a 5 x 5 kernel without pads, uneven pads": {
    image: [5, 17, 14],
    build(net, image) {
      const one = net.relu(net.norm(net.conv("images", 5, 6, [5, 5], {}), 6));
      const two = net.relu(net.norm(net.conv(one, 6, 33, [3, 3], { strides: [3, 3], pads: [1, 0, 0, 1] }), 33));
      return net.finish(net.relu(net.norm(net.conv(two, 33, 9, [2, 2], { pads: [0, 1, 1, 0] }), 9)), 9, image);
    },
  },
  "a large stride at the start": {
    image: [3, 23, 23],
    build(net, image) {
      const one = net.relu(net.norm(net.conv("images", 3, 24, [7, 7], { strides: [2, 2], pads: [3, 3, 3, 3] }), 24));
      const pool = net.op("MaxPool", [one], { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] });
      return net.finish(net.relu(net.norm(net.conv(pool, 24, 24, [3, 3], SAME), 24)), 24, image);
    },
  },
  "groups, depthwise and dilated convolutions, which run as they are": {
    image: [4, 8, 8],
    build(net, image) {
      const one = net.relu(net.norm(net.conv("images", 4, 12, [3, 3], { ...SAME, group: 2 }), 12));
      const two = net.op("Clip", [net.norm(net.conv(one, 12, 12, [3, 3], { ...SAME, group: 12, strides: [2, 2] }), 12), net.scalar(0), net.scalar(6)]);
      return net.finish(net.relu(net.norm(net.conv(two, 12, 16, [3, 3], { pads: [2, 2, 2, 2], dilations: [2, 2] }), 16)), 16, image);
    },
  },
  "pads wider than the kernel reaches, pools, Concat": {
    image: [3, 6, 6],
    build(net, image) {
      const one = net.relu(net.norm(net.conv("images", 3, 10, [1, 1], { pads: [1, 1, 1, 1] }), 10));
      const pools = [
        net.op("AveragePool", [one], { kernel_shape: [2, 2], strides: [2, 2] }),
        net.op("MaxPool", [one], { kernel_shape: [2, 2], strides: [2, 2] }),
      ];
      const joined = net.op("Concat", pools, { axis: 1 });
      return net.finish(net.relu(net.conv(joined, 20, 18, [3, 3], SAME, true)), 18, image);
    },
  },
  "one axis, with strides and dilations": {
    image: [4, 21],
    build(net, image) {
      const one = net.relu(net.norm(net.conv("images", 4, 10, [3], { pads: [1, 1] }), 10));
      const two = net.relu(net.norm(net.conv(one, 10, 6, [4], { strides: [2], dilations: [2], group: 2 }), 6));
      return net.finish(two, 6, image);
    },
  },
  "one value read by everything": {
    image: [16, 5, 5],
    build(net, image) {
      const one = net.norm(net.conv("images", 16, 16, [3, 3], SAME), 16);
      const relu = net.relu(one);
      const clip = net.op("Clip", [one, net.scalar(-0.5), net.scalar(1)]);
      const sum = net.op("Sum", [one, relu, clip, net.conv(relu, 16, 16, [3, 3], SAME), net.conv(clip, 16, 16, [1, 1])]);
      return net.finish(net.op("Mul", [sum, net.op("Sigmoid", [sum])]), 16, image);
    },
  },
};
