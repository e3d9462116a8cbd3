import { InvalidParameter } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import { AREA_28NM_BITS, AREA_28NM_BOPS } from "../area/model.ts";
import { InvalidAreaModel, InvalidSilicon } from "../errors.ts";
import { elementOf, machineOf } from "./machine.ts";
import { SILICON } from "./presets.ts";
import { parseSilicon, SILICON_RANGES, type Silicon } from "./silicon.ts";

const silicon = SILICON["hcm-1mm2"];
const widths = (weightBits: number, activationBits = weightBits) => ({ weightBits, activationBits });
const memory = { name: "mine", megatransfers: 1000, busBits: 128, source: "a board", verified: true };

describe("machineOf", () => {
  it("fills silicon with elements and says where the figures come from", () => {
    expect(machineOf(silicon, widths(8))).toMatchObject({
      name: "hcm-1mm2", areaMm2: 1, clockMHz: 800, element: widths(8), areaModel: { name: "28nm-bits", verified: true, extrapolated: false },
      elements: 676, multipliers: 9, side: 26, gops: 5408, gbitPerSecond: 153.6, fit: 681, localBits: null, memory: { name: "DDR4-2400", verified: false },
    }); // prettier-ignore
  });

  it("takes the silicon's own model, memory and local memory", () => {
    const mine: Silicon = { ...silicon, areaModel: "28nm-bops", memory, localKiB: 0.5 };
    expect(machineOf(mine, widths(8))).toMatchObject({ fit: 703, areaModel: { name: "28nm-bops" }, gbitPerSecond: 128, localBits: 4096 }); // 1421.5 um2
    const own = { ...AREA_28NM_BITS, name: "own", verified: false, coefficients: [0, 1000], range: [4, 8] as const };
    const machine = machineOf({ ...silicon, areaModel: own }, widths(9));
    expect(machine).toMatchObject({ elementArea: 9000, fit: 111, side: 10, areaModel: { name: "own", verified: false, extrapolated: true } });
  });

  it("says that the element of one bit, and single precision, have no published area", () => {
    expect(machineOf(silicon, widths(1)).areaModel!.extrapolated).toBe(true);
    expect(machineOf(silicon, "float32")).toMatchObject({ elementArea: 106_074, areaModel: { verified: false }, side: 3, gops: 72 });
  });

  it("has more room for narrower elements", () => {
    for (let bits = 1; bits < 32; bits++) expect(machineOf(silicon, widths(bits)).gops).toBeGreaterThanOrEqual(machineOf(silicon, widths(bits + 1)).gops);
  });

  it("refuses silicon that holds no element, and widths that none has", () => {
    expect(() => machineOf({ ...silicon, areaMm2: 0.001 }, widths(8))).toThrow(InvalidParameter);
    expect(() => machineOf(silicon, widths(33))).toThrow("an integer from 1 to 32");
    expect(() => machineOf({ ...silicon, areaModel: { ...AREA_28NM_BOPS, coefficients: [-1e6, 1] } }, widths(8))).toThrow(InvalidAreaModel);
  });
});

describe("machineOf by a layout", () => {
  it.each([
    [32, 60, 7, 392],
    [8, 683, 26, 5408],
  ])("of %i bits takes the %i elements of the published example: a side of %i, %i GOPS/s", (bits, elements, side, gops) => {
    const machine = machineOf({ ...silicon, elements }, widths(bits));
    expect(machine).toMatchObject({ fit: elements, side, elements: side ** 2, gops, elementArea: null, areaModel: null, areaMm2: 1 });
  });

  it("fills silicon with elements of a measured area, of no model then", () => {
    expect(machineOf({ ...silicon, elementAreaUm2: 16_500 }, widths(32))).toMatchObject({ fit: 60, side: 7, elementArea: 16_500, areaModel: null });
    expect(machineOf({ ...silicon, elementAreaUm2: 16_500 }, "float32")).toMatchObject({ fit: 60, element: "float32", areaModel: null });
    expect(() => machineOf({ ...silicon, elementAreaUm2: 1_000_001 }, widths(8))).toThrow("at least the 1000001 um2");
  });

  it("takes both where the elements fit, to the last one", () => {
    const both = { ...silicon, elementAreaUm2: 15_873 }; // 63.0001 of them
    expect(machineOf({ ...both, elements: 63 }, widths(32))).toMatchObject({ fit: 63, side: 7, elementArea: 15_873 });
    expect(() => machineOf({ ...both, elements: 64 }, widths(32))).toThrow(InvalidSilicon);
    expect(() => machineOf({ ...both, elements: 64 }, widths(32))).toThrow(
      "hcm-1mm2: not a valid silicon document: /elements is 64, more than the 63 of 15873 um2 (/elementAreaUm2) that 1 mm2 hold",
    );
  });

  it("refuses a model beside it, counts that are none, and widths that no element has", () => {
    expect(() => machineOf({ ...silicon, elements: 60, areaModel: "28nm-bits" }, widths(8))).toThrow("/areaModel stands beside /elements");
    for (const elements of [0, 1.5, -3, 2 ** 53, NaN]) expect(() => machineOf({ ...silicon, elements }, widths(8))).toThrow(InvalidParameter);
    for (const elementAreaUm2 of [0, -1, NaN, Infinity])
      for (const layout of [{ elementAreaUm2 }, { elementAreaUm2, elements: 9 }])
        expect(() => machineOf({ ...silicon, ...layout }, widths(8))).toThrow(InvalidParameter);
    expect(() => machineOf({ ...silicon, elements: 60 }, widths(33))).toThrow("an integer from 1 to 32");
    expect(() => machineOf({ ...silicon, elements: 60 }, widths(8, 0))).toThrow("an integer from 1 to 32");
  });
});

describe("elementOf", () => {
  it("is the silicon's own, or the widest that layers have", () => {
    expect(elementOf(silicon, [widths(8, 4), widths(2, 6)])).toEqual(widths(8, 6));
    expect(elementOf({ ...silicon, element: "float32" }, [widths(8)])).toBe("float32");
    expect(elementOf({ ...silicon, element: widths(4) }, [widths(8)])).toEqual(widths(4));
  });
});

/** The preset with another value at a JSON pointer. */
function changed(pointer: string, value: unknown): unknown {
  const copy = structuredClone({ ...silicon, element: widths(8), memory }) as Record<string, unknown>;
  const names = pointer.split("/").slice(1);
  const last = names.pop()!;
  const parent = names.reduce((at, name) => at[name] as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

function refusal(value: unknown): InvalidSilicon {
  try {
    parseSilicon(value, "mine.json");
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidSilicon);
    return error as InvalidSilicon;
  }
  return expect.unreachable("it was accepted");
}

describe("parseSilicon", () => {
  it("takes the presets, and documents with all they may have", () => {
    for (const preset of Object.values(SILICON)) expect(parseSilicon(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
    const full = { ...silicon, element: widths(8, 4), memory, localKiB: 64, areaModel: AREA_28NM_BOPS };
    expect(parseSilicon(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it.each([
    ["/areaMm2", 0],
    ["/areaMm2", 1e7],
    ["/areaMm2", "1"],
    ["/clockMHz", 0],
    ["/clockMHz", 1e6],
    ["/element/weightBits", 0],
    ["/element/activationBits", 33],
    ["/element/weightBits", 4.5],
    ["/memory/megatransfers", -1],
    ["/memory/busBits", 0],
    ["/elements", 0],
    ["/elements", 9.5],
    ["/elements", 2 ** 53],
    ["/elementAreaUm2", 0],
    ["/elementAreaUm2", 1e13],
    ["/localKiB", -1],
    ["/localKiB", 5e6],
  ])("says file, field, value and range where %s is %j", (field, value) => {
    const error = refusal(changed(field, value));
    expect(error).toMatchObject({ source: "mine.json", field, value, code: "INVALID_SILICON" });
    expect(error.message).toContain(`mine.json: not a valid silicon document: ${field} is ${JSON.stringify(value)}, not `);
    if (typeof value === "number" && Number.isInteger(value)) expect(error.message).toContain(`not ${SILICON_RANGES[field]}`);
  });

  it.each([
    ["/schema", "sparqkit/hardware@1", "sparqkit/silicon@1"],
    ["/name", "  ", "blank"],
    ["/memory", "DDR9", "DDR4-2400"],
    ["/element", "float16", "auto"],
    ["/areaModel", "7nm", "28nm-bits"],
    ["/area", 1, "unknown field"],
  ])("says what is wrong where %s is %j", (field, value, expected) => {
    expect(refusal(changed(field, value)).message).toContain(expected);
  });

  it("says what is missing, of a document that is none too", () => {
    const { clockMHz: _, ...rest } = silicon;
    expect(refusal(rest).message).toContain("clockMHz");
    for (const value of [null, 3, [], "hcm-1mm2"]) expect(refusal(value).message).toContain("mine.json: not a valid silicon document: the document");
  });

  it("takes a layout's figures of an element that is named, and no model beside them", () => {
    const layout = { ...silicon, element: widths(32), elements: 60, elementAreaUm2: 16_500 };
    expect(parseSilicon(layout)).toEqual(layout);
    expect(parseSilicon({ ...layout, element: "float32" })).toMatchObject({ element: "float32", elements: 60 });
    expect(refusal({ ...layout, element: "auto" })).toMatchObject({ field: "/element", value: "auto" });
    expect(refusal({ ...layout, areaModel: "28nm-bits" })).toMatchObject({ field: "/areaModel", value: "28nm-bits" });
    expect(refusal({ ...layout, elements: 61 })).toMatchObject({ field: "/elements", value: 61 });
    const { elements: _, ...area } = layout;
    expect(refusal({ ...area, areaModel: AREA_28NM_BITS }).message).toContain("/areaModel stands beside /elementAreaUm2");
  });

  it("checks the area model in it", () => {
    const model = { ...AREA_28NM_BITS, range: [4, 2] };
    expect(() => parseSilicon({ ...silicon, areaModel: model }, "mine.json")).toThrow(/^mine\.json, \/areaModel: .*its low above its high/);
  });
});
