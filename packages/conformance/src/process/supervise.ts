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
/** Late answers in a row that end a run: who hangs always is not asked ten times. */
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
  let lateInRow = 0;
  let lastProblem = "";

  const unusable = (kind: UnusableImplementation["kind"], problem: string, remedy: string): UnusableImplementation => {
    const stderr = living?.stderr() ?? "";
    const last = plainText(stderr.trim().split("\n").slice(-3).join("\n"), 400);
    const heard = last === "" ? "" : ` The last it wrote to standard error: ${last}`;
    return new UnusableImplementation(kind, `The implementation ${problem}. ${remedy}${heard}`, stderr);
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
        const answers = readAnswers(line, seq, question.inputs.length);
        lateInRow = 0;
        return answers;
      } catch (error) {
        await current.kill();
        const problem = (error as Error).message;
        if (error instanceof BrokenProtocol || (error instanceof ProcessEnded && error.kind === "broken")) throw unusable("protocol", problem, BROKEN);
        if (!(error instanceof ProcessEnded)) throw error;
        const late = error.kind === "late";
        lateInRow = late ? lateInRow + 1 : 0;
        if (lateInRow === LATE_LIMIT) throw unusable("late", `${problem}, ${LATE_LIMIT} times in a row`, LATE);
        living = null;
        lastProblem = problem;
        const where = `it ${problem}`;
        throw new NoAnswer(late ? { late: where } : { died: where });
      }
    },
    async stop() {
      const current = living;
      if (current === null) return;
      try {
        await current.stop(JSON.stringify({ cmd: "stop" }), milliseconds);
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

const BROKEN = "That breaks the protocol (spec/protocol.md), so nothing else it says can be trusted and the run has ended.";
const START = "Its first line must answer `start` (PROTOCOL-1), so nothing could be judged.";
const RESTARTS = "The run has ended; the verdicts so far stand.";
const LATE = "The run has ended; --timeout gives it more time.";
const STOP = "That breaks the protocol (PROTOCOL-3): on `stop` the process exits and says nothing more.";
