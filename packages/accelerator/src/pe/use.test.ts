import { encodedBits, W2_7OPT, W3_6OPT, W4_2OPT, W4_3OPT, W4_5OPT, type WindowSet } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import type { SimConfiguration } from "../configuration.ts";
import { UnsupportedConfiguration } from "../errors.ts";
import type { Hardware, PeChoice } from "../hardware/hardware.ts";
import { PRESETS } from "../hardware/presets.ts";
import { PES } from "./pe.ts";
import { useOf } from "./use.ts";

const sparq = (window: WindowSet, name = "sparq", sparse24 = false): SimConfiguration => ({
  kind: "sparq",
  name,
  window,
  rounding: "round",
  share: true,
  sparse24,
});
const uniform = (activationBits: number): SimConfiguration => ({ kind: "uniform", name: `a${activationBits}w8`, activationBits, weightBits: 8 });
const array = (pe: PeChoice, activations: "trimmed" | "encoded" = "trimmed"): Hardware => ({ ...PRESETS["sparq-os"], pe, activations });
const sparseCore = PRESETS["sparse-tensor-core"];

describe("useOf", () => {
  it.each([
    [{ kind: "fp32", name: "fp32" } as SimConfiguration, "8b-8b", false],
    [uniform(8), "8b-8b", false],
    [uniform(5), "8b-8b", false],
    [uniform(4), "2x4b-8b", true],
    [uniform(2), "2x4b-8b", true],
    [sparq(W4_5OPT), "sparq-5opt", true],
    [sparq(W4_3OPT), "sparq-3opt", true],
    [sparq(W4_2OPT), "sparq-2opt", true],
    [sparq(W3_6OPT), "sparq-6opt", true],
    [sparq(W2_7OPT), "sparq-7opt", true],
    [sparq({ bits: 4, shifts: [0, 3, 4] }, "4b-s0.3.4-round-novs"), "sparq-4b-s0.3.4", true],
  ])("chooses the element a configuration asks for: %o", (config, kind, paired) => {
    const use = useOf(array("auto"), config);
    expect([use.pe.kind, use.paired, use.sparse, use.passes]).toEqual([kind, paired, false, 1]);
  });

  it("runs narrower windows on elements that have all of their shifts, and no others", () => {
    expect(useOf(array("sparq-5opt"), sparq(W4_2OPT)).paired).toBe(true);
    expect(() => useOf(array("sparq-2opt"), sparq(W4_3OPT))).toThrow(/sparq-2opt elements have 4-bit windows at 0, 4, not 4-bit windows at 0, 2, 4/);
    expect(() => useOf(array("sparq-6opt"), sparq(W4_2OPT))).toThrow(UnsupportedConfiguration);
    expect(() => useOf(array("2x4b-8b"), sparq(W4_2OPT))).toThrow(UnsupportedConfiguration);
    expect(() => useOf(array("sysmt"), sparq(W4_2OPT))).toThrow(UnsupportedConfiguration);
    expect(() => useOf(array("2x4b-8b"), uniform(8))).toThrow(UnsupportedConfiguration);
  });

  it("takes whole activations one a slot, in as many parts as two multipliers need", () => {
    expect(useOf(array("sparq-5opt"), uniform(8))).toMatchObject({ paired: false, passes: 1 });
    expect(useOf(array("sparq-6opt"), uniform(8))).toMatchObject({ paired: false, passes: 2 });
    expect(useOf(array("auto"), sparq(W2_7OPT), { whole: true })).toMatchObject({ paired: false, passes: 2 });
    expect(useOf(array("auto"), uniform(4), { whole: true })).toMatchObject({ pe: { kind: "8b-8b" }, paired: false });
    expect(useOf(array("8b-8b"), sparq(W4_5OPT))).toMatchObject({ paired: false, passes: 1 });
  });

  it("keeps the weights of whole layers at 8 bits, however few the configuration has", () => {
    const narrow: SimConfiguration = { kind: "uniform", name: "a4w4", activationBits: 4, weightBits: 4 };
    expect(useOf(array("auto"), narrow)).toMatchObject({ weightBits: 4, activation: { data: 4 } });
    for (const pe of ["auto", "8b-8b", "sparq-5opt", "sysmt"] as const)
      expect(useOf(array(pe), narrow, { whole: true }), pe).toMatchObject({ weightBits: 8, activation: { data: 8 } });
  });

  it("gives quantized layers two of SySMT's threads, and whole ones a single thread", () => {
    for (const config of [uniform(8), uniform(4)]) {
      expect(useOf(array("sysmt"), config)).toMatchObject({ pe: { kind: "sysmt" }, paired: true, passes: 1 });
      expect(useOf(array("sysmt"), config, { whole: true })).toMatchObject({ pe: { kind: "sysmt" }, paired: false, passes: 1 });
    }
    expect(useOf(array("sysmt"), { kind: "fp32", name: "fp32" }).paired).toBe(false);
  });

  it("gathers on sparse tensor cores only", () => {
    const stc = sparq(W4_5OPT, "4b-5opt-round-stc", true);
    expect(useOf(sparseCore, stc)).toMatchObject({ paired: true, sparse: true });
    expect(useOf(sparseCore, sparq(W4_5OPT))).toMatchObject({ paired: true, sparse: false });
    expect(useOf(sparseCore, uniform(8), { sparse24: true })).toMatchObject({ paired: false, sparse: true });
    expect(useOf(sparseCore, stc, { whole: true })).toMatchObject({ paired: false, sparse: false });
    expect(useOf(sparseCore, stc, { whole: true, sparse24: true })).toMatchObject({ paired: false, sparse: true });
    expect(useOf(PRESETS["tensor-core"], uniform(8), { sparse24: true }).sparse).toBe(false);
    expect(() => useOf(PRESETS["tensor-core"], stc)).toThrow(/only a sparse tensor core gathers/);
  });

  it("stores as many bits as [ENCODE-6] counts, where activations are stored encoded", () => {
    for (const [name, window] of Object.entries({ "5opt": W4_5OPT, "3opt": W4_3OPT, "2opt": W4_2OPT, "6opt": W3_6OPT, "7opt": W2_7OPT })) {
      const { data, shiftCtrl, muxCtrl } = encodedBits(window);
      const { activation } = useOf(array("auto", "encoded"), sparq(window));
      expect(activation, name).toEqual({ data: data / 2, shiftCtrl: shiftCtrl / 2, muxCtrl: muxCtrl / 2 });
    }
    expect(PES["sparq-5opt"].stored).toEqual({ data: 4, shiftCtrl: 3, muxCtrl: 1 });
    expect(useOf(array("auto"), sparq(W4_2OPT)).activation.data).toBe(8);
    expect(useOf(array("auto", "encoded"), sparq(W4_2OPT), { whole: true }).activation.data).toBe(8);
    expect(useOf(array("auto", "encoded"), uniform(3)).activation).toEqual({ data: 3, shiftCtrl: 0, muxCtrl: 0 });
  });

  it("refuses to store encoded what is gathered filter by filter", () => {
    expect(() => useOf({ ...sparseCore, activations: "encoded" }, sparq(W4_5OPT, "stc", true))).toThrow(/differ from filter to filter/);
  });
});
