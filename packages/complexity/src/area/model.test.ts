import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidAreaModel } from "../errors.ts";
import { areaOfBits, areaOfBops, elementArea } from "./area.ts";
import { AREA_28NM_BITS, AREA_28NM_BOPS, AREA_MODEL_RANGES, AREA_MODELS, elementBops, modelArea, parseAreaModel, type AreaModel } from "./model.ts";

const width = fc.integer({ min: 1, max: 32 });

/** Whether elements of 1/1, 2/2, 1/2, 1/32, 8/8, 16/16 and 32/32 bits are beyond a model's points. */
const beyond = (model: AreaModel): boolean[] =>
  [[1, 1], [2, 2], [1, 2], [1, 32], [8, 8], [16, 16], [32, 32]].map(([weightBits, activationBits]) => modelArea(model, { weightBits: weightBits!, activationBits: activationBits! }).extrapolated); // prettier-ignore

describe("modelArea", () => {
  it("of the published models is their formulas", () => {
    fc.assert(
      fc.property(width, width, (weightBits, activationBits) => {
        const widths = { weightBits, activationBits };
        expect(modelArea(AREA_28NM_BITS, widths).area / elementArea(widths)).toBeCloseTo(1, 12);
        expect(modelArea(AREA_28NM_BOPS, widths).area / areaOfBops(elementBops(widths))).toBeCloseTo(1, 12);
      }),
    );
    expect(modelArea(AREA_28NM_BITS, { weightBits: 16, activationBits: 16 }).area / areaOfBits(16)).toBeCloseTo(1, 12);
  });

  it("says where it is beyond the points it was fitted to", () => {
    expect(beyond(AREA_28NM_BITS)).toEqual([true, false, true, false, false, false, false]);
    expect(beyond(AREA_28NM_BOPS)).toEqual([true, false, true, false, false, false, true]); // its line is that of 2 to 16 bits
  });

  it("refuses a model that gives no area", () => {
    const negative = { ...AREA_28NM_BITS, name: "mine", coefficients: [-500, 10] };
    expect(() => modelArea(negative, { weightBits: 8, activationBits: 8 })).toThrow(
      /mine: .* at 8\/8 bits \(bits 8\) \/coefficients give -420 um2, not an area above 0/,
    );
  });
});

const refused = (changes: object): string => {
  try {
    parseAreaModel({ ...AREA_28NM_BITS, ...changes }, "mine.json");
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidAreaModel);
    return (error as Error).message;
  }
  return expect.unreachable("it was accepted");
};

describe("parseAreaModel", () => {
  it("takes the published models as they are", () => {
    for (const model of Object.values(AREA_MODELS)) expect(parseAreaModel(JSON.parse(JSON.stringify(model)))).toEqual(model);
  });

  it.each(
    Object.entries({ schema: "x", name: " ", source: "", verified: 1, over: "gates", r2: 2, points: 0, multipliers: 8 }).map(([field, value]) => [
      field,
      value,
    ]),
  )("says file, field, value and range where %s is %j", (field, value) => {
    const message = refused({ [field as string]: value });
    expect(message).toContain("mine.json: not a valid area model document: ");
    expect(message).toContain(`/${field}`);
    expect(message).toContain(typeof value === "string" && value.trim() === "" ? "blank" : String(value));
  });

  it("says it of coefficients and the range too", () => {
    expect(refused({ coefficients: [1] })).toContain("/coefficients");
    expect(refused({ coefficients: [1, 1e16] })).toContain(`/coefficients/1 is 10000000000000000, not ${AREA_MODEL_RANGES["/coefficients/1"]}`);
    expect(refused({ range: [0, 4] })).toContain("/range/0 is 0");
    expect(refused({ range: [4, 2] })).toContain("/range is [4,2], its low above its high");
    const residual = { x: 4, area: 530, fitted: 528.5, residual: 1.5 };
    expect(refused({ residuals: [residual] })).toContain("/residuals has 1 points, and /points is null");
    expect(refused({ points: 1, residuals: [{ ...residual, area: 0 }] })).toContain("/residuals/0/area is 0");
    expect(refused({ maxRelativeError: -1 })).toContain(`/maxRelativeError is -1, not ${AREA_MODEL_RANGES["/maxRelativeError"]}`);
    expect(refused({ over: "gates" })).toContain('/over is "gates", not "bits" or "bops"');
  });
});
