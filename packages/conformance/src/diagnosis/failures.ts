/** The failures that say something about the arithmetic, beside the tests they come from. @module */
import { selectCases } from "../corpus/select.ts";
import type { Case, Corpus } from "../corpus/types.ts";
import type { ConformanceReport, Failure, TestResult } from "../report/document.ts";

/** A test and how it ended; `failure` is there where it stands for a fault. */
export interface Judged {
  readonly subject: Case;
  readonly failure: Failure | null;
}

/** A judged test that failed. */
export interface Failed extends Judged {
  readonly failure: Failure;
}

/**
 * The tests that an implementation answered.
 *
 * Known failures are left out, and so are tests that found the process dead or late: whichever input kills it, it is no property of the flags.
 */
export function answered(corpus: Corpus, results: ConformanceReport["results"]): Judged[] {
  const cases = new Map(selectCases(corpus).map((subject) => [subject.test.id, subject]));
  return results.filter(isAnswer).map(({ id, status, failure }) => ({ subject: cases.get(id)!, failure: status === "passed" ? null : failure! }));
}

function isAnswer({ status, failure, known }: TestResult): boolean {
  if (status === "passed") return true;
  return (status === "failed" || status === "errored") && !known && failure!.kind !== "died" && failure!.kind !== "late";
}

/** Those that failed. */
export function failuresOf(judged: readonly Judged[]): Failed[] {
  return judged.filter((each): each is Failed => each.failure !== null);
}

/** A rough count of what a reader has to take in; examples are of required tests where there are any. */
function length({ subject: { test, group } }: Judged): number {
  return JSON.stringify(test.input).length + 20 * test.flags.length + (group.level === "required" ? 0 : 1e9);
}

/** The failure that is the easiest to read; the first of several. */
export function plainest(failures: readonly Failed[]): Failed {
  const lengths = failures.map(length);
  return failures[lengths.indexOf(lengths.reduce((least, own) => Math.min(least, own)))]!;
}
