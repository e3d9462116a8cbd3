import { inferShapes, int64Tensor, model, node, valueInfo } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { batched, isNetwork, layers, NETWORKS, type Layer, type NetworkName } from "../index.ts";

const total = (list: readonly Layer[], field: "macs" | "parameters" = "macs"): number => list.reduce((sum, layer) => sum + layer[field], 0);
const of = (name: NetworkName, kind?: Layer["kind"]): Layer[] => NETWORKS[name].layers.filter((layer) => kind === undefined || layer.kind === kind);

/** The layer through ONNX: a graph of this one node, whose outputs and padding shape inference finds. */
function throughOnnx({ name, kind, inputShape, filters, kernel, strides, group, gemm, parameters }: Layer, images: number): Layer {
  const channels = inputShape[1]!;
  const dims = kind === "conv" ? [filters, channels / group, ...kernel] : [channels, filters];
  const hasBias = parameters > gemm.K * filters;
  // A pool before it or rounding may leave several inputs; the usual padding holds for all but AlexNet's first.
  const pads = inputShape[2] === 227 ? [0, 0, 0, 0] : kernel.concat(kernel).map((size) => (size - 1) / 2);
  const main = node(kind === "conv" ? "Conv" : "Gemm", ["x", "w", ...(hasBias ? ["b"] : [])], ["y"], kind === "conv" ? { pads, strides, group } : {}, name);
  const subject = model({
    inputs: [valueInfo("x", "float32", [images, ...inputShape.slice(1)])],
    outputs: [valueInfo("y", "float32", null)],
    nodes: [node("ConstantOfShape", ["w_shape"], ["w"]), node("ConstantOfShape", ["b_shape"], ["b"]), main],
    initializers: { w_shape: int64Tensor([dims.length], dims), b_shape: int64Tensor([1], [filters]) },
  });
  return layers(subject, inferShapes(subject))[0]!;
}

describe("networks", () => {
  it.each([
    ["resnet18", 1_814_073_344, 20, 1],
    ["vgg16", 15_346_630_656, 13, 0],
    ["vgg16-full", 15_470_264_320, 13, 3],
    ["alexnet", 724_406_816, 5, 3],
  ] as const)("%s has %i MACs in %i convolutions and %i matrix products", (name, macs, convolutions, products) => {
    expect([total(of(name)), of(name, "conv").length, of(name, "gemm").length]).toEqual([macs, convolutions, products]);
  });

  it("have the parameters that are published, where normalizations aside", () => {
    expect(total(of("resnet18"), "parameters")).toBe(11_689_512 - 9_600); // 4,800 normalized channels, a scale and a shift each
    expect(total(of("vgg16-full"), "parameters")).toBe(138_357_544);
    expect(total(of("alexnet"), "parameters")).toBe(60_965_224);
  });

  it("have AlexNet's 666 M MACs and 2.3 M weights in its convolutions", () => {
    expect(total(of("alexnet", "conv"))).toBe(665_784_864);
    expect(of("alexnet", "conv").reduce((sum, { gemm, filters }) => sum + gemm.K * filters, 0)).toBe(2_332_704);
  });

  it("are layer by layer what ONNX makes of them, for one image and for three", () => {
    for (const { layers: own } of Object.values(NETWORKS))
      for (const layer of own) for (const images of [1, 3]) expect(batched(layer, images)).toEqual(throughOnnx(layer, images));
  });

  it("hand pixels and channels on from layer to layer, halved by pools or not", () => {
    for (const { layers: own } of Object.values(NETWORKS)) {
      const convolutions = own.filter(({ kind, name }) => kind === "conv" && !name.includes("downsample"));
      for (const [i, { inputShape }] of convolutions.entries()) {
        const before = convolutions[i - 1];
        if (before === undefined) continue;
        const size = before.outputShape[2]!;
        expect(inputShape[1]).toBe(before.filters);
        expect([size, Math.floor(size / 2), Math.floor((size - 1) / 2)]).toContain(inputShape[2]);
      }
      expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
    }
  });

  it("have torchvision's names, the published layers 2 and 11 among them", () => {
    const straight = of("resnet18").filter(({ name }) => !name.includes("downsample"));
    expect(straight[1]).toMatchObject({ name: "layer1.0.conv1", inputShape: [1, 64, 56, 56], outputShape: [1, 64, 56, 56], kernel: [3, 3] });
    expect(straight[10]).toMatchObject({ name: "layer3.0.conv2", inputShape: [1, 256, 14, 14], outputShape: [1, 256, 14, 14], kernel: [3, 3] });
    expect(of("resnet18").find(({ name }) => name === "layer4.0.downsample.0")).toMatchObject({ inputShape: [1, 256, 14, 14], outputShape: [1, 512, 7, 7] });
  });

  it("are known by these names and no others", () => {
    for (const name of Object.keys(NETWORKS)) expect(isNetwork(name)).toBe(true);
    for (const name of ["ResNet18", "resnet18.onnx", "", "toString", "__proto__"]) expect(isNetwork(name)).toBe(false);
  });
});
