import { describe, expect, it } from "vitest";
import {
  CannotRaiseOpset,
  checkModel,
  cloneModel,
  encodeFloats,
  floatData,
  floatTensor,
  foldBatchNorm,
  inferShapes,
  int64Tensor,
  liftConstants,
  materializeConstants,
  model,
  nameNodes,
  node,
  pruneUnused,
  raiseOpset,
  removeIdentities,
  setBatch,
  sortNodes,
  toFloat32,
  valueInfo,
  type DataType,
  type Model,
  type Node,
  type Tensor,
} from "../index.ts";

const chain = (nodes: Node[], initializers: Record<string, Tensor> = {}, outputs = ["y"], type: DataType = "float32"): Model =>
  model({ inputs: [valueInfo("x", type, ["N", 2, 4, 4])], outputs: outputs.map((name) => valueInfo(name, type, null)), nodes, initializers, opset: 13 });
const operators = ({ graph }: Model): string[] => graph.nodes.map(({ opType }) => opType);

const statistics = (channels: number, type: DataType = "float32"): Record<string, Tensor> =>
  Object.fromEntries(
    Object.entries({ gamma: 2, beta: -1, mean: 0.5, variance: 4 }).map(([name, base]) => [
      name,
      encodeFloats(
        type,
        [channels],
        Array.from({ length: channels }, (_, c) => base + c / 4),
      ),
    ]),
  );

const norm = (from: string, to: string, attributes = {}): Node => node("BatchNormalization", [from, "gamma", "beta", "mean", "variance"], [to], attributes);

const folded = ({ graph }: Model, c: number): number => {
  const [w, b] = graph.nodes[0]!.inputs.slice(1).map((name) => floatData(graph.initializers.get(name)!));
  return w![2 * c]! + 10 * w![2 * c + 1]! + b![c]!;
};

const halfModel = (value: number): Model =>
  chain(
    [node("Conv", ["x", "w"], ["c"]), norm("c", "y")],
    { w: encodeFloats("float16", [3, 2, 1, 1], Array<number>(6).fill(value)), ...statistics(3, "float16") },
    ["y"],
    "float16",
  );

describe("foldBatchNorm", () => {
  const weight = floatTensor([3, 2, 1, 1], [1, 2, 3, 4, 5, 6]);

  /** What convolution and normalization make of the input (1, 10) in channel c: gamma (w x + b - mean) / sqrt(variance + epsilon) + beta. */
  const expected = (c: number, bias: number, epsilon: number): number =>
    ((2 + c / 4) * (weight.data[2 * c]! as number) + (2 + c / 4) * 10 * (weight.data[2 * c + 1]! as number) + (2 + c / 4) * (bias - (0.5 + c / 4))) /
      Math.sqrt(4 + c / 4 + epsilon) +
    (-1 + c / 4);

  it.each([
    ["with a bias", [0.25, -0.5, 1]],
    ["without", undefined],
  ])("gives a convolution %s what the two together computed", (_, bias) => {
    const inputs = bias === undefined ? ["x", "w"] : ["x", "w", "b"];
    const subject = chain([node("Conv", inputs, ["c"]), norm("c", "y", { epsilon: 0.125 })], {
      w: weight,
      ...(bias === undefined ? {} : { b: floatTensor([3], bias) }),
      ...statistics(3),
    });
    expect(foldBatchNorm(subject)).toBe(1);
    checkModel(subject);
    expect(operators(subject)).toEqual(["Conv"]);
    expect(subject.graph.nodes[0]!.outputs).toEqual(["y"]);
    for (let c = 0; c < 3; c++) expect(folded(subject, c)).toBeCloseTo(expected(c, bias?.[c] ?? 0, 0.125), 4);
    expect([...subject.graph.initializers.keys()].toSorted()).toEqual(bias === undefined ? ["w", "w_bias"] : ["b", "w"]);
  });

  it("keeps the weights' own type and leaves what would overflow it", () => {
    const [small, large] = [halfModel(1), halfModel(65000)];
    expect([foldBatchNorm(small), foldBatchNorm(large)]).toEqual([1, 0]);
    expect(small.graph.initializers.get("w")!.dataType).toBe("float16");
    checkModel(small);
  });

  it("gives each of two convolutions that share weights its own", () => {
    const subject = chain([node("Conv", ["x", "w"], ["a"]), node("Conv", ["x", "w"], ["b"]), norm("a", "an"), node("Add", ["an", "b"], ["y"])], {
      w: weight,
      ...statistics(3),
    });
    expect(foldBatchNorm(subject)).toBe(1);
    expect(subject.graph.initializers.get("w")).toBe(weight);
    expect(subject.graph.nodes.find(({ outputs }) => outputs[0] === "an")!.inputs[1]).toBe("w_folded");
  });

  it("folds into Gemm, through the Unsqueeze old exporters put between", () => {
    const subject = model({
      inputs: [valueInfo("x", "float32", [1, 2])],
      outputs: [valueInfo("y", "float32", null)],
      nodes: [node("Gemm", ["x", "w"], ["g"]), node("Unsqueeze", ["g"], ["u"], { axes: [2] }), norm("u", "n"), node("Squeeze", ["n"], ["y"], { axes: [2] })],
      initializers: { w: floatTensor([2, 3], [1, 3, 5, 2, 4, 6]), ...statistics(3) }, // the columns are the rows of the convolution above
      opset: 11,
    });
    expect(foldBatchNorm(subject)).toBe(1);
    const [w, b] = subject.graph.nodes[0]!.inputs.slice(1).map((name) => floatData(subject.graph.initializers.get(name)!));
    for (let c = 0; c < 3; c++) expect(w![c]! + 10 * w![c + 3]! + b![c]!).toBeCloseTo(expected(c, 0, 1e-5), 4);
  });

  it.each<[string, Node[], string[]]>([
    ["a convolution read elsewhere", [node("Conv", ["x", "w"], ["c"]), norm("c", "n"), node("Add", ["c", "n"], ["y"])], ["y"]],
    ["a convolution that is an output", [node("Conv", ["x", "w"], ["c"]), norm("c", "y")], ["y", "c"]],
    ["a transposed convolution", [node("ConvTranspose", ["x", "wt"], ["c"]), norm("c", "y")], ["y"]],
    ["spatial = 0", [node("Conv", ["x", "w"], ["c"]), norm("c", "y", { spatial: 0 })], ["y"]],
    ["training", [node("Conv", ["x", "w"], ["c"]), norm("c", "y", { training_mode: 1 })], ["y"]],
    ["an activation in between", [node("Conv", ["x", "w"], ["c"]), node("Relu", ["c"], ["r"]), norm("r", "y")], ["y"]],
  ])("leaves %s alone", (_, nodes, outputs) => {
    const subject = chain(nodes, { w: weight, wt: floatTensor([2, 3, 1, 1], [1, 2, 3, 4, 5, 6]), ...statistics(3) }, outputs);
    expect(foldBatchNorm(subject)).toBe(0);
    expect(operators(subject)).toContain("BatchNormalization");
  });
});

describe("removeIdentities", () => {
  it("joins what stands around them, keeping the names of inputs and outputs", () => {
    const subject = chain([node("Identity", ["x"], ["a"]), node("Relu", ["a"], ["r"]), node("Dropout", ["r"], ["d"]), node("Cast", ["d"], ["y"], { to: 1 })]);
    expect(removeIdentities(subject)).toBe(3);
    expect(subject.graph.nodes.map(({ inputs, outputs }) => [inputs, outputs])).toEqual([[["x"], ["y"]]]);
  });

  it("leaves a cast that changes something, a mask that is read, and a bare input to output", () => {
    const subject = chain(
      [node("Cast", ["x"], ["h"], { to: 10 }), node("Dropout", ["h"], ["d", "mask"]), node("Not", ["mask"], ["n"]), node("Identity", ["x"], ["y"])],
      {},
      ["y", "n", "d"],
    );
    expect(removeIdentities(subject)).toBe(0);
  });
});

describe("the small passes", () => {
  it("nameNodes makes names that are unique and stay", () => {
    const subject = chain([node("Relu", ["x"], ["a"], {}, "r"), node("Relu", ["a"], ["b"], {}, "r"), node("Relu", ["b"], ["y"])]);
    expect(nameNodes(subject)).toBe(2);
    expect(subject.graph.nodes.map(({ name }) => name)).toEqual(["r", "Relu_b", "Relu_y"]);
    expect(nameNodes(subject)).toBe(0);
  });

  it("liftConstants and materializeConstants make initializers", () => {
    const subject = chain([
      node("Constant", [], ["k"], { value_ints: [1, 2] }),
      node("ConstantOfShape", ["k"], ["f"], { value: floatTensor([1], [3]) }),
      node("Add", ["x", "f"], ["y"]),
    ]);
    expect([liftConstants(subject), materializeConstants(subject, 1), materializeConstants(subject)]).toEqual([1, 0, 1]);
    expect(subject.graph.initializers.get("f")).toMatchObject({ dims: [1, 2], data: Float32Array.of(3, 3) });
  });

  it("pruneUnused removes what no output needs", () => {
    const subject = chain([node("Relu", ["x"], ["y"]), node("Relu", ["x"], ["z"]), node("Add", ["z", "k"], ["zz"])], { k: floatTensor([1], [1]) });
    expect(pruneUnused(subject)).toBe(3);
    expect(operators(subject)).toEqual(["Relu"]);
  });

  it("sortNodes puts makers before readers and checkModel refuses a cycle", () => {
    const subject = chain([node("Neg", ["a"], ["y"]), node("Relu", ["x"], ["a"])]);
    expect(sortNodes(subject)).toBe(2);
    expect(operators(subject)).toEqual(["Relu", "Neg"]);
    subject.graph.nodes[0]!.inputs = ["y"];
    expect(() => checkModel(subject)).toThrow(/depends on its own output/);
  });

  it("toFloat32 turns weights, constants, casts and stated types", () => {
    const subject = chain(
      [
        node("Cast", ["x"], ["c"], { to: 16 }),
        node("Constant", [], ["k"], { value: encodeFloats("bfloat16", [1], [0.5]) }),
        node("Mul", ["c", "k"], ["m"]),
        node("Mul", ["m", "w"], ["y"]),
      ],
      { w: encodeFloats("float64", [1], [0.1]) },
      ["y"],
      "float16",
    );
    expect(toFloat32(subject)).toBe(5);
    const types = inferShapes(subject);
    expect(["x", "c", "k", "m", "y"].map((name) => types.get(name)!.type)).toEqual(Array<string>(5).fill("float32"));
    expect(floatData(subject.graph.initializers.get("w")!)).toEqual(Float32Array.of(0.1));
  });

  it.each([NaN, Infinity])("checkModel refuses a weight that is %d", (value) => {
    expect(() => checkModel(chain([node("Mul", ["x", "w"], ["y"])], { w: floatTensor([2], [1, value]) }))).toThrow(/initializer "w": element 1/);
    expect(() => checkModel(chain([node("Mul", ["x", "w"], ["y"])], { w: encodeFloats("float16", [1], [value]) }))).toThrow(/element 0/);
  });

  it("checkModel takes an infinity that is only a bound", () => {
    expect(() =>
      checkModel(chain([node("Clip", ["x", "low", "high"], ["y"])], { low: floatTensor([], [0]), high: floatTensor([], [Infinity]) })),
    ).not.toThrow();
  });

  it.each<[string, Node[], RegExp]>([
    ["a value nobody makes", [node("Relu", ["ghost"], ["y"])], /reads "ghost", which nothing makes/],
    ["a value made twice", [node("Relu", ["x"], ["y"]), node("Neg", ["x"], ["y"])], /"y" is defined twice/],
    ["an output nobody makes", [node("Relu", ["x"], ["z"])], /nothing makes "y"/],
  ])("checkModel refuses %s", (_, nodes, message) => {
    expect(() => checkModel(chain(nodes))).toThrow(message);
  });
});

const reshaping = (target: number[]): Model =>
  model({
    inputs: [valueInfo("x", "float32", [10, 4, 2, 2])],
    outputs: [valueInfo("y", "float32", [10, 16]), valueInfo("z", "float32", [10, 16])],
    nodes: [node("Reshape", ["x", "t"], ["y"]), node("Relu", ["y"], ["r"]), node("Reshape", ["r", "t"], ["z"])],
    initializers: { t: int64Tensor([2], target) },
  });

describe("setBatch", () => {
  it.each([[[10, -1]], [[10, 16]]])("frees the batch a target %j fixes", (target) => {
    const subject = reshaping(target);
    setBatch(subject, "N");
    expect(subject.graph.outputs.map(({ shape }) => shape)).toEqual([
      ["N", 16],
      ["N", 16],
    ]);
    setBatch(subject, 3);
    expect(inferShapes(subject).get("z")!.shape).toEqual([3, 16]);
  });

  it("leaves a 1 in a target that is not the batch", () => {
    const subject = model({
      inputs: [valueInfo("x", "float32", [1, 6])],
      outputs: [valueInfo("y", "float32", [1, 6])],
      nodes: [node("Transpose", ["x"], ["t"]), node("Reshape", ["t", "flat"], ["f"]), node("Add", ["x", "f"], ["y"])],
      initializers: { flat: int64Tensor([2], [1, 6]) },
    });
    const copy = cloneModel(subject);
    expect(() => setBatch(subject, 5)).toThrow(/Reshape/);
    expect(subject).toEqual(copy); // nothing is half changed
  });

  it.each([0, -1, 1.5, ""])("refuses a batch of %j", (batch) => {
    expect(() => setBatch(reshaping([10, -1]), batch)).toThrow(/positive number or a name/);
  });
});

const old = (nodes: Node[], opset = 7, type: DataType = "float32"): Model => ({ ...chain(nodes, statistics(2, type), ["y"], type), opsets: new Map([["", opset]]) }); // prettier-ignore

describe("raiseOpset", () => {
  it("makes inputs of attributes, in the type of what they bound", () => {
    const subject = old([node("Clip", ["x"], ["c"], { max: { type: "float", value: 6 } }), node("Clip", ["c"], ["y"])], 10, "float16");
    expect(raiseOpset(subject, 12)).toBe(12);
    checkModel(subject);
    expect(subject.graph.nodes.map(({ inputs }) => inputs)).toEqual([["x", "", "c/max"], ["c"]]); // prettier-ignore
    expect(subject.graph.initializers.get("c/max")!.dataType).toBe("float16");
    expect(subject.opsets.get("")).toBe(12);
  });

  it("goes no further than it is asked to, and leaves what is as new alone", () => {
    const subject = old([node("Clip", ["x"], ["c"], { min: { type: "float", value: 0 } }), node("Dropout", ["c"], ["y", "m"], { ratio: 0.5 })]);
    expect(raiseOpset(subject, 10)).toBe(10);
    expect(subject.graph.nodes.map(({ inputs, outputs, attributes }) => [inputs, outputs, [...attributes.keys()]])).toEqual([[["x"], ["c"], ["min"]], [["c"], ["y"], ["ratio"]]]); // prettier-ignore
    expect(raiseOpset(subject, 9)).toBe(10);
  });

  it("gives what it adds a name that nothing has, be it an output nobody reads or a node", () => {
    const clip = node("Clip", ["x"], ["y"], { min: { type: "float", value: 0 }, max: { type: "float", value: 6 } });
    const subject = old([node("Relu", ["x"], ["y/min"], {}, "unread"), node("Relu", ["x"], ["r"], {}, "y/max"), clip], 10);
    raiseOpset(subject, 11);
    expect(subject.graph.nodes.at(-1)!.inputs).toEqual(["x", "y/min/2", "y/max/2"]);
    checkModel(subject);
  });

  it.each<[string, Node[], RegExp]>([
    ["an operator that is gone", [node("Upsample", ["x"], ["y"], { scales: [1, 1, 2, 2] }, "grow")], /Upsample.*grow/],
    ["a mask that is read", [node("Dropout", ["x"], ["d", "m"], {}, "drop"), node("Mul", ["d", "m"], ["y"])], /Dropout.*drop/],
    ["statistics of a pixel", [norm("x", "y", { spatial: 0 })], /BatchNormalization/],
    ["another way to resize", [node("Resize", ["x", "gamma"], ["y"], {}, "resize")], /Resize.*resize/],
  ])("names %s, and changes nothing", (_, nodes, message) => {
    const subject = old([node("Clip", ["x"], ["unused"], { min: { type: "float", value: 0 } }), ...nodes], 7);
    expect(() => raiseOpset(subject, 12)).toThrow(CannotRaiseOpset);
    expect(() => raiseOpset(subject, 12)).toThrow(message);
    expect(subject.opsets.get("")).toBe(7);
    expect([...subject.graph.nodes[0]!.attributes.keys()]).toEqual(["min"]);
  });
});
