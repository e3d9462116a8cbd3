import { describe, expect, it } from "vitest";
import { costPlots, fitPlot, InvalidReportInput, renderCost, renderFit, type CostReportInput } from "../src/index.ts";
import { crosses, textWidth, type Segment } from "../src/plot/place.ts";
import { CURVES, FIT, sample, solved } from "./cost-sample.ts";

const text = (page: string): string => page.replace(/<style>.*?<\/style>/gs, "").replace(/<[^>]*>/g, " ").replace(/\u202f/g, " ").replace(/\s+/g, " "); // prettier-ignore
const section = (page: string, id: string): string => page.slice(page.indexOf(`<section id="${id}"`)).split("</section>")[0]!;
const plot = (input: CostReportInput, name: string): string => costPlots(input).find((one) => one.name === name)!.svg;
/** Places of a plot's marks by their titles. */
const marks = (svg: string): { title: string; x: number; y: number }[] =>
  [...svg.matchAll(/<g><title>([^<]*)<\/title><(?:circle class="[^"]*" cx="([\d.]+)" cy="([\d.]+)"|polygon class="[^"]*" points="([^"]*)")/g)].map(
    ([, title, cx, cy, points]) => {
      if (cx !== undefined) return { title: title!, x: Number(cx), y: Number(cy) };
      const corners = points!.split(" ").map((pair) => pair.split(",").map(Number) as [number, number]);
      return { title: title!, x: corners[0]![0], y: corners[1]![1] };
    },
  );
const definitions = (input: CostReportInput): string => text(section(renderCost(input), "glossary"));
const without = (input: CostReportInput, change: (copy: any) => void): CostReportInput => {
  const copy = structuredClone(input);
  change(copy);
  return copy;
};

describe("a cost page", () => {
  it("says the finding: what binds the layers, the speed, and the bit-operations", () => {
    expect(text(renderCost(sample(8)))).toContain(
      "14 of 21 layers are bound by memory, 7 by compute: at 8 bits, hcm-1mm2 can run at most 1 147 images/s . An image takes 163.7 GBOPS .",
    );
    expect(text(renderCost(sample(4)))).toContain("All 21 layers are bound by memory: at 4 bits".replace("layers", "layers ").replace("  ", " "));
  });

  it("shows the published example's figures", () => {
    const layers = text(section(renderCost(sample(8)), "layers"));
    expect(layers).toContain("2 /layer1/ layer1.0/ conv1/ Conv conv 8/8 25.2 115.6 M 128.5 M 10.31 36.64 438 kB compute 1.04 5 408 5 627 23.8 µs"); // layer 2 of the example
    expect(layers).toContain("23.26 690 kB memory 0.66 3 573 3 573"); // layer 11
    expect(text(renderCost(sample(4)))).toContain("1 849 elements (43 × 43 of 1 892 that fit)");
  });

  it("marks what is recalled and not verified, and only that", () => {
    expect(text(renderCost(sample()))).toContain("DDR4-2400: 153.6 Gbit/s recalled, not verified");
    const verified = without(sample(), (copy) => (copy.hardware.memory.verified = true));
    expect(text(renderCost(verified))).not.toContain("not verified");
    const curve = without(verified, (copy) => (copy.areaCurves[0].verified = false));
    expect(text(renderCost(curve))).toContain("28 nm, over bits (own, not verified)");
    expect(text(section(renderCost(curve), "glossary"))).toContain("own, not verified A model of area that is not one of the published ones");
    const model = without(verified, (copy) => (copy.hardware.areaModel.verified = false));
    expect(text(renderCost(model))).toContain("Area model 28 nm, over bits own, not verified");
    const float = without(model, (copy) => (copy.hardware.element = "float32"));
    expect(text(renderCost(float))).toContain("Area model 28 nm, over bits recalled, not verified");
    const outside = without(verified, (copy) => (copy.hardware.areaModel.extrapolated = true));
    expect(text(renderCost(outside))).toContain("outside the widths it was fitted to");
  });

  it("shows what solving found: hopeless layers, narrowest pairs, widths by layer, silicon", () => {
    const page = text(section(renderCost(solved()), "solve"));
    expect(page).toContain("/fc/Gemm 784.2 Gbit/s 16/16");
    expect(page).toContain("Narrowest that keep all other layers bound by compute, weights/activations: 16/9 , 12/12");
    expect(page).toContain("Smallest silicon for 400 images/s Smallest silicon at equal widths Bits Grid Area 2/2 4 × 4 0.00332 mm² 3/3 6 × 6 0.0128 mm² 4/4");
    expect(page).toContain("All 147 pairs that reach it, smallest first Smallest silicon Bits Grid Area 2/2 4 × 4 0.00332 mm² 2/3 5 × 5 0.00683 mm²");
    expect(page).toContain("Memory alone forbids it for 78 of 225 pairs; the least of them would take 221 Gbit/s.");
    expect(page).toContain("21 /fc/ Gemm none");
    const none = without(solved(), (copy) => ((copy.solve.narrowest = []), (copy.solve.hopeless = [])));
    expect(text(renderCost(none))).toContain("No pair keeps every layer bound by compute at once.");
  });

  it("speaks of pairs that differ, batches, the other rule, local memory and pruned weights", () => {
    const input = without(sample(), (copy) => {
      Object.assign(copy, { bits: "4/8", batch: 2, rule: "uniq", notes: ["a note"] });
      copy.hardware.localKiB = 64;
      Object.assign(copy.layers[0], { density: 0.5, storedBits: 9, notes: ["why"] });
    });
    const page = text(renderCost(input));
    for (const words of ["at 4-bit weights and 8-bit activations", "in batches of 2. An image takes 81.87 GBOPS , counted by uniq.", "uniq, not to be compared with hcm", "64 KiB", "A note.", "conv · stored with 9 bits · 50 % of the weights", "with 64 KiB of local memory"])
      expect(page).toContain(words); // prettier-ignore
    expect(section(renderCost(input), "layers")).toContain('<tr class="below">');
  });

  it("leaves out what the document does not have", () => {
    const bare = without(sample(), (copy) => {
      copy.areaCurves = undefined;
      copy.hardware.element = copy.hardware.peArea = null;
      copy.hardware.side = copy.hardware.fit = copy.hardware.areaMm2 = null;
      for (const layer of copy.layers) layer.passes = layer.required = null;
    });
    const page = renderCost(bare);
    for (const id of ["required", "passes", "area", "fit", "solve"]) expect(page).not.toContain(`<section id="${id}"`);
    expect(costPlots(bare).map(({ name }) => name)).toEqual(["roofline.svg"]);
    expect(text(page)).not.toContain("Element ");
    expect(text(page)).toContain("element A place of the array: it multiplies and adds");
    expect(text(renderCost(sample()))).toContain("element Nine multipliers and an accumulator");
  });

  it("counts elements and layers in whole numbers, one of them without a plural", () => {
    const few = without(solved(), (copy) => {
      Object.assign(copy.hardware, { pes: 9, fit: 10, side: 3 });
      copy.total.bound = { compute: 1, memory: 20 };
      Object.assign(copy.solve, { rate: 30 });
      copy.solve.front = [{ ...copy.solve.front[0], pes: 4 }];
    });
    const page = text(renderCost(few));
    for (const words of ["Grid 9 elements (3 × 3 of 10 that fit)", "Bound by compute 1 layer Bound by memory 20 layers", "Smallest silicon for 30 images/s"])
      expect(page).toContain(words);
    expect(text(section(renderCost(few), "solve"))).toMatch(/Pairs on the front: 1 .*2\/2 [\d ]+ 207\.7 µm² 4 /);
    const one = without(few, (copy) => Object.assign(copy.hardware, { pes: 1, side: null }));
    expect(text(renderCost(one))).toContain("Grid 1 element Compute roof");
  });

  it("folds away all pairs that reach a rate where equal widths are listed, and opens the few there are otherwise", () => {
    const unequal = without(solved(), (copy) => (copy.solve.pairs = copy.solve.pairs.filter(({ weightBits, activationBits }: any) => weightBits === 2 && activationBits > 2))); // prettier-ignore
    expect(section(renderCost(unequal), "solve")).not.toContain("at equal widths");
    expect(section(renderCost(unequal), "solve")).toContain("14 pairs that reach it, smallest first");
    const few = without(unequal, (copy) => copy.solve.pairs.splice(1));
    expect(section(renderCost(few), "solve")).toMatch(/<details open>\s*<summary>1 pair that reach/);
    const equal = without(
      solved(),
      (copy) => (copy.solve.pairs = copy.solve.pairs.filter(({ weightBits, activationBits }: any) => weightBits === activationBits)),
    );
    expect(section(renderCost(equal), "solve")).not.toContain("smallest first");
  });

  it("defines bit-operations by the rule they are counted by, and partial sums of single precision", () => {
    expect(definitions(sample())).toContain("BOPS Bit-operations: for each product, weight bits times activation bits");
    expect(definitions(sample())).not.toContain("uniq");
    const uniq = definitions(sample(8, { rule: "uniq" }));
    expect(uniq).toContain("BOPS Bit-operations by the rule uniq: for each product, one addition");
    expect(uniq).toContain("sum bits Bits of the largest value that a sum can take");
    expect(uniq).not.toContain("weight bits times activation bits");
    expect(definitions(sample())).not.toContain("single precision");
    expect(definitions(without(sample(32), (copy) => (copy.hardware.element = "float32")))).toContain("partial sum In single precision 32 bits");
  });

  it("has sizes in bytes of decimal units, as the terminal does", () => {
    const input = without(sample(), (copy) => {
      Object.assign(copy.total, { trafficBits: 132e6, weightBits: 8e9 });
      copy.layers[0].passes.local.window = 12;
    });
    const page = text(renderCost(input));
    for (const words of ["Traffic 16.5 MB", "Weights stored 1.00 GB", "Window With sums With inputs Moved once 1 /conv1/ Conv 1 × 3 24 1.26 MB 1.31 × memory 11.91 2 B"])
      expect(page).toContain(words); // prettier-ignore
    expect(page).not.toMatch(/\d [KM]iB|Mbit/);
  });

  it("says what is taken as the range of which curve, and shades one's own where there is one", () => {
    expect(text(renderCost(sample()))).toContain("The shaded ground is what is taken as the range of 28 nm, over BOPS: 101 to 9 821 bit-operations.");
    const own = sample(8, { areaCurves: [...CURVES, { ...CURVES[1]!, name: "mine", range: [200, 1000] }] });
    expect(text(renderCost(own))).toContain("taken as the range of mine: 200 to 1 000 bit-operations.");
    expect(plot(own, "area.svg").match(/class="band"/g)!.length).toBe(1);
    expect(text(plot(own, "area.svg"))).toContain("range of mine");
    expect(text(renderCost(sample(8, { areaCurves: [CURVES[0]!] })))).not.toContain("shaded");
  });

  it("holds layers against their own compute roof where the machine is slower for them", () => {
    const page = renderCost(accelerator());
    for (const words of ["Array 1 024 elements", "Compute roof 2 048 GOPS/s, 1 024 for 2 layers", "Dashed: the lower roofs of layers", "1 /conv1/ Conv conv · compute roof 1 024 GOPS/s", "stands beside its name"])
      expect(text(page)).toContain(words); // prettier-ignore
    expect(text(page)).not.toContain("2 /layer1/ layer1.0/ conv1/ Conv conv ·");
    for (const words of ["Dashed", "stands beside its name"]) expect(text(renderCost(sample()))).not.toContain(words);
    const svg = plot(accelerator(), "roofline.svg");
    const [, , low] = /<line class="roof dashed" x1="([\d.]+)" y1="([\d.]+)"/.exec(svg)!;
    expect(svg.match(/class="roof dashed"/g)!.length).toBe(1);
    expect(marks(svg)[0]!.y).toBeCloseTo(Number(low), 1); // bound by compute, so on its roof
    expect(svg).toContain(">1\u202f024 GOPS/s: 1, 21<");
    expect(text(plot(accelerator(), "required.svg"))).toContain("20 of 21 layers would need more than the roofs allow");
  });

  it("draws no slope where memory has no limit", () => {
    const unlimited = without(sample(), (copy) => {
      copy.hardware.memory.gbitPerSecond = null;
      for (const layer of copy.layers) Object.assign(layer, { memoryRoof: null, headroom: null, attainable: copy.hardware.gops, bound: "compute" });
      copy.total.bound = { compute: 21, memory: 0 };
    });
    expect(plot(unlimited, "roofline.svg").match(/class="roof"/g)!.length).toBe(1);
    expect(plot(sample(), "roofline.svg").match(/class="roof"/g)!.length).toBe(2);
    expect(text(renderCost(unlimited))).toContain("Memory has no limit, so there is no slope.");
    expect(text(section(renderCost(unlimited), "layers"))).not.toContain("Memory roof");
  });

  it("is one document that loads nothing, whatever a name contains, and the same every time", () => {
    const evil = '<script>alert(1)</script>"&';
    const input = without({ ...solved(), fit: FIT, title: evil, command: evil, notes: [evil] }, (copy) => {
      copy.layers[0].name = copy.hardware.name = copy.hardware.memory.name = copy.areaCurves[0].name = copy.fit.points[0].name = evil;
    });
    const files = costPlots(input);
    for (const document of [renderCost(input), ...files.map(({ svg }) => svg)]) {
      expect(document).not.toMatch(/<script|<img|<link|src=|undefined|NaN|Infinity|\bfalse\b/);
      expect(document.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/);
    }
    expect(renderCost(input)).toBe(renderCost(structuredClone(input)));
    expect(files).toEqual(costPlots(structuredClone(input)));
  });
});

/** An array that takes one product a slot of the first and the last layer, two of the others. */
const accelerator = (): CostReportInput =>
  without(sample(), (copy) => {
    Object.assign(copy.hardware, { element: null, peArea: null, side: null, fit: null, areaMm2: null, areaModel: null, pes: 1024, gops: 2048 });
    for (const [i, layer] of copy.layers.entries()) {
      const roof = i === 0 || i === 20 ? 1024 : 2048;
      const bound = roof <= layer.memoryRoof ? "compute" : "memory";
      Object.assign(layer, { roof, bound, attainable: Math.min(roof, layer.memoryRoof), headroom: layer.memoryRoof / roof, passes: null });
    }
    copy.layers[0].required = 1500; // above its own roof, below the machine's
    copy.layers[1].required = 2000; // below both
    delete copy.areaCurves;
  });

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

describe("a page about a fit alone", () => {
  const page = renderFit({ ...FIT, name: "our 7 nm", standardErrors: [12.5, 0.25], source: "synthesis of May", command: "sparqkit complexity --fit pe.csv" });

  it("has the formula, how far off it is, the plot, and every point with its residual", () => {
    expect(text(page)).toContain("our 7 nm area = 1.705 x + 141.2 µm², R² 0.9986 , x being the bit-operations of an element.");
    const worst = Math.max(...FIT.residuals.map((residual, i) => Math.abs(residual) / FIT.points[i]!.y));
    expect(text(page)).toContain(`Furthest off ${Number((100 * worst).toPrecision(2))} % of the area`);
    expect(text(page)).toContain("Standard errors 12.5 of the constant, 0.25 of x");
    for (const words of ["synthesis of May", "sparqkit complexity --fit pe.csv", "141.2, 1.705"]) expect(text(page)).toContain(words);
    expect(section(page, "fit")).toContain("<svg");
    const [x, area, residual] = [FIT.points[0]!.x, FIT.points[0]!.y, FIT.residuals[0]!];
    expect(text(section(page, "points"))).toContain(
      `w2a2 ${Number(x.toPrecision(6))} ${area.toFixed(1)} µm² ${(area - residual).toFixed(1)} µm² −${Math.abs(residual).toFixed(2)} µm² `,
    );
    expect(section(page, "points").match(/<tr/g)!.length).toBe(1 + FIT.points.length);
  });

  it("escapes names, loads nothing, and is refused as the plot is", () => {
    const evil = "<script>alert(1)</script>";
    const points = FIT.points.map((point) => ({ ...point, name: evil }));
    expect(renderFit({ ...FIT, points, name: evil, source: evil, command: evil })).not.toMatch(/<script|undefined|NaN|src=/);
    expect(() => renderFit({ ...FIT, points: [] })).toThrow("at points:");
    expect(() => renderFit({ ...FIT, standardErrors: [1] })).toThrow("at standardErrors:");
    expect(() => renderFit({ ...FIT, standardErrors: [1, NaN] })).toThrow("at standardErrors[1]:");
  });
});

describe("what costs are refused", () => {
  it.each<[string, (copy: any) => void]>([
    ["layers", (copy) => (copy.layers = [])],
    ["layers[2].opsPerBit", (copy) => (copy.layers[2].opsPerBit = 0)],
    ["layers[0].name", (copy) => (copy.layers[0].name = 7)],
    ["layers[0].bound", (copy) => (copy.layers[0].bound = "io")],
    ["layers[1].seconds", (copy) => (copy.layers[1].seconds = Number.NaN)],
    ["layers[1].passes.local.once", (copy) => delete copy.layers[1].passes.local.once],
    ["layers[1].roof", (copy) => (copy.layers[1].roof = 0)],
    ["layers[1].weightBits", (copy) => delete copy.layers[1].weightBits],
    ["hardware", (copy) => delete copy.hardware],
    ["hardware.gops", (copy) => (copy.hardware.gops = -1)],
    ["hardware.element.weightBits", (copy) => (copy.hardware.element = {})],
    ["hardware.memory.gbitPerSecond", (copy) => (copy.hardware.memory.gbitPerSecond = Infinity)],
    ["total.bound.compute", (copy) => delete copy.total.bound],
    ["total", (copy) => delete copy.total],
    ["bits", (copy) => delete copy.bits],
    ["solve.pairs[3].imagesPerSecond", (copy) => (copy.solve.pairs[3].imagesPerSecond = 0)],
    ["solve.narrowest", (copy) => delete copy.solve.narrowest],
    ["solve.layers[0].widest", (copy) => delete copy.solve.layers[0].widest],
    ["areaCurves[0].over", (copy) => (copy.areaCurves[0].over = "gates")],
    ["areaCurves[1].range", (copy) => delete copy.areaCurves[1].range],
    ["fit.residuals", (copy) => copy.fit.residuals.pop()],
    ["fit.points[0].y", (copy) => (copy.fit.points[0].y = 0)],
  ])("a wrong %s", (path, change) => {
    const input = without({ ...solved(), fit: FIT }, change);
    for (const render of [renderCost, costPlots]) {
      expect(() => render(input)).toThrow(InvalidReportInput);
      expect(() => render(input)).toThrow(`at ${path}:`);
    }
  });

  it("a document that is none, and a fit without its points", () => {
    expect(() => renderCost(null as never)).toThrow("at the document:");
    expect(() => fitPlot({ ...FIT, points: [] })).toThrow("at points:");
  });
});
