import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifier, planOf } from "../test/networks.ts";
import { InvalidPlan, validatePlan } from "./index.ts";

type Json = Record<string, never>;

const own = planOf("4b-5opt", classifier()).plan;
const full = { ...own, normalizations: [{ name: "bn1", mean: [0, 1], variance: [1, 2], reference: { mean: [0, 0], variance: [1, 1] } }] };
const document = (): Json => JSON.parse(JSON.stringify(full)) as Json;

/** A document with the value at a path replaced. */
function changed(path: string, value: unknown): unknown {
  const json = { document: document() };
  const keys = path === "document" ? ["document"] : ["document", ...path.replaceAll("[", ".").replaceAll("]", "").split(".")];
  let place = json as unknown as Json;
  for (const key of keys.slice(0, -1)) place = place[key]!;
  (place as Record<string, unknown>)[keys.at(-1)!] = value;
  return json.document;
}

describe("validatePlan", () => {
  it("returns an equal plan", () => {
    expect(validatePlan(document())).toEqual(full);
    expect(validatePlan(changed("calibration", null))).toEqual({ ...full, calibration: null });
    expect(validatePlan(changed("calibration.order", { seed: 7 })).calibration!.order).toEqual({ seed: 7 });
    expect(validatePlan(changed("layers[1].sparq", null)).layers[1]).toMatchObject({ sparq: null });
  });

  it("leaves out fields it does not know", () => {
    expect(validatePlan({ ...document(), note: "mine" })).toEqual(full);
    expect(validatePlan(changed("layers[1].note", 1))).toEqual(full);
  });

  it.each([
    ["document", null],
    ["document", []],
    ["document", "plan"],
    ["schema", "sparqkit/plan@2"],
    ["schema", undefined],
    ["model", null],
    ["model.name", 1],
    ["model.sha256", undefined],
    ["config", null],
    ["calibration", undefined],
    ["calibration.images", 1.5],
    ["calibration.images", -1],
    ["calibration.batch", 0],
    ["calibration.order", "shuffled"],
    ["calibration.order.seed", "x"],
    ["calibration.recalibrate", "bn"],
    ["calibration.scope", undefined],
    ["layers", {}],
    ["layers[0]", 3],
    ["layers[0].name", null],
    ["layers[0].kind", "pool"],
    ["layers[0].status", "other"],
    ["layers[0].reason", "toString"],
    ["layers[0].detail", undefined],
    ["layers[1].weights", undefined],
    ["layers[1].weights.bits", 9],
    ["layers[1].weights.bits", 1],
    ["layers[1].weights.bits", "8"],
    ["layers[1].weights.scales", []],
    ["layers[1].weights.scales", 0.1],
    ["layers[1].weights.scales[2]", 0],
    ["layers[1].weights.scales[2]", -0.1],
    ["layers[1].weights.scales[2]", null],
    ["layers[1].weights.scales[2]", 1e300],
    ["layers[1].weights.scales[2]", 1e-300],
    ["layers[1].bias", undefined],
    ["layers[1].bias.bits", 0],
    ["layers[1].bias.scale", "small"],
    ["layers[1].activations", []],
    ["layers[1].activations.bits", 4],
    ["layers[1].activations.bits", 0],
    ["layers[1].activations.max", -1],
    ["layers[1].activations.max", null],
    ["layers[1].activations.scale", 0],
    ["layers[1].activations.signed", true],
    ["layers[1].sparq", undefined],
    ["layers[1].sparq.window", undefined],
    ["layers[1].sparq.window", { bits: 4, shifts: [0, 2] }],
    ["layers[1].sparq.window", { bits: 4, shifts: "0,4" }],
    ["layers[1].sparq.rounding", "up"],
    ["layers[1].sparq.share", 1],
    ["layers[1].sparq.sparse24", undefined],
    ["normalizations", undefined],
    ["normalizations[0].name", 5],
    ["normalizations[0].mean", [0]],
    ["normalizations[0].mean[1]", null],
    ["normalizations[0].variance[0]", -1],
    ["normalizations[0].variance[1]", "1"],
    ["normalizations[0].reference", null],
    ["normalizations[0].reference.mean", [0, 0, 0]],
  ])("names %s where it is %j", (path, value) => {
    const json = path === "calibration.order.seed" ? changed("calibration.order", { seed: value }) : changed(path, value);
    try {
      validatePlan(json);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidPlan);
      expect(error).toMatchObject({ code: "INVALID_PLAN" });
      const { where } = error as InvalidPlan;
      const named = path.endsWith("normalizations[0].mean") ? "normalizations[0].variance" : path; // the two must be of one length
      expect(where).toBe(named);
    }
  });

  it("refuses two layers or two normalizations of one name", () => {
    expect(() => validatePlan({ ...full, layers: [...full.layers, full.layers[1]] })).toThrow(/layers\[4\].name: "conv2" is there twice/);
    expect(() => validatePlan({ ...full, normalizations: [full.normalizations[0], full.normalizations[0]] })).toThrow(/normalizations\[1\].name/);
  });

  it("throws nothing but InvalidPlan, whatever the document", () => {
    const damaged = fc.tuple(
      fc.constantFrom("layers", "model", "calibration", "normalizations", "layers[0]", "layers[1].sparq", "layers[1].weights"),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          damaged.map(([path, value]) => changed(path, value)),
        ),
        (json) => {
          try {
            validatePlan(json);
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidPlan);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
