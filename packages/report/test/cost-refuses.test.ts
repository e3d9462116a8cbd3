/** Cost documents with something wrong in them, named by its place. */
import { describe, expect, it } from "vitest";
import { costPlots, fitPlot, InvalidReportInput, renderCost } from "../src/index.ts";
import { without } from "./cost-pages.ts";
import { FIT, solved } from "./cost-sample.ts";

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
