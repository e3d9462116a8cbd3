/**
 * The command at work: runs the program, turns what is thrown into a message and an exit code, and stops on Ctrl-C, on request, and
 * when the terminal is closed.
 * @module
 */
import { CommanderError } from "commander";
import { exitCodeOf, EXIT, Interrupted } from "./errors.ts";
import { explainSystemError } from "./files/system-errors.ts";
import { createProgram } from "./program.ts";
import { paint } from "./terminal/style.ts";

/** Run the command line of this process to its end, and leave its exit code in `process.exitCode`. */
export async function run(): Promise<void> {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      const reason = new Interrupted(name);
      if (controller.signal.aborted) process.exit(reason.exitCode); // asked twice: at once
      controller.abort(reason);
      process.stderr.write(`${process.stderr.isTTY ? "\n" : ""}sparqkit: stopping; press Ctrl-C again to stop at once\n`);
    });
  }
  // Without a listener a reader that leaves early would end the process with a stack; `print` reports the same error where it is awaited.
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);

  try {
    await createProgram(controller.signal).parseAsync(process.argv);
  } catch (error) {
    process.exitCode = report(controller.signal.aborted ? controller.signal.reason : error);
  }
}

/** Say what went wrong on standard error, and return the exit code. */
function report(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.done : EXIT.usage; // it has said it already
  const error = explainSystemError(thrown);
  const code = exitCodeOf(error);
  const { stderr } = process;
  if (code === null) {
    const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
    stderr.write(`${paint(stderr, "red", "sparqkit:")} ${stack}\nThis is a bug in sparqkit. Please report it with the command and the lines above.\n`);
    return EXIT.input;
  }
  stderr.write(`${paint(stderr, "red", "sparqkit:")} ${(error as Error).message}\n`);
  return code;
}
