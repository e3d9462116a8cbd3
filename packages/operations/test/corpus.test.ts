/** Every vector of the corpus, asked of the operations. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { SparqkitError } from "@sparqkit/core";
import { describe, expect, it } from "vitest";
import { FEATURES, operations, type Json, type JsonObject, type Tensor } from "../src/index.ts";
import { differences, type Tolerance } from "./compare.ts";

type Answer = { readonly expected: Json } | { readonly error: { readonly code: string } };

interface Test {
  readonly id: string;
  readonly input: JsonObject;
  readonly result: "valid" | "invalid" | "acceptable";
  readonly expected?: Json;
  readonly error?: { readonly code: string };
  readonly alternatives?: readonly Answer[];
  readonly sha256?: Readonly<Record<string, string>>;
}

interface VectorFile {
  readonly feature: string;
  readonly operation: string;
  readonly numberOfTests: number;
  readonly groups: readonly { readonly params: JsonObject; readonly tolerance?: Tolerance; readonly tests: readonly Test[] }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../vectors/${path}`, import.meta.url), "utf8"));
const { files } = read("manifest.json") as { files: { path: string; feature: string }[] };

/** What the operation answers, an output or a refusal; anything else that is thrown is a bug of ours. */
function answer(operation: string, params: JsonObject, input: JsonObject): Answer {
  try {
    return { expected: operations[operation]!(params, input) };
  } catch (error) {
    if (error instanceof SparqkitError) return { error: { code: error.code } };
    throw error;
  }
}

function isRight(wanted: Answer, got: Answer, tolerance: Tolerance): boolean {
  if ("error" in wanted) return "error" in got && got.error.code === wanted.error.code;
  return "expected" in got && differences(wanted.expected, got.expected, tolerance).length === 0;
}

function hashesMatch(test: Test, got: Answer): boolean {
  return Object.entries(test.sha256 ?? {}).every(([field, hash]) => {
    if (!("expected" in got)) return false;
    const { hex } = (got.expected as Record<string, Tensor>)[field]!;
    return createHash("sha256").update(Buffer.from(hex, "hex")).digest("hex") === hash;
  });
}

const wantedOf = ({ result, expected, error, alternatives }: Test): readonly Answer[] =>
  result === "acceptable" ? alternatives! : result === "invalid" ? [{ error: error! }] : [{ expected: expected! }];

describe("the corpus", () => {
  it("has files for every feature, and every operation is of one", () => {
    expect([...new Set(files.map(({ feature }) => feature))].toSorted()).toEqual([...FEATURES].toSorted());
  });

  it.each(files)("is answered right: $path", ({ path }) => {
    const { operation, groups, numberOfTests } = read(path) as VectorFile;
    const wrong: unknown[] = [];
    let asked = 0;
    for (const { params, tolerance = {}, tests } of groups) {
      for (const test of tests) {
        const got = answer(operation, params, test.input);
        const wanted = wantedOf(test);
        asked++;
        if (!(wanted.some((one) => isRight(one, got, tolerance)) && hashesMatch(test, got)))
          wrong.push({ id: test.id, params, input: test.input, wanted, got });
      }
    }
    expect(wrong.map((one) => JSON.stringify(one).slice(0, 600))).toEqual([]);
    expect(asked).toBe(numberOfTests);
  });
});
