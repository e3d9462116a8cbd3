/** A whole network as a document. */
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import { A8W8, ENERGY_45NM, PRESETS, simulate } from "../src/index.ts";
import { free, SPARQ } from "./arrays.ts";
import { RESNET18 } from "./layers.ts";

describe("simulate", () => {
  it("is a document of its schema that sums its layers, and the same bytes every time", () => {
    const result = simulate(RESNET18, PRESETS["sparq-os"], { config: SPARQ, wholeLayers: new Set(["conv1"]) });
    expect(checkDocument("sim-result", JSON.parse(JSON.stringify(result)))).toEqual([]);
    expect(result.energyTable).toEqual(ENERGY_45NM);
    expect(result.energyTable.verified).toBe(false);
    expect(result.total.macs).toBe(1814073344);
    expect(result.total.cycles.total).toBe(result.layers.reduce((sum, { cycles }) => sum + cycles.total, 0));
    const used = result.layers.reduce((sum, { gemm: { M, N }, slots: S }) => sum + M * N * S, 0);
    expect(result.total.utilization.overall).toBeCloseTo(used / (1024 * result.total.cycles.total), 9);
    expect(result.layers[0].speedup.ideal).toBe(1);
    const base = simulate(RESNET18, PRESETS["sparq-os"], { config: A8W8 }).total.cycles;
    const { cycles, speedup } = result.total;
    expect(speedup.busy).toBeCloseTo((base.compute + base.fillDrain) / (cycles.compute + cycles.fillDrain), 9);
    expect(JSON.stringify(simulate(RESNET18, PRESETS["sparq-os"], { config: SPARQ, wholeLayers: new Set(["conv1"]) }))).toBe(JSON.stringify(result));
  });

  it("sums nothing to nothing", () => {
    expect(simulate([], free).total).toMatchObject({ macs: 0, microseconds: 0, utilization: { overall: 0 } });
  });
});
