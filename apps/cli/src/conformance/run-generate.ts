/** `sparqkit vectors generate` at work: the whole corpus anew, or new random tests. @module */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  type Corpus,
  type CorpusFile,
  type Disagreement,
  type Ledger,
  layoutLedger,
  layoutManifest,
  layoutVectors,
  loadCorpus,
  meaning,
  recompute,
  sha256,
} from "@sparqkit/conformance";
import { operations } from "@sparqkit/operations";
import type { GenerateFlags } from "../commands/vectors.ts";
import type { Context } from "../context.ts";
import { ChecksFailed, UsageError } from "../errors.ts";
import { writeOutput } from "../files/write.ts";
import { count } from "../terminal/count.ts";
import { corpusFolder, openCorpus, readerOf } from "./corpus.ts";
import { randomFile } from "./random-file.ts";

/** Disagreements that are told. */
const TOLD = 20;

/** Compute values anew, and write or compare them. */
export async function runGenerate(flags: GenerateFlags, context: Context): Promise<void> {
  checkFlags(flags);
  if (flags.operation !== undefined) return generateRandom(flags.operation, flags, context);
  const read = readerOf(corpusFolder(flags.vectors));
  const corpus = await loadCorpus(read);
  const recomputed = corpus.files.map((file) => ({ path: file.path, ...recompute(file, operations) }));
  const texts = textsOf(corpus, recomputed, JSON.parse(await read("ledger.json")) as Ledger);
  if (flags.output !== undefined) return writeFiles(flags.output, texts, context);
  const differing: string[] = [];
  for (const [path, text] of texts) if (text !== (await read(path))) differing.push(path);
  const disagreements = recomputed.flatMap((each) => each.disagreements);
  await context.print(describe(differing, disagreements, texts.size));
  if (differing.length > 0) throw new ChecksFailed("the vectors are not what this program computes");
}

function checkFlags({ operation, count, seed, check, output }: GenerateFlags): void {
  if (operation === undefined && (count !== undefined || seed !== undefined))
    throw new UsageError("--count and --seed are for random tests", "Name an operation with --operation");
  if (operation !== undefined && check) throw new UsageError("there is nothing to compare random tests with", "Leave --check or --operation out");
  if (operation === undefined && (check ?? false) === (output !== undefined))
    throw new UsageError("generate either compares or writes", "Give --check, or a folder with -o");
  if (operation !== undefined && !Object.hasOwn(operations, operation))
    throw new UsageError(`there is no operation ${operation}`, `Choose from ${Object.keys(operations).join(", ")}`);
}

/** Every file of the corpus that follows from the vectors, by path. */
function textsOf({ manifest }: Corpus, files: readonly CorpusFile[], ledger: Ledger): Map<string, string> {
  const texts = new Map(files.map(({ path, document }) => [path, layoutVectors(document)]));
  const ids = { ...ledger.ids };
  for (const { document } of files) {
    for (const group of document.groups)
      for (const test of group.tests) ids[test.id] = [ledger.ids[test.id]?.[0] ?? ledger.version, meaning(document, group, test)];
  }
  const entries = manifest.files.map((entry) => ({ ...entry, sha256: sha256(texts.get(entry.path)!) }));
  texts.set("manifest.json", layoutManifest({ ...manifest, files: entries }));
  texts.set("ledger.json", layoutLedger({ ...ledger, ids }));
  return texts;
}

function describe(differing: readonly string[], disagreements: readonly Disagreement[], files: number): string {
  const lines = disagreements.slice(0, TOLD).map(({ id, message }) => `${id}: ${message}`);
  if (disagreements.length > TOLD) lines.push(`and ${count(disagreements.length - TOLD, "more test")}`);
  lines.push(...differing.map((path) => `${path} differs`), `${count(files, "file")}, ${differing.length} differ`);
  return `${lines.join("\n")}\n`;
}

async function generateRandom(operation: string, { count = 100, seed = 1, output, vectors }: GenerateFlags, context: Context): Promise<void> {
  const { path, document } = randomFile(await openCorpus(vectors), operation, count, seed);
  const text = layoutVectors(document);
  if (output === undefined) return context.print(text);
  const clauses = [...new Set(document.groups.flatMap((group) => group.clauses))];
  const entry = { path, feature: document.feature, operation, numberOfTests: document.numberOfTests, clauses, sha256: sha256(text) };
  const manifest = layoutManifest({ schema: "sparqkit/manifest@1", version: "0.0.0", files: [entry] });
  return writeFiles(
    output,
    new Map([
      [path, text],
      ["manifest.json", manifest],
    ]),
    context,
  );
}

async function writeFiles(folder: string, texts: ReadonlyMap<string, string>, context: Context): Promise<void> {
  for (const [path, text] of texts) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeOutput(target, text);
  }
  context.note(`${count(texts.size, "file")} in ${folder}`);
}
