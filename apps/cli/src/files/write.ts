/**
 * Output files, whole or not at all: written beside under a temporary name, flushed, then renamed over the target.
 *
 * Devices and pipes (`/dev/stdout`, a FIFO) can not be renamed over and are written to directly.
 * @module
 */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { access, constants, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { InputError, UsageError } from "../errors.ts";
import { explainSystemError } from "./system-errors.ts";

/** Temporary files that exist now; whatever ends the process takes them along. */
const temporaries = new Set<string>();
process.on("exit", () => {
  for (const path of temporaries) rmSync(path, { force: true });
});

/** A file on its way. */
export interface OutputFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Put the file in its place; only now does it exist under its name. */
  commit(): Promise<void>;
  /** Give up, leaving nothing behind; does nothing after a commit. */
  discard(): Promise<void>;
}

/**
 * Refuse an output path before any work is done for it: a missing folder, a folder, a place where no file can be made, or a file the same run reads or writes.
 *
 * @param others files the run reads, or writes elsewhere
 * @param folder that the run will make, where it is not there yet
 * @throws UsageError where the path is one of them; InputError where it can not be written
 */
export async function checkOutput(path: string, option: string, others: readonly string[], folder?: string): Promise<void> {
  const target = await identity(path);
  for (const other of others) {
    if ((await identity(other)) === target) throw new UsageError(`${option} ${path} would overwrite another file of this run`, "Name another file");
  }
  try {
    const known = await stat(path).catch(() => null);
    if (known?.isDirectory()) throw new InputError("EISDIR", path, "is a folder", `Name a file with ${option}`);
    if (folder !== undefined && dirname(resolve(path)) === resolve(folder) && (await missing(folder))) return;
    if (known && !known.isFile()) await access(path, constants.W_OK);
    else await (await createOutput(path)).discard(); // the sure way: some places look as if one could write there, as /proc does
  } catch (error) {
    if (error instanceof InputError && error.code === "ENOENT" && !(await missing(dirname(resolve(path)))))
      throw new InputError("ENOENT", path, "no file can be made in this folder", `Name another place with ${option}`, error);
    throw explainSystemError(error, path);
  }
}

/**
 * Refuse a folder to write into before any work is done for it; one that is not there yet will be made.
 *
 * @throws InputError where it is a file
 */
export async function checkFolder(path: string): Promise<void> {
  const known = await stat(path).catch(() => null);
  if (known && !known.isDirectory()) throw new InputError("ENOTDIR", path, "is a file, and a folder is needed", "Name a folder");
}

const missing = (path: string): Promise<boolean> =>
  stat(path).then(
    () => false,
    () => true,
  );

async function identity(path: string): Promise<string> {
  const known = await stat(path, { bigint: true }).catch(() => null);
  if (known?.isFile() && known.ino !== 0n) return `${known.dev}:${known.ino}`;
  const folder = dirname(resolve(path));
  return realpath(path).catch(async () => join(await realpath(folder).catch(() => folder), basename(path))); // a new file, its folder maybe by another name
}

/** Begin an output file. */
export async function createOutput(path: string): Promise<OutputFile> {
  try {
    const known = await stat(path).catch(() => null);
    if (known && !known.isFile()) return direct(path, await open(path, "w"));
    const target = known ? await realpath(path) : path; // through a link, not over it
    const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString("hex")}.tmp`);
    temporaries.add(temporary);
    return beside(path, target, temporary, await open(temporary, "wx", known?.mode ?? 0o666));
  } catch (error) {
    throw explainSystemError(error, path);
  }
}

/** Write a whole file. */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  const file = await createOutput(path);
  try {
    await file.write(typeof content === "string" ? new TextEncoder().encode(content) : content);
    await file.commit();
  } finally {
    await file.discard();
  }
}

function direct(path: string, handle: FileHandle): OutputFile {
  const close = once(() => handle.close());
  return { write: (bytes) => writeAll(handle, bytes, path), commit: close, discard: close };
}

function beside(path: string, target: string, temporary: string, handle: FileHandle): OutputFile {
  let pending = true;
  const close = once(() => handle.close());
  return {
    write: (bytes) => writeAll(handle, bytes, path),
    async commit() {
      try {
        await handle.sync();
        await close();
        await rename(temporary, target);
        pending = false;
        temporaries.delete(temporary);
      } catch (error) {
        throw explainSystemError(error, path);
      }
    },
    async discard() {
      if (!pending) return;
      pending = false;
      await close().catch(() => undefined);
      await rm(temporary, { force: true }).catch(() => undefined);
      temporaries.delete(temporary);
    },
  };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, path: string): Promise<void> {
  try {
    for (let written = 0; written < bytes.length;) written += (await handle.write(bytes, written)).bytesWritten;
  } catch (error) {
    throw explainSystemError(error, path);
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= action());
}
