/** Plots of a cost: where marks, roofs and names are. */
import { describe, expect, it } from "vitest";
import { costPlots, fitPlot, renderCost } from "../src/index.ts";
import { crosses, textWidth, type Segment } from "../src/plot/place.ts";
import { marks, plot, section, text, without } from "./cost-pages.ts";
import { CURVES, FIT, sample, solved } from "./cost-sample.ts";

describe("plots", () => {
  it("come as files that stand alone: a size, words for those who do not see them, both palettes", () => {
    const files = costPlots({ ...solved(), fit: FIT });
    expect(files.map(({ name }) => name)).toEqual(["roofline.svg", "required.svg", "area.svg", "fit.svg", "front.svg"]);
    for (const { svg } of files) {
      expect(svg).toMatch(
        /^<svg class="chart" xmlns="[^"]+" role="img" width="\d+" height="\d+" viewBox="-16 0 \d+ \d+">\n<title>[^<]+<\/title>\n<desc>[^<]{20,}<\/desc>/,
      );
      expect(svg).toContain("@media (prefers-color-scheme: dark)");
      expect(svg).not.toContain("var(");
    }
  });

  it("are drawn twice in the page, for wide and for narrow screens", () => {
    const page = section(renderCost(sample()), "roofline");
    expect(page.match(/class="chart wide-only"/g)!.length).toBe(1);
    expect(page.match(/class="chart narrow-only"/g)!.length).toBe(1);
  });

  it("label every layer of ResNet-18, by number, with the names below", () => {
    for (const bits of [4, 8, 16]) {
      for (const name of ["roofline.svg", "required.svg"]) {
        const svg = plot(sample(bits), name);
        const labelled = [...svg.matchAll(/class="halo middle ?"[^>]*>([^<]*)</g)].flatMap(([, label]) =>
          label!.split(", ").flatMap((part) => {
            const [from, to = from] = part.split("–").map(Number);
            return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
          }),
        );
        expect(
          labelled.toSorted((a, b) => a - b),
          `${name} at ${bits} bits`,
        ).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
        expect(svg).toContain("21  /fc/Gemm");
      }
    }
  });

  it("put a layer on the roof: at its intensity, as high as it can reach", () => {
    const { layers } = sample(8);
    const svg = plot(sample(8), "roofline.svg");
    const [[slope], [flat]] = [...svg.matchAll(/<line class="roof" x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="([\d.]+)"/g)].map((found) => [
      found.slice(1).map(Number),
    ]) as [[number[]], [number[]]];
    const [x1, y1, x2, y2] = slope as [number, number, number, number];
    const drawn = marks(svg);
    expect(drawn.length).toBe(21);
    for (const [i, { title, x, y }] of drawn.entries()) {
      expect(title).toContain(layers[i]!.name);
      expect(y).toBeCloseTo(layers[i]!.bound === "compute" ? flat![1]! : y1 + ((x - x1) * (y2 - y1)) / (x2 - x1), 0);
    }
    const decade = (a: number, b: number): number => (drawn[a]!.x - drawn[b]!.x) / Math.log10(layers[a]!.opsPerBit / layers[b]!.opsPerBit);
    expect(decade(6, 1)).toBeCloseTo(decade(1, 20), 0); // pixels for a factor of ten, anywhere
  });

  it("name the compute roof at the roof, wide and narrow, where no link crosses it", () => {
    for (const input of [sample(), sample(4), sample(16)]) {
      const page = section(renderCost(input), "required");
      for (const svg of page.split("<svg").slice(1)) {
        const lines = (name: string): number[][] => [...svg.matchAll(new RegExp(`<line class="${name} ?" x1="([\\d.]+)" y1="([\\d.]+)" x2="([\\d.]+)" y2="([\\d.]+)"`, "g"))].map((found) => found.slice(1).map(Number)); // prettier-ignore
        const flat = lines("roof").at(-1)!;
        const [, right, baseline, name] = /class="halo end strong" x="([\d.]+)" y="([\d.]+)">([^<]*GOPS\/s)</.exec(svg)!;
        expect(Number(right)).toBeGreaterThan(flat[0]!);
        const box = { left: Number(right) - textWidth(name!, 13), right: Number(right), top: Number(baseline) - 10, bottom: Number(baseline) + 2 };
        for (const link of lines("link")) expect(crosses(link as unknown as Segment, box)).toBe(false);
        const near = Math.min(Math.abs(box.top - flat[1]!), Math.abs(box.bottom - flat[1]!)) < 20;
        const led = lines("leader").some(([x, y, , end]) => y === flat[1] && x! >= box.left && x! <= box.right && (Math.abs(end! - box.top) < 4 || Math.abs(end! - box.bottom) < 4)); // prettier-ignore
        expect(near || led).toBe(true);
      }
    }
  });

  it("tell layers bound by compute from those bound by memory by colour and by shape", () => {
    const svg = plot(sample(8), "roofline.svg");
    expect(svg.match(/<\/title><circle class="blue"/g)!.length).toBe(7);
    expect(svg.match(/<\/title><polygon class="warm"/g)!.length).toBe(14);
  });

  it("join each required performance to what partial sums leave", () => {
    const svg = plot(sample(8), "required.svg");
    expect(svg.match(/class="link/g)!.length).toBe(21);
    expect(text(svg)).toContain("21 /fc/Gemm: needs 819 200 GOPS/s at 0.25 OPS/bit");
  });

  it("mark the machine's element on its model, of unequal widths too where its bit-operations are given", () => {
    expect(text(plot(sample(8), "area.svg"))).toContain("8/8 bits: 1 467.5 µm²");
    const unequal = without(sample(8), (copy) => ((copy.hardware.element.weightBits = 4), (copy.hardware.peArea = 900)));
    expect(text(plot(unequal, "area.svg"))).not.toContain("900.0");
    expect(text(plot({ ...unequal, elementBops: 400 }, "area.svg"))).toContain("4/8 bits: 900.0 µm²");
  });

  it("shade where the line over bit-operations was fitted, and draw it no farther than models reach", () => {
    const svg = plot(sample(8), "area.svg");
    const [, x, width] = /<rect class="band" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/.exec(svg)!.map(Number) as [number, number, number];
    const line = /class="curve blueline" points="([^"]*)"/.exec(svg)![1]!.split(" ").map((place) => Number(place.split(",")[0])); // prettier-ignore
    expect([line[0], line.at(-1)]).toEqual([expect.closeTo(x, 1), expect.closeTo(x + width, 1)]);
    const two = plot({ ...sample(8), areaCurves: [...CURVES, { ...CURVES[1]!, name: "own" }] }, "area.svg");
    expect(two.match(/class="curve blueline dashed"/g)!.length).toBe(2); // the curve and its key
  });

  it("label the widths of two curves once", () => {
    const one = plot(sample(4), "area.svg");
    const two = plot({ ...sample(4), areaCurves: [...CURVES, { ...CURVES[0]!, name: "own" }] }, "area.svg");
    for (const svg of [one, two]) expect(svg.match(/class="halo[^>]*>6</g)!.length).toBe(1);
    expect(two.match(/<title>6 bits: /g)!.length).toBe(2);
  });

  it("weigh speed against accuracy where every pair of the front has one", () => {
    const input = without(solved(), (copy) => {
      for (const [i, pair] of copy.solve.front.entries()) pair.accuracy = 60 + i;
    });
    const svg = plot(input, "front.svg");
    expect(text(svg)).toContain("accuracy, %");
    expect(text(svg)).not.toContain("other pairs");
    expect(text(plot(solved(), "front.svg"))).toContain("bits of a weight and an activation together");
    const front = solved().solve!.front.length;
    expect(svg.match(/, on the front<\/title>/g)!.length).toBe(front);
    expect(plot(solved(), "front.svg").match(/: narrowest with every other layer bound by compute<\/title>/g)!.length).toBe(2);
  });

  it("show a fit with its formula, and residuals on a scale of their own", () => {
    const { name, svg } = fitPlot({ ...FIT, coefficients: [-14.02, 86.07, 12.39] });
    expect(name).toBe("fit.svg");
    expect(text(svg)).toContain("area = 12.39 x² + 86.07 x − 14.02 µm², R² 0.9986");
    expect(svg.match(/class="blueline thin"/g)!.length).toBe(FIT.points.length);
    expect(text(svg)).toMatch(/w2a2: 208 µm² at 101: −104\.92 µm²/);
  });
});
