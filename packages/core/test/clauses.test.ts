/** Code, specification and corpus name the same clauses. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const clause = /\[((?:WINDOW|PAIR|ENCODE|GATHER|QUANT|IM2COL|DOT|BITPLANE)-\d+)\]/g;
const clausesIn = (folder: URL, ending: RegExp, pattern: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .flatMap((name) => Array.from(readFileSync(new URL(name, folder), "utf8").matchAll(pattern), ([, id]) => id!));

const defined = clausesIn(new URL("../../../spec/", import.meta.url), /\.md$/, /^\*\*\[([A-Z0-9]+-\d+)\]\*\*/gm);
const cited = new Set(clausesIn(new URL("../src/", import.meta.url), /(?<!\.test)\.ts$/, clause));
const referenced = new Set(clausesIn(new URL("../../../spec/", import.meta.url), /\.md$/, clause));

interface VectorFile {
  readonly notes: Readonly<Record<string, { readonly clauses: readonly string[] }>>;
  readonly groups: readonly { readonly clauses: readonly string[] }[];
}
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../vectors/${path}`, import.meta.url), "utf8"));
const vectorFiles = (read("manifest.json") as { files: { path: string }[] }).files.map(({ path }) => read(path) as VectorFile);
const tested = new Set(vectorFiles.flatMap(({ groups }) => groups.flatMap(({ clauses }) => clauses)));
const noted = new Set(vectorFiles.flatMap(({ notes }) => Object.values(notes).flatMap(({ clauses }) => clauses)));

/** What stands between a clause's number and the next clause or heading. */
const clauseTexts: ReadonlyMap<string, string> = new Map(
  clausesIn(new URL("../../../spec/", import.meta.url), /\.md$/, /(^\*\*\[[A-Z0-9]+-\d+\]\*\*[^]*?)(?=^\*\*\[|^## |$(?![^]))/gm).map((text) => {
    const [, id, body] = /^\*\*\[([A-Z0-9]+-\d+)\]\*\*([^]*)$/.exec(text)!;
    return [id!, body!.trim()];
  }),
);
const readme = readFileSync(new URL("../../../spec/README.md", import.meta.url), "utf8");
const kindsOfSource = Array.from(readme.matchAll(/^- \*([A-Z][A-Za-z ]+)\*:/gm), ([, kind]) => kind!);

describe("the specification", () => {
  it("defines each clause once", () => {
    expect(defined.length).toBeGreaterThan(30);
    expect(defined.filter((id, index) => defined.indexOf(id) !== index)).toEqual([]);
  });

  it("ends every clause with a source of a kind that it lists", () => {
    expect(kindsOfSource).toContain("Released code");
    expect([...clauseTexts.keys()]).toEqual(defined);
    const sourced = new RegExp(`\\*(?:${kindsOfSource.join("|")})\\b[^*]*\\*$`);
    expect([...clauseTexts].filter(([, text]) => !sourced.test(text)).map(([id]) => id)).toEqual([]);
  });

  it("defines every clause that the code or another clause cites", () => {
    expect([...cited, ...referenced].filter((id) => !defined.includes(id))).toEqual([]);
  });

  it("has every clause of this package cited by the code", () => {
    const own = defined.filter((id) => /^(WINDOW|PAIR|ENCODE|GATHER|QUANT|IM2COL|DOT|BITPLANE)-/.test(id));
    expect(own.filter((id) => !cited.has(id))).toEqual([]);
  });
});

describe("the corpus", () => {
  // How the protocol is kept is a matter of packages/conformance, whose tests misbehave in every way.
  const testable = defined.filter((id) => !id.startsWith("PROTOCOL-"));

  it("tests every clause of the specification", () => {
    expect(testable.filter((id) => !tested.has(id))).toEqual([]);
  });

  it("explains every clause by a flag", () => {
    expect(testable.filter((id) => !noted.has(id))).toEqual([]);
  });

  it("names no clause that the specification lacks", () => {
    expect([...tested, ...noted].filter((id) => !defined.includes(id))).toEqual([]);
  });
});
