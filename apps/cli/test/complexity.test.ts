/** `sparqkit complexity` as a process: published figures, workloads, files and help. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import type { CostDocument } from "../src/complexity/document.ts";
import { folderOf, ordinary, run } from "./cli.ts";
import { costOf, layer } from "./costs.ts";

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
