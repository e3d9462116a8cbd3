/** One deliberately wrong implementation: production code with a single fault. @module */
import type { Edit } from "../load-mutant.ts";

export interface Mutant {
  readonly name: string;
  /** What is wrong, as a sentence. */
  readonly fault: string;
  /** Flags that name the fault: a failing test must have one. */
  readonly flags: readonly string[];
  readonly edits: readonly Edit[];
}

/** Mutants of one source file. */
export function mutantsOf(file: string, rows: readonly (readonly [name: string, fault: string, flags: string, find: string, replace: string])[]): Mutant[] {
  return rows.map(([name, fault, flags, find, replace]) => ({ name, fault, flags: flags.split(" "), edits: [[file, find, replace]] }));
}
