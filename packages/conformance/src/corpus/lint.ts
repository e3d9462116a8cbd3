/**
 * Everything spec/vectors.md promises of a corpus, checked; what only one of its own tests would notice otherwise.
 * @module
 */
import type { CorpusProblem } from "../errors.ts";
import { isObject } from "../json.ts";
import { tensorProblem } from "../judge/tensors.ts";
import { ERROR_CODES } from "../protocol/messages.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { sha256OfHex } from "./hash.ts";
import { lintLedger } from "./lint-ledger.ts";
import { lintPackage } from "./lint-package.ts";
import { readCorpus, type ReadText } from "./load.ts";
import type { Corpus, CorpusFile, Group, Test } from "./types.ts";

/** What the corpus is checked against beside itself. */
export interface LintOptions {
  /** Every clause there is; each but those of the protocol must have a test, and no other may be named. Not checked if absent. */
  readonly clauses?: ReadonlySet<string>;
  /** Paths of all files of the corpus' folder, with slashes: each vector file must be in the manifest, and the package of its version. Not checked if absent. */
  readonly paths?: readonly string[];
}

/** What was found, and what of the corpus could be read. */
export interface LintResult {
  readonly problems: readonly CorpusProblem[];
  readonly corpus: Corpus | null;
}

/** Check a corpus with its ledger and changelog. */
export async function lintCorpus(read: ReadText, { clauses, paths }: LintOptions = {}): Promise<LintResult> {
  const { corpus, problems } = await readCorpus(read);
  if (corpus === null) return { corpus, problems };
  const say = (path: string, where: string, message: string): void => void problems.push({ path, where, message });
  const seen = new Map<string, string>();
  for (const file of corpus.files) lintFile(file, seen, say);
  lintClauses(corpus, clauses, say);
  await lintLedger(corpus, problems.length === 0, read, say);
  for (const path of ["manifest.json", "ledger.json", ...corpus.files.map((file) => file.path)]) {
    const text = await read(path).catch(() => "");
    if (isJson(text)) for (const field of duplicateKeys(text)) say(path, field, "is given twice, of which only the last counts");
  }
  if (paths) await lintPackage(corpus, paths, read, say);
  return { corpus, problems };
}

type Say = (path: string, where: string, message: string) => void;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function lintFile({ path, document }: CorpusFile, seen: Map<string, string>, say: Say): void {
  const prefix = `${path.replace(/\.json$/, "")}/`;
  const used = new Set<string>();
  if (path.split("/")[0] !== document.feature) say(path, "", `is not in the folder of its feature, ${document.feature}`);
  if (document.operation.split(".")[0] !== document.feature) say(path, "", `operation ${document.operation} is not of the feature ${document.feature}`);
  for (const group of document.groups) {
    for (const test of group.tests) {
      const { id, flags } = test;
      const other = seen.get(id);
      if (other !== undefined) say(path, id, `is the id of another test too, in ${other}`);
      seen.set(id, path);
      if (!id.startsWith(prefix) || !/^[a-z0-9.+-]+$/.test(id.slice(prefix.length))) say(path, id, `is not ${prefix} and a name of a-z, 0-9, ., + and -`);
      for (const flag of flags) used.add(flag);
      for (const flag of new Set(flags.filter((each, index) => flags.indexOf(each) < index))) say(path, id, `names the flag ${flag} twice`);
      for (const flag of flags) if (!Object.hasOwn(document.notes, flag)) say(path, id, `flag ${flag} has no note`);
      lintTest(path, group, test, say);
    }
  }
  for (const flag of Object.keys(document.notes)) if (!used.has(flag)) say(path, "", `note ${flag} is not used`);
}

function lintTest(path: string, { tolerance }: Group, test: Test, say: Say): void {
  const { id, flags, input, result, expected, error, alternatives, sha256 = {} } = test;
  const outputs = [expected, ...(alternatives ?? []).map((each) => ("expected" in each ? each.expected : undefined))].filter(isObject);
  if (result === "acceptable" && flags.length === 0) say(path, id, "is acceptable and has no flag that says why");
  if (result === "acceptable" && (alternatives ?? []).length < 2) say(path, id, "is acceptable and has no two alternatives");
  for (const code of [error, ...(alternatives ?? []).map((each) => ("error" in each ? each.error : undefined))]) {
    if (code !== undefined && !ERROR_CODES.includes(code.code)) say(path, id, `error code ${code.code} is not in spec/operations.md`);
  }
  for (const value of [input, ...outputs].flatMap((object) => Object.values(object))) {
    if (!isObject(value) || !("hex" in value)) continue;
    const problem = tensorProblem(value);
    if (problem !== null) say(path, id, `holds ${problem}`);
    else if (/[A-F]/.test(value.hex as string)) say(path, id, "holds upper-case hexadecimal digits");
  }
  for (const [field, hash] of Object.entries(sha256)) {
    const tensor = expected?.[field];
    if (!isObject(tensor) || typeof tensor.hex !== "string") say(path, id, `has a sha256 of ${field}, which is no expected tensor`);
    else if (sha256OfHex(tensor.hex) !== hash) say(path, id, `has another sha256 of ${field} than its bytes have`);
  }
  if (tolerance && Object.values(tolerance).every((each) => each === 0)) say(path, id, "has a tolerance of zero; leave it out");
}

function lintClauses({ manifest, files }: Corpus, clauses: ReadonlySet<string> | undefined, say: Say): void {
  const tested = new Set<string>();
  for (const { path, document } of files) {
    const own = new Set(document.groups.flatMap((group) => group.clauses));
    const noted = new Set(Object.values(document.notes).flatMap((note) => note.clauses));
    for (const clause of own) tested.add(clause);
    for (const clause of new Set([...own, ...noted]))
      if (clauses && !clauses.has(clause)) say(path, "", `names ${clause}, which the specification does not have`);
    const listed = manifest.files.find((entry) => entry.path === path)!.clauses;
    if (listed.length !== own.size || listed.some((clause) => !own.has(clause))) say("manifest.json", path, "lists other clauses than the file's groups have");
  }
  for (const clause of clauses ?? []) {
    if (!clause.startsWith("PROTOCOL-") && !tested.has(clause)) say("manifest.json", clause, "is a clause without a test");
  }
}
