/** Deliberately wrong implementations: every one is detected, by vectors whose flags name its fault, and the diagnosis leads with them nearly always. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { mutants } from "./gauntlet/mutants/index.ts";
import type { Trial } from "./gauntlet/run.ts";

const SHARES = 2;
const trials = new Map<string, Trial>();

/** Plain Node, for its module hooks. */
async function run(share: number): Promise<Trial[]> {
  const script = fileURLToPath(new URL("gauntlet/run.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=sparqkit-source", script, String(share), String(SHARES)], {
    maxBuffer: 2 ** 26,
  });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Trial);
}

beforeAll(async () => {
  const shares = await Promise.all(Array.from({ length: SHARES }, (_, share) => run(share)));
  for (const trial of shares.flat()) trials.set(trial.name, trial);
}, 280_000);

describe("the gauntlet", () => {
  it("has at least 80 mutants, each with a name of its own", () => {
    expect(mutants.length).toBeGreaterThanOrEqual(80);
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  it.each(mutants)("kills $name: $fault", ({ name, flags }) => {
    const trial = trials.get(name)!;
    expect(trial.misfits).toEqual([]);
    expect(trial.verdict).toBe("failing");
    expect(flags.filter((flag) => trial.flags.includes(flag))).not.toEqual([]);
  });

  it("names the fault among the first five flags of the diagnosis, of nine mutants in ten", () => {
    const missed = mutants.filter(({ name, flags }) => !trials.get(name)!.leading.some((flag) => flags.includes(flag)));
    expect(missed.length / mutants.length, missed.map(({ name }) => name).join(" ")).toBeLessThan(0.1);
  });
});
