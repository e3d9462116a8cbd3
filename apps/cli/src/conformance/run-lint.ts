/** `sparqkit vectors lint` at work. @module */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { describeProblem, lintCorpus } from "@sparqkit/conformance";
import type { LintFlags } from "../commands/vectors.ts";
import type { Context } from "../context.ts";
import { ChecksFailed, EXIT, InputError } from "../errors.ts";
import { explainSystemError } from "../files/system-errors.ts";
import { count } from "../terminal/count.ts";
import { corpusFolder, oneFolder, readerOf } from "./corpus.ts";

/** Check a corpus and print what is wrong with it. */
export async function runLint(named: string | undefined, { spec, json, vectors }: LintFlags, context: Context): Promise<void> {
  const folder = corpusFolder(oneFolder(named, vectors));
  const clauses = spec === undefined ? {} : { clauses: await readClauses(spec) };
  const { problems, corpus } = await lintCorpus(readerOf(folder), { ...clauses, paths: await pathsIn(folder) });
  const tests = corpus?.files.reduce((sum, { document }) => sum + document.numberOfTests, 0) ?? 0;
  const text = [
    ...problems.map(describeProblem),
    `${count(tests, "test")} in ${count(corpus?.files.length ?? 0, "file")}, ${count(problems.length, "problem")}`,
  ];
  await context.print(json ? `${JSON.stringify({ version: corpus?.version ?? null, problems }, null, 2)}\n` : `${text.join("\n")}\n`);
  if (corpus === null) throw new ChecksFailed("there are no vectors to check", EXIT.input);
  if (problems.length > 0) throw new ChecksFailed("the vectors break their own rules");
}

/** Every file of a folder that is no link, with slashes; none where there is no folder, which its missing manifest says better. */
async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  return files.map((path) => path.replaceAll(sep, "/")).sort();
}

/** The clauses that the texts of a specification define. */
async function readClauses(folder: string): Promise<ReadonlySet<string>> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith(".md"));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    const clauses = new Set(texts.flatMap((text) => [...text.matchAll(/^\*\*\[([A-Z0-9]+-\d+)\]\*\*/gm)].map(([, id]) => id!)));
    if (clauses.size > 0) return clauses;
  } catch (error) {
    throw explainSystemError(error, folder);
  }
  throw new InputError("NO_CLAUSES", folder, "holds no clauses", "Name the folder of the specification's texts with --spec");
}
