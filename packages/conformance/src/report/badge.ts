/** A report as a badge. @module */
import type { ConformanceReport } from "./document.ts";

/** What the endpoint of shields.io asks for. */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: "brightgreen" | "orange" | "red";
}

/** The badge of a report: conformant and in how many features, or how many required tests pass. */
export function reportAsBadge({ verdict, corpus, totals, features }: ConformanceReport): Badge {
  const label = `SPARQ vectors ${corpus.version}`;
  const { tests, passed } = totals.required;
  if (verdict === "conformant") {
    const count = features.length;
    return { schemaVersion: 1, label, message: `conformant (${count} ${count === 1 ? "feature" : "features"})`, color: "brightgreen" };
  }
  if (verdict === "unusable") return { schemaVersion: 1, label, message: "unusable", color: "red" };
  return { schemaVersion: 1, label, message: `${passed}/${tests}`, color: passed > 0 ? "orange" : "red" };
}
