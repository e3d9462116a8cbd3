/** Ask an implementation about tests, batch by batch, and judge what it says. @module */
import type { Case } from "../corpus/types.ts";
import type { Judged } from "../judge/choices.ts";
import { judge } from "../judge/judge.ts";
import { type BatchLimits, planBatches } from "./batches.ts";
import { type Implementation, NoAnswer } from "./implementation.ts";

/** How asking is done. */
export interface AskOptions {
  readonly limits: BatchLimits;
  readonly signal: AbortSignal | undefined;
  /** Told after every batch. */
  readonly onJudged: ((tests: number) => void) | undefined;
}

/**
 * Judge tests one after another into a list, which holds what was judged also where this throws.
 *
 * @throws UnusableImplementation where there is no point in asking on; the signal's reason where it was aborted
 */
export async function askAll(implementation: Implementation, cases: readonly Case[], into: Judged[], { limits, signal, onJudged }: AskOptions): Promise<void> {
  for (const batch of planBatches(cases, limits)) {
    try {
      into.push(...(await ask(batch)));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      for (const subject of batch) into.push(await askAlone(subject));
    }
    onJudged?.(into.length);
  }

  /** One by one, so that the verdict falls on the input that does it. [PROTOCOL-5] */
  async function askAlone(subject: Case): Promise<Judged> {
    try {
      return (await ask([subject]))[0]!;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      return { subject, judgement: judge(subject, error.outcome) };
    }
  }

  async function ask(batch: readonly Case[]): Promise<Judged[]> {
    const [first] = batch as [Case];
    signal?.throwIfAborted();
    try {
      const question = { operation: first.file.document.operation, params: first.group.params, inputs: batch.map(({ test }) => test.input) };
      const outcomes = await implementation.ask(question);
      return batch.map((subject, index) => ({ subject, judgement: judge(subject, outcomes[index]!) }));
    } catch (error) {
      signal?.throwIfAborted(); // an answer is missing because of it
      throw error;
    }
  }
}
