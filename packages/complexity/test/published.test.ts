/** The published example of HCM and its tables: 1 mm2 of 28 nm at 800 MHz beside DDR4-2400, ResNet-18. */
import { describe, expect, it } from "vitest";
import {
  areaOfBits,
  areaOfBops,
  bops,
  computeRoof,
  cost,
  elementBops,
  FLOAT32_ELEMENT_AREA,
  grid,
  layerCost,
  machineOf,
  SILICON,
  type Element,
} from "../src/index.ts";
import { layer11, layer2, resnet18, vgg16 } from "./networks.ts";

const silicon = SILICON["hcm-1mm2"];
const equal = (bits: number) => ({ weightBits: bits, activationBits: bits });
const tenth = (value: number): string => value.toFixed(1);

describe("areas of the 3 x 3 element", () => {
  it.each([
    [2, "207.7", "100.5", "323.8", "55.9", 4815],
    [4, "528.5", "244.5", "567.7", "7.4", 1892],
    [8, "1467.5", "748.5", "1421.5", "-3.1", 681],
    [16, "4534.9", "2620.5", "4592.6", "1.3", 220],
    [32, "15427.6", "9820.5", "16789.4", "8.8", 64],
  ] as const)(
    "of %i bits: %s um2 over bits, %s bit-operations, %s um2 over those, %s %% apart, %i in a mm2",
    (bits, byBits, operations, byBops, apart, fit) => {
      const element = elementBops(equal(bits));
      expect([areaOfBits(bits), element, areaOfBops(element)].map(tenth)).toEqual([byBits, operations, byBops]);
      expect(tenth((areaOfBops(element) / areaOfBits(bits) - 1) * 100)).toBe(apart);
      expect(machineOf(silicon, equal(bits)).fit).toBe(fit);
    },
  );
});

describe("grids and compute roofs", () => {
  it.each([
    ["float32", 9, 3, 72],
    ["32 bits", 60, 7, 392],
    ["16 bits", 220, 14, 1568],
    ["8 bits", 683, 26, 5408],
    ["4 bits", 1892, 43, 14_792],
  ] as const)("from the paper's own count of elements, %s: %i in a square of side %i do %i GOPS/s", (_, fit, side, gops) => {
    const found = grid(fit, 1); // as many elements as um2
    expect(found).toEqual({ fit, side, used: side ** 2 });
    expect(computeRoof({ elements: found.used, multipliers: 9, clockMHz: 800 })).toBe(gops);
  });

  it.each<readonly [Element, number, number, number]>([
    ["float32", 9, 3, 72],
    [equal(32), 64, 8, 512], // the paper counts 60 by the element's real area: a side of 7, 392 GOPS/s
    [equal(16), 220, 14, 1568],
    [equal(8), 681, 26, 5408], // 683 in the paper, the same grid
    [equal(4), 1892, 43, 14_792],
  ])("from the area's fit, %j: %i in a square of side %i do %i GOPS/s", (element, fit, side, gops) => {
    expect(machineOf(silicon, element)).toMatchObject({ fit, side, elements: side ** 2, gops, gbitPerSecond: 153.6 });
  });

  it("hold nine single-precision multipliers of 11786 um2 in an element", () => {
    expect(FLOAT32_ELEMENT_AREA).toBe(106_074);
    expect((1e6 / FLOAT32_ELEMENT_AREA).toFixed(1)).toBe("9.4");
  });
});

describe("the roofline of two layers of ResNet-18", () => {
  it.each([
    ["float32", "5.82", "893", "compute", "9.16", "1407", "compute"],
    [32, "5.82", "893", "compute", "9.16", "1407", "compute"],
    [16, "11.63", "1787", "compute", "18.32", "2814", "compute"],
    [8, "23.26", "3573", "memory", "36.64", "5627", "compute"],
    [4, "46.53", "7147", "memory", "73.27", "11254", "memory"],
  ] as const)("at %s bits: layer 11 %s OPS/bit, %s GOPS/s of memory, %s; layer 2 %s, %s, %s", (bits, ...expected) => {
    const widths = equal(bits === "float32" ? 32 : bits);
    const machine = machineOf(silicon, bits === "float32" ? "float32" : widths);
    const found = [layer11, layer2].flatMap((layer) => {
      const { opsPerBit, memoryRoof, bound } = layerCost(layer, widths, machine);
      return [opsPerBit.toFixed(2), memoryRoof!.toFixed(0), bound];
    });
    expect(found).toEqual(expected);
  });
});

describe("bit-operations of networks, GBOPS", () => {
  it.each([
    ["ResNet-18", resnet18, 1.814, ["33.1", "62.2", "163.7", "541.1", "1992"]],
    // by the formula 4587.46 at 16 bits; the table this is compared with prints 4588
    ["VGG-16", vgg16, 15.347, ["290.4", "535.9", "1395", "4587", "16865"]],
  ] as const)("of %s", (_, layers, macs, expected) => {
    const found = [2, 4, 8, 16, 32].map((bits) => cost(layers, equal(bits), machineOf(silicon, equal(bits))).total);
    for (const total of found) expect((total.macs / 1e9).toFixed(3)).toBe(macs.toFixed(3));
    expect(found.map((total, i) => (total.bops / 1e9).toFixed(expected[i]!.includes(".") ? 1 : 0))).toEqual(expected);
  });

  it("of VGG-16 at 16 bits are 4587.5, by the formula in other words too", () => {
    const total = vgg16.reduce((sum, { outputs, reduction }) => sum + outputs * reduction * (16 * 16 + 16 + 16 + Math.log2(reduction)), 0);
    expect(tenth(total / 1e9)).toBe("4587.5");
    expect(vgg16.reduce((sum, layer) => sum + bops({ ...equal(16), outputs: layer.outputs, reduction: layer.reduction }), 0) / total).toBeCloseTo(1, 12);
  });
});
