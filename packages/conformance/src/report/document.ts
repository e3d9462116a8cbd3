/** The result document of a run, `sparqkit/conformance-report@1`. @module */
import type { Level, NoteKind } from "../corpus/types.ts";
import type { TroubleKind } from "../errors.ts";
import type { ImplementationInfo } from "../protocol/messages.ts";

/** `conformant`: every judged test as it must be. `failing`: some are not. `unusable`: the implementation could not be judged to the end. */
export type Verdict = "conformant" | "failing" | "unusable";

/** How one test ended. `errored`: the implementation failed by its own word, died, or was late. `not-run`: the run ended before it. */
export type Status = "passed" | "failed" | "errored" | "skipped" | "not-run";

/** Numbers of tests; the five add up to `tests`. */
export interface Totals {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly notRun: number;
}

/** One place where an output differs, decoded for people. */
export interface Difference {
  /** The field and element: `cut`, `data[1]`, `product[2, 3]`. */
  readonly at: string;
  readonly expected: string;
  readonly got: string;
}

/**
 * In which way a test did not pass. `refused`: a valid input was rejected. `other-code`: an invalid one was, with another code than meant. `not-refused`: it was
 * answered. `wrong-output`: the answer differs. `errored`: it failed by its own word. `died` and `late`: there was no answer.
 */
export type FailureKind = "refused" | "other-code" | "not-refused" | "wrong-output" | "errored" | "died" | "late" | "skipped";

/** Why a test did not pass. Values are decoded for people and shortened. */
export interface Failure {
  readonly kind: FailureKind;
  /** One line; known-failure lists compare it. */
  readonly message: string;
  readonly flags: readonly string[];
  readonly clauses: readonly string[];
  readonly params: string;
  readonly input: string;
  readonly expected: string;
  readonly got: string;
  /** The first places that differ. */
  readonly differences: readonly Difference[];
  /** How many elements differ. */
  readonly differing: number;
  /** Fields of the output in which they do. */
  readonly fields: readonly string[];
  /** The code it was rejected with, where it was. */
  readonly rejectedWith?: string;
}

/** One judged test. */
export interface TestResult {
  readonly id: string;
  readonly operation: string;
  readonly level: Level;
  readonly status: Status;
  readonly failure?: Failure;
  /** A failure that a known-failure list expects. */
  readonly known?: true;
}

/** One feature that was claimed and judged. */
export interface FeatureResult {
  readonly feature: string;
  readonly required: Totals;
  readonly recommended: Totals;
}

/** What at least nine in ten of an operation's failures have in common, whatever their inputs. Deaths, late answers and known failures are not among them. */
export interface Pattern {
  readonly feature: string;
  readonly operation: string;
  readonly kind: FailureKind;
  /** What the implementation does, as in "refuses valid inputs with INVALID_SHAPE". */
  readonly message: string;
  /** Failures of the operation, and how many of them are of this pattern. */
  readonly failures: number;
  readonly alike: number;
  /** The id of the failure of this pattern that shows it best. */
  readonly example: string;
}

/** A flag whose tests fail more than others: what the fault may be. The first of the list explains the failures best. */
export interface Suspect {
  readonly flag: string;
  readonly kind: NoteKind;
  readonly feature: string;
  readonly operation: string;
  /** What its tests are. */
  readonly description: string;
  /** What a failure of them usually means. */
  readonly effect: string;
  /** What at least nine in ten of its failures have in common, where the effect does not speak of that; null where the effect fits. */
  readonly instead: string | null;
  readonly clauses: readonly string[];
  /** Tests of the operation with the flag, and how many of them failed. */
  readonly tests: number;
  readonly failed: number;
  /** Tests of the operation without the flag, and how many of them failed. */
  readonly others: number;
  readonly othersFailed: number;
  /** 0 to 1; only its order means something. */
  readonly score: number;
  /** The id of the failure that shows it best. */
  readonly example: string;
}

/** Which of several right answers the implementation gave in the tests of a flag: the index into `alternatives`. */
export interface Choice {
  readonly flag: string;
  readonly file: string;
  readonly alternative: number;
  readonly tests: number;
}

/** The whole result of a run. */
export interface ConformanceReport {
  readonly schema: "sparqkit/conformance-report@1";
  readonly verdict: Verdict;
  /** The verdict in a paragraph. */
  readonly summary: string;
  /** What the implementation said of itself; null where it never did. */
  readonly implementation: ImplementationInfo | null;
  readonly corpus: { readonly version: string; readonly manifestSha256: string };
  /** What was asked: only these features (null: all that are claimed), which levels, and whether recommended tests count. */
  readonly selection: { readonly features: readonly string[] | null; readonly level: "required" | "all"; readonly strict: boolean };
  readonly totals: { readonly required: Totals; readonly recommended: Totals };
  readonly features: readonly FeatureResult[];
  /** Features of the corpus that are not claimed. */
  readonly unclaimed: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly suspects: readonly Suspect[];
  readonly choices: readonly Choice[];
  /** Why the run ended early; null where it did not. */
  readonly trouble: { readonly kind: TroubleKind; readonly message: string; readonly stderr: string } | null;
  /** How often a process that had died or was late was started again. */
  readonly restarts: number;
  /** How the last process that died or was late ended, with what it last wrote to standard error; null where none did. */
  readonly lastEnd: string | null;
  /** What was odd and does not count. */
  readonly remarks: readonly string[];
  /** What is wrong with the known-failure list; empty without one. */
  readonly stale: readonly string[];
  /** Seconds of the run; only where asked for. */
  readonly seconds?: number;
  readonly results: readonly TestResult[];
}
