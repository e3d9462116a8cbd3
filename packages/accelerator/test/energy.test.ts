/** Energy: counts times a table. */
import { describe, expect, it } from "vitest";
import { ENERGY_45NM, gemmLayer, PES, simulate, simulateLayer, slotPj, sramBytePj, type Hardware } from "../src/index.ts";
import { free } from "./arrays.ts";

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
