/** Judge the fixture adapter in one of its ways to misbehave. @module */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { type ConformanceReport, runCorpus, type RunOptions, superviseCommand } from "../src/index.ts";
import { windows } from "./corpus.ts";

const ADAPTER = fileURLToPath(new URL("adapters/adapter.mjs", import.meta.url));

/** A folder that is gone after the tests. */
export const folder: string = mkdtempSync(join(tmpdir(), "sparqkit-conformance-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How the adapter is judged beside the options of a run. */
interface Judging extends RunOptions {
  /** Seconds for an answer. */
  readonly timeout?: number;
  /** Arguments of the adapter behind its way to misbehave. */
  readonly more?: readonly string[];
}

/** Judge the adapter. */
export async function judge(how: string, { timeout = 2, more = [], ...options }: Judging = {}): Promise<ConformanceReport> {
  return runCorpus(await windows(), superviseCommand([process.execPath, ADAPTER, how, ...more], { timeout }), options);
}

/** Processes whose command line has the adapter and a way to misbehave. */
export function living(how: string): string {
  return spawnSync("pgrep", ["-f", `adapter.mjs ${how}$`], { encoding: "utf8" }).stdout;
}
