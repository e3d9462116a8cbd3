import { describe, expect, it } from "vitest";
import { corpusOf, fileOf, groupOf } from "../../test/corpus.ts";
import type { Note, Test } from "../corpus/types.ts";
import type { JsonObject } from "../json.ts";
import type { ConformanceReport } from "../report/document.ts";
import { inProcess } from "../run/implementation.ts";
import { runCorpus } from "../run/run-corpus.ts";

const note = (kind: Note["kind"], effect: string): Note => ({ kind, description: "tests", effect, clauses: ["WINDOW-4"] });
const NOTES = {
  Basic: note("BASIC", "the cut is wrong"),
  Even: note("EDGE_CASE", "even activations are wrong"),
  Shift: note("EDGE_CASE", "the shift is counted from the top"),
  Outside: note("INVALID", "activations are not checked"),
  Accepts: note("EDGE_CASE", "an activation of 16 is refused"),
};
const valid = (a: number, ...flags: string[]): Test => ({
  id: `window/t/${a}`,
  flags,
  input: { a },
  result: "valid",
  expected: { cut: a, shift: 0, kept: a },
});
const invalid = (a: number): Test => ({ id: `window/t/${a}`, flags: ["Outside"], input: { a }, result: "invalid", error: { code: "INVALID_PARAMETER" } });
const tests = [1, 3, 5].map((a) => valid(a, "Basic"));
const group = groupOf([...tests, ...[2, 4, 6].map((a) => valid(a, "Basic", "Even")), valid(7, "Shift"), valid(16, "Accepts"), invalid(256), invalid(300)]);
const corpus = await corpusOf({ "window/t": fileOf("window/t", "window", [group], NOTES) });

const refuse = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};
const right = (a: number): JsonObject => (a > 255 ? refuse("INVALID_PARAMETER") : { cut: a, shift: 0, kept: a });

/** What an implementation of single windows comes to. */
const judge = (window: (a: number) => JsonObject): Promise<ConformanceReport> =>
  runCorpus(corpus, inProcess({ name: "n", version: "1", language: "C", features: ["window"] }, { window: (_, { a }) => window(a as number) }));

describe("what failures have in common", () => {
  it.each<[string, (a: number) => JsonObject, string]>([
    ["a refusal of what is valid", (a) => (a < 256 ? refuse("INVALID_SHAPE") : right(a)), "refused, refuses valid inputs with INVALID_SHAPE, 8 of 8"],
    [
      "another code than the one that is meant",
      (a) => (a > 255 ? refuse("INVALID_SHAPE") : right(a)),
      "other-code, refuses with INVALID_SHAPE where INVALID_PARAMETER is meant, 2 of 2",
    ],
    ["an answer to what is invalid", (a) => right(a % 256), "not-refused, answers where it must refuse with INVALID_PARAMETER, 2 of 2"],
    ["one wrong field of several", (a) => ({ ...right(a), shift: 9 }), "wrong-output, gives a wrong shift; cut and kept are right, 8 of 8"],
  ])("is %s", async (_, window, says) => {
    const { patterns } = await judge(window);
    expect(patterns.map(({ kind, message, alike, failures }) => `${kind}, ${message}, ${alike} of ${failures}`)).toEqual([says]);
  });

  it("says of a code that it is none of the specification", async () => {
    const implementation = inProcess({ name: "n", version: "1", language: "C", features: ["window"] }, {});
    const rejected = { rejected: { code: "BAD" } };
    const { patterns } = await runCorpus(corpus, { ...implementation, ask: async ({ inputs }) => inputs.map(() => rejected) });
    expect(patterns).toEqual([]); // two in ten are rejections that are meant
    const { patterns: of } = await runCorpus(corpus, {
      ...implementation,
      ask: async ({ inputs }) => inputs.map(({ a }) => ((a as number) > 255 ? rejected : { output: right(a as number) })),
    });
    expect(of[0]!.message).toBe("refuses with BAD, which is no code of the specification, where INVALID_PARAMETER is meant");
  });

  it("is nothing where kinds are mixed or every field is wrong", async () => {
    expect((await judge((a) => (a % 2 === 0 && a < 256 ? refuse("INVALID_SHAPE") : a < 256 ? { ...right(a), cut: 0 } : right(a)))).patterns).toEqual([]);
    expect((await judge((a) => (a < 256 ? { cut: 99, shift: 99, kept: 99 } : right(a)))).patterns).toEqual([]);
  });
});

/** Tests that ask the same. */
const repeated = (prefix: string, count: number, expected: JsonObject): Test[] =>
  Array.from({ length: count }, (_, index) => ({ ...valid(0, "Basic"), id: `${prefix}/${index}`, input: {}, expected }));

describe("patterns of several operations", () => {
  it("begin with what builds on nothing that fails", async () => {
    const group = { params: { set: { bits: 4, shifts: [0, 4] } } };
    const encoded = { shifts: [0], bits: { data: 8, shiftCtrl: 0, muxCtrl: 2 } };
    const both = await corpusOf({
      "encode/table": fileOf("encode/table", "encode.table", [groupOf(repeated("encode/table", 5, encoded), group)], NOTES),
      "window/wide": fileOf("window/wide", "window.wide", [groupOf(repeated("window/wide", 3, { bits: 8, shifts: [0] }), group)], NOTES),
    });
    const refusing = { "window.wide": () => refuse("INVALID_SHAPE"), "encode.table": () => refuse("INVALID_SHAPE") };
    const { patterns } = await runCorpus(both, inProcess({ name: "n", version: "1", language: "C", features: ["window", "encode"] }, refusing));
    expect(patterns.map(({ operation, failures }) => [operation, failures])).toEqual([
      ["window.wide", 3],
      ["encode.table", 5],
    ]);
  });
});

describe("a suspect", () => {
  it("is the flag whose tests fail alone", async () => {
    const { suspects } = await judge((a) => (a % 2 === 0 && a < 16 ? { ...right(a), cut: 0, kept: 0, shift: 1 } : right(a)));
    expect(suspects[0]).toMatchObject({ flag: "Even", failed: 3, tests: 3, instead: null });
  });

  it("keeps its effect only where that speaks of what happens", async () => {
    const { suspects } = await judge((a) => (a < 256 ? refuse("INVALID_SHAPE") : right(a)));
    const instead = new Map(suspects.map((suspect) => [suspect.flag, suspect.instead]));
    expect(instead.get("Basic")).toBe("refuses valid inputs with INVALID_SHAPE");
    expect(instead.get("Accepts")).toBeNull();
    expect((await judge((a) => right(a % 256))).suspects).toMatchObject([{ flag: "Outside", instead: null }]);
  });

  it("of an edge case that fails wholly has weight though the plain tests fail too, the more if it speaks of the field that is wrong", async () => {
    const { suspects } = await judge((a) => (a < 256 ? { ...right(a), shift: 9 } : right(a)));
    const score = new Map(suspects.map((suspect) => [suspect.flag, suspect.score]));
    expect(score.get("Accepts")).toBeGreaterThan(0);
    expect(score.get("Shift")).toBeGreaterThan(score.get("Accepts")!);
  });
});
