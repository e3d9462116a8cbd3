/**
 * Which flags explain the failures: those whose tests fail while tests without them pass.
 * @module
 */
import type { Note, NoteKind } from "../corpus/types.ts";
import type { Judged } from "../judge/choices.ts";
import type { Suspect } from "../report/document.ts";
import { partsOf } from "./depends.ts";

/** How much a kind of tests says about a fault. A table of everything, or random inputs, fail for any reason. */
const EVIDENCE: Readonly<Record<NoteKind, number>> = { EDGE_CASE: 1, LIMIT: 1, INVALID: 1, BASIC: 1, RANDOM: 0.3, EXHAUSTIVE: 0.3 };

/** What a suspect weighs where an operation that its own builds on fails too. */
const CONSEQUENCE = 0.3;

/** What is counted of a flag in an operation. */
interface Tally {
  readonly flag: string;
  readonly feature: string;
  readonly operation: string;
  readonly note: Note;
  readonly failures: Judged[];
  tests: number;
}

/** What is counted of an operation. */
interface Health {
  readonly all: readonly Judged[];
  failed: number;
  /** Share of failures among the tests that every implementation must pass before anything else: those of kind BASIC, or of all where there are none. */
  basic: number;
}

/**
 * Rank the flags of failed tests.
 *
 * A flag is as good an explanation as the share of its tests that fail, against the share that fails without it in the same operation. Where plain tests fail
 * as well, the plain fault explains the edge cases, not they it; tables and random inputs fail for any reason; and what fails in an operation that builds on
 * another failing one is likely a consequence.
 */
export function diagnose(judged: readonly Judged[]): Suspect[] {
  const operations = Map.groupBy(judged, ({ subject }) => subject.file.document.operation);
  const health = new Map([...operations].map(([operation, all]) => [operation, healthOf(all)]));
  const failing = new Set([...health].filter(([, { failed }]) => failed > 0).map(([operation]) => operation));
  return [...tally(judged).values()]
    .filter(({ failures }) => failures.length > 0)
    .map((each) =>
      toSuspect(
        each,
        health.get(each.operation)!,
        [...partsOf(each.operation)].some((part) => failing.has(part)),
      ),
    )
    .sort((a, b) => b.score - a.score || b.failed - a.failed || (a.flag < b.flag ? -1 : 1));
}

const bad = ({ judgement }: Judged): boolean => judgement.status === "failed" || judgement.status === "errored";
const kinds = ({ subject }: Judged): NoteKind[] => subject.test.flags.map((flag) => subject.file.document.notes[flag]!.kind);

function healthOf(all: readonly Judged[]): Health {
  const plain = all.filter((each) => kinds(each).every((kind) => kind === "BASIC"));
  const counted = plain.length > 0 ? plain : [];
  return { all, failed: all.filter(bad).length, basic: counted.length === 0 ? 0 : counted.filter(bad).length / counted.length };
}

function tally(judged: readonly Judged[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const each of judged) {
    const { feature, operation, notes } = each.subject.file.document;
    for (const flag of each.subject.test.flags) {
      const key = `${operation} ${flag}`;
      const own = tallies.get(key) ?? { flag, feature, operation, note: notes[flag]!, failures: [], tests: 0 };
      tallies.set(key, own);
      own.tests += 1;
      if (bad(each)) own.failures.push(each);
    }
  }
  return tallies;
}

function toSuspect({ flag, feature, operation, note, tests, failures }: Tally, health: Health, consequence: boolean): Suspect {
  const failed = failures.length;
  const others = health.all.length - tests;
  const othersFailed = health.failed - failed;
  // One test is added to either side, so that a flag of few tests is not certain at once.
  const inside = failed / (tests + 1);
  const outside = (othersFailed + 0.5) / (others + 1);
  const own = (inside / (inside + outside)) * inside * EVIDENCE[note.kind];
  const plain = note.kind === "BASIC" ? health.basic : 1 - health.basic;
  const score = own * plain * (consequence ? CONSEQUENCE : 1);
  const { kind, description, effect, clauses } = note;
  const example = plainest(failures).subject.test.id;
  return { flag, kind, feature, operation, description, effect, clauses, tests, failed, others, othersFailed, score: Number(score.toFixed(6)), example };
}

/** A rough count of what a reader has to take in; the named window sets are better known than others. */
const length = ({ subject: { test, group } }: Judged): number =>
  JSON.stringify(test.input).length + 20 * test.flags.length + (group.level === "required" ? 0 : 200);

/** The failure that is the easiest to read. */
function plainest(failures: readonly Judged[]): Judged {
  let best = failures[0]!;
  let least = length(best);
  for (const each of failures) {
    const own = length(each);
    if (own >= least) continue;
    best = each;
    least = own;
  }
  return best;
}
