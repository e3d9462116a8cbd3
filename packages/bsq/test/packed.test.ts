import fc from "fast-check";
import { Tensor, InferenceSession } from "onnxruntime-node";
import {
  checkModel,
  encodeFloats,
  floatData,
  floatTensor,
  int64Tensor,
  model,
  node,
  parseModel,
  serializeModel,
  valueInfo,
  type Model,
  type Node,
} from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import {
  InvalidPackedWeights,
  hasPackedWeights,
  layerWeights,
  packedBytes,
  packWeights,
  roundWeights,
  SchemeMismatch,
  unpackWeights,
  type Scheme,
} from "../src/index.ts";
import { packLevels, unpackLevels } from "../src/packed/format.ts";
import { waves } from "./layers.ts";
import { residualNetwork } from "./networks.ts";

const round = (network: Model, bits: readonly (readonly [string, number])[]): Scheme =>
  roundWeights([...network.graph.initializers].map(([name, tensor]) => ({ name, shape: tensor.dims, value: floatData(tensor) })), new Map(bits)); // prettier-ignore

async function run(network: Model, shape: readonly number[]): Promise<Float32Array> {
  const session = await InferenceSession.create(serializeModel(network), { logSeverityLevel: 4, intraOpNumThreads: 1 });
  const size = shape.reduce((product, dim) => product * dim, 1);
  const outputs = await session.run({ [session.inputNames[0]!]: new Tensor("float32", waves(size, 17, 2), [...shape]) });
  return outputs[session.outputNames[0]!]!.data as Float32Array;
}

/** A model that adds a tensor of weights to its input. */
const adder = (weights: Float32Array, opset: number): Model =>
  model({
    opset,
    inputs: [valueInfo("x", "float32", [1])],
    outputs: [valueInfo("y", "float32", [weights.length])],
    nodes: [node("Add", ["x", "w"], ["y"])],
    initializers: { w: floatTensor([weights.length], weights) },
  });

describe("packed levels", () => {
  it("come back from any number of bits and weights", () => {
    const layer = fc.integer({ min: 1, max: 16 }).chain((bits) => fc.tuple(fc.constant(bits), fc.array(fc.integer({ min: 1 - 2 ** bits, max: 2 ** bits - 1 }), { minLength: 1, maxLength: 40 }))); // prettier-ignore
    fc.assert(
      fc.property(layer, ([bits, list]) => {
        const packed = packLevels(Int32Array.from(list), bits);
        expect(packed.length).toBe((bits + 1) * Math.ceil(list.length / 8));
        expect([...unpackLevels(packed, bits, list.length)]).toEqual(list);
      }),
    );
  });

  it("are fields in planes, the first weight in the most significant bit", () => {
    expect([...packLevels(Int32Array.of(1, -1, 0), 1)]).toEqual([0b0010_0000, 0b1000_0000]);
  });
});

describe("packWeights", () => {
  it("gives a model that computes the same to the last bit, for 0 to 8 bits and numbers of weights that do not fill bytes", async () => {
    const network = residualNetwork();
    const names = ["stem.weight", "a.weight", "b.weight", "b.bias", "adapter.weight", "narrow.weight", "wide.weight", "fc.weight", "fc.bias"];
    for (const first of [0, 4]) {
      const scheme = round(network, names.map((name, i) => [name, (first + i) % 9])); // prettier-ignore
      const packed = packWeights(network, scheme);
      checkModel(packed);
      const file = parseModel(serializeModel(packed));
      const plain = residualNetwork();
      for (const layer of scheme.layers) plain.graph.initializers.set(layer.name, floatTensor(layer.shape, layerWeights(layer)));
      expect([...(await run(file, [2, 3, 8, 8]))]).toEqual([...(await run(plain, [2, 3, 8, 8]))]);
      const unpacked = unpackWeights(file);
      expect(unpacked.scheme.layers.map((layer) => (layer.bits === 0 ? { ...layer, scale: 0 } : layer))).toEqual(
        scheme.layers.map((layer) => (layer.bits === 0 ? { ...layer, scale: 0 } : layer)),
      );
      expect(unpacked.model.functions).toEqual([]);
      for (const name of names) expect(unpacked.model.graph.initializers.get(name)).toEqual(plain.graph.initializers.get(name));
      expect(unpacked.model.graph.initializers.size).toBe(network.graph.initializers.size);
    }
  });

  it.each([7, 9, 10, 11, 13, 15, 18, 21])("is understood by the runtime in opset %i, weights equal bit for bit", async (opset) => {
    for (const [bits, count] of [
      [3, 13],
      [16, 9],
      [0, 5],
    ] as const) {
      const network = adder(waves(count, opset), opset);
      const scheme = round(network, [["w", bits]]);
      const packed = packWeights(network, scheme);
      const session = await InferenceSession.create(serializeModel(packed), { logSeverityLevel: 4 });
      const { y } = await session.run({ x: new Tensor("float32", Float32Array.of(0), [1]) });
      expect([...(y!.data as Float32Array)]).toEqual([...layerWeights(scheme.layers[0]!)]);
    }
  });

  it.each(["float16", "float64"] as const)("unpacks to %s where that is the model's type, and is read again as what was packed", async (type) => {
    const network = model({
      opset: 13,
      inputs: [valueInfo("x", "float32", [1])],
      outputs: [valueInfo("y", "float32", [13])],
      nodes: [node("Cast", ["w"], ["wide"], { to: 1 }), node("Add", ["x", "wide"], ["y"])],
      initializers: { w: encodeFloats(type, [13], waves(13, 5)) },
    });
    const scheme = round(network, [["w", 5]]);
    const packed = packWeights(network, scheme);
    checkModel(packed);
    const expected = floatData(encodeFloats(type, [13], layerWeights(scheme.layers[0]!)));
    expect([...(await run(packed, [1]))]).toEqual([...expected].map((weight) => Math.fround(weight + waves(1, 17, 2)[0]!)));
    const unpacked = unpackWeights(parseModel(serializeModel(packed)));
    expect(unpacked.scheme.layers).toEqual(scheme.layers);
    expect(unpacked.model.graph.initializers.get("w")!.dataType).toBe(type);
    expect([...floatData(unpacked.model.graph.initializers.get("w")!)]).toEqual([...expected]);
    expect(unpacked.model.graph.nodes.map(({ opType }) => opType)).toEqual(["Cast", "Add"]);
  });

  it("is really smaller: n + 1 bits a weight and a few bytes a layer", () => {
    const count = 20_000;
    const network = adder(waves(count), 17);
    const scheme = round(network, [["w", 2]]);
    const { length } = serializeModel(packWeights(network, scheme));
    expect(packedBytes(scheme)).toBe((3 * count) / 8 + 4);
    expect(length).toBeGreaterThan(packedBytes(scheme));
    expect(length).toBeLessThan(packedBytes(scheme) + 2000); // what the function and the names take
  });

  it("leaves the model it was given alone, and packs a packed model further", () => {
    const network = residualNetwork();
    const scheme = round(network, [["a.weight", 3], ["b.weight", 0]]); // prettier-ignore
    const once = packWeights(network, { layers: scheme.layers.slice(0, 1) });
    expect(network.graph.initializers.has("a.weight")).toBe(true);
    const twice = packWeights(once, { layers: scheme.layers.slice(1) });
    checkModel(twice);
    expect(
      unpackWeights(twice)
        .scheme.layers.map(({ name, bits }) => `${name} ${bits}`)
        .toSorted(),
    ).toEqual(["a.weight 3", "b.weight 0"]);
    expect(() => packWeights(once, scheme)).toThrow(SchemeMismatch);
  });

  it("refuses what does not fit", () => {
    const network = residualNetwork();
    const [layer] = round(network, [["a.weight", 3]]).layers;
    expect(() => packWeights(network, { layers: [{ ...layer!, name: "none" }] })).toThrow(SchemeMismatch);
    expect(() => packWeights(network, { layers: [{ ...layer!, shape: [2], levels: new Int32Array(2) }] })).toThrow(SchemeMismatch);
    const old = adder(waves(4), 9);
    old.graph.nodes.push(node("Upsample", ["y"], ["z"], {}, "grow"));
    expect(() => packWeights(old, round(old, [["w", 2]]))).toThrow("grow");
  });
});

describe("unpackWeights", () => {
  it("returns a model without packed weights as it is", () => {
    const network = residualNetwork();
    expect(hasPackedWeights(network)).toBe(false);
    expect(unpackWeights(network)).toEqual({ model: network, scheme: { layers: [] } });
  });

  it("refuses nodes whose tensors are not what they should be", () => {
    const network = adder(waves(13), 17);
    const packed = packWeights(network, round(network, [["w", 2]]));
    const broken = (name: string, change: (tensor: ReturnType<typeof floatTensor>) => ReturnType<typeof floatTensor> | null) => () => {
      const initializers = new Map(packed.graph.initializers);
      const changed = change(initializers.get(name)!);
      if (changed === null) initializers.delete(name);
      else initializers.set(name, changed);
      return unpackWeights({ ...packed, graph: { ...packed.graph, initializers } });
    };
    expect(broken("w/planes", () => null)).toThrow(InvalidPackedWeights);
    expect(broken("w/planes", (tensor) => ({ ...tensor, dims: [2, 3] }))).toThrow("planes");
    expect(broken("w/planes", (tensor) => ({ ...tensor, data: new Uint8Array(6).fill(255) }))).toThrow("above 3");
    expect(broken("w/scale", () => floatTensor([], [NaN]))).toThrow("scale");
    expect(broken("w/shape", () => floatTensor([1], [13]))).toThrow("int64");
  });

  it.each([0, 2])("says of a shape that nothing holds that it is none, at %i bits", (bits) => {
    const network = adder(waves(13), 17);
    const packed = packWeights(network, round(network, [["w", bits]]));
    packed.graph.initializers.set("w/shape", int64Tensor([2], [2 ** 40, 2 ** 23]));
    expect(() => unpackWeights(packed)).toThrow(InvalidPackedWeights);
    expect(() => unpackWeights(packed)).toThrow(/1099511627776, 8388608\] are .* more than any tensor has/);
  });

  it.each([
    ["another operator", (body: Node[]) => body.map((each) => (each.opType === "Sub" ? { ...each, opType: "Add" } : each))],
    ["another constant", (body: Node[]) => body.map((each) => (each.outputs[0] === "one" ? node("Constant", [], ["one"], { value: floatTensor([], [2]) }) : each))], // prettier-ignore
    ["another attribute", (body: Node[]) => body.map((each) => (each.opType === "Cast" ? node("Cast", each.inputs, each.outputs, { to: 7 }) : each))],
    ["nodes left out", (body: Node[]) => body.slice(1)],
  ])("notices %s in the function that a runtime would follow", (_name, edit) => {
    const network = adder(waves(13), 17);
    const packed = parseModel(serializeModel(packWeights(network, round(network, [["w", 2]]))));
    expect(unpackWeights(packed).scheme.layers).toHaveLength(1);
    packed.functions = packed.functions.map((local) => ({ ...local, nodes: edit(local.nodes) }));
    expect(() => unpackWeights(packed)).toThrow(/"w".*UnpackWeights in the model was changed/);
    packed.functions = [];
    expect(() => unpackWeights(packed)).toThrow(/does not define the operator UnpackWeights/);
  });
});
