/** Plans that `quantize` wrote, read for a workload. @module */
import { validatePlan, type Plan } from "@sparqkit/quantizer";
import { assertDocument } from "@sparqkit/schemas";
import { InputError } from "../errors.ts";
import { readJson } from "../files/json.ts";
import { otherModel } from "./other-model.ts";
import type { Workload } from "./workload.ts";

/** A plan, and what to know about it. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly notes: readonly string[];
}

/**
 * Read a plan and check that it is one of this workload.
 *
 * @throws InputError, InvalidDocument, InvalidPlan
 */
export async function readPlan(path: string, workload: Workload): Promise<ReadPlan> {
  const document = await readJson(path);
  assertDocument("plan", document, path);
  const plan = validatePlan(document);
  const names = new Set(workload.layers.map(({ name }) => name));
  const stranger = plan.layers.find(({ name }) => !names.has(name));
  if (stranger)
    throw new InputError("PLAN_MISMATCH", path, `plans a layer "${stranger.name}" that ${workload.name} does not have`, `It was made for ${plan.model.name}`);
  return { plan, notes: otherModel(path, "was made for", plan.model, workload) };
}
