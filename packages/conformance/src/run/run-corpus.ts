/**
 * A run: introduce, ask everything that is claimed, stop, and make the report.
 * @module
 */
import { selectCases } from "../corpus/select.ts";
import type { Case, Corpus } from "../corpus/types.ts";
import { UnusableImplementation } from "../errors.ts";
import { type Judged, settleChoices } from "../judge/choices.ts";
import type { ImplementationInfo } from "../protocol/messages.ts";
import { makeReport } from "../report/make-report.ts";
import type { ConformanceReport } from "../report/document.ts";
import { askAll } from "./ask-all.ts";
import { BATCH_LIMITS, type BatchLimits } from "./batches.ts";
import type { Implementation } from "./implementation.ts";

/** How far a run is. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
}

/** What a run covers and how it goes. */
export interface RunOptions {
  /** Only these features of those that are claimed. */
  readonly features?: readonly string[] | undefined;
  /** `required` leaves recommended tests out; default `all`. */
  readonly level?: "required" | "all";
  /** Recommended tests count like required ones. */
  readonly strict?: boolean;
  readonly limits?: BatchLimits;
  /** Ends the run and the implementation; the run then rejects with its reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: RunProgress) => void;
}

/**
 * Judge an implementation against a corpus.
 *
 * An implementation that can not be judged to the end is a verdict, `unusable`, and no error.
 */
export async function runCorpus(corpus: Corpus, implementation: Implementation, options: RunOptions = {}): Promise<ConformanceReport> {
  const { features, level = "all", strict = false, limits = BATCH_LIMITS, signal, onProgress } = options;
  const judged: Judged[] = [];
  let info: ImplementationInfo | null = null;
  let cases: Case[] = [];
  let trouble: UnusableImplementation | null = null;
  const remarks: string[] = [];
  const kill = (): void => void implementation.kill();
  signal?.addEventListener("abort", kill, { once: true });
  try {
    signal?.throwIfAborted();
    info = await implementation.start();
    const asked = info.features.filter((feature) => !features || features.includes(feature));
    cases = selectCases(corpus, { features: asked, level: level === "required" ? "required" : undefined });
    const total = cases.length;
    await askAll(implementation, cases, judged, { limits, signal, onJudged: onProgress && ((done) => onProgress({ done, total })) });
    const remark = await implementation.stop();
    if (remark !== null) remarks.push(remark);
  } catch (error) {
    await implementation.kill();
    signal?.throwIfAborted();
    if (!(error instanceof UnusableImplementation)) throw error;
    trouble = error;
  } finally {
    signal?.removeEventListener("abort", kill);
  }
  const settled = settleChoices(judged);
  const selection = { features: features ? [...features] : null, level, strict };
  const { restarts, lastEnd } = implementation;
  return makeReport({ corpus, info, selection, cases, ...settled, trouble, restarts, lastEnd, remarks });
}
