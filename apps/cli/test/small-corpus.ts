/** A few vectors of windows as files, for tests that need no more. @module */
import { createHash } from "node:crypto";

const W4 = { bits: 4, shifts: [0, 1, 2, 3, 4] };
const NOTES = {
  Cut: { kind: "BASIC", description: "some activations", effect: "the cut is wrong", clauses: ["WINDOW-4"] },
  Wrong: { kind: "EDGE_CASE", description: "an expectation that is wrong on purpose", effect: "the implementation is right", clauses: ["WINDOW-4"] },
};

const group = (level: string, tests: readonly object[]): object => ({
  source: { name: "test", version: "1" },
  level,
  clauses: ["WINDOW-4"],
  params: { set: W4, rounding: "trim" },
  tests,
});
const cut = (a: number, value: number, shift: number, flag = "Cut"): object => ({
  id: `window/t/${a}`,
  flags: [flag],
  input: { a },
  result: "valid",
  expected: { cut: value, shift, kept: value >> shift },
});

/** The files of a corpus with four required tests and a recommended one that every right implementation fails, under a folder. */
export function smallCorpus(folder: string): Record<string, string> {
  const invalid = { id: "window/t/256", flags: ["Cut"], input: { a: 256 }, result: "invalid", error: { code: "INVALID_PARAMETER" } };
  const file = {
    schema: "sparqkit/vectors@1",
    feature: "window",
    operation: "window",
    header: ["a few windows"],
    numberOfTests: 5,
    notes: NOTES,
    groups: [group("required", [cut(0, 0, 0), cut(27, 26, 1), cut(41, 40, 2), invalid]), group("recommended", [cut(63, 1, 0, "Wrong")])],
  };
  const text = JSON.stringify(file);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const entry = { path: "window/t.json", feature: "window", operation: "window", numberOfTests: 5, clauses: ["WINDOW-4"], sha256 };
  return {
    [`${folder}/window/t.json`]: text,
    [`${folder}/manifest.json`]: JSON.stringify({ schema: "sparqkit/manifest@1", version: "1.0.0", files: [entry] }),
  };
}
