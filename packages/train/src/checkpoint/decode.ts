/**
 * A checkpoint out of a file, in parts.
 * @module
 */
import { createHash } from "node:crypto";
import { PART_BYTES } from "./digest.ts";
import { InvalidCheckpoint } from "./errors.ts";
import { bytesOf, DIGEST, MAGIC, padded, PREAMBLE, SCHEMA, TYPES, type Header, type SavedArray, type Snapshot } from "./format.ts";

/** A checkpoint to be read. */
export interface Source {
  /** Bytes of the whole. */
  readonly bytes: number;
  /** Fill the target with what begins at a position. */
  readonly read: (target: Uint8Array, position: number) => Promise<void>;
}

/**
 * A checkpoint from its bytes. They are read twice: nothing is believed before the digest fits.
 *
 * @param path of the file, for errors
 * @throws {InvalidCheckpoint} for bytes that are not a whole checkpoint, saying what is wrong with them; and what the source throws
 */
export async function decodeSnapshot(source: Source, path: string, partBytes: number = PART_BYTES): Promise<Snapshot> {
  const { bytes } = source;
  const preamble = await read(source, 0, Math.min(PREAMBLE, bytes));
  if (!MAGIC.every((byte, i) => preamble[i] === byte)) throw new InvalidCheckpoint(path, bytes === 0 ? "the file is empty" : "it is not a checkpoint");
  const view = new DataView(preamble.buffer);
  const length = bytes < PREAMBLE ? PREAMBLE : Number(view.getBigUint64(8, true));
  if (bytes < length) throw new InvalidCheckpoint(path, `the file is cut off: ${bytes} of its ${length} bytes are there`);
  if (bytes > length) throw new InvalidCheckpoint(path, `the file is damaged: it has ${bytes} bytes instead of ${length}`);
  const end = length - DIGEST;
  if (end < PREAMBLE || !(await digestFits(source, end, partBytes)))
    throw new InvalidCheckpoint(path, "the file is damaged: its checksum does not fit its contents");
  const start = PREAMBLE + view.getUint32(16, true);
  const header = parseHeader(await read(source, PREAMBLE, Math.min(start, end) - PREAMBLE), path);
  const arrays: [string, SavedArray][] = [];
  let offset = start;
  for (const { name, type, length } of header.arrays) {
    const size = length * TYPES[type].BYTES_PER_ELEMENT;
    if (offset + size > end) throw new InvalidCheckpoint(path, `${name} reaches beyond the end of the file`);
    const array = new TYPES[type](length);
    await fill(source, bytesOf(array), offset, partBytes);
    arrays.push([name, array]);
    offset += padded(size);
  }
  return { run: header.run, progress: header.progress, arrays: Object.fromEntries(arrays) };
}

async function read(source: Source, position: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(length);
  await source.read(bytes, position);
  return bytes;
}

async function fill(source: Source, target: Uint8Array, position: number, partBytes: number): Promise<void> {
  for (let at = 0; at < target.length; at += partBytes) await source.read(target.subarray(at, at + partBytes), position + at);
}

/** Whether the digest at `end` is that of everything before. */
async function digestFits(source: Source, end: number, partBytes: number): Promise<boolean> {
  const hash = createHash("sha256");
  const part = new Uint8Array(Math.min(partBytes, end));
  for (let position = 0; position < end; position += part.length) {
    const next = part.subarray(0, end - position);
    await source.read(next, position);
    hash.update(next);
  }
  const digest = hash.digest();
  return (await read(source, end, DIGEST)).every((byte, i) => byte === digest[i]);
}

function parseHeader(bytes: Uint8Array, path: string): Header {
  let header: Partial<Header> | null;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Header> | null;
  } catch {
    throw new InvalidCheckpoint(path, "its header is not JSON");
  }
  if (header?.schema !== SCHEMA) throw new InvalidCheckpoint(path, `its schema is ${JSON.stringify(header?.schema)}, and this version reads ${SCHEMA}`);
  const { run, progress, arrays } = header;
  const whole =
    typeof run === "object" && progress !== undefined && Array.isArray(arrays) && arrays.every(({ type, length }) => Object.hasOwn(TYPES, type) && length >= 0);
  if (!whole) throw new InvalidCheckpoint(path, "its header lacks fields");
  return header as Header;
}
