import { W4_5OPT } from "@sparqkit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { A8W8, countOptions, ENERGY_45NM, layerStatistics, PRESETS, slotPj, useOf, valueEnergyPj, type SimConfiguration } from "../index.ts";

const sparq: SimConfiguration = { kind: "sparq", name: "4b-5opt-round", window: W4_5OPT, rounding: "round", share: true, sparse24: false };
const a4w8: SimConfiguration = { kind: "uniform", name: "a4w8", activationBits: 4, weightBits: 8 };
const hardware = PRESETS["sparq-os"];
const sysmt = { ...hardware, pe: "sysmt" } as const;

const energyOf = (rows: Uint8Array, weights: Int8Array, config: SimConfiguration, on = hardware, whole = false): { mac: number; ungated: number } => {
  const use = useOf(on, config, { whole });
  const { kind, rule, bits } = countOptions(use, config);
  return valueEnergyPj(layerStatistics(rows, { kind, rule, bits: bits ?? 8, length: 4, weights }), use, ENERGY_45NM);
};

describe("energy that depends on values", () => {
  it.each([
    ["8b-8b", A8W8, hardware, false],
    ["2x4b-8b", a4w8, hardware, false],
    ["SPARQ", sparq, hardware, false],
    ["SPARQ with whole activations", sparq, hardware, true],
    ["SySMT", A8W8, sysmt, false],
    ["SySMT with whole activations", A8W8, sysmt, true],
  ] as const)("is the closed form's where everything switches, and additions alone where nothing does: %s", (_, config, on, whole) => {
    const busy = energyOf(Uint8Array.of(15, 15, 15, 15), Int8Array.of(1, 1, 1, 1), config, on, whole);
    const { pe, paired } = useOf(on, config, { whole });
    expect(busy.mac).toBeCloseTo((paired ? 2 : 4) * slotPj(pe, ENERGY_45NM), 10);
    expect(busy.ungated).toBeCloseTo(busy.mac, 10);
    const idle = energyOf(new Uint8Array(4), Int8Array.of(1, 1, 1, 1), config, on, whole);
    expect(idle.mac).toBeCloseTo((paired ? 2 : 4) * slotPj(pe, { ...ENERGY_45NM, multiplyPj: 0, muxPj: 0 }), 10);
    expect(idle.ungated).toBeCloseTo(busy.ungated, 10);
  });

  it("never passes the closed form, and falls with every zero", () => {
    const rows = fc.uint8Array({ minLength: 4, maxLength: 4 });
    const filters = fc.int8Array({ minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(rows, filters, fc.constantFrom(A8W8, sparq), fc.integer({ min: 0, max: 3 }), (row, weights, config, k) => {
        const before = energyOf(row, weights, config);
        expect(before.mac).toBeLessThanOrEqual(before.ungated + 1e-9);
        const fewer = weights.with(k, 0);
        expect(energyOf(row, fewer, config).mac).toBeLessThanOrEqual(before.mac + 1e-9);
      }),
      { numRuns: 25 },
    );
  });

  it("needs weights", () => {
    const found = layerStatistics(new Uint8Array(4), { kind: "whole", length: 4 });
    expect(() => valueEnergyPj(found, useOf(hardware, A8W8), ENERGY_45NM)).toThrow(/counted with weights/);
  });
});
