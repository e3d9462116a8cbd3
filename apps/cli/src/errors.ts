/**
 * The command line's own errors, and which exit code an error means.
 *
 * 0 done, 1 a check failed, 2 wrong usage, 3 bad input or environment, 130 interrupted.
 * @module
 */
import { SparqkitError } from "@sparqkit/core";

export const EXIT = { done: 0, checkFailed: 1, usage: 2, input: 3, hungUp: 129, interrupted: 130, terminated: 143 } as const;

/** Arguments that make no sense together, or a value that is none of the known ones. */
export class UsageError extends SparqkitError {
  constructor(problem: string, remedy: string) {
    super("USAGE", `${problem}. ${remedy}.`);
  }
}

/** An `--assert` that does not hold; everything else went well and has been printed. */
export class AssertionFailed extends SparqkitError {
  readonly expressions: readonly string[];

  constructor(expressions: readonly string[]) {
    super("ASSERTION_FAILED", `assertion failed: ${expressions.join("; ")}`);
    this.expressions = expressions;
  }
}

/** A check of `conform` or `vectors` that does not hold; what is wrong has been printed. */
export class ChecksFailed extends SparqkitError {
  readonly exitCode: number;

  constructor(verdict: string, exitCode: number = EXIT.checkFailed) {
    super("CHECKS_FAILED", verdict);
    this.exitCode = exitCode;
  }
}

/** Signals that end a run in good order. */
type EndingSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** What a signal means, and the exit code that shells know it by. */
const SIGNALS: Readonly<Record<EndingSignal, readonly [meaning: string, exitCode: number]>> = {
  SIGINT: ["interrupted", EXIT.interrupted],
  SIGTERM: ["terminated", EXIT.terminated],
  SIGHUP: ["the terminal was closed", EXIT.hungUp],
};

/** Ctrl-C, a request to terminate, or a closed terminal; the signal's reason that stops all work. */
export class Interrupted extends SparqkitError {
  readonly exitCode: number;

  constructor(signal: EndingSignal) {
    const [meaning, exitCode] = SIGNALS[signal];
    super("INTERRUPTED", meaning);
    this.exitCode = exitCode;
  }
}

/** Something outside this program: a model file, a result file, the machine. `path` names it, or is empty. */
export class InputError extends SparqkitError {
  readonly path: string;

  constructor(code: string, path: string, problem: string, remedy: string, cause?: unknown) {
    super(code, `${path === "" ? "" : `${path}: `}${problem}. ${remedy}.`, cause === undefined ? {} : { cause });
    this.path = path;
  }
}

/** Mistakes in what was typed rather than in what it names. */
const USAGE_CODES: ReadonlySet<string> = new Set(["USAGE", "UNKNOWN_CONFIGURATION"]);

/** What an error means for the caller's shell; null for an error nobody foresaw. */
export function exitCodeOf(error: unknown): number | null {
  if (error instanceof Interrupted || error instanceof ChecksFailed) return error.exitCode;
  if (error instanceof AssertionFailed) return EXIT.checkFailed;
  const code = codeOf(error);
  if (code === null) return null;
  return USAGE_CODES.has(code) ? EXIT.usage : EXIT.input;
}

/** The `code` of an error that was foreseen: packages have codes of their own, Node's begin with ERR_ and mean a mistake of ours. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return null;
  return error.code.startsWith("ERR_") ? null : error.code;
}
