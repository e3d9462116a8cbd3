/** Where the vectors are: the package that is installed, or a folder. @module */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Corpus, loadCorpus, type ReadText } from "@sparqkit/conformance";
import { UsageError } from "../errors.ts";
import { explainSystemError } from "../files/system-errors.ts";

/** The folder of the vectors: what is named, or the package that came with this program. */
export function corpusFolder(named: string | undefined): string {
  if (named === "") throw new UsageError("the name of the folder with the vectors is empty", "Name a folder with manifest.json in it");
  return named ?? dirname(fileURLToPath(import.meta.resolve("@sparqkit/vectors/manifest.json")));
}

/** The folder that is named as an argument or with --vectors. */
export function oneFolder(argument: string | undefined, option: string | undefined): string | undefined {
  if (argument !== undefined && option !== undefined)
    throw new UsageError("the folder with the vectors is named twice", "Give it once, alone or with --vectors");
  return argument ?? option;
}

/** A reader of a folder's texts; every file is read once. */
export function readerOf(folder: string): ReadText {
  const texts = new Map<string, Promise<string>>();
  return (path) => {
    const known = texts.get(path) ?? readFile(join(folder, path), "utf8");
    texts.set(path, known);
    return known.catch((error: unknown) => {
      throw explainSystemError(error, join(folder, path));
    });
  };
}

/** Load the vectors. */
export async function openCorpus(named: string | undefined): Promise<Corpus> {
  return loadCorpus(readerOf(corpusFolder(named)));
}
