import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BsqDocument } from "../src/bsq/document.ts";
import type { EvalDocument } from "../src/evaluate/document.ts";
import { folderOf, run } from "./cli.ts";

const MACHINE = { cpu: "a processor", cores: 2, node: "v24.0.0", onnxruntime: "1.27.0" };
const PREPROCESS = { pixelScale: 255, mean: [0.5], std: [0.25], channels: "rgb" } as const;
const MODEL = { name: "net.onnx", sha256: "ab".repeat(32) };

function bsqDocument(alpha: number, bits: number, final: number): BsqDocument {
  const log = [
    { epoch: 1, loss: 12, crossEntropy: 2, penalty: 10, trainTop1: 80, testTop1: 81, learningRate: 0.1, seconds: 9.5, bits: [bits], compression: 32 / bits },
  ];
  const facts = { batch: 128, shards: 2, threads: 2, schedule: { kind: "constant", rate: 0.1 }, momentum: 0.9, weightDecay: 1e-4 } as const;
  return {
    schema: "sparqkit/bsq-result@1",
    model: MODEL,
    output: { name: "small.onnx", sha256: "cd".repeat(32), bytes: 1000 },
    data: { format: "cifar10", images: 4000 },
    test: { format: "cifar10", images: 1000 },
    preprocess: PREPROCESS,
    machine: MACHINE,
    seconds: 10,
    options: { alpha, pressure: 20, interval: 2, bits: 8, maxBits: 8, activations: 32, shortcuts: false, clamp: "bits" },
    layers: [{ name: "conv.weight", bits, weights: 144 }],
    size: { compression: 32 / bits, bitsAWeight: bits, weights: 144, packedBytes: 90, fileBytes: 1000, floatFileBytes: 2000 },
    accuracies: { float: 91.9, bits: 90, final, baseline: 40, control: null },
    bitTraining: {
      ...facts,
      epochs: 1,
      augment: "crop-flip",
      batchNorm: "batch",
      seed: 0,
      memoryBytes: 1e6,
      keep: "last",
      stopped: "finished",
      best: { epoch: 1, top1: 81 },
      imagesPerSecond: 500,
      log,
    },
    finetuning: null,
  };
}

const evalDocument: EvalDocument = {
  schema: "sparqkit/eval-result@1",
  model: MODEL,
  data: { format: "cifar10", images: 1000 },
  calibration: null,
  engine: "exact",
  threads: 2,
  batch: 32,
  preprocess: PREPROCESS,
  layers: [],
  machine: MACHINE,
  seconds: 3,
  results: [{ config: "fp32", images: 1000, top1: 91.9, top5: 99.7, standardError: 0.86, seconds: 2, imagesPerSecond: 500 }],
};

const cwd = folderOf({
  "a.json": JSON.stringify(bsqDocument(0.1, 4, 90.5)),
  "b.json": JSON.stringify(bsqDocument(0.2, 2, 88.5)),
  "other.json": JSON.stringify({ ...bsqDocument(0.2, 2, 88.5), model: { name: "other.onnx", sha256: "ef".repeat(32) } }),
  "eval.json": JSON.stringify(evalDocument),
  "broken.json": JSON.stringify({ ...bsqDocument(0.1, 4, 90.5), seconds: "long" }),
  "plan.json": JSON.stringify({ schema: "sparqkit/plan@1" }),
  "list.json": "[]",
});

describe("sparqkit report", () => {
  it("draws runs of BSQ on a page and in files, the same each time", async () => {
    expect(await run(["report", "b.json", "a.json", "-o", "curve.html", "--plots", "plots", "--title", "Small networks"], { cwd })).toMatchObject({
      code: 0,
      stdout: "",
    });
    const page = readFileSync(join(cwd, "curve.html"), "utf8");
    for (const text of ["<h1>Small networks</h1>", "α 0.1", "16.00 ×", "88.50 %"]) expect(page).toContain(text);
    const plot = readFileSync(join(cwd, "plots/bsq-curve.svg"), "utf8");
    expect(readFileSync(join(cwd, "plots/bsq-bits.svg"), "utf8")).toContain("conv.weight (144)");
    await run(["report", "a.json", "b.json", "--plots", "plots"], { cwd });
    expect(readFileSync(join(cwd, "plots/bsq-curve.svg"), "utf8")).toBe(plot);
  });

  it("draws an evaluation", async () => {
    expect(await run(["report", "eval.json", "-o", "eval.html"], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "eval.html"), "utf8")).toContain("91.9");
  });

  it.each([
    ["nothing to write", ["a.json"], 2, /nothing is to be written/],
    ["documents of two kinds", ["a.json", "eval.json", "-o", "x.html"], 2, /a\.json is of bsq-result and eval\.json of eval-result/],
    ["two evaluations", ["eval.json", "eval.json", "-o", "x.html"], 2, /there are two/],
    ["plots of an evaluation", ["eval.json", "-o", "x.html", "--plots", "p"], 2, /--plots are of bsq documents/],
    ["runs of two networks", ["a.json", "other.json", "-o", "x.html"], 3, /other\.json: can not be drawn: .*runs\[1\]\.model\.sha256/],
    ["a document of another kind", ["plan.json", "-o", "x.html"], 3, /plan\.json: is a document of "sparqkit\/plan@1".*bsq-result@1/],
    ["no document", ["list.json", "-o", "x.html"], 3, /has no field schema/],
    ["a field that is wrong", ["broken.json", "-o", "x.html"], 3, /broken\.json: not a valid bsq-result document: \/seconds/],
    ["an output that is an input", ["a.json", "-o", "a.json"], 2, /a\.json/],
    ["an absent file", ["none.json", "-o", "x.html"], 3, /none\.json/],
  ] as const)("refuses %s", async (_, args, code, message) => {
    const outcome = await run(["report", ...args], { cwd });
    expect([outcome.code, outcome.stderr]).toEqual([code, expect.stringMatching(message)]);
    expect(existsSync(join(cwd, "x.html"))).toBe(false);
  });
});
