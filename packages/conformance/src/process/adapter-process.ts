/**
 * One adapter process: a line in, a line out, and a clear word about everything else it does. [PROTOCOL-3] [PROTOCOL-4]
 * @module
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { quoteText } from "../protocol/read-messages.ts";
import { endGroup, exited, GROUPS, release, watch } from "./group.ts";
import { LINE_LIMIT, splitLines } from "./lines.ts";
import { createTail } from "./tail.ts";

/** Why a process gives no more answers. `absent`: it never ran. `died` and `late` can be one input's fault; `broken`: it does not keep the protocol. */
export type EndKind = "absent" | "died" | "late" | "broken";

/** The end of a process; the text follows "the implementation ...". */
export class ProcessEnded extends Error {
  readonly kind: EndKind;

  constructor(kind: EndKind, problem: string) {
    super(problem);
    this.name = "ProcessEnded";
    this.kind = kind;
  }
}

/** A running adapter. */
export interface AdapterProcess {
  /** Send a line and wait for the line that answers it. Rejects with `ProcessEnded`; the process is then of no more use but to be killed. */
  ask(line: string, milliseconds: number): Promise<string>;
  /** Let it end by itself; resolves to how it did. Rejects with `ProcessEnded` where it does not, or still has something to say. */
  stop(line: string, milliseconds: number): Promise<string>;
  /** End it and whatever it has started. Does nothing a second time. */
  kill(): Promise<void>;
  /** The last of what it wrote to standard error. */
  stderr(): string;
}

/** Milliseconds in which the end of a stream and of the process must follow each other. */
const SETTLE = 250;

interface Pending {
  readonly resolve: (line: string) => void;
  readonly reject: (error: ProcessEnded) => void;
  readonly timer: NodeJS.Timeout;
}

/** Start a program, without a shell, as the leader of a process group. What goes wrong with that is said by the first question. */
export function startProcess(command: readonly string[]): AdapterProcess {
  const [file, ...args] = command as [string, ...string[]];
  const stderr = createTail();
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }); // a byte order mark is then no JSON
  let pending: Pending | null = null;
  let ended: ProcessEnded | null = null;
  let killed: Promise<void> | null = null;
  let open = true; // its standard output

  const take = (): Pending | null => {
    const taken = pending;
    pending = null;
    if (taken) clearTimeout(taken.timer);
    return taken;
  };
  const end = (kind: EndKind, problem: string): void => {
    ended ??= new ProcessEnded(kind, problem);
    take()?.reject(ended);
  };

  let child: ChildProcess;
  try {
    child = spawn(file, args, { stdio: ["pipe", "pipe", "pipe"], detached: GROUPS, windowsHide: true });
  } catch (error) {
    ended = new ProcessEnded("absent", explainSpawn(file, error));
    return { ask: () => Promise.reject(ended!), stop: () => Promise.resolve("never ran"), kill: () => Promise.resolve(), stderr: () => "" };
  }
  watch(child);
  child.on("error", (error) => end("absent", explainSpawn(file, error)));

  const onLine = (bytes: Buffer): void => {
    if (ended) return;
    let line: string;
    try {
      line = utf8.decode(bytes);
    } catch {
      return end("broken", "printed a line that is not UTF-8");
    }
    const asked = take();
    if (asked) asked.resolve(line);
    else end("broken", `printed a line that nothing asked for: ${quoteText(line)}`);
  };
  const split = splitLines({ line: onLine, tooLong: () => end("broken", `printed a line longer than ${LINE_LIMIT / 2 ** 20} MiB`) });
  child.stdout!.on("data", (chunk: Buffer) => {
    split(chunk);
    if (ended) child.stdout!.destroy(); // a flood stops here
  });
  child.stderr!.on("data", (chunk: Buffer) => stderr.push(chunk));

  // The process may be gone before its last line is read, or its output closed before it is gone; wait a moment for the other.
  const gone = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const settle = (otherwise: string): void => {
    if (gone() && !open) return end("died", describeExit(child));
    setTimeout(() => end("died", gone() ? describeExit(child) : otherwise), SETTLE).unref();
  };
  child.on("exit", () => settle(""));
  child.stdout!.on("close", () => {
    open = false;
    settle("closed its standard output");
  });
  child.stdin!.on("error", () => settle("closed its standard input"));
  for (const stream of [child.stdout!, child.stderr!]) stream.on("error", () => undefined);

  const process: AdapterProcess = {
    ask(line, milliseconds) {
      if (ended) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => end("late", `gave no answer within ${milliseconds / 1000} s`), milliseconds);
        pending = { resolve, reject, timer };
        child.stdin!.write(`${line}\n`);
      });
    },
    async stop(line, milliseconds) {
      if (ended && ended.kind !== "died") throw ended;
      child.stdin!.end(`${line}\n`);
      if (!(await exited(child, milliseconds))) {
        await process.kill();
        throw new ProcessEnded("broken", `did not exit within ${milliseconds / 1000} s of being told to stop`);
      }
      if (open) await Promise.race([once(child.stdout!, "close"), wait(SETTLE)]); // its last words
      release(child);
      if (ended !== null && (ended as ProcessEnded).kind === "broken") throw ended;
      return describeExit(child);
    },
    kill() {
      end("died", "was ended");
      killed ??= endGroup(child);
      return killed;
    },
    stderr: () => stderr.text(),
  };
  return process;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How a process ended, following "the implementation ...". */
function describeExit({ exitCode, signalCode }: ChildProcess): string {
  return signalCode === null ? `exited with code ${exitCode}` : `was ended by ${signalCode}`;
}

function explainSpawn(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `could not be started: there is no program ${quoteText(file)}`;
  if (code === "EACCES") return `could not be started: ${quoteText(file)} is not executable`;
  return `could not be started: ${error instanceof Error ? error.message : String(error)}`;
}
