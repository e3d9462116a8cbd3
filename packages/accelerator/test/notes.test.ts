/** What a layer says of the cycles it loses. */
import { describe, expect, it } from "vitest";
import { DATAFLOWS, gemmLayer, PRESETS, simulateLayer, type Dataflow, type Hardware } from "../src/index.ts";
import { array, free, SIX, SPARQ, STC } from "./arrays.ts";
import { conv } from "./layers.ts";

const codes = (layer: ReturnType<typeof conv>, config = SPARQ, hardware = PRESETS["sparq-os"]): string[] =>
  simulateLayer(layer, hardware, { config }).notes.map(({ code }) => code);

describe("simulateLayer", () => {
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
});
