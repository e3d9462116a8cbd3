/**
 * Checkpoints in files: at any moment, also of a power cut or `kill -9`, the file is the old or the new one, whole.
 *
 * The bytes go to a new file in the same folder, are forced to the disk, and the file then takes the old one's name, which file systems do as one act.
 * @module
 */
import { randomBytes } from "node:crypto";
import { open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { decodeSnapshot, type Source } from "./decode.ts";
import { PART_BYTES } from "./digest.ts";
import { encodeSnapshot } from "./encode.ts";
import { CheckpointFailure, InvalidCheckpoint } from "./errors.ts";
import type { Snapshot } from "./format.ts";

const PARTIAL = ".partial";
/** A partial file that nobody has written to for this long was left by a process that was killed. */
const ABANDONED_MS = 60_000;

/**
 * Write a checkpoint in place of the one that may be there; its arrays must not change before it is written.
 *
 * @throws {CheckpointFailure} where the system refuses, as on a full disk; the old one is then as it was
 */
export async function saveSnapshot(path: string, snapshot: Snapshot, partBytes: number = PART_BYTES): Promise<void> {
  const { bytes, parts } = encodeSnapshot(snapshot, partBytes);
  const partial = `${path}.${randomBytes(6).toString("hex")}${PARTIAL}`;
  try {
    await removeAbandoned(path);
    const file = await open(partial, "wx");
    try {
      await file.writeFile(parts());
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw new CheckpointFailure(path, "write", error, bytes);
  }
}

/**
 * Read a checkpoint, or null where there is no file.
 *
 * @throws {InvalidCheckpoint} for a file that is not a whole checkpoint
 * @throws {CheckpointFailure} where the system refuses
 */
export async function loadSnapshot(path: string, partBytes: number = PART_BYTES): Promise<Snapshot | null> {
  try {
    const file = await open(path, "r");
    try {
      return await decodeSnapshot(await sourceOf(file, path), path, partBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof InvalidCheckpoint) throw error;
    if ((error as { readonly code?: string }).code === "ENOENT") return null;
    throw new CheckpointFailure(path, "read", error);
  }
}

async function sourceOf(file: FileHandle, path: string): Promise<Source> {
  const { size } = await file.stat();
  return {
    bytes: size,
    async read(target, position) {
      for (let done = 0; done < target.length;) {
        const { bytesRead } = await file.read(target, done, target.length - done, position + done);
        if (bytesRead === 0) throw new InvalidCheckpoint(path, "the file became shorter while it was read");
        done += bytesRead;
      }
    },
  };
}

async function removeAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    if (!(name.startsWith(`${basename(path)}.`) && name.endsWith(PARTIAL))) continue;
    const file = join(folder, name);
    const age = await stat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > ABANDONED_MS) await rm(file, { force: true });
  }
}

/** Makes the new name itself last through a power cut, where folders can be synchronized (not on Windows). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
