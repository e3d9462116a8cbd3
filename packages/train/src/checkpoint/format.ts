/**
 * A checkpoint as bytes.
 *
 * ```
 *  0  magic     89 53 50 51 0d 0a 1a 0a   (as PNG's: a copy that changes line ends or drops the eighth bit shows)
 *  8  length    of the whole file, u64
 * 16  header    its length, u32; then 4 bytes 0
 * 24  header    JSON, padded with spaces to a multiple of 8
 *     arrays    one after the other, each padded with 0 to a multiple of 8
 *     digest    SHA-256 of everything before
 * ```
 * Numbers are little-endian; so are the arrays, as on every machine that ONNX Runtime runs on.
 * @module
 */
import { createHash } from "node:crypto";
import type { Json } from "../loop/trainable.ts";
import { InvalidCheckpoint } from "./errors.ts";

/** What a checkpoint holds. */
export interface Snapshot {
  /** What the run is of, and the options that lead to its numbers: only an equal one may resume. */
  readonly run: Readonly<Record<string, Json>>;
  /** How far it is. */
  readonly progress: Json;
  readonly arrays: Readonly<Record<string, SavedArray>>;
}

export type SavedArray = Float32Array | Float64Array | Uint8Array;

const SCHEMA = "sparqkit/train-state@1";
const MAGIC = Uint8Array.of(0x89, 0x53, 0x50, 0x51, 0x0d, 0x0a, 0x1a, 0x0a);
const PREAMBLE = 24;
const DIGEST = 32;
const TYPES = { float32: Float32Array, float64: Float64Array, uint8: Uint8Array } as const;

interface Entry {
  readonly name: string;
  readonly type: keyof typeof TYPES;
  readonly length: number;
}

interface Header extends Omit<Snapshot, "arrays"> {
  readonly schema: string;
  readonly arrays: readonly Entry[];
}

const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;
const digestOf = (bytes: Uint8Array): Uint8Array => createHash("sha256").update(bytes).digest();
const bytesOf = ({ buffer, byteOffset, byteLength }: SavedArray): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);

function typeOf(array: SavedArray): Entry["type"] {
  if (array instanceof Float32Array) return "float32";
  return array instanceof Float64Array ? "float64" : "uint8";
}

/** The bytes of a checkpoint; arrays are copied. */
export function encodeSnapshot({ run, progress, arrays }: Snapshot): Uint8Array {
  const entries = Object.entries(arrays);
  const described = entries.map(([name, array]): Entry => ({ name, type: typeOf(array), length: array.length }));
  const header: Header = { schema: SCHEMA, run, progress, arrays: described };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = PREAMBLE + padded(json.length);
  const end = entries.reduce((sum, [, { byteLength }]) => sum + padded(byteLength), start);
  const bytes = new Uint8Array(end + DIGEST);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setBigUint64(8, BigInt(bytes.length), true);
  view.setUint32(16, padded(json.length), true);
  bytes.fill(0x20, PREAMBLE, start);
  bytes.set(json, PREAMBLE);
  let offset = start;
  for (const [, array] of entries) {
    bytes.set(bytesOf(array), offset);
    offset += padded(array.byteLength);
  }
  bytes.set(digestOf(bytes.subarray(0, end)), end);
  return bytes;
}

/**
 * A checkpoint from its bytes.
 *
 * @param path of the file, for errors
 * @throws {InvalidCheckpoint} for bytes that are not a whole checkpoint, saying what is wrong with them
 */
export function decodeSnapshot(bytes: Uint8Array, path: string): Snapshot {
  if (!MAGIC.every((byte, i) => bytes[i] === byte)) throw new InvalidCheckpoint(path, bytes.length === 0 ? "the file is empty" : "it is not a checkpoint");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < PREAMBLE ? PREAMBLE : Number(view.getBigUint64(8, true));
  if (bytes.length < length) throw new InvalidCheckpoint(path, `the file is cut off: ${bytes.length} of its ${length} bytes are there`);
  if (bytes.length > length) throw new InvalidCheckpoint(path, `the file is damaged: it has ${bytes.length} bytes instead of ${length}`);
  const end = length - DIGEST;
  if (end < PREAMBLE || !digestOf(bytes.subarray(0, end)).every((byte, i) => bytes[end + i] === byte))
    throw new InvalidCheckpoint(path, "the file is damaged: its checksum does not fit its contents");
  const start = PREAMBLE + view.getUint32(16, true);
  const header = parseHeader(bytes.subarray(PREAMBLE, Math.min(start, end)), path);
  let offset = start;
  const arrays = header.arrays.map(({ name, type, length }): [string, SavedArray] => {
    const size = length * TYPES[type].BYTES_PER_ELEMENT;
    if (offset + size > end) throw new InvalidCheckpoint(path, `${name} reaches beyond the end of the file`);
    const copy = new Uint8Array(bytes.subarray(offset, offset + size)); // slice() of what a file was read into would be a view of more than that
    offset += padded(size);
    return [name, new TYPES[type](copy.buffer)];
  });
  return { run: header.run, progress: header.progress, arrays: Object.fromEntries(arrays) };
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
  const whole = typeof run === "object" && progress !== undefined && Array.isArray(arrays) && arrays.every(({ type, length }) => type in TYPES && length >= 0);
  if (!whole) throw new InvalidCheckpoint(path, "its header lacks fields");
  return header as Header;
}
