import { describe, expect, it } from "vitest";
import {
  checkModel,
  cloneModel,
  inferTypes,
  localFunction,
  model,
  node,
  parseModel,
  reference,
  serializeModel,
  valueInfo,
  type LocalFunction,
  type Model,
  type Node,
} from "./index.ts";

const domain = "example";
const call = (opType: string, inputs: readonly string[], outputs: readonly string[], attributes = {}): Node => ({
  ...node(opType, inputs, outputs, attributes),
  domain,
});

/** Pools by a window the caller gives, with a stride of 2 unless it gives that too. */
const pool = localFunction(domain, "Pool", {
  inputs: ["x", "unused"],
  outputs: ["y", "shape"],
  attributes: { window: null, steps: [2, 2] },
  nodes: [
    node("MaxPool", ["x"], ["y"], { kernel_shape: reference("window", "ints"), strides: reference("steps", "ints") }),
    node("Shape", ["y"], ["shape"], { start: 1 }),
  ],
});

function calling(functions: readonly LocalFunction[], ...nodes: Node[]): Model {
  return model({
    inputs: [valueInfo("image", "float32", ["N", 3, 8, 6])],
    outputs: [valueInfo(nodes.at(-1)!.outputs[0]!, "float32", null)],
    nodes,
    functions,
  });
}
const codeOf = (broken: Model): string => {
  try {
    checkModel(broken);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
};

describe("functions of a model", () => {
  it("survive being written and read, references and defaults included", () => {
    const before = calling([pool], call("Pool", ["image"], ["y"], { window: [2, 3] }));
    const { functions, opsets } = parseModel(serializeModel(before));
    const [read] = functions;
    expect({ ...read, nodes: read!.nodes.map((each) => ({ ...each, kept: undefined })), kept: undefined }).toEqual({ ...pool, kept: undefined });
    expect(opsets.get(domain)).toBe(1);
    expect(serializeModel(parseModel(serializeModel(before)))).toEqual(serializeModel(before));
  });

  it("can be taken from a copy without touching the original", () => {
    const before = calling([pool], call("Pool", ["image"], ["y"], { window: [2, 2] }));
    cloneModel(before).functions.pop();
    expect(before.functions).toHaveLength(1);
  });
});

const pooled = (attributes: object): unknown => inferTypes(calling([pool], call("Pool", ["image"], ["y", "s"], attributes))).types.get("y")!.shape;

describe("shapes", () => {
  it("follow through the body with the caller's attributes, or the function's", () => {
    expect(pooled({ window: [2, 2] })).toEqual(["N", 3, 4, 3]);
    expect(pooled({ window: [3, 1], steps: [1, 1] })).toEqual(["N", 3, 6, 6]);
  });

  it("follow integers out of a body", () => {
    const nodes = [call("Pool", ["image"], ["y", "s"], { window: [2, 2] }), node("ConstantOfShape", ["s"], ["z"])];
    expect(inferTypes(calling([pool], ...nodes)).types.get("z")!.shape).toEqual([3, 4, 3]);
  });

  it("follow through functions that call functions", () => {
    const twice = localFunction(domain, "Twice", {
      inputs: ["a"],
      outputs: ["c"],
      nodes: [call("Pool", ["a"], ["b"], { window: [1, 1] }), call("Pool", ["b"], ["c"], { window: [1, 1] })],
    });
    expect(inferTypes(calling([twice, pool], call("Twice", ["image"], ["y"]))).types.get("y")!.shape).toEqual(["N", 3, 2, 2]);
  });

  it("stop where a function calls itself or an operator has no rule", () => {
    const loop = localFunction(domain, "Loop", { inputs: ["a"], outputs: ["b"], nodes: [call("Loop", ["a"], ["b"])] });
    const odd = localFunction(domain, "Odd", { inputs: ["a"], outputs: ["b"], nodes: [node("NoSuchOperator", ["a"], ["b"])] });
    for (const [name, local] of [["Loop", loop] as const, ["Odd", odd] as const]) {
      const { types, unknown } = inferTypes(calling([local], call(name, ["image"], ["y"])));
      expect(unknown).toHaveLength(1);
      expect(types.get("y")!.shape).toBeNull();
    }
  });

  it("end in bounded time where functions call the next one twice, many deep", () => {
    const levels = Array.from({ length: 60 }, (_, i) =>
      localFunction(domain, `F${i}`, { inputs: ["a"], outputs: ["c"], nodes: [call(`F${i + 1}`, ["a"], ["b"]), call(`F${i + 1}`, ["b"], ["c"])] }),
    );
    const last = localFunction(domain, "F60", { inputs: ["a"], outputs: ["c"], nodes: [node("Relu", ["a"], ["c"])] });
    const start = performance.now();
    expect(inferTypes(calling([...levels, last], call("F0", ["image"], ["y"]))).unknown).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

const body = (...nodes: Node[]): LocalFunction => localFunction(domain, "Pool", { inputs: ["x"], outputs: ["y"], nodes });

describe("the check of functions", () => {
  const user = call("Pool", ["image"], ["z"], { window: [2, 2] });

  it("passes sound ones", () => {
    expect(codeOf(calling([pool], user))).toBe("none");
  });

  it.each<[string, readonly LocalFunction[], string]>([
    ["a value nothing makes", [body(node("Relu", ["q"], ["y"]))], "dangling-input"],
    ["a body out of order", [body(node("Relu", ["a"], ["y"]), node("Relu", ["x"], ["a"]))], "dangling-input"],
    ["an output nothing makes", [body(node("Relu", ["x"], ["a"]))], "dangling-input"],
    ["a value made twice", [body(node("Relu", ["x"], ["y"]), node("Relu", ["x"], ["y"]))], "duplicate-name"],
    ["a reference to no attribute", [body(node("LeakyRelu", ["x"], ["y"], { alpha: reference("slope", "float") }))], "attribute"],
    ["one name twice", [pool, pool], "duplicate-name"],
  ])("finds %s", (_, functions, code) => {
    expect(codeOf(calling(functions, user))).toBe(code);
  });

  it("finds a domain that is not imported", () => {
    const broken = calling([pool], user);
    broken.opsets.delete(domain);
    expect(codeOf(broken)).toBe("opset");
  });
});
