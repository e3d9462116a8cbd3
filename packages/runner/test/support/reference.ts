/**
 * The reference: a plan evaluated node by node in float64, its quantized layers by the definitions of `@sparqkit/core`, one image and one row at a time.
 * It shares no code with the engine: no cut graph, no folded scale, no ONNX Runtime, no kernel.
 * @module
 */
import {
  cutRow,
  gatherDot24,
  im2col,
  outputSize,
  pairRule,
  quantizeActivations,
  quantizeBias,
  quantizeWeights,
  reorderWeights,
  type ConvGeometry,
} from "@sparqkit/core";
import { getFloat, getInt, getInts, type Model, type Node } from "@sparqkit/onnx";
import type { Plan, QuantizedLayerPlan } from "@sparqkit/quantizer";

/** Values of one image, `[channels][rest]`; height and width 1 for vectors. */
export interface Planes {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  readonly data: Float64Array;
}

export interface ReferenceResult {
  readonly values: ReadonlyMap<string, Planes>;
  /** Nodes whose values float32 can not hold, so that another order of operations may differ. */
  readonly inexact: readonly string[];
}

/** What a batch in training mode decides as it goes: a layer's activation scale, the statistics a normalization uses. */
export interface Training {
  scale(layer: QuantizedLayerPlan, inputs: readonly Planes[]): number;
  statistics(node: Node, inputs: readonly Planes[]): { readonly mean: ArrayLike<number>; readonly variance: ArrayLike<number> };
}

/** All values of one image. `plan` null: the float network. */
export function reference(model: Model, plan: Plan | null, image: Float32Array): ReferenceResult {
  const { values, inexact } = referenceBatch(model, plan, [image]);
  return { values: new Map([...values].map(([name, [only]]) => [name, only!])), inexact };
}

/** All values of a batch, an entry an image. */
export function referenceBatch(
  model: Model,
  plan: Plan | null,
  images: readonly Float32Array[],
  training?: Training,
): { values: Map<string, Planes[]>; inexact: string[] } {
  const { graph } = model;
  const [, channels, height, width] = graph.inputs[0]!.shape as [unknown, number, number, number];
  const values = new Map([[graph.inputs[0]!.name, images.map((image): Planes => ({ channels, height, width, data: Float64Array.from(image) }))]]);
  const layers = new Map(plan?.layers.map((layer) => [layer.name, layer]));
  const constant = (name: string): Float32Array => graph.initializers.get(name)!.data as Float32Array;
  const inexact: string[] = [];
  for (const node of graph.nodes) {
    const layer = layers.get(node.name);
    const inputs = node.inputs.filter((name) => values.has(name)).map((name) => values.get(name)!);
    const each = (of: (own: Planes[]) => Planes): Planes[] => images.map((_, i) => of(inputs.map((input) => input[i]!)));
    let result: Planes[];
    if (layer?.status === "quantized") {
      const scale = training ? training.scale(layer, inputs[0]!) : layer.activations.scale;
      result = each(([x]) => quantized(node, model, x!, { ...layer, activations: { ...layer.activations, scale } }));
    } else if (node.opType === "BatchNormalization") {
      const [mean, variance] = [constant(node.inputs[3]!), constant(node.inputs[4]!)];
      const statistics = training ? training.statistics(node, inputs[0]!) : { mean, variance };
      result = each(([x]) => normalize(node, x!, constant, statistics));
    } else result = each((own) => OPERATORS[node.opType]!(node, own, constant, model));
    if (result.some(({ data }) => data.some((value) => Math.fround(value) !== value))) inexact.push(node.name);
    values.set(node.outputs[0]!, result);
  }
  return { values, inexact };
}

function normalize(node: Node, x: Planes, constant: (name: string) => Float32Array, { mean, variance }: ReturnType<Training["statistics"]>): Planes {
  const [gain, shift] = [constant(node.inputs[1]!), constant(node.inputs[2]!)];
  const epsilon = getFloat(node, "epsilon", 1e-5);
  return map(x, (value, i) => {
    const c = Math.floor(i / planeOf(x));
    return ((value - mean[c]!) / Math.sqrt(variance[c]! + epsilon)) * gain[c]! + shift[c]!;
  });
}

type Operator = (node: Node, inputs: readonly Planes[], constant: (name: string) => Float32Array, model: Model) => Planes;

const map = (planes: Planes, value: (x: number, index: number) => number): Planes => ({ ...planes, data: planes.data.map(value) });
const planeOf = ({ height, width }: Planes): number => height * width;

const OPERATORS: Record<string, Operator> = {
  Relu: (_node, [x]) => map(x!, (value) => Math.max(0, value)),
  Add: (_node, [a, b]) => map(a!, (value, i) => value + b!.data[i]!),
  Concat: (_node, all) => ({
    ...all[0]!,
    channels: all.reduce((sum, { channels }) => sum + channels, 0),
    data: Float64Array.from(all.flatMap(({ data }) => [...data])),
  }),
  MaxPool: (node, [x]) => pool(node, x!, (window) => Math.max(...window)),
  AveragePool: (node, [x]) => pool(node, x!, (window) => window.reduce((a, b) => a + b, 0) / window.length),
  GlobalAveragePool: (_node, [x]) => ({
    channels: x!.channels,
    height: 1,
    width: 1,
    data: Float64Array.from(
      { length: x!.channels },
      (_, c) => x!.data.subarray(c * planeOf(x!), (c + 1) * planeOf(x!)).reduce((a, b) => a + b, 0) / planeOf(x!),
    ),
  }),
  Flatten: (_node, [x]) => ({ channels: x!.data.length, height: 1, width: 1, data: x!.data }),
  Conv: (node, [x], constant, model) => {
    const geometry = geometryOf(node, model, x!);
    const weights = constant(node.inputs[1]!);
    const bias = node.inputs[2] ? constant(node.inputs[2]) : null;
    return convolve(geometry, (filter, group) => {
      const perGroup = geometry.channels / geometry.group;
      return (y, x0) => {
        let sum = bias?.[filter] ?? 0;
        for (let c = 0; c < perGroup; c++)
          for (let ky = 0; ky < geometry.kernel[0]; ky++)
            for (let kx = 0; kx < geometry.kernel[1]; kx++) {
              const [row, column] = [y * geometry.strides[0] - geometry.pads[0] + ky, x0 * geometry.strides[1] - geometry.pads[1] + kx];
              if (row < 0 || column < 0 || row >= geometry.height || column >= geometry.width) continue;
              const at = ((filter * perGroup + c) * geometry.kernel[0] + ky) * geometry.kernel[1] + kx;
              sum += weights[at]! * x!.data[((group * perGroup + c) * geometry.height + row) * geometry.width + column]!;
            }
        return sum;
      };
    });
  },
  Gemm: (node, [x], constant) => {
    const [weights, bias] = [constant(node.inputs[1]!), constant(node.inputs[2]!)];
    const size = x!.data.length;
    return {
      channels: bias.length,
      height: 1,
      width: 1,
      data: Float64Array.from(bias, (b, f) => x!.data.reduce((sum, value, k) => sum + value * weights[f * size + k]!, b)),
    };
  },
};

function pool(node: Node, x: Planes, of: (window: number[]) => number): Planes {
  const [kernel, strides, pads] = [getInts(node, "kernel_shape", []), getInts(node, "strides", [1, 1]), getInts(node, "pads", [0, 0, 0, 0])];
  const geometry = { ...x, filters: x.channels, kernel, strides, pads, dilations: [1, 1], group: x.channels } as unknown as ConvGeometry;
  return convolve(geometry, (c) => (y, x0) => {
    const window: number[] = [];
    for (let row = y * strides[0]! - pads[0]!; row < y * strides[0]! - pads[0]! + kernel[0]!; row++)
      for (let column = x0 * strides[1]! - pads[1]!; column < x0 * strides[1]! - pads[1]! + kernel[1]!; column++)
        if (row >= 0 && column >= 0 && row < x.height && column < x.width) window.push(x.data[(c * x.height + row) * x.width + column]!);
    return of(window);
  });
}

function convolve(geometry: ConvGeometry, filterAt: (filter: number, group: number) => (y: number, x: number) => number): Planes {
  const { channels, height, width, kernel, strides, pads, dilations, group, filters } = geometry;
  const [outH, outW] = outputSize({ channels, height, width, kernel, strides, pads, dilations, group, filters });
  const data = new Float64Array(filters * outH * outW);
  for (let filter = 0, at = 0; filter < filters; filter++) {
    const value = filterAt(filter, Math.floor(filter / (filters / group)));
    for (let y = 0; y < outH; y++) for (let x = 0; x < outW; x++) data[at++] = value(y, x);
  }
  return { channels: filters, height: outH, width: outW, data };
}

function geometryOf(node: Node, model: Model, x: Planes): ConvGeometry {
  const [filters, , ...kernel] = model.graph.initializers.get(node.inputs[1]!)!.dims as [number, number, number, number];
  const list = (name: string, fallback: number[]): [number, number, number, number] => [...getInts(node, name, fallback)] as never;
  return {
    channels: x.channels,
    height: x.height,
    width: x.width,
    filters,
    kernel,
    strides: list("strides", [1, 1]) as never,
    pads: list("pads", [0, 0, 0, 0]),
    dilations: [1, 1],
    group: getInt(node, "group", 1),
  };
}

/** A quantized convolution from the definitions: quantize, im2col, cut pairs along each row, integer sums, rescale, add the quantized bias. */
function quantized(node: Node, model: Model, x: Planes, layer: QuantizedLayerPlan): Planes {
  const { data } = model.graph.initializers.get(node.inputs[1]!)!;
  const geometry = geometryOf(node, model, x);
  const { values, scales } = quantizeWeights(data as Float32Array, geometry.filters, layer.weights.bits);
  const ordered = reorderWeights(values as Int8Array<ArrayBuffer>, geometry);
  const input = quantizeActivations(Float32Array.from(x.data), layer.activations.scale, layer.activations.bits);
  const { sparq } = layer;
  const rule = sparq && pairRule(sparq.window, sparq.rounding, sparq.share);
  const biasTensor = node.inputs[2] ? (model.graph.initializers.get(node.inputs[2])!.data as Float32Array) : null;
  const bias = biasTensor && (layer.bias ? quantizeBias(biasTensor, layer.bias.bits) : { values: biasTensor, scale: 1 });
  const size = ordered.length / geometry.filters;
  const width = outputSize(geometry)[1];
  const rows = Array.from({ length: geometry.group }, (_, group) => im2col(input, geometry, group));
  return convolve(geometry, (filter, group) => {
    const own = ordered.subarray(filter * size, (filter + 1) * size);
    return (y, x0) => {
      const pixel = y * width + x0;
      const row = rows[group]!.slice(pixel * size, (pixel + 1) * size);
      let sum = 0;
      if (rule && sparq.sparse24) sum = gatherDot24(row, own, rule);
      else (rule ? cutRow(row, rule) : row).forEach((a, k) => (sum += a * own[k]!));
      return sum * scales[filter]! * layer.activations.scale + (bias ? bias.values[filter]! * bias.scale : 0);
    };
  });
}
