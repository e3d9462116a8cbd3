/** What lies beside the vectors: files that nobody lists, and a package of another version. @module */
import { isObject } from "../json.ts";
import type { ReadText } from "./load.ts";
import type { Corpus } from "./types.ts";

type Say = (path: string, where: string, message: string) => void;

/** What is no vector file: the package itself, what it depends on, and the specification that is packed with it. */
const OTHERS = /^(package|manifest|ledger)\.json$|^(spec|docs)\/|(^|\/)node_modules\//;

/** Compare the files of the folder, and its `package.json` where there is one, with the manifest. */
export async function lintPackage({ version, manifest }: Corpus, paths: readonly string[], read: ReadText, say: Say): Promise<void> {
  const listed = new Set(manifest.files.map(({ path }) => path));
  for (const path of paths) {
    if (path.endsWith(".json") && !OTHERS.test(path) && !listed.has(path)) say(path, "", "is not in the manifest, so that nobody is asked its tests");
  }
  if (!paths.includes("package.json")) return;
  let described: unknown;
  try {
    described = JSON.parse(await read("package.json"));
  } catch (error) {
    return say("package.json", "", `can not be read (${error instanceof Error ? error.message : String(error)})`);
  }
  const own = isObject(described) ? described.version : undefined;
  if (own !== version) say("package.json", "", `is of version ${JSON.stringify(own) ?? "nothing"}, and the manifest of ${JSON.stringify(version)}`);
}
