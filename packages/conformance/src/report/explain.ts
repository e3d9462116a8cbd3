/** What is likely wrong and how it shows: the middle of a report for people. @module */
import { clauseText } from "../gen/clauses.ts";
import type { ConformanceReport, Failure, Pattern, Suspect, TestResult } from "./document.ts";

type Strong = (text: string) => string;

/** Patterns, and tests of one list, that are shown. */
const SHOWN = 5;

/** Patterns and flags, then the tests that found the process dead or late. @param shown suspects that are explained */
export function explain(report: ConformanceReport, shown: number, strong: Strong): string {
  const { patterns, suspects, results } = report;
  const failures = results.filter(({ status, known }) => (status === "failed" || status === "errored") && !known);
  const lost = failures.filter(({ failure }) => failure!.kind === "died" || failure!.kind === "late");
  const named = suspects.slice(0, shown).map((suspect, index) => explainSuspect(suspect, index + 1, results, strong));
  const more = suspects.length > shown ? [`${count(suspects.length - shown, "more flag has", "more flags have")} failures: --json has all.\n`] : [];
  const flags = named.length === 0 ? [] : [`${strong("The tests that fail have these flags, the likeliest fault first")}\n`, ...named, ...more];
  return [...listPatterns(patterns, strong), ...listLost(lost, strong), ...flags].join("\n");
}

function listPatterns(patterns: readonly Pattern[], strong: Strong): string[] {
  if (patterns.length === 0) return [];
  const lines = patterns.slice(0, SHOWN).map(({ operation, message, alike, failures }) => {
    const share = alike < failures ? `${alike} of its ${failures} failures` : failures === 1 ? "its only failure" : `all its ${failures} failures`;
    return `  ${operation} ${message} (${share})\n`;
  });
  return [`${strong("What the failures have in common")}\n${lines.join("")}${rest(patterns.length)}`];
}

function listLost(lost: readonly TestResult[], strong: Strong): string[] {
  if (lost.length === 0) return [];
  const lines = lost.slice(0, SHOWN).map(({ id, operation, failure }) => {
    const { message, params, input, got } = failure!;
    const heard = /; (its standard error ends with: .*)$/.exec(got)?.[1];
    return [`  ${id}, ${operation}: ${message}`, ...row("params", params), ...row("input", input), ...(heard ? [`    ${heard}`] : []), ""].join("\n");
  });
  return [`${strong("The process died or was late on these inputs")}\n${lines.join("")}${rest(lost.length)}`];
}

function explainSuspect(suspect: Suspect, rank: number, results: readonly TestResult[], strong: Strong): string {
  const { flag, operation, description, effect, instead, clauses, failed, tests, others, othersFailed, example } = suspect;
  const failure = results.find(({ id }) => id === example)!.failure!;
  const lines = [
    `${rank}. ${strong(flag)} in ${operation}: ${description}`,
    `   ${failed} of ${tests} such ${tests === 1 ? "test fails" : "tests fail"}${others > 0 ? `, ${othersFailed} of ${count(others, "other", "others")}` : ""}`,
    instead === null ? `   usually: ${effect}` : `   here: it ${instead}`,
    ...clauses.map((clause) => `   [${clause}] ${clauseText(clause)}`.trimEnd()),
    `   for example ${example}: ${failure.message}`,
    ...[...row("params", failure.params), ...row("input", failure.input), ...row("expected", failure.expected), ...row("got", failure.got)].map(
      (text) => ` ${text}`,
    ),
    ...differences(failure),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the message does not say already. */
function differences({ differing, differences: shown }: Failure): string[] {
  if (differing < 2) return [];
  const lines = shown.map(({ at, expected, got }) => `     ${at}: ${got} instead of ${expected}`);
  return differing > shown.length ? [...lines, `     ${differing} elements differ in all`] : lines;
}

/** A line of an example; none for what is empty. */
const row = (name: string, text: string): string[] => (text === "" ? [] : [`    ${name.padEnd(8)}  ${text}`]);

const rest = (all: number): string => (all > SHOWN ? `  and ${all - SHOWN} more\n` : "");

/** A number with its noun. */
export function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}
