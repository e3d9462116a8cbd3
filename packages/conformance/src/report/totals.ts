/** Count results. @module */
import type { Level } from "../corpus/types.ts";
import type { Status, TestResult, Totals } from "./document.ts";

const FIELD: Readonly<Record<Status, Exclude<keyof Totals, "tests">>> = {
  passed: "passed",
  failed: "failed",
  errored: "errored",
  skipped: "skipped",
  "not-run": "notRun",
};

/** The totals of a level's results. */
export function totalsOf(results: readonly TestResult[], level: Level): Totals {
  const totals = { tests: 0, passed: 0, failed: 0, errored: 0, skipped: 0, notRun: 0 };
  for (const result of results) {
    if (result.level !== level) continue;
    totals.tests += 1;
    totals[FIELD[result.status]] += 1;
  }
  return totals;
}
