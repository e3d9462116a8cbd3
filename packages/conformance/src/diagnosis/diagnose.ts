/**
 * Which flags explain the failures: those whose tests fail while tests without them pass.
 * @module
 */
import type { Note, NoteKind } from "../corpus/types.ts";
import type { Judged } from "../judge/choices.ts";
import { FEATURES } from "../protocol/messages.ts";
import type { Suspect } from "../report/document.ts";

/** How much a kind of tests says about a fault. A table of everything, or random inputs, fail for any reason. */
const EVIDENCE: Readonly<Record<NoteKind, number>> = { EDGE_CASE: 1, LIMIT: 1, INVALID: 1, BASIC: 0.5, RANDOM: 0.3, EXHAUSTIVE: 0.3 };

/** What is counted of a flag in a feature. */
interface Tally {
  readonly flag: string;
  readonly feature: string;
  readonly note: Note;
  readonly operations: Set<string>;
  tests: number;
  failed: number;
  /** Failures, the plainest first. */
  readonly failures: Judged[];
}

/**
 * Rank the flags of failed tests.
 *
 * A flag is as good an explanation as the share of its tests that fail, against the share that fails without it in the same operations; kinds that
 * fail for any reason weigh little, and a feature that builds on another that fails too is likely only a consequence.
 */
export function diagnose(judged: readonly Judged[]): Suspect[] {
  const tallies = tally(judged);
  const failing = [...tallies.values()].filter(({ failed }) => failed > 0);
  const first = Math.min(...failing.map(({ feature }) => FEATURES.indexOf(feature)));
  return failing.map((each) => toSuspect(each, judged, first)).sort((a, b) => b.score - a.score || b.failed - a.failed || (a.flag < b.flag ? -1 : 1));
}

const bad = ({ judgement }: Judged): boolean => judgement.status === "failed" || judgement.status === "errored";

function tally(judged: readonly Judged[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const each of judged) {
    const { feature, operation, notes } = each.subject.file.document;
    for (const flag of each.subject.test.flags) {
      const note = notes[flag]!;
      const key = `${feature} ${flag} ${note.description} ${note.effect}`; // a flag may mean another thing in another operation
      const own = tallies.get(key) ?? { flag, feature, note, operations: new Set(), tests: 0, failed: 0, failures: [] };
      tallies.set(key, own);
      own.operations.add(operation);
      own.tests += 1;
      if (!bad(each)) continue;
      own.failed += 1;
      own.failures.push(each);
    }
  }
  return tallies;
}

function toSuspect({ flag, feature, note, operations, tests, failed, failures }: Tally, judged: readonly Judged[], first: number): Suspect {
  const without = judged.filter(({ subject }) => operations.has(subject.file.document.operation) && !subject.test.flags.includes(flag));
  const others = without.length;
  const othersFailed = without.filter(bad).length;
  // One test is added to either side, so that a flag of few tests is not certain at once.
  const inside = failed / (tests + 1);
  const outside = (othersFailed + 0.5) / (others + 1);
  const consequence = FEATURES.indexOf(feature) > first ? 0.8 : 1;
  const score = (inside / (inside + outside)) * inside * EVIDENCE[note.kind] * consequence;
  const { kind, description, effect, clauses } = note;
  const example = plainest(failures).subject.test.id;
  return { flag, kind, feature, description, effect, clauses, tests, failed, others, othersFailed, score: Number(score.toFixed(6)), example };
}

const length = ({ subject }: Judged): number => JSON.stringify(subject.test.input).length + 20 * subject.test.flags.length;

/** The failure that is the shortest to read. */
function plainest(failures: readonly Judged[]): Judged {
  return failures.reduce((best, each) => (length(each) < length(best) ? each : best));
}
