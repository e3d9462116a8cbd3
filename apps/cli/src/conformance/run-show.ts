/** `sparqkit vectors show` at work. @module */
import { type Case, clausesOf, clauseText, describeExpected, describeFields, selectCases } from "@sparqkit/conformance";
import type { ShowFlags } from "../commands/vectors.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { oneFolder, openCorpus } from "./corpus.ts";

/** Elements of a tensor that are shown. */
const SHOWN = 256;

/** Print one test. */
export async function runShow(id: string, folder: string | undefined, { json, vectors }: ShowFlags, context: Context): Promise<void> {
  const all = selectCases(await openCorpus(oneFolder(folder, vectors)));
  const found = all.find(({ test }) => test.id === id);
  if (found === undefined) throw new UsageError(`the vectors have no test ${id}`, suggestion(id, all));
  await context.print(json ? `${JSON.stringify(documentOf(found), null, 2)}\n` : describe(found));
}

function suggestion(id: string, all: readonly Case[]): string {
  const near = all.map(({ test }) => test.id).filter((each) => each.startsWith(id) || each.endsWith(`/${id}`));
  if (near.length === 0) return "See `sparqkit vectors list --flag NAME` or `--clause ID` for ids";
  return `Did you mean ${near.slice(0, 3).join(", ")}${near.length > 3 ? ` or another of ${near.length}` : ""}`;
}

function documentOf({ file, group, test }: Case): unknown {
  const { tests: _, ...shared } = group;
  const notes = Object.fromEntries(test.flags.map((flag) => [flag, file.document.notes[flag]]));
  return { path: file.path, operation: file.document.operation, group: shared, notes, test };
}

function describe(subject: Case): string {
  const { file, group, test } = subject;
  const facts: [string, string][] = [
    ["operation", `${file.document.operation}, ${group.level}`],
    ["params", describeFields(group.params, SHOWN)],
    ["input", describeFields(test.input, SHOWN)],
    ["expected", describeExpected(subject, SHOWN)],
    ["tolerance", group.tolerance ? describeFields(group.tolerance) : ""],
    ["comment", test.comment ?? ""],
  ];
  const head = facts.filter(([, text]) => text !== "").map(([name, text]) => `${name.padEnd(9)}  ${text}\n`);
  const notes = test.flags.map((flag) => {
    const { kind, description, effect } = file.document.notes[flag]!;
    return `\n${flag} (${kind}): ${description}\n  a failure usually means: ${effect}\n`;
  });
  const clauses = clausesOf(subject).map((clause) => `[${clause}] ${clauseText(clause)}\n`);
  return `${test.id}\n${head.join("")}${notes.join("")}\n${clauses.join("")}`;
}
