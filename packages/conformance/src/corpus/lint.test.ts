import { describe, expect, it } from "vitest";
import { corpusOf, fileOf, groupOf, readerOf, textsOf } from "../../test/corpus.ts";
import { InvalidCorpus } from "../errors.ts";
import { meaning, sha256, sha256OfHex } from "./hash.ts";
import { lintCorpus } from "./lint.ts";
import { loadCorpus } from "./load.ts";
import type { Group, Ledger, Test, VectorFile } from "./types.ts";

const TABLE = "00".repeat(256);
const test = (name: string, more: object = {}): Test => ({
  id: `window/t/${name}`,
  flags: ["F"],
  input: { a: 1 },
  result: "valid",
  expected: { cut: 1, shift: 0, kept: 1 },
  ...more,
});
const table = (hash: string): VectorFile => {
  const params = { set: { bits: 8, shifts: [0] }, rounding: "trim" };
  const expected = { cut: { dtype: "uint8", shape: [256], hex: TABLE } };
  const one: Test = { id: "window/table/one", flags: ["F"], input: {}, result: "valid", expected, sha256: { cut: hash } };
  return fileOf("window/table", "window.table", [groupOf([one], { params })]);
};

/** The texts of a corpus with these tests, a ledger that agrees and a changelog. */
function texts(groups: readonly Group[], change: (file: VectorFile) => VectorFile = (file) => file): Record<string, string> {
  const document = change(fileOf("window/t", "window", groups));
  const ids = document.groups.flatMap((group) => group.tests.map((each) => [each.id, ["1.0.0", meaning(document, group, each)]] as const));
  const ledger: Ledger = { schema: "sparqkit/ledger@1", version: "1.0.0", ids: Object.fromEntries(ids), gone: {} };
  return { ...textsOf({ "window/t": document }), "ledger.json": JSON.stringify(ledger), "CHANGELOG.md": "# Changelog\n\n## 1.0.0\n" };
}

const without = (files: Record<string, string>, path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

const lint = async (files: Record<string, string>, clauses?: readonly string[]): Promise<string[]> => {
  const { problems } = await lintCorpus(readerOf(files), { paths: Object.keys(files), ...(clauses && { clauses: new Set(clauses) }) });
  return problems.map(({ path, where, message }) => `${path} ${where}: ${message}`);
};
const withLedger = (files: Record<string, string>, change: (ledger: Ledger) => object): Record<string, string> => ({
  ...files,
  "ledger.json": JSON.stringify(change(JSON.parse(files["ledger.json"]!) as Ledger)),
});

describe("loading a corpus", () => {
  it("takes a corpus that is what its manifest says", async () => {
    const files = texts([groupOf([test("a")])]);
    const corpus = await loadCorpus(readerOf(files));
    expect(corpus).toMatchObject({ version: "1.0.0", manifestSha256: sha256(files["manifest.json"]!), files: [{ path: "window/t.json" }] });
  });

  it.each<[string, (files: Record<string, string>) => Record<string, string>, RegExp]>([
    ["no manifest", (files) => without(files, "manifest.json"), /manifest\.json: can not be read \(no such file\)/],
    ["a file that is missing", (files) => without(files, "window/t.json"), /window\/t\.json: can not be read/],
    ["a changed file", (files) => ({ ...files, "window/t.json": files["window/t.json"]!.replace('"a":1', '"a":2') }), /its sha256 differs/],
    ["a truncated file", (files) => ({ ...files, "window/t.json": files["window/t.json"]!.slice(0, -9) }), /its sha256 differs.*is not JSON/],
    ["a broken manifest", (files) => ({ ...files, "manifest.json": '{"schema":"sparqkit/manifest@1","version":"1.0.0"}' }), /has no field "files"/],
  ])("refuses %s", async (_, change, says) => {
    const loading = loadCorpus(readerOf(change(texts([groupOf([test("a")])]))));
    await expect(loading).rejects.toThrow(InvalidCorpus);
    await expect(loading).rejects.toThrow(says);
  });

  it.each<[string, (file: VectorFile) => object, RegExp]>([
    ["a wrong count", (file) => ({ ...file, numberOfTests: 2 }), /holds 1 tests and says 2/],
    ["an unknown field", (file) => ({ ...file, colour: "red" }), /unknown field "colour"/],
    ["another schema", (file) => ({ ...file, schema: "sparqkit/vectors@2" }), /sparqkit\/vectors@2/],
    ["an input of another type", (file) => ({ ...file, groups: [groupOf([test("a", { input: { a: "1" } })])] }), /is "1", not an integer/],
  ])("refuses a file with %s", async (_, change, says) => {
    await expect(corpusOf({ "window/t": change(fileOf("window/t", "window", [groupOf([test("a")])])) as VectorFile })).rejects.toThrow(says);
  });
});

describe("linting", () => {
  it("finds nothing wrong with a corpus that keeps the rules", async () => {
    expect(await lint(texts([groupOf([test("a"), test("b-1.5+x")])]), ["WINDOW-4"])).toEqual([]);
  });

  it.each<[string, readonly Test[], RegExp]>([
    ["an id twice", [test("a"), test("a")], /is the id of another test too/],
    ["an id of another file", [test("a", { id: "window/u/a" })], /is not window\/t\/ and a name/],
    [
      "an acceptable test with one alternative",
      [test("a", { result: "acceptable", expected: undefined, alternatives: [{ error: { code: "INVALID_SHAPE" } }] })],
      /alternatives/,
    ],
    ["an unknown error code", [test("a", { result: "invalid", expected: undefined, error: { code: "BAD" } })], /BAD/],
  ])("finds %s", async (_, tests, says) => {
    expect((await lint(texts([groupOf(JSON.parse(JSON.stringify(tests)) as Test[])]))).join("\n")).toMatch(says);
  });

  it("finds flags without a note and notes without a flag", async () => {
    const notes = { Other: { kind: "BASIC", description: "d", effect: "e", clauses: ["WINDOW-4"] } as const };
    const found = await lint(texts([groupOf([test("a")])], (file) => ({ ...file, notes })));
    expect(found).toEqual(["window/t.json window/t/a: flag F has no note", "window/t.json : note Other is not used"]);
  });

  it("finds a flag that a test names twice", async () => {
    expect(await lint(texts([groupOf([test("a", { flags: ["F", "F"] })])]))).toEqual(["window/t.json window/t/a: names the flag F twice"]);
  });

  it("finds files that the manifest does not list, and a package of another version", async () => {
    const files = texts([groupOf([test("a")])]);
    const beside = { "package.json": '{"version":"1.0.0"}', "spec/schemas/vectors.schema.json": "{}", "README.md": "" };
    expect(await lint({ ...files, ...beside })).toEqual([]);
    expect(await lint({ ...files, "window/u.json": "{}", "more.json": "{}", "package.json": '{"version":"1.0.1"}' })).toEqual([
      "window/u.json : is not in the manifest, so that nobody is asked its tests",
      "more.json : is not in the manifest, so that nobody is asked its tests",
      'package.json : is of version "1.0.1", and the manifest of "1.0.0"',
    ]);
    expect(await lint({ ...files, "package.json": "{" })).toEqual([expect.stringMatching(/^package\.json : can not be read/)]);
  });

  it("finds a field that a file gives twice", async () => {
    const files = texts([groupOf([test("a")])]);
    const doubled = { ...files, "ledger.json": files["ledger.json"]!.replace('"gone":{}', '"gone":{},"gone":{}') };
    expect(await lint(doubled)).toEqual(["ledger.json /gone: is given twice, of which only the last counts"]);
    expect(await lint({ ...files, "ledger.json": '{"a' })).toEqual([expect.stringMatching(/ledger\.json : can not be read/)]);
  });

  it("finds a hash that is not that of the bytes", async () => {
    const right = { ...textsOf({ "window/table": table(sha256OfHex(TABLE)) }), "ledger.json": "{}", "CHANGELOG.md": "" };
    expect((await lint(right)).filter((line) => line.startsWith("window"))).toEqual([]);
    const wrong = { ...textsOf({ "window/table": table(sha256OfHex("00")) }), "ledger.json": "{}", "CHANGELOG.md": "" };
    expect((await lint(wrong))[0]).toBe("window/table.json window/table/one: has another sha256 of cut than its bytes have");
  });

  it("holds clauses and tests against each other", async () => {
    const files = texts([groupOf([test("a")])]);
    expect(await lint(files, ["WINDOW-4", "WINDOW-5", "PROTOCOL-1"])).toEqual(["manifest.json WINDOW-5: is a clause without a test"]);
    expect(await lint(files, ["WINDOW-5"])).toContain("window/t.json : names WINDOW-4, which the specification does not have");
  });
});

describe("the rules of versions", () => {
  const files = texts([groupOf([test("a"), test("b")])]);
  const ids = (JSON.parse(files["ledger.json"]!) as Ledger).ids;
  const b = ids["window/t/b"]!;

  it.each<[string, (ledger: Ledger) => object, RegExp]>([
    [
      "a changed meaning",
      (ledger) => ({ ...ledger, ids: { ...ids, "window/t/b": ["1.0.0", "0123456789abcdef"] } }),
      /t\/b: changed its meaning, which needs a new major version/,
    ],
    ["an id that is gone", (ledger) => ({ ...ledger, ids: { ...ids, "window/t/c": b } }), /t\/c: is gone from the corpus, which needs a new major version/],
    ["an id that is new", (ledger) => ({ ...ledger, ids: { "window/t/b": b } }), /t\/a: is new, which needs a new minor version/],
    [
      "an id used again",
      (ledger) => ({ ...ledger, ids: { "window/t/b": b }, gone: { "window/t/a": "0.9.0" } }),
      /t\/a: was used until version 0\.9\.0 and is used again/,
    ],
    [
      "a line that is missing in the changelog",
      (ledger) => ({ ...ledger, gone: { "window/t/old": "1.0.0" } }),
      /CHANGELOG\.md window\/t\/old: went and has no line/,
    ],
    ["a ledger of a later version", (ledger) => ({ ...ledger, version: "1.1.0" }), /versions only grow/],
    ["a ledger of an earlier version", (ledger) => ({ ...ledger, version: "0.9.0" }), /is of version 0\.9\.0, and the corpus of 1\.0\.0; write it anew/],
    ["a broken ledger", () => ({ schema: "sparqkit/ledger@1" }), /has no field "ids"/],
  ])("find %s", async (_, change, says) => {
    expect((await lint(withLedger(files, change))).join("\n")).toMatch(says);
  });

  it("find a changelog without the version", async () => {
    expect(await lint({ ...files, "CHANGELOG.md": "## 1.0.01\n" })).toEqual(["CHANGELOG.md : has no heading for version 1.0.0"]);
  });

  it("do not depend on comments and flags", () => {
    const document = fileOf("window/t", "window", [groupOf([test("a")])]);
    const hash = (one: Test): string => meaning(document, document.groups[0]!, one);
    expect(hash(test("a", { comment: "new", flags: ["Other"] }))).toBe(hash(test("a")));
    expect(hash(test("a", { input: { a: 2 } }))).not.toBe(hash(test("a")));
  });
});
