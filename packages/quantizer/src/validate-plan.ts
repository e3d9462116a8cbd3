/**
 * Read a plan from a parsed JSON document: every field is checked once, here, so that nothing behind it has to.
 *
 * Whether the plan fits a model (layer names, numbers of filters) shows where the two meet: `evaluationGraph`, `applyNormalizations`.
 * @module
 */
import { InvalidWindowSet, parseWindowSet, type WindowSet } from "@sparqkit/core";
import type { FloatReason } from "./candidates.ts";
import { InvalidPlan } from "./errors.ts";
import { checkOf, eachOf, finite, integer, nonNegative, number, objectOf, oneOf, positive, text, type Fields } from "./json-fields.ts";
import type { CalibrationRecord, LayerPlan, Normalization, Plan, QuantizedLayerPlan, SparqPlan } from "./plan.ts";

/** Complete by its type: a reason that is missing here does not compile. */
const REASONS: Readonly<Record<FloatReason, true>> = {
  "first-layer": true,
  "fully-connected": true,
  excluded: true,
  "signed-input": true,
  "dynamic-weights": true,
  "unsupported-form": true,
  "unknown-shape": true,
};

/**
 * Check a document against `sparqkit/plan@1`; fields this version does not know are left out of the result.
 *
 * @param json what `JSON.parse` returned
 * @throws InvalidPlan naming the first field that is wrong, as `layers[3].activations.scale`
 * @example
 * const plan = validatePlan(JSON.parse(await readFile("plan.json", "utf8")));
 */
export function validatePlan(json: unknown): Plan {
  const plan = objectOf(json, "document");
  if (plan.value["schema"] !== "sparqkit/plan@1") throw new InvalidPlan("schema", `is ${JSON.stringify(plan.value["schema"])}, not "sparqkit/plan@1"`);
  const model = objectOf(plan.value["model"], "model");
  const layers = eachOf(plan, "layers", layer);
  unique(layers, "layers");
  const normalizations = eachOf(plan, "normalizations", normalization);
  unique(normalizations, "normalizations");
  return {
    schema: "sparqkit/plan@1",
    model: { name: text(model, "name"), sha256: text(model, "sha256") },
    config: text(plan, "config"),
    calibration: plan.value["calibration"] === null ? null : calibration(objectOf(plan.value["calibration"], "calibration")),
    layers,
    normalizations,
  };
}

function unique(items: readonly { readonly name: string }[], where: string): void {
  const seen = new Set<string>();
  for (const [index, { name }] of items.entries()) {
    if (seen.has(name)) throw new InvalidPlan(`${where}[${index}].name`, `"${name}" is there twice`);
    seen.add(name);
  }
}

function calibration(fields: Fields): CalibrationRecord {
  const { order } = fields.value;
  return {
    images: integer(fields, "images", 0, Number.MAX_SAFE_INTEGER),
    batch: integer(fields, "batch", 1, Number.MAX_SAFE_INTEGER),
    order: order === "stored" ? "stored" : { seed: finite(objectOf(order, "calibration.order"), "seed") },
    recalibrate: oneOf(fields, "recalibrate", ["batchnorm", "moments", "none"]),
    scope: oneOf(fields, "scope", ["base", "each"]),
  };
}

function layer(json: unknown, where: string): LayerPlan {
  const fields = objectOf(json, where);
  const own = { name: text(fields, "name"), kind: oneOf(fields, "kind", ["conv", "gemm"]) };
  const status = oneOf(fields, "status", ["quantized", "float"]);
  if (status === "quantized") return quantizedLayer(fields, own);
  return { ...own, status, reason: oneOf(fields, "reason", Object.keys(REASONS) as FloatReason[]), detail: text(fields, "detail") };
}

function quantizedLayer(fields: Fields, own: { readonly name: string; readonly kind: "conv" | "gemm" }): QuantizedLayerPlan {
  const weights = objectOf(fields.value["weights"], `${fields.where}.weights`);
  const activations = objectOf(fields.value["activations"], `${fields.where}.activations`);
  const bias = fields.value["bias"] === null ? null : objectOf(fields.value["bias"], `${fields.where}.bias`);
  const sparq = fields.value["sparq"] === null ? null : sparqPlan(objectOf(fields.value["sparq"], `${fields.where}.sparq`));
  const bits = integer(activations, "bits", 1, 8);
  if (sparq && bits !== 8) throw new InvalidPlan(`${activations.where}.bits`, `is ${bits}: SPARQ windows cut 8-bit activations`);
  const scales = eachOf(weights, "scales", positive);
  if (scales.length === 0) throw new InvalidPlan(`${weights.where}.scales`, "is empty: one scale a filter is needed");
  return {
    ...own,
    status: "quantized",
    weights: { bits: integer(weights, "bits", 2, 8), scales },
    bias: bias && { bits: integer(bias, "bits", 2, 8), scale: positive(bias.value["scale"], `${bias.where}.scale`) },
    activations: {
      bits,
      max: nonNegative(activations.value["max"], `${activations.where}.max`),
      scale: positive(activations.value["scale"], `${activations.where}.scale`),
      signed: checkOf(activations, "signed", (value) => value === false, "false: SPARQ's activations are unsigned") as false,
    },
    sparq,
  };
}

const isBoolean = (value: unknown): boolean => typeof value === "boolean";

function sparqPlan(fields: Fields): SparqPlan {
  return {
    window: windowSet(fields),
    rounding: oneOf(fields, "rounding", ["round", "trim"]),
    share: checkOf(fields, "share", isBoolean, "true or false") as boolean,
    sparse24: checkOf(fields, "sparse24", isBoolean, "true or false") as boolean,
  };
}

function windowSet(fields: Fields): WindowSet {
  try {
    const { bits, shifts } = parseWindowSet(objectOf(fields.value["window"], `${fields.where}.window`).value);
    return { bits, shifts: [...shifts] };
  } catch (error) {
    if (error instanceof InvalidWindowSet) throw new InvalidPlan(`${fields.where}.window`, error.reason);
    throw error;
  }
}

function normalization(json: unknown, where: string): Normalization {
  const fields = objectOf(json, where);
  const own = { name: text(fields, "name"), ...statistics(fields) };
  const { reference } = fields.value;
  return reference === undefined ? own : { ...own, reference: statistics(objectOf(reference, `${where}.reference`), own.mean.length) };
}

function statistics(fields: Fields, channels?: number): { mean: number[]; variance: number[] } {
  const mean = eachOf(fields, "mean", number);
  const variance = eachOf(fields, "variance", nonNegative);
  if (channels !== undefined && mean.length !== channels) throw new InvalidPlan(`${fields.where}.mean`, `has ${mean.length} channels, not ${channels}`);
  if (variance.length !== mean.length) throw new InvalidPlan(`${fields.where}.variance`, `has ${variance.length} channels, the mean has ${mean.length}`);
  return { mean, variance };
}
