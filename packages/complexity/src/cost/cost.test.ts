import { CountOverflow, InvalidParameter } from "@sparqkit/core";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import { conv, dense, layer11, layer2, resnet18, vgg16 } from "../../test/networks.ts";
import { bops } from "../bops/bops.ts";
import { uniqBops } from "../bops/uniq.ts";
import { TooWide } from "../errors.ts";
import { machineOf, type Machine } from "../machine/machine.ts";
import { SILICON } from "../machine/presets.ts";
import { dimsOf } from "../roofline/dims.ts";
import { passes } from "../roofline/passes.ts";
import { solve } from "../solve/solve.ts";
import { cost } from "./cost.ts";

const silicon = SILICON["hcm-1mm2"];
const equal = (bits: number) => ({ weightBits: bits, activationBits: bits });
const machine = machineOf(silicon, equal(8));

/** An array of single multipliers with a memory of no limit, as the simulator has. */
const array: Machine = {
  name: "array", areaMm2: null, clockMHz: 1000, element: null, areaModel: null, elements: 256, multipliers: 1, side: null, gops: 512, gbitPerSecond: null,
  memory: { name: "none", source: "none", verified: true }, elementArea: null, fit: null, localBits: null,
}; // prettier-ignore

/** A layer for some images. */
const of = (images: number) => cost([conv("x", { size: 14, inputs: 256, filters: 256, images })], equal(8), machine);

describe("cost", () => {
  it("makes a valid document, on every kind of machine, by either rule, with what solving finds", () => {
    const model = { name: "resnet18", sha256: null };
    for (const on of [machine, machineOf(silicon, "float32"), machineOf({ ...silicon, localKiB: 64 }, equal(8)), array]) {
      for (const rule of ["hcm", "uniq"] as const)
        expect(checkDocument("cost-result", JSON.parse(JSON.stringify({ ...cost(resnet18, equal(8), on, { rule }), model })))).toEqual([]);
    }
    const solved = solve(resnet18, silicon, { range: [1, 32], rate: 500 });
    expect(checkDocument("cost-result", JSON.parse(JSON.stringify({ ...cost(resnet18, equal(8), machine), model, solve: solved })))).toEqual([]);
  });

  it("adds up its layers", () => {
    const { layers, total, batch, bits } = cost(resnet18, equal(8), machine);
    const sum = (field: "macs" | "bops" | "ops" | "trafficBits" | "seconds"): number => layers.reduce((all, layer) => all + layer[field], 0);
    for (const field of ["macs", "bops", "ops", "trafficBits", "seconds"] as const) expect(total[field] / sum(field)).toBeCloseTo(1, 12);
    expect(total).toMatchObject({ macs: 1_814_073_344, weightBits: 8 * 11_678_912, bound: { compute: 7, memory: 14 }, gemm: { macs: 512_000 } });
    expect(total.conv.macs + total.gemm.macs).toBe(total.macs);
    expect(total.imagesPerSecond * total.seconds).toBeCloseTo(1, 12);
    expect([batch, bits]).toEqual([1, "8/8"]);
  });

  it("scales with images, but for weights", () => {
    expect(of(4).batch).toBe(4);
    expect(of(4).total.bops).toBe(4 * of(1).total.bops);
    expect(of(4).total.trafficBits - of(1).total.trafficBits).toBe(3 * 8 * 2 * 256 * 196);
    expect(of(4).total.imagesPerSecond).toBeGreaterThan(of(1).total.imagesPerSecond);
  });

  it("keeps sums of single precision in the 32 bits that they are rounded to, however many they add", () => {
    const fp32 = { ...silicon, localKiB: 0 };
    const [one] = cost([layer11], equal(32), machineOf(fp32, "float32")).layers; // a grid of 3 x 3: 86 passes each way
    expect(one!.passes).toMatchObject({ channels: 86, filters: 86, partialSumBits: 32 });
    const values = 32 * 256 * 196;
    expect(one!.trafficBits).toBe(32 * 256 * 256 * 9 + 86 * values + values + 2 * 85 * values);
    expect(one!.passes!.local.sums - one!.passes!.local.window).toBe(3 * 196 * 32);
    expect(cost([layer11], equal(8), machineOf(fp32, "float32")).layers[0]!.passes!.partialSumBits).toBe(32); // 8-bit numbers are summed in floats too
    const integers = cost([layer11], equal(32), machineOf(fp32, equal(32))).layers[0]!;
    expect([integers.passes!.partialSumBits, integers.accumulatedBits]).toEqual([32 + 32 + 12, 32]);
  });

  it("takes each layer's own widths, scale, storage and density", () => {
    const own = { weightBits: 8, activationBits: 4, accumulatedBits: 8, storedBits: 8, density: 0.5 };
    const { layers, bits } = cost([layer2, layer11], (layer) => (layer.name === "layer 11" ? own : equal(8)), machine);
    expect(bits).toBe("mixed");
    expect(layers[1]).toMatchObject({ weightBits: 8, activationBits: 4, accumulatedBits: 8, storedBits: 8, density: 0.5, bops: bops({ ...layer11, ...own }) });
    expect(layers[1]!.accumulatorBits).toBe(16 + Math.log2(2304));
    const plain = cost([layer11], equal(8), machine).layers[0]!;
    expect(layers[1]!.trafficBits).toBe(plain.trafficBits); // stored as wide
    expect(layers[1]!.passes!.partialSumBits).toBe(28);
    expect(cost([layer11], { weightBits: 8, activationBits: 4 }, machine).layers[0]!.trafficBits).toBeLessThan(plain.trafficBits);
  });

  it("shows beside each layer what no local memory would cost, and counts it where local memory is given", () => {
    const once = cost([layer11], equal(8), machine).layers[0]!;
    const grid = { side: 26, elementTaps: 9 };
    const without = passes(dimsOf(layer11), equal(8), { ...grid, localBits: 0 });
    expect(once.passes).toMatchObject({ channels: 10, filters: 10, trafficBits: without.trafficBits, local: without.local, bound: "memory" });
    const at = (localKiB: number) => cost([layer11], equal(8), machineOf({ ...silicon, localKiB }, equal(8))).layers[0]!;
    expect(at(0).trafficBits).toBe(without.trafficBits);
    expect(at(0).passes).toEqual(once.passes);
    expect(at(32).trafficBits).toBe(passes(dimsOf(layer11), equal(8), { ...grid, localBits: 32 * 8192 }).trafficBits);
    expect(at(1024).trafficBits).toBe(once.trafficBits);
    expect(at(0).seconds).toBeGreaterThan(once.seconds);
    expect(at(0).opsPerBit).toBe(at(0).passes!.opsPerBit);
  });

  it("says what a grid with an element for every pair of channels would do", () => {
    expect(cost([layer11], equal(8), machine).layers[0]!.required).toBe((256 * 256 * 10 * 800) / 1000);
    const grouped = conv("grouped", { size: 14, inputs: 256, filters: 256, groups: 4 });
    expect(cost([grouped], equal(8), machine).layers[0]!.required).toBe((64 * 64 * 10 * 800) / 1000);
  });

  it("counts layers as matrix products on single multipliers, and all of them as bound by compute where memory has no limit", () => {
    const { layers, total, hardware } = cost(resnet18, equal(8), array);
    for (const layer of layers) expect(layer).toMatchObject({ ops: 2 * layer.macs, bound: "compute", memoryRoof: null, headroom: null, passes: null });
    expect(total.seconds).toBeCloseTo((2 * total.macs) / 512e9, 12);
    expect(hardware).toMatchObject({ peArea: null, fit: null, pes: 256, side: null, memory: { gbitPerSecond: null } });
    expect(total.trafficBits).toBe(cost(resnet18, equal(8), machine).total.trafficBits);
  });

  it("counts bit-operations by the other rule without mixing them", () => {
    const { layers, notes } = cost([layer11], equal(8), machine, { rule: "uniq" });
    expect(layers[0]).toMatchObject({ bops: uniqBops({ ...layer11, ...equal(8) }), accumulatorBits: 27 }); // 2304 x 255 x 127
    expect(notes.join()).toContain("do not compare");
    for (const widths of [
      { ...equal(8), density: 0.5 },
      { ...equal(4), accumulatedBits: 8 },
    ])
      expect(() => cost([layer11], widths, machine, { rule: "uniq" })).toThrow(InvalidParameter);
  });

  it("says that a layout's figures are no model's, and has no area where only a count is known", () => {
    const counted = cost([layer11], equal(32), machineOf({ ...silicon, elements: 60 }, equal(32)));
    expect(counted.hardware).toMatchObject({ areaMm2: 1, peArea: null, areaModel: null, fit: 60, side: 7, gops: 392 });
    expect(counted.notes.join()).toContain("The count of elements is a layout's, not a model's; the area of one is not known.");
    const measured = cost([layer11], equal(32), machineOf({ ...silicon, elementAreaUm2: 16_500 }, "float32"));
    expect(measured.hardware).toMatchObject({ peArea: 16_500, areaModel: null, fit: 60 });
    expect(measured.notes.join()).toMatch(/The area of an element is a layout's, not a model's\.(?!.*recalled multipliers)/);
    const model = { name: "resnet18.onnx", sha256: null };
    for (const result of [counted, measured]) expect(checkDocument("cost-result", JSON.parse(JSON.stringify({ ...result, model })))).toEqual([]);
  });

  it("notes what is extrapolated or not verified", () => {
    const notes = (on: Machine): string => cost([layer11], equal(1), on).notes.join(" ");
    expect(notes(machineOf(silicon, equal(1)))).toContain("1/1 bits is extrapolated");
    expect(notes(machineOf({ ...silicon, memory: "HBM3-6400" }, equal(8)))).toContain("HBM3-6400 is not verified");
    expect(notes(machineOf(silicon, "float32"))).toContain("recalled multipliers");
    expect(notes(machine)).toContain("DDR4-2400 is not verified: one 64-bit module, JEDEC JESD79-4; recalled, and agrees with the figures of HCM's example");
    const memory = { name: "mine", megatransfers: 1000, busBits: 64, source: "a board", verified: true };
    expect(notes(machineOf({ ...silicon, memory }, equal(8)))).not.toMatch(/verified|extrapolated/);
  });

  it("calls widths by name", () => {
    expect(cost([layer11], { weightBits: 8, activationBits: 4 }, machine).bits).toBe("8/4");
    expect(cost([layer11], equal(32), machineOf(silicon, "float32")).bits).toBe("fp32");
    expect(cost([layer11], equal(8), machine, { bits: "4b-5opt-round" }).bits).toBe("4b-5opt-round");
  });

  it("costs less in every way with narrower values", () => {
    for (const network of [resnet18, vgg16]) {
      const totals = [2, 4, 8, 16, 32].map((bits) => cost(network, equal(bits), machineOf(silicon, equal(32))).total);
      for (const [i, total] of totals.entries()) {
        if (i === 0) continue;
        expect(total.bops).toBeGreaterThan(totals[i - 1]!.bops);
        expect(total.trafficBits).toBeGreaterThan(totals[i - 1]!.trafficBits);
        expect(total.seconds).toBeGreaterThanOrEqual(totals[i - 1]!.seconds);
      }
    }
  });

  it("refuses no layers, layers wider than the elements, and counts that are not exact", () => {
    expect(() => cost([], equal(8), machine)).toThrow("at least one layer");
    expect(() => cost([layer11], { weightBits: 9, activationBits: 8 }, machine)).toThrow(
      expect.objectContaining({ constructor: TooWide, layer: "layer 11", operand: "weights", bits: 9, machine: "hcm-1mm2" }),
    );
    expect(() => cost([layer11], { weightBits: 8, activationBits: 16 }, machine)).toThrow(
      'Layer "layer 11" has activations of 16 bits, the elements of hcm-1mm2 multiply 8',
    );
    expect(() => cost([layer11], equal(33), machineOf(silicon, "float32"))).toThrow(TooWide);
    expect(() => cost([layer11], equal(0), machine)).toThrow(InvalidParameter);
    expect(() => cost([dense("huge", 2 ** 30, 2 ** 30)], equal(8), machine)).toThrow(CountOverflow);
    expect(() => cost([layer11], equal(8), machine, { batch: 0 })).toThrow(InvalidParameter);
  });
});
