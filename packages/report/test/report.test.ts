import { describe, expect, it } from "vitest";
import { InvalidReportInput, renderReport, type ReportInput, type ReportLayer } from "../src/index.ts";

const statistics = { zeros: 0.41, pairsBothZero: 10, pairsOneZero: 30, pairsNoZero: 60, shifts: { 0: 70, 1: 20, 4: 10 } };
const layers: ReportLayer[] = [
  { name: "stem", status: "float", reason: "first-layer", detail: "reads image", macs: 1_000_000 },
  { name: "block.conv", status: "quantized", macs: 3_000_000, weights: { bits: 8 }, activations: { bits: 8, max: 4.273 }, statistics },
];
const full: ReportInput = {
  schema: "sparqkit/eval-result@1",
  model: { name: "small.onnx", sha256: "0123456789abcdef".repeat(4) },
  data: { format: "cifar10", images: 1000 },
  calibration: { images: 512, recalibrate: "batchnorm" },
  engine: "exact",
  threads: 2,
  versions: { sparqkit: "0.1.0" },
  machine: { cpu: "Example 3000", cores: 8 },
  results: [
    { config: "fp32", images: 1000, top1: 91.9, top5: 99.7, seconds: 1.1, imagesPerSecond: 909.1 },
    { config: "a8w8", images: 1000, top1: 91.5, top5: 99.6, seconds: 1, imagesPerSecond: 1000 },
    { config: "4b-5opt-round", images: 1000, top1: 89.2, top5: 99.5, seconds: 1.3, imagesPerSecond: 769.2 },
    { config: "a2w8", images: 1000, top1: 31.4, top5: 70.1, seconds: 1, imagesPerSecond: 1001.2 },
  ],
  layers,
  statisticsConfig: "4b-5opt-round",
  images: [{ png: "data:image/png;base64,iVBORw0KGgo=", label: "circle", predictions: { fp32: "circle", a2w8: "ring" } }],
};

/** The text of every cell of the table with a caption, row by row. */
function cells(page: string, caption: string): string[][] {
  const table = page.split("<table>").find((part) => part.includes(`<caption>${caption}</caption>`))!;
  const body = table.slice(table.indexOf("<tbody>"), table.indexOf("</tbody>"));
  return body
    .split("<tr>")
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => text(cell!)));
}

const text = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Tags that are not closed in the order they were opened. */
function misplaced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name, self] of page.replace(/<style>.*<\/style>/s, "").matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*?)?(\/?)>/g)) {
    if (self || ["meta", "img", "br"].includes(name!)) continue;
    if (!close) open.push(name!);
    else if (open.pop() !== name) wrong.push(name!);
  }
  return [...wrong, ...open];
}

describe("a full report", () => {
  const page = renderReport(full);

  it("is one well-formed document", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(misplaced(page)).toEqual([]);
    expect(page).not.toMatch(/undefined|NaN|Infinity|\[object/);
  });

  it("asks the network for nothing and runs nothing", () => {
    expect(page).not.toMatch(/https?:|\/\/[a-z]|<script|<link|<iframe|@import|url\(/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  });

  it("shows every accuracy and speed as it was given, and the differences between them", () => {
    expect(cells(page, "Accuracy and speed by configuration").map((row) => row.slice(1))).toEqual([
      ["91.9 ± 0.9", "99.7", "–", "–", "909", "1 000"],
      ["91.5 ± 0.9", "99.6", "−0.4", "–", "1 000", "1 000"],
      ["89.2 ± 1.0", "99.5", "−2.7", "−2.3", "769", "1 000"],
      ["31.4 ± 1.5", "70.1", "−60.5", "−60.1", "1 001", "1 000"],
    ]);
  });

  it("shows the statistics as shares of their own whole", () => {
    expect(cells(page, "Bit statistics by layer, in percent of activations, of pairs, and of non-zero activations")).toEqual([
      ["block.conv", "41 %", "10 %", "30 %", "60 %", "70 %", "20 %", "10 %"],
    ]);
  });

  it("says why a layer was left alone and how much of the work is quantized", () => {
    expect(cells(page, "Layers and what became of them")).toEqual([
      ["stem", "float", "1.00 M", "First convolution: it reads the image itself, and the method leaves it in float unless asked. reads image"],
      ["block.conv", "quantized", "3.00 M", "weights 8 bits, activations 8 bits up to 4.27"],
    ]);
    expect(text(page)).toContain("1 of 2 layers quantized, with 75.0 % of the 4.00 M");
  });

  it("names model, data, calibration, machine and versions", () => {
    for (const fact of ["small.onnx", "0123456789ab", "cifar10", "512 images", "batchnorm", "exact engine", "2 threads", "Example 3000", "sparqkit 0.1.0"]) {
      expect(text(page)).toContain(fact);
    }
  });

  it("titles every picture for those who do not see it", () => {
    const pictures = [...page.matchAll(/<svg([^>]*)>\s*(<title>[^<]+<\/title>)?/g)].filter(([, attributes]) => attributes!.includes('role="img"'));
    expect(pictures.length).toBeGreaterThan(30);
    expect(pictures.filter(([, , title]) => title === undefined)).toEqual([]);
  });

  it("marks a configuration that is far below the rest at the edge, and says so", () => {
    expect(text(page)).toContain("◀ marks a configuration further to the left");
    expect(page).toMatch(/<title>a2w8: 31\.4 % ± 1\.5<\/title>\s*<path/);
  });

  it("names the configurations that mistook an image", () => {
    expect(text(page)).toContain("✗ a2w8: ring");
    expect(text(page)).not.toContain("✗ fp32");
  });

  it("is the same text every time", () => {
    expect(renderReport(full)).toBe(page);
  });
});

describe("the bit pictures", () => {
  it("show what each window leaves of 27 when rounding", () => {
    const page = text(renderReport(full));
    for (const outcome of ["27 → 28 +1", "27 → 32 +5", "27 → 24 −3", "127 → 120 −7, full", "255 → 192 −63", "103 → 103 exact"]) expect(page).toContain(outcome);
  });

  it("show trimming where every SPARQ configuration trims", () => {
    const page = text(renderReport({ results: [{ config: "4b-5opt-trim", images: 10, top1: 50 }] }));
    expect(page).toContain("27 → 26 −1");
    expect(page).not.toContain(", full");
  });
});

describe("names from outside", () => {
  const hostile = `</title><script>alert("1")</script><img src=x onerror='a'>&`;

  it("are escaped wherever they stand", () => {
    const page = renderReport({
      title: hostile,
      model: { name: hostile, sha256: hostile },
      data: { format: hostile, name: hostile },
      calibration: { recalibrate: hostile },
      engine: hostile,
      command: hostile,
      versions: { [hostile]: hostile },
      machine: { cpu: hostile, os: hostile },
      results: [{ config: hostile, images: 5, top1: 20 }],
      layers: [{ name: hostile, status: "quantized", reason: hostile, statistics }],
      statisticsConfig: hostile,
      images: [{ png: "data:image/png;base64,AAAA", label: hostile, predictions: { [hostile]: "other" } }],
    });
    expect(page).not.toMatch(/<script|onerror='|<img src=x/);
    expect(page.split("&#60;script&#62;").length).toBeGreaterThan(12);
    expect(misplaced(page)).toEqual([]);
  });
});

describe("parts that are missing", () => {
  it("leave their sections out", () => {
    const page = renderReport({ results: [{ config: "4b-5opt-round", images: 3, top1: 100 }] });
    expect(misplaced(page)).toEqual([]);
    expect(page).not.toMatch(/id="bits"|id="layers"|id="images"|undefined|NaN/);
    expect(cells(page, "Accuracy and speed by configuration")[0]!.slice(1)).toEqual(["100.0 ± 0.0", "3"]);
  });

  it("leave dashes where some results have a figure and others not", () => {
    const results = [
      { config: "fp32", images: 9, top1: 80, top5: null },
      { config: "a8w8", images: 9, top1: 80, top5: 90, imagesPerSecond: 0 },
    ];
    expect(cells(renderReport({ results }), "Accuracy and speed by configuration").map((row) => row.slice(2, 4))).toEqual([
      ["–", "–"],
      ["90.0", "0.0"],
    ]);
  });

  it("leave an empty bar where nothing was counted", () => {
    const nothing = { zeros: 1, pairsBothZero: 0, pairsOneZero: 0, pairsNoZero: 0, shifts: {} };
    const page = renderReport({ results: full.results, layers: [{ name: "dead", status: "quantized", statistics: nothing }] });
    expect(page).not.toMatch(/NaN|undefined/);
    expect(text(page)).toContain("dead: nothing counted");
  });
});

it("takes 20 configurations and 200 layers with long names", () => {
  const results = Array.from({ length: 20 }, (_, i) => ({ config: `configuration-${"long-".repeat(20)}${i}`, images: 50_000, top1: 70 - i }));
  const many = Array.from({ length: 200 }, (_, i): ReportLayer => ({ name: `/features/${"block/".repeat(30)}${i}`, status: "quantized", statistics }));
  const page = renderReport({ results, layers: many });
  expect(misplaced(page)).toEqual([]);
  expect(cells(page, "Layers and what became of them")).toHaveLength(200);
  expect(cells(page, "Accuracy and speed by configuration")).toHaveLength(20);
});

describe("wrong documents", () => {
  const result = { config: "fp32", images: 10, top1: 50 };
  it.each([
    ["the document", null],
    ["results", {}],
    ["results", { results: [] }],
    ["results[0].config", { results: [{ ...result, config: "" }] }],
    ["results[1].config", { results: [result, result] }],
    ["results[0].images", { results: [{ ...result, images: 0 }] }],
    ["results[0].top1", { results: [{ ...result, top1: Number.NaN }] }],
    ["results[0].top1", { results: [{ ...result, top1: 100.1 }] }],
    ["results[0].top5", { results: [{ ...result, top5: -1 }] }],
    ["results[0].imagesPerSecond", { results: [{ ...result, imagesPerSecond: Infinity }] }],
    ["layers[0].status", { results: [result], layers: [{ name: "a", status: "odd" }] }],
    ["layers[0].activations.max", { results: [result], layers: [{ name: "a", status: "quantized", activations: { bits: 8, max: Number.NaN } }] }],
    ["layers[0].statistics.zeros", { results: [result], layers: [{ name: "a", status: "float", statistics: { ...statistics, zeros: 41 } }] }],
    ["layers[0].statistics.shifts", { results: [result], layers: [{ name: "a", status: "float", statistics: { ...statistics, shifts: { wide: 1 } } }] }],
    ["images[0].png", { results: [result], images: [{ png: "picture.png", label: "a", predictions: {} }] }],
  ])("are refused with the place of the fault: %s", (path, input) => {
    const render = (): string => renderReport(input as unknown as ReportInput);
    expect(render).toThrow(InvalidReportInput);
    expect(render).toThrow(expect.objectContaining({ code: "INVALID_REPORT_INPUT", path }));
  });
});
