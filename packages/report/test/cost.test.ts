/** A page about the cost of a network: what it says. */
import { describe, expect, it } from "vitest";
import { costPlots, renderCost, type CostReportInput } from "../src/index.ts";
import { accelerator, marks, plot, section, text, without } from "./cost-pages.ts";
import { CURVES, FIT, sample, solved } from "./cost-sample.ts";

const definitions = (input: CostReportInput): string => text(section(renderCost(input), "glossary"));

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
