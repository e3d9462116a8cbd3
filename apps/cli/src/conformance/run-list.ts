/** `sparqkit vectors list` at work. @module */
import { type Case, type Corpus, FEATURES, selectCases } from "@sparqkit/conformance";
import type { ListFlags } from "../commands/vectors.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../errors.ts";
import { count } from "../terminal/count.ts";
import { table } from "../terminal/table.ts";
import { oneFolder, openCorpus } from "./corpus.ts";

/** Print the files of the vectors, or the tests of a flag or clause. */
export async function runList(folder: string | undefined, { feature, flag, clause, json, vectors }: ListFlags, context: Context): Promise<void> {
  const corpus = await openCorpus(oneFolder(folder, vectors));
  if (feature !== undefined && !corpus.files.some((file) => file.document.feature === feature)) {
    throw new UsageError(`the vectors have no feature ${feature}`, `Choose from ${FEATURES.join(", ")}`);
  }
  const features = feature === undefined ? undefined : [feature];
  const cases = selectCases(corpus, { features, flag, clause });
  const byTest = flag !== undefined || clause !== undefined;
  if (byTest && cases.length === 0) throw new UsageError("no test has this flag and clause", "See `sparqkit vectors show` of a test for its flags and clauses");
  if (json) return context.print(`${JSON.stringify(byTest ? testsDocument(corpus, cases) : filesDocument(corpus, features), null, 2)}\n`);
  return context.print(byTest ? testsTable(cases) : filesTable(corpus, features));
}

type Features = readonly string[] | undefined;

function filesDocument({ version, manifest }: Corpus, features: Features): unknown {
  return { version, files: manifest.files.filter((file) => !features || features.includes(file.feature)) };
}

function testsDocument({ version }: Corpus, cases: readonly Case[]): unknown {
  return {
    version,
    tests: cases.map(({ file, group, test }) => ({
      id: test.id,
      operation: file.document.operation,
      level: group.level,
      result: test.result,
      flags: test.flags,
    })),
  };
}

function filesTable(corpus: Corpus, features: Features): string {
  const files = corpus.manifest.files.filter((file) => !features || features.includes(file.feature));
  const rows = files.map(({ path, operation, numberOfTests, clauses }) => [path.replace(/\.json$/, ""), operation, String(numberOfTests), shorten(clauses)]);
  const total = files.reduce((sum, file) => sum + file.numberOfTests, 0);
  const columns = [{ title: "file" }, { title: "operation" }, { title: "tests", align: "right" as const }, { title: "clauses" }];
  return `${table(columns, rows)}\n${count(total, "test")} in ${count(files.length, "file")}, version ${corpus.version}\n`;
}

function testsTable(cases: readonly Case[]): string {
  const rows = cases.map(({ file, group, test }) => [test.id, file.document.operation, group.level, test.result, test.flags.join(" ")]);
  return table([{ title: "id" }, { title: "operation" }, { title: "level" }, { title: "result" }, { title: "flags" }], rows);
}

/** Clauses with their document's name once: `PAIR-2 3 4 WINDOW-5`. */
function shorten(clauses: readonly string[]): string {
  let last = "";
  return clauses
    .map((clause) => {
      const [name, number] = clause.split("-") as [string, string];
      const short = name === last ? number : clause;
      last = name;
      return short;
    })
    .join(" ");
}
