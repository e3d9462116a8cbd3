/**
 * An implementation as a command: started, asked, started again after a death or a late answer, and given up where that does not help. [PROTOCOL-5]
 * @module
 */
import { UnusableImplementation } from "../errors.ts";
import { plainText } from "../judge/describe.ts";
import { PROTOCOL_VERSION, type ImplementationInfo, type Question } from "../protocol/messages.ts";
import { BrokenProtocol, readAnswers, readStart } from "../protocol/read-messages.ts";
import { type Implementation, NoAnswer } from "../run/implementation.ts";
import { type AdapterProcess, ProcessEnded, startProcess } from "./adapter-process.ts";

/** Restarts of a run, at most. */
export const RESTART_LIMIT = 10;
/** Late answers that end a run: who hangs again and again is not asked ten times. */
const LATE_LIMIT = 3;

/** How a command is judged. */
export interface CommandOptions {
  /** Seconds an answer may take. */
  readonly timeout?: number;
}

/**
 * An implementation behind a command.
 *
 * @param command the program and its arguments; no shell is involved
 */
export function superviseCommand(command: readonly string[], { timeout = 10 }: CommandOptions = {}): Implementation {
  const milliseconds = timeout * 1000;
  let living: AdapterProcess | null = null;
  let introduction: string | null = null;
  let seq = 0;
  let restarts = 0;
  let late = 0;
  let lastProblem = "";
  let lastEnd: string | null = null;
  let stderr = ""; // of the process that lives, or of the last one that did

  const unusable = (kind: UnusableImplementation["kind"], problem: string, remedy: string): UnusableImplementation => {
    stderr = living?.stderr() ?? stderr;
    return new UnusableImplementation(kind, `The implementation ${problem}. ${remedy}${heard(stderr)}`, stderr);
  };

  const launch = async (): Promise<ImplementationInfo> => {
    living = startProcess(command);
    try {
      const line = await living.ask(JSON.stringify({ cmd: "start", protocol: PROTOCOL_VERSION }), milliseconds);
      const told = readStart(line);
      const identity = JSON.stringify(told);
      if (introduction !== null && identity !== introduction) throw new BrokenProtocol("introduced itself otherwise after a restart");
      introduction = identity;
      return told;
    } catch (error) {
      await living.kill();
      const problem = (error as Error).message;
      if (error instanceof ProcessEnded && error.kind === "absent") throw unusable("not-found", problem, "Check the command after `--`.");
      if (error instanceof BrokenProtocol || (error instanceof ProcessEnded && error.kind === "broken")) throw unusable("protocol", problem, BROKEN);
      if (error instanceof ProcessEnded) throw unusable("start", `${problem} when it was asked to start`, START);
      throw error;
    }
  };

  return {
    get restarts() {
      return restarts;
    },
    get lastEnd() {
      return lastEnd;
    },
    start: launch,
    async ask(question) {
      if (living === null) {
        if (restarts === RESTART_LIMIT)
          throw unusable("restarts", `died or was late again after ${RESTART_LIMIT} restarts; the last time it ${lastProblem}`, RESTARTS);
        restarts += 1;
        await launch();
      }
      const current = living!;
      seq += 1;
      try {
        const line = await current.ask(runMessage(seq, question), milliseconds);
        return readAnswers(line, seq, question.inputs.length);
      } catch (error) {
        await current.kill();
        const problem = (error as Error).message;
        if (error instanceof BrokenProtocol || (error instanceof ProcessEnded && error.kind === "broken")) throw unusable("protocol", problem, BROKEN);
        if (!(error instanceof ProcessEnded)) throw error;
        stderr = current.stderr();
        lastProblem = problem;
        lastEnd = `it ${problem}.${heard(stderr)}`;
        if (error.kind === "late") late += 1;
        if (late === LATE_LIMIT) throw unusable("late", `${problem}, ${LATE_LIMIT} times in all`, LATE);
        living = null;
        const where = { stderr: lastLines(stderr) };
        throw new NoAnswer(error.kind === "late" ? { late: `it ${problem}`, ...where } : { died: `it ${problem}`, ...where });
      }
    },
    async stop() {
      const current = living;
      if (current === null) return null;
      try {
        const end = await current.stop(JSON.stringify({ cmd: "stop" }), milliseconds);
        return end === WELL ? null : `Told to stop it ${end}.${heard(current.stderr())}`;
      } catch (error) {
        await current.kill();
        if (error instanceof ProcessEnded) throw unusable("protocol", error.message, STOP);
        throw error;
      }
    },
    async kill() {
      await living?.kill();
    },
  };
}

function runMessage(seq: number, { operation, params, inputs }: Question): string {
  return JSON.stringify({ cmd: "run", seq, operation, params, inputs });
}

/** The last lines that a process wrote to standard error, as one. */
function lastLines(stderr: string): string {
  return plainText(stderr.trim().split("\n").slice(-3).join("\n"), 400);
}

function heard(stderr: string): string {
  const last = lastLines(stderr);
  return last === "" ? "" : ` The last it wrote to standard error: "${last}".`;
}

const WELL = "exited with code 0";
const BROKEN = "That breaks the protocol (spec/protocol.md), so nothing else it says can be trusted and the run has ended.";
const START = "Its first line must answer `start` (PROTOCOL-1), so nothing could be judged.";
const RESTARTS = "The run has ended; the verdicts so far stand.";
const LATE = "The run has ended; --timeout gives it more time.";
const STOP = "That breaks the protocol (PROTOCOL-3): on `stop` the process exits and says nothing more.";
