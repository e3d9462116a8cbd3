import { reorderWeights } from "@sparqkit/core";
import { checkModel, floatTensor, node, parseModel, serializeModel, type Model } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { classifier, network, planOf, weights } from "../test/networks.ts";
import { evaluationGraph, InvalidPlan, layerWeights, NotSparse24, validatePlan, type CutGraph, type Plan, type Selection } from "./index.ts";

function graphOf(configuration: string, model: Model = classifier(), selection: Selection = {}): CutGraph {
  const { plan, prepared } = planOf(configuration, model, selection);
  return evaluationGraph(prepared.model, prepared.shapes, plan);
}

/** `kind tensor: layers` of every cut. */
const cutsOf = (graph: CutGraph): string[] => graph.cuts.map(({ kind, tensor, layers }) => `${kind} ${tensor}: ${layers.join(", ")}`);

/** Two layers that read one tensor, then an odd number of channels. */
function forked(filters = 6): Model {
  return network(
    [
      node("Conv", ["x", "w"], ["a"], {}, "first"),
      node("Relu", ["a"], ["p"]),
      node("Conv", ["p", "v"], ["b"], {}, "left"),
      node("Conv", ["p", "u"], ["c"], {}, "right"),
      node("Add", ["b", "c"], ["d"]),
      node("Relu", ["d"], ["q"]),
      node("Conv", ["q", "t"], ["y"], {}, "last"),
    ],
    { w: weights(filters, 4, 1, 1), v: weights(5, filters, 1, 1), u: weights(5, filters, 1, 1), t: weights(2, 5, 3, 3) },
    "y",
  );
}

describe("evaluationGraph", () => {
  it("leaves the model it is given as it is", () => {
    const { plan, prepared } = planOf("4b-5opt", classifier());
    const before = serializeModel(prepared.model);
    evaluationGraph(prepared.model, prepared.shapes, plan);
    expect(serializeModel(prepared.model)).toEqual(before);
  });

  it("has no cut under fp32", () => {
    expect(graphOf("fp32").cuts).toEqual([]);
  });

  it("keeps the names of inputs and outputs, and is a valid model", () => {
    for (const configuration of ["a8w8", "4b-5opt", "3b-6opt-novs"]) {
      const { model } = graphOf(configuration);
      expect(model.graph.inputs[0]!.name).toBe("x");
      expect(model.graph.outputs[0]!.name).toBe("logits");
      expect(() => checkModel(parseModel(serializeModel(model)))).not.toThrow();
    }
  });

  it("cuts once where several layers read one tensor", () => {
    expect(cutsOf(graphOf("4b-5opt", forked())).slice(0, 1)).toEqual(["planes p: left, right"]);
  });

  it("pairs planes of channels where a group has an even number, and goes through im2col where it has not", () => {
    expect(cutsOf(graphOf("4b-5opt"))).toEqual(["planes r1: conv2", "im2col r2: conv3"]); // conv3 is depthwise
    expect(cutsOf(graphOf("4b-5opt", forked()))).toEqual(["planes p: left, right", "im2col q: last"]);
    expect(cutsOf(graphOf("4b-5opt", forked(7)))).toEqual(["im2col p: left", "im2col p: right", "im2col q: last"]);
  });

  it("needs no pairs, and so no im2col, without sharing and under uniform widths", () => {
    for (const configuration of ["a8w8", "a4w8", "4b-5opt-novs", "2b-7opt-trim-novs"]) {
      expect(cutsOf(graphOf(configuration))).toEqual(["planes r1: conv2", "planes r2: conv3"]);
    }
  });

  it("quantizes fully connected layers along their rows where asked to, odd lengths included", () => {
    const graph = graphOf("4b-5opt", classifier(), { layers: ["fc"] });
    expect(cutsOf(graph)).toEqual(["planes f: fc"]);
    expect(graph.cuts[0]).toMatchObject({ of: "gemm" });
  });

  it("hands convolutions across taps their integer weights in im2col order, and their geometry", () => {
    const { prepared } = planOf("4b-5opt", classifier());
    const conv3 = prepared.model.graph.nodes.find(({ name }) => name === "conv3")!;
    const cut = graphOf("4b-5opt").cuts[1]!;
    if (cut.kind !== "im2col") return expect.unreachable();
    expect(cut.geometry).toMatchObject({ channels: 6, filters: 6, group: 6, kernel: [3, 3], pads: [1, 1, 1, 1], height: 4, width: 4 });
    expect(cut.weights).toEqual(reorderWeights(layerWeights(conv3, prepared.model, 8).values, cut.geometry));
    expect(cut.sparse24).toBe(false);
  });
});

/** Filters whose quantized weights along (tap, channel) are `pattern`, repeated. */
const patterned = (channels: number, pattern: readonly number[], size: number): Model => {
  const taps = size * size;
  const data = new Float32Array(2 * channels * taps);
  for (let filter = 0; filter < 2; filter++)
    for (let k = 0; k < channels * taps; k++) {
      const [tap, channel] = [Math.floor(k / channels), k % channels];
      data[(filter * channels + channel) * taps + tap] = pattern[k % pattern.length]! * (filter + 1);
    }
  return network(
    [node("Conv", ["x", "w"], ["a"], {}, "first"), node("Relu", ["a"], ["p"]), node("Conv", ["p", "v"], ["y"], {}, "sparse")],
    { w: weights(channels, 4, 1, 1), v: floatTensor([2, channels, size, size], data) },
    "y",
  );
};

describe("2:4 weights", () => {
  it("may have two non-zeros in every four along tap and channel, an incomplete last group included", () => {
    for (const [channels, size] of [
      [8, 3],
      [6, 3],
      [3, 1],
    ] as const) {
      const [cut] = graphOf("4b-5opt-stc", patterned(channels, [1, 0, -1, 0], size)).cuts;
      expect(cut).toMatchObject({ kind: "im2col", sparse24: true, layers: ["sparse"] });
    }
  });

  it("are counted after quantization: what rounds to zero is zero", () => {
    expect(() => graphOf("4b-5opt-stc", patterned(8, [1, 0.001, -1, 0.001], 3))).not.toThrow();
  });

  it("throw NotSparse24 with every layer that has more", () => {
    expect(() => graphOf("4b-5opt-stc", patterned(8, [1, 1, 1, 0], 3))).toThrow(NotSparse24);
    expect(() => graphOf("4b-5opt-stc", patterned(6, [1, 0, 1, 0, 1, 0, 1, 1], 1))).not.toThrow(); // groups do not cross filters
    try {
      graphOf("4b-5opt-stc");
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: "NOT_SPARSE_24", layers: ["conv2", "conv3"] });
    }
    expect(() => graphOf("4b-5opt", patterned(8, [1, 1, 1, 0], 3))).not.toThrow();
  });
});

const rename = (own: Plan): Plan => ({ ...own, layers: own.layers.map((layer) => (layer.name === "conv3" ? { ...layer, name: "conv9" } : layer)) });

const short = (own: Plan): Plan => ({
  ...own,
  layers: own.layers.map((layer) => (layer.status === "quantized" ? { ...layer, weights: { ...layer.weights, scales: [1, 1] } } : layer)),
});

describe("a plan that does not fit the model", () => {
  const { plan, prepared } = planOf("a8w8", classifier());

  it("throws InvalidPlan where it names a layer the model does not have", () => {
    expect(() => evaluationGraph(prepared.model, prepared.shapes, validatePlan(rename(plan)))).toThrow(InvalidPlan);
    expect(() => evaluationGraph(prepared.model, prepared.shapes, rename(plan))).toThrow(/conv9.*no such layer/);
  });

  it("throws InvalidPlan where a layer has another number of filters", () => {
    expect(() => evaluationGraph(prepared.model, prepared.shapes, short(plan))).toThrow(InvalidPlan);
    expect(() => evaluationGraph(prepared.model, prepared.shapes, short(plan))).toThrow(/conv2.*2 weight scales.*6 filters/);
  });

  it("throws InvalidPlan where the node of a layer's name is no layer", () => {
    const other = { ...plan, layers: plan.layers.map((layer) => (layer.name === "conv2" ? { ...layer, name: "bn1" } : layer)) };
    expect(() => evaluationGraph(prepared.model, prepared.shapes, other)).toThrow(/bn1.*BatchNormalization without constant weights/);
  });

  it("throws InvalidPlan where a layer's shape is not known", () => {
    expect(() => evaluationGraph(prepared.model, new Map(), plan)).toThrow(InvalidPlan);
  });
});
