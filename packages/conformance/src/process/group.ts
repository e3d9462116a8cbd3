/**
 * End a process and whatever it has started: processes are leaders of groups of their own, and whole groups are signalled.
 *
 * A child that leaves its group can not be reached; its pipes are closed by who started it, so that it holds nobody up.
 * @module
 */
import type { ChildProcess } from "node:child_process";

/** Whether processes can be started in groups of their own; Windows ends the process alone. */
export const GROUPS: boolean = process.platform !== "win32";

/** Leaders of groups that may live; whatever ends this process takes them along. */
const alive = new Set<ChildProcess>();
let watching = false;

/** Remember a process that was started in a group of its own. */
export function watch(child: ChildProcess): void {
  if (!watching) process.once("exit", () => alive.forEach((each) => signalGroup(each, "SIGKILL")));
  watching = true;
  alive.add(child);
}

/** Signal everything in the group that is left. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (GROUPS) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // Nobody is left to take it.
  }
}

/** Milliseconds between asking a group to end and ending it. */
const GRACE = 300;

/** End the group: ask, wait a moment for the leader, then end what is left. Resolves when the leader is gone. */
export async function endGroup(child: ChildProcess): Promise<void> {
  signalGroup(child, "SIGTERM");
  if (!(await exited(child, GRACE))) {
    signalGroup(child, "SIGKILL");
    await exited(child, 10 * GRACE); // a process in an uninterruptible call goes when it can
  }
  release(child);
}

/** The leader is gone: end what it left behind and forget it. */
export function release(child: ChildProcess): void {
  signalGroup(child, "SIGKILL");
  alive.delete(child);
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
  child.unref();
}

/** Whether the process ends within a time. */
export function exited(child: ChildProcess, milliseconds: number): Promise<boolean> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      child.off("exit", done);
      resolve(child.exitCode !== null || child.signalCode !== null);
    };
    const timer = setTimeout(done, milliseconds);
    child.once("exit", done);
  });
}
