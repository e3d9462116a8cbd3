import { readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { checkModel, floatData, inferShapes, parseModel, serializeModel } from "@sparqkit/onnx";
import { describe, expect, it } from "vitest";
import { CLASSES } from "../scripts/images/shapes.ts";
import { makeImages, RECORD_BYTES, SPLITS } from "../scripts/make-images.ts";
import { demoNetwork } from "../scripts/make-network.ts";
import { demoFiles } from "../src/index.ts";

const split = (name: "test" | "calibration"): Uint8Array => gunzipSync(readFileSync(demoFiles[name]));
const record = (records: Uint8Array, index: number): Uint8Array => records.subarray(index * RECORD_BYTES, (index + 1) * RECORD_BYTES);

/** The pixels of every image, as strings that can be compared. */
function pictures(name: "test" | "calibration"): string[] {
  const records = split(name);
  return Array.from({ length: SPLITS[name].count }, (_, i) => Buffer.from(record(records, i).subarray(1)).toString("latin1"));
}

describe.each(["test", "calibration"] as const)("the %s images", (name) => {
  const records = split(name);

  it("are whole records, as many as promised", () => {
    expect(records.length).toBe(SPLITS[name].count * RECORD_BYTES);
  });

  it("are what the script draws from the recorded seed", () => {
    expect(Buffer.from(records.subarray(0, 40 * RECORD_BYTES))).toEqual(Buffer.from(makeImages(SPLITS[name].seed, 40)));
  });

  it("hold every class about equally often", () => {
    const counts = Array.from({ length: 10 }, (_, label) => {
      let count = 0;
      for (let i = 0; i < SPLITS[name].count; i++) if (records[i * RECORD_BYTES] === label) count++;
      return count / SPLITS[name].count;
    });
    expect(counts.reduce((sum, share) => sum + share)).toBeCloseTo(1);
    expect(Math.min(...counts)).toBeGreaterThan(0.07);
  });

  it("are all different", () => {
    expect(new Set(pictures(name)).size).toBe(SPLITS[name].count);
  });
});

it("shares no image between calibration and test", () => {
  const test = new Set(pictures("test"));
  expect(pictures("calibration").filter((picture) => test.has(picture))).toEqual([]);
});

it("draws an image the same whatever was drawn before it", () => {
  expect(Buffer.from(record(makeImages(7, 3), 1))).toEqual(Buffer.from(record(makeImages(7, 2), 1)));
  expect(Buffer.from(makeImages(7, 1))).not.toEqual(Buffer.from(makeImages(8, 1)));
});

it("names the classes in the order the script labels them", () => {
  expect(demoFiles.classes).toEqual(CLASSES);
});

describe("the model", () => {
  const model = parseModel(readFileSync(demoFiles.model));

  it("is valid and maps images [N, 3, 32, 32] to logits [N, 10] at any batch", () => {
    checkModel(model);
    expect(model.graph.inputs).toMatchObject([{ name: "images", type: "float32", shape: ["N", 3, 32, 32] }]);
    expect(inferShapes(model, { images: [5, 3, 32, 32] }).get("logits")?.shape).toEqual([5, 10]);
  });

  it("is the network that the script lays out, with weights of its own", () => {
    const untrained = parseModel(serializeModel(demoNetwork(1)));
    expect(model.graph.nodes).toEqual(untrained.graph.nodes);
    expect([...model.graph.initializers.keys()].sort()).toEqual([...untrained.graph.initializers.keys()].sort());
    for (const [name, { dims, data }] of untrained.graph.initializers) {
      const trained = model.graph.initializers.get(name)!;
      expect(trained.dims).toEqual(dims);
      expect(trained.data).not.toEqual(data);
    }
  });

  it("keeps a normalization behind each of its fifteen convolutions, none of them with a bias", () => {
    const convolutions = model.graph.nodes.filter((node) => node.opType === "Conv");
    expect(convolutions).toHaveLength(15);
    for (const convolution of convolutions) {
      expect(convolution.inputs).toHaveLength(2);
      const readers = model.graph.nodes.filter((node) => node.inputs.includes(convolution.outputs[0]!));
      expect(readers.map((node) => node.opType)).toEqual(["BatchNormalization"]);
    }
  });

  it("gives every convolution but the first an even number of channels, so that pairs never run over", () => {
    const channels = model.graph.nodes.filter((node) => node.opType === "Conv").map((node) => model.graph.initializers.get(node.inputs[1]!)!.dims[1]!);
    expect(channels[0]).toBe(3);
    expect(channels.slice(1).filter((count) => count % 2 !== 0)).toEqual([]);
  });
});

describe("the network before training", () => {
  const { initializers } = demoNetwork(1).graph;

  it("is the same from the same seed, and another from another", () => {
    expect(demoNetwork(1).graph.initializers).toEqual(initializers);
    for (const [name, { data }] of demoNetwork(2).graph.initializers) {
      if (name.endsWith("conv.weight") || name === "fc.weight") expect(data).not.toEqual(initializers.get(name)!.data);
    }
  });

  it("has weights of mean 0 whose variance keeps the size of activations through convolution and ReLU", () => {
    for (const [name, tensor] of initializers) {
      if (!name.endsWith("conv.weight")) continue;
      const weights = floatData(tensor);
      const inputs = tensor.dims.slice(1).reduce((product, extent) => product * extent, 1);
      const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
      const variance = weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) / weights.length;
      // Five standard errors of either: a fair draw lies outside about once in a million.
      expect(Math.abs(mean)).toBeLessThan(5 * Math.sqrt(2 / inputs / weights.length));
      expect(Math.abs((variance * inputs) / 2 - 1)).toBeLessThan(5 * Math.sqrt(2 / weights.length));
    }
  });
});

it("weighs less than 4 MB in all", () => {
  const bytes = [demoFiles.model, demoFiles.test, demoFiles.calibration].map((file) => statSync(file).size);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(4e6);
});
