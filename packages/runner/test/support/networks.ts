/**
 * Random networks whose arithmetic is exact in float32: weights, scales and statistics on grids of powers of two, so that a reference and the engine
 * must agree to the last bit and no rounding can flip an activation.
 * @module
 */
import { floatTensor, model, node, valueInfo, type AttributeValue, type Model, type Node, type Tensor } from "@sparqkit/onnx";

/** A seeded source of numbers (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 <= x < 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** low <= n <= high */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.integer(0, items.length - 1)]!;
  }
}

export interface ConvOptions {
  readonly kernel?: readonly [number, number];
  readonly stride?: number;
  /** top, left, bottom, right; half the kernel unless given */
  readonly pads?: readonly [number, number, number, number];
  readonly group?: number;
  readonly bias?: boolean;
  /** BN behind it; true unless given. */
  readonly normalize?: boolean;
}

interface Plane {
  readonly name: string;
  readonly channels: number;
}

/** Builds a network layer by layer; `sparse24` keeps two of every four weights of a filter. */
export class NetworkBuilder {
  readonly random: Random;
  readonly input: Plane;
  readonly #sparse24: boolean;
  readonly #nodes: Node[] = [];
  readonly #initializers: Record<string, Tensor> = {};
  readonly #size: number;

  constructor(seed: number, channels: number, size: number, sparse24 = false) {
    this.random = new Random(seed);
    this.input = { name: "images", channels };
    this.#size = size;
    this.#sparse24 = sparse24;
  }

  #add(op: string, inputs: readonly string[], attributes: Record<string, AttributeValue> = {}): string {
    const name = `${op.toLowerCase()}${this.#nodes.length}`;
    this.#nodes.push(node(op, inputs, [`${name}:out`], attributes, name));
    return `${name}:out`;
  }

  #constant(tensor: Tensor): string {
    const name = `constant${Object.keys(this.#initializers).length}`;
    this.#initializers[name] = tensor;
    return name;
  }

  conv(from: Plane, filters: number, options: ConvOptions = {}): Plane {
    const { kernel = [3, 3], stride = 1, group = 1, bias = false, normalize = true } = options;
    const pads = options.pads ?? [kernel[0] >> 1, kernel[1] >> 1, kernel[0] >> 1, kernel[1] >> 1];
    const perGroup = from.channels / group;
    const inputs = [from.name, this.#constant(this.#weights(filters, perGroup, kernel))];
    if (bias) inputs.push(this.#constant(floatTensor([filters], this.#bias(filters))));
    const sums = this.#add("Conv", inputs, { kernel_shape: kernel, pads, strides: [stride, stride], group });
    return { name: normalize ? this.#normalized(sums, filters) : sums, channels: filters };
  }

  /** Integers -127..127 over 2^k, the largest magnitude 127.5 / 2^k: the per-filter scale is 2^-k exactly. */
  #weights(filters: number, perGroup: number, [height, width]: readonly [number, number]): Tensor {
    const taps = height * width;
    const size = perGroup * taps;
    const shift = 7 + Math.ceil(Math.log2(Math.sqrt(size)));
    const data = new Float32Array(filters * size);
    for (let filter = 0; filter < filters; filter++) {
      const kept = Array.from({ length: size }, () => this.random.next() < 0.6);
      if (this.#sparse24) for (let start = 0; start < size; start += 4) this.#keepTwo(kept, start);
      const peak = this.random.pick(kept.flatMap((is, k) => (is ? [k] : [])).concat(kept.includes(true) ? [] : [0]));
      for (let k = 0; k < size; k++) {
        const [tap, channel] = [Math.floor(k / perGroup), k % perGroup]; // the order of an im2col row
        const q = k === peak ? this.random.pick([127.5, -127.5]) : kept[k] ? this.random.integer(-127, 127) : 0;
        data[(filter * perGroup + channel) * taps + tap] = q * 2 ** -shift;
      }
    }
    return floatTensor([filters, perGroup, height, width], data);
  }

  #keepTwo(kept: boolean[], start: number): void {
    const group = kept.slice(start, start + 4);
    while (group.filter(Boolean).length > 2) group[this.random.integer(0, group.length - 1)] = false;
    kept.splice(start, group.length, ...group);
  }

  #bias(filters: number): number[] {
    const peak = this.random.integer(0, filters - 1);
    return Array.from({ length: filters }, (_, c) => (c === peak ? 127.5 : this.random.integer(-127, 127)) * 2 ** -8);
  }

  /** variance + epsilon is 1 and the gain a power of two. */
  #normalized(from: string, channels: number): string {
    const vector = (value: () => number): string => this.#constant(floatTensor([channels], Array.from({ length: channels }, value)));
    const inputs = [
      from,
      vector(() => this.random.pick([1, 1, 0.5, 2, -1])),
      vector(() => this.random.integer(-64, 64) / 128),
      vector(() => this.random.integer(-64, 64) / 128),
      vector(() => 1 - 2 ** -10),
    ];
    return this.#add("BatchNormalization", inputs, { epsilon: 2 ** -10 });
  }

  relu = (from: Plane): Plane => ({ ...from, name: this.#add("Relu", [from.name]) });
  add = (a: Plane, b: Plane): Plane => ({ ...a, name: this.#add("Add", [a.name, b.name]) });
  maxPool = (from: Plane, stride = 2): Plane => ({
    ...from,
    name: this.#add("MaxPool", [from.name], { kernel_shape: [3, 3], pads: [1, 1, 1, 1], strides: [stride, stride] }),
  });
  averagePool = (from: Plane): Plane => ({ ...from, name: this.#add("AveragePool", [from.name], { kernel_shape: [2, 2], strides: [2, 2] }) });
  concat = (...from: Plane[]): Plane => ({
    name: this.#add(
      "Concat",
      from.map(({ name }) => name),
      { axis: 1 },
    ),
    channels: from.reduce((sum, { channels }) => sum + channels, 0),
  });

  /** Global average, flatten, fully connected: the logits. */
  head(from: Plane, classes = 10): string {
    const flat = this.#add("Flatten", [this.#add("GlobalAveragePool", [from.name])]);
    const weights = this.#constant(this.#matrix(classes, from.channels));
    return this.#add("Gemm", [flat, weights, this.#constant(floatTensor([classes], this.#bias(classes)))], { transB: 1 });
  }

  #matrix(rows: number, columns: number): Tensor {
    const { data } = this.#weights(rows, columns, [1, 1]);
    return floatTensor([rows, columns], data as Float32Array);
  }

  build(...outputs: readonly string[]): Model {
    return model({
      inputs: [valueInfo(this.input.name, "float32", ["N", this.input.channels, this.#size, this.#size])],
      outputs: outputs.map((name) => valueInfo(name, "float32", null)),
      nodes: this.#nodes,
      initializers: this.#initializers,
    });
  }
}

/** Images on a grid of 1/16, in -4..4. */
export function gridImages(random: Random, images: number, size: number): Float32Array {
  return Float32Array.from({ length: images * size }, () => random.integer(-64, 64) / 16);
}

type Topology = (net: NetworkBuilder) => string[];

/** The shapes of networks; each returns its outputs, the logits first and then a feature map that is compared exactly. */
export const TOPOLOGIES: Readonly<Record<string, Topology>> = {
  "a chain with pools, strides, asymmetric pads and 1x1 convolutions": (net) => {
    let x = net.relu(net.conv(net.input, net.random.pick([6, 16, 20])));
    x = net.relu(net.conv(x, net.random.pick([8, 18]), { bias: true, pads: [0, 1, 2, 1] }));
    x = net.maxPool(x);
    x = net.relu(net.conv(x, net.random.pick([16, 10]), { kernel: [1, 1], bias: true, normalize: false }));
    x = net.relu(net.conv(x, 14, { stride: 2, kernel: [3, 1], pads: [1, 0, 0, 0] }));
    return [net.head(x), x.name];
  },
  "residual blocks with a downsampling shortcut": (net) => {
    let x = net.relu(net.conv(net.input, 16));
    let y = net.conv(net.relu(net.conv(x, 16)), 16);
    x = net.relu(net.add(x, y));
    y = net.conv(net.relu(net.conv(x, 24, { stride: 2 })), 24);
    x = net.relu(net.add(y, net.conv(x, 24, { kernel: [1, 1], stride: 2 })));
    return [net.head(x), x.name];
  },
  "branches that read one tensor and are concatenated": (net) => {
    const x = net.relu(net.conv(net.input, 12));
    const one = net.relu(net.conv(x, 6, { kernel: [1, 1] }));
    const two = net.relu(net.conv(net.relu(net.conv(x, 8, { kernel: [1, 1], bias: true })), 10));
    const three = net.relu(net.conv(net.maxPool(x, 1), 4, { kernel: [1, 1] }));
    const y = net.relu(net.conv(net.averagePool(net.concat(one, two, three)), 16));
    return [net.head(y), y.name];
  },
  "depthwise and grouped convolutions, even and odd channels a group": (net) => {
    let x = net.relu(net.conv(net.input, 12));
    x = net.relu(net.conv(x, 12, { group: 12 })); // depthwise: pairs cross taps
    x = net.relu(net.conv(x, 18, { kernel: [1, 1] }));
    x = net.relu(net.conv(x, 12, { group: 6, bias: true })); // three channels a group
    x = net.relu(net.conv(x, 16, { group: 2 })); // six channels a group
    const y = net.relu(net.conv(x, 16, { group: 16, stride: 2 }));
    const z = net.relu(net.conv(x, 16, { stride: 2, kernel: [1, 1] })); // reads what a depthwise one reads too
    const sum = net.add(y, z);
    return [net.head(sum), sum.name];
  },
  "odd channels, without groups": (net) => {
    let x = net.relu(net.conv(net.input, 7));
    x = net.relu(net.conv(x, 5, { bias: true }));
    const y = net.relu(net.conv(x, 9, { kernel: [2, 2], pads: [0, 0, 1, 1] }));
    return [net.head(y), y.name];
  },
  "a quantized tensor that is an output and a residual as well": (net) => {
    const x = net.relu(net.conv(net.input, 16));
    const y = net.relu(net.conv(x, 16));
    const z = net.add(net.conv(y, 16), x);
    return [net.head(z), z.name, x.name, y.name];
  },
};

/** A network of a topology. */
export function randomNetwork(topology: string, seed: number, options: { sparse24?: boolean; size?: number } = {}): Model {
  const { sparse24 = false, size = 8 } = options;
  const net = new NetworkBuilder(seed, 3, size, sparse24);
  return net.build(...TOPOLOGIES[topology]!(net));
}
