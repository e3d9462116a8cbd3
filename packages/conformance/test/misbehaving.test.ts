import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCorpus, superviseCommand } from "../src/index.ts";
import { windows } from "./corpus.ts";
import { folder, judge, living } from "./judge-adapter.ts";

const BROKEN = "breaks the protocol";

/** What makes an implementation unusable, by what the adapter does, and what the verdict says of it. */
const UNUSABLE: readonly (readonly [how: string, kind: string, says: RegExp])[] = [
  ["hangs-at-start", "start", /gave no answer within 2 s when it was asked to start/],
  ["dies-at-start", "start", /exited with code 7 when it was asked to start\..*cannot load libsparq\.so/],
  ["exits-at-start", "start", /exited with code 0 when it was asked to start/],
  ["floods-with-empty-lines", "start", /gave no answer within 2 s/],
  ["floods-stderr", "start", /gave no answer within 2 s.*still thinking/],
  ["prints-garbage", "protocol", /a line that is not JSON: "Hello, I am an adapter!"/],
  ["prints-a-number", "protocol", /no JSON object: "42"/],
  ["prints-a-list", "protocol", /no JSON object: "\[\]"/],
  ["prints-escapes", "protocol", /not JSON: "�\[2J/],
  ["is-not-utf8", "protocol", /not UTF-8/],
  ["begins-with-a-mark", "protocol", /a line that is not JSON: "\ufffd\{/],
  ["speaks-protocol-2", "protocol", /protocol 2; this kit speaks protocol 1/],
  ["claims-nonsense", "protocol", /claims the feature "widnow", which the specification does not have; it has window, /],
  ["has-no-name", "protocol", /gave no name/],
  ["has-unknown-start-field", "protocol", /unknown field "hello"/],
  ["closes-stdout", "start", /closed its standard output when it was asked to start/],
  ["hangs-at-run", "late", /gave no answer within 2 s, 3 times in all/],
  [
    "dies-at-run",
    "restarts",
    /died or was late again after 10 restarts; the last time it exited with code 3\..* The last it wrote to standard error: "out of range: 127"\. 9 of 10 tests were/,
  ],
  ["answers-late-seq", "protocol", /answered with seq 0 where 1 was asked/],
  ["answers-text-seq", "protocol", /answered with seq "1" where 1 was asked/],
  ["answers-twice", "protocol", /a line that nothing asked for|with seq 1 where 2 was asked/],
  ["answers-too-few", "protocol", /6 results for 7 inputs/],
  ["answers-no-list", "protocol", /without a list "results"/],
  ["answers-null", "protocol", /gave null as result 0 of seq 1/],
  ["adds-a-field", "protocol", /unknown field "time"/],
  ["adds-a-result-field", "protocol", /the fields \["output","time"\]; it has exactly one of/],
  ["outputs-and-rejects", "protocol", /the fields \["output","rejected"\]/],
  ["outputs-a-number", "protocol", /gave 5 as the output of result 0/],
  ["rejects-with-a-number", "protocol", /gave \{"code":5\} as the rejection of result 0/],
  ["says-goodbye", "protocol", /a line that nothing asked for: "bye"/],
  ["ignores-stop", "protocol", /did not exit within 2 s of being told to stop/],
];

/** Those that print without end, which take a while of the processor. */
const FLOODS: typeof UNUSABLE = [
  ["floods-without-newline", "protocol", /printed a line longer than 64 MiB/],
  ["floods-with-lines", "protocol", /unknown field "seq"/],
  ["prints-deep-json", "protocol", /no JSON object|not JSON/],
  ["answers-a-huge-line", "protocol", /longer than 64 MiB/],
];

async function expectUnusable(how: string, kind: string, says: RegExp, timeout = 2): Promise<void> {
  const report = await judge(how, { timeout });
  expect(report.summary).toMatch(says);
  expect(report).toMatchObject({ verdict: "unusable", trouble: { kind } });
  expect(report.summary).not.toMatch(/\p{Cc}/u);
  expect(report.summary.includes(BROKEN)).toBe(kind === "protocol");
  expect(report.summary.length).toBeLessThan(1000);
  expect(living(how)).toBe("");
}

describe.skipIf(process.platform === "win32")("an adapter that", () => {
  it.concurrent.each(UNUSABLE)("%s is unusable (%s), and nothing of it is left", async (how, kind, says) => {
    await expectUnusable(how, kind, says);
  });

  it.each(FLOODS)("%s is unusable (%s), and nothing of it is left", async (how, kind, says) => {
    await expectUnusable(how, kind, says, 30);
  });

  it("dies at one input fails that test alone", async () => {
    const report = await judge("dies-at-one-input", { limits: { inputs: 3, characters: 1e6 } });
    expect(report).toMatchObject({ verdict: "failing", restarts: 4 });
    const errored = report.results.filter(({ status }) => status !== "passed");
    expect(errored.map(({ id, status }) => [id, status])).toEqual([
      ["window/cuts/27", "errored"],
      ["window/cuts/round-27", "errored"],
    ]);
    expect(errored[0]!.failure!.message).toMatch(/the process died: it was ended by SIGSEGV/);
    expect(report.summary).toMatch(/died or was late and was started again 4 times; the last time it was ended by SIGSEGV/);
    expect(report).toMatchObject({ suspects: [], patterns: [], remarks: [] });
  });

  it.each(["", "floods-stderr-and-works", "sends-empty-lines", "answers-in-pieces"])("%s is right all the same", async (how) => {
    expect(await judge(how)).toMatchObject({ verdict: "conformant", restarts: 0, trouble: null });
  });

  it("exits between batches is started again, and the report says so", async () => {
    const report = await judge("exits-after-two", { limits: { inputs: 2, characters: 1e6 } });
    expect(report).toMatchObject({ verdict: "conformant", restarts: 3, summary: expect.stringMatching(/started again 3 times/) });
  });

  it.each([
    ["dies-at-stop", /^Told to stop it exited with code 5\. The last it wrote to standard error: "double free"\./],
    ["is-killed-at-stop", /^Told to stop it was ended by SIGABRT/],
  ])("%s is conformant, with a remark", async (how, says) => {
    expect(await judge(how)).toMatchObject({ verdict: "conformant", remarks: [expect.stringMatching(says)] });
  });

  it("closes its standard input is started again for every batch, and can not hear the end", async () => {
    const report = await judge("closes-stdin", { limits: { inputs: 5, characters: 1e6 } });
    expect(report).toMatchObject({
      verdict: "unusable",
      trouble: { kind: "protocol" },
      summary: expect.stringMatching(/did not exit within 2 s of being told to stop/),
    });
  });

  it("claims nothing is not conformant", async () => {
    expect(await judge("claims-nothing")).toMatchObject({ verdict: "failing", summary: expect.stringMatching(/claims no feature/) });
  });

  it.each([
    ["skips", "skipped", "skipped: not yet"],
    ["gives-up", "errored", "errored: oh no"],
  ])("%s fails every test", async (how, status, message) => {
    const report = await judge(how);
    expect(report.verdict).toBe("failing");
    expect(report.results.every((result) => result.status === status && result.failure?.message === message)).toBe(true);
  });

  it.each(["forks-and-dies", "forks-and-works"])("%s leaves no child behind, and holds nobody up", async (how) => {
    const file = join(folder, how);
    const report = await judge(how, { more: [file] });
    expect(report.verdict).toBe(how === "forks-and-works" ? "conformant" : "unusable");
    const pid = Number(readFileSync(file, "utf8"));
    await expect
      .poll(() =>
        spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" })
          .stdout.trim()
          .replace(/^Z.*/, ""),
      )
      .toBe("");
  });

  it("is no program says so", async () => {
    const absent = await runCorpus(await windows(), superviseCommand(["/no/such/adapter"]));
    expect(absent).toMatchObject({ trouble: { kind: "not-found" }, summary: expect.stringMatching(/there is no program "\/no\/such\/adapter"/) });
    const file = join(folder, "plain.txt");
    writeFileSync(file, "no program");
    const refused = await runCorpus(await windows(), superviseCommand([file]));
    expect(refused).toMatchObject({ trouble: { kind: "not-found" }, summary: expect.stringMatching(/is not executable/) });
    const empty = await runCorpus(await windows(), superviseCommand(["a\0b"]));
    expect(empty.trouble?.kind).toBe("not-found");
  });
});

describe("an abort", () => {
  it("ends a run that waits and the process with it", async () => {
    const controller = new AbortController();
    const run = judge("hangs-at-run", { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 400);
    await expect(run).rejects.toThrow("enough");
    expect(living("hangs-at-run")).toBe("");
  });

  it("before the start starts nothing", async () => {
    await expect(judge("", { signal: AbortSignal.abort(new Error("never mind")) })).rejects.toThrow("never mind");
  });
});
