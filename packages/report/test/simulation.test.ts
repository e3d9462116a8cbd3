import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidReportInput, renderSimulation, type SimReportLayer, type SimReportRun } from "../src/index.ts";
import { placeLabels } from "../src/simulation/labels.ts";

const layer = (name: string, compute: number, more: Partial<SimReportLayer> = {}): SimReportLayer => ({
  name,
  macs: 100 * compute,
  gemm: { M: 10, N: 20, K: 30 },
  cycles: { total: compute + 30, compute, fillDrain: 20, stall: 10 },
  utilization: { mapping: 0.9, compute: 0.8, overall: 0.7 },
  dramBytes: { ifmap: 10, filter: 20, ofmap: 30, metadata: 0 },
  energyPj: { mac: 1000, sram: 2000, dram: 3000 },
  ...more,
});
const run = (config: string, computes: readonly number[], more: Partial<SimReportRun["hardware"]> = {}): SimReportRun => ({
  hardware: { name: "array", clockMHz: 500, peakMacsPerCycle: 2048, dramBytesPerCycle: 16, ...more },
  config,
  layers: computes.map((compute, i) => layer(`l${i}`, compute)),
});
const [a, b] = [run("a8w8", [470, 970]), run("4b-5opt-round", [220, 970])];

const text = (markup: string): string => markup.replace(/<style>.*<\/style>/s, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " "); // prettier-ignore
/** Widths of the bars of a layer's first row, run after run, in percent. */
const widths = (page: string, title: string): number[] => {
  const svg = page.slice(page.indexOf(`<title>${title}`)).split("</svg>")[0]!;
  return [...svg.matchAll(/width="([\d.]+)%" y="\d+" height="11"/g)].map(([, width]) => Number(width));
};

const told = (notes: readonly string[]): SimReportRun => ({ ...a, layers: [layer("l0", 470, { notes }), layer("l1", 5)] });
const roofs = (page: string): number => page.match(/class="roof /g)!.length;

describe("a simulation's page", () => {
  it("says the finding: cycles, time and how much of the multipliers was used", () => {
    const page = text(renderSimulation({ runs: [a] }));
    expect(page).toContain("1.50 k cycles , 3.00 µs at 500 MHz"); // 500 + 1000 cycles
    expect(page).toContain("5 % of what the multipliers could do"); // 144,000 of 1500 x 2048
  });

  it("compares two runs layer by layer, all bars on one scale", () => {
    const page = renderSimulation({ runs: [a, b] });
    expect(text(page)).toContain("4b-5opt-round takes 1.25 k cycles where a8w8 takes 1.50 k: 1.20 times as fast");
    expect([...page.matchAll(/<b>(\d\.\d\d ×)<\/b>/g)].map(([, found]) => found)).toEqual(["2.00 ×", "1.00 ×"]);
    expect(widths(page, "l0: 500 cycles")).toEqual([47, 2, 1, 22, 2, 1]); // of the longest layer's 1000
  });

  it("says beneath a layer, over the whole width, why it is not faster", () => {
    const page = renderSimulation({ runs: [told(["both", "first"]), told(["both"])] });
    const below = [...page.matchAll(/<tr class="below"><td colspan="(\d+)"><div>(.*?)<\/div>/gs)].map(([, columns, words]) => [Number(columns), words]);
    expect(below).toEqual([[page.match(/id="figures".*?<\/thead>/s)![0].match(/<th scope="col"/g)!.length, "both<br>A: first"]]);
  });

  it("puts beside every energy that its table is not verified, and names the table", () => {
    const energyTable = { technology: "45 nm", source: "a talk", verified: false };
    const page = text(renderSimulation({ runs: [{ ...a, energyTable }] }));
    expect(page).toContain("Energy by part recalled, not verified");
    expect(page).toContain("Overall DRAM bytes Energy recalled, not verified");
    expect(page.match(/Table: 45 nm, a talk; recalled, not verified\./g)!.length).toBe(2); // the section and the glossary
    const checked = text(renderSimulation({ runs: [{ ...a, energyTable: { ...energyTable, verified: true } }] }));
    expect(checked).not.toContain("not verified");
    expect(text(renderSimulation({ runs: [a] }))).not.toContain("Table: ");
  });

  it("shows what real activations were, where they were counted", () => {
    const statistics = {
      images: 2,
      values: 100,
      zeros: 41,
      pairs: { none: 20, one: 19, both: 11 },
      multipliers: { slots: 100, active: 78 },
      products: { slots: 400, active: 300 },
      energyPj: { mac: 60, ungated: 90 },
    };
    const page = text(renderSimulation({ runs: [{ ...a, layers: [layer("l0", 5, { statistics }), layer("l1", 5)] }] }));
    expect(page).toContain("Quantized activations of 2 images under a8w8");
    expect(page).toContain("l0 41 % 40 % 38 % 22 % 78 % 75 % 30 pJ of 45 pJ");
    expect(renderSimulation({ runs: [a] })).not.toContain('id="values"');
  });

  it("is one document that loads nothing, whatever a name contains", () => {
    const page = renderSimulation({
      runs: [{ ...a, layers: [layer("<script>alert(1)</script>", 5, { notes: ["<img src=x>"] })] }],
      model: { name: "</title>" },
    });
    expect(page).not.toMatch(/<script|<img|https?:|undefined|NaN|Infinity/);
    expect(page).toContain("&#60;script&#62;");
  });

  it("keeps quiet about what it does not know", () => {
    const { peakMacsPerCycle: _, ...hardware } = a.hardware;
    const page = renderSimulation({ runs: [{ ...a, hardware, layers: [layer("l0", 10, { energyPj: { mac: 0, sram: 0, dram: 0 } })] }] });
    expect(page).not.toContain('id="roofline"');
    expect(page).not.toContain('id="energy"');
    expect(page).not.toContain('id="left-out"');
  });

  it("draws no slope where DRAM has no limit", () => {
    expect(roofs(renderSimulation({ runs: [a] }))).toBe(2);
    expect(roofs(renderSimulation({ runs: [run("a8w8", [470], { dramBytesPerCycle: null })] }))).toBe(1);
  });

  it("puts no point above its roof", () => {
    const page = renderSimulation({ runs: [run("a8w8", [470, 20, 3])] });
    const [flat] = [...page.matchAll(/class="roof roof0" x1="[\d.]+%" x2="100%" y1="([\d.]+)"/g)].map(([, y]) => Number(y));
    const points = [...page.matchAll(/class="run0" cx="[\d.]+%" cy="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(points.length).toBeGreaterThan(0);
    for (const y of points) expect(y).toBeGreaterThanOrEqual(flat!);
  });

  it.each([
    ["runs", { runs: [] }],
    ["runs[0].layers", { runs: [{ ...a, layers: [] }] }],
    ["runs[1].layers", { runs: [a, { ...b, layers: [layer("other", 1), layer("l1", 1)] }] }],
    ["runs[0].layers[0].cycles.stall", { runs: [{ ...a, layers: [layer("l0", 1, { cycles: { total: 1, compute: 1, fillDrain: 0, stall: -1 } })] }] }],
    ["runs[0].layers[0].energyPj.mac", { runs: [{ ...a, layers: [layer("l0", 1, { energyPj: { mac: Number.NaN, sram: 0, dram: 0 } })] }] }],
    ["runs[0].layers[0].statistics.images", { runs: [{ ...a, layers: [layer("l0", 1, { statistics: {} as never })] }] }],
  ])("refuses a wrong %s", (path, input) => {
    expect(() => renderSimulation(input as never)).toThrow(InvalidReportInput);
    expect(() => renderSimulation(input as never)).toThrow(`at ${path}:`);
  });
});

describe("labels", () => {
  it("never hide each other", () => {
    const point = fc.record({
      x: fc.float({ min: 0, max: 100, noNaN: true }),
      y: fc.float({ min: 20, max: 300, noNaN: true }),
      text: fc.constantFrom("1", "12–14, 16", "3, 5"),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (points) => {
        const places = placeLabels(points);
        const boxes = points.flatMap(({ x, y, text: own }, i) => {
          const place = places[i];
          if (!place) return [];
          const width = 6.2 * own.length;
          const left = 9 * x + place.dx - { start: 0, middle: width / 2, end: width }[place.anchor];
          return [{ left, right: left + width, middle: y + place.dy }];
        });
        for (const [i, one] of boxes.entries())
          for (const other of boxes.slice(i + 1)) {
            const apart = one.left >= other.right - 1e-3 || other.left >= one.right - 1e-3 || Math.abs(one.middle - other.middle) >= 12 - 1e-3;
            expect(apart).toBe(true);
          }
      }),
    );
  });
});
