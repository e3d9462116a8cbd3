import { readFile } from "node:fs/promises";
import { operations } from "@sparqkit/operations";
import { checkDocument } from "@sparqkit/schemas";
import { describe, expect, it } from "vitest";
import { moduleText } from "../scripts/make-clauses.ts";
import { FEATURES, inProcess, layoutVectors, lintCorpus, loadCorpus, type Operations, recompute, runCorpus, selectCases } from "../src/index.ts";

const read = (path: string): Promise<string> => readFile(new URL(`../../../vectors/${path}`, import.meta.url), "utf8");
const corpus = await loadCorpus(read);
const info = { name: "operations", version: "0", language: "TypeScript", features: FEATURES };

describe("the corpus", () => {
  it("keeps its own rules", async () => {
    expect((await lintCorpus(read)).problems).toEqual([]);
  });

  it("has the layout that is written here, byte for byte", async () => {
    for (const { path, document } of corpus.files) expect(layoutVectors(document) === (await read(path)), path).toBe(true);
  });

  it("is what the operations compute", () => {
    expect(corpus.files.flatMap((file) => recompute(file, operations as Operations).disagreements)).toEqual([]);
  });

  it("is passed by the operations, in a report that is valid", async () => {
    const report = await runCorpus(corpus, inProcess(info, operations as Operations));
    expect(report).toMatchObject({ verdict: "conformant", unclaimed: [], suspects: [] });
    expect(report.results.length).toBe(selectCases(corpus).length);
    expect(checkDocument("conformance-report", report)).toEqual([]);
  });

  it("is recomputed with other values where an operation differs, and those have their hash", () => {
    const file = corpus.files.find(({ path }) => path === "pair/table.json")!;
    const wrong = { ...(operations as Operations), "pair.table": () => ({ cut: { dtype: "uint8", shape: [1], hex: "07" } }) };
    const { document, disagreements } = recompute(file, wrong);
    expect(disagreements.length).toBe(document.numberOfTests);
    expect(document.groups[0]!.tests[0]).toMatchObject({
      expected: { cut: { hex: "07" } },
      sha256: { cut: "ca358758f6d27e6cf45272937977a748fd88391db679ceda7dc7bf1f005ee879" },
    });
  });
});

describe("the clauses a report quotes", () => {
  it("are those of the specification; run `node scripts/make-clauses.ts` after a change", async () => {
    expect(await readFile(new URL("../src/gen/clauses.ts", import.meta.url), "utf8")).toBe(moduleText());
  });
});
