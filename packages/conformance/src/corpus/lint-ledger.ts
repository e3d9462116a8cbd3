/** The rules of versions: no id changes its meaning, goes or comes without the version that allows it. spec/vectors.md, Versions. @module */
import { checkDocument } from "@sparqkit/schemas";
import { meaning } from "./hash.ts";
import type { ReadText } from "./load.ts";
import type { Corpus, Ledger } from "./types.ts";

type Say = (path: string, where: string, message: string) => void;
type Version = readonly [major: number, minor: number, patch: number];

const LEDGER = "ledger.json";
const CHANGELOG = "CHANGELOG.md";

/** Compare a corpus with its ledger and changelog. @param complete whether every file could be read, so that what is missing is gone */
export async function lintLedger(corpus: Corpus, complete: boolean, read: ReadText, say: Say): Promise<void> {
  const ledger = await readLedger(read, say);
  if (ledger === null) return;
  const hashes = new Map<string, string>();
  for (const { document } of corpus.files) {
    for (const group of document.groups) for (const test of group.tests) hashes.set(test.id, meaning(document, group, test));
  }
  compareIds(corpus, ledger, hashes, complete, say);
  const changelog = await read(CHANGELOG).catch(() => null);
  if (changelog === null) return say(CHANGELOG, "", "is missing; it has a line for every id that changed or went");
  const heading = new RegExp(`^## ${corpus.version.replaceAll(".", "\\.")}( |$)`, "m");
  if (!heading.test(changelog)) say(CHANGELOG, "", `has no heading for version ${corpus.version}`);
  for (const id of Object.keys(ledger.gone)) if (!changelog.includes(id)) say(CHANGELOG, id, "went and has no line");
}

async function readLedger(read: ReadText, say: Say): Promise<Ledger | null> {
  let document: unknown;
  try {
    document = JSON.parse(await read(LEDGER));
  } catch (error) {
    say(LEDGER, "", `can not be read (${error instanceof Error ? error.message : String(error)})`);
    return null;
  }
  const problems = checkDocument("ledger", document);
  for (const { path, message } of problems) say(LEDGER, path, message);
  return problems.length === 0 ? (document as Ledger) : null;
}

function compareIds(corpus: Corpus, ledger: Ledger, hashes: ReadonlyMap<string, string>, complete: boolean, say: Say): void {
  const now = parse(corpus.version);
  const then = parse(ledger.version);
  const step = compare(now, then);
  if (step < 0) say("manifest.json", "", `is of version ${corpus.version}, and the ledger of ${ledger.version} already; versions only grow`);
  if (step > 0) say(LEDGER, "", `is of version ${ledger.version}, and the corpus of ${corpus.version}; write it anew`);
  const major = now[0] > then[0];
  const minor = major || (now[0] === then[0] && now[1] > then[1]);
  for (const [id, [version, hash]] of Object.entries(ledger.ids)) {
    if (compare(parse(version), then) > 0) say(LEDGER, id, `came in version ${version}, after that of the ledger, ${ledger.version}`);
    const own = hashes.get(id);
    if (own === undefined && complete && !major) say(LEDGER, id, "is gone from the corpus, which needs a new major version");
    if (own !== undefined && own !== hash && !major) say(LEDGER, id, "changed its meaning, which needs a new major version; give a corrected test a new id");
  }
  for (const id of hashes.keys()) {
    if (Object.hasOwn(ledger.gone, id)) say(LEDGER, id, `was used until version ${ledger.gone[id]} and is used again; choose another name`);
    else if (!Object.hasOwn(ledger.ids, id) && !minor) say(LEDGER, id, "is new, which needs a new minor version");
  }
}

const parse = (version: string): Version => version.split(".").map(Number) as unknown as Version;

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
