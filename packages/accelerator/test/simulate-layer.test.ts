/** Counts of one layer, against a walk over folds and units. */
import { CountOverflow } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { A8W8, DATAFLOWS, gemmLayer, InvalidLayer, PRESETS, simulateLayer, slots, type Dataflow, type Hardware } from "../src/index.ts";
import { array, free, SIX, SPARQ, STC } from "./arrays.ts";
import { conv } from "./layers.ts";

const size = fc.integer({ min: 1, max: 40 });
const edge = fc.integer({ min: 1, max: 9 });
const small = fc.integer({ min: 1, max: 3 });

/** Cycles and accesses of a product by visiting every unit of every fold. */
function walk(dataflow: Dataflow, rows: number, columns: number, M: number, N: number, K: number, paired: boolean) {
  const S = slots(K, { paired, sparse: false });
  const inSlot = (s: number): number => Math.min(paired ? 2 : 1, K - s * (paired ? 2 : 1));
  const [A, B, T] = dataflow === "os" ? [M, N, S] : dataflow === "ws" ? [S, N, M] : [S, M, N];
  const counts = { ifmapReads: 0, filterReads: 0, ofmapReads: 0, ofmapWrites: 0 };
  let [cycles, used, units] = [0, 0, 0];
  for (let a = 0; a < A; a += rows) {
    for (let b = 0; b < B; b += columns) {
      const [high, wide] = [Math.min(rows, A - a), Math.min(columns, B - b)];
      let last = 0;
      for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) last = Math.max(last, T + r + c);
      cycles += last + (dataflow === "os" ? 0 : rows);
      used += high * wide;
      units += rows * columns;
      let products = 0; // of a row of slots that this fold holds or streams
      for (let s = dataflow === "os" ? 0 : a; s < (dataflow === "os" ? S : a + high); s++) products += inSlot(s);
      const [activations, weights] = dataflow === "os" ? [high, wide] : dataflow === "ws" ? [M, wide] : [wide, N];
      counts.ifmapReads += activations * products;
      counts.filterReads += weights * products;
      const sums = dataflow === "os" ? high * wide : wide * T;
      counts.ofmapWrites += sums;
      if (dataflow !== "os" && a > 0) counts.ofmapReads += sums;
    }
  }
  return { cycles, mapping: used / units, counts };
}

describe("simulateLayer", () => {
  it("counts cycles and accesses as a walk over folds and units does", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATAFLOWS), edge, edge, size, size, size, fc.boolean(), small, (dataflow, rows, columns, M, N, K, paired, groups) => {
        const result = simulateLayer(gemmLayer("gemm", { M, N, K, groups }), array(rows, columns, dataflow), { config: paired ? SPARQ : A8W8 });
        const { cycles, mapping, counts } = walk(dataflow, rows, columns, M, N, K, paired);
        expect(result.cycles.total).toBe(groups * cycles);
        expect(result.cycles.compute + result.cycles.fillDrain + result.cycles.stall).toBe(result.cycles.total);
        expect(result.utilization.mapping).toBeCloseTo(mapping, 12);
        expect(result.utilization.overall).toBeCloseTo((M * N * slots(K, { paired, sparse: false })) / (rows * columns * cycles), 12);
        const { ifmapReads, filterReads, ofmapReads, ofmapWrites } = result.sram;
        const all = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, groups * count]));
        expect({ ifmapReads, filterReads, ofmapReads, ofmapWrites }).toEqual(all);
      }),
    );
  });

  it("takes half the compute cycles with pairs and a quarter with 2:4 pairs where sums are long and even", () => {
    for (const { unit } of Object.values(PRESETS)) {
      const hardware: Hardware = { ...free, unit };
      const layer = gemmLayer("long", { M: 512, N: 512, K: 4096 });
      const dense = simulateLayer(layer, hardware);
      const pairs = simulateLayer(layer, hardware, { config: SPARQ });
      expect(dense.cycles.compute / pairs.cycles.compute).toBe(2);
      expect(pairs.speedup).toMatchObject({ ideal: 2, compute: 2 });
      if (unit.kind !== "sparse-tensor-core") continue;
      expect(dense.cycles.compute / simulateLayer(layer, hardware, { config: STC }).cycles.compute).toBe(4);
      expect(dense.cycles.compute / simulateLayer(layer, hardware, { sparse24: true }).cycles.compute).toBe(2);
    }
  });

  it("takes whole 8-bit activations twice as long on two 3-bit multipliers", () => {
    const layer = gemmLayer("gemm", { M: 32, N: 32, K: 100 });
    expect(simulateLayer(layer, free, { config: SIX, whole: true }).cycles.compute).toBe(200);
    expect(simulateLayer(layer, free, { config: SPARQ, whole: true }).cycles.compute).toBe(100);
    for (const dataflow of DATAFLOWS) {
      const { folds, cyclesPerFold, cycles } = simulateLayer(layer, array(8, 8, dataflow), { config: SIX, whole: true });
      expect(folds * cyclesPerFold).toBe(cycles.total);
    }
  });

  it("counts metadata where activations are stored encoded: as many bits as ENCODE-6 says", () => {
    const layer = gemmLayer("gemm", { M: 64, N: 64, K: 64 });
    const trimmed = simulateLayer(layer, free, { config: SPARQ }).dramBytes;
    const encoded = simulateLayer(layer, { ...free, activations: "encoded" }, { config: SPARQ }).dramBytes;
    expect(trimmed).toEqual({ ifmap: 4096, filter: 4096, ofmap: 4096, metadata: 0 });
    expect(encoded).toEqual({ ifmap: 2048, filter: 4096, ofmap: 2048, metadata: 4096 });
  });

  it("stores two of four weights and their positions under 2:4", () => {
    const layer = gemmLayer("gemm", { M: 64, N: 64, K: 66 });
    const { dramBytes, sram } = simulateLayer(layer, { ...PRESETS["sparse-tensor-core"] }, { config: STC });
    expect(dramBytes).toEqual({ ifmap: 64 * 66, filter: 64 * 34, ofmap: 4096, metadata: (64 * 34) / 4 });
    expect(sram.filterReads).toBe(16 * 64 * 34);
  });

  it("refuses layers without size or with shapes that do not agree, by name", () => {
    for (const name of ["M", "N", "K", "groups"])
      for (const bad of [0, -1, 0.5, NaN]) {
        const layer = gemmLayer("empty", { M: 4, N: 4, K: 4 });
        expect(() => simulateLayer({ ...layer, gemm: { ...layer.gemm, [name]: bad } }, free)).toThrow(
          expect.objectContaining({ code: "INVALID_LAYER", layer: "empty", field: `gemm.${name}` }),
        );
      }
    const layer = conv({ channels: 4, size: [8, 8], filters: 4, kernel: [3, 3] });
    expect(() => simulateLayer({ ...layer, gemm: { ...layer.gemm, M: 37 } }, free)).toThrow(InvalidLayer);
    expect(() => simulateLayer({ ...layer, gemm: { ...layer.gemm, K: 35 } }, free)).toThrow(InvalidLayer);
    expect(() => simulateLayer({ ...layer, inputShape: [1, 4, 8] }, free)).toThrow(InvalidLayer);
    expect(() => simulateLayer({ ...layer, strides: [1, 0] }, free)).toThrow(InvalidLayer);
  });

  it("is exact for layers 10^5 wide, and refuses counts above 2^53 - 1", () => {
    const wide = gemmLayer("wide", { M: 1e5, N: 1e5, K: 1e5 });
    const { cycles, macs, sram } = simulateLayer(wide, array(100, 100, "os"));
    expect([cycles.total, macs, sram.ifmapReads]).toEqual([1e6 * (1e5 + 198), 1e15, 1e13]);
    const huge = gemmLayer("huge", { M: 1e6, N: 1e6, K: 1e5 });
    expect(() => simulateLayer(huge, free)).toThrow(CountOverflow);
    expect(() => simulateLayer(huge, free)).toThrow(
      expect.objectContaining({
        code: "COUNT_OVERFLOW",
        layer: "huge",
        count: "number of multiply-accumulates",
        gemm: { M: 1e6, N: 1e6, K: 1e5, groups: 1 },
        message: expect.stringMatching(/multiply-accumulates of layer "huge", M x N x K = 1000000 x 1000000 x 100000, would be above 2\^53 - 1.*smaller/),
      }),
    );
    const image = conv({ channels: 3, size: [1e5, 1e5], filters: 8, kernel: [3, 3], pad: 1 });
    for (const dataflow of DATAFLOWS) expect(simulateLayer(image, array(8, 8, dataflow)).macs).toBe(1e10 * 8 * 27);
  });

  it("counts an array larger than the layer: one fold, crossed as a whole", () => {
    const { cycles, folds, utilization } = simulateLayer(gemmLayer("small", { M: 2, N: 3, K: 5 }), array(100, 200, "os"));
    expect([folds, cycles.total, utilization.mapping]).toEqual([1, 5 + 298, 6 / 20000]);
  });
});
