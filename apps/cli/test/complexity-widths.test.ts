/** Widths and densities of layers, as `sparqkit complexity` takes them from options, configurations, plans and models. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf, ordinary, run, tinyFile } from "./cli.ts";
import { costOf, layer, widths } from "./costs.ts";

describe("complexity takes widths", () => {
  it("by pattern, the last that matches, weights first", async () => {
    const document = await costOf(["alexnet", "--bits", "8/4", "--bits", "fc*=4/8", "--bits", "fc7=2/2"]);
    expect(document.bits).toBe("mixed");
    expect(widths(document)).toEqual(["8/4", "8/4", "8/4", "8/4", "8/4", "4/8", "2/2", "4/8"]);
    expect(document.hardware.element).toEqual({ weightBits: 8, activationBits: 8 });
    expect(document.notes.join()).toContain("elements are of 8/8 bits, as wide as the widest layer, and 8 of 8 layers are narrower");
    expect(document.total.weightBits).toBe(8 * 2_332_704 + 4 * (9216 + 1000) * 4096 + 2 * 4096 * 4096);
  });

  it("of a configuration: SPARQ multiplies cut activations, sums and stores them on 8 bits, and leaves the first and last layer", async () => {
    const document = await costOf(["resnet18", "--config", "4b-5opt"]);
    expect(document.bits).toBe("4b-5opt-round");
    expect(layer(document, "conv1")).toMatchObject({ weightBits: 8, activationBits: 8, storedBits: 8 });
    const cut = layer(document, "layer1.0.conv1");
    expect(cut).toMatchObject({ weightBits: 8, activationBits: 4, storedBits: 8, density: 1 });
    expect(cut.accumulatorBits).toBeCloseTo(8 + 8 + Math.log2(576), 12);
    expect(cut.bops).toBeCloseTo(cut.macs * (4 * 8 + 8 + 8 + Math.log2(576)), 0);
    expect(document.notes.join()).toContain("2 of 21 layers stay whole under 4b-5opt-round and count as 8/8: conv1 (");
    expect(document.notes.join()).toContain("SPARQ's shifters, multiplexers and trimming are not in it");
    const all = await costOf(["resnet18", "--config", "4b-5opt", "--layers", "*"]);
    expect(all.hardware.element).toEqual({ weightBits: 8, activationBits: 4 });
    expect((await costOf(["resnet18", "--config", "fp32"])).hardware).toMatchObject({ element: "float32", pes: 9 });
    expect(widths(await costOf(["vgg16", "--config", "a4w8", "--exclude", "features.2"])).slice(0, 3)).toEqual(["8/8", "8/8", "8/4"]);
  });

  it("of an element that stores encoded activations with their control bits", async () => {
    const hardware = {
      schema: "sparqkit/hardware@1",
      name: "four",
      description: "",
      unit: { kind: "systolic-array", rows: 4, columns: 4, dataflow: "os" },
      pe: "auto",
      clockMHz: 500,
      sram: { ifmapKiB: 64, filterKiB: 64, ofmapKiB: 64 },
      dram: { bytesPerCycle: 2 },
      activations: "encoded",
    };
    const cwd = folderOf({ "four.json": JSON.stringify(hardware) });
    const document = await costOf(["resnet18", "--config", "4b-3opt", "--hw", "four.json"], cwd);
    expect(document.layers.map(({ storedBits }) => storedBits).slice(0, 2)).toEqual([8, 4 + 2 + 1]);
    expect(document.hardware).toMatchObject({ pes: 16, gops: 32, side: null, peArea: null, element: null, memory: { gbitPerSecond: 8 } }); // two products a slot
    expect(layer(document, "layer1.0.conv1")).toMatchObject({ ops: 2 * 115_605_504, passes: null });
    expect(document.notes.join()).toContain("conv1 (1 a slot), fc (1 a slot) have lower compute roofs of their own");
    const plain = await costOf(["resnet18", "--bits", "8/8", "--hw", "four.json", "--clock", "1000", "--memory", "20"], cwd);
    expect(plain.hardware).toMatchObject({ pes: 16, gops: 32, clockMHz: 1000, memory: { name: "20 Gbit/s", gbitPerSecond: 20 } });
  });

  it("of a plan, mixed from layer to layer as quantize never mixes them", async () => {
    const cwd = folderOf(ordinary());
    const made = await run(["quantize", "model.onnx", "--calibrate", "train", "--preprocess", "mnist", "--config", "4b-3opt", "--layers", "second,head", "-o", "plan.json"], { cwd }); // prettier-ignore
    expect(made.code).toBe(0);
    const uniform = await costOf(["model.onnx", "--plan", "plan.json"], cwd);
    expect([uniform.bits, widths(uniform)]).toEqual(["4b-3opt-round", ["8/8", "8/4", "8/4"]]);
    const plan = JSON.parse(readFileSync(join(cwd, "plan.json"), "utf8"));
    plan.config = "a4w8";
    for (const [index, bits] of [[1, 3], [2, 5]]) Object.assign(plan.layers[index!], { sparq: null, weights: { ...plan.layers[index!].weights, bits } }); // prettier-ignore
    const mixedFolder = folderOf({ ...ordinary(), "mixed.json": JSON.stringify(plan) });
    const mixed = await costOf(["model.onnx", "--plan", "mixed.json"], mixedFolder);
    expect([mixed.bits, widths(mixed)]).toEqual(["mixed", ["8/8", "3/8", "5/8"]]);
    expect(mixed.notes.join()).toContain("1 of 3 layers stays whole under a4w8 and counts as 8/8: first (not among the layers asked for)");
    const refused = await run(["simulate", "model.onnx", "--hw", "sparq-os", "--plan", "mixed.json"], { cwd: mixedFolder });
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining("can not be simulated yet; complexity takes them")]);
  });

  it("and densities: said, stated by a topology, of 2:4 weights, or counted in the model", async () => {
    const half = await costOf(["vgg16", "--density", "0.5", "--density", "features.0=1"]);
    expect(half.layers.map(({ density }) => density).slice(0, 3)).toEqual([1, 0.5, 0.5]);
    expect(half.layers[1]!.bops).toBeCloseTo(half.layers[1]!.macs * (32 + 16 + Math.log2(576)), -1);
    const pruned = tinyFile({ weights: (all) => all.map((value, i) => (i % 4 === 0 ? 0 : value)) });
    const cwd = folderOf({ "model.onnx": pruned, "net.csv": "a, 8, 8, 8, 2:4\nb, 8, 8, 8\n" });
    const measured = await costOf(["model.onnx", "--density", "measured"], cwd);
    expect(measured.layers.map(({ density }) => density)).toEqual([1, 0.75, 1]);
    const stated = await costOf(["net.csv", "--density", "measured"], cwd);
    expect(stated.layers.map(({ density }) => density)).toEqual([0.5, 1]);
    expect(stated.notes.join()).toContain("no weights are known of b: they count in full");
    expect(layer(await costOf(["resnet18", "--config", "4b-5opt-stc"]), "layer1.0.conv1").density).toBe(0.5);
  });

  it("by the other rule, which is another metric", async () => {
    const document = await costOf(["resnet18", "--bits", "4/4", "--rule", "uniq"]);
    const { macs, bops, accumulatorBits } = layer(document, "layer1.0.conv1");
    expect(accumulatorBits).toBe(16); // 576 x 15 x 7 is 60,480
    expect(bops).toBe(macs * 3 * 4 + (macs / 576) * 575 * 16);
    expect(document.notes.join()).toContain("they do not compare with those of HCM");
  });
});
