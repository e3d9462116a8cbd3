/**
 * Judge any implementation of SPARQ, BSQ and HCM against the test-vector corpus: load vectors, ask a program or functions, compare, explain, report.
 * @module
 */
export { clauseText } from "./gen/clauses.ts";
export { meaning, sha256 } from "./corpus/hash.ts";
export type { Json, JsonObject } from "./json.ts";
export { ConformanceError, type CorpusProblem, describeProblem, InvalidCorpus, type TroubleKind, UnusableImplementation } from "./errors.ts";
export { layoutLedger, layoutManifest, layoutVectors } from "./corpus/layout.ts";
export { lintCorpus, type LintOptions, type LintResult } from "./corpus/lint.ts";
export { loadCorpus, readCorpus, type ReadText } from "./corpus/load.ts";
export { type Disagreement, recompute } from "./corpus/recompute.ts";
export { clausesOf, selectCases, type Selection } from "./corpus/select.ts";
export type {
  Alternative,
  Case,
  Corpus,
  CorpusFile,
  Group,
  Ledger,
  Level,
  Manifest,
  ManifestEntry,
  Note,
  NoteKind,
  Test,
  Tolerance,
  VectorFile,
} from "./corpus/types.ts";
export { compareOutputs, type Comparison } from "./judge/compare.ts";
export { describeFields, describeValue } from "./judge/describe.ts";
export { describeExpected, judge, type Judgement, type Outcome } from "./judge/judge.ts";
export { type CommandOptions, superviseCommand } from "./process/supervise.ts";
export { type Answer, ERROR_CODES, FEATURES, type ImplementationInfo, PROTOCOL_VERSION, type Question } from "./protocol/messages.ts";
export type {
  Choice,
  ConformanceReport,
  Difference,
  Failure,
  FailureKind,
  FeatureResult,
  Pattern,
  Status,
  Suspect,
  TestResult,
  Totals,
  Verdict,
} from "./report/document.ts";
export { type Badge, reportAsBadge } from "./report/badge.ts";
export { type HumanOptions, reportForPeople } from "./report/human.ts";
export { reportAsJunit } from "./report/junit.ts";
export { applyKnownFailures, listKnownFailures } from "./report/known-failures.ts";
export { type MatrixFormat, reportMatrix } from "./report/matrix.ts";
export { reportAsTap } from "./report/tap.ts";
export { asExpected, counts } from "./report/verdict.ts";
export type { BatchLimits } from "./run/batches.ts";
export { type Implementation, inProcess, NoAnswer, type Operations } from "./run/implementation.ts";
export { runCorpus, type RunOptions, type RunProgress } from "./run/run-corpus.ts";
export { serve } from "./run/serve.ts";
