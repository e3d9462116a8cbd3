/**
 * Which flags explain the failures: those whose tests fail while tests without them pass.
 * @module
 */
import type { Corpus, Note, NoteKind } from "../corpus/types.ts";
import type { ConformanceReport, FailureKind, Pattern, Suspect } from "../report/document.ts";
import { partsOf } from "./depends.ts";
import { answered, type Failed, failuresOf, type Judged, plainest } from "./failures.ts";
import { findPatterns, sharedBy } from "./patterns.ts";

/** How much a kind of tests says about a fault. A table of everything, or random inputs, fail for any reason. */
const EVIDENCE: Readonly<Record<NoteKind, number>> = { EDGE_CASE: 1, LIMIT: 1, INVALID: 1, BASIC: 1, RANDOM: 0.3, EXHAUSTIVE: 0.3 };

/** What a suspect weighs where an operation that its own builds on fails too. */
const CONSEQUENCE = 0.15;
/** What an edge case that fails in every test weighs at least where plain tests fail as well. */
const WHOLLY = 0.2;
/** What a flag gains whose note speaks of a field that is wrong while others are right. */
const NAMES_FIELD = 1.5;

/** What is counted of a flag in an operation. */
interface Tally {
  readonly flag: string;
  readonly note: Note;
  readonly failures: Failed[];
  tests: number;
}

/** What is counted of an operation. */
interface Health {
  readonly feature: string;
  readonly operation: string;
  readonly tests: number;
  readonly failed: number;
  /** Share of failures among the tests that every implementation must pass before anything else: those of kind BASIC alone or, where there are none, among others. */
  readonly basic: number;
  /** Fields that are wrong in some tests while others are right in all; empty if there are none. */
  readonly fields: readonly string[];
  /** Whether an operation that this one builds on fails too. */
  readonly consequence: boolean;
}

/**
 * What the failures have in common: patterns by operation, and flags by rank.
 *
 * A flag is as good an explanation as the share of its tests that fail, against the share that fails without it in the same operation. Where plain tests fail
 * as well, the plain fault explains the edge cases, not they it, unless they fail without exception; tables and random inputs fail for any reason; and what
 * fails in an operation that builds on another failing one is likely a consequence.
 */
export function diagnose(corpus: Corpus, results: ConformanceReport["results"]): { patterns: Pattern[]; suspects: Suspect[] } {
  const judged = answered(corpus, results);
  const failures = failuresOf(judged);
  const failing = new Set(failures.map(({ subject }) => subject.file.document.operation));
  const operations = Map.groupBy(judged, ({ subject }) => subject.file.document.operation);
  const suspects = [...operations]
    .filter(([operation]) => failing.has(operation))
    .flatMap(([operation, own]) => {
      const health = healthOf(operation, own, failing);
      return [...tally(own).values()].filter((each) => each.failures.length > 0).map((each) => toSuspect(each, health));
    })
    .sort((a, b) => b.score - a.score || b.failed - a.failed || (a.flag < b.flag ? -1 : 1));
  return { patterns: findPatterns(failures), suspects };
}

/** Which of a test's flags are of plain tests. */
const areBasic = ({ subject: { test, file } }: Judged): boolean[] => test.flags.map((flag) => file.document.notes[flag]!.kind === "BASIC");

function healthOf(operation: string, judged: readonly Judged[], failing: ReadonlySet<string>): Health {
  const failures = failuresOf(judged);
  const only = judged.filter((each) => areBasic(each).every(Boolean));
  const plain = only.length > 0 ? only : judged.filter((each) => areBasic(each).some(Boolean));
  const wrong = new Set(failures.flatMap(({ failure }) => failure.fields));
  const all = new Set(failures.flatMap(({ subject }) => Object.keys(subject.test.expected ?? {})));
  return {
    feature: judged[0]!.subject.file.document.feature,
    operation,
    tests: judged.length,
    failed: failures.length,
    basic: plain.length === 0 ? 0 : failuresOf(plain).length / plain.length,
    fields: [...all].every((field) => wrong.has(field)) ? [] : [...wrong].map((field) => field.toLowerCase()),
    consequence: [...partsOf(operation)].some((part) => failing.has(part)),
  };
}

function tally(judged: readonly Judged[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { subject, failure } of judged) {
    for (const flag of subject.test.flags) {
      const own = tallies.get(flag) ?? { flag, note: subject.file.document.notes[flag]!, failures: [], tests: 0 };
      tallies.set(flag, own);
      own.tests += 1;
      if (failure) own.failures.push({ subject, failure });
    }
  }
  return tallies;
}

function toSuspect({ flag, note, tests, failures }: Tally, health: Health): Suspect {
  const { feature, operation } = health;
  const { kind, description, effect, clauses } = note;
  const failed = failures.length;
  const others = health.tests - tests;
  const othersFailed = health.failed - failed;
  const score = scoreOf(flag, note, { failed, tests, others, othersFailed }, health);
  const example = plainest(failures).subject.test.id;
  const instead = insteadOf(effect, failures);
  return { flag, kind, feature, operation, description, effect, instead, clauses, tests, failed, others, othersFailed, score, example };
}

type Counts = Pick<Suspect, "tests" | "failed" | "others" | "othersFailed">;

function scoreOf(flag: string, { kind, description, effect }: Note, { tests, failed, others, othersFailed }: Counts, health: Health): number {
  // One test is added to either side, so that a flag of few tests is not certain at once.
  const inside = failed / (tests + 1);
  const outside = (othersFailed + 0.5) / (others + 1);
  const own = (inside / (inside + outside)) * inside * EVIDENCE[kind];
  const plain = kind === "BASIC" ? health.basic : Math.max(1 - health.basic, failed === tests ? WHOLLY : 0);
  const text = `${flag} ${description} ${effect}`.toLowerCase();
  const named = health.fields.some((field) => text.includes(field)) ? NAMES_FIELD : 1;
  const score = (own * plain * named * (health.consequence ? CONSEQUENCE : 1)) / NAMES_FIELD;
  return Number(score.toFixed(6));
}

/** Words by which an effect speaks of a kind of failure. */
const SPEAKS: Readonly<Partial<Record<FailureKind, RegExp>>> = {
  refused: /refus|reject/,
  "other-code": /\bcode\b|refus|reject/,
  errored: /\berror|crash|fail/,
};

/** What the failures share that the note's effect, which is of wrong values, does not speak of. */
function insteadOf(effect: string, failures: readonly Failed[]): string | null {
  const shared = sharedBy(failures);
  if (shared === null) return null;
  return (SPEAKS[shared.kind]?.test(effect) ?? true) ? null : shared.message;
}
