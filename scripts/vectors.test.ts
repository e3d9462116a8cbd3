/** The vectors package as its readers use it: the Python test in docs and the example in its README run, and the derivation keeps its own rules. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const python = ["python3", "python"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (python === undefined) console.warn("python3 is not installed: the Python test in docs and the tests of scripts/derive were not run");

const block = (file: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "m").exec(readFileSync(join(root, file), "utf8"))![1]!;

const example = (): string => block("docs/vectors-in-python.md", "python");
const run = (text: string): ReturnType<typeof spawnSync> => spawnSync(python!, ["-c", text], { cwd: project, encoding: "utf8" });

let project = "";
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "sparqkit-vectors-"));
  mkdirSync(join(project, "node_modules/@sparqkit"), { recursive: true });
  cpSync(join(root, "vectors"), join(project, "node_modules/@sparqkit/vectors"), { recursive: true });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("the example in the vectors' README", () => {
  it("prints what it says", () => {
    const example = block("vectors/README.md", "js");
    writeFileSync(join(project, "example.mjs"), example);
    const printed = execFileSync(process.execPath, ["example.mjs"], { cwd: project, encoding: "utf8" });
    const promised = [...example.matchAll(/ \/\/ (.*)$/gm)].map(([, text]) => text);
    expect(printed.trim().split("\n")).toEqual(promised);
  });
});

describe.skipIf(python === undefined)("the Python test in docs", () => {
  it("has at most thirty lines and passes against every window and pair vector", () => {
    expect(example().trim().split("\n").length).toBeLessThanOrEqual(30);
    const { stdout, stderr, status } = run(example());
    expect([stderr, status]).toEqual(["", 0]);
    expect(stdout.toString().trim().split("\n").length).toBeGreaterThan(40);
  });

  it("fails as it says where the rounding is broken", () => {
    const { stderr, status } = run(example().replace("round(a / 2**shift)", "round(a / 2**shift + 0.01)"));
    expect(status).toBe(1);
    expect(stderr.toString().trim().split("\n").at(-1)).toBe(block("docs/vectors-in-python.md", "text").trim());
  });
});

describe.skipIf(python === undefined)("the derivation of the vectors", () => {
  it("keeps its rules for ids, versions and layout", () => {
    const { stderr, status } = spawnSync(python!, ["-B", "scripts/derive/test_framework.py"], { cwd: root, encoding: "utf8" });
    expect([status, stderr.split("\n").at(-2)]).toEqual([0, "OK"]);
  });
});
