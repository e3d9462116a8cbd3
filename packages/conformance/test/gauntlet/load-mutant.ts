/**
 * The production operations with one fault in their sources: a mutant is loaded under a query of its own, so many can live in one process.
 *
 * Runs in plain Node, whose hooks see every module; a test runner's own loader would not.
 * @module
 */
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

/** One replacement in one source file, which must occur exactly once. */
export type Edit = readonly [file: string, find: string, replace: string];

const packages = new URL("../../../", import.meta.url);
const FAULTY = /\/packages\/(core|complexity|accelerator|operations)\/src\/[^?]*\.ts$/;
const edits = new Map<string, readonly Edit[]>();

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const mutant = /\?mutant=.*$/.exec(context.parentURL ?? "")?.[0];
    if (mutant === undefined || !FAULTY.test(resolved.url)) return resolved;
    return { ...resolved, url: resolved.url + mutant };
  },
  load(url, context, next) {
    const name = /\?mutant=(.*)$/.exec(url)?.[1];
    if (name === undefined) return next(url, context);
    const path = url.slice(packages.href.length, url.indexOf("?"));
    return { format: "module-typescript", shortCircuit: true, source: apply(path, edits.get(name)!) };
  },
});

function apply(path: string, faults: readonly Edit[]): string {
  let source = readFileSync(fileURLToPath(new URL(path, packages)), "utf8");
  for (const [file, find, replace] of faults) {
    if (file === path) source = source.replace(find, () => replace);
  }
  return source;
}

/** Why a mutant's edits do not fit the sources as they are; empty if they do. */
export function stale(faults: readonly Edit[]): string[] {
  return faults.flatMap(([file, find]) => {
    const count = readFileSync(fileURLToPath(new URL(file, packages)), "utf8").split(find).length - 1;
    return count === 1 ? [] : [`${file}: found ${count} times, expected once: ${find}`];
  });
}

/** Load `packages/operations` with a mutant's edits. */
export async function loadMutant(name: string, faults: readonly Edit[]): Promise<typeof import("@sparqkit/operations")> {
  edits.set(name, faults);
  return (await import(new URL(`operations/src/index.ts?mutant=${name}`, packages).href)) as typeof import("@sparqkit/operations");
}
