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
      elements: 676, multipliers: 9, side: 26, gops: 5408, gbitPerSecond: 153.6, fit: 681, localBits: null, memory: { name: "DDR4-2400", verified: true },
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
    expect(machineOf(silicon, widths(1)).areaModel.extrapolated).toBe(true);
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

  it("checks the area model in it", () => {
    const model = { ...AREA_28NM_BITS, range: [4, 2] };
    expect(() => parseSilicon({ ...silicon, areaModel: model }, "mine.json")).toThrow(/^mine\.json, \/areaModel: .*its low above its high/);
  });
});
