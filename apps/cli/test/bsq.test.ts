import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bitsOf, unpackWeights } from "@sparqkit/bsq";
import { getInt, parseModel } from "@sparqkit/onnx";
import type { Plan } from "@sparqkit/quantizer";
import { checkDocument } from "@sparqkit/schemas";
import { beforeAll, describe, expect, it } from "vitest";
import type { BsqDocument } from "../src/bsq/document.ts";
import { folderOf, run, tinyFile, type Outcome } from "./cli.ts";
import { halfFile, packedFile, roundedFile, school, SHORT, wideFile, zeroFile } from "./trainees.ts";

const BSQ: readonly string[] = ["bsq", "model.onnx", ...SHORT, "--alpha", "0.6", "--epochs", "6", "--interval", "2", "--finetune-epochs", "2", "--lr", "0.05"];
const CALIBRATED: readonly string[] = ["--calibrate", "train", "--preprocess", "mnist", "--calibration-images", "32"];

/** Kill the process with SIGINT once its record has a line. */
const stopAt =
  (line: string) =>
  (child: { stderr: NodeJS.ReadableStream | null; kill(signal: NodeJS.Signals): boolean }): void => {
    let seen = "";
    child.stderr!.on("data", (text: string) => {
      if (seen.includes(line)) return;
      seen += text;
      if (seen.includes(line)) child.kill("SIGINT");
    });
  };

describe("sparqkit bsq", () => {
  let cwd: string;
  let outcome: Outcome;
  let document: BsqDocument;

  beforeAll(async () => {
    cwd = folderOf(school(128));
    const outputs = ["--json", "--control", "--plan", "plan.json", "--config", "4b-5opt", "-o", "small.onnx"];
    outcome = await run([...BSQ, ...outputs], { cwd });
    document = outcome.code === 0 ? (JSON.parse(outcome.stdout) as BsqDocument) : ({} as BsqDocument);
  }, 60_000);

  it("finds precisions, trains on with them, and compares", () => {
    expect(outcome.stderr).toMatch(/^bits 6\/6: cross-entropy [\d.]+, penalty [\d.]+, training/m);
    expect(outcome.stderr).toMatch(/^tune 2\/2: loss/m);
    expect(outcome.stderr).toMatch(/^note: the model has no BatchNormalization, and --lr 0\.05 may ruin it/m);
    expect(outcome.code).toBe(0);
    expect(checkDocument("bsq-result", document)).toEqual([]);
    const { layers, size, accuracies, bitTraining } = document;
    expect(layers.map(({ name, weights }) => [name, weights])).toEqual([["w1", 216], ["w2", 576], ["w3", 32]]); // prettier-ignore
    const bits = layers.reduce((sum, layer) => sum + layer.bits * layer.weights, 0);
    expect(bits).toBeLessThan(8 * 824);
    expect(size.compression).toBeCloseTo((32 * 824) / bits, 9);
    expect(bitTraining.log.map((epoch) => epoch.bits !== null)).toEqual([true, false, true, false, true, true]); // epochs 0, 2 and 4 from 0, and the last
    expect(bitTraining.log.at(-1)!.bits).toEqual(layers.map((layer) => layer.bits));
    for (const value of Object.values(accuracies)) expect(value).not.toBeNull();
  });

  it("writes a smaller model, whose weights are at these bits", () => {
    const bytes = readFileSync(join(cwd, "small.onnx"));
    expect(document.size.fileBytes).toBe(bytes.length);
    expect(document.output.bytes).toBe(bytes.length);
    const { scheme } = unpackWeights(parseModel(bytes));
    expect([...bitsOf(scheme)]).toEqual(document.layers.map(({ name, bits }) => [name, bits]));
    expect(existsSync(join(cwd, "small.onnx.checkpoint.bits"))).toBe(false);
  });

  it("writes a model that the other commands take", async () => {
    const [first, second] = document.layers.map(({ bits }) => bits) as [number, number];
    const [evaluated, inspected, counted, simulated, planned] = await Promise.all([
      run(["eval", "small.onnx", "--data", "test", ...CALIBRATED, "--config", "fp32,a8w8,4b-5opt", "--json"], { cwd }),
      run(["inspect", "small.onnx", "--json"], { cwd }),
      run(["complexity", "small.onnx", "--json", "--quiet"], { cwd }),
      run(["simulate", "small.onnx", "--hw", "sparq-os", "--config", "4b-5opt", "--data", "test", ...CALIBRATED, "--json"], { cwd }),
      run(["simulate", "small.onnx", "--hw", "sparq-os", "--plan", "plan.json", "--json"], { cwd }),
    ]);
    for (const { code, stderr } of [evaluated, inspected, counted, simulated, planned]) expect([code, stderr]).toEqual([0, expect.any(String)]);
    const results = JSON.parse(evaluated.stdout).results as { config: string; top1: number }[];
    expect(results.map(({ config }) => config)).toEqual(["fp32", "a8w8", "4b-5opt-round"]);
    expect(results[0]!.top1).toBe(document.accuracies.final);
    expect(JSON.parse(evaluated.stdout).model.sha256).toBe(document.output.sha256);
    const layers = JSON.parse(inspected.stdout).layers as { name: string; weightBits?: number }[];
    expect(checkDocument("inspect-result", JSON.parse(inspected.stdout))).toEqual([]);
    expect(layers.map(({ name, weightBits }) => [name, weightBits])).toEqual([["first", first], ["second", second], ["head", document.layers[2]!.bits]]); // prettier-ignore
    const widths = JSON.parse(counted.stdout).layers as { weightBits: number }[];
    expect(widths[1]!.weightBits).toBe(Math.min(8, Math.max(2, second + 1)));
    expect(JSON.parse(simulated.stdout).layers).toHaveLength(3);
  });

  it("plans the integers that the file has", () => {
    const plan = JSON.parse(readFileSync(join(cwd, "plan.json"), "utf8")) as Plan;
    expect(checkDocument("plan", plan)).toEqual([]);
    expect(plan.model.sha256).toBe(document.output.sha256);
    const layer = plan.layers.find(({ name }) => name === "second")!;
    const bits = document.layers[1]!.bits;
    expect(layer.status === "quantized" && layer.weights.bits).toBe(Math.min(8, Math.max(2, bits + 1)));
    if (layer.status === "quantized" && bits <= 7) expect(new Set(layer.weights.scales).size).toBe(1);
  });

  it("comes to the same bytes when both parts are interrupted", { timeout: 60_000 }, async () => {
    const parts = folderOf(school(128));
    const command = [...BSQ, "-o", "small.onnx"];
    const first = await run(command, { cwd: parts, started: stopAt("bits 3/6") });
    expect([first.code, first.stderr]).toEqual([
      130,
      expect.stringMatching(/note: bits was stopped .*small\.onnx\.checkpoint\.bits; give the same command again/),
    ]);
    const second = await run(command, { cwd: parts, started: stopAt("tune 1/2") });
    expect([second.code, second.stderr]).toEqual([
      130,
      expect.stringMatching(/note: tune was stopped .*small\.onnx\.checkpoint\.tune; give the same command again/),
    ]);
    expect(second.stderr).not.toMatch(/^bits [123]\/6/m);
    const third = await run(command, { cwd: parts });
    expect(third.code).toBe(0);
    expect(third.stderr).not.toMatch(/^bits \d/m);
    expect(readFileSync(join(parts, "small.onnx")).equals(readFileSync(join(cwd, "small.onnx")))).toBe(true);
  });

  it.each([
    ["4", 11],
    ["2", 17],
  ])("rounds activations to %s bits in a model of opset %i, and the file does too", { timeout: 60_000 }, async (activations, opset) => {
    const own = folderOf({ ...school(), "model.onnx": tinyFile({ opset }) });
    const command = [...BSQ, "--epochs", "1", "--finetune-epochs", "1", "--activations", activations, "--json", "-o", "small.onnx"];
    const { code, stdout, stderr } = await run(command, { cwd: own });
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    const { accuracies, options } = JSON.parse(stdout) as BsqDocument;
    expect(options.activations).toBe(Number(activations));
    const evaluated = await run(["eval", "small.onnx", "--data", "test", ...CALIBRATED, "--config", "fp32,4b-5opt", "--json"], { cwd: own });
    expect([evaluated.code, evaluated.stderr]).toEqual([0, ""]);
    expect(JSON.parse(evaluated.stdout).results[0].top1).toBe(accuracies.final);
    const inspected = await run(["inspect", "small.onnx"], { cwd: own });
    expect(inspected.stdout).toMatch(/weight bits +activation bits/);
  });

  it("packs a float16 model, and eval finds it as good", { timeout: 60_000 }, async () => {
    const own = folderOf({ ...school(), "model.onnx": halfFile() });
    const { code, stdout, stderr } = await run([...BSQ, "--epochs", "1", "--finetune-epochs", "1", "--lr", "0.01", "--json", "-o", "small.onnx"], { cwd: own });
    expect([code, stderr]).toEqual([0, expect.not.stringContaining("BatchNormalization")]);
    const evaluated = await run(["eval", "small.onnx", "--data", "test", ...CALIBRATED, "--config", "fp32,4b-5opt", "--json"], { cwd: own });
    expect([evaluated.code, evaluated.stderr]).toEqual([0, expect.any(String)]);
    expect(JSON.parse(evaluated.stdout).results[0].top1).toBe((JSON.parse(stdout) as BsqDocument).accuracies.final);
  });

  it("goes on from the bits with another rate when fine-tuning diverged", { timeout: 60_000 }, async () => {
    const own = folderOf(school());
    const command = [...BSQ, "--epochs", "1", "-o", "small.onnx"];
    const first = await run([...command, "--finetune-lr", "1e30"], { cwd: own });
    expect([first.code, first.stderr]).toEqual([3, expect.stringMatching(/tune diverged in epoch 1 of 2.*Give the command with a lower --finetune-lr;/)]);
    const second = await run([...command, "--finetune-lr", "0.01"], { cwd: own });
    expect([second.code, second.stderr]).toEqual([0, expect.stringMatching(/note: bits: continuing from small\.onnx\.checkpoint\.bits/)]);
    expect(second.stderr).not.toMatch(/^bits 1/m);
  });

  it.each([
    ["weights that are all zero", (): Uint8Array => zeroFile(), [], /no bits to train: no weights of the model qualify/],
    ["float16 activations of few bits", halfFile, ["--activations", "4"], /model\.onnx: .*float16.*float32/],
    ["layers of which nothing is left", tinyFile, ["--exclude", "*"], /no weights of the model qualify, of those that --layers and --exclude leave/],
    ["layers that there are not", tinyFile, ["--exclude", "third"], /model\.onnx: no layer matches "third"\. The model's layers: first, w1, second/],
    [
      "planes that have no room",
      wideFile,
      [],
      /model\.onnx: the 34,816,000 weights of "large" have no room for 8 bit planes, only for 6\. Allow --max-bits 6, or leave the layer in float32 with --exclude large\./,
    ],
  ] as const)("refuses %s before it looks at images", async (_name, file, more, message) => {
    const own = folderOf({ "model.onnx": file() }); // there are no images
    const { code, stderr } = await run([...BSQ, ...more, "-o", "small.onnx"], { cwd: own });
    expect([code, stderr]).toEqual([3, expect.stringMatching(message)]);
  });

  it.each(["2", "32"])("refuses --activations %s for a model that rounds them to 4 bits, before it looks at images", async (activations) => {
    const own = folderOf({ "model.onnx": roundedFile(4) }); // there are no images
    const { code, stderr } = await run([...BSQ, "--activations", activations, "-o", "small.onnx"], { cwd: own });
    const message = new RegExp(
      `^sparqkit: model\\.onnx: --activations ${activations} is not what the model has: it rounds activations to 4 bits already\\. Leave the option out`,
    );
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });

  it.each([
    ["4 bits", 4, undefined, 4, /^note: activations behind 1 of 2 ReLUs are rounded to 4 bits$/m],
    ["4 bits, asked for again", 4, "4", 4, /^note: activations behind 1 of 2 ReLUs are rounded to 4 bits$/m],
    ["float32", null, undefined, 32, /^(?!note: .*ReLUs)/],
  ] as const)("keeps activations of %s, and states them", { timeout: 60_000 }, async (_name, bits, asked, stated, note) => {
    const own = folderOf({ ...school(), ...(bits === null ? {} : { "model.onnx": roundedFile(bits) }) });
    const more = asked === undefined ? [] : ["--activations", asked];
    const { code, stdout, stderr } = await run([...BSQ, "--epochs", "1", "--finetune-epochs", "0", ...more, "--json", "-o", "small.onnx"], { cwd: own });
    expect([code, stderr]).toEqual([0, expect.stringMatching(note)]);
    expect((JSON.parse(stdout) as BsqDocument).options.activations).toBe(stated);
    const quantizers = parseModel(readFileSync(join(own, "small.onnx"))).graph.nodes.filter(({ opType }) => opType === "QuantizeActivations");
    expect(quantizers.map((node) => getInt(node, "bits", 0))).toEqual(bits === null ? [] : [bits]);
  });

  it(
    "leaves layers in float32 that it is told to, by the layer's name or the weights', and a run of other layers is another",
    { timeout: 60_000 },
    async () => {
      const own = folderOf(school());
      const command = [...BSQ, "--epochs", "1", "--finetune-epochs", "0", "--checkpoint", "state", "--json", "-o", "small.onnx"];
      const { code, stdout, stderr } = await run([...command, "--exclude", "fir*,w3"], { cwd: own });
      expect([code, stderr]).toEqual([0, expect.any(String)]);
      expect((JSON.parse(stdout) as BsqDocument).layers.map(({ name }) => name)).toEqual(["w2"]);
      expect(unpackWeights(parseModel(readFileSync(join(own, "small.onnx")))).scheme.layers.map(({ name }) => name)).toEqual(["w2"]);
      const same = await run([...command, "--layers", "second"], { cwd: own });
      expect([same.code, same.stderr]).toEqual([0, expect.stringMatching(/note: bits: continuing from state\.bits/)]);
      const other = await run([...command, "--exclude", "w3"], { cwd: own });
      expect([other.code, other.stderr]).toEqual([3, expect.stringMatching(/state\.bits: is of another run, whose layers\.\d/)]);
    },
  );

  it("says that packed weights start anew", { timeout: 60_000 }, async () => {
    const own = folderOf({ ...school(), "model.onnx": packedFile() });
    const { code, stderr } = await run([...BSQ, "--epochs", "1", "--finetune-epochs", "0", "--bits", "6", "-o", "small.onnx"], { cwd: own });
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^note: model\.onnx has packed weights: their bits start at 6 again, and are packed as they end$/m),
    ]);
  });

  it.each([
    [
      "an output in place of its third state",
      ["--control", "--plan", "small.onnx.checkpoint.control"],
      /--plan small\.onnx\.checkpoint\.control would overwrite/,
    ],
    ["more bits than there may be", ["--bits", "8", "--max-bits", "4"], /--bits 8 is more than --max-bits 4/],
    ["a control without fine-tuning", ["--control", "--finetune-epochs", "0"], /--finetune-epochs is 0/],
    ["a plan that needs 2:4 weights", ["--plan", "p.json", "--config", "4b-5opt-stc"], /4b-5opt-stc needs weights that are 2:4/],
    ["a plan of nothing", ["--plan", "p.json", "--config", "fp32"], /fp32 quantizes nothing/],
    ["no interval", ["--interval", "0"], /--interval/],
  ] as const)("refuses %s", async (_name, more, message) => {
    const { code, stderr } = await run([...BSQ, "-o", "small.onnx", ...more], { cwd: folderOf(school(16)) });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});
