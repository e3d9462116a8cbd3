import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import { windows } from "../../test/corpus.ts";
import { UnusableImplementation } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { inProcess, NoAnswer } from "../run/implementation.ts";
import { runCorpus, type RunOptions } from "../run/run-corpus.ts";
import { reportAsBadge } from "./badge.ts";
import type { ConformanceReport } from "./document.ts";
import { reportForPeople } from "./human.ts";
import { reportAsJunit } from "./junit.ts";
import { applyKnownFailures, listKnownFailures } from "./known-failures.ts";
import { reportMatrix } from "./matrix.ts";
import { reportAsTap } from "./tap.ts";
import { asExpected } from "./verdict.ts";

const corpus = await windows();
const INFO = { name: "mine <b>|", version: "1", language: "C", features: ["window"] };

interface Cut extends JsonObject {
  readonly cut: number;
}

/** Windows of four bits, right but for what `fault` makes of the cut. */
const windowOf =
  (fault: (cut: number, a: number) => number) =>
  ({ rounding }: JsonObject, { a }: JsonObject): Cut => {
    const value = a as number;
    if (value > 255) throw Object.assign(new Error("too large"), { code: "INVALID_PARAMETER" });
    const shift = Math.max(0, Math.floor(Math.log2(value || 1)) - 3);
    const exact = value / 2 ** shift;
    const kept = rounding === "trim" ? Math.floor(exact) : Math.min(15, exact % 1 === 0.5 ? 2 * Math.round(exact / 2) : Math.round(exact));
    return { cut: fault(kept * 2 ** shift, value), shift, kept };
  };

const judge = (fault: (cut: number, a: number) => number, options: RunOptions = {}): Promise<ConformanceReport> =>
  runCorpus(corpus, inProcess(INFO, { window: windowOf(fault) }), options);
const crash = (): never => {
  throw new TypeError("no such set");
};
const right = await judge((cut) => cut);
const wrong = await judge((cut, a) => (a === 27 ? cut + 1 : cut));
const unusable = await runCorpus(corpus, {
  ...inProcess(INFO, {}),
  ask: () => Promise.reject(new UnusableImplementation("protocol", "The implementation <sang> & # danced.", "la\u0007")),
});

describe("a report", () => {
  it("is a valid document, whatever came of the run", () => {
    for (const report of [right, wrong, unusable]) expect(checkDocument("conformance-report", report)).toEqual([]);
    expect([right, wrong, unusable].map(({ verdict }) => verdict)).toEqual(["conformant", "failing", "unusable"]);
  });

  it("counts by level and feature", () => {
    expect(wrong.totals.required).toEqual({ tests: 10, passed: 8, failed: 2, errored: 0, skipped: 0, notRun: 0 });
    expect(unusable.totals.required).toEqual({ tests: 10, passed: 0, failed: 0, errored: 0, skipped: 0, notRun: 10 });
  });

  it("explains itself to people: clause, input, expected, got, and what it usually means", () => {
    const text = reportForPeople(wrong);
    expect(text).toMatch(/^Not conformant in window\. 8 of 10 required tests pass\.$/m);
    expect(text).toMatch(/1\. Cut in window: some activations\n {3}2 of 9 such tests fail, 0 of 1 other\n {3}usually: the cut is wrong\n/);
    expect(text).toMatch(/\[WINDOW-4\] Let f = floor/);
    expect(text).toMatch(
      /for example window\/cuts\/27: cut is 27 instead of 26\n.*params .*\n.*input {5}a = 27\n.*expected {2}cut = 26, .*\n.*got {7}cut = 27, /,
    );
  });

  it("does not look for a common fault in tests that found the implementation dead", async () => {
    const trouble = new UnusableImplementation("restarts", "The implementation died.");
    let asked = 0;
    const death = new NoAnswer({ died: "it exited with code 1", stderr: "no memory" });
    const dying = { ...inProcess(INFO, {}), ask: () => Promise.reject((asked += 1) < 4 ? death : trouble) };
    const report = await runCorpus(corpus, dying);
    expect(report).toMatchObject({ patterns: [], suspects: [] });
    expect(checkDocument("conformance-report", report)).toEqual([]);
    const text = reportForPeople(report);
    expect(text).toMatch(/The process died or was late on these inputs\n {2}window\/cuts\/0, window: the process died: it exited with code 1\n/);
    expect(text).toMatch(/\n {4}input {5}a = 0\n {4}its standard error ends with: no memory\n/);
    expect(text).not.toMatch(/in common|these flags/);
  });

  it("prints what an implementation says of its own errors", async () => {
    const text = reportForPeople(await runCorpus(corpus, inProcess(INFO, { window: crash })));
    expect(text).toMatch(/window ends with an error of its own, TypeError: no such set \(all its 10 failures\)/);
    expect(text).toMatch(/for example window\/cuts\/0: errored: TypeError: no such set\n/);
  });

  it("groups what is skipped by operation and reason", async () => {
    const text = reportForPeople(await runCorpus(corpus, inProcess(INFO, {})));
    expect(text).toMatch(/Skipped, which counts as failed:\n {2}window, skipped: there is no operation window: 10 tests\n$/);
  });

  it("has no line that ends with a space", () => {
    for (const report of [right, wrong, unusable]) expect(reportForPeople(report)).not.toMatch(/ $/m);
  });

  it("claims nothing for who claims nothing", async () => {
    const report = await runCorpus(corpus, inProcess({ ...INFO, features: [] }, {}));
    expect(report).toMatchObject({ verdict: "failing", unclaimed: ["window"] });
    expect(asExpected(report)).toBe(false);
  });

  it("is failing where required tests are skipped", async () => {
    expect(await runCorpus(corpus, inProcess(INFO, {}))).toMatchObject({ verdict: "failing", totals: { required: { skipped: 10 } } });
  });
});

describe("JUnit XML", () => {
  it("has a case a test, failures with their message, and numbers that agree", () => {
    const xml = reportAsJunit(wrong);
    expect(xml).toMatch(/<testsuites name="sparqkit conform" tests="10" failures="2" errors="0" skipped="0">/);
    expect(xml.match(/<testcase /g)!.length).toBe(10);
    expect(xml).toContain('<failure message="cut is 27 instead of 26">params');
  });

  it("has an error where the run ended early, escaped", () => {
    expect(reportAsJunit(unusable)).toContain('<error message="The implementation &lt;sang&gt; &amp; # danced.">la\ufffd</error>');
  });
});

describe("TAP", () => {
  it("has a plan and a point a test, with details", () => {
    const lines = reportAsTap(wrong).split("\n");
    expect(lines.slice(0, 3)).toEqual(["TAP version 14", "1..10", "ok 1 - window/cuts/0"]);
    expect(lines.filter((line) => line.startsWith("not ok"))).toEqual(["not ok 4 - window/cuts/27", "not ok 8 - window/cuts/round-27"]);
    expect(lines).toContain('  input: "a = 27"');
  });

  it("bails out where the run ended early", () => {
    expect(reportAsTap(unusable)).toBe("TAP version 14\nBail out! The implementation <sang> & \\# danced.\n");
  });
});

describe("a badge", () => {
  it("says conformant only of what is", () => {
    expect([right, wrong, unusable].map((report) => reportAsBadge(report).message)).toEqual(["conformant (1 feature)", "8/10", "unusable"]);
    expect(reportAsBadge(applyKnownFailures(wrong, corpus, "window/cuts/27\nwindow/cuts/round-27\n")).message).toBe("8/10");
  });
});

describe("a matrix", () => {
  it("has a row a feature and a column an implementation", () => {
    expect(reportMatrix([right, wrong], "text").split("\n").slice(0, 3)).toEqual([
      "feature          mine <b>| 1  mine <b>| 1",
      "window           10/10        8/10",
      "all required     10/10        8/10",
    ]);
  });

  it("escapes names", () => {
    expect(reportMatrix([right], "markdown").split("\n").slice(0, 3)).toEqual(["| feature | mine \\<b\\>\\| 1 |", "|---|---|", "| window | 10/10 |"]);
    expect(reportMatrix([right], "html")).toContain('<th scope="col">mine &lt;b&gt;| 1</th>');
  });
});

describe("a list of known failures", () => {
  const LIST = "# ours\nwindow/cuts/27  # cut is 27\nwindow/cuts/round-27  # cut is 29 instead of 28\n";

  it("that is right makes the run go as expected, and the implementation not conformant", () => {
    const report = applyKnownFailures(wrong, corpus, LIST);
    expect(report).toMatchObject({ verdict: "failing", stale: [], summary: expect.stringMatching(/^Not conformant, as the list of known failures says, /) });
    expect(asExpected(report)).toBe(true);
    expect(reportAsTap(report)).toContain("not ok 4 - window/cuts/27 # TODO known failure");
    expect(reportAsJunit(report)).toContain('failures="0" errors="0" skipped="2"');
    expect(checkDocument("conformance-report", report)).toEqual([]);
  });

  it.each([
    ["a failure that is not listed", "window/cuts/27\n", []],
    ["a test that passes now", `${LIST}window/cuts/0  # cut is 1\n`, ["line 4, window/cuts/0: passes now; remove the line"]],
    ["a changed message", LIST.replace("29", "30"), ["line 3, window/cuts/round-27: fails otherwise now: cut is 29 instead of 28"]],
    ["an unknown id", `${LIST}window/cuts/1000\n`, ["line 4, window/cuts/1000: the vectors have no such test; remove the line"]],
    ["an id twice", `${LIST}window/cuts/27\n`, ["line 4, window/cuts/27: is listed twice; remove one"]],
    ["a line that is none", `${LIST}cut is wrong sometimes\n`, ["line 4, cut is wrong sometimes: the vectors have no such test; remove the line"]],
  ])("fails with %s", (_, list, stale) => {
    const report = applyKnownFailures(wrong, corpus, list);
    expect(report.stale).toEqual(stale);
    expect(asExpected(report)).toBe(false);
  });

  it("leaves what it lists out of the diagnosis", () => {
    const some = applyKnownFailures(wrong, corpus, "window/cuts/27\n");
    expect(some.suspects).toMatchObject([{ flag: "Cut", tests: 8, failed: 1, example: "window/cuts/round-27" }]);
    expect(applyKnownFailures(wrong, corpus, LIST)).toMatchObject({ suspects: [], patterns: [] });
  });

  it("fails where everything passes and something is listed", () => {
    expect(asExpected(applyKnownFailures(right, corpus, LIST))).toBe(false);
    expect(asExpected(applyKnownFailures(right, corpus, "# nothing\n"))).toBe(true);
  });

  it("is written anew with its notes, in the order of the vectors, and is right then", () => {
    const list = listKnownFailures(wrong, corpus, "# ours\nwindow/cuts/0  # gone\n");
    expect(list).toBe("# ours\nwindow/cuts/27  # cut is 27 instead of 26\nwindow/cuts/round-27  # cut is 29 instead of 28\n");
    expect(asExpected(applyKnownFailures(wrong, corpus, list))).toBe(true);
  });

  it("keeps lines about tests that were not asked", async () => {
    const report = await judge((cut) => cut, { features: [] });
    expect(listKnownFailures(report, corpus, LIST)).toBe(LIST);
    expect(applyKnownFailures(report, corpus, LIST).stale).toEqual([]);
  });
});
