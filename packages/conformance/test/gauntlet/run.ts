/**
 * Judge every mutant against the corpus and print one JSON line for each; `node --conditions=sparqkit-source run.ts [part] [of] [prefix]` takes a share of
 * them, or those whose names begin with the prefix.
 * @module
 */
import { readFile } from "node:fs/promises";
import { FEATURES } from "@sparqkit/operations";
import { type ConformanceReport, inProcess, loadCorpus, type Operations, runCorpus } from "../../src/index.ts";
import { type Edit, loadMutant, stale } from "./load-mutant.ts";
import { mutants } from "./mutants/index.ts";

/** What became of a mutant. */
export interface Trial {
  readonly name: string;
  /** Why its edits do not fit the sources. */
  readonly misfits: readonly string[];
  readonly verdict: string;
  /** Every flag of a failing test. */
  readonly flags: readonly string[];
  /** The flags a reader sees first. */
  readonly leading: readonly string[];
}

/** How many flags a reader is thought to read. */
const LEADING = 5;

/** Sources that only some features are made of: the others are not asked, they would pass and take most of the time. */
const ALONE: readonly (readonly [path: RegExp, ...features: string[]])[] = [
  [/^core\/src\/bitplane\//, "bitplane"],
  [/^core\/src\/quantize\.ts$/, "quantize"],
  [/^core\/src\/encoding\.ts$/, "encode"],
  [/^complexity\/src\/area\//, "cost"],
  [/^complexity\/src\/(machine|roofline)\//, "roofline"],
  [/^complexity\//, "cost", "roofline"],
  [/^accelerator\//, "systolic"],
  [/^operations\/src\/systolic\.ts$/, "systolic"],
  [/^operations\/src\/cost\.ts$/, "cost"],
  [/^operations\/src\/roofline\.ts$/, "roofline"],
];

const share = { part: Number(process.argv[2] ?? 0), of: Number(process.argv[3] ?? 1), prefix: process.argv[4] ?? "" };
const corpus = await loadCorpus((path) => readFile(new URL(`../../../../vectors/${path}`, import.meta.url), "utf8"));

for (const [index, { name, edits }] of mutants.entries()) {
  if (index % share.of === share.part && name.startsWith(share.prefix)) console.log(JSON.stringify(await trial(name, edits)));
}

async function trial(name: string, edits: readonly Edit[]): Promise<Trial> {
  let operations;
  try {
    ({ operations } = await loadMutant(name, edits));
  } catch (error) {
    return { name, misfits: [...stale(edits), String(error)], verdict: "none", flags: [], leading: [] };
  }
  const info = { name, version: "0", language: "TypeScript", features: [...FEATURES] };
  const report = await runCorpus(corpus, inProcess(info, operations as Operations), { features: featuresOf(edits), strict: true });
  const flags = unique(report.results.flatMap(({ failure }) => failure?.flags ?? []));
  return { name, misfits: stale(edits), verdict: report.verdict, flags, leading: unique(suspected(report)).slice(0, LEADING) };
}

/** The features that a mutant can break, or undefined for any. */
function featuresOf(edits: readonly Edit[]): readonly string[] | undefined {
  const features = edits.map(([file]) => ALONE.find(([path]) => path.test(file))?.slice(1));
  return features.includes(undefined) ? undefined : (features.flat() as string[]);
}

function suspected({ suspects }: ConformanceReport): string[] {
  return suspects.map(({ flag }) => flag);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
