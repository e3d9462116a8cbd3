import { describe, expect, it } from "vitest";
import { inferShapes, int64Tensor, model, node, valueInfo, type AttributeValue, type Model, type Node, type Shape, type Tensor } from "@sparqkit/onnx";
import { layers, NETWORKS, unsupportedOperators, type Layer } from "./index.ts";

/** Writes a network down layer by layer; weights are fills, so that the largest nets cost nothing. */
class Network {
  readonly nodes: Node[] = [];
  private readonly initializers: Record<string, Tensor> = {};
  private count = 0;

  weight(...dims: number[]): string {
    const name = `w${this.count++}`;
    this.initializers[`${name}_shape`] = int64Tensor([dims.length], dims);
    this.nodes.push(node("ConstantOfShape", [`${name}_shape`], [name]));
    return name;
  }

  add(opType: string, inputs: string[], attributes: Record<string, AttributeValue> = {}): string {
    const output = `v${this.count++}`;
    this.nodes.push(node(opType, inputs, [output], attributes));
    return output;
  }

  conv(from: string, channels: number, filters: number, size: number, stride = 1, group = 1): string {
    const pad = (size - 1) / 2;
    return this.add("Conv", [from, this.weight(filters, channels / group, size, size)], { pads: [pad, pad, pad, pad], strides: [stride, stride], group });
  }

  model(shape: Shape, output: string): Model {
    return model({
      inputs: [valueInfo("x", "float32", shape)],
      outputs: [valueInfo(output, "float32", null)],
      nodes: this.nodes,
      initializers: this.initializers,
    });
  }
}

const total = (list: readonly Layer[], field: "macs" | "parameters" = "macs"): number => list.reduce((sum, layer) => sum + layer[field], 0);
const shapesOf = (list: readonly Layer[]): string[] =>
  list.map(({ kind, inputShape, outputShape, gemm, strides, pads }) => JSON.stringify({ kind, inputShape, outputShape, gemm, strides, pads })).toSorted();
const layersOf = (subject: Model): Layer[] => layers(subject, inferShapes(subject));

function vgg16(): Model {
  const net = new Network();
  let [value, channels] = ["x", 3];
  for (const block of [
    [64, 64],
    [128, 128],
    [256, 256, 256],
    [512, 512, 512],
    [512, 512, 512],
  ]) {
    for (const filters of block) {
      value = net.add("Relu", [net.conv(value, channels, filters, 3)]);
      channels = filters;
    }
    value = net.add("MaxPool", [value], { kernel_shape: [2, 2], strides: [2, 2] });
  }
  return net.model([1, 3, 224, 224], value);
}

function resnet18(): Model {
  const net = new Network();
  let value = net.add("MaxPool", [net.conv("x", 3, 64, 7, 2)], { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] });
  let channels = 64;
  for (const filters of [64, 128, 256, 512]) {
    for (const first of [true, false]) {
      const stride = first && filters > 64 ? 2 : 1;
      const shortcut = stride === 2 ? net.conv(value, channels, filters, 1, 2) : value;
      const branch = net.conv(net.add("Relu", [net.conv(value, channels, filters, 3, stride)]), filters, filters, 3);
      value = net.add("Relu", [net.add("Add", [branch, shortcut])]);
      channels = filters;
    }
  }
  const pooled = net.add("Flatten", [net.add("GlobalAveragePool", [value])]);
  return net.model([1, 3, 224, 224], net.add("Gemm", [pooled, net.weight(1000, 512), net.weight(1000)], { transB: 1 }));
}

describe("layers", () => {
  it("of VGG-16 come to 15.347 GMAC in 13 convolutions", () => {
    const list = layersOf(vgg16());
    expect(list).toHaveLength(13);
    expect(total(list)).toBe(15_346_630_656);
    expect(total(list, "parameters")).toBe(14_710_464);
  });

  it("of ResNet-18 come to 1.814 GMAC with the fully connected one", () => {
    const list = layersOf(resnet18());
    expect(list).toHaveLength(21);
    expect(total(list)).toBe(1_814_073_344);
    expect(list.at(-1)).toMatchObject({ kind: "gemm", gemm: { M: 1, N: 1000, K: 512, groups: 1 }, parameters: 513_000 });
  });

  it.each([["resnet18", resnet18], ["vgg16", vgg16]] as const)("of %s through a graph are those that are built in", (name, build) => {
    expect(shapesOf(layersOf(build()))).toEqual(shapesOf(NETWORKS[name].layers)); // a shortcut may run before or after its branch
  }); // prettier-ignore

  it("count each multiplication once, as walking over all outputs and taps does", () => {
    const net = new Network();
    const out = net.add("Conv", ["x", net.weight(6, 2, 3, 2)], { group: 2, strides: [2, 1], dilations: [1, 2], auto_pad: "SAME_UPPER" });
    const [layer] = layersOf(net.model([2, 4, 7, 5], out));
    let walked = 0;
    const [images, filters, height, width] = layer!.outputShape as [number, number, number, number];
    for (let i = 0; i < images * filters * height * width; i++)
      for (let channel = 0; channel < 4 / 2; channel++) for (let tap = 0; tap < 3 * 2; tap++) walked++;
    expect(layer).toMatchObject({
      macs: walked,
      outputShape: [2, 6, 4, 5],
      pads: [1, 1, 1, 1],
      gemm: { M: 40, N: 3, K: 12, groups: 2 },
      group: 2,
      filters: 6,
      kernel: [3, 2],
    });
  });

  it("of matrix products count one product for each matrix of a stack, or more rows where the weight is one", () => {
    const net = new Network();
    const one = net.add("MatMul", ["x", net.weight(8, 5)]);
    const stack = net.add("MatMul", [one, net.weight(3, 5, 2)]);
    expect(layersOf(net.model([3, 4, 8], stack)).map(({ gemm, macs }) => [gemm, macs])).toEqual([
      [{ M: 12, N: 5, K: 8, groups: 1 }, 480],
      [{ M: 4, N: 2, K: 5, groups: 3 }, 120],
    ]);
  });

  it("leave out what runs once: products of constants", () => {
    const net = new Network();
    const constant = net.add("MatMul", [net.weight(4, 4), net.weight(4, 4)]);
    expect(layersOf(net.model([2, 4], net.add("Gemm", ["x", constant])))).toHaveLength(1);
  });

  it("need numbers, and say so", () => {
    const net = new Network();
    expect(() => layersOf(net.model(["N", 3, 8, 8], net.conv("x", 3, 4, 3)))).toThrow(/\[N, 3, 8, 8\].*set the batch/);
  });
});

describe("unsupportedOperators", () => {
  it("lists what is not counted, with the elements it writes", () => {
    const subject = resnet18();
    expect(unsupportedOperators(subject, inferShapes(subject))).toEqual([
      { opType: "Relu", count: 16, elements: 1_505_280 },
      { opType: "Add", count: 8, elements: 752_640 },
      { opType: "MaxPool", count: 1, elements: 200_704 },
      { opType: "Flatten", count: 1, elements: 512 },
      { opType: "GlobalAveragePool", count: 1, elements: 512 },
    ]);
  });
});
