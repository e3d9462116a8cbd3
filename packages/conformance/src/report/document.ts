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

/** Why a test did not pass. Values are decoded for people and shortened. */
export interface Failure {
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
  readonly suspects: readonly Suspect[];
  readonly choices: readonly Choice[];
  /** Why the run ended early; null where it did not. */
  readonly trouble: { readonly kind: TroubleKind; readonly message: string; readonly stderr: string } | null;
  /** How often a process that had died or was late was started again. */
  readonly restarts: number;
  /** What is wrong with the known-failure list; empty without one. */
  readonly stale: readonly string[];
  /** Seconds of the run; only where asked for. */
  readonly seconds?: number;
  readonly results: readonly TestResult[];
}
