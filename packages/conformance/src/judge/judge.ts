/** The verdict on one answer. @module */
import { clausesOf } from "../corpus/select.ts";
import type { Alternative, Case } from "../corpus/types.ts";
import { ERROR_CODES, type Answer } from "../protocol/messages.ts";
import type { Failure, FailureKind, Status } from "../report/document.ts";
import { compareOutputs, type Comparison } from "./compare.ts";
import { describeFields, plainText } from "./describe.ts";

/** An answer, or why there is none: the process died, and what it had written to standard error, or was late. */
export type Outcome = Answer | Lost;

/** Why there is no answer. */
export type Lost = { readonly died: string; readonly stderr?: string } | { readonly late: string; readonly stderr?: string };

/** How a test ended; `choices` are the alternatives of an acceptable test that the answer is one of. */
export interface Judgement {
  readonly status: Status;
  readonly failure?: Failure;
  readonly choices?: readonly number[];
}

const EQUAL: Comparison = { differing: 0, differences: [], fields: [] };

/** Judge the outcome of one test. */
export function judge(subject: Case, outcome: Outcome): Judgement {
  if ("output" in outcome || "rejected" in outcome) return judgeAnswer(subject, outcome);
  if ("skipped" in outcome) return fail(subject, "skipped", `skipped: ${plainText(outcome.skipped)}`, "no answer");
  if ("errored" in outcome) return fail(subject, "errored", `errored: ${plainText(outcome.errored)}`, "an error of its own");
  const { stderr = "" } = outcome;
  const wrote = stderr === "" ? "" : `; its standard error ends with: ${stderr}`;
  if ("died" in outcome) return fail(subject, "died", `the process died: ${outcome.died}`, `nothing: the process died${wrote}`);
  return fail(subject, "late", `late: ${outcome.late}`, `nothing in time${wrote}`);
}

function judgeAnswer(subject: Case, answer: { readonly output: unknown } | { readonly rejected: { readonly code: string } }): Judgement {
  const { test } = subject;
  if (test.result === "acceptable") {
    const compared = test.alternatives!.map((alternative) => matches(subject, alternative, answer));
    const choices = compared.flatMap((equal, index) => (equal ? [index] : []));
    return choices.length > 0 ? { status: "passed", choices } : fail(subject, "wrong-output", "none of the acceptable answers", describeAnswer(answer));
  }
  if ("rejected" in answer) {
    const { code } = answer.rejected;
    if (test.result === "invalid" && code === test.error!.code) return { status: "passed" };
    const unknown = ERROR_CODES.includes(code) ? "" : ", which is no code of the specification";
    const message = test.result === "invalid" ? `rejected with ${plainText(code, 60)} instead of ${test.error!.code}` : `rejected with ${plainText(code, 60)}`;
    return fail(subject, test.result === "invalid" ? "other-code" : "refused", `${message}${unknown}`, describeAnswer(answer), {
      rejectedWith: plainText(code, 60),
    });
  }
  if (test.result === "invalid") return fail(subject, "not-refused", `not rejected with ${test.error!.code}`, describeAnswer(answer));
  const comparison = compareOutputs(subject.file.document.operation, test.expected!, answer.output, subject.group.tolerance);
  if (comparison.differing === 0) return { status: "passed" };
  return fail(subject, "wrong-output", describeComparison(comparison), describeAnswer(answer), { comparison });
}

function matches(
  { file, group }: Case,
  alternative: Alternative,
  answer: { readonly output: unknown } | { readonly rejected: { readonly code: string } },
): boolean {
  if ("error" in alternative) return "rejected" in answer && answer.rejected.code === alternative.error.code;
  return "output" in answer && compareOutputs(file.document.operation, alternative.expected, answer.output, group.tolerance).differing === 0;
}

/** What is known of some kinds of failures. */
interface FailureDetails {
  /** The code that it answered. */
  readonly rejectedWith?: string;
  readonly comparison?: Comparison;
}

/** A failed judgement with everything a person needs to see why. */
export function fail(subject: Case, kind: FailureKind, message: string, got: string, { rejectedWith, comparison = EQUAL }: FailureDetails = {}): Judgement {
  const { group, test } = subject;
  const failure: Failure = {
    kind,
    message,
    flags: test.flags,
    clauses: clausesOf(subject),
    params: describeFields(group.params),
    input: describeFields(test.input),
    expected: describeExpected(subject),
    got,
    differences: comparison.differences,
    differing: comparison.differing,
    fields: comparison.fields.map((field) => plainText(field, 40)),
    ...(rejectedWith !== undefined && { rejectedWith }),
  };
  return { status: statusOf(kind), failure };
}

function statusOf(kind: FailureKind): Status {
  if (kind === "skipped") return "skipped";
  return kind === "errored" || kind === "died" || kind === "late" ? "errored" : "failed";
}

function describeComparison({ differing, differences: [first] }: Comparison): string {
  const where = first!.at === "" ? "the output" : first!.at;
  return `${where} is ${first!.got} instead of ${first!.expected}${differing > 1 ? `; ${differing} differences in all` : ""}`;
}

/** What a test wants, for people. @param shown elements of a tensor that are shown */
export function describeExpected({ test }: Pick<Case, "test">, shown?: number): string {
  if (test.result === "valid") return describeFields(test.expected, shown);
  if (test.result === "invalid") return `rejected with ${test.error!.code}`;
  return test.alternatives!.map((each) => ("error" in each ? `rejected with ${each.error.code}` : describeFields(each.expected, shown))).join(", or ");
}

function describeAnswer(answer: { readonly output: unknown } | { readonly rejected: { readonly code: string } }): string {
  return "output" in answer ? describeFields(answer.output) : `rejected with ${plainText(answer.rejected.code, 60)}`;
}
