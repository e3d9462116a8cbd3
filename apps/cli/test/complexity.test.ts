/** `sparqkit complexity` as a process: published figures, widths from everywhere, machines, documents and files. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import type { CostDocument } from "../src/complexity/document.ts";
import { folderOf, ordinary, run, tinyFile } from "./cli.ts";

type CostLayer = CostDocument["layers"][number];

async function costOf(args: readonly string[], cwd = folderOf()): Promise<CostDocument> {
  const { code, stdout, stderr } = await run(["complexity", ...args, "--json", "--quiet"], { cwd });
  expect([code, stderr]).toEqual([0, ""]);
  const document = JSON.parse(stdout) as CostDocument;
  expect(checkDocument("cost-result", document)).toEqual([]);
  return document;
}

const layer = ({ layers }: CostDocument, name: string): CostLayer => layers.find((one) => one.name === name)!;
const widths = ({ layers }: CostDocument): string[] => layers.map(({ weightBits, activationBits }) => `${weightBits}/${activationBits}`);

/** The example of HCM: layers 11 and 2 of ResNet-18, as published; GBOPS of the network to four digits. */
const EXAMPLE = [
  { bits: "fp32", gbops: 1992, side: 3, gops: 72, eleven: ["5.82", 893, "compute"], two: ["9.16", 1407, "compute"] },
  { bits: "32/32", gbops: 1992, side: 8, gops: 512, eleven: ["5.82", 893, "compute"], two: ["9.16", 1407, "compute"] },
  { bits: "16/16", gbops: 541.1, side: 14, gops: 1568, eleven: ["11.63", 1787, "compute"], two: ["18.32", 2814, "compute"] },
  { bits: "8/8", gbops: 163.7, side: 26, gops: 5408, eleven: ["23.26", 3573, "memory"], two: ["36.64", 5627, "compute"] },
  { bits: "4/4", gbops: 62.2, side: 43, gops: 14792, eleven: ["46.53", 7147, "memory"], two: ["73.27", 11254, "memory"] },
] as const;

describe("complexity shows the published example", () => {
  it.each(EXAMPLE)("at $bits: grid, roofs, OPS/bit and bounds of layers 11 and 2, $gbops GBOPS", async ({ bits, gbops, side, gops, eleven, two }) => {
    const document = await costOf(["resnet18", "--bits", bits]);
    expect(document.total.macs).toBe(1_814_073_344);
    expect(document.total.bops / 1e9).toBeCloseTo(gbops, gbops > 1000 ? -1 : 1);
    expect(document.hardware).toMatchObject({ name: "hcm-1mm2", side, pes: side * side, gops, memory: { gbitPerSecond: 153.6 } });
    const seen = (name: string): unknown[] => {
      const { opsPerBit, memoryRoof, bound } = layer(document, name);
      return [opsPerBit.toFixed(2), Math.floor(memoryRoof! + 0.5), bound];
    };
    expect(seen("layer3.0.conv2")).toEqual(eleven);
    expect(seen("layer1.0.conv1")).toEqual(two);
  });

  it.each([["4/4", 528.5, 1892], ["8/8", 1467.5, 681], ["16/16", 4534.9, 220]] as const)("of %s elements: %d um2, %i in a square millimetre", async (bits, area, fit) => {
    const { hardware } = await costOf(["vgg16", "--bits", bits]);
    expect([Number(hardware.peArea!.toFixed(1)), hardware.fit]).toEqual([area, fit]);
  }); // prettier-ignore

  it.each([["2/2", 290.4], ["4/4", 535.9], ["8/8", 1395], ["16/16", 4587], ["32/32", 16865]] as const)("of VGG-16 at %s: %d GBOPS", async (bits, gbops) => {
    const { total } = await costOf(["vgg16", "--bits", bits]);
    expect([total.macs, Number((total.bops / 1e9).toPrecision(gbops > 10_000 ? 5 : 4))]).toEqual([15_346_630_656, gbops]);
  }); // prettier-ignore

  it("in a table that a person reads, and says which hardware it took and what is recalled", async () => {
    const { code, stdout, stderr } = await run(["complexity", "resnet18", "--bits", "4/4"]);
    expect(code).toBe(0);
    const [title, machine, head] = stdout.split("\n") as [string, string, string];
    expect(title).toBe("resnet18, weights/activations of 4/4 bits, on hcm-1mm2");
    expect(machine).toContain(
      "1 mm2 hold 1892 elements of 4/4 bits (528.5 um2 each), 43 x 43 = 1849 in a square at 800 MHz: 14792 GOPS/s; DDR4-2400, 153.6 Gbit/s",
    );
    expect(head).toMatch(/^layer +MACs +w\/a bits +sum bits +GBOPS +traffic +OPS\/bit +memory roof +attains +head-room +bound by +time +passes/);
    expect(stdout).toMatch(/\nlayer3\.0\.conv2 +115\.6 M +4\/4 +19\.2 +4\.066 +345 kB +46\.53 +7147 +7147 +0\.48 +memory +18\.0 us +6 x 6 +46\.8 kB\n/);
    expect(stdout).toContain("\n62.15 GBOPS for an image (convolutions 62.14, matrix products 0.0169);");
    expect(stderr).toMatch(/note: no hardware is named, so it is hcm-1mm2: .*recalled/);
    const float = await run(["complexity", "resnet18", "--bits", "fp32", "--memory", "HBM3-6400"]);
    expect(float.stderr).toMatch(/single-precision element is nine recalled multipliers/);
    expect(float.stderr).toMatch(/float32 numbers count as 32-bit integers/);
    expect(float.stderr).toMatch(/bandwidth of HBM3-6400 is not verified: .*recalled/);
    expect((await run(["complexity", "resnet18", "--bits", "1/1"])).stderr).toMatch(/area of an element of 1\/1 bits is extrapolated/);
  });
});

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

describe("complexity takes workloads", () => {
  it("of models and topologies, for the images asked for, naming what it does not count", async () => {
    const cwd = folderOf({ ...ordinary(), "net.csv": "conv, 10, 10, 3, 3, 8, 20, 2,\nlong, 1, 1, 1, 1, 64, 4, 1,\n" });
    const document = await costOf(["model.onnx", "--batch", "3"], cwd);
    expect([document.batch, document.total.macs]).toEqual([3, 3 * (64 * 8 * 27 + 64 * 8 * 72 + 4 * 8)]);
    expect(document.model.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(document.unsupported.map(({ opType }) => opType)).toEqual(["Relu", "Flatten", "GlobalAveragePool"]);
    expect(document.notes.join()).toContain("operators that are no convolution and no matrix product are not counted: Relu, Flatten, GlobalAveragePool");
    const said = await costOf(["model.onnx", "--input", "images=3x3x8x8"], cwd);
    expect([said.batch, said.total.imagesPerSecond]).toEqual([3, document.total.imagesPerSecond]);
    expect((await costOf(["net.csv"], cwd)).layers[0]).toMatchObject({ macs: 16 * 20 * 72, ops: 16 * 20 * 8 * 10 });
  });

  it("with layers that stream through memory on their own: three images take the weights once", async () => {
    const [one, three] = [await costOf(["resnet18"]), await costOf(["resnet18", "--batch", "3"])];
    const [a, b] = [layer(one, "layer4.1.conv2"), layer(three, "layer4.1.conv2")];
    const weights = 8 * 512 * 512 * 9;
    expect(b.trafficBits - weights).toBe(3 * (a.trafficBits - weights));
    expect(b.opsPerBit).toBeGreaterThan(a.opsPerBit);
  });
});

describe("complexity takes silicon", () => {
  it("from a document, changed by options, with local memory", async () => {
    const silicon = {
      schema: "sparqkit/silicon@1",
      name: "mine",
      description: "",
      areaMm2: 2,
      clockMHz: 500,
      element: { weightBits: 8, activationBits: 8 },
      memory: "DDR3-1600",
      localKiB: 16,
    };
    const cwd = folderOf({ "mine.json": JSON.stringify(silicon) });
    const own = await costOf(["alexnet", "--hw", "mine.json", "--bits", "4/4"], cwd);
    expect(own.hardware).toMatchObject({ name: "mine", element: { weightBits: 8, activationBits: 8 }, side: 36, gops: 36 * 36 * 10 * 0.5, localKiB: 16 });
    const changed = await costOf(
      ["alexnet", "--hw", "mine.json", "--area", "4", "--clock", "1000", "--memory", "LPDDR5-6400", "--local", "1e6", "--area-model", "bops"],
      cwd,
    );
    expect(changed.hardware).toMatchObject({
      name: "mine, 4 mm2, 1000 MHz, LPDDR5-6400, 1000000 KiB, area by bops",
      clockMHz: 1000,
      areaModel: { name: "28nm-bops" },
    });
    expect(changed.hardware.memory).toMatchObject({ gbitPerSecond: 204.8, verified: false });
    const [none, once] = [await costOf(["alexnet", "--local", "0"]), await costOf(["alexnet"])];
    for (const { trafficBits, passes } of none.layers) expect(trafficBits).toBe(passes!.trafficBits);
    expect(none.total.trafficBits).toBeGreaterThan(1.5 * once.total.trafficBits);
    expect(changed.layers.map(({ trafficBits }) => trafficBits)).toEqual(once.layers.map(({ trafficBits }) => trafficBits)); // all fits: each tensor once
  });

  it.each([
    ["32/32", 60, 7, 392],
    ["8/8", 683, 26, 5408],
    ["fp32", 9, 3, 72],
  ] as const)("with the published example's own count of elements at %s: %i make a side of %i and %i GOPS/s", async (bits, elements, side, gops) => {
    const { hardware, notes } = await costOf(["resnet18", "--bits", bits, "--elements", String(elements)]);
    expect(hardware).toMatchObject({ areaMm2: 1, peArea: null, areaModel: null, fit: elements, side, pes: side ** 2, gops });
    expect(notes.join()).toContain("the count of elements is a layout's, not a model's; the area of one is not known");
    expect(notes.join()).not.toMatch(/extrapolated|recalled multipliers/);
  });

  it("with a layout's figures from a document, which its head tells", async () => {
    const layout = { schema: "sparqkit/silicon@1", name: "laid out", description: "", areaMm2: 1, clockMHz: 800, element: { weightBits: 32, activationBits: 32 }, elements: 60, elementAreaUm2: 16500, memory: "DDR4-2400", localKiB: null }; // prettier-ignore
    const cwd = folderOf({ "layout.json": JSON.stringify(layout) });
    const { hardware } = await costOf(["resnet18", "--hw", "layout.json"], cwd);
    expect(hardware).toMatchObject({ name: "laid out", fit: 60, side: 7, gops: 392, peArea: 16500, areaModel: null });
    const { stdout } = await run(["complexity", "resnet18", "--bits", "32/32", "--elements", "60", "--quiet"]);
    expect(stdout).toContain("\n1 mm2 hold 60 elements of 32/32 bits, 7 x 7 = 49 in a square at 800 MHz: 392 GOPS/s;");
  });

  it("and solves: widths that keep layers bound by compute, silicon for a rate, the front with accuracies", async () => {
    const results = [["a8w8", 69.5], ["a4w8", 68], ["a4w4", 60]].map(([config, top1]) => ({ config, images: 48, top1, top5: 90, standardError: 1, seconds: 1, imagesPerSecond: 48 })); // prettier-ignore
    const machine = { cpu: "one", cores: 2, node: "v24.0.0", onnxruntime: "1.30.0" };
    const accuracies = {
      schema: "sparqkit/eval-result@1",
      model: { name: "resnet18.onnx", sha256: "0".repeat(64) },
      data: { format: "npy", images: 48 },
      calibration: null,
      engine: "exact",
      threads: 2,
      batch: 32,
      preprocess: { pixelScale: 255, mean: [0.5], std: [0.25], channels: "rgb" },
      layers: [],
      machine,
      seconds: 1.5,
      results,
    };
    expect(checkDocument("eval-result", accuracies)).toEqual([]);
    const cwd = folderOf({ "eval.json": JSON.stringify(accuracies) });
    const document = await costOf(["resnet18", "--solve", "--range", "2..8", "--rate", "1000", "--accuracy", "eval.json"], cwd);
    const { pairs, narrowest, hopeless, layers, front, rate } = document.solve!;
    expect([pairs.length, rate]).toEqual([49, 1000]);
    const eight = pairs.find(({ weightBits, activationBits }) => weightBits === 8 && activationBits === 8)!;
    expect(eight).toMatchObject({ gops: 5408, computeBound: document.total.bound.compute, imagesPerSecond: document.total.imagesPerSecond });
    expect(narrowest.length).toBeGreaterThan(0);
    expect(hopeless.map(({ name }) => name)).toContain("fc");
    expect(layers.find(({ name }) => name === "layer3.0.conv2")!.widest).toBe(5); // 5408 <= 153.6 OPS / (5 x (589824 + 2 x 50176)) holds, at 6 no more
    expect(front.map(({ weightBits, activationBits, accuracy }) => [weightBits, activationBits, accuracy])).toEqual([[4, 4, 60], [8, 4, 68], [8, 8, 69.5]]); // prettier-ignore
    const { stdout } = await run(["complexity", "resnet18", "--solve", "--range", "2..8", "--rate", "1000", "--quiet"]);
    expect(stdout).toMatch(/\nnarrowest weights\/activations of 49 pairs of 2 to 8 bits that keep the other \d+ layers bound by compute: \d/);
    expect(stdout).toMatch(/\nfor 1000 images\/s +smallest grid +area +bandwidth that it would take\n2\/2 +16 x 16 +0\.05317 mm2\n/);
  });
});

describe("complexity writes", () => {
  it("the document, CSV, a report and plots, each what the others say", async () => {
    const cwd = folderOf({ "plots/old.txt": "" });
    const args = ["complexity", "alexnet", "--bits", "8/8", "-o", "out.json", "--csv", "out.csv", "--report", "out.html", "--plots", "plots", "--solve", "--range", "4..8", "--quiet"]; // prettier-ignore
    const { code, stderr } = await run(args, { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    const document = JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")) as CostDocument;
    expect(checkDocument("cost-result", document)).toEqual([]);
    const [head, ...lines] = readFileSync(join(cwd, "out.csv"), "utf8").trimEnd().split("\r\n").map((line) => line.split(",")); // prettier-ignore
    expect(lines.map((line) => line[head!.indexOf("name")])).toEqual(document.layers.map(({ name }) => name));
    expect(lines.map((line) => Number(line[head!.indexOf("passes.local.once")]))).toEqual(document.layers.map(({ passes }) => passes!.local.once));
    expect(lines.every(({ length }) => length === head!.length)).toBe(true);
    expect(readdirSync(join(cwd, "plots")).toSorted()).toEqual(["area.svg", "front.svg", "old.txt", "required.svg", "roofline.svg"]);
    for (const name of ["area.svg", "roofline.svg"]) expect(readFileSync(join(cwd, "plots", name), "utf8")).toMatch(/^<svg .*<\/svg>\s*$/s);
    const areas = readFileSync(join(cwd, "plots", "area.svg"), "utf8");
    expect([...areas.matchAll(/<title>(\d+) bits: /g)].map(([, bits]) => Number(bits))).toEqual(Array.from({ length: 31 }, (_, i) => i + 2));
    const page = readFileSync(join(cwd, "out.html"), "utf8");
    for (const text of ["fc6", "sparqkit complexity alexnet --bits 8/8", "DDR4-2400"]) expect(page).toContain(text);
  });

  it("an area model from synthesis results, which complexity then reads", async () => {
    const rows = [2, 3, 4, 6, 8, 12, 16].map((bits) => `pe${bits},${10 * bits ** 2 + 50 * bits + 20},${bits},1.5`);
    const cwd = folderOf({ "synthesis.csv": `# 7 nm\nname,Area,BITS,power\n${rows.join("\n")}\n` });
    const { code, stdout } = await run(["complexity", "--fit", "synthesis.csv", "-o", "area.json", "--report", "fit.html", "--plots", "plots"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^area = 10 b\^2 \+ 50 b \+ 20 um2\nR2 1 over 7 points from 2 to 16, at most /);
    expect(readFileSync(join(cwd, "plots", "fit.svg"), "utf8")).toContain(">12/12</text>"); // points have their widths
    const page = readFileSync(join(cwd, "fit.html"), "utf8");
    for (const text of ["synthesis.csv", "sparqkit complexity --fit", "area = 10 x² + 50 x + 20 µm²"]) expect(page).toContain(text);
    const fitted = JSON.parse(readFileSync(join(cwd, "area.json"), "utf8"));
    expect(checkDocument("area-model", fitted)).toEqual([]);
    const { hardware, notes } = await costOf(["resnet18", "--bits", "8/8", "--area-model", "area.json"], cwd);
    expect(hardware.peArea).toBeCloseTo(640 + 400 + 20, 6);
    expect(hardware).toMatchObject({ fit: 943, side: 30, areaModel: { name: "synthesis", extrapolated: false } });
    expect(notes.join()).not.toContain("extrapolated");
    const line = await run(["complexity", "--fit", "synthesis.csv", "--fit-over", "bops", "--json"], { cwd });
    const model = JSON.parse(line.stdout);
    expect(model).toMatchObject({ over: "bops", points: 7, coefficients: [expect.any(Number), expect.any(Number)] });
    for (const { x, area, fitted, residual } of model.residuals) {
      expect(fitted / (model.coefficients[0] + model.coefficients[1] * x)).toBeCloseTo(1, 9);
      expect(fitted + residual).toBeCloseTo(area, 9);
    }
    expect(model.maxRelativeError).toBe(Math.max(...model.residuals.map((point: { area: number; residual: number }) => Math.abs(point.residual) / point.area)));
  });
});

describe("an area model of one's own", () => {
  it("may have no area in places: they are not drawn", async () => {
    const dips = { schema: "sparqkit/area-model@1", name: "dips", source: "invented", verified: false, over: "bits", coefficients: [90, -40, 4], range: [2, 16], r2: null, points: null, multipliers: 9 }; // prettier-ignore
    const cwd = folderOf({ "dips.json": JSON.stringify(dips) }); // below 0 from 3.4 to 6.6 bits
    const { code, stderr } = await run(["complexity", "alexnet", "--area-model", "dips.json", "--report", "out.html", "--plots", "plots", "--quiet"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(readFileSync(join(cwd, "plots", "area.svg"), "utf8").match(/<title>\d+ bits: /g)!.length).toBe(31 + 12); // of dips: 2, 3 and 7 to 16
  });
});

describe("complexity --help", () => {
  it("says which of the two widths comes first, with examples, and loads nothing for it", async () => {
    const { code, stdout, stderr } = await run(["complexity", "--help"], { env: { NODE_DEBUG: "module" } });
    expect(code).toBe(0);
    expect(stdout).toContain("--bits is weights/activations");
    expect(stdout).toContain("$ sparqkit complexity resnet18 --bits 4/4");
    expect(stderr).not.toMatch(/onnxruntime|sharp/);
  });
});
