/** A small corpus of windows for tests, and corpora made of any files. @module */
import { createHash } from "node:crypto";
import { type Corpus, type Group, loadCorpus, type Note, type ReadText, type Test, type VectorFile } from "../src/index.ts";

const NOTE: Note = { kind: "BASIC", description: "some activations", effect: "the cut is wrong", clauses: ["WINDOW-4"] };
const W4 = { bits: 4, shifts: [0, 1, 2, 3, 4] };

/** A vector file from its path without .json, with as much filled in as is left out. */
export function fileOf(path: string, operation: string, groups: readonly Group[], notes: Record<string, Note> = {}): VectorFile {
  const tests = groups.flatMap((group) => group.tests);
  const flags = [...new Set(tests.flatMap((test) => test.flags))];
  return {
    schema: "sparqkit/vectors@1",
    feature: operation.split(".")[0]!,
    operation,
    header: [`tests of ${path}`],
    numberOfTests: tests.length,
    notes: Object.fromEntries(flags.map((flag) => [flag, notes[flag] ?? NOTE])),
    groups,
  };
}

/** A group of tests with the params of 4-bit windows. */
export function groupOf(tests: readonly Test[], more: Partial<Group> = {}): Group {
  const params = { set: W4, rounding: "trim" };
  return { source: { name: "test", version: "1" }, level: "required", clauses: ["WINDOW-4"], params, tests, ...more };
}

/** The texts of a corpus by their paths. */
export function textsOf(files: Readonly<Record<string, VectorFile>>): Record<string, string> {
  const texts = Object.fromEntries(Object.entries(files).map(([path, document]) => [`${path}.json`, JSON.stringify(document)]));
  const listed = Object.entries(files).map(([path, document]) => ({
    path: `${path}.json`,
    feature: document.feature,
    operation: document.operation,
    numberOfTests: document.numberOfTests,
    clauses: [...new Set(document.groups.flatMap(({ clauses }) => clauses))],
    sha256: createHash("sha256").update(texts[`${path}.json`]!).digest("hex"),
  }));
  return { ...texts, "manifest.json": JSON.stringify({ schema: "sparqkit/manifest@1", version: "1.0.0", files: listed }) };
}

/** A reader of texts. */
export function readerOf(texts: Readonly<Record<string, string>>): ReadText {
  return async (path) => {
    if (!Object.hasOwn(texts, path)) throw new Error("no such file");
    return texts[path]!;
  };
}

/** Load a corpus of these files. */
export function corpusOf(files: Readonly<Record<string, VectorFile>>): Promise<Corpus> {
  return loadCorpus(readerOf(textsOf(files)));
}

function cut(a: number, expected: number, shift: number, name = String(a)): Test {
  return { id: `window/cuts/${name}`, flags: ["Cut"], input: { a }, result: "valid", expected: { cut: expected, shift, kept: expected / 2 ** shift } };
}

/** Cuts of single activations in two groups, and an activation that must be refused: `window/cuts/27` and the like. */
export function windows(): Promise<Corpus> {
  const invalid: Test = { id: "window/cuts/256", flags: ["TooLarge"], input: { a: 256 }, result: "invalid", error: { code: "INVALID_PARAMETER" } };
  const tests = [cut(0, 0, 0), cut(15, 15, 0), cut(16, 16, 1), cut(27, 26, 1), cut(41, 40, 2), cut(63, 60, 2)];
  const rounded = [cut(27, 28, 1, "round-27"), cut(127, 120, 3, "round-127"), cut(255, 240, 4, "round-255")];
  const files = {
    "window/cuts": fileOf("window/cuts", "window", [groupOf([...tests, invalid]), groupOf(rounded, { params: { set: W4, rounding: "round" } })]),
  };
  return corpusOf(files);
}
