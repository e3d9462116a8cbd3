/**
 * What an operation's failures share whatever the inputs: an answer where there must be none, a wrong code, one wrong field of several.
 * @module
 */
import { ERROR_CODES } from "../protocol/messages.ts";
import type { Failure, FailureKind, Pattern } from "../report/document.ts";
import { partsOf } from "./depends.ts";
import { type Failed, plainest } from "./failures.ts";

/** The share of failures that makes a pattern. */
const ENOUGH = 0.9;

/** A pattern without its place: the failures of one kind, and what they amount to. */
interface Shared {
  readonly kind: FailureKind;
  readonly message: string;
  readonly members: readonly Failed[];
}

/** The pattern of each operation whose failures have one: those that build on no other failing operation first, then by failures. */
export function findPatterns(failures: readonly Failed[]): Pattern[] {
  const operations = Map.groupBy(failures, ({ subject }) => subject.file.document.operation);
  const failingParts = ({ operation }: Pattern): number => [...partsOf(operation)].filter((part) => operations.has(part)).length;
  return [...operations]
    .flatMap(([operation, own]): Pattern[] => {
      const shared = sharedBy(own);
      if (shared === null) return [];
      const { feature } = own[0]!.subject.file.document;
      const { kind, message, members } = shared;
      return [{ feature, operation, kind, message, failures: own.length, alike: members.length, example: plainest(members).subject.test.id }];
    })
    .sort((a, b) => failingParts(a) - failingParts(b) || b.alike - a.alike);
}

/** What most of these failures do; null where that is nothing in particular. */
export function sharedBy(failures: readonly Failed[]): Shared | null {
  const kinds = [...Map.groupBy(failures, ({ failure }) => failure.kind)];
  const [kind, members] = kinds.reduce((most, each) => (each[1].length > most[1].length ? each : most));
  if (members.length < ENOUGH * failures.length) return null;
  const message = describe(kind, members);
  return message === null ? null : { kind, message, members };
}

function describe(kind: FailureKind, members: readonly Failed[]): string | null {
  const given = names(members.map(({ failure }) => coded(failure)));
  const meant = names(members.map(({ subject }) => subject.test.error?.code ?? ""));
  if (kind === "refused") return `refuses valid inputs with ${given}`;
  if (kind === "other-code") return `refuses with ${given} where ${meant} is meant`;
  if (kind === "not-refused") return `answers where it must refuse with ${meant}`;
  if (kind === "errored") return `ends with an error of its own, ${names(members.map(({ failure }) => failure.message.replace("errored: ", "")))}`;
  return describeFields(members);
}

/** Which of several fields are wrong, where the others are right in all. */
function describeFields(members: readonly Failed[]): string | null {
  const wrong = new Set(members.flatMap(({ failure }) => failure.fields));
  const all = new Set(members.flatMap(({ subject }) => Object.keys(subject.test.expected ?? {})));
  const right = [...all].filter((field) => !wrong.has(field));
  if (wrong.size === 0 || right.length === 0) return null;
  return `gives a wrong ${joined([...wrong], "or")}; ${joined(right, "and")} ${right.length === 1 ? "is" : "are"} right`;
}

function coded({ rejectedWith = "" }: Failure): string {
  return ERROR_CODES.includes(rejectedWith) ? rejectedWith : `${rejectedWith}, which is no code of the specification,`;
}

/** The names that occur, the most frequent first; the rare ones are only counted. */
function names(all: readonly string[]): string {
  const sorted = [...Map.groupBy(all, (name) => name)].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
  const shown = sorted.slice(0, 3);
  const others = sorted.length - shown.length;
  return joined(others === 0 ? shown : [...shown, `${others} more`], "or");
}

function joined(words: readonly string[], by: "and" | "or"): string {
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(", ")} ${by} ${words.at(-1)!}`;
}
