/** Silicon that `sparqkit complexity` places networks on, and what it solves for. */
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import { folderOf, run } from "./cli.ts";
import { costOf } from "./costs.ts";

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
