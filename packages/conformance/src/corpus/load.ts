/**
 * Load a corpus and trust nothing: every file is what the manifest says, has the shape of spec/vectors.md, and counts its tests right.
 * @module
 */
import { checkDocument } from "@sparqkit/schemas";
import { type CorpusProblem, InvalidCorpus } from "../errors.ts";
import { sha256 } from "./hash.ts";
import type { Corpus, CorpusFile, Manifest, VectorFile } from "./types.ts";

/** Reads a file of the corpus by its path, as `pair/table.json`; rejects where there is none. */
export type ReadText = (path: string) => Promise<string>;

/**
 * Load a whole corpus.
 *
 * @throws InvalidCorpus with everything that is wrong
 */
export async function loadCorpus(read: ReadText): Promise<Corpus> {
  const { corpus, problems } = await readCorpus(read);
  if (corpus === null || problems.length > 0) throw new InvalidCorpus(problems);
  return corpus;
}

/** Load what can be loaded, and say what is wrong; `corpus` is null where there is no manifest to go by. */
export async function readCorpus(read: ReadText): Promise<{ corpus: Corpus | null; problems: CorpusProblem[] }> {
  const problems: CorpusProblem[] = [];
  const say = (path: string, where: string, message: string): void => void problems.push({ path, where, message });
  const text = await readText(read, "manifest.json", say);
  const manifest = text === null ? null : (parse("manifest", "manifest.json", text, say) as Manifest | null);
  if (text === null || manifest === null) return { corpus: null, problems };
  const files: CorpusFile[] = [];
  const seen = new Set<string>();
  for (const { path, feature, operation, numberOfTests, sha256: hash } of manifest.files) {
    if (seen.has(path)) say("manifest.json", path, "is listed twice");
    if (seen.has(path)) continue;
    seen.add(path);
    const content = await readText(read, path, say);
    if (content === null) continue;
    if (sha256(content) !== hash) say(path, "", "is not the file the manifest lists: its sha256 differs");
    const document = parse("vectors", path, content, say) as VectorFile | null;
    if (document === null) continue;
    const tests = document.groups.reduce((sum, group) => sum + group.tests.length, 0);
    if (tests !== document.numberOfTests) say(path, "", `holds ${tests} tests and says ${document.numberOfTests}`);
    if (document.numberOfTests !== numberOfTests) say(path, "", `says ${document.numberOfTests} tests, and the manifest ${numberOfTests}`);
    if (document.feature !== feature || document.operation !== operation) say(path, "", `is of ${document.operation}, and the manifest says ${operation}`);
    files.push({ path, document });
  }
  return { corpus: { version: manifest.version, manifestSha256: sha256(text), manifest, files }, problems };
}

type Say = (path: string, where: string, message: string) => void;

async function readText(read: ReadText, path: string, say: Say): Promise<string | null> {
  try {
    return await read(path);
  } catch (error) {
    say(path, "", `can not be read (${error instanceof Error ? error.message : String(error)})`);
    return null;
  }
}

/** A document of the kind, or null where it is not JSON or not of that kind. */
function parse(kind: "manifest" | "vectors", path: string, text: string, say: Say): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    say(path, "", `is not JSON (${(error as Error).message})`);
    return null;
  }
  const found = checkDocument(kind, value);
  for (const problem of found) say(path, problem.path, problem.message);
  return found.length === 0 ? value : null;
}
