/** What `sparqkit complexity` counts and says of it, in this process. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ComplexityFlags } from "../src/commands/complexity.ts";
import { PLOT_FILES } from "../src/complexity/plot-files.ts";
import { countedDocument, runComplexity } from "../src/complexity/run-complexity.ts";
import { solveTables } from "../src/complexity/solve-tables.ts";
import { costTable } from "../src/complexity/tables.ts";
import type { Context } from "../src/context.ts";
import { folderOf, tinyFile } from "./cli.ts";

const plain = (bits: number): NonNullable<ComplexityFlags["bits"]>[number] => ({ pattern: null, widths: { weightBits: bits, activationBits: bits } });
const documentOf = async (path: string, flags: Partial<ComplexityFlags> = {}) => (await countedDocument(path, { rule: "hcm", ...flags })).document;
const notesOf = async (path: string, flags: Partial<ComplexityFlags> = {}): Promise<string> => (await documentOf(path, flags)).notes.join("\n");

describe("--solve", () => {
  it("counts pairs by the rule that the layers are counted by", async () => {
    for (const rule of ["hcm", "uniq"] as const) {
      const { total, solve } = await documentOf("resnet18", { rule, solve: true, range: [8, 8] });
      expect(solve!.pairs[0]!.gbops, rule).toBe(total.bops / 1e9);
    }
    const { solve, notes } = await documentOf("resnet18", { rule: "uniq", solve: true, range: [1, 2], bits: [plain(2)] });
    expect(solve!.pairs.map(({ weightBits }) => weightBits)).toEqual([2, 2]);
    expect(notes.join()).toContain("--solve leaves out 2 pairs of widths, 1/1, 1/2: the rule uniq counts weights from 2 bits on");
  });

  it("says that its pairs are plain, whatever options give to layers", async () => {
    const solve = { solve: true, range: [8, 8] } as const;
    expect(await notesOf("resnet18", { ...solve, config: "4b-5opt", density: [{ pattern: null, density: 0.5 }] })).toContain(
      "--solve gives every layer the same plain widths and all its weights: --config and --density are not in its pairs",
    );
    expect(await notesOf("resnet18", { ...solve, bits: [plain(4)] })).not.toContain("the same plain widths");
  });

  it("leaves out pairs that an area model has no area for, or that are too large, and says so", async () => {
    const model = { schema: "sparqkit/area-model@1", name: "dips", source: "invented", verified: false, over: "bits", coefficients: [90, -40, 4], range: [2, 16], r2: null, points: null, multipliers: 9 }; // prettier-ignore
    const areaModel = join(folderOf({ "dips.json": JSON.stringify(model) }), "dips.json"); // below 0 from 3.4 to 6.6 bits
    const { solve, notes } = await documentOf("alexnet", { areaModel, solve: true, range: [4, 8], area: 1e-4 });
    expect(solve!.pairs.length).toBeGreaterThan(0);
    expect(notes.join("\n")).toMatch(
      /--solve leaves out \d+ pairs of widths, 4\/4, 4\/5, 4\/6, \.\.\.: the area model dips gives such an element no area above 0/,
    );
    expect(notes.join("\n")).toContain("the area model dips is your own, unverified");
    expect(notes.join("\n")).not.toContain("fit is published");
    expect(await notesOf("alexnet", { solve: true, range: [7, 8], area: 0.0013, bits: [plain(4)] })).toContain(
      "--solve leaves out 3 pairs of widths, 7/8, 8/7, 8/8: 0.0013 mm2 hold no such element",
    );
  });

  it("counts its nouns", async () => {
    const one = await documentOf("resnet18", { solve: true, range: [8, 8] });
    expect(solveTables(one)).toMatch(/^\nnarrowest weights\/activations of 1 pair of 8 bits that keeps the other 7 layers bound by compute: 8\/8\n/);
    const none = await documentOf("resnet18", { solve: true, range: [2, 2], bits: [plain(2)] });
    expect(solveTables(none)).toMatch(/^\nnone of 1 pair of 2 bits keeps any layer bound by compute\n/);
  });
});

describe("accelerators", () => {
  it("have a roof for each layer, of the products that a slot takes", async () => {
    const document = await documentOf("resnet18", { config: "4b-5opt", hw: "sparq-os" });
    const { layers, hardware, notes } = document;
    expect(hardware).toMatchObject({ pes: 1024, gops: 2048 });
    for (const { name, roof, headroom, memoryRoof, attainable } of layers) {
      expect(roof, name).toBe(["conv1", "fc"].includes(name) ? 1024 : 2048);
      expect(headroom, name).toBeCloseTo(memoryRoof! / roof, 12);
      expect(attainable, name).toBe(Math.min(roof, memoryRoof!));
    }
    expect(layers[0]).toMatchObject({ accumulatedBits: 8, bound: "compute", seconds: layers[0]!.ops / 1024e9 });
    expect(notes.join("\n")).toContain(
      "1024 elements do up to 2 products a slot, every cycle\nconv1 (1 a slot), fc (1 a slot) have lower compute roofs of their own",
    );
    expect(costTable(document)).toMatch(/\n1024 elements of a single multiplier at 500 MHz: up to 2048 GOPS\/s;.*\nlayer .* compute roof  memory roof /);
    const same = costTable(await documentOf("resnet18", { hw: "sparq-os" }));
    expect(same).toContain("500 MHz: 1024 GOPS/s");
    expect(same).not.toContain("compute roof");
  });
});

const layers = [{ name: "second", kind: "conv", status: "float", reason: "excluded", detail: "excluded by name" }];
const evaluation = (name: string, sha256: string): string =>
  JSON.stringify({
    schema: "sparqkit/eval-result@1",
    model: { name, sha256 },
    data: { format: "npy", images: 48 },
    calibration: null,
    engine: "exact",
    threads: 2,
    batch: 32,
    preprocess: { pixelScale: 255, mean: [0.5], std: [0.25], channels: "rgb" },
    layers: [],
    machine: { cpu: "one", cores: 2, node: "v24.0.0", onnxruntime: "1.30.0" },
    seconds: 1.5,
    results: [{ config: "a8w8", images: 48, top1: 50, top5: 90, standardError: 1, seconds: 1, imagesPerSecond: 48 }],
  });
const plan = (name: string, sha256: string): string =>
  JSON.stringify({ schema: "sparqkit/plan@1", model: { name, sha256 }, config: "a8w8", calibration: null, layers, normalizations: [] });

describe("documents of another model", () => {
  it("are refused where the hashes tell, and noted where a network is built in and names differ", async () => {
    const cwd = folderOf({ "model.onnx": tinyFile() });
    const model = join(cwd, "model.onnx");
    const file = (name: string, content: string): string => {
      writeFileSync(join(cwd, name), content);
      return join(cwd, name);
    };
    const own = createHash("sha256").update(tinyFile()).digest("hex");
    const other = "0".repeat(64);
    const solve = { solve: true, range: [8, 8] } as const;
    for (const [name, sha256, notice] of [
      ["model.onnx", own, null],
      ["model.onnx", other, "another file of the name model.onnx"],
      ["vgg.onnx", other, "vgg.onnx"],
    ] as const) {
      // prettier-ignore
      const runs = [
        () => documentOf(model, { ...solve, accuracy: file("eval.json", evaluation(name, sha256)) }),
        () => documentOf(model, { plan: file("plan.json", plan(name, sha256)) }),
      ];
      for (const run of runs)
        if (notice === null) await expect(run()).resolves.toBeDefined();
        else
          await expect(run()).rejects.toMatchObject({
            code: "OTHER_MODEL",
            message: expect.stringContaining(`${notice}, not model.onnx: their SHA-256 differ`),
          });
    }
    expect(await notesOf("resnet18", { ...solve, accuracy: file("same.json", evaluation("ResNet-18.onnx", other)) })).not.toContain("see that");
    expect(await notesOf("resnet18", { ...solve, accuracy: file("vgg.json", evaluation("vgg.onnx", other)) })).toContain(
      "vgg.json was evaluated with vgg.onnx, and resnet18 is counted: see that they are one network",
    );
  });
});

describe("output files", () => {
  const quiet: Context = { print: async () => undefined, note: () => undefined, command: "sparqkit complexity" } as unknown as Context;

  it("may lie in a folder that is made for plots, but not be one of them", async () => {
    const cwd = folderOf();
    const to = (name: string): string => join(cwd, "out", name);
    for (const [option, name] of [
      ["report", "roofline.svg"],
      ["csv", "area.svg"],
      ["output", "../out/required.svg"],
    ] as const)
      // prettier-ignore
      await expect(runComplexity("alexnet", { rule: "hcm", plots: to(""), [option]: to(name) }, quiet)).rejects.toMatchObject({ code: "USAGE" });
    expect(existsSync(to(""))).toBe(false);
    const flags = { rule: "hcm", plots: join(cwd, "out"), report: to("report.html"), csv: to("layers.csv"), output: to("cost.json") } as const;
    await runComplexity("alexnet", { ...flags, solve: true, range: [4, 8] }, quiet);
    const plots = readdirSync(to("")).filter((name) => name.endsWith(".svg"));
    expect(readdirSync(to("")).toSorted()).toEqual([...plots, "report.html", "layers.csv", "cost.json"].toSorted());
    expect(plots.filter((name) => !PLOT_FILES.includes(name))).toEqual([]);
    const rows = "bits,area\n2,100\n4,200\n8,500\n16,1500\n";
    writeFileSync(join(cwd, "fit.csv"), rows);
    const fit = { rule: "hcm", fit: join(cwd, "fit.csv"), plots: join(cwd, "fitted") } as const;
    await expect(runComplexity(undefined, { ...fit, report: join(cwd, "fitted", "fit.svg") }, quiet)).rejects.toMatchObject({ code: "USAGE" });
    await runComplexity(undefined, { ...fit, output: join(cwd, "fitted", "area.json"), report: join(cwd, "fitted", "fit.html") }, quiet);
    expect(readdirSync(fit.plots).toSorted()).toEqual(["area.json", "fit.html", "fit.svg"]);
  });
});
