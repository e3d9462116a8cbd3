/**
 * Record files: fixed-size records read by position from plain files, or from memory where the file is gzip.
 * @module
 */
import { closeSync, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { DataError } from "./errors.ts";

/** Bytes by position. Reads past the end are a caller's mistake: sizes are checked when a data set is opened. */
export interface ByteSource {
  readonly path: string;
  readonly size: number;
  /** `length` bytes from `offset` in a buffer of their own. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

// A gzip file is held decompressed: 2 GiB is 40 times the MNIST training set, and stops a small file that expands without end.
const LARGEST_GUNZIP = 2 ** 31;
const inflate = promisify(gunzip);

/** The file's or folder's status, or a typed error where it is missing or unreadable. */
export async function statPath(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (cause) {
    throw missing(path, cause);
  }
}

/** The whole file, decompressed where its name or magic says gzip. */
export async function readBytes(path: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = plain(await readFile(path));
  } catch (cause) {
    throw missing(path, cause);
  }
  if (!path.endsWith(".gz") && !(bytes[0] === 0x1f && bytes[1] === 0x8b)) return bytes;
  try {
    return plain(await inflate(bytes, { maxOutputLength: LARGEST_GUNZIP }));
  } catch (cause) {
    throw new DataError("DATA_CORRUPT", {
      path,
      problem: `the gzip data is broken (${(cause as Error).message})`,
      remedy: "Download or compress the file again",
      cause,
    });
  }
}

/** Open a file for reads by position; gzip is decompressed into memory, anything else stays on disk. */
export async function openBytes(path: string): Promise<ByteSource> {
  await statPath(path);
  return path.endsWith(".gz") ? memorySource(path, await readBytes(path)) : fileSource(path);
}

// A Buffer's slice shares its memory, and a small one's memory is shared with others; a Uint8Array's slice is a copy.
const plain = (buffer: Buffer): Uint8Array => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);

/** Bytes in memory by position. */
export function memorySource(path: string, bytes: Uint8Array): ByteSource {
  return { path, size: bytes.length, read: (offset, length) => bytes.slice(offset, offset + length), close: () => {} };
}

// Synchronous reads on purpose: a 3 KB record from the page cache takes 2 microseconds, an asynchronous read of it 40.
function fileSource(path: string): ByteSource {
  let descriptor: number;
  try {
    descriptor = openSync(path, "r");
  } catch (cause) {
    throw missing(path, cause);
  }
  let open = true;
  return {
    path,
    size: fstatSync(descriptor).size,
    read(offset, length) {
      if (!open) throw closed(path);
      const bytes = new Uint8Array(length);
      const got = readSync(descriptor, bytes, 0, length, offset);
      if (got === length) return bytes;
      throw new DataError("DATA_CORRUPT", {
        path,
        problem: `ends at byte ${offset + got}, inside a record`,
        remedy: "The file changed while it was read: run again",
      });
    },
    close() {
      if (open) closeSync(descriptor);
      open = false;
    },
  };
}

function closed(path: string): DataError {
  return new DataError("DATA_MISSING", { path, problem: "the data set has been closed", remedy: "Open it again with openDataset" });
}

function missing(path: string, cause: unknown): DataError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new DataError("DATA_MISSING", { path, problem: "no such file or folder", remedy: "Check the path given to --data, --calibrate or --labels", cause });
  }
  return new DataError("DATA_MISSING", { path, problem: `cannot be read (${code ?? String(cause)})`, remedy: "Check its type and permissions", cause });
}
