import { createKernels } from "@sparqkit/kernels";
import { floatTensor, model, node, producers, serializeModel, valueInfo, type Model } from "@sparqkit/onnx";
import { cutName, evaluationGraph, markerName, sumsName, type CutGraph, type PlaneCut } from "@sparqkit/quantizer";
import fc from "fast-check";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { describe, expect, it } from "vitest";
import { gridImages, Random, randomNetwork, TOPOLOGIES } from "../../test/support/networks.ts";
import { gridPlan } from "../../test/support/plans.ts";
import { compile } from "./compile.ts";
import { Pipeline } from "./pipeline.ts";
import { segmentGraph } from "./segments.ts";

const topologies = Object.keys(TOPOLOGIES);

function cutGraph(topology: string, configuration: string, seed: number): CutGraph {
  const image = gridImages(new Random(seed), 1, 3 * 8 * 8);
  const { plan, prepared } = gridPlan(configuration, randomNetwork(topology, seed), [image]);
  return evaluationGraph(prepared.model, prepared.shapes, plan);
}

/** Nodes between values named by letters, some of them behind a cut: `b=a` copies, `b=a|` behind a cut, `b=a+c` adds. */
function graph(...lines: string[]): CutGraph {
  const cuts: PlaneCut[] = [];
  const nodes = lines.flatMap((line) => {
    const [output, expression] = line.split("=") as [string, string];
    const inputs = expression.split("+").map((term) => {
      const tensor = term.replace("|", "");
      if (!term.endsWith("|")) return tensor;
      if (!cuts.some((cut) => cut.tensor === tensor))
        cuts.push({ kind: "planes", tensor, target: cutName(tensor), marker: markerName(tensor), of: "conv", channels: 4, layers: [output] });
      return cutName(tensor);
    });
    return [node("Sum", inputs, [output], {}, output)];
  });
  const marked = nodes.flatMap((own) =>
    cuts
      .filter(({ target, layers }) => layers[0] === own.name && own.inputs.includes(target))
      .map((cut) => node("Tanh", [cut.tensor], [cut.target], {}, cut.marker))
      .concat(own),
  );
  const source = model({
    inputs: [valueInfo("x", "float32", ["N", 4, 2, 2])],
    outputs: [valueInfo(nodes.at(-1)!.outputs[0]!, "float32", null)],
    nodes: marked,
  });
  return { model: source, cuts };
}

const shown = ({ model: own, cuts }: CutGraph): string[] =>
  segmentGraph(own, cuts).map(
    (segment) => `${segment.reads.join(",")} -> ${segment.model.graph.nodes.map(({ name }) => name).join(",")} -> ${segment.writes.join(",")}`,
  );

describe("segmentGraph", () => {
  it("is the whole graph where there is no cut", () => {
    expect(shown(graph("a=x", "b=a", "y=a+b"))).toEqual(["x -> a,b,y -> y"]);
  });

  it("ends a segment at a cut and starts one behind it", () => {
    expect(shown(graph("a=x", "b=a|", "y=b"))).toEqual(["x -> a -> a", "a#q -> b,y -> y"]);
  });

  it("puts parallel branches of one depth into one segment", () => {
    expect(shown(graph("a=x", "b=x", "c=a|", "d=b|", "y=c+d"))).toEqual(["x -> a,b -> a,b", "a#q,b#q -> c,d,y -> y"]);
  });

  it("hands on what a later segment reads, and lets a shortcut wait for the longer branch", () => {
    // a residual block: the sum waits for two cuts, its shortcut is written by the first segment and read by the third
    expect(shown(graph("a=x", "b=a|", "c=b|", "y=c+a"))).toEqual(["x -> a -> a", "a#q -> b -> b", "b#q,a -> c,y -> y"]);
  });

  it("lets layers that read one tensor share its cut", () => {
    const own = graph("a=x", "b=a|", "c=a|", "y=b+c");
    expect(own.cuts.length).toBe(1);
    expect(shown(own)).toEqual(["x -> a -> a", "a#q -> b,c,y -> y"]);
  });

  it("names the cuts a segment waits for", () => {
    const own = graph("a=x", "b=a|", "c=x|", "d=c|", "y=b+d");
    expect(segmentGraph(own.model, own.cuts).map((segment) => segment.cuts.map(({ tensor }) => tensor))).toEqual([[], ["a", "x"], ["c"]]);
  });

  it("feeds the sums of a convolution that leaves the graph, one level behind its tensor", () => {
    const own = cutGraph("depthwise and grouped convolutions, even and odd channels a group", "4b-5opt", 1);
    const segments = segmentGraph(own.model, own.cuts);
    for (const cut of own.cuts.filter(({ kind }) => kind === "im2col")) {
      const at = segments.findIndex(({ reads }) => reads.includes(sumsName(cut.layers[0]!)));
      const made = segments.findIndex(({ writes }) => writes.includes(cut.tensor));
      expect(segments[at]!.cuts).toContain(cut);
      expect(made).toBeLessThan(at);
    }
    expect(own.cuts.filter(({ kind }) => kind === "im2col").length).toBe(3);
  });

  it("loses no node and reads nothing that is not there yet, for every network and configuration", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...topologies),
        fc.constantFrom("a8w8", "4b-5opt", "3b-6opt-novs"),
        fc.integer({ min: 1, max: 99 }),
        (topology, configuration, seed) => {
          const own = cutGraph(topology, configuration, seed);
          const segments = segmentGraph(own.model, own.cuts);
          const markers = new Set(own.cuts.flatMap((cut) => (cut.kind === "planes" ? [cut.marker] : [])));
          const nodes = segments.flatMap((segment) => segment.model.graph.nodes.map(({ name }) => name));
          expect([...nodes].sort()).toEqual(
            own.model.graph.nodes
              .map(({ name }) => name)
              .filter((name) => !markers.has(name))
              .sort(),
          );
          const there = new Set([own.model.graph.inputs[0]!.name]);
          for (const { reads, writes, cuts, model: part } of segments) {
            for (const cut of cuts) {
              expect(there).toContain(cut.tensor);
              there.add(cut.target);
            }
            for (const name of reads) expect(there).toContain(name);
            const made = producers(part.graph);
            for (const name of writes) {
              expect(made.has(name)).toBe(true);
              there.add(name);
            }
          }
          for (const { name } of own.model.graph.outputs) expect(there).toContain(name);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("computes the same as the whole graph where cuts change nothing", async () => {
    for (const [i, topology] of topologies.entries()) {
      const own = cutGraph(topology, "3b-6opt-novs", i + 1); // without sharing every cut is a plane cut
      const copies: Model = {
        ...own.model,
        graph: { ...own.model.graph, nodes: own.model.graph.nodes.map((each) => (each.opType === "Tanh" ? { ...each, opType: "Identity" } : each)) },
      };
      const images = gridImages(new Random(i), 2, 3 * 8 * 8);
      const feeds = { [own.model.graph.inputs[0]!.name]: new Tensor("float32", images, [2, 3, 8, 8]) };
      const session = await InferenceSession.create(serializeModel(copies), { logSeverityLevel: 3 });
      const expected = await session.run(feeds);
      const kernels = createKernels();
      const pipeline = await Pipeline.create(await compile(own, false), kernels, { threads: 1 });
      for (let pass = 0; pass < 3; pass++) {
        const outputs = await pipeline.run(feeds, 2, (_cut, source, target) => {
          const size = source.dims.reduce((a, b) => a * b, 1);
          kernels.f32(target.pointer, size).set(kernels.f32(source.pointer, size));
        });
        // Activations are not quantized here, so sums are only as exact as float32 products are.
        for (const { name } of own.model.graph.outputs) {
          const [a, b] = [outputs[name]!.data as Float32Array, expected[name]!.data as Float32Array];
          const largest = b.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
          expect(a.length).toBe(b.length);
          for (const [k, value] of a.entries()) expect(Math.abs(value - b[k]!)).toBeLessThanOrEqual(1e-5 * largest);
        }
      }
      await pipeline.release();
      await session.release();
    }
  });
});

it("keeps initializers with the segments that read them", () => {
  const source = model({
    inputs: [valueInfo("x", "float32", [1, 4])],
    outputs: [valueInfo("y", "float32", null)],
    nodes: [node("Add", ["x", "b"], ["a"], {}, "a"), node("Tanh", ["a"], ["a#q"], {}, markerName("a")), node("Mul", ["a#q", "c"], ["y"], {}, "y")],
    initializers: { b: floatTensor([4], [1, 2, 3, 4]), c: floatTensor([4], [5, 6, 7, 8]) },
  });
  const cut: PlaneCut = { kind: "planes", tensor: "a", target: "a#q", marker: markerName("a"), of: "gemm", channels: 4, layers: ["y"] };
  expect(segmentGraph(source, [cut]).map((segment) => [...segment.model.graph.initializers.keys()])).toEqual([["b"], ["c"]]);
});
