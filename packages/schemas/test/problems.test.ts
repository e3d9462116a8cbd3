import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDocument, checkOutput } from "../src/index.ts";
import { nearest } from "../src/nearest.ts";
import { examples } from "./examples/index.ts";

const [{ document: vectors }] = examples;
const request = { cmd: "run", seq: 7, operation: "pair", params: {}, inputs: [{}] };

const problems = (result: unknown): unknown => checkDocument("protocol-results", { seq: 1, results: [result] });

/** Milliseconds of a call, the best of three: what the code takes and not what else the machine does. */
function milliseconds(work: () => void): number {
  const once = (): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  return Math.min(once(), once(), once());
}

describe("problems", () => {
  it("name an unknown field, the known ones and the nearest", () => {
    const changed = structuredClone(vectors) as { groups: [Record<string, unknown>] };
    changed.groups[0]["tolerence"] = changed.groups[0]["tolerance"];
    delete changed.groups[0]["tolerance"];
    expect(checkDocument("vectors", changed)).toEqual([
      {
        path: "/groups/0/tolerence",
        message: 'unknown field "tolerence"; known are source, level, clauses, params, tolerance, tests. Did you mean "tolerance"?',
      },
    ]);
  });

  it.each([
    [{ ...request, operation: "pair.tabel" }, "/operation", /^is "pair\.tabel", not one of "window", .*\. Did you mean "pair\.table"\?$/],
    [{ ...request, seq: -1 }, "/seq", /^is -1, less than 0$/],
    [{ ...request, seq: 0.5 }, "/seq", /^is 0\.5, not an integer$/],
    [{ ...request, inputs: [] }, "/inputs", /^is an array of 0 items; at least 1 needed$/],
    [{ ...request, inputs: [[1]] }, "/inputs/0", /^is an array of 1 item, not an object$/],
    [{ cmd: "run", seq: 7 }, "", /^has no field "operation"$/],
    [{ cmd: "begin" }, "/cmd", /^is "begin", not one of "start", "run", "stop"$/],
    [{ cmd: "stop", "a/b~c": 1 }, "/a~1b~0c", /^unknown field "a\/b~c"; known are cmd$/],
  ])("say what was found and what is allowed: %j", (message, path, sentence) => {
    const [first] = checkDocument("protocol-request", message);
    expect(first).toMatchObject({ path, message: expect.stringMatching(sentence) });
  });

  it("say how many of the four results of the protocol there are", () => {
    expect(problems({ skipped: "no", errored: "no" })).toEqual([
      { path: "/results/0", message: "has the fields skipped, errored; at most 1 of output, rejected, skipped, errored" },
    ]);
    expect(problems({})).toEqual([{ path: "/results/0", message: "has no field; at least 1 of output, rejected, skipped, errored" }]);
  });

  it("say which fields do not go together, and what a name should look like", () => {
    const changed = structuredClone(vectors) as { notes: Record<string, unknown>; groups: [{ tests: [object, ...object[]] }] };
    Object.assign(changed.groups[0].tests[0], { error: { code: "INVALID_PARAMETER" } });
    changed.notes["not a flag"] = changed.notes["Survivor"];
    expect(checkDocument("vectors", changed)).toEqual([
      { path: "/notes", message: 'has the name "not a flag", not of the form ^[A-Z][A-Za-z0-9]*$ (name of a note)' },
      { path: "/groups/0/tests/0/error", message: "is not allowed beside the other fields here" },
    ]);
  });

  it("stay short, whatever was found", () => {
    for (const { message } of checkOutput("quantize.scale", { scale: "x".repeat(1e6) })) expect(message.length).toBeLessThan(300);
    for (const { path, message } of checkOutput("quantize.scale", { scale: "0x3f800000", ["y".repeat(1e6)]: 1 }))
      expect(path.length + message.length).toBeLessThan(600);
  });

  it("are at most twenty, found without looking at a million", () => {
    const many = { seq: 1, results: Array.from({ length: 1e6 }, () => ({})) };
    const fields = Object.fromEntries(Array.from({ length: 3e5 }, (_, index) => [`field${index}`, 1]));
    expect(checkDocument("protocol-results", many)).toHaveLength(20);
    expect(checkDocument("protocol-results", fields)).toHaveLength(20);
    expect(checkOutput("gather", { positions: Array.from({ length: 1e6 }, () => "1") })).toHaveLength(20);
    const time = milliseconds(() => checkDocument("protocol-results", many));
    console.log(`a million wrong results: ${time.toFixed(1)} ms`);
    expect(time).toBeLessThan(100);
  });
});

describe("time", () => {
  it("is short for tensors of 64 MiB, valid or wrong at the end", () => {
    const hex = "0123456789abcdefABCDEF00".repeat(2.7e6);
    const tensor = (text: string): unknown => ({ rows: { dtype: "uint8", shape: [1, hex.length / 2], hex: text } });
    const wrong = `${hex}x`;
    expect(checkOutput("im2col", tensor(hex))).toEqual([]);
    expect(checkOutput("im2col", tensor(wrong)).map(({ path }) => path)).toEqual(["/rows/hex"]);
    const times = [hex, wrong].map((text) => milliseconds(() => checkOutput("im2col", tensor(text))));
    console.log(`${(hex.length / 1e6).toFixed(0)} MB of hexadecimal: ${times.map((time) => time.toFixed(0)).join(" and ")} ms`);
    expect(Math.max(...times)).toBeLessThan(2000);
  });

  it("is short for the whole corpus, which is valid", () => {
    const corpus = new URL("../../../vectors/", import.meta.url);
    const files = globSync("*/*.json", { cwd: corpus }).filter((file) => !file.startsWith("node_modules"));
    const parsed = (file: string): unknown => JSON.parse(readFileSync(new URL(file, corpus), "utf8"));
    expect(checkDocument("manifest", parsed("manifest.json"))).toEqual([]);
    expect(checkDocument("ledger", parsed("ledger.json"))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
    const documents = files.map((file) => [file, parsed(file)] as const);
    for (const [file, document] of documents) expect(checkDocument("vectors", document), file).toEqual([]);
    const time = milliseconds(() => documents.forEach(([, document]) => checkDocument("vectors", document)));
    console.log(`${files.length} files of vectors: ${time.toFixed(0)} ms`);
    expect(time).toBeLessThan(1000);
  });
});

describe("nearest", () => {
  it("finds a mistyped word, and no word where none is near", () => {
    expect(nearest("tolerence", ["level", "tolerance"])).toBe("tolerance");
    expect(nearest("Bits", ["bits", "shifts"])).toBe("bits");
    expect(nearest("a", ["b"])).toBe("b"); // one letter of one: still a typing mistake
    expect(nearest("window", ["pair", "dot"])).toBeNull();
    expect(nearest("x".repeat(1e6), ["x".repeat(1e6)])).toBeNull();
    expect(nearest("anything", [])).toBeNull();
  });
});
