import { createKernels } from "@sparqkit/kernels";
import { floatTensor, int64Tensor, model, node, parseModel, producers, serializeModel, valueInfo, withStopper, type Model } from "@sparqkit/onnx";
import { evaluationGraph, type Cut } from "@sparqkit/quantizer";
import fc from "fast-check";
import { Tensor } from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import { gridImages, Random, randomNetwork, TOPOLOGIES } from "../../test/support/networks.ts";
import { gridPlan } from "../../test/support/plans.ts";
import { compile } from "./compile.ts";
import type { Joint } from "./joints.ts";
import { Pipeline } from "./pipeline.ts";
import { madeBy, segmentGraph } from "./segments.ts";

const topologies = Object.keys(TOPOLOGIES);

interface Jointed {
  readonly model: Model;
  readonly joints: readonly Joint[];
  readonly outputs: readonly string[];
}

/** A joint that makes `to` of `from`. */
const joint = (from: string, to: string): Joint => ({ narrow: null, tail: null, cut: {} as Cut, reads: [from], floats: null, target: to, block: null });

/** Sums of values named by letters, some taken behind a joint: `b=a` copies, `b=a|` copies from behind a joint, `b=a||` from behind another one, `c=a+b|` adds. */
function graph(...lines: string[]): Jointed {
  const joints: Joint[] = [];
  const nodes = lines.map((line) => {
    const [output, expression] = line.split("=") as [string, string];
    const inputs = expression.split("+").map((term) => {
      const tensor = term.replaceAll("|", "");
      if (tensor !== term && !joints.some(({ target }) => target === term)) joints.push(joint(tensor, term));
      return term;
    });
    return node("Sum", inputs, [output], {}, output);
  });
  const outputs = [nodes.at(-1)!.outputs[0]!];
  const source = model({ inputs: [valueInfo("x", "float32", ["N", 3])], outputs: outputs.map((name) => valueInfo(name, "float32", null)), nodes });
  return { model: source, joints, outputs };
}

const segmentsOf = (own: Jointed): ReturnType<typeof segmentGraph> => segmentGraph(own.model, own.joints, own.outputs);

/** `reads -> nodes -> writes` of every segment. */
const shown = (own: Jointed): string[] =>
  segmentsOf(own).map(({ reads, writes, model: part }) => `${reads.join(",")} -> ${part.graph.nodes.map(({ name }) => name).join(",")} -> ${writes.join(",")}`);

describe("segmentGraph", () => {
  it("is the whole graph where there is no joint", () => {
    expect(shown(graph("a=x", "b=a", "y=a+b"))).toEqual(["x -> a,b,y -> y"]);
  });

  it("ends a segment at a joint and starts one behind it", () => {
    expect(shown(graph("a=x", "b=a|", "y=b"))).toEqual(["x -> a -> a", "a| -> b,y -> y"]);
  });

  it("puts parallel branches of one depth into one segment", () => {
    expect(shown(graph("a=x", "b=x", "c=a|", "d=b|", "y=c+d"))).toEqual(["x -> a,b -> a,b", "a|,b| -> c,d,y -> y"]);
  });

  it("lets a shortcut wait for the longer branch", () => {
    expect(shown(graph("a=x", "b=a|", "c=b|", "y=c+a"))).toEqual(["x -> a -> a", "a| -> b -> b", "b|,a -> c,y -> y"]);
  });

  it("lets layers that read one tensor share its joint", () => {
    const own = graph("a=x", "b=a|", "c=a|", "y=b+c");
    expect(own.joints.length).toBe(1);
    expect(shown(own)).toEqual(["x -> a -> a", "a| -> b,c,y -> y"]);
  });

  it("names the joints a segment waits for, those on the model's input included", () => {
    expect(segmentsOf(graph("a=x", "b=a|", "c=x|", "d=c|", "y=b+d")).map(({ joints }) => joints.map(({ reads }) => reads[0]))).toEqual([[], ["a", "x"], ["c"]]);
  });

  it("makes joints that read what a joint makes at the same stop", () => {
    const own = graph("a=x", "y=a");
    const chained = {
      ...own,
      joints: [joint("a", "b"), joint("b", "c")],
      outputs: ["d"],
      model: { ...own.model, graph: { ...own.model.graph, nodes: [node("Sum", ["x"], ["a"], {}, "a"), node("Sum", ["c"], ["d"], {}, "d")] } },
    };
    expect(segmentsOf(chained).map(({ joints, reads }) => [joints.length, reads])).toEqual([
      [0, ["x"]],
      [2, ["c"]],
    ]);
  });

  it("drops nodes that lead to no output", () => {
    expect(shown(graph("a=x", "unused=a", "y=a"))).toEqual(["x -> a,y -> y"]);
  });

  it("keeps initializers with the segments that read them", () => {
    const source = model({
      inputs: [valueInfo("x", "float32", [1, 4])],
      outputs: [valueInfo("y", "float32", null)],
      nodes: [node("Add", ["x", "b"], ["a"], {}, "a"), node("Mul", ["a|", "c"], ["y"], {}, "y")],
      initializers: { b: floatTensor([4], [1, 2, 3, 4]), c: floatTensor([4], [5, 6, 7, 8]) },
    });
    const parts = segmentsOf({ model: source, joints: [joint("a", "a|")], outputs: ["y"] });
    expect(parts.map((part) => [...part.model.graph.initializers.keys()])).toEqual([["b"], ["c"]]);
  });

  it("run in order, segments give what the whole graph gives, memory shared between values as it may be", async () => {
    const term = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 2 }));
    const lines = fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(lines, async (random) => {
        const read = (i: number): boolean => random.some((terms, later) => later > i && terms.some(([from]) => from % (later + 1) === i + 1));
        const sums = [...random, random.flatMap((_, i): [number, number][] => (read(i) ? [] : [[i + 1, 0]]))]; // everything leads to the end
        const text = sums.map(
          (terms, i) => `n${i}=${terms.map(([from, cut]) => `${from % (i + 1) === 0 ? "x" : `n${(from % (i + 1)) - 1}`}${"|".repeat(cut)}`).join("+")}`,
        );
        const own = graph(...text);
        const segments = segmentsOf(own).map(({ model: part, ...rest }) => ({ ...rest, bytes: serializeModel(withStopper(part)) }));
        const kernels = createKernels();
        const pipeline = await Pipeline.create({ segments, outputs: own.outputs, optimized: false }, kernels, { threads: 1 });
        try {
          for (const [pass, rows] of [4, 4, 2, 5].entries()) {
            const x = Float32Array.from({ length: rows * 3 }, (_, i) => i + pass);
            const values = [[...x]];
            for (const terms of sums)
              values.push(values[0]!.map((_, i) => terms.reduce((sum, [from, cut]) => sum + values[from % values.length]![i]! * (cut + 1), 0)));
            const outputs = await pipeline.run({ x: new Tensor("float32", x, [rows, 3]) }, rows, ({ reads, target }, value) => {
              const [source, made] = [value(reads[0]!), value(target!)]; // | doubles what it reads, || triples it
              kernels.f32(made.pointer, rows * 3).set(kernels.f32(source.pointer, rows * 3).map((each) => each * (target!.endsWith("||") ? 3 : 2)));
            });
            expect([...(outputs[own.outputs[0]!]!.data as Float32Array)]).toEqual(values.at(-1));
          }
        } finally {
          await pipeline.release();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the segments of compiled networks", () => {
  it.each(topologies)("read nothing that is not there yet, and end with every output: %s", async (topology) => {
    for (const configuration of ["a8w8", "4b-5opt", "3b-6opt-novs"]) {
      const { plan, prepared } = gridPlan(configuration, randomNetwork(topology, 7), [gridImages(new Random(7), 1, 3 * 8 * 8)]);
      const own = evaluationGraph(prepared.model, prepared.shapes, plan);
      for (const evaluate of [true, false]) {
        const { segments, outputs } = await compile(own, evaluate);
        const there = new Set([prepared.model.graph.inputs[0]!.name]);
        for (const { bytes, reads, writes, joints } of segments) {
          for (const each of joints) {
            for (const name of each.reads) expect(there).toContain(name);
            for (const name of madeBy(each)) there.add(name);
          }
          for (const name of reads) expect(there).toContain(name);
          const made = producers(parseModel(bytes).graph);
          for (const name of writes) {
            expect(made.has(name)).toBe(true);
            there.add(name);
          }
        }
        expect(outputs).toEqual(prepared.model.graph.outputs.map(({ name }) => name));
        for (const name of outputs) expect(there).toContain(name);
      }
    }
  });
});

it("hands shape arithmetic from one segment to a later one as int64", () => {
  const net = model({
    inputs: [valueInfo("x", "float32", ["N", 2, 4, 4])],
    outputs: [valueInfo("y", "float32", null)],
    nodes: [
      node("Shape", ["x"], ["shape"]),
      node("Gather", ["shape", "zero"], ["n"]),
      node("Relu", ["cut"], ["r"]),
      node("Concat", ["n", "rest"], ["to"], { axis: 0 }),
      node("Reshape", ["r", "to"], ["y"]),
    ],
    initializers: { zero: int64Tensor([1], [0]), rest: int64Tensor([1], [-1]) },
  });
  const [first, second] = segmentGraph(net, [joint("x", "cut")], ["y"]);
  expect(first!.writes).toEqual(["to"]);
  expect(second!.model.graph.inputs.find(({ name }) => name === "to")?.type).toBe("int64");
});
