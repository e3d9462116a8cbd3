/** The tensors handed out are those the definitions of `core` give, one image at a time. */
import { quantizeActivations, quantizeWeights, reorderWeights } from "@sparqkit/core";
import { createKernels } from "@sparqkit/kernels";
import type { Model } from "@sparqkit/onnx";
import { quantizedLayers } from "@sparqkit/quantizer";
import { describe, expect, it } from "vitest";
import { quantizedWeights, visitQuantizedTensors } from "../src/engine/quantized-tensors.ts";
import type { ProgressEvent } from "../src/progress.ts";
import { gridImages, Random, randomNetwork, TOPOLOGIES } from "./support/networks.ts";
import { gridPlan } from "./support/plans.ts";
import { reference } from "./support/reference.ts";
import { pixelsOf, subjectOf } from "./support/subjects.ts";

const COUNT = 5;
const SIZE = 3 * 8 * 8;
const images = Array.from({ length: COUNT }, (_, i) => gridImages(new Random(i), 1, SIZE));
/** The same images as pixels, channels last. */
const pixels = pixelsOf(COUNT, [3, 8, 8], { image: (index, at) => images[index]![(at % 3) * 64 + Math.floor(at / 3)]! });

/** A random network with its logits as the only output. */
function classifier(topology: string, seed: number): Model {
  const model = randomNetwork(topology, seed);
  return { ...model, graph: { ...model.graph, outputs: model.graph.outputs.slice(0, 1) } };
}

describe("quantized tensors", () => {
  it.each(Object.keys(TOPOLOGIES))("of every layer of %s are those of the definition", async (topology) => {
    const model = classifier(topology, 3);
    const subject = subjectOf(model);
    const { plan, prepared } = gridPlan("4b-5opt", model, images);
    const found = new Map<string, number[]>();
    const events: ProgressEvent[] = [];
    const options = { images: COUNT, batch: 2, threads: 1, onProgress: (event: ProgressEvent) => void events.push(event) };
    await visitQuantizedTensors(subject, plan, pixels, createKernels(), options, ({ layer, values, images: count, geometry }) => {
      expect(values.length).toBe(count * geometry.channels * geometry.height * geometry.width);
      found.set(layer.name, [...(found.get(layer.name) ?? []), ...values]);
    });
    const layers = quantizedLayers(plan);
    expect([...found.keys()].sort()).toEqual([...layers.keys()].sort());
    expect(events.at(-1)).toMatchObject({ done: COUNT, total: COUNT });
    const floats = images.map((image) => reference(prepared.model, plan, image).values);
    for (const [name, { activations }] of layers) {
      const node = prepared.model.graph.nodes.find((own) => own.name === name)!;
      const expected = floats.flatMap((values) => [
        ...quantizeActivations(Float32Array.from(values.get(node.inputs[0]!)!.data), activations.scale, activations.bits),
      ]);
      expect(found.get(name), name).toEqual(expected);
    }
  });

  it("come with weights in the order of im2col rows", () => {
    const model = classifier(Object.keys(TOPOLOGIES)[3]!, 4); // with groups
    const { plan, prepared } = gridPlan("4b-5opt", model, images);
    for (const [name, { geometry, weights }] of quantizedWeights(subjectOf(model), plan)) {
      const node = prepared.model.graph.nodes.find((own) => own.name === name)!;
      const { dims, data } = prepared.model.graph.initializers.get(node.inputs[1]!)!;
      const { values } = quantizeWeights(data as Float32Array, dims[0]!, 8);
      expect(weights).toEqual(reorderWeights(Int8Array.from(values), geometry));
    }
  });
});
