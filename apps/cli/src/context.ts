/**
 * What a command works with: where it prints, what stops it.
 * @module
 */
import { explainSystemError } from "./files/system-errors.ts";
import { createProgress, type Progress } from "./terminal/progress.ts";
import { paint } from "./terminal/style.ts";

/** The surroundings of one run. */
export interface Context {
  /** Aborted by Ctrl-C; its reason is an `Interrupted`. */
  readonly signal: AbortSignal;
  /** The command as it would be typed. */
  readonly command: string;
  readonly progress: Progress;
  /** Print a result on standard output; resolves when it is written. */
  print(text: string): Promise<void>;
  /** Tell something on standard error. */
  note(text: string): void;
  /** Say a line of a record on standard error, as it is. */
  say(text: string): void;
}

/** How a context is made. */
export interface ContextOptions {
  readonly signal: AbortSignal;
  readonly command: string;
  /** Say nothing on standard error but errors. */
  readonly quiet: boolean;
}

/** The context of this process. */
export function createContext({ signal, command, quiet }: ContextOptions): Context {
  const { stdout, stderr } = process;
  const progress = createProgress(stderr, quiet);
  return {
    signal,
    command,
    progress,
    print: (text) =>
      new Promise((resolve, reject) => stdout.write(text, (error) => (error ? reject(explainSystemError(error, "standard output")) : resolve()))),
    note(text) {
      if (quiet) return;
      progress.clear();
      stderr.write(`${paint(stderr, "dim", "note:")} ${text}\n`);
    },
    say(text) {
      if (quiet) return;
      progress.clear();
      stderr.write(`${text}\n`);
    },
  };
}
