/** `conform`: exit codes, what goes where, known failures, interruption. The adapters misbehave as the conformance package's tests let them. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { ConformanceReport } from "@sparqkit/conformance";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import { folderOf, listing, run, type Outcome } from "./cli.ts";
import { smallCorpus } from "./small-corpus.ts";

const ADAPTER = fileURLToPath(new URL("../../../packages/conformance/test/adapters/adapter.mjs", import.meta.url));
const CORE = fileURLToPath(new URL("../../../adapters/typescript/core.ts", import.meta.url));

/** A folder with vectors of windows in `vectors`. */
const cwdOf = (files: Record<string, string> = {}): string => folderOf({ ...smallCorpus("vectors"), ...files });

const conform = (how: string, options: readonly string[] = [], cwd = cwdOf()): Promise<Outcome> =>
  run(["conform", "--vectors", "vectors", "--timeout", "3", ...options, "--", process.execPath, ADAPTER, how], { cwd });

describe("conform", () => {
  it("judges by the installed vectors, the whole of them, soon", async () => {
    const started = performance.now();
    const { code, stdout } = await run(["conform", "--json", "--", process.execPath, "--conditions=sparqkit-source", CORE]);
    const report = JSON.parse(stdout) as ConformanceReport;
    expect([report.verdict, code]).toEqual(["conformant", 0]);
    expect(report.results.length).toBeGreaterThan(5000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it("says that all is well on standard output, and exits with 0", async () => {
    const { code, stdout, stderr } = await conform("");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^right 1 \(JavaScript\), vectors 1\.0\.0\nConformant in window\. All 4 required tests pass; 0 of 1 recommended ones, which do not count\.\n/,
    );
  });

  it.concurrent.each([
    ["skips", 1, /not conformant/],
    ["claims-nothing", 1, /not conformant/],
    ["dies-at-one-input", 1, /not conformant/],
    ["hangs-at-start", 3, /could not be judged/],
    ["prints-garbage", 3, /could not be judged/],
    ["answers-late-seq", 3, /could not be judged/],
    ["floods-with-lines", 3, /could not be judged/],
    ["dies-at-start", 3, /could not be judged/],
  ])("ends with the code of its verdict where the adapter %s: %d", async (how, code, says) => {
    const outcome = await conform(how);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toMatch(says);
    expect(outcome.stdout).not.toBe("");
  });

  it("prints one valid document with --json, whatever the verdict", async () => {
    for (const [how, code] of [
      ["", 0],
      ["skips", 1],
      ["prints-garbage", 3],
    ] as const) {
      const outcome = await conform(how, ["--json"]);
      expect(outcome.code).toBe(code);
      expect(checkDocument("conformance-report", JSON.parse(outcome.stdout))).toEqual([]);
    }
  });

  it("counts recommended tests only with --strict, and leaves them out with --level required", async () => {
    expect((await conform("", ["--strict"])).code).toBe(1);
    const { code, stdout } = await conform("", ["--strict", "--level", "required"]);
    expect([code, stdout.includes("recommended ones")]).toEqual([0, false]);
  });

  it("asks only the features of --only", async () => {
    const { code, stdout } = await conform("", ["--only", "pair,dot", "--json"]);
    expect([code, (JSON.parse(stdout) as ConformanceReport).summary]).toEqual([1, expect.stringMatching(/claims window, of which nothing was to be judged/)]);
  });

  it("prints TAP, and writes JUnit XML, a badge and the report, which make a matrix", async () => {
    const cwd = cwdOf();
    const { code, stdout } = await conform("", ["--tap", "--junit", "j.xml", "--badge", "b.json", "--report", "r.json"], cwd);
    expect([code, stdout.split("\n")[0]]).toEqual([0, "TAP version 14"]);
    expect(readFileSync(join(cwd, "j.xml"), "utf8")).toMatch(/tests="5" failures="0" errors="0" skipped="1"/);
    expect(JSON.parse(readFileSync(join(cwd, "b.json"), "utf8"))).toMatchObject({ schemaVersion: 1, message: "conformant (1 feature)" });
    const matrix = await run(["conform", "matrix", "r.json", "r.json", "--markdown"], { cwd });
    expect(matrix.stdout.split("\n")[2]).toBe("| window | 4/4 | 4/4 |");
    expect((await run(["conform", "matrix", "b.json"], { cwd })).code).toBe(3);
  });

  it("keeps a list of known failures honest", async () => {
    const cwd = cwdOf();
    const options = ["--known-failures", "known.txt", "--strict"];
    expect((await conform("skips", options, cwd)).code).toBe(3); // there is no list
    expect((await conform("skips", [...options, "--fix"], cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, "known.txt"), "utf8").split("\n")).toContain("window/t/27  # skipped: not yet");
    expect((await conform("skips", options, cwd)).code).toBe(0);
    const stale = await conform("", options, cwd);
    expect([stale.code, stale.stdout]).toEqual([1, expect.stringMatching(/line 1, window\/t\/0: passes now; remove the line/)]);
    const before = listing(cwd);
    expect((await conform("prints-garbage", [...options, "--fix"], cwd)).code).toBe(3);
    expect(listing(cwd)).toEqual(before);
  });

  it.concurrent.each<[string, readonly string[], RegExp]>([
    ["no command", ["conform"], /there is nothing to judge/],
    ["an unknown feature", ["conform", "--only", "windows", "--", "x"], /there is no feature windows/],
    ["an unknown level", ["conform", "--level", "some", "--", "x"], /there is no level some/],
    ["two outputs", ["conform", "--json", "--tap", "--", "x"], /Choose one/],
    ["--fix alone", ["conform", "--fix", "--", "x"], /--known-failures/],
    ["no time", ["conform", "--timeout", "0", "--", "x"], /seconds above 0/],
    ["no batch", ["conform", "--batch", "0", "--", "x"], /at least 1|from 1/],
    ["one file for two", ["conform", "--report", "a", "--junit", "./a", "--", "x"], /would overwrite/],
  ])("refuses %s with 2", async (_, args, says) => {
    const { code, stdout, stderr } = await run(args, { cwd: cwdOf() });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
  });

  it("refuses vectors that are broken or missing, and a program that is none, with 3", async () => {
    const broken = folderOf({ ...smallCorpus("vectors"), "vectors/window/t.json": "{}" });
    const outcome = await conform("", [], broken);
    expect([outcome.code, outcome.stdout, outcome.stderr]).toEqual([3, "", expect.stringMatching(/window\/t\.json: is not the file the manifest lists/)]);
    expect((await run(["conform", "--vectors", "none", "--", "x"], { cwd: cwdOf() })).stderr).toMatch(/manifest\.json: can not be read/);
    const absent = await run(["conform", "--", "/no/such/adapter"], { cwd: cwdOf() });
    expect([absent.code, absent.stdout]).toEqual([3, expect.stringMatching(/there is no program "\/no\/such\/adapter"/)]);
  });

  it.skipIf(process.platform === "win32").each([
    ["Ctrl-C", "SIGINT", 130],
    ["a request to terminate", "SIGTERM", 143],
    ["the end of its terminal", "SIGHUP", 129],
  ] as const)("ends the adapter and itself on %s", async (_, signal, code) => {
    const cwd = cwdOf();
    const args = ["conform", "--vectors", "vectors", "--", process.execPath, ADAPTER, "hangs-ignoring-sigterm", cwd];
    const outcome = await run(args, { cwd, started: (child) => void wait(1500).then(() => child.kill(signal)) });
    expect([outcome.code, outcome.stdout]).toEqual([code, ""]);
    expect(spawnSync("pgrep", ["-f", `hangs-ignoring-sigterm ${cwd}$`], { encoding: "utf8" }).stdout).toBe("");
  });
});
