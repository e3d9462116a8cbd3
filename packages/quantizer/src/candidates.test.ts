import { floatTensor, inferShapes, node, type Model } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { classifier, network, weights } from "../test/networks.ts";
import { candidates, matches, NoSuchLayer, prepareModel, type Selection } from "./index.ts";

/** `name: quantizable` or `name: reason` of every layer. */
function found(model: Model, selection?: Selection): string[] {
  const { model: prepared, shapes } = prepareModel(model);
  return candidates(prepared, shapes, selection).map((layer) => `${layer.name}: ${layer.status === "float" ? layer.reason : layer.status}`);
}

describe("candidates", () => {
  it("keeps the first convolution and the fully connected layer in float, and names the rest in graph order", () => {
    expect(found(classifier())).toEqual(["conv1: first-layer", "conv2: quantizable", "conv3: quantizable", "fc: fully-connected"]);
  });

  it("says where a quantizable layer reads, and its geometry", () => {
    const { model, shapes } = prepareModel(classifier());
    expect(candidates(model, shapes)[1]).toEqual({
      name: "conv2",
      kind: "conv",
      status: "quantizable",
      input: "r1",
      weights: "w2",
      bias: "b2",
      geometry: { channels: 6, height: 8, width: 8, filters: 6, kernel: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1], dilations: [1, 1], group: 1 },
    });
    expect(candidates(model, shapes)[2]).toMatchObject({ bias: null, geometry: { group: 6, height: 4, width: 4 } });
  });

  it("keeps the first layer of every branch that starts at the input, and only those", () => {
    const branches = network(
      [
        node("Conv", ["x", "w"], ["a"], {}, "left"),
        node("Relu", ["x"], ["positive"]),
        node("Conv", ["positive", "w"], ["b"], {}, "right"),
        node("Concat", ["a", "b"], ["c"], { axis: 1 }),
        node("Relu", ["c"], ["d"]),
        node("Conv", ["d", "v"], ["y"], {}, "second"),
      ],
      { w: weights(3, 4, 1, 1), v: weights(3, 6, 1, 1) },
      "y",
    );
    expect(found(branches)).toEqual(["left: first-layer", "right: first-layer", "second: quantizable"]);
  });

  it("--layers quantizes what it names, first and fully connected layers included, and nothing else", () => {
    const model = classifier();
    expect(found(model, { layers: ["conv*"] })).toEqual(["conv1: signed-input", "conv2: quantizable", "conv3: quantizable", "fc: excluded"]);
    expect(found(model, { layers: ["fc", "*3"] })).toEqual(["conv1: excluded", "conv2: excluded", "conv3: quantizable", "fc: quantizable"]);
  });

  it("--exclude wins over --layers", () => {
    expect(found(classifier(), { exclude: ["conv2"] })).toEqual(["conv1: first-layer", "conv2: excluded", "conv3: quantizable", "fc: fully-connected"]);
    expect(found(classifier(), { layers: ["*"], exclude: ["*2", "fc"] })).toEqual([
      "conv1: signed-input",
      "conv2: excluded",
      "conv3: quantizable",
      "fc: excluded",
    ]);
  });

  it("throws NoSuchLayer where a pattern matches nothing, with the layers there are", () => {
    for (const selection of [{ layers: ["conv9"] }, { exclude: ["conv"] }, { layers: ["conv2"], exclude: ["Relu_r1"] }]) {
      expect(() => found(classifier(), selection)).toThrow(NoSuchLayer);
    }
    try {
      found(classifier(), { layers: ["conv9"] });
    } catch (error) {
      expect(error).toMatchObject({ code: "NO_SUCH_LAYER", pattern: "conv9", layers: ["conv1", "conv2", "conv3", "fc"] });
    }
  });

  it("says why each other layer stays in float", () => {
    const model = network(
      [
        node("Conv", ["x", "w"], ["c"], { pads: [1, 1, 1, 1] }, "first"),
        node("Conv", ["c", "w"], ["signed"], { pads: [1, 1, 1, 1] }, "signed"),
        node("Relu", ["signed"], ["p"]),
        node("Mul", ["w", "w"], ["squared"]),
        node("Conv", ["p", "squared"], ["d"], { pads: [1, 1, 1, 1] }, "computed weights"),
        node("Relu", ["b"], ["computed"]),
        node("Conv", ["p", "w", "computed"], ["e"], { pads: [1, 1, 1, 1] }, "computed bias"),
        node("Sum", ["p", "d", "e"], ["f"]),
        node("Relu", ["f"], ["g"]),
        node("Custom", ["g"], ["h"]),
        node("Relu", ["h"], ["i"]),
        node("Conv", ["i", "w"], ["j"], { pads: [1, 1, 1, 1] }, "unknown"),
        node("Relu", ["j"], ["y"]),
      ],
      { w: weights(4, 4, 3, 3), b: floatTensor([4], [1, 2, 3, 4]) },
      "y",
    );
    const shapes = inferShapes(model, { x: [1, 4, 8, 8] });
    const layers = candidates(model, shapes);
    expect(layers.map((layer) => layer.status === "float" && layer.reason)).toEqual([
      "first-layer",
      "signed-input",
      "dynamic-weights",
      "dynamic-weights",
      "unknown-shape",
    ]);
    for (const layer of layers) expect(layer).toMatchObject({ detail: expect.stringMatching(/\w+ \w+/) as string });
  });

  it("does not quantize forms that are no 2-D convolution or plain matrix product", () => {
    const model = network(
      [
        node("Relu", ["x"], ["p"]),
        node("Reshape", ["p", "line"], ["l"]),
        node("Conv", ["l", "w1"], ["a"], {}, "1-D"),
        node("MatMul", ["p", "m"], ["b"], {}, "stack of matrices"),
        node("MatMul", ["p", "m4"], ["c"], {}, "stack of weights"),
        node("Flatten", ["p"], ["f"]),
        node("Gemm", ["f", "g"], ["d"], { transA: 1 }, "transposed"),
        node("MatMul", ["m", "p"], ["e"], {}, "weights on the left"),
      ],
      {
        line: { dataType: "int64", dims: [3], data: BigInt64Array.of(0n, 4n, 64n) },
        w1: weights(2, 4, 3),
        m: weights(8, 8),
        m4: weights(1, 1, 8, 8),
        g: weights(1, 3),
      },
      "d",
    );
    const shapes = inferShapes(
      { ...model, graph: { ...model.graph, nodes: model.graph.nodes.filter(({ name }) => name !== "transposed") } },
      { x: [1, 4, 8, 8] },
    );
    const layers = candidates(model, shapes, { layers: ["*"] });
    expect(Object.fromEntries(layers.map((layer) => [layer.name, layer.status === "float" && `${layer.reason}: ${layer.detail}`]))).toEqual({
      "1-D": "unsupported-form: 1-D convolution",
      "stack of matrices": "unsupported-form: activations with 4 dimensions, not 2",
      "stack of weights": "unsupported-form: weights with 4 dimensions",
      transposed: "unsupported-form: transposed activations (transA)",
      "weights on the left": "dynamic-weights: weights or bias are computed in the graph (p)",
    });
  });
});

describe("matches", () => {
  it("takes * for any characters, and everything else as it is", () => {
    expect(matches("layer1.*", "layer1.0.conv1")).toBe(true);
    expect(matches("layer1.*", "layer10.conv1")).toBe(false);
    expect(matches("*conv*", "/layer1/conv/Conv")).toBe(true);
    expect(matches("a+b(c)[d]", "a+b(c)[d]")).toBe(true);
    expect(matches("a.c", "abc")).toBe(false);
    expect(matches("conv", "conv1")).toBe(false);
    expect(matches("*", "")).toBe(true);
  });
});
