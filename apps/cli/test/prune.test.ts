import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reorderWeights } from "@sparqkit/core";
import { floatData, floatTensor, model, node, parseModel, serializeModel, valueInfo } from "@sparqkit/onnx";
import { convGeometry, prepareModel } from "@sparqkit/quantizer";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import { chooseWeights } from "../src/prune/choose-weights.ts";
import type { PruneDocument } from "../src/prune/document.ts";
import { folderOf, run } from "./cli.ts";
import { packedFile, school, SHORT } from "./trainees.ts";

/** Two layers that read one tensor along different dimensions: rows of one are columns of the other. */
const sharedFile = (): Uint8Array =>
  serializeModel(
    model({
      inputs: [valueInfo("images", "float32", ["N", 3, 8, 8])],
      outputs: [valueInfo("logits", "float32", ["N", 4])],
      nodes: [
        node("Conv", ["images", "w"], ["c"], {}, "conv"),
        node("GlobalAveragePool", ["c"], ["m"]),
        node("Flatten", ["m"], ["f"]),
        node("Relu", ["f"], ["r"]),
        node("Gemm", ["r", "square"], ["a"], {}, "one"),
        node("Relu", ["a"], ["b"]),
        node("Gemm", ["b", "square"], ["d"], { transB: 1 }, "two"),
        node("Gemm", ["d", "last"], ["logits"], { transB: 1 }, "last"),
      ],
      initializers: {
        w: floatTensor(
          [8, 3, 3, 3],
          Float32Array.from({ length: 216 }, (_, i) => Math.sin(i * i)),
        ),
        square: floatTensor(
          [8, 8],
          Float32Array.from({ length: 64 }, (_, i) => Math.sin(1 + i * i)),
        ),
        last: floatTensor(
          [4, 8],
          Float32Array.from({ length: 32 }, (_, i) => Math.sin(2 + i * i)),
        ),
      },
    }),
  );

describe("2:4", () => {
  it.each([
    ["a convolution", 8, 1, [0, 1, 2, 3, 4, 5, 6, 7]],
    ["a grouped one", 8, 2, [0, 1, 2, 3, 4, 5, 6, 7]],
    ["one whose sums four does not divide", 3, 1, [0, 1, 2]],
  ])("keeps the largest two of every four in the order of sums: %s", (_name, channels, group) => {
    const dims = [6, channels / group, 3, 3] as const;
    const weights = Float32Array.from({ length: 6 * (channels / group) * 9 }, (_, i) => Math.sin(1 + i * i));
    const network = model({
      inputs: [valueInfo("x", "float32", [1, channels, 6, 6])],
      outputs: [valueInfo("y", "float32", null)],
      nodes: [node("Relu", ["x"], ["r"]), node("Conv", ["r", "w"], ["y"], { group }, "conv")],
      initializers: { w: floatTensor([...dims], weights) },
    });
    const prepared = prepareModel(network);
    const [layer] = chooseWeights(prepared, { layers: ["conv"] });
    if (layer?.status !== "pruned") throw new Error("dense");
    const geometry = convGeometry(
      prepared.model.graph.nodes.find(({ name }) => name === "conv")!,
      prepared.model,
      prepared.shapes,
    )!;
    const [values, kept] = [reorderWeights(weights, geometry), reorderWeights(Float32Array.from(layer.mask), geometry)];
    const length = values.length / 6;
    for (let filter = 0; filter < 6; filter++) {
      for (let k = 0; k < length; k += 4) {
        const places = [0, 1, 2, 3].filter((i) => k + i < length).map((i) => filter * length + k + i);
        const chosen = places.filter((place) => kept[place] === 1);
        expect(chosen).toHaveLength(Math.min(2, places.length));
        const least = Math.min(...chosen.map((place) => Math.abs(values[place]!)));
        for (const place of places) if (!chosen.includes(place)) expect(Math.abs(values[place]!)).toBeLessThanOrEqual(least);
      }
    }
  });

  it("keeps the largest two of every four rows of a matrix", () => {
    const network = model({
      inputs: [valueInfo("x", "float32", [1, 8])],
      outputs: [valueInfo("y", "float32", null)],
      nodes: [node("Relu", ["x"], ["r"]), node("MatMul", ["r", "w"], ["y"], {}, "fc")],
      initializers: { w: floatTensor([8, 2], Float32Array.of(1, 9, 2, 8, 3, 7, 4, 6, 5, 1, 0, 2, 1, 3, -9, 4)) },
    });
    const [layer] = chooseWeights(prepareModel(network), { layers: ["fc"] });
    expect(layer?.status === "pruned" && [...layer.mask]).toEqual([0, 1, 0, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 1]);
  });
});

describe("sparqkit prune", () => {
  it("trains on, and -stc configurations take the model as 2:4", { timeout: 60_000 }, async () => {
    const cwd = folderOf(school());
    const { code, stdout, stderr } = await run(
      ["prune", "model.onnx", "--pattern", "2:4", ...SHORT, "--epochs", "3", "--lr", "0.02", "--json", "-o", "half.onnx"],
      { cwd },
    );
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^prune 3\/3: loss/m)]);
    const document = JSON.parse(stdout) as PruneDocument;
    expect(checkDocument("prune-result", document)).toEqual([]);
    expect(document.layers.map(({ name, status, kept }) => [name, status, kept])).toEqual([["first", "dense", undefined], ["second", "pruned", 288], ["head", "dense", undefined]]); // prettier-ignore
    const data = floatData(parseModel(readFileSync(join(cwd, "half.onnx"))).graph.initializers.get("w2")!);
    expect(data.filter((weight) => weight !== 0)).toHaveLength(288);
    const [evaluated, simulated] = await Promise.all([
      run(["eval", "half.onnx", "--data", "test", "--calibrate", "train", "--preprocess", "mnist", "--config", "fp32,4b-5opt-stc", "--json"], { cwd }),
      run(["simulate", "half.onnx", "--hw", "sparse-tensor-core", "--config", "4b-5opt-stc", "--json"], { cwd }),
    ]);
    expect([evaluated.code, evaluated.stderr]).toEqual([0, ""]);
    expect(JSON.parse(evaluated.stdout).results[0].top1).toBe(document.accuracies.final);
    expect([simulated.code, simulated.stderr]).toEqual([0, expect.not.stringContaining("dense")]);
  });

  it("prunes without images, and the layers that are asked for", async () => {
    const cwd = folderOf(school(16));
    const { code, stdout, stderr } = await run(["prune", "model.onnx", "--pattern", "2:4", "--layers", "second,head", "-o", "half.onnx"], { cwd });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^note: preprocessing|^$/)]);
    expect(stdout).toMatch(/^second +576 +288$/m);
    expect(stdout).toMatch(/^head +32 +16$/m);
    const stc = await run(
      ["eval", "half.onnx", "--data", "test", "--calibrate", "train", "--preprocess", "mnist", "--layers", "second,head", "--config", "4b-5opt-stc"],
      { cwd },
    );
    expect(stc.code).toBe(0);
  });

  it("says that packed weights become float32, trained on or not", async () => {
    const cwd = folderOf({ ...school(16), "model.onnx": packedFile() });
    const { code, stderr } = await run(["prune", "model.onnx", "--pattern", "2:4", "-o", "half.onnx"], { cwd });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^note: model\.onnx has packed weights: they are pruned, and written, as float32$/m)]);
  });

  it("says why a layer that was asked for can not be pruned", async () => {
    const { code, stderr } = await run(["prune", "model.onnx", "--pattern", "2:4", "--layers", "first", "-o", "half.onnx"], { cwd: folderOf(school(16)) });
    expect([code, stderr]).toEqual([3, expect.stringMatching(/has no layer to prune \("first": its input images may be negative.*\)\. Ask for other layers/)]);
  });

  it("refuses weights that layers share in different shapes before it looks at images", async () => {
    const cwd = folderOf({ "model.onnx": sharedFile() }); // there are no images
    const { code, stderr } = await run(["prune", "model.onnx", "--pattern", "2:4", ...SHORT, "--layers", "one,two", "--epochs", "3", "-o", "half.onnx"], {
      cwd,
    });
    expect([code, stderr]).toEqual([3, expect.stringMatching(/model\.onnx: .*did not become 2:4/)]);
  });

  it.each([
    ["epochs without images", ["--epochs", "2"], 2, /--epochs need images/],
    ["images without epochs", ["--data", "train"], 2, /no --epochs are given/],
    ["another pattern", ["--pattern", "1:4"], 2, /2:4/],
    ["layers that there are not", ["--layers", "third"], 3, /third/],
  ] as const)("refuses %s", async (_name, more, expected, message) => {
    const { code, stderr } = await run(["prune", "model.onnx", "--pattern", "2:4", "--preprocess", "mnist", "-o", "half.onnx", ...more], {
      cwd: folderOf(school(16)),
    });
    expect([code, stderr]).toEqual([expected, expect.stringMatching(message)]);
  });
});
