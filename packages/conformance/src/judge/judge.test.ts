import { describe, expect, it } from "vitest";
import { corpusOf, fileOf, groupOf } from "../../test/corpus.ts";
import { inProcess } from "../run/implementation.ts";
import { runCorpus } from "../run/run-corpus.ts";
import { selectCases } from "../corpus/select.ts";
import type { Alternative, Test } from "../corpus/types.ts";
import { describeValue, plainText } from "./describe.ts";
import { judge, type Outcome } from "./judge.ts";

const valid: Test = { id: "window/t/valid", flags: ["F"], input: { a: 27 }, result: "valid", expected: { cut: 26, shift: 1, kept: 13 } };
const invalid: Test = { id: "window/t/invalid", flags: ["F"], input: { a: 256 }, result: "invalid", error: { code: "INVALID_PARAMETER" } };
const output = (cut: number): Alternative => ({ expected: { cut, shift: 0, kept: cut } });
const acceptable = (name: string, alternatives: Alternative[] = [output(1), output(2), { error: { code: "INVALID_SHAPE" } }]): Test => ({
  id: `window/t/${name}`,
  flags: ["Either"],
  input: { a: 1 },
  result: "acceptable",
  alternatives,
});

async function judged(test: Test, outcome: Outcome): Promise<string> {
  const [subject] = selectCases(await corpusOf({ "window/t": fileOf("window/t", "window", [groupOf([test])]) }));
  const { status, failure } = judge(subject!, outcome);
  return failure ? `${status}: ${failure.message}` : status;
}

describe("the verdict on an answer", () => {
  it.each<[string, Test, Outcome, string]>([
    ["the right output", valid, { output: { cut: 26, shift: 1, kept: 13 } }, "passed"],
    ["a wrong output", valid, { output: { cut: 28, shift: 1, kept: 14 } }, "failed: cut is 28 instead of 26; 2 differences in all"],
    ["a rejection of a valid input", valid, { rejected: { code: "INVALID_PARAMETER" } }, "failed: rejected with INVALID_PARAMETER"],
    ["the right rejection", invalid, { rejected: { code: "INVALID_PARAMETER" } }, "passed"],
    ["another rejection", invalid, { rejected: { code: "INVALID_SHAPE" } }, "failed: rejected with INVALID_SHAPE instead of INVALID_PARAMETER"],
    [
      "an unknown code",
      invalid,
      { rejected: { code: "OOPS" } },
      "failed: rejected with OOPS instead of INVALID_PARAMETER, which is no code of the specification",
    ],
    ["an output for an invalid input", invalid, { output: { cut: 0 } }, "failed: not rejected with INVALID_PARAMETER"],
    ["a skip", valid, { skipped: "later\u001b[2J" }, "skipped: skipped: later\ufffd[2J"],
    ["its own error", invalid, { errored: "no" }, "errored: errored: no"],
    ["a death", valid, { died: "it exited with code 1" }, "errored: the process died: it exited with code 1"],
    ["silence", valid, { late: "it gave no answer within 1 s" }, "errored: late: it gave no answer within 1 s"],
    ["an acceptable output", acceptable("x"), { output: { cut: 2, shift: 0, kept: 2 } }, "passed"],
    ["an acceptable rejection", acceptable("x"), { rejected: { code: "INVALID_SHAPE" } }, "passed"],
    ["neither of the acceptable answers", acceptable("x"), { output: { cut: 3, shift: 0, kept: 3 } }, "failed: none of the acceptable answers"],
  ])("on %s", async (_, test, outcome, verdict) => {
    expect(await judged(test, outcome)).toBe(verdict);
  });

  it("carries what a person needs to see why", async () => {
    const [subject] = selectCases(await corpusOf({ "window/t": fileOf("window/t", "window", [groupOf([valid])]) }));
    expect(judge(subject!, { output: { cut: 27, shift: 1, kept: 13 } }).failure).toMatchObject({
      clauses: ["WINDOW-4"],
      params: 'set = {bits = 4, shifts = [0, 1, 2, 3, 4]}, rounding = "trim"',
      input: "a = 27",
      expected: "cut = 26, shift = 1, kept = 13",
      got: "cut = 27, shift = 1, kept = 13",
      differences: [{ at: "cut", expected: "26", got: "27" }],
    });
  });
});

/** Statuses of acceptable tests answered so, and what was chosen. */
async function choose(answers: Record<string, number>): Promise<string[]> {
  const tests = Object.keys(answers).map((name) => acceptable(name));
  const corpus = await corpusOf({ "window/t": fileOf("window/t", "window", [groupOf(tests)]) });
  const queue = Object.values(answers);
  const info = { name: "x", version: "1", language: "TypeScript", features: ["window"] };
  const implementation = inProcess(info, { window: () => ({ cut: queue[0]!, shift: 0, kept: queue.shift()! }) });
  const report = await runCorpus(corpus, implementation);
  return [...report.results.map(({ status }) => status), ...report.choices.map(({ flag, alternative, tests: count }) => `${flag} ${alternative} ${count}`)];
}

describe("acceptable tests", () => {
  it("pass where the same answer is chosen everywhere, and the report says which", async () => {
    expect(await choose({ a: 2, b: 2, c: 2 })).toEqual(["passed", "passed", "passed", "Either 1 3"]);
  });

  it("fail where another is chosen than in most", async () => {
    expect(await choose({ a: 1, b: 2, c: 2 })).toEqual(["failed", "passed", "passed", "Either 1 3"]);
  });
});

describe("values for people", () => {
  it("are numbers, also where the corpus has bits and bytes", () => {
    expect(describeValue("0x3fc00000")).toBe("1.5 (0x3fc00000)");
    expect(describeValue({ dtype: "float32", shape: [2], hex: "0000c03f0000c07f" })).toBe("float32 [2] 1.5 NaN");
    expect(describeValue({ dtype: "uint8", shape: [1, 20], hex: "01".repeat(20) })).toBe(`uint8 [1, 20] ${"1 ".repeat(16)}… 20 in all`);
  });

  it("are short and printable, whatever they hold", () => {
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as unknown;
    expect(describeValue(deep)).toBe("[[[[[…]]]]]");
    expect(describeValue(Array.from({ length: 1e6 }, () => "x".repeat(1000))).length).toBeLessThan(6000);
    expect(plainText("a\nb\u001b]0;x\u0007\u202e\ud800")).toBe("a b\ufffd]0;x\ufffd\ufffd\ufffd");
  });
});
