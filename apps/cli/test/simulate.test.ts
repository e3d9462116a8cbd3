/** `sparqkit simulate` as a process: documents, tables, refusals, and statistics against a plain count over the runner's tensors. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import type { ComparisonDocument, SimDocument } from "../src/simulate/document.ts";
import { folderOf, ordinary, run, tinyFile } from "./cli.ts";
import { plainCounts } from "./plain-counts.ts";

const HEADER = "Layer name, IFMAP Height, IFMAP Width, Filter Height, Filter Width, Channels, Num Filter, Strides,\n";
const HARDWARE = {
  schema: "sparqkit/hardware@1",
  name: "four",
  description: "",
  unit: { kind: "systolic-array", rows: 4, columns: 4, dataflow: "os" },
  pe: "auto",
  clockMHz: 500,
  sram: { ifmapKiB: 64, filterKiB: 64, ofmapKiB: 64 },
  dram: { bytesPerCycle: null },
  activations: "trimmed",
};
const files = {
  ...ordinary(),
  "net.csv": `${HEADER}c2, 10, 10, 3, 3, 8, 20, 2,\nlong, 1, 1, 1, 1, 64, 4, 1,\n`,
  "small.csv": "g, 3, 4, 6\n",
  "four.json": JSON.stringify(HARDWARE),
};

async function simulated(args: readonly string[], cwd = folderOf(files)): Promise<SimDocument> {
  const { code, stdout, stderr } = await run(["simulate", ...args, "--json", "--quiet"], { cwd });
  expect([code, stderr]).toEqual([0, ""]);
  const document = JSON.parse(stdout) as SimDocument;
  expect(checkDocument("sim-result", document)).toEqual([]);
  return document;
}

describe("simulate", () => {
  it("counts a model's layers for the images asked for, and lists what it does not simulate", async () => {
    const one = await simulated(["model.onnx", "--hw", "four.json", "--config", "4b-5opt"]);
    expect(one).toMatchObject({ config: "4b-5opt-round", batch: 1, hardware: HARDWARE, model: { name: "model.onnx" } });
    expect(one.layers.map(({ name, gemm, slots }) => [name, gemm, slots])).toEqual([
      ["first", { M: 64, N: 8, K: 27, groups: 1 }, 27], // stays whole: the first layer
      ["second", { M: 64, N: 8, K: 72, groups: 1 }, 36],
      ["head", { M: 1, N: 4, K: 8, groups: 1 }, 8],
    ]);
    expect(one.layers[1]!.cycles).toMatchObject({ total: 16 * 2 * (36 + 6), compute: 16 * 2 * 36, fillDrain: 16 * 2 * 6, stall: 0 });
    expect(one.unsupported.map(({ opType }) => opType)).toEqual(["Relu", "Flatten", "GlobalAveragePool"]);
    const four = await simulated(["model.onnx", "--hw", "four.json", "--config", "4b-5opt", "--batch", "4"]);
    expect(four.layers.map(({ gemm }) => gemm.M)).toEqual([256, 256, 4]);
  });

  it("counts a topology as SCALE-Sim does where asked to", async () => {
    const ours = await simulated(["net.csv", "--hw", "scale-sim-32"]);
    const theirs = await simulated(["net.csv", "--hw", "scale-sim-32", "--convention", "scale-sim"]);
    expect(ours.layers[0]).toMatchObject({ gemm: { M: 16 }, cycles: { total: 72 + 62 } });
    expect(theirs.layers[0]).toMatchObject({ gemm: { M: 25 }, cycles: { total: 72 + 62 - 1 } });
    expect(ours.notes[0]).toContain("rounded down, as in ONNX; SCALE-Sim rounds up");
    expect(theirs.notes[0]).toContain("rounded up, as SCALE-Sim counts them");
  });

  it("counts a network that is built in, without a file, as its model is counted", async () => {
    const one = await simulated(["resnet18", "--hw", "sparq-os", "--config", "4b-5opt"]);
    expect(one.model).toEqual({ name: "resnet18", sha256: null });
    expect(one.total.macs).toBe(1_814_073_344);
    expect(one.layers.filter(({ gemm, slots }) => slots === gemm.K).map(({ name }) => name)).toEqual(["conv1", "fc"]); // whole, the others in pairs
    const two = await simulated(["alexnet", "--hw", "tpu-16", "--batch", "2", "--layers", "conv*"]);
    expect(two.layers[1]).toMatchObject({ name: "conv2", gemm: { M: 2 * 27 * 27, N: 128, K: 1200, groups: 2 } });
  });

  it("splits depthwise layers of a topology as SCALE-Sim does where asked to, and says so either way", async () => {
    const cwd = folderOf({ ...files, "dp.csv": `${HEADER}c1_DP, 6, 6, 3, 3, 5, 1, 1,\n` });
    const ours = await simulated(["dp.csv", "--hw", "scale-sim-32"], cwd);
    const theirs = await simulated(["dp.csv", "--hw", "scale-sim-32", "--convention", "scale-sim"], cwd);
    expect([ours.layers.length, theirs.layers.length]).toEqual([1, 5]);
    expect(theirs.layers[4]).toMatchObject({ name: "c1_DPChannel_4", gemm: { M: 16, N: 1, K: 9 }, cycles: { total: 9 + 62 - 1 } });
    expect(ours.notes.join()).toContain("c1_DP is counted as a whole convolution");
    expect(theirs.notes.join()).toContain("DP in a name is depthwise to SCALE-Sim");
  });

  it("compares two configurations, and says why a layer is not twice as fast", async () => {
    const cwd = folderOf(files);
    const args = [
      "simulate",
      "net.csv",
      "--hw",
      "four.json",
      "--compare",
      "a8w8,4b-5opt",
      "--csv",
      "out.csv",
      "--report",
      "out.html",
      "-o",
      "out.json",
      "--quiet",
    ];
    const { code, stdout } = await run(args, { cwd });
    expect(code).toBe(0);
    const document = JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")) as ComparisonDocument;
    expect(checkDocument("sim-comparison", document)).toEqual([]);
    const [c2] = document.layers;
    expect(c2).toMatchObject({ name: "c2", speedup: (72 + 6) / (36 + 6), ideal: 2 });
    expect(c2!.why.join()).toContain("Filling and draining take 14 %");
    expect(document.total.speedup).toBe(document.a.total.cycles.total / document.b.total.cycles.total);
    expect(stdout).toMatch(/^a: a8w8 on four\nb: 4b-5opt-round on four\n/);
    const lines = readFileSync(join(cwd, "out.csv"), "utf8").trimEnd().split("\r\n");
    expect(lines.map((line) => line.split(",").slice(0, 3).join())).toEqual([
      "hardware,config,name",
      "four,a8w8,c2",
      "four,a8w8,long",
      "four,4b-5opt-round,c2",
      "four,4b-5opt-round,long",
    ]);
    expect(new Set(lines.map((line) => line.replaceAll(/"[^"]*"/g, "quoted").split(",").length)).size).toBe(1);
    expect(readFileSync(join(cwd, "out.html"), "utf8")).toContain("times</b>");
  });

  it("steps every layer: cycles as in closed form, products as core's, a waveform and a picture of the smallest", async () => {
    const cwd = folderOf(files);
    const document = await simulated(["model.onnx", "--hw", "four.json", "--config", "3b-6opt-trim", "--step"], cwd);
    const busy = document.layers.map(({ name, cycles }) => ({ name, cycles: cycles.compute + cycles.fillDrain }));
    const stepped = document.stepped!;
    expect(stepped.map(({ name }) => name)).toEqual(["second"]); // whole activations take 3-bit multipliers two passes
    for (const { name, cycles, closedForm, equal } of stepped) {
      expect(equal).toBe(true);
      expect(cycles).toBe(closedForm);
      expect(busy).toContainEqual({ name, cycles });
    }
    const { code, stdout } = await run(["simulate", "small.csv", "--hw", "four.json", "--config", "4b-5opt", "--step", "--picture", "--waveform", "w.vcd"], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toContain("cycle 1, fold 0");
    expect(readFileSync(join(cwd, "w.vcd"), "utf8")).toContain("$enddefinitions");
  });

  it("says of a -stc configuration whose weights are not 2:4, in a model and in a topology", async () => {
    const cwd = folderOf({ ...files, "net.csv": "a, 8, 8, 8, 2:4\nb, 8, 8, 8\nc, 8, 8, 8, 1:4\nd, 8, 8, 8, 3:4\n" });
    const args = ["--hw", "sparse-tensor-core", "--config"];
    const model = await simulated(["model.onnx", ...args, "4b-5opt-stc"], cwd);
    expect(model.weights24).toEqual({ counted: 1, dense: ["second"] }); // first and head stay whole
    expect(model.notes.join()).toContain("counted as if pruned to 2:4: 1 of 1 layers are dense, and eval refuses -stc for them: second");
    const topology = await simulated(["net.csv", ...args, "4b-5opt-stc"], cwd);
    expect(topology.weights24).toEqual({ counted: 4, dense: ["b", "d"] });
    expect(topology.notes.join()).toContain("2 of 4 layers state no such sparsity");
    expect(await simulated(["net.csv", ...args, "4b-5opt"], cwd)).not.toHaveProperty("weights24");
  });

  it("puts beside energies that their table is not verified, unless a document's own table is", async () => {
    const energy = { technology: "7 nm", source: "our lab", verified: true, multiplyPj: 1, addPj: 1, muxPj: 1, sramPj: 1, dramPj: 1 };
    const cwd = folderOf({ ...files, "own.json": JSON.stringify({ ...HARDWARE, energy }) });
    const builtIn = await run(["simulate", "net.csv", "--hw", "four.json", "--csv", "a.csv", "--report", "a.html"], { cwd });
    expect(builtIn.stdout).toMatch(/ energy\* +why not faster\n/);
    expect(builtIn.stdout).toContain("\n* energy recalled, not verified: 45 nm");
    expect(readFileSync(join(cwd, "a.csv"), "utf8").match(/; recalled, not verified"/g)).toHaveLength(2); // a line a layer
    expect(readFileSync(join(cwd, "a.html"), "utf8")).toContain("Energy by part <small>recalled, not verified</small>");
    const own = await run(["simulate", "net.csv", "--hw", "own.json", "--csv", "b.csv"], { cwd });
    expect(own.stdout).not.toContain("*");
    expect(readFileSync(join(cwd, "b.csv"), "utf8")).toContain(',"7 nm, our lab; verified",');
  });

  it("steps the layers that fit and names the one that does not, with its size", async () => {
    const cwd = folderOf({ ...files, "mixed.csv": "g, 3, 4, 6\nhuge, 300000, 4000, 4000\n" });
    const document = await simulated(["mixed.csv", "--hw", "four.json", "--step"], cwd);
    expect(document.stepped!.map(({ name, equal }) => [name, equal])).toEqual([["g", true]]);
    expect(document.notes.join()).toContain("not stepped, for more than 4 GiB of operands and sums: huge (300000 x 4000 x 4000, 20.2 GiB)");
  });

  it("prints the operators it does not simulate, and ends at once when stepping is interrupted", async () => {
    const cwd = folderOf({ ...files, "big.csv": "big, 3000, 3000, 3000\n" });
    const { stdout } = await run(["simulate", "model.onnx", "--hw", "four.json", "--quiet"], { cwd });
    expect(stdout).toMatch(/not simulated +count +elements written\nRelu +2 +1,024\n/);
    const start = performance.now();
    const killed = await run(["simulate", "big.csv", "--hw", "four.json", "--step"], {
      cwd,
      started: (process) => void setTimeout(() => process.kill("SIGINT"), 2000),
    });
    expect([killed.code, killed.stdout]).toEqual([null, ""]); // ended by the signal, which a shell reports as 130
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it("runs a plan that quantize wrote as its configuration", async () => {
    const cwd = folderOf(files);
    const made = await run(["quantize", "model.onnx", "--calibrate", "train", "--preprocess", "mnist", "--config", "4b-3opt-trim", "-o", "plan.json"], { cwd });
    expect(made.code).toBe(0);
    const planned = await simulated(["model.onnx", "--hw", "sparq-os", "--plan", "plan.json"], cwd);
    expect(planned).toEqual(await simulated(["model.onnx", "--hw", "sparq-os", "--config", "4b-3opt-trim"], cwd));
    const { code, stderr } = await run(["simulate", "net.csv", "--hw", "sparq-os", "--plan", "plan.json"], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('plan.json: plans a layer "first" that net.csv does not have');
  });

  it("reports the counts of a plain loop over the tensors that the runner hands out", async () => {
    const cwd = folderOf(files);
    const calibration = ["--calibrate", "train", "--preprocess", "mnist"];
    const made = await run(["quantize", "model.onnx", ...calibration, "--config", "4b-5opt", "-o", "plan.json"], { cwd });
    expect(made.code).toBe(0);
    const args = ["model.onnx", "--hw", "sparq-os", "--data", "test", "--preprocess", "mnist", "--limit", "20", "--plan", "plan.json"];
    const { layers } = await simulated(args, cwd);
    const expected = await plainCounts(join(cwd, "model.onnx"), join(cwd, "plan.json"), join(cwd, "test"), "mnist", 20);
    expect(layers.filter(({ statistics }) => statistics).map(({ name }) => name)).toEqual([...expected.keys()]);
    for (const { name, statistics } of layers) if (statistics) expect(statistics).toMatchObject(expected.get(name)!);
  });

  it("loads ONNX Runtime only for images", async () => {
    const hook = `process.on("exit", () => process.stderr.write("loaded " + process.report.getReport().sharedObjects.filter((name) => name.includes("onnxruntime")).length));`;
    const cwd = folderOf({ ...files, "hook.cjs": hook });
    const { code, stderr } = await run(["simulate", "model.onnx", "--hw", "sparq-os", "--quiet"], {
      cwd,
      env: { NODE_OPTIONS: `--require=${join(cwd, "hook.cjs")}` },
    });
    expect([code, stderr]).toEqual([0, "loaded 0"]);
  });
});

describe("simulate refuses", () => {
  it.each([
    [2, "no hardware is named", ["net.csv"]],
    [2, "--compare names 3", ["net.csv", "--hw", "sparq-os", "--compare", "a8w8,a4w8,4b-5opt"]],
    [2, "--data needs a model to run", ["net.csv", "--hw", "sparq-os", "--data", "test", "--calibrate", "train"]],
    [2, "--data needs scales", ["model.onnx", "--hw", "sparq-os", "--data", "test"]],
    [2, "--waveform shows what --step runs", ["net.csv", "--hw", "sparq-os", "--waveform", "w.vcd"]],
    [2, "a name and dimensions", ["model.onnx", "--hw", "sparq-os", "--input", "images=1x0x8x8"]],
    [2, "--data needs a model to run, and a network that is built in is none", ["resnet18", "--hw", "sparq-os", "--data", "test"]],
    [2, "--input is about a model's inputs, and vgg16 is built in", ["vgg16", "--hw", "sparq-os", "--input", "x=1x3x8x8"]],
    [3, "resnet19: is neither a file nor a network that is built in. The networks are resnet18, vgg16, ", ["resnet19", "--hw", "sparq-os"]],
    [3, "./resnet18: no such file or folder", ["./resnet18", "--hw", "sparq-os"]],
    [3, 'no layer matches "block*"', ["net.csv", "--hw", "sparq-os", "--exclude", "block*"]],
    [3, "nowhere.json: is neither a file nor a preset. The presets are sparq-os, ", ["net.csv", "--hw", "nowhere.json"]],
    [3, "broken.json: is not JSON", ["net.csv", "--hw", "broken.json"]],
    [3, "zero.json: not a valid hardware document: /unit/rows is 0", ["net.csv", "--hw", "zero.json"]],
    [3, 'bad.csv: line 2, stride: "0" is not a whole number from 1 to 9007199254740991', ["bad.csv", "--hw", "sparq-os"]],
    [3, 'many.csv: The number of cycles of layer "g", M x N x K = 9007199254740991 x 1 x 1, would be', ["many.csv", "--hw", "sparq-os"]],
    [3, 'odd.csv: line 1, column 9: "Dilation" is not a known column of a convolution: IFMAP height, ', ["odd.csv", "--hw", "sparq-os"]],
    [3, "2x4b-8b", ["net.csv", "--hw", "small.json", "--config", "4b-5opt"]],
    [3, 'has no input "pixels"; its inputs are images', ["model.onnx", "--hw", "sparq-os", "--input", "pixels=1x3x8x8"]],
    [3, "Say its shape, as in --input images=1x3x224x224", ["open.onnx", "--hw", "sparq-os"]],
  ])("with %i: %s", async (exit, message, args) => {
    const cwd = folderOf({
      ...files,
      "broken.json": "{",
      "zero.json": JSON.stringify({ ...HARDWARE, unit: { ...HARDWARE.unit, rows: 0 } }),
      "small.json": JSON.stringify({ ...HARDWARE, pe: "2x4b-8b" }),
      "bad.csv": `${HEADER}c2, 10, 10, 3, 3, 8, 20, 0,\n`,
      "many.csv": "g, 9007199254740991, 1, 1\n",
      "odd.csv": `${HEADER.trimEnd()} Dilation,\nc2, 10, 10, 3, 3, 8, 20, 1, 2,\n`,
      "open.onnx": tinyFile({ shape: ["N", 3, "height", "width"] }),
    });
    const { code, stdout, stderr } = await run(["simulate", ...args], { cwd });
    expect([code, stdout]).toEqual([exit, ""]);
    expect(stderr).toContain(message);
    expect(existsSync(join(cwd, "w.vcd"))).toBe(false);
  });
});
