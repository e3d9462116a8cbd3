import { floatTensor, model, node, valueInfo, type Model } from "@sparqkit/onnx";
import { insertQuantizers } from "@sparqkit/train";
import { describe, expect, it } from "vitest";
import type { BsqFlags } from "../commands/bsq.ts";
import type { Context } from "../context.ts";
import { activationsOf, roundingOf, tellOfActivations } from "./activations.ts";

/** Three convolutions and a matrix, a ReLU behind each; the first convolution's is left alone, and the last feeds no layer. */
function network(): Model {
  const weights = floatTensor([2, 2, 1, 1], [1, 2, 3, 4]);
  return model({
    inputs: [valueInfo("x", "float32", ["N", 2, 4, 4])],
    outputs: [valueInfo("y", "float32", ["N", 2])],
    nodes: [
      node("Conv", ["x", "a"], ["c1"], {}, "one"),
      node("Relu", ["c1"], ["r1"], {}, "relu1"),
      node("Conv", ["r1", "b"], ["c2"], {}, "two"),
      node("Relu", ["c2"], ["r2"], {}, "relu2"),
      node("Conv", ["r2", "c"], ["c3"], {}, "three"),
      node("Relu", ["c3"], ["r3"], {}, "relu3"),
      node("GlobalAveragePool", ["r3"], ["p"]),
      node("Flatten", ["p"], ["f"]),
      node("Gemm", ["f", "d"], ["g"], {}, "head"),
      node("Relu", ["g"], ["y"], {}, "relu4"),
    ],
    initializers: { a: weights, b: weights, c: weights, d: floatTensor([2, 2], [1, 2, 3, 4]) },
  });
}
const rounded = (bits: number): Model => insertQuantizers(network(), { bits }).model;
const mixed = (): Model => insertQuantizers(insertQuantizers(network(), { bits: 4, choose: (name) => name === "relu2" }).model, { bits: 2 }).model;
const flags = (activations?: "32" | "4" | "3" | "2"): BsqFlags => (activations === undefined ? {} : { activations }) as BsqFlags;

function notes(of: Model, own: BsqFlags): string[] {
  const said: string[] = [];
  tellOfActivations(of, own, { note: (text: string) => said.push(text) } as unknown as Context);
  return said;
}

describe("activations of few bits", () => {
  it.each<[string, Model, BsqFlags, number, string[]]>([
    ["none", network(), flags(), 32, []],
    ["a bound at 6", rounded(4), flags("4"), 4, ["activations behind 2 of 4 ReLUs are rounded to 4 bits"]],
    ["a learned bound", rounded(2), flags(), 2, ["activations behind 2 of 4 ReLUs are rounded to 2 bits"]],
    ["both", mixed(), flags(), 4, ["activations behind 2 of 4 ReLUs are rounded to 2 and 4 bits; the result document states the most, 4"]],
    ["none where some were asked for", network(), flags("4"), 32, ["none of 4 ReLUs qualifies for --activations 4, so activations stay float32"]],
  ])("are counted and said: %s", (_name, of, own, bits, said) => {
    expect(activationsOf(of)).toBe(bits);
    expect(notes(of, own)).toEqual(said);
  });

  it("stay where the model has them, and are put in where it has none", () => {
    const own = rounded(3);
    expect(roundingOf(flags()).edit(own).model).toBe(own);
    expect(activationsOf(roundingOf(flags("3")).edit(own).model)).toBe(3);
    const edited = roundingOf(flags("2")).edit(network());
    expect([activationsOf(edited.model), edited.bounds]).toEqual([2, ["r2/bound", "r3/bound"]]);
    expect(roundingOf(flags("32")).edit(network()).bounds).toEqual([]);
  });

  it.each([
    ["4", rounded(3), /to 3 bits already/],
    ["4", mixed(), /to 2 and 4 bits already/],
    ["32", rounded(4), /to 4 bits already/],
  ] as const)("are not what --activations %s asks for where a model has others", (asked, own, message) => {
    expect(() => roundingOf(flags(asked)).edit(own)).toThrow(message);
    expect(() => roundingOf(flags(asked)).edit(own)).toThrow(expect.objectContaining({ code: "USAGE" }));
  });
});
