/** Cut tests into questions: tests of a group together, bounded in number and size. @module */
import type { Case } from "../corpus/types.ts";

/** Inputs of a question, and characters of their JSON, at most; an input that is larger alone is a question of its own. */
export interface BatchLimits {
  readonly inputs: number;
  readonly characters: number;
}

/** What a question holds unless told otherwise. */
export const BATCH_LIMITS: BatchLimits = { inputs: 64, characters: 2 ** 20 };

/** Tests that share operation and params, in their order. */
export function planBatches(cases: readonly Case[], { inputs, characters }: BatchLimits = BATCH_LIMITS): Case[][] {
  const batches: Case[][] = [];
  let length = 0;
  for (const each of cases) {
    const batch = batches.at(-1);
    const own = JSON.stringify(each.test.input).length;
    if (batch === undefined || batch[0]!.group !== each.group || batch.length === inputs || length + own > characters) {
      batches.push([each]);
      length = own;
    } else {
      batch.push(each);
      length += own;
    }
  }
  return batches;
}
