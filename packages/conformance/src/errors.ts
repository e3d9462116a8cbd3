/**
 * Typed errors: every one has a stable `code` and the data that caused it, and says what is wrong, where, and what to do.
 * @module
 */

/** Base of every error this package throws on purpose. */
export class ConformanceError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** One thing wrong with a corpus: the file, where in it (an id, or a JSON pointer), and what. */
export interface CorpusProblem {
  readonly path: string;
  readonly where: string;
  readonly message: string;
}

/** A corpus that can not be trusted to judge by; `problems` are all that was found. */
export class InvalidCorpus extends ConformanceError {
  readonly problems: readonly CorpusProblem[];

  constructor(problems: readonly CorpusProblem[]) {
    const first = problems.slice(0, 3).map(describeProblem).join("; ");
    const more = problems.length > 3 ? `; and ${problems.length - 3} more` : "";
    super("INVALID_CORPUS", `The vectors can not be used: ${first}${more}. Install them again, or see \`sparqkit vectors lint\`.`);
    this.problems = problems;
  }
}

/** A problem as one line. */
export function describeProblem({ path, where, message }: CorpusProblem): string {
  return `${path}${where === "" ? "" : ` ${where}`}: ${message}`;
}

/** Why a run with an implementation had to end: what it did, in one word. */
export type TroubleKind = "not-found" | "start" | "died" | "late" | "protocol" | "restarts";

/** An implementation that can not be judged any further; the message is a paragraph for people, `stderr` what it said itself. [PROTOCOL-5] */
export class UnusableImplementation extends ConformanceError {
  readonly kind: TroubleKind;
  readonly stderr: string;

  constructor(kind: TroubleKind, message: string, stderr = "") {
    super("UNUSABLE_IMPLEMENTATION", message);
    this.kind = kind;
    this.stderr = stderr;
  }
}
