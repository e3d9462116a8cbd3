import { describe, expect, it } from "vitest";
import { checkModel, extract, floatData, floatTensor, inferShapes, model, node, parseModel, serializeModel, valueInfo, type Model } from "./index.ts";

const tiny = (): Model =>
  model({
    inputs: [valueInfo("x", "float32", ["N", 1, 4, 4])],
    outputs: [valueInfo("y", "float32", ["N", 2, 2, 2])],
    nodes: [node("Conv", ["x", "w"], ["c"]), node("Relu", ["c"], ["y"])],
    initializers: {
      w: floatTensor(
        [2, 1, 3, 3],
        Float32Array.from({ length: 18 }, (_, i) => i),
      ),
    },
  });

describe("parseModel and serializeModel", () => {
  it("give back the model that was written", () => {
    const back = parseModel(serializeModel(tiny()));
    checkModel(back);
    expect(back.graph.nodes.map(({ opType, inputs, outputs }) => [opType, inputs, outputs])).toEqual([
      ["Conv", ["x", "w"], ["c"]],
      ["Relu", ["c"], ["y"]],
    ]);
    expect(back.graph.inputs.map(({ name, type, shape }) => ({ name, type, shape }))).toEqual([{ name: "x", type: "float32", shape: ["N", 1, 4, 4] }]);
    expect([...floatData(back.graph.initializers.get("w")!)]).toEqual(Array.from({ length: 18 }, (_, i) => i));
    expect(back.opsets).toEqual(new Map([["", 17]]));
    expect(inferShapes(back).get("c")).toEqual({ type: "float32", shape: ["N", 2, 2, 2] });
    expect(inferShapes(back, { x: [5, 1, 4, 4] }).get("y")).toEqual({ type: "float32", shape: [5, 2, 2, 2] });
  });

  it("read tensor data in place where it is aligned", () => {
    const bytes = serializeModel(tiny());
    const padded = new Uint8Array(bytes.length + 8);
    const inPlace = [0, 1, 2, 3].map((shift) => {
      padded.set(bytes, shift);
      return parseModel(padded.subarray(shift, shift + bytes.length)).graph.initializers.get("w")!.data.buffer === padded.buffer;
    });
    expect(inPlace.filter(Boolean)).toHaveLength(1);
  });
});

describe("extract", () => {
  it("takes what lies between tensors, with the weights it needs", () => {
    const tail = extract(tiny(), ["c"], ["y"]);
    expect(tail.graph.nodes.map(({ opType }) => opType)).toEqual(["Relu"]);
    expect(tail.graph.initializers.size).toBe(0);
    expect(tail.graph.inputs).toEqual([{ name: "c", type: "float32", shape: ["N", 2, 2, 2] }]);
  });

  it("names the inputs that are missing from a cut", () => {
    expect(() => extract(tiny(), [], ["y"])).toThrow(/needed as well: x/);
  });
});
