/** Accuracies that an evaluation found, for --solve. @module */
import { assertDocument } from "@sparqkit/schemas";
import { InputError } from "../errors.ts";
import { readJson } from "../files/json.ts";
import { otherModel } from "../workload/other-model.ts";
import type { Workload } from "../workload/workload.ts";

/** Accuracies of an eval document's plain configurations, and what to know about them. */
export interface Accuracies {
  readonly results: readonly { readonly config: string; readonly top1: number }[];
  readonly notes: readonly string[];
}

/**
 * Read an eval document of this workload.
 *
 * @throws InputError, InvalidDocument
 */
export async function readAccuracies(path: string, workload: Workload): Promise<Accuracies> {
  const document = await readJson(path);
  assertDocument("eval-result", document, path);
  const notes = otherModel(path, "was evaluated with", document.model, workload);
  const plainOnes = document.results.filter(({ config }) => /^a\d+w\d+$/.test(config));
  if (plainOnes.length === 0)
    throw new InputError(
      "NO_ACCURACIES",
      path,
      "has no plain configuration a<X>w<Y>, which pairs of widths are",
      "Evaluate some, as in --config a8w8,a4w8,a4w4",
    );
  return { results: plainOnes.map(({ config, top1 }) => ({ config, top1 })), notes };
}
