/** `vectors`: list, show, lint and generate over the corpus of this checkout and over small ones. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SOURCES } from "../src/conformance/random-inputs.ts";
import { folderOf, run } from "./cli.ts";
import { smallCorpus } from "./small-corpus.ts";

const VECTORS = fileURLToPath(new URL("../../../vectors", import.meta.url));
const vectors = (...args: string[]): ReturnType<typeof run> => run(["vectors", ...args]);

/** Fifteen random tests as text. */
const make = async (seed: string): Promise<string> => (await vectors("generate", "--operation", "dot.gemm", "--count", "15", "--seed", seed)).stdout;

/** A copy of the corpus in which one file differs. */
function changed(path: string, find: string, replace: string): string {
  const folder = folderOf();
  cpSync(VECTORS, folder, { recursive: true, filter: (source) => !source.includes("node_modules") });
  const text = readFileSync(join(folder, path), "utf8");
  expect(text).toContain(find);
  writeFileSync(join(folder, path), text.replace(find, replace));
  return folder;
}

describe("vectors list", () => {
  it("lists files, and tests by flag and clause", async () => {
    expect((await vectors("list", "--feature", "pair")).stdout).toMatch(/^file +operation +tests +clauses\npair\/5opt-trim +pair +\d+ +PAIR-1 2 3 4\n/);
    expect((await vectors("list", "--flag", "SurvivorLeft")).stdout).toMatch(/^id .*\npair\/.* SurvivorLeft/);
    const { tests } = JSON.parse((await vectors("list", "--clause", "PAIR-4", "--feature", "pair", "--json")).stdout) as { tests: { id: string }[] };
    expect(tests.length).toBeGreaterThan(10);
    expect(tests.every(({ id }) => id.startsWith("pair/"))).toBe(true);
  });

  it("refuses a feature, and a flag, that there is not", async () => {
    expect(await vectors("list", "--feature", "pairs")).toMatchObject({ code: 2, stderr: expect.stringMatching(/no feature pairs/) });
    expect(await vectors("list", "--flag", "Nothing")).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("vectors show", () => {
  it("decodes a test, with its notes and clauses", async () => {
    const { code, stdout } = await vectors("show", "pair/5opt-round/27-0");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^pair\/5opt-round\/27-0\noperation {2}pair, required\nparams .*\ninput +a = \[27, 0\]\nexpected +cut = \[27, 0\]\n/);
    expect(stdout).toMatch(/SurvivorLeft \(EDGE_CASE\): .*\n {2}a failure usually means: /);
    expect(stdout).toMatch(/\[PAIR-3\] With sharing, if exactly one activation is zero/);
  });

  it("suggests ids for a part of one", async () => {
    expect(await vectors("show", "pair/5opt-round")).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Did you mean pair\/5opt-round\/.* or another of \d+/),
    });
    expect(JSON.parse((await vectors("show", "pair/5opt-round/27-0", "--json")).stdout)).toMatchObject({ operation: "pair", test: { input: { a: [27, 0] } } });
  });
});

describe("vectors lint", () => {
  it("finds nothing wrong with the corpus and the specification of this checkout", async () => {
    const { code, stdout } = await vectors("lint", VECTORS, "--spec", join(VECTORS, "../spec"));
    expect([stdout, code]).toEqual([expect.stringMatching(/^\d+ tests in \d+ files, 0 problems\n$/), 0]);
    expect((await vectors("lint", "--vectors", VECTORS)).code).toBe(0);
    expect(await vectors("lint", VECTORS, "--vectors", VECTORS)).toMatchObject({ code: 2, stderr: expect.stringMatching(/named twice/) });
  });

  it("ends with 1 where a rule is broken and with 3 where there is no corpus", async () => {
    const folder = changed("pair/5opt-round.json", '"cut": [27, 0]', '"cut": [28, 0]');
    expect(await vectors("lint", folder)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/pair\/5opt-round\.json: is not the file the manifest lists/),
    });
    const { stdout } = await vectors("lint", folder, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ path: "ledger.json", where: "pair/5opt-round/27-0" })]),
    });
    expect((await vectors("lint", folderOf())).code).toBe(3);
  });
});

describe("a folder of vectors", () => {
  it("is named alone or with --vectors, by list and show too", async () => {
    const cwd = folderOf(smallCorpus("v"));
    const [alone, named] = [await run(["vectors", "list", "v"], { cwd }), await run(["vectors", "list", "--vectors", "v"], { cwd })];
    expect([alone.code, alone.stdout]).toEqual([0, named.stdout]);
    expect(alone.stdout).toMatch(/\n5 tests in 1 file, version 1\.0\.0\n$/);
    expect((await run(["vectors", "show", "window/t/27", "v"], { cwd })).stdout).toMatch(/^window\/t\/27\n/);
    expect((await run(["vectors", "lint", "v"], { cwd })).stdout).toMatch(/5 tests in 1 file, 1 problem\n$/);
  });

  it("may hold no file that the manifest does not list", async () => {
    const folder = changed("package.json", '"version": "', '"version": "9');
    cpSync(join(folder, "pair/table.json"), join(folder, "pair/copy.json"));
    const { stdout, code } = await vectors("lint", folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/pair\/copy\.json: is not in the manifest.*\npackage\.json: is of version "91/);
  });
});

describe("vectors generate", () => {
  it("computes the corpus of this checkout to the last byte", async () => {
    expect(await vectors("generate", "--check", "--vectors", VECTORS)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+ files, 0 differ\n$/) });
    const folder = folderOf();
    expect((await vectors("generate", "-o", folder, "--vectors", VECTORS)).code).toBe(0);
    for (const path of ["manifest.json", "ledger.json", "pair/table.json", "systolic/cycles.json"]) {
      expect(readFileSync(join(folder, path), "utf8") === readFileSync(join(VECTORS, path), "utf8"), path).toBe(true);
    }
  });

  it("says which tests it computes otherwise, and ends with 1", async () => {
    const cwd = folderOf({ ...smallCorpus("v"), "v/ledger.json": '{"schema":"sparqkit/ledger@1","version":"1.0.0","ids":{},"gone":{}}' });
    const { code, stdout } = await run(["vectors", "generate", "--check", "--vectors", "v"], { cwd });
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^window\/t\/63: cut is 60 instead of 1; 3 differences in all\nwindow\/t\.json differs\n/)]);
  });

  it("makes the same random tests from the same seed, and others from another", async () => {
    const [a, b, c] = [await make("1"), await make("1"), await make("2")];
    expect(a).toBe(b);
    expect(a.replaceAll("gemm-1/", "").length).not.toBe(c.replaceAll("gemm-2/", "").length);
    expect(JSON.parse(a)).toMatchObject({ numberOfTests: 15, operation: "dot.gemm" });
  });

  it("makes random tests of every operation that has room for them, which can be judged by", async () => {
    const folder = folderOf();
    expect(Object.keys(SOURCES).length).toBe(46);
    expect((await vectors("generate", "--operation", "im2col.convolution", "--count", "30", "-o", folder)).code).toBe(0);
    const core = fileURLToPath(new URL("../../../adapters/typescript/core.ts", import.meta.url));
    const judged = await run(["conform", "--vectors", folder, "--", process.execPath, "--conditions=sparqkit-source", core]);
    expect([judged.code, judged.stdout]).toEqual([0, expect.stringMatching(/All 30 required tests pass/)]);
  });

  it.concurrent.each([
    ["nothing to do", ["generate"]],
    ["two things to do", ["generate", "--check", "-o", "x"]],
    ["a seed without an operation", ["generate", "--check", "--seed", "1"]],
    ["an unknown operation", ["generate", "--operation", "pairs"]],
    ["a table of everything", ["generate", "--operation", "pair.table"]],
    ["a comparison of random tests", ["generate", "--operation", "pair", "--check"]],
  ])("refuses %s with 2", async (_, args) => {
    expect(await vectors(...args)).toMatchObject({ code: 2, stdout: "" });
  });
});
