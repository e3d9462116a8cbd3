import { describe, expect, it } from "vitest";
import { InvalidParameter } from "@sparqkit/core";
import { gemmLayer, PRESETS, simulate, simulateLayer, type Hardware } from "../src/index.ts";
import { conv } from "./layers.ts";
import { LAYERS, PRINTED } from "./scale-sim.ts";

const preset = PRESETS["scale-sim-32"];
const arrayOf = (rows: number, columns: number, dataflow: "os" | "ws" | "is"): Hardware => ({
  ...preset,
  unit: { kind: "systolic-array", rows, columns, dataflow },
});

/** SCALE-Sim counts a part of a stride as a whole one: ceil((H - R + stride) / stride). */
function layerOf(name: string): ReturnType<typeof conv> {
  const [height, width, kernelHeight, kernelWidth, channels, filters, stride] = LAYERS[name];
  const out = (size: number, kernel: number): number => Math.ceil((size - kernel + stride) / stride);
  const [outHeight, outWidth] = [out(height, kernelHeight), out(width, kernelWidth)];
  const layer = conv({ name, channels, size: [height, width], filters, kernel: [kernelHeight, kernelWidth], stride });
  return { ...layer, outputShape: [1, filters, outHeight, outWidth], gemm: { ...layer.gemm, M: outHeight * outWidth } };
}

const percent = (part: number): number => 100 * part;

describe("the scale-sim convention", () => {
  it("covers every dataflow, four arrays and four layers", () => {
    expect(PRINTED).toHaveLength(48);
    expect(new Set(PRINTED.map(([dataflow, rows, columns, layer]) => `${dataflow} ${rows} ${columns} ${layer}`)).size).toBe(48);
  });

  it.each(PRINTED)("%s %ix%i %s: prints what SCALE-Sim v2 prints", (dataflow, rows, columns, name, cycles, overall, mapping, compute) => {
    const result = simulateLayer(layerOf(name), arrayOf(rows, columns, dataflow), { convention: "scale-sim" });
    expect([result.cycles.total, result.cycles.stall]).toEqual([cycles, 0]);
    expect(percent(result.utilization.overall)).toBeCloseTo(overall, 3);
    expect(percent(result.utilization.mapping)).toBeCloseTo(mapping, 3);
    expect(percent(result.utilization.compute)).toBeCloseTo(compute, 3);
  });

  it("differs from ours by one cycle and in what utilizations are divided by, and in nothing else", () => {
    const hardware = arrayOf(16, 8, "ws");
    const ours = simulateLayer(layerOf("pw"), hardware);
    const theirs = simulateLayer(layerOf("pw"), hardware, { convention: "scale-sim" });
    expect(theirs.cycles.total).toBe(ours.cycles.total - 1);
    expect(theirs.utilization.compute).toBeLessThan(ours.utilization.compute);
    expect({ ...theirs, cycles: null, utilization: null }).toEqual({ ...ours, cycles: null, utilization: null });
  });

  it("is refused for tensor cores, and stays finite where a layer takes one cycle", () => {
    expect(() => simulate([layerOf("pw")], PRESETS["tensor-core"], { convention: "scale-sim" })).toThrow(InvalidParameter);
    const one = simulateLayer(gemmLayer("one", { M: 1, N: 1, K: 1 }), arrayOf(1, 1, "os"), { convention: "scale-sim" });
    expect([one.cycles.total, one.utilization.overall]).toEqual([0, 1]);
  });
});
