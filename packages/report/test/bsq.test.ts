import { describe, expect, it } from "vitest";
import { bsqPlots, InvalidReportInput, renderBsq, standardError, type BsqReportInput, type BsqReportRun } from "../src/index.ts";

const epoch = (number: number, compression: number | null = null) => ({
  epoch: number,
  crossEntropy: 0.3,
  penalty: 12.5,
  trainTop1: 93.21,
  testTop1: 88.4,
  learningRate: 0.1,
  seconds: 75,
  compression,
});

function run(alpha: number, bits: readonly number[], final: number | null, changes: Partial<BsqReportRun> = {}): BsqReportRun {
  const layers = bits.map((own, i) => ({ name: `layer${i}.weight`, bits: own, weights: 100 * (i + 1) }));
  const weights = layers.reduce((sum, layer) => sum + layer.weights, 0);
  const kept = layers.reduce((sum, layer) => sum + layer.weights * layer.bits, 0);
  return {
    model: { name: "net.onnx", sha256: "ab".repeat(32) },
    data: { format: "cifar10", images: 40_000 },
    test: { format: "cifar10", images: 1000 },
    options: { alpha, pressure: 20, interval: 2, activations: 32 },
    layers,
    size: { compression: kept === 0 ? null : (32 * weights) / kept, bitsAWeight: kept / weights, weights, fileBytes: 1234, floatFileBytes: 9876 },
    accuracies: { float: 91.9, bits: 90.1, final, baseline: 42, control: 85 },
    bitTraining: { log: [epoch(1, 4.2), epoch(2)] },
    finetuning: { log: [epoch(1)] },
    ...changes,
  };
}

const input: BsqReportInput = { runs: [run(0.35, [8, 2, 1], 87.5), run(0.12, [8, 6, 4], 90.6)] };

/** Places of the marks of a kind in a plot, by the text that a pointer over them shows. */
function places(svg: string, series: string): { readonly title: string; readonly x: number; readonly y: number }[] {
  return [...svg.matchAll(/<title>([^<]*)<\/title><circle class="\w+" cx="([\d.]+)" cy="([\d.]+)"/g)]
    .map(([, title, x, y]) => ({ title: title!, x: Number(x), y: Number(y) }))
    .filter(({ title }) => title.startsWith(`${series},`));
}

describe("the report of BSQ runs", () => {
  it("names size, accuracy with its error, and distance from float32 of every run, the largest first", () => {
    const page = renderBsq(input);
    expect(page.indexOf("α 0.12")).toBeGreaterThan(0);
    const table = page.slice(page.indexOf("Size and accuracy by run;"));
    expect(table.indexOf("α 0.12")).toBeLessThan(table.indexOf("α 0.35"));
    expect(table).toContain(`90.60 ± ${standardError(90.6, 1000).toFixed(2)} <small>−1.30</small>`);
    expect(table).toContain("42.00");
    expect(table).toContain(">rounded, fine-tuned<");
    const uncontrolled = input.runs.map((one) => ({ ...one, accuracies: { ...one.accuracies, control: null } }));
    expect(renderBsq({ runs: uncontrolled })).not.toContain(">rounded, fine-tuned<");
    expect(page).toContain("<b>12.80 ×</b> smaller, at <b>87.50 %</b> where float32 has 91.90 %");
  });

  it("puts more accurate networks higher and smaller ones further right", () => {
    const [curve] = bsqPlots(input);
    expect(curve!.name).toBe("bsq-curve.svg");
    const [large, small] = places(curve!.svg, "BSQ");
    expect(small!.x).toBeGreaterThan(large!.x);
    expect(small!.y).toBeGreaterThan(large!.y);
    const rounded = places(curve!.svg, "rounded to the same bits, untrained");
    expect(rounded).toHaveLength(2);
    for (const { y } of rounded) expect(y).toBeGreaterThan(small!.y);
  });

  it("draws every layer's bits", () => {
    const bits = bsqPlots(input).at(-1)!;
    expect(bits.name).toBe("bsq-bits.svg");
    for (const text of ["α 0.12, layer1.weight: 6", "α 0.35, layer2.weight: 1", "3  layer2.weight (300)"]) expect(bits.svg).toContain(text);
  });

  it("takes runs without tests, without fine-tuning, of nothing but zeros, and with a perfect score", () => {
    const untested = { accuracies: { float: null, bits: null, final: null, baseline: null, control: null }, test: null, finetuning: null };
    expect(bsqPlots({ runs: [run(1, [4, 4], null, untested)] }).map(({ name }) => name)).toEqual(["bsq-bits.svg"]);
    expect(renderBsq({ runs: [run(1, [4, 4], null, untested)] })).toContain("4.00 bits");
    expect(renderBsq({ runs: [run(9, [0, 0], 10)] })).toContain("nothing is left");
    const [perfect] = bsqPlots({ runs: [run(0.1, [5, 5], 100)] });
    expect(perfect!.svg).not.toContain("NaN");
    expect(places(perfect!.svg, "BSQ")).toHaveLength(1);
  });

  it("keeps layers in their own row and column where runs have other layers", () => {
    const layers = [
      { name: "layer0.weight", bits: 7, weights: 100 },
      { name: "shortcut.weight", bits: 1, weights: 50 },
      { name: "layer2.weight", bits: 5, weights: 300 },
    ];
    const runs = [run(0.12, [8, 6, 4], 90), run(0.2, [7, 1, 5], 90, { layers })];
    const rows = renderBsq({ runs }).split("<tr>").filter((row) => row.includes("<code>")); // prettier-ignore
    const cells = rows.map((row) => [...row.matchAll(/<code>([^<]*)|<td>([^<]*)/g)].map(([, name, cell]) => name ?? cell));
    expect(cells).toEqual([
      ["layer0.weight", "100", "8", "7"],
      ["shortcut.weight", "50", "–", "1"],
      ["layer1.weight", "200", "6", "–"],
      ["layer2.weight", "300", "4", "5"],
    ]);
    const { svg } = bsqPlots({ runs }).at(-1)!;
    const column = (title: string): number => Number(new RegExp(`<title>${title}</title><(?:circle[^>]*cx="|polygon[^>]*points=")([\\d.]+)`).exec(svg)![1]);
    expect(Math.abs(column("α 0.12, layer2.weight: 4") - column("α 0.2, layer2.weight: 5"))).toBeLessThan(15);
    expect(column("α 0.2, shortcut.weight: 1")).toBeLessThan(column("α 0.12, layer1.weight: 6"));
  });

  it("tells runs of one alpha apart by their files, and by number where these have one name too", () => {
    const runs = ["a.onnx", "b.onnx", "b.onnx"].map((name) => run(0.2, [4], 90, { output: { name } }));
    const { svg } = bsqPlots({ runs })[0]!;
    for (const name of ["α 0.2, a.onnx:", "α 0.2, b.onnx, 1:", "α 0.2, b.onnx, 2:"]) expect(svg).toContain(name);
    expect(bsqPlots({ runs: runs.slice(0, 1) })[0]!.svg).toContain("α 0.2:");
  });

  it("shows no characters that XML does not allow", () => {
    const { svg } = bsqPlots({ runs: [run(0.1, [3], 90, { layers: [{ name: "a\0b\u001b[31m\ud800", bits: 3, weights: 5 }] })] }).at(-1)!;
    expect(svg).toContain("a\ufffdb\ufffd[31m\ufffd");
  });

  it("escapes names", () => {
    const runs = [run(0.1, [3], 90, { model: { name: "<script>" }, layers: [{ name: "<img>", bits: 3, weights: 5 }] })];
    for (const text of [renderBsq({ runs, title: "<b>" }), ...bsqPlots({ runs }).map(({ svg }) => svg)]) {
      expect(text).not.toContain("<script");
      expect(text).not.toContain("<img");
    }
  });

  it.each<[string, BsqReportInput]>([
    ["runs", { runs: [] }],
    ["runs[1].model.sha256", { runs: [run(0.1, [3], 90), run(0.2, [3], 90, { model: { name: "other.onnx", sha256: "cd".repeat(32) } })] }],
    ["runs[1].test.images", { runs: [run(0.1, [3], 90), run(0.2, [3], 90, { test: { images: 10 } })] }],
    ["runs[0].accuracies.final", { runs: [run(0.1, [3], 101)] }],
    ["runs[0].options.alpha", { runs: [run(Number.NaN, [3], 90)] }],
    ["runs[0].test", { runs: [run(0.1, [3], 90, { test: null })] }],
    ["runs[0].test.images", { runs: [run(0.1, [3], 90, { test: { images: 0 } })] }],
    ["runs[0].layers[0].bits", { runs: [run(0.1, [1e9], 90)] }],
    ["runs[0].bitTraining.log", { runs: [run(0.1, [3], 90, { bitTraining: { log: [] } })] }],
  ])("refuses a wrong %s", (path, wrong) => {
    expect(() => renderBsq(wrong)).toThrow(InvalidReportInput);
    expect(() => renderBsq(wrong)).toThrow(`at ${path}:`);
  });
});
