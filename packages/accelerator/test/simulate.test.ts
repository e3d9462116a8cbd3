import { CountOverflow, W3_6OPT, W4_5OPT } from "@sparqkit/core";
import { checkDocument } from "@sparqkit/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  A8W8,
  DATAFLOWS,
  ENERGY_45NM,
  gemmLayer,
  InvalidLayer,
  PES,
  PRESETS,
  simulate,
  simulateLayer,
  slotPj,
  slots,
  sramBytePj,
  type Dataflow,
  type Hardware,
  type SimConfiguration,
} from "../src/index.ts";
import { stallCycles } from "../src/traffic/stalls.ts";
import { conv, RESNET18 } from "./layers.ts";

const SPARQ: SimConfiguration = { kind: "sparq", name: "4b-5opt-round", window: W4_5OPT, rounding: "round", share: true, sparse24: false };
const STC: SimConfiguration = { ...SPARQ, name: "4b-5opt-round-stc", sparse24: true };
const SIX: SimConfiguration = { ...SPARQ, name: "3b-6opt-round", window: W3_6OPT };
const free: Hardware = { ...PRESETS["sparq-os"], dram: { bytesPerCycle: null } };
const array = (rows: number, columns: number, dataflow: Dataflow, base = free): Hardware => ({
  ...base,
  unit: { kind: "systolic-array", rows, columns, dataflow },
});

const size = fc.integer({ min: 1, max: 40 });
const edge = fc.integer({ min: 1, max: 9 });

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

const codes = (layer: ReturnType<typeof conv>, config = SPARQ, hardware = PRESETS["sparq-os"]): string[] =>
  simulateLayer(layer, hardware, { config }).notes.map(({ code }) => code);

describe("simulateLayer", () => {
  it("counts cycles and accesses as a walk over folds and units does", () => {
    fc.assert(
      fc.property(fc.constantFrom(...DATAFLOWS), edge, edge, size, size, size, fc.boolean(), small(), (dataflow, rows, columns, M, N, K, paired, groups) => {
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

  it("says why where it does not", () => {
    expect(codes(gemmLayer("long", { M: 3200, N: 64, K: 4608 }), SPARQ, free)).toEqual([]);
    expect(codes(gemmLayer("odd", { M: 3200, N: 64, K: 27 }))).toEqual(expect.arrayContaining(["ODD_SUM", "SHORT_SUM"]));
    expect(codes(gemmLayer("few", { M: 3200, N: 8, K: 4608 }))).toEqual(expect.arrayContaining(["FEW_FILTERS", "EDGES"]));
    expect(codes(gemmLayer("one", { M: 1, N: 64, K: 4608 }))).toEqual(expect.arrayContaining(["FEW_PIXELS", "MEMORY"]));
    expect(codes(gemmLayer("exact", { M: 32, N: 32, K: 4608 }), SPARQ, free)).toEqual([]);
    const depthwise = conv({ channels: 64, size: [28, 28], filters: 64, kernel: [3, 3], pad: 1, groups: 64 });
    expect(codes(depthwise)).toEqual(expect.arrayContaining(["DEPTHWISE", "ODD_SUM"]));
    expect(codes(gemmLayer("long", { M: 3200, N: 64, K: 4608 }), SPARQ, { ...free, pe: "8b-8b" })).toEqual(["UNPAIRED_ELEMENT"]);
    expect(simulateLayer(gemmLayer("w", { M: 64, N: 64, K: 4608 }), free, { config: SIX, whole: true }).notes[0].code).toBe("WHOLE_ACTIVATIONS");
    expect(codes(gemmLayer("d", { M: 64, N: 64, K: 4608 }), SPARQ, { ...PRESETS["sparse-tensor-core"], dram: { bytesPerCycle: null } })).toEqual([
      "DENSE_WEIGHTS",
    ]);
  });

  it("counts whole layers dense under -stc, and one a slot on SySMT's threads, and says so", () => {
    const layer = gemmLayer("conv1", { M: 64, N: 64, K: 4608 });
    const sparse: Hardware = { ...PRESETS["sparse-tensor-core"], dram: { bytesPerCycle: null } };
    const found = simulateLayer(layer, sparse, { config: STC, whole: true });
    expect([found.slots, found.dramBytes.metadata, found.speedup.ideal]).toEqual([4608, 0, 1]);
    expect(found.notes.map(({ code }) => code)).toEqual(["WHOLE_ACTIVATIONS", "DENSE_WEIGHTS"]);
    const why = (options: Parameters<typeof simulateLayer>[2]): string => simulateLayer(layer, sparse, options).notes.at(-1)!.text;
    expect(found.notes[1]!.text).toContain("out of the quantization");
    expect(why({ config: SIX })).toContain(`${SIX.name} does not take them as 2:4`);
    expect(why({ config: STC, sparse24: false })).toContain("said not to be 2:4");
    expect(simulateLayer(layer, sparse, { config: STC, whole: true, sparse24: true }).slots).toBe(2304);
    const threads = simulateLayer(layer, { ...free, pe: "sysmt" }, { whole: true });
    expect([threads.slots, threads.notes[0].code]).toEqual([4608, "WHOLE_ACTIVATIONS"]);
    expect(simulateLayer(layer, { ...free, pe: "sysmt" }).slots).toBe(2304);
  });

  it("says first what costs most cycles", () => {
    const layer = gemmLayer("fc", { M: 1, N: 1001, K: 513 });
    expect(codes(layer)[0]).toBe("MEMORY");
    expect(codes(layer, SPARQ, free)).toEqual(["EDGES", "FEW_PIXELS", "SHORT_SUM", "ODD_SUM"]); // 31 of 32 rows empty and 23 columns, 62 of 319 cycles, half a slot of 257
    expect(codes(gemmLayer("short", { M: 320, N: 320, K: 27 }), SPARQ, free)).toEqual(["SHORT_SUM", "ODD_SUM"]);
  });

  it("says what ws and is move because nothing is cut in time", () => {
    const layer = gemmLayer("gemm", { M: 1000, N: 16, K: 16 });
    const small: Hardware = { ...free, sram: { ifmapKiB: 1, filterKiB: 1, ofmapKiB: 1 } };
    const found = (dataflow: Dataflow, of = layer, base = small) =>
      simulateLayer(of, array(8, 8, dataflow, base)).notes.find(({ code }) => code === "TIME_NOT_CUT")?.text;
    // 2 x 2 folds of 1000 pixels: a slice of 8000 bytes does not fit 512, so all 16000 go in twice; 16000 sums of 4 bytes go out and come back; 256 weights,
    // 16000 outputs.
    expect(found("ws")).toContain("All 1000 output pixels pass every fold uncut");
    expect(found("ws")).toContain("the input is fetched 2.0 times and 16000 unfinished sums go out and come back");
    expect(found("ws")).toContain(`${((100 * (16000 + 128000)) / (32000 + 256 + 128000 + 16000)).toFixed(0)} % of the bytes`);
    expect(found("is", gemmLayer("gemm", { M: 16, N: 1000, K: 16 }))).toContain(
      "All 1000 filters pass every fold uncut, as in SCALE-Sim: the weights are fetched 2.0",
    );
    expect(found("os")).toBeUndefined();
    for (const dataflow of DATAFLOWS) expect(found(dataflow, layer, free)).toBeUndefined();
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

function small(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 3 });
}

describe("stalls", () => {
  it("are those of folds that wait for each other, event by event", () => {
    const bytes = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 200 }),
        bytes,
        bytes,
        bytes,
        fc.integer({ min: 1, max: 64 }),
        (folds, cycles, first, more, stores, rate) => {
          const loads = first + (folds === 1 ? 0 : more);
          let time = first / rate;
          for (let fold = 0; fold < folds; fold++) {
            const coming = fold + 1 < folds ? more / (folds - 1) : 0;
            const going = fold > 0 ? stores / folds : 0;
            time += Math.max(cycles, (coming + going) / rate);
          }
          time += stores / folds / rate;
          const stall = stallCycles({ folds, cyclesPerFold: cycles, first, loads, stores, bytesPerCycle: rate });
          expect(Math.abs(stall - (time - folds * cycles))).toBeLessThan(1 + 1e-6);
          expect(stall).toBeGreaterThanOrEqual(time - folds * cycles - 1e-6);
        },
      ),
    );
  });

  it("do not grow with bandwidth, and end without a limit", () => {
    const layer = conv({ channels: 64, size: [28, 28], filters: 64, kernel: [3, 3], pad: 1 });
    const stalls = [0.25, 1, 4, 16, 64, null].map((bytesPerCycle) => simulateLayer(layer, { ...PRESETS["sparq-os"], dram: { bytesPerCycle } }).cycles.stall);
    expect(stalls.toSorted((a, b) => b - a)).toEqual(stalls);
    expect([stalls[0] > 0, stalls.at(-1)]).toEqual([true, 0]);
  });
});

/** Energy of an element for a slot. */
const of = (kind: keyof typeof PES): number => slotPj(PES[kind], ENERGY_45NM);

describe("energy", () => {
  it("is counts times the table, by hand for a small product", () => {
    const hardware: Hardware = { ...free, sram: { ifmapKiB: 8, filterKiB: 32, ofmapKiB: 2 } };
    const { energyPj } = simulateLayer(gemmLayer("gemm", { M: 2, N: 3, K: 4 }), hardware);
    expect(energyPj.mac).toBeCloseTo(24 * 0.3, 9);
    // 8 activations in and out at 1.25 pJ, 12 weights in and out at 2.5 pJ, 6 sums of 4 bytes in and out at 0.625 pJ.
    expect(energyPj.sram).toBeCloseTo(16 * 1.25 + 24 * 2.5 + 12 * 4 * 0.625, 9);
    expect(energyPj.dram).toBeCloseTo((8 + 12 + 6) * 162.5, 9);
  });

  it("follows a table of one's own", () => {
    const energy = { ...ENERGY_45NM, multiplyPj: 1, addPj: 0, dramPj: 0 };
    const layer = gemmLayer("gemm", { M: 2, N: 3, K: 4 });
    expect(simulateLayer(layer, { ...free, energy }).energyPj).toMatchObject({ mac: 24, dram: 0 });
    expect(simulate([layer], { ...free, energy }).energyTable).toEqual(energy);
  });

  it("orders elements as their parts do", () => {
    expect(of("8b-8b")).toBeCloseTo(0.3, 12);
    expect(of("2x4b-8b")).toBeCloseTo(0.35, 12);
    expect(of("sparq-2opt")).toBeLessThan(of("sparq-3opt"));
    expect(of("sparq-3opt")).toBeLessThan(of("sparq-5opt"));
    expect(of("sparq-5opt")).toBeLessThan(2 * of("8b-8b"));
    expect(sramBytePj(32, ENERGY_45NM)).toBe(2 * sramBytePj(8, ENERGY_45NM));
  });
});

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
