/**
 * Lists of known failures: what is expected to fail, and how. A list is right in every line or it fails, so that none goes stale unseen.
 *
 * A line is `id  # message`, the message as far as it is to be compared; empty lines and lines that begin with `#` are notes.
 * @module
 */
import type { Corpus } from "../corpus/types.ts";
import { diagnose } from "../diagnosis/diagnose.ts";
import type { ConformanceReport, TestResult } from "./document.ts";
import { counts, settleVerdict } from "./verdict.ts";

/** One line of a list. */
interface Entry {
  readonly line: number;
  readonly id: string;
  /** How the message begins; empty for any. */
  readonly message: string;
}

/** Characters of a message that `listKnownFailures` writes. */
const LENGTH = 100;

const failed = ({ status }: TestResult): boolean => status === "failed" || status === "errored" || status === "skipped";

/**
 * The report with the failures of a list marked as known and left out of the diagnosis, and everything that is wrong with the list in `stale`: tests that pass now, messages that
 * changed, ids that the corpus does not have or that are listed twice. Tests that were not asked this time are let be.
 */
export function applyKnownFailures(report: ConformanceReport, corpus: Corpus, list: string): ConformanceReport {
  const results = new Map(report.results.map((result) => [result.id, result]));
  const ids = idsOf(corpus);
  const known = new Set<string>();
  const seen = new Set<string>();
  const stale = parse(list).flatMap(({ line, id, message }) => {
    const at = `line ${line}, ${id}`;
    if (!ids.has(id)) return [`${at}: the vectors have no such test; remove the line`];
    if (seen.has(id)) return [`${at}: is listed twice; remove one`];
    seen.add(id);
    const result = results.get(id);
    if (result === undefined || result.status === "not-run") return [];
    if (result.status === "passed") return [`${at}: passes now; remove the line`];
    if (!result.failure!.message.startsWith(message)) return [`${at}: fails otherwise now: ${result.failure!.message}`];
    known.add(id);
    return [];
  });
  const marked = report.results.map((result): TestResult => (known.has(result.id) ? { ...result, known: true } : result));
  return settleVerdict({ ...report, ...diagnose(corpus, marked), results: marked, stale });
}

/** The list as it would be right: the notes of the old one, every failure that counts, and the lines about tests that were not asked this time. */
export function listKnownFailures(report: ConformanceReport, corpus: Corpus, list: string): string {
  const results = new Map(report.results.map((result) => [result.id, result]));
  const old = new Map(parse(list).map((entry) => [entry.id, entry]));
  const notes = list.split("\n").filter((line) => line.trimStart().startsWith("#"));
  const lines = [...idsOf(corpus)].flatMap((id) => {
    const result = results.get(id);
    if (result === undefined || result.status === "not-run") return old.has(id) ? [write(id, old.get(id)!.message)] : [];
    const listed = old.has(id) || counts(result, report.selection.strict);
    return failed(result) && listed ? [write(id, result.failure!.message.slice(0, LENGTH).trimEnd())] : [];
  });
  return [...notes, ...lines].map((line) => `${line}\n`).join("");
}

const write = (id: string, message: string): string => (message === "" ? id : `${id}  # ${message}`);

function parse(list: string): Entry[] {
  return list.split("\n").flatMap((text, index): Entry[] => {
    const [, id, message = ""] = /^\s*([^\s#]\S*)(?:\s+#\s?(.*?))?\s*$/.exec(text) ?? [];
    if (id !== undefined) return [{ line: index + 1, id, message }];
    const trimmed = text.trim();
    return trimmed === "" || trimmed.startsWith("#") ? [] : [{ line: index + 1, id: trimmed, message: "" }]; // no id, which is then said
  });
}

function idsOf(corpus: Corpus): Set<string> {
  return new Set(corpus.files.flatMap(({ document }) => document.groups.flatMap(({ tests }) => tests.map(({ id }) => id))));
}
